"""Trunk roads of China by their number in letters, put as the readers know them: "National Highway G107" is 107国道."""

import re

from falsefront.address.lexicon.table import forms
from falsefront.text.pinyin import syllable_count

_ROAD = r"(?:highway|hwy\.?|road|rd\.?|route|trunk road)"
_GRADES = forms("china.trunk.grade")
_KIND = "|".join(sorted(_GRADES))
_BEHIND = re.compile(rf"\b({_KIND}) {_ROAD}(?: no\.?)? ?[gs]? ?-?(\d{{3}})(?![\d-])")
_BEFORE = re.compile(
    rf"(?<![\w-])(?<!no )(?<!no\.)(?<!no\. )(?<!# )(?:(?:no\. ?|no )?[gs])?(\d{{3}}) ({_KIND}) {_ROAD}(?![\w-])"
    r"(?!,? ?(?:no\.? ?)?[gs]? ?-?\d)"  # No. 104 National Highway 205 is a house of road 205
)
_COUNTY = re.compile(rf"\bcounty {_ROAD} ?x ?-?(\d{{3}})(?![\d-])")
_NO_HOUSE = r"(?!.*(?<!\d)\d{1,5}(?!\d))"
_LETTER_L = re.compile(rf"^l (?=([a-z]{{4,}}) (?:street|road|avenue|st|rd|ave|lu|jie|dadao)\b{_NO_HOUSE})")  # l for 1


def trunks_in_letters(text: str) -> str:
    """Return text in small letters with its trunk roads in one manner; No. 104 before one is a house.

    >>> trunks_in_letters("east of national highway g107, laocheng"), trunks_in_letters("88, g107 national road")
    ('east of national highway 107, laocheng', '88, national highway 107')
    >>> trunks_in_letters("no. 104 national highway 205")
    'no. 104 national highway 205'
    >>> trunks_in_letters("15 county road x302, laocheng")
    '15 county highway 302, laocheng'
    """
    if any(grade in text for grade in _GRADES):
        text = _BEHIND.sub(r"\1 highway \2", _BEFORE.sub(r"\2 highway \1", text))
    return _COUNTY.sub(r"county highway \1", text) if "county" in text else text


def one_for_letter(text: str, raw: str) -> str:
    """Return text in small letters with an l before a road in pinyin as the 1 it is; `raw` is the same as written.

    A capital L is an initial or a lot, and where another number stands in the text that is the house's.

    >>> one_for_letter("l fuxing street", "l Fuxing Street"), one_for_letter("l owlmont street", "l Owlmont Street")
    ('1 fuxing street', 'l owlmont street')
    >>> one_for_letter("l fuxing street", "L Fuxing Street"), one_for_letter("l fuxing street 12", "l Fuxing Street 12")
    ('l fuxing street', 'l fuxing street 12')
    """
    if text.startswith("l ") and raw.lstrip().startswith("l ") and (found := _LETTER_L.match(text)) is not None:
        return f"1 {text[2:]}" if (syllable_count(found[1]) or 0) > 1 else text
    return text
