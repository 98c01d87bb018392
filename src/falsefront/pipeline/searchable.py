"""Keeps what vendors are searched by, and finds them: names, addresses, contacts, products, CAS numbers, hashes.

What was read since the last pass of the matcher is not kept yet: it is looked through at the question, so that a search
finds what the last crawl brought.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from falsefront.review import searching
from falsefront.store import Connection, Store, vendor_search, watch_hits
from falsefront.store.turnstile import short_writing

if TYPE_CHECKING:
    from falsefront.pipeline.bulk import Crew

WHAT = "search"  # in `looked`
AT_ONCE = 2_000  # vendors written in one transaction


def keep(store: Store, workers: "Crew | None" = None) -> int:
    """Keep what vendors are searched by of whom something was read since it was last kept; return how many.

    `workers` fold portions in other processes; without them all is done here.
    """
    with store.reading() as tx:
        at, mark = watch_hits.newest(tx), watch_hits.marks(tx).get(WHAT)
        if at == mark:
            return 0
        stale = sorted(vendor_search.since(tx, mark and watch_hits.before(mark)))
    portions = (stale[start : start + AT_ONCE] for start in range(0, len(stale), AT_ONCE))
    for texts in _read_here(store, portions) if workers is None else _read_beside(store, workers, portions):
        with short_writing(store) as tx:
            vendor_search.save(tx, texts)
    with store.writing() as tx:
        watch_hits.mark(tx, [WHAT], at)
    return len(stale)


def _read_here(store: Store, portions: Iterable[Sequence[int]]) -> Iterator[Mapping[int, str]]:
    for vendor_ids in portions:
        with store.reading() as tx:
            texts = _texts(tx, vendor_ids)
        yield texts


def _read_beside(store: Store, workers: "Crew", portions: Iterable[Sequence[int]]) -> Iterator[Mapping[int, str]]:
    from falsefront.pipeline.beside import each_beside  # loads all that reads addresses; a search needs none of it

    return each_beside(store, workers, _texts, portions)


def vendors(tx: Connection, search: str) -> set[int]:
    """Return the vendors of whom every word of a search is said, or who stand on the page that a hash names."""
    if digits := searching.hash_of(search):
        return vendor_search.of_hash(tx, digits)
    stale = _texts(tx, _stale(tx))
    kept = vendor_search.found(tx, searching.terms(search), besides=stale.keys())
    return kept | {vendor for vendor, text in stale.items() if searching.matches(search, text)}


def by_word(tx: Connection, search: str) -> list[tuple[Sequence[str], Collection[int]]]:
    """Return, for each word of a search, its spellings and the vendors of whom it is said: a flag has all the words."""
    if digits := searching.hash_of(search):
        return [((), vendor_search.of_hash(tx, digits))]
    stale = _texts(tx, _stale(tx))
    return [
        (
            spellings,
            vendor_search.found(tx, [spellings], besides=stale.keys())
            | {vendor for vendor, text in stale.items() if any(spelling in text for spelling in spellings)},
        )
        for spellings in searching.terms(search)
    ]


def _stale(tx: Connection) -> set[int]:
    return vendor_search.since(tx, watch_hits.marks(tx).get(WHAT))


def _texts(tx: Connection, vendor_ids: Collection[int], _: object = None) -> Mapping[int, str]:
    """Return the text that each of these vendors is searched in."""
    words = vendor_search.words(tx, vendor_ids)
    return {vendor: searching.searchable(texts) for vendor, texts in words.items()}
