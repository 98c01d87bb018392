"""Which record of a page's state is whose: a card is given only what its own record says.

A card's own record stands inside the card, or shares with it, and with no other card, a link or a number of its own.
"""

from collections.abc import Iterator
from typing import Final

from falsefront.parse.draft import as_text
from falsefront.parse.selectors import StateReader, absolute
from falsefront.parse.state import at_path, embedded_state, records_on
from falsefront.parse.tree import PageTree

_OWN_KEYS: Final = ("id", "url", "href", "link", "sku", "code", "slug", "path", "key", "no")
_SHORTEST: Final = 3  # characters of a number that tells records apart
_MAX_LINKS: Final = 50  # of one card

Record = dict[str, object]


class CardStates:
    """The records of one page's state, by what they share with cards."""

    def __init__(self, tree: PageTree, base: str) -> None:
        self._tree = tree
        self._base = base
        self._states = embedded_state(tree)
        self._lists: dict[str, tuple[dict[str, Record | None], str]] = {}

    def reader(self, at: int) -> StateReader:
        """Return how a path is read for the card at a position."""
        return lambda path: self._read(at, path)

    def _read(self, at: int, path: str) -> list[str]:
        inside, _ = at_path(embedded_state(self._tree, at), path)
        if inside:
            return inside
        owned, rest = self._owned(path)
        own = {id(record): record for mark in self._marks(at) if (record := owned.get(mark)) is not None}
        return at_path(list(own.values()), rest)[0] if len(own) == 1 else []

    def _owned(self, path: str) -> tuple[dict[str, Record | None], str]:
        """Return the records of the list on a path by their own marks; a mark of several is None."""
        if path not in self._lists:
            records, rest = records_on(self._states, path)
            owned: dict[str, Record | None] = {}
            for record in records:
                for mark in set(self._marks_of(record)):
                    owned[mark] = None if mark in owned else record
            self._lists[path] = owned, rest
        return self._lists[path]

    def _marks_of(self, record: Record) -> Iterator[str]:
        for key, value in record.items():
            text = as_text(value) if key.lower().endswith(_OWN_KEYS) else None
            if text and len(text) >= _SHORTEST:
                yield text
                link = absolute(text, self._base) if "/" in text else None
                if link:
                    yield link

    def _marks(self, at: int) -> Iterator[str]:
        tree = self._tree
        for name, value in tree.elements[at].attrs.items():
            if (name == "id" or name.startswith("data-")) and len(value) >= _SHORTEST:
                yield value
        links = list(tree.inside(tree.by_name.get("a", ()), at))[:_MAX_LINKS]
        for link in [at, *links] if tree.elements[at].name == "a" else links:
            href = tree.elements[link].attrs.get("href")
            where = absolute(href, self._base)
            if href and where and not href.startswith("#"):
                yield where
