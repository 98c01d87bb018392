"""A building by its number in an estate that no generic word tells: 鼎和时代5栋, Building 5, Dinghe Shidai.

New estates are called as their builders like (左岸, 印象, 香颂, 时代), and no list of such words is ever whole. A name
alone may be a quarter, a firm or the tail of a description, and is no place. With a building's number, and nothing
else in the address that was not understood, it is the estate that the building is counted in.
"""

from typing import Final

from falsefront.address.gazetteer.towns import cities_with_town
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Development, Name, Reading
from falsefront.text.pinyin import syllable_count

_LEAST: Final = 4  # characters or syllables of a name: two are a village's or a quarter's
_OF_MANY: Final = tuple(forms("han.estate.of_many"))
_DESCRIBING: Final = tuple(word for word in forms("han.no_house") if len(word) > 1)  # 和 stands in many names


def is_told_by_building(reading: Reading, development: Development) -> bool:
    """Whether an address of the mainland says nothing but divisions, a name and a building: that of an estate."""
    if development.kind is not None or development.use is not None or reading.country != "CN" or not reading.building:
        return False
    if reading.leftover or reading.areas or reading.road or len(reading.developments) > 1:
        return False
    return _is_long(development.name)


def _is_long(name: Name) -> bool:
    """Whether a name is long enough to be one estate's, and no town's, nor that of houses that many have."""
    if name.hanzi is None:
        return syllable_count(name.key) >= _LEAST
    if len(name.hanzi) < _LEAST or name.hanzi.endswith(_OF_MANY) or any(word in name.hanzi for word in _DESCRIBING):
        return False
    return not cities_with_town(name.hanzi)
