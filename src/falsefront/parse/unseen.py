"""Text that no reader of a page can see, and text that it strikes out: no claim, but a sign where it looks like one."""

import re
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.draft import Draft
from falsefront.parse.label_words import field_of_label
from falsefront.parse.names import folded
from falsefront.parse.number_words import is_number_line
from falsefront.parse.tree import PageTree

HIDDEN: Final = "hidden text"  # the label under which it is kept beside an offer
STRUCK: Final = "struck-out text"
MOST: Final = 20  # of one page
_CLAIMS: Final = frozenset({"vendor", "address", "phone", "email", "messenger", "registration"})
_MOST_CHARS: Final = 300
_LABELLED: Final = re.compile(r"([^\W\d_][^:：]{1,40}?)\s*[:：]\s*\S")
_SPACE: Final = re.compile(r"\s+")


def note_unseen(tree: PageTree, drafts: list[Draft], warnings: list[str]) -> None:
    """Say that a page hides what looks like somebody's claim, and keep it beside its one offer, or its one vendor."""
    found: list[str] = []
    for at in tree.hidden:
        text = _SPACE.sub(" ", tree.unread(at)).strip()
        label = _LABELLED.match(text)
        if label and len(text) <= _MOST_CHARS and field_of_label(label[1]) in _CLAIMS and len(found) < MOST:
            found.append(text)
    struck = [text for text in tree.struck if _looks_like_claim(text)][:MOST]
    if found:
        told = "; ".join(found[:3])
        warnings.append(f"text that no reader can see looks like a claim and was read as none: {told}")
    if struck:
        told = "; ".join(struck[:3])
        warnings.append(f"text that the page strikes out looks like a claim and was read as none: {told}")
    if len(drafts) == 1 or _are_of_one(drafts):
        for text in found:
            drafts[-1].note(HIDDEN, text, "hidden on the page")
        for text in struck:
            drafts[-1].note(STRUCK, text, "struck out on the page")


def _looks_like_claim(text: str) -> bool:
    """Whether struck-out text is an address, or gives a telephone or a mailbox that something tells to be one."""
    return is_address(text) or says_contact(text) or is_number_line(text)


def _are_of_one(drafts: list[Draft]) -> bool:
    """Whether all offers of a page are one vendor's: a firm's page shows what it sells, and the firm last."""
    names = {folded(draft.raw("vendor")) for draft in drafts}
    return len(names) == 1 and "" not in names
