"""Holds what a run read against the site's own history: a fall is told once, when it is first seen, and kept.

A figure that falls to half of what it was, by more than chance would have it, is a fall; it is over when it has come
back to three quarters. What a fall means, somebody must look at: the site may have changed its template, or its offer.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from falsefront.records import Drift, Fall, PagesRead
from falsefront.wording import counted

HISTORY_RUNS: Final = 5  # so many complete runs before this one are its history
FALLEN_TO: Final = 0.5  # of what it was before
BACK_AT: Final = 0.75
LEAST_EXPECTED: Final = 3.0  # of pages or offers that should have given something: of fewer nothing can be told
LEAST_OFFERS: Final = 10.0  # the same for offers on pages
LEAST_ON_A_PAGE: Final = 3.0  # offers: a page with fewer is no list
BY_CHANCE: Final = 3.0  # standard deviations that a share may fall by chance
PAGES, OFFERS = "pages", "offers"

History = Mapping[str, Sequence[tuple[int, PagesRead]]]  # by kind of pages: run, and what it read


def falls(now: Iterable[PagesRead], history: History, known: Sequence[Drift]) -> list[Fall]:
    """Return what fell in this run and is not known to have fallen already; `known` are the drifts that ever were."""
    is_open = {(drift.pages, drift.what) for drift in known if drift.ended_run is None}
    return [
        fall
        for read in now
        for what in _figures(history.get(read.pages, ()))
        if (read.pages, what) not in is_open
        and (fall := _fall(read, what, history.get(read.pages, ()), known)) is not None
    ]


def _figures(before: Sequence[tuple[int, PagesRead]]) -> Iterator[str]:
    yield from (PAGES, OFFERS)
    yield from sorted({name for _, earlier in before for name in earlier.fields})


def over(now: Iterable[PagesRead], known: Sequence[Drift]) -> list[Drift]:
    """Return the open drifts that this run shows to be over."""
    by_kind = {read.pages: read for read in now}
    ended = []
    for drift in known:
        read = by_kind.get(drift.pages)
        if drift.ended_run is None and read is not None:
            hits, of = _measure(read, drift.what)
            if of and hits / of >= BACK_AT * drift.before:
                ended.append(drift)
    return ended


def sentences(
    found: Iterable[Fall], examples: Mapping[tuple[str, str], Sequence[str]], walls: Mapping[str, str]
) -> Iterator[str]:
    """Give one sentence for each kind of pages: what fell, from what to what, and where to look.

    `walls` says of a kind of pages how many stood behind a wall: then it is not the template that changed.
    """
    for pages, of_kind in groupby(sorted(found, key=lambda fall: fall.pages), key=lambda fall: fall.pages):
        together = list(of_kind)
        urls = dict.fromkeys(url for fall in together for url in examples.get((pages, fall.what), ()))
        such_as = f", such as {next(iter(urls))}" if urls else ""
        said = "; ".join(in_words(fall.what, fall.before, fall.after) for fall in together)
        why = walls.get(pages, "has the site changed?")
        yield f"drift on {pages} ({counted(_pages_of(together), 'page')}{such_as}): {said}; {why}"


def in_words(what: str, before: float, after: float) -> str:
    """Say one fall.

    >>> in_words("address", 0.95, 0.0), in_words("offers", 58, 3.25)
    ('address in 95% of the offers before, in 0% now', '58 offers a page before, 3.2 now')
    """
    if what == OFFERS:
        return f"{_plain(before)} offers a page before, {_plain(after)} now"
    where = "offers on" if what == PAGES else f"{what} in"
    of = "of the pages" if what == PAGES else "of the offers"
    return f"{where} {before:.0%} {of} before, {where.split()[-1]} {after:.0%} now"


def _plain(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _pages_of(together: Sequence[Fall]) -> int:
    return max(fall.number for fall in together)


def _fall(read: PagesRead, what: str, history: Sequence[tuple[int, PagesRead]], known: Sequence[Drift]) -> Fall | None:
    sound = [earlier for run, earlier in history if not _was_fallen(run, read.pages, what, known)]
    hits, of = map(sum, zip(*(_measure(earlier, what) for earlier in sound), strict=True)) if sound else (0, 0)
    now, number = _measure(read, what)
    if not of or not number:
        return None
    before, after = hits / of, now / number
    expected = before * number
    if after > FALLEN_TO * before or not _is_no_chance(what, before=before, number=number, now=now, expected=expected):
        return None
    return Fall(pages=read.pages, what=what, before=before, after=after, number=read.read)


def _is_no_chance(what: str, *, before: float, number: int, now: int, expected: float) -> bool:
    if what == OFFERS:
        return before >= LEAST_ON_A_PAGE and expected >= LEAST_OFFERS
    deviation = (number * before * (1 - before)) ** 0.5
    return expected >= LEAST_EXPECTED and expected - now >= BY_CHANCE * deviation


def _measure(read: PagesRead, what: str) -> tuple[int, int]:
    """Return how many there were, and of how many there could have been (for offers: of pages)."""
    if what == PAGES:
        return read.giving, read.read
    if what == OFFERS:
        return read.offers, read.giving
    return read.fields.get(what, 0), read.offers


def _was_fallen(run: int, pages: str, what: str, known: Sequence[Drift]) -> bool:
    return any(
        drift.pages == pages
        and drift.what == what
        and drift.began_run <= run
        and (drift.ended_run is None or run < drift.ended_run)
        for drift in known
    )
