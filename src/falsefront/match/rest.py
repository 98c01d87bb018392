"""What a row of words holds besides the parts: all else that comparing two readings looks at, in one word.

The parts alone give back a plain address of China: one city, one road, one estate, nothing left over. Of any other the
rest is the whole reading, without what comparing premises never asks for (the text as it stood, rooms, postcodes of
China), so that as many spellings as can be have one rest.
"""

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from falsefront.address.compare.leftovers import loose_parts, may_deny, telling
from falsefront.address.compare.names_of_places.kinds import CAMPUS
from falsefront.address.compare.names_of_places.translations import is_open
from falsefront.address.compare.sites.around import is_below_town, road_of
from falsefront.address.compare.sites.nameless import is_nameless
from falsefront.address.compare.sites.parts_in_china import may_be_extended
from falsefront.address.reading import Area, Development, Name, Number, Place, Precision, Reading, Road
from falsefront.text.writing_json import writer

_GROUP_ENDS = ("Group", "组")  # of a village: see `address.compare.premises`
_CHINA = "CN"
_CITY_DIGITS = 4


def rest_of(reading: Reading) -> str:
    """Return the rest; "" of a plain address of China. One that begins with HARMLESS keeps nobody apart by itself."""
    left = _telling(reading.leftover) if reading.leftover else ()
    certainty = _certainty(reading) if not reading.alternatives else _ODD
    if certainty == _PLAIN and not left and not reading.areas and not _has_open_names(reading):
        return ""
    said = _written(_packed(reading))
    if certainty == _ODD or len(reading.areas) > 1 or (left and may_deny(left)):
        return said
    return (HARMLESS if certainty != _IN_TOWN else IN_TOWN) + said


HARMLESS = "~"  # plain but for a city that is open, one village or zone, and names that were left over
IN_TOWN = "^"  # and but for a town or subdistrict, which has a part of its own
_ODD, _IN_TOWN, _OPEN, _PLAIN = range(4)

_written = writer(ensure_ascii=False)


def is_odd(rest: str) -> bool:
    """Whether a rest holds more than the parts tell: any outside the mainland does, and any in a town."""
    return bool(rest) and not rest.startswith(HARMLESS)


def keeps_apart(rest: str) -> bool:
    """Whether a rest may hold what keeps places apart and no part tells."""
    return bool(rest) and not rest.startswith((HARMLESS, IN_TOWN))


def has_leftover(rest: str) -> bool:
    """Whether words were left over that tell something of premises; now and then also where none were."""
    return _LEFT in rest


def _certainty(reading: Reading) -> int:
    """Return whether the parts tell a reading (_PLAIN), or all but where it may lie (_OPEN), or less.

    Of one _IN_TOWN they tell all but how the town's name is written.
    """
    if reading.country != _CHINA or reading.crossing or reading.plot is not None:
        return _ODD
    if reading.town is not None and reading.county is None and (reading.city is None or is_below_town(reading.town)):
        return _ODD
    if reading.town is not None and reading.areas:
        return _ODD
    if reading.is_too_coarse or (reading.lane and reading.building and not reading.number):
        return _ODD
    developments = reading.developments
    if developments and (len(developments) > 1 or developments[0].name.text.endswith(_GROUP_ENDS)):
        return _ODD
    if _is_in_nameless(reading):
        return _ODD
    city, county, province = reading.city, reading.county, reading.province
    certainty = _certainty_of_place(city and city.codes, county and county.codes, province and province.codes)
    return certainty if reading.town is None else min(certainty, _IN_TOWN)


def _is_called_as_its_city(reading: Reading) -> bool:
    """Whether only the spelling of its city tells whether a county is another place than that: 临夏州临夏市."""
    city, county = reading.city, reading.county
    return city is not None and county is not None and city.key == county.key and county.text.endswith("市")


def _is_in_nameless(reading: Reading) -> bool:
    """Whether a reading names a park without a name of its own or a campus, which are premises by a house in them."""
    return any(one.kind == CAMPUS or is_nameless(one, reading) for one in reading.developments)


_Codes = frozenset[str] | None


@lru_cache(maxsize=4096)
def _certainty_of_place(city: _Codes, county: _Codes, province: _Codes) -> int:
    """Return the certainty of places: plain is one code each, each inside the other."""
    if city is not None and any(len(code) > _CITY_DIGITS for code in city):
        return _ODD  # counties of a province, which have one city's digits
    if county is not None and len(county) != 1:
        return _ODD
    inner: str | None = None
    for codes in (county, city, province):
        if codes is None:
            continue
        if len(codes) != 1:
            return _OPEN
        (code,) = codes
        if not code.isdigit():
            return _ODD
        if inner is not None and not inner.startswith(code):
            return _ODD
        inner = code
    return _PLAIN if county is None or city is not None else _OPEN


