"""What met a watch list: each item looked for in what pages say, as they say it."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.errors import UsageError
from falsefront.match.firm_names import without_form
from falsefront.pipeline import registering
from falsefront.pipeline.hubs import LeftOut
from falsefront.records import CLAIM_OF, ClaimKind, Hub, NewWatch, Watched, WatchHit, WatchKind, once_each
from falsefront.register.bearing import bears_on, bears_on_nobody
from falsefront.store import Connection, Store, matching, watch_hits, watched
from falsefront.store import hubs as shared
from falsefront.store.watch_hits import Mark
from falsefront.store.watched import Added, Said
from falsefront.text.folding import fold
from falsefront.text.hanzi import simplified
from falsefront.text.names import fold_name, fold_name_in_short
from falsefront.watch.items import stands_in, words_of

_WORD = re.compile(r"[0-9a-z]+")  # of a folded title; Chinese is looked for by its characters
Items = Mapping[str, Sequence[Watched]]  # by their normal value


def hits(tx: Connection, gazetteer: Gazetteer, *, watch_list: str | None = None) -> Iterator[WatchHit]:
    """Give what met the items of one list, or of all, by item, each with the newest preserved page that says it.

    What several pages say of one listing is told once. What half a site gives is no hit: see `of_hubs`.
    """
    met = once_each(_met(tx, gazetteer, watched.every(tx, watch_list=watch_list), None))
    yield from watch_hits.with_pages(tx, shared.not_by_hubs(met, shared.live(tx)))


def of_hubs(tx: Connection, *, watch_list: str | None = None) -> list[Hub]:
    """Return the values that half a site gives and a list has: they stand for no vendor, and hit nobody."""
    wanted = {(CLAIM_OF.get(each.item.kind), each.as_claimed) for each in watched.every(tx, watch_list=watch_list)}
    return [hub for hub in shared.live(tx) if not hub.is_overruled and (hub.shared.kind, hub.shared.value) in wanted]


def watch(store: Store, items: Sequence[NewWatch], *, by: str, now: datetime) -> Added:
    """Put items on their lists; what an item that was off its list had met is matched anew, too."""
    with store.writing() as tx:
        added = watched.add(tx, items, by=by, now=now)
        _match_anew(tx, watch_hits.forget(tx, added.put_back))
    return added


def retire(store: Store, item: int, *, because: str, by: str, now: datetime) -> Watched:
    """Take an item off its list; those who met it are matched anew. UsageError without a reason."""
    if not because.strip():
        raise UsageError("an item is taken off its list for a reason: --reason TEXT")
    with store.writing() as tx:
        found = watched.retire(tx, item, reason=because, by=by, now=now)
        _match_anew(tx, watch_hits.forget(tx, [found.id]))
    return found


def fault_of(wanted: NewWatch, gazetteer: Gazetteer) -> str | None:
    """Say why an item could meet nothing that pages say; None where it could. An address must name a place."""
    if wanted.kind is not WatchKind.ADDRESS:
        return None
    reading = address.read(wanted.normal, gazetteer)
    faults = [bears_on_nobody(each, of="a watch list") for each in (reading, *reading.alternatives)]
    return f"{wanted.value!r} {faults[0]}" if all(faults) else None


def _match_anew(tx: Connection, vendors: Collection[int]) -> None:
    matching.unmark(tx, matching.nodes_of_vendors(tx, vendors))


def look(store: Store, gazetteer: Gazetteer, *, now: datetime) -> None:
    """Keep what of the pages read since met an item, and what met a new item; their vendors are matched anew."""
    with store.reading() as tx:
        items = watched.every(tx)
        if not items:
            return
        at, marks = watch_hits.newest(tx), watch_hits.marks(tx)
        by_mark: dict[Mark | None, list[Watched]] = defaultdict(list)
        for each in items:
            by_mark[marks.get(watch_hits.mark_of(each.id))].append(each)
        found = [hit for mark, some in by_mark.items() for hit in _met(tx, gazetteer, some, mark)]
    with store.writing() as tx:
        vendors = watch_hits.add(tx, found, now=now)
        watch_hits.mark(tx, [watch_hits.mark_of(each.id) for each in items], at)
        _match_anew(tx, vendors)


def of_the_vendors_own(found: Mapping[int, Sequence[WatchHit]], hubs: LeftOut) -> dict[int, list[WatchHit]]:
    """Return hits by vendor without those by a value that half a site gives: it is not the vendor's."""
    own = {vendor: [hit for hit in its if not _is_hub(hit, hubs)] for vendor, its in found.items()}
    return {vendor: its for vendor, its in own.items() if its}


