"""Entries of a list around which elements were put, as the page has none there: where they are, what names them."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from falsefront.parse.tree import PageTree
from falsefront.records import Offer

_NONE: Final[Mapping[int, "Named"]] = {}


class Named(NamedTuple):
    """What names an entry: its words, and where they lead, None for nowhere."""

    title: str
    href: str | None


def note_entries(tree: PageTree, entries: Mapping[int, Named]) -> None:
    """Note where the entries of a page stand that was laid anew."""
    tree.memory[note_entries] = entries


def entries_of(tree: PageTree) -> Sequence[int]:
    """Return where such entries stand, in order; none on a page as it was written."""
    return list(_known(tree))


def name_of(tree: PageTree, at: int) -> Named | None:
    """Return what names such an entry."""
    return _known(tree).get(at)


def _known(tree: PageTree) -> Mapping[int, Named]:
    known: Mapping[int, Named] = tree.memory.get(note_entries, _NONE)
    return known


def are_entries(tree: PageTree, offers: Sequence[Offer]) -> bool:
    """Whether what was read of such a page is its entries, each with its name and none besides."""
    titles = [" ".join(said.raw.split()) for offer in offers for said in offer.fields.get("title", ())[:1]]
    return titles == [named.title for named in _known(tree).values()] and len(titles) == len(offers)
