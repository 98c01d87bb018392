"""Whether an address ends in a large city abroad, whatever a road before it is called: Bole Road, Addis Ababa."""

import re
from collections.abc import Container
from typing import Final

from falsefront.address.gazetteer.elsewhere import Elsewhere
from falsefront.text.countries import CHINESE
from falsefront.text.pinyin import syllable_count

_LARGE: Final = 500  # thousands of inhabitants
_LEAST_NAME: Final = 6  # letters
_LEAST_FOREIGN: Final = 5  # letters of one that no syllables of pinyin make: Hanoi
_LAST: Final = re.compile(r", *([a-z][a-z' -]+)[. \d]*$")


def ends_in_city(plain: str, elsewhere: Elsewhere, pinyin: Container[str]) -> bool:
    """Whether the last part of a folded, lower-case text is a large city abroad that no place of China is called as."""
    found = _LAST.search(plain)
    name = "".join(filter(str.isalpha, found[1])) if found is not None else ""
    least = _LEAST_NAME if syllable_count(name) else _LEAST_FOREIGN
    if len(name) < least or name in pinyin:
        return False
    cities = elsewhere.cities.get(name, ())
    return any(city.thousands >= _LARGE and city.country not in CHINESE for city in cities)
