"""Whether a name is somebody else's than the firm's that the title of its page tells."""

import re
from typing import Final

from falsefront.parse.firm_names import is_han, is_one_firm
from falsefront.parse.tree import PageTree
from falsefront.parse.words import CONTACT_PAGES, PAGE_NAMES

_PARTS: Final = re.compile(r"\s[|–—-]\s|[|｜_»]")


def is_untitled(tree: PageTree, name: str) -> bool:
    """Whether a name is none of its page's titles, which tell more than that the page is about contacts.

    In another script than all of them it may be the firm's own.
    """
    parts = (part.strip() for title in tree.titles for part in _PARTS.split(title))
    told = [part for part in parts if part and not (PAGE_NAMES.is_all(part) or CONTACT_PAGES.is_all(part))]
    alike = [part for part in told if is_han(part) == is_han(name)]
    return bool(alike) and not any(is_one_firm(name, part) for part in told)
