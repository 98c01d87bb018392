"""Macau, where one side alone names it: a street of two languages and its number tell it.

大三巴街 is Rua de S. Paulo in no other town. Where both are in one language a long name alone would, and Portugal and
Brazil have the same saints; so that nothing is said of two in Portuguese.
"""

from typing import Final

from falsefront.address.gazetteer.macau import macau_streets
from falsefront.address.lexicon.macau import TELLING
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.reading import Reading

_MACAU: Final = "MO"
_HIGH: Final = 100
_LONG: Final = 4  # characters of a Chinese name that no other town has for a street with a Portuguese one


def is_on_street_of_macau(a: Reading, b: Reading) -> bool:
    """Whether both name one street with one number, Macau is named by one side, and the other names no place."""
    known, other = (a, b) if a.country == _MACAU else (b, a)
    if known.country != _MACAU or other.country is not None or other.cities or other.province or other.town:
        return False
    if a.road is None or b.road is None or a.road.name.key != b.road.name.key or a.road.type != b.road.type:
        return False
    if a.number is None or b.number is None or not numbers_agree(a.number, b.number):
        return False
    hanzi = a.road.name.hanzi or b.road.name.hanzi
    if (a.road.name.hanzi is None) == (b.road.name.hanzi is None) or hanzi is None:
        return False
    street = macau_streets().in_chinese(hanzi)
    if street is None or street.key != a.road.name.key:
        return False
    if other.is_chinese_script:
        return len(hanzi) >= _LONG or hanzi in TELLING
    return other.number is not None and (other.number.first >= _HIGH or bool(other.number.last or other.number.sub))
