"""Which record of a page's state is whose: a card is given only what its own record says.

A card's own record stands inside the card, or shares with it a link or a number of its own. Where cards under other
names share that too, it is the record's whose name the record has; so is a record with the name of another seller.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from falsefront.parse.draft import as_text
from falsefront.parse.names import are_one_name
from falsefront.parse.selectors import StateReader, absolute
from falsefront.parse.state import at_path, embedded_state, records_on, records_with
from falsefront.parse.tree import PageTree

_OWN_KEYS: Final = ("id", "url", "href", "link", "sku", "code", "slug", "path", "key", "no")
_SELLERS: Final = (
    "seller", "sellerName", "shop", "shopName", "store", "storeName", "company", "companyName", "supplier",
    "supplierName", "vendor", "vendorName", "merchant", "merchantName",
)  # fmt: skip
_SHORTEST: Final = 3  # characters of a number that tells records apart
_MAX_LINKS: Final = 50  # of one card

Record = dict[str, object]


class CardStates:
    """The records of one page's state, by what they share with cards."""

    def __init__(self, tree: PageTree, base: str, names: Mapping[int, str]) -> None:
        """Take the page and its cards, each with the name that a selector takes for its seller's; "" for none."""
        self._tree = tree
        self._base = base
        self._names = names
        self._by_mark: Mapping[str, Sequence[int]] | None = None
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
        own = {
            id(record): record
            for mark in self._marks(at)
            if (record := owned.get(mark)) is not None and self._is_own(at, mark, record)
        }
        return at_path(list(own.values()), rest)[0] if len(own) == 1 else []

    def _is_own(self, at: int, mark: str, record: Record) -> bool:
        """Whether nothing says that a record with a mark of this card is of somebody else."""
        name = self._names.get(at)
        if not name:
            return True
        told = [text for value in record.values() if (text := as_text(value))]
        if any(are_one_name(text, name) for text in told):
            return True
        sellers = [text for key in _SELLERS if (text := as_text(record.get(key)))]
        if any(text.isascii() == name.isascii() for text in sellers):
            return False
        return not any(self._is_another(other, at) for other in self._cards_with(mark))

    def _is_another(self, other: int, at: int) -> bool:
        """Whether another card, which neither holds this one nor stands in it, has another seller."""
        one, two = sorted((other, at))
        return two >= self._tree.last[one] and not are_one_name(self._names[other] or None, self._names[at])

    def _cards_with(self, mark: str) -> Sequence[int]:
        if self._by_mark is None:
            found: dict[str, list[int]] = defaultdict(list)
            for at in self._names:
                for each in set(self._marks(at)):
                    found[each].append(at)
            self._by_mark = found
        return self._by_mark[mark]

    def _owned(self, path: str) -> tuple[dict[str, Record | None], str]:
        """Return the records on a path, or with it inside of them, by their own marks; a mark of several is None."""
        if path not in self._lists:
            records, rest = records_on(self._states, path)
            if not records:  # a path that begins inside the record
                records, rest = records_with(self._states, path), path
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