def _packed(reading: Reading) -> list[Any]:
    """Return the position and the value of each of `_values` that is said; they are few."""
    return [each for at, value in enumerate(_values(reading)) if value for each in (at, value)]


def _values(reading: Reading) -> list[Any]:
    is_china = reading.country == _CHINA
    road = road_of(reading)
    needs_house = not (reading.road and reading.number) or _is_in_nameless(reading)
    has_loose = bool(reading.leftover) and bool(loose_parts(reading) if is_china else True)
    return [
        reading.country,
        _place(reading.province, with_text=not is_china),
        _place(reading.city, with_text=not is_china or _is_called_as_its_city(reading)),
        _place(reading.county, with_text=True),
        _place(reading.town, with_text=True),
        reading.areas,
        _bare_road(road) if is_china and road else road,
        [_bare_road(road) for road in reading.crossing] if is_china else reading.crossing,
        reading.plot,
        reading.side if reading.crossing else None,
        reading.number,
        reading.lane,
        reading.alley,
        [_bare(development) for development in reading.developments] if is_china else reading.developments,
        reading.building if has_loose or needs_house or not is_china else None,
        reading.entrance if has_loose else None,
        reading.floor if has_loose else None,
        reading.unit if has_loose else None,
        None if is_china else reading.postcode,
        sorted(_telling(reading.leftover) if is_china else set(reading.leftover)),
        [_packed(other) for other in reading.alternatives],
        reading.is_too_coarse,
    ]


def _telling(leftover: Sequence[str]) -> set[str]:
    return {*telling(leftover), *filter(may_be_extended, leftover)}


_VALUES = 22  # that `_values` gives
_LEFT = ",19,["  # begins the words left over, which stand at this place among them


def _bare_road(road: Road) -> Road:
    """Return a road of China without the spelling of its name, which tells something of a translation only."""
    return road if is_open(road.name) else road._replace(name=road.name._replace(text=""))


def _bare(development: Development) -> Development:
    name = development.name
    if name.text.endswith(_GROUP_ENDS) or is_open(name):
        return development
    return development._replace(name=name._replace(text=""))


def _has_open_names(reading: Reading) -> bool:
    """Whether the spelling of a name keeps its place from one in pinyin: see `address.compare.translations`."""
    if reading.is_chinese_script:
        return False
    names = [development.name for development in reading.developments]
    return any(map(is_open, names if reading.road is None else [*names, reading.road.name]))


def _place(place: Place | None, *, with_text: bool) -> list[str] | None:
    if place is None:
        return None
    return [place.text if with_text else "", " ".join(sorted(place.codes)), place.key]


def unpacked(rest: str) -> Reading:
    """Return the reading that a rest tells, as far as comparing goes."""
    return _reading(json.loads(rest.lstrip(HARMLESS + IN_TOWN)))


def _reading(packed: Sequence[Any]) -> Reading:
    values: list[Any] = [None] * _VALUES
    for at, value in zip(packed[::2], packed[1::2], strict=True):
        values[at] = value
    (
        country, province, city, county, town, areas, road, crossing, plot, side, number, lane, alley, developments,
        building, entrance, floor, unit, postcode, leftover, alternatives, is_too_coarse,
    ) = values  # fmt: skip
    return Reading(
        raw="",
        country=country,
        province=_unpacked_place(province),
        city=_unpacked_place(city),
        county=_unpacked_place(county),
        town=_unpacked_place(town),
        areas=tuple(Area(Name(*name), kind, grade) for name, kind, grade in areas or ()),
        road=_road(road),
        crossing=tuple(filter(None, map(_road, crossing or ()))),
        plot=plot,
        side=side,
        number=_number(number),
        lane=_number(lane),
        alley=_number(alley),
        developments=tuple(Development(Name(*name), *more) for name, *more in developments or ()),
        building=building,
        entrance=entrance,
        floor=floor,
        unit=unit,
        postcode=postcode,
        leftover=tuple(leftover or ()),
        alternatives=tuple(map(_reading, alternatives or ())),
        precision=Precision.NONE if is_too_coarse else Precision.ROAD,  # of this comparing asks nothing else
    )


def _unpacked_place(packed: Sequence[str] | None) -> Place | None:
    return Place(packed[0], frozenset(packed[1].split()), packed[2]) if packed else None


def _road(packed: Sequence[Any] | None) -> Road | None:
    return Road(Name(*packed[0]), *packed[1:]) if packed else None


def _number(packed: Sequence[Any] | None) -> Number | None:
    return Number(*packed) if packed else None
