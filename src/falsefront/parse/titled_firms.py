"""Whether a name is the firm's that the title of its page tells, or somebody else's."""

import re
from typing import Final

from falsefront.parse.firm_names import is_firm, is_han, is_one_firm
from falsefront.parse.names import folded
from falsefront.parse.tree import PageTree
from falsefront.parse.words import CONTACT_PAGES, PAGE_NAMES

_PARTS: Final = re.compile(r"\s[|–—-]\s|[|｜_»]")


def is_untitled(tree: PageTree, name: str) -> bool:
    """Whether a name is none of its page's titles, which tell more than that the page is about contacts.

    In another script than all of them it may be the firm's own.
    """
    told = _told(tree)
    alike = [part for part in told if is_han(part) == is_han(name)]
    return bool(alike) and not any(is_one_firm(name, part) for part in told)


def is_titled(tree: PageTree, name: str, label: str) -> bool:
    """Whether all that the title of a page tells is the name behind a label: the firm says it of itself there.

    A shop's page of a maker's goods has the shop's name in its title too, a title may be no more than the label, and
    a sentence about the firm is no name.
    """
    told = _told(tree)
    if not told or not all(_is_in(part, name) and folded(part) not in folded(label) for part in told):
        return False
    return is_firm(name) or all(folded(part) == folded(name) for part in told)


def _is_in(part: str, name: str) -> bool:
    return len(folded(part)) <= len(folded(name)) and is_one_firm(name, part)


def _told(tree: PageTree) -> list[str]:
    parts = (part.strip() for title in tree.titles for part in _PARTS.split(title))
    return [part for part in parts if part and not (PAGE_NAMES.is_all(part) or CONTACT_PAGES.is_all(part))]
