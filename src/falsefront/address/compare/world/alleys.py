"""Houses in the alleys of Vietnam, whose numbers stand between slashes: 12/32/71 Đội Cấn is số 12 ngách 32 ngõ 71.

In the north (ngõ, ngách) the house stands first and the lane that leaves the street last; in the south (hẻm) and in the
middle (kiệt) it is the other way round: 225/14 is số 14 hẻm 225. Which of the two is told by the labelled side alone.
"""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.abroad.written.asia.asian_forms import is_northern, is_southern
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRY: Final = "VN"
_ORDER: Final = values("abroad.alley")  # label -> where the house stands among the numbers
_HOUSE_FIRST: Final = "inner"
_EITHER: Final = "either"  # as in English: Lane 82, Alley 82
_STREET: Final = rf" (?:{'|'.join(longest_first(forms('abroad.alley.street')))})\b\.?"
_LABEL: Final = "|".join(longest_first(_ORDER))
_BY: Final = "|".join(longest_first(values("abroad.alley.house")))
_HOUSE: Final = rf"(?:(?:{_BY})[ .:]*)*(\d{{1,4}}[a-z]?)"
_CHAIN: Final = rf"((?:(?:{_LABEL})[ .:]*\d{{1,4}}[a-z]?[ ,]+){{1,3}})"
_INNER: Final = re.compile(rf"(?<![\w/]){_HOUSE}[ ,]+{_CHAIN}([a-z].*)")
_OUTER: Final = re.compile(rf"(?<![\w/]){_CHAIN}(?:{_BY})[ .:]*(?:(?:{_BY})[ .:]*)?(\d{{1,4}}[a-z]?)[ ,]+([a-z].*)")
_STEP: Final = re.compile(rf"({_LABEL})[ .:]*(\d{{1,4}}[a-z]?)")
_ROAD: Final = re.compile(rf"(?:(?:{'|'.join(longest_first(values('abroad.alley.road')))})\b[ .]*)?(.*)")


class _Alley(NamedTuple):
    """The numbers of a house in alleys, as they stand between slashes, and what follows: the street."""

    numbers: str
    behind: str


def with_alleys(one: Reading, other: Reading) -> Reading:
    """Return a reading with its house's and its alleys' numbers as the other side has them, where all are the same."""
    if one.country != _COUNTRY or other.road is None or other.number is None or not other.number.sub:
        return one
    alley = alley_of(one.raw)
    if alley is None or alley.numbers != str(other.number).replace("k-", "-"):
        return one
    name = other.road.name
    if not re.match(rf"{re.escape(name.text.lower())}(?![\w])(?:{_STREET})?(?! *[a-z])", alley.behind):
        return one
    areas = tuple(area for area in one.areas if area.name.key != name.key)
    return replace(one, road=other.road, number=other.number, areas=areas, leftover=())


@lru_cache(maxsize=4096)
def alley_of(raw: str) -> _Alley | None:
    """Return the labelled numbers of a house in alleys, in the order of slashes; None where no alley is labelled.

    >>> alley_of("Số 12 ngách 32 ngõ 71 Vườn Lài, Hà Nội"), alley_of("Hẻm 225, số nhà 14 Vườn Lài")
    (_Alley(numbers='12-32-71', behind='vuon lai, ha noi'), _Alley(numbers='225-14', behind='vuon lai'))
    """
    text = folded_again(raw).text.lower()
    if (match := _INNER.search(text)) is not None:
        house, chain, behind = match.groups()
        steps = _STEP.findall(chain)
    elif (match := _OUTER.search(text)) is not None:
        chain, house, behind = match.groups()
        steps = _STEP.findall(chain)[::-1]
    else:
        return None
    numbers = [house, *(number for _, number in steps)]
    orders = {_ORDER[label] for label, _ in steps}
    road = _ROAD.match(behind)
    if orders == {_EITHER}:  # which of the two the town behind the street tells, and nothing else
        is_north = is_northern(behind)
        if is_north == is_southern(behind):
            return None
        orders = {_HOUSE_FIRST} if is_north else set()
    if len(orders) > 1 or road is None:
        return None
    return _Alley("-".join(numbers if orders == {_HOUSE_FIRST} else numbers[::-1]), road[1])
