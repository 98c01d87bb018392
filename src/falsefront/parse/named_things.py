"""Names of things where a seller's is looked for: a short form of a title that leads to the thing itself.

Where the cards of a list have such names in most of the places of one class, the class calls no seller in any of them:
shop software calls a second line so ("company-name"), whatever the shop writes there. Where most of those names are
firms' and nothing has a price, it is a list of firms, and who has no legal form is one too.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.draft import Draft
from falsefront.parse.firm_names import is_firm
from falsefront.parse.own_signs import hosts_of
from falsefront.parse.tree import PageTree

_WORDS: Final = re.compile(r"[^\W\d_]+")
_TELLING_CHARS, _FEWEST_SHARED = 4, 2  # of words that a name and a thing's title share
_FEWEST_CARDS: Final = 3
_OF_CARDS: Final = 0.5  # in which what a class holds is a thing's name
_CLASS: Final = "layout:."


def names_thing(name: str, url: str | None, draft: Draft) -> bool:
    """Whether a name that leads to the page of a thing has words of that thing's title, whatever its class."""
    return url is not None and url == draft.raw("url") and _shares(name, draft)


def _shares(name: str, draft: Draft) -> bool:
    said = {word for word in _WORDS.findall(name.casefold()) if len(word) >= _TELLING_CHARS}
    return len(said.intersection(_WORDS.findall((draft.raw("title") or "").casefold()))) >= _FEWEST_SHARED


def forget_named_things(tree: PageTree, cards: Sequence[tuple[int, Draft]]) -> None:
    """Forget the sellers of a list that a class names which holds things' names in most cards; a firm's name stays."""
    named = [(draft, draft.fields["vendor"][0]) for _, draft in cards if "vendor" in draft.fields]
    of_things = {
        source
        for source in {said.source for _, said in named if said.source.startswith(_CLASS)}
        if _is_of_things(tree, cards, source.removeprefix(_CLASS))
    }
    for draft, said in named if of_things else ():
        if said.source in of_things and not (is_firm(said.raw) or hosts_of(said.raw)):
            del draft.fields["vendor"]
            draft.fields.pop("vendor_url", None)


def _is_of_things(tree: PageTree, cards: Sequence[tuple[int, Draft]], name: str) -> bool:
    """Whether most places of a class hold words of the titles beside them; of a list of firms they are the titles."""
    places = tree.by_class.get(name, ())
    held = [
        (tree.text(inside[0], separator=" "), draft) for card, draft in cards if (inside := tree.inside(places, card))
    ]
    are_firms = sum(is_firm(text) for text, _ in held) >= _OF_CARDS * len(held)
    if are_firms and not any("price" in draft.fields for _, draft in cards):
        return False
    shared = sum(_shares(text, draft) for text, draft in held)
    return shared >= max(_FEWEST_CARDS, _OF_CARDS * len(held))
