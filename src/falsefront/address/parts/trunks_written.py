"""Trunk roads of China by their number in letters, put as the readers know them: "National Highway G107" is 107国道."""

import re

from falsefront.address.lexicon.table import forms
from falsefront.text.pinyin import syllable_count

_ROAD = r"(?:highway|hwy\.?|road|rd\.?|route|trunk road)"
_GRADES = forms("china.trunk.grade")
_KIND = "|".join(sorted(_GRADES))
_BEHIND = re.compile(rf"\b({_KIND}) {_ROAD}(?: no\.?)? ?[gs]? ?-?(\d{{3}})(?![\d-])")
_BEFORE = re.compile(rf"(?<![\w-])(?:no\. ?|no )?[gs]?(\d{{3}}) ({_KIND}) {_ROAD}(?![\w-])")
_LETTER_L = re.compile(r"^l (?=([a-z]{4,}) (?:street|road|avenue|st|rd|ave|lu|jie|dadao)\b)")  # l for 1


def trunks_in_letters(text: str) -> str:
    """Return text in small letters with its trunk roads in one manner, and an l before a road in pinyin as the 1 it is.

    >>> trunks_in_letters("east of national highway g107, laocheng"), trunks_in_letters("88, g107 national road")
    ('east of national highway 107, laocheng', '88, national highway 107')
    >>> trunks_in_letters("l fuxing street, owlhu"), trunks_in_letters("l owlmont street")
    ('1 fuxing street, owlhu', 'l owlmont street')
    """
    if any(grade in text for grade in _GRADES):
        text = _BEHIND.sub(r"\1 highway \2", _BEFORE.sub(r"\2 highway \1", text))
    if text.startswith("l ") and (found := _LETTER_L.match(text)) is not None and (syllable_count(found[1]) or 0) > 1:
        return f"1 {text[2:]}"
    return text
