"""A subdistrict by its bare name between the city and a road: 景山路 in 珠海市吉大景山路188号.

Nothing there says where the road's name begins. It does behind a town of the city that both name (吉大 is one of
Zhuhai's), where what is left is no road that every town has for itself.
"""

from collections.abc import Sequence
from typing import Final

from falsefront.address.compare.china.standing import Standing
from falsefront.address.compare.flat import Token
from falsefront.address.gazetteer.towns import cities_with_town
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading
from falsefront.text.hanzi import pinyin

_SIZES: Final = (2, 3)  # characters of a town's name without its suffix
_BOUNDARIES: Final = forms("han.road.before")
_ANYWHERE: Final = forms("han.road.anywhere")
_ANYWHERE_KEYS: Final = frozenset(map(pinyin, _ANYWHERE))


def is_behind_town(reading: Reading, other: Reading, tokens: Sequence[Token], standing: Standing) -> bool:
    """Whether a town or subdistrict of the city stands between the end of a division and the road's name.

    `tokens` are those of the other's text, in which the road of the reading stands.
    """
    cities = {city[:4] for city in reading.cities & other.cities}
    if not cities or reading.road is None or _is_anywhere(reading, other):
        return False
    for size in _SIZES:
        first = standing.first - size
        if first < 0 or any(token.kind != "han" for token in tokens[first : standing.first]):
            return False
        if first and tokens[first - 1].kind == "han" and tokens[first - 1].text not in _BOUNDARIES:
            continue
        town = "".join(token.text for token in tokens[first : standing.first])
        if not cities.isdisjoint(cities_with_town(town)) and _may_be_its_town(reading, town):
            return True
    return False


def _is_anywhere(reading: Reading, other: Reading) -> bool:
    """Whether every town may have such a road, and no district is said to be the same."""
    road = reading.road
    if road is None or ((road.name.hanzi or "") not in _ANYWHERE and road.name.key not in _ANYWHERE_KEYS):
        return False
    return reading.county is None or other.county is None or reading.county.codes.isdisjoint(other.county.codes)


def _may_be_its_town(reading: Reading, town: str) -> bool:
    """Whether the reading names no other town than this one."""
    return reading.town is None or reading.town.key.startswith(pinyin(town))