def _is_hub(hit: WatchHit, hubs: LeftOut) -> bool:
    return hit.claimed is not None and hubs.holds(hit.site, *hit.claimed)


def _met(tx: Connection, gazetteer: Gazetteer, wanted: Sequence[Watched], mark: Mark | None) -> Iterator[WatchHit]:
    """Give what met these items; with a mark, only in what has been read since."""
    after = watch_hits.before(mark) if mark else None
    by_kind: dict[WatchKind, dict[str, list[Watched]]] = defaultdict(lambda: defaultdict(list))
    for each in wanted:
        by_kind[each.item.kind][each.as_claimed].append(each)
    for kind, items in by_kind.items():
        if kind in CLAIM_OF:
            for said in watched.claims_of_values(tx, CLAIM_OF[kind], items, after=after and after.claim):
                yield from _hits(items, said.normal or "", said)
        else:
            yield from _LOOK[kind](tx, items, gazetteer, after)


def _by_cas(tx: Connection, items: Items, _: Gazetteer, after: Mark | None) -> Iterator[WatchHit]:
    for said in watched.listed(tx, "cas", items, after=after and after.value):
        yield from _hits(items, said.normal or "", said)


def _by_title(tx: Connection, items: Items, _: Gazetteer, after: Mark | None) -> Iterator[WatchHit]:
    by_head: dict[str, list[str]] = defaultdict(list)
    for words in items:
        by_head[_head(words)].append(words)
    for said in watched.listed(tx, "title", after=after and after.value):
        title = words_of(said.raw)
        heads = {*_WORD.findall(title), *(char for char in title if not char.isascii())} & by_head.keys()
        for words in (words for head in sorted(heads) for words in by_head[head]):
            if stands_in(words, title):
                yield from _hits(items, words, said)


def _head(words: str) -> str:
    """Return what a title that holds these words holds, too: their first word, or first character in Chinese."""
    first = _WORD.search(words)
    return words[:1] if first is None or not words[0].isascii() else first[0]


def _by_name(tx: Connection, items: Items, _: Gazetteer, after: Mark | None) -> Iterator[WatchHit]:
    """Give who bears a name of a list. One side may leave the legal form out; "A Ltd" is not told of "A Inc"."""
    by_bare: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for normal, some in items.items():
        for each in some:
            by_bare[_bare(each.item.value)].add((normal, _in_short(each.item.value)))
    for said in watched.claims_of_kind(tx, ClaimKind.NAME, after=after and after.claim):
        bare = _bare(said.raw)
        if bare in by_bare:
            whole, in_short = simplified(fold_name(said.raw)), _in_short(said.raw)
            for normal in sorted({of for of, short in by_bare[bare] if bare in (whole, of) or short == in_short}):
                yield from _hits(items, normal, said)


def _bare(name: str) -> str:
    from falsefront.parse.legal_forms import without_form_at_ends  # with it comes all that reads pages

    return simplified(fold_name(without_form(fold(without_form_at_ends(name)).text)))


def _in_short(name: str) -> str:
    """Return a folded name with its legal form cut short: "A Limited" is "A Ltd"."""
    return simplified(fold_name_in_short(name))


def _by_address(tx: Connection, items: Items, gazetteer: Gazetteer, after: Mark | None) -> Iterator[WatchHit]:
    for text in items:
        wanted = address.read(text, gazetteer)
        for said in watched.claims_of_nodes(
            tx, registering.texts_near(tx, [wanted], registering.keys_under(wanted)), after=after and after.claim
        ):
            if bears_on(wanted, address.read(said.raw, gazetteer)) is not None:
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
            title=said.title,
            value=said.value,
        )


_LOOK: Mapping[WatchKind, Callable[[Connection, Items, Gazetteer, Mark | None], Iterator[WatchHit]]] = {
    WatchKind.CAS: _by_cas,
    WatchKind.PRODUCT: _by_title,
    WatchKind.NAME: _by_name,
    WatchKind.ADDRESS: _by_address,
}
