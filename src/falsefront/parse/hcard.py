"""Names, addresses and contacts marked by the classes of hCard and h-card (microformats.org)."""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.draft import Draft
from falsefront.parse.number_words import FAX, TEL_AND_FAX
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import ELSEWHERE, PageTree

_CARDS: Final = ("vcard", "h-card")
# The classes of each field, the surer first.
_CLASSES: Final = (
    ("vendor", ("org", "p-org", "organization-name", "fn", "p-name")),
    ("address", ("adr", "p-adr", "h-adr")),
    ("phone", ("tel", "p-tel")),
    ("email", ("email", "u-email")),
)
_FIRST_DIGIT: Final = re.compile(r"[(+]*\d")
_MOST_CARDS: Final = 200


def hcards(tree: PageTree) -> list[Draft]:
    """Return the parties that a page marks so, in document order; those inside other offers are left out."""
    found: list[Draft] = []
    for name in _CARDS:
        for at in tree.by_class.get(name, ())[:_MOST_CARDS]:
            if tree.zone(at) != ELSEWHERE and not tree.is_of_others(at):
                draft = _card(tree, at)
                if draft.raw("vendor") and len(draft.fields) > 1:
                    found.append(draft)
    return found


def _is_fax(text: str) -> bool:
    """Whether the type of a number says that it is a fax, or what stands before it."""
    lead = _FIRST_DIGIT.split(text, maxsplit=1)[0].replace("\n", " ")
    return FAX.search(lead) is not None and TEL_AND_FAX.search(lead) is None


def _card(tree: PageTree, root: int) -> Draft:
    draft = Draft()
    for field, classes in _CLASSES:
        for name in classes:
            inside: Sequence[int] = tree.inside(tree.by_class.get(name, ()), root)
            for at in inside:
                text = tree.text(at)
                if is_plausible(field, text) and not (field == "phone" and _is_fax(text)):
                    draft.say(field, text, f"hcard:.{name}")
            if field in draft.fields:
                break
    return draft
