"""Numbers of the Gulf as they are labelled there: second numbers of Saudi Arabia, buildings of a street of a zone.

A house of Saudi Arabia has a second number of four digits, which says no more than the first. Qatar counts buildings in
a street and streets in a zone, with any sign between word and number. What stands behind a house's name is a room.
"""

import re
from functools import cache
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms, longest_first, values

_GULF: Final = frozenset({"AE", "BH", "OM", "QA", "SA"})
_LEAST_CITY: Final = 4  # letters
_WORD: Final = re.compile("[a-z]+")
_COUNTED: Final = values("abroad.gulf.counted")
_HOUSES: Final = "|".join(longest_first(forms("abroad.gulf.house")))


def _any(kind: str) -> str:
    return "|".join(re.escape(it).replace(r"\ ", "[. ]+") for it in longest_first(forms(kind)))


_ADDITIONAL: Final = re.compile(rf"[ ,(-]*\b(?:{_any('abroad.gulf.additional')})\b[.: ]*\d{{4}}\b[ ,)]*")
# The second number behind a postcode of Saudi Arabia: Riyadh 12212 - 4406
_CODE: Final = re.compile(r"(?<=[a-z] )(\d{5}) - (\d{4})(?=,|$)")
_SIGNED: Final = re.compile(
    rf"\b({'|'.join(longest_first(_COUNTED))})\b(?:[.]? ?no\b)?(?: ?[:#]|[.]) ?(\d{{1,4}})(?=[ ,/]|$)[ /]*"
)
_ROOM: Final = re.compile(rf"((?:^|, ?)(?:[a-z][a-z'-]+ ){{1,4}}(?:{_HOUSES})) (\d{{3,4}})(?=,|$| -)")
_INDUSTRIAL: Final = re.compile(r"(?<=[a-z] )ind(?:ustrial|\.)? (\d{1,2})(?=,|$)")  # Al Quoz Ind. 3
# Road 2427 of Bahrain, Way 3019 of Oman, in which houses are counted
_ROAD: Final = re.compile(
    rf"(?:^|(?<=, ))({'|'.join(longest_first(values('abroad.gulf.way')))})\b[.: #]*(?:no\b[.: ]*)?(\d{{2,4}})(?=,)"
)
_SHORT: Final = values("abroad.gulf.short")
_STORED: Final = re.compile(rf"\b({'|'.join(longest_first(_SHORT))})\b[.]?[ #:-]*(?:no[. :]*)?(\d{{1,4}})\b")  # WH-14
_LEADS: Final = re.compile(rf"(?:^|(?<=, ))({_HOUSES}|building|bldg) ((?:al|el)[ -][a-z' -]+?)(?=,)")


def written(text: str) -> str:
    """Return a folded, lower-case text of the Gulf with its numbers as the readers know them; any other as it is.

    >>> written("7277 king saqr road, secondary no. 3108, al olaya, riyadh 12211")
    '7277 king saqr road, al olaya, riyadh 12211'
    >>> written("bldg# 25, st# 840, zone# 61, doha"), written("al saqr tower 302, deira, dubai")
    ('building 25, street 840, zone 61, doha', 'al saqr tower, office 302, deira, dubai')
    """
    if _telling().isdisjoint(_WORD.findall(text)):
        return text
    text = _ADDITIONAL.sub(", ", text).strip(", ")
    text = _CODE.sub(r"\1-\2", text)
    text = _SIGNED.sub(lambda it: f"{_COUNTED[it[1]]} {it[2]}{' ' if it[0][-1] in ' /' else ''}", text)
    text = _STORED.sub(lambda it: f"{_SHORT[it[1]]} {it[2]}", text)
    text = _ROAD.sub(lambda it: f"road no. {it[2]}", text)
    text = _INDUSTRIAL.sub(r"industrial area \1", text)
    text = _LEADS.sub(r"\2 \1", text)
    return _ROOM.sub(r"\1, office \2", text)


@cache
def _telling() -> frozenset[str]:
    places = world()
    cities = (name for name, found in places.cities.items() if found[0].country in _GULF and found[0].thousands)
    countries = (name for name, country in places.countries.items() if country in _GULF)
    return frozenset(name for name in cities if len(name) > _LEAST_CITY) | frozenset(countries) | {"doha"}
