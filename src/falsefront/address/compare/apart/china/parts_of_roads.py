"""Named parts of a long road in Hong Kong, each with numbers of its own: 青山公路元朗段 is no 青山公路屏山段.

The dictionary of streets has the parts. Between commas the name of a whole district (Tsuen Wan) says where the road is,
not which part of it.
"""

import re
from functools import lru_cache

from falsefront.address.gazetteer.hongkong import chinese_key, english_key, hong_kong_names
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading
from falsefront.text.hanzi import simplified

_ROADS = "|".join(sorted(forms("hongkong.road.of_parts")))
ROADS_OF_PARTS = frozenset(name.replace(" ", "") for name in forms("hongkong.road.of_parts"))  # the keys of their names
_PART = re.compile(rf"({_ROADS})[-—–－ （(]{{0,3}}([\u3400-\u9fff]{{1,4}}段)")
_PART_IN_LETTERS = re.compile(rf"\b({_ROADS}) (?:road|rd\b\.?)(\W{{1,3}})((?:[a-z']+ ?){{1,4}})")
_DISTRICTS = forms("hongkong.district.of_parts")
_HONG_KONG = "HK"


def road_parts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of Hong Kong lie on two parts of one road; None where one names none."""
    if a.country != _HONG_KONG or b.country != _HONG_KONG or a.road is None or b.road is None:
        return None
    left, right = part_of_road(a.raw), part_of_road(b.raw)
    return f"different sections of one road: {left} and {right}" if left and right and left != right else None


@lru_cache(maxsize=4096)
def part_of_road(raw: str) -> str:
    """Return the part of a road that a text names, in simplified characters; "" where it names none.

    >>> part_of_road("150 Castle Peak Road - Ping Shan, Yuen Long"), part_of_road("元朗青山公路屏山段150號")
    ('青山公路屏山段', '青山公路屏山段')
    >>> part_of_road("150 Castle Peak Road, Yuen Long, N.T.")
    ''
    """
    if raw.isascii():
        found = _PART_IN_LETTERS.search(raw.lower())
        return "" if found is None else _in_letters(*found.groups())
    found = _PART.search(simplified(raw))
    name = "" if found is None else chinese_key("".join(found.groups()))
    return name if name and hong_kong_names().in_chinese(name) else ""


def _in_letters(road: str, sign: str, behind: str) -> str:
    words = behind.split()
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size])
        if "," in sign and name in _DISTRICTS:
            continue
        known = hong_kong_names().in_english(english_key(f"{road} Road {name}"))
        if known:
            return known[0].chinese
    return ""
