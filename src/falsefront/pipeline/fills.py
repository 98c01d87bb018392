"""Counts, while a pass goes on, what the pages of each kind give."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from falsefront.pipeline.drift import OFFERS, PAGES
from falsefront.pipeline.kinds import page_kind
from falsefront.records import FIELDS, Outcome, PageReading, PagesRead

MOST_KINDS: Final = 60  # told apart in one pass
OTHER_PAGES: Final = "other pages"
MOST_EXAMPLES: Final = 3  # pages named for one field
MOST_UNREAD: Final = 200  # names of structured data counted for one kind of pages
# What a page that was asked for and read can end as: anything else says nothing about its template.
READ: Final = frozenset({Outcome.LIVE, Outcome.EMPTY, Outcome.UNCHANGED, Outcome.BLOCKED, Outcome.TOO_LARGE})


@dataclass(slots=True, kw_only=True)
class _Kind:
    read: int = 0
    giving: int = 0
    offers: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    unread: Counter[str] = field(default_factory=Counter)
    blocked: int = 0
    wall: str | None = None  # what stood before the first that was
    shown: list[str] = field(default_factory=list)  # pages that gave something
    silent: list[str] = field(default_factory=list)  # pages that gave nothing
    lacking: dict[str, list[str]] = field(default_factory=dict)  # field -> pages with an offer that lacks it
    wanted: set[str] = field(default_factory=lambda: set(FIELDS))  # fields with too few examples so far


class Fills:
    """What the pages of each kind have given so far in one pass; bounded, whatever the site holds."""

    def __init__(self) -> None:
        self._kinds: dict[str, _Kind] = {}

    def note(self, outcome: Outcome, reading: PageReading | None, *, url: str) -> None:
        """Count one page, if it was read."""
        if reading is None or outcome not in READ:
            return
        kind = self._kind(url)
        kind.read += 1
        if outcome is Outcome.BLOCKED:
            kind.blocked += 1
            kind.wall = kind.wall or reading.reason
        for name in reading.unread:
            if name in kind.unread or len(kind.unread) < MOST_UNREAD:
                kind.unread[name] += 1
        if not reading.offers:
            if len(kind.silent) < MOST_EXAMPLES:
                kind.silent.append(url)
            return
        kind.giving += 1
        if len(kind.shown) < MOST_EXAMPLES:
            kind.shown.append(url)
        kind.offers += len(reading.offers)
        for offer in reading.offers:
            kind.fields.update(offer.fields.keys())
            for name in kind.wanted - offer.fields.keys():
                _lacks(kind, name, url)

    def _kind(self, url: str) -> _Kind:
        shape = page_kind(url)
        if shape not in self._kinds and len(self._kinds) >= MOST_KINDS:
            shape = OTHER_PAGES
        return self._kinds.setdefault(shape, _Kind())

    def read(self) -> tuple[PagesRead, ...]:
        """Return the figures of each kind, as the store keeps them."""
        return tuple(
            PagesRead(
                pages=name, read=kind.read, giving=kind.giving, offers=kind.offers, fields=dict(kind.fields),
                unread=dict(kind.unread),
            )
            for name, kind in self._kinds.items()
        )  # fmt: skip

    def walls(self, pages: str) -> str | None:
        """Say how many pages of a kind stood behind a wall, and behind which; None where none did."""
        kind = self._kinds.get(pages)
        if kind is None or not kind.blocked:
            return None
        return f"{kind.blocked:,} of them blocked" + (f" ({kind.wall})" if kind.wall else "")

    def examples(self, pages: str, what: str) -> tuple[str, ...]:
        """Return a few pages of a kind to look at: those that give nothing, or an offer without the field `what`."""
        kind = self._kinds.get(pages)
        if kind is None:
            return ()
        if what in (PAGES, OFFERS):
            return tuple(kind.silent if what == PAGES else kind.shown)
        return tuple(kind.lacking.get(what, ()))


def _lacks(kind: _Kind, name: str, url: str) -> None:
    seen = kind.lacking.setdefault(name, [])
    if url not in seen[-1:]:
        seen.append(url)
    if len(seen) >= MOST_EXAMPLES:
        kind.wanted.discard(name)
