"""What an address in Chinese is only beside: a landmark opposite, and the branch a shop is called by."""

import re

from falsefront.address.lexicon.chinese import IS_BESIDE
from falsefront.address.lexicon.table import forms
from falsefront.address.parts.items import Code, Estate
from falsefront.address.scan.chinese.stretch import Stretch

_BEHIND = forms("beside.behind")
_BRANCH = re.compile(r"分?店(?:\||$)")
_SHOPS = ("店", "分")


def is_beside(word: str) -> bool:
    """Whether a word says that what stands before it is a landmark: 对面."""
    return IS_BESIDE.match(word) is not None


def take_beside(stretch: Stretch, name: str, word: str) -> None:
    """Take what the address is beside: 汽车站对面; 国贸大厦对面 is not in that tower."""
    last = stretch.items[-1] if stretch.items else None
    stretch.is_dependent = True
    if isinstance(last, Estate) and not name and word in _BEHIND:
        stretch.items.pop()
        name = last.text
    stretch.items.append(Code("noise", name + word))


def is_branch(stretch: Stretch, name: str, start: int, end: int) -> bool:
    """Whether an estate is no more than what a shop's branch is called by, in brackets: 家具商场(金建小区店)."""
    text = stretch.text
    if text[end : end + 1] not in _SHOPS:
        return False
    return _BRANCH.match(text, end) is not None and text[:start].endswith(f"|{name}")
