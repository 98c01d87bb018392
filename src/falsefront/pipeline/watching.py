"""What met a watch list: each item looked for in what pages say, as they say it."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.pipeline.registering import keys_under
from falsefront.records import ClaimKind, Watched, WatchHit, WatchKind
from falsefront.store import Connection, addresses, matching, watched
from falsefront.store.watched import Said
from falsefront.text.hanzi import simplified
from falsefront.text.names import fold_name
from falsefront.watch.items import stands_in, words_of

CLAIM_OF: Mapping[WatchKind, ClaimKind] = {
    WatchKind.PHONE: ClaimKind.PHONE,
    WatchKind.EMAIL: ClaimKind.EMAIL,
    WatchKind.REGISTRATION: ClaimKind.REGISTRATION,
    WatchKind.WALLET: ClaimKind.PAYMENT,
}
Items = Mapping[str, Sequence[Watched]]  # by their normal value


def hits(tx: Connection, gazetteer: Gazetteer, *, watch_list: str | None = None) -> Iterator[WatchHit]:
    """Give what met the items of one list, or of all: by kind of item, then in the order of the store."""
    by_kind: dict[WatchKind, dict[str, list[Watched]]] = defaultdict(lambda: defaultdict(list))
    for each in watched.every(tx, watch_list=watch_list):
        by_kind[each.item.kind][each.item.normal].append(each)
    for kind, items in by_kind.items():
        if kind in CLAIM_OF:
            for said in watched.claims_of_values(tx, CLAIM_OF[kind], items):
                yield from _hits(items, said.value or "", said)
        else:
            yield from _LOOK[kind](tx, items, gazetteer)


def _by_cas(tx: Connection, items: Items, _: Gazetteer) -> Iterator[WatchHit]:
    for said in watched.fields(tx, "cas", items):
        yield from _hits(items, said.value or "", said)


def _by_title(tx: Connection, items: Items, _: Gazetteer) -> Iterator[WatchHit]:
    for said in watched.titles(tx):
        title = words_of(said.raw)
        for words in items:
            if stands_in(words, title):
                yield from _hits(items, words, said)


def _by_name(tx: Connection, items: Items, _: Gazetteer) -> Iterator[WatchHit]:
    for said in watched.claims_of_kind(tx, ClaimKind.NAME):
        yield from _hits(items, simplified(fold_name(said.raw)), said)


def _by_address(tx: Connection, items: Items, gazetteer: Gazetteer) -> Iterator[WatchHit]:
    for text in items:
        wanted = address.read(text, gazetteer)
        filed = {node for found in addresses.candidates(tx, keys_under(wanted)).values() for node in found}
        for said in watched.claims_of_nodes(tx, matching.component(tx, filed)):
            if address.compare(wanted, address.read(said.raw, gazetteer)).same_premises:
                yield from _hits(items, text, said)


def _hits(items: Items, normal: str, said: Said) -> Iterator[WatchHit]:
    for each in items.get(normal, ()):
        yield WatchHit(
            watched=each,
            vendor=said.vendor,
            name=said.name,
            site=said.site,
            claim=said.claim,
            listing=said.listing,
            raw=said.raw,
            url=said.url,
            first_seen=said.first_seen,
            last_seen=said.last_seen,
        )


_LOOK: Mapping[WatchKind, Callable[[Connection, Items, Gazetteer], Iterator[WatchHit]]] = {
    WatchKind.CAS: _by_cas,
    WatchKind.PRODUCT: _by_title,
    WatchKind.NAME: _by_name,
    WatchKind.ADDRESS: _by_address,
}
