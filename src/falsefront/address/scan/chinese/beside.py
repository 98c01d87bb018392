"""What an address in Chinese is only beside: a landmark, so many metres off it, and the branch a shop is called by."""

import re

from falsefront.address.lexicon.chinese import IS_BESIDE, SIDES
from falsefront.address.lexicon.table import forms
from falsefront.address.parts.items import Code, Estate
from falsefront.address.scan.chinese.estates import unknown
from falsefront.address.scan.chinese.stretch import Stretch

_BEHIND = forms("beside.behind")
_GATES = frozenset({"", *(f"{side}门" for side in ("", "正", "大", *SIDES))})
_METRES = re.compile("[0-9]米")
_BRANCH = re.compile(r"分?店(?:\||$)")


def is_beside(name: str, word: str) -> bool:
    """Whether a word says that what stands before it is a landmark: 对面, or metres from an estate or its gate."""
    return IS_BESIDE.match(word) is not None or (name in _GATES and _METRES.search(word) is not None)


def take_beside(stretch: Stretch, name: str, word: str) -> None:
    """Take what the address is beside: 汽车站对面; 国贸大厦对面 and 国贸大厦北门东60米 are not in that tower."""
    last = stretch.items[-1] if stretch.items else None
    stretch.is_dependent = True
    if isinstance(last, Estate) and ((not name and word in _BEHIND) or IS_BESIDE.match(word) is None):
        stretch.items.pop()
        name = last.text + name
    elif name and IS_BESIDE.match(word) is None:
        unknown(stretch, name)
        name = ""
    stretch.items.append(Code("noise", name + word))


def is_branch(stretch: Stretch, name: str, start: int, end: int) -> bool:
    """Whether an estate is no more than what a shop's branch is called by, in brackets: 家具商场(金建小区店)."""
    text = stretch.text
    return text[end : end + 1] in _SHOPS and _BRANCH.match(text, end) is not None and text[:start].endswith(f"|{name}")


_SHOPS = ("店", "分")
