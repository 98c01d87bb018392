"""Where the one firm of a page is, for telephone numbers that stand without their country in another block than it.

A number over the offices of a firm is of the country that they lie in, and one without any address beside it of that of
its mailbox or of the state that the page names.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from falsefront.contact.north_american import names_a_state
from falsefront.parse.draft import FURTHER_ADDRESS
from falsefront.parse.tree import PageTree
from falsefront.records import Offer, Said

_DIALLED: Final = ("+", "tel:+", "tel:%2B", "https://", "http://", "wa.me")
_MOST_SAID: Final = 50  # of each kind
_MOST_CHARS: Final = 200  # of a line that names a state
_MOST_LINES: Final = 400
_TOLD: Final = ("address", "country", "email")


def tell_whereabouts(
    tree: PageTree, offers: Sequence[Offer], blocks: Sequence[Offer]
) -> tuple[list[Offer], list[Offer]]:
    """Return offers and blocks of a page that speaks of one firm, each with what the page says of where that one is."""
    every = [*offers, *blocks]
    if len({said.raw for offer in every for said in offer.fields.get("vendor", ())}) > 1 or len(offers) > 1:
        return list(offers), list(blocks)
    if not any(_is_open(said) for offer in every for said in offer.fields.get("phone", ())):
        return list(offers), list(blocks)
    beside = {name: tuple(_said(every, name))[:_MOST_SAID] for name in _TOLD}
    beside["place"] = tuple(_places(tree))
    told = {name: said for name, said in beside.items() if said}
    return [replace(offer, beside=told) for offer in offers], [replace(block, beside=told) for block in blocks]


def _is_open(phone: Said) -> bool:
    """Whether a number stands without its country."""
    return not phone.raw.lstrip(" (").startswith(_DIALLED)


def _said(every: Sequence[Offer], name: str) -> list[Said]:
    found = [said for offer in every for said in offer.fields.get(name, ())]
    if name == "address":
        found += [said for offer in every for label, said in offer.other if label == FURTHER_ADDRESS]
    return list(dict.fromkeys(found))


def _places(tree: PageTree) -> list[Said]:
    """Return the titles and lines of a page that name a state of North America."""
    titles = [Said(raw=title[:_MOST_CHARS], source="title") for title in tree.titles]
    lines = [Said(raw=line.text, source="lines") for line in tree.lines[:_MOST_LINES] if len(line.text) <= _MOST_CHARS]
    return [said for said in (*titles, *lines) if names_a_state(said.raw)][:_MOST_SAID]
