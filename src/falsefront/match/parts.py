"""A reading as a row of words: what matching in bulk works on.

Each part is a word (a code, a key, a label) or "" where the reading does not say it. Two readings with equal rows are
one node, however they were spelled.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from falsefront.address.compare.known_houses import known_name
from falsefront.address.compare.names_of_places.kinds import CLASSES, is_quarter, use_of
from falsefront.address.compare.sites.around import bare_road, is_said_apart, is_township, road_of
from falsefront.address.compare.sites.buildings_of_names import is_told_by_building
from falsefront.address.compare.sites.developments import is_in_plots
from falsefront.address.compare.sites.nameless import door_in, is_nameless
from falsefront.address.compare.sites.parts_in_china import PHASE, parts_in_china
from falsefront.address.compare.sites.zones import is_zone_code, lies_across, plain_zone
from falsefront.address.gazetteer.known_houses import plain_word
from falsefront.address.gazetteer.towns import SUFFIXES, cities_with_town
from falsefront.address.lexicon.table import values
from falsefront.address.lexicon.words import HIGHWAY, HIGHWAYS, ROAD_TYPES
from falsefront.address.parts.lots import is_register
from falsefront.address.parts.roads import HAN_NUMERALS, whole_key
from falsefront.address.parts.zones import NAMELESS_ZONE, NAMELESS_ZONES
from falsefront.address.reading import MUNICIPALITIES, NAMED, Area, Development, Name, Number, Place, Reading, Road
from falsefront.match.rest import rest_of

PARTS = (
    "country", "province", "city", "cities", "county", "zone", "county_key", "town", "anchor", "area", "plot",
    "road", "road_hanzi", "section", "type", "jie", "dajie", "dadao", "english", "kind_of_road", "form",
    "number", "first", "last", "lane", "alley", "crossing", "rest",
    "development", "development_hanzi", "class", "stacked", "use", "phase", "development_2", "kind",
    "building", "entrance", "floor", "unit", "po_box",
)  # fmt: skip
# `form`, `kind`, `county_key` and `rest` are what else comparing looks at (see `faces`).
AT = {name: at for at, name in enumerate(PARTS)}

# Parts that say which room, not which premises; in a village or zone without a road the building says which premises.
ROOM_PARTS = ("building", "entrance", "floor", "unit", "po_box")

STREETS = ("jie", "dajie", "dadao")  # types that some English word leaves open: one yes, no or unknown for each
LANES = frozenset({"xiang", "hutong", "long", "li"})
# "Street" and "Avenue" may both be 大街, but one writer of English would not use both for one road.
ENGLISH = {"street": "street", "avenue": "avenue", "boulevard": "avenue"}

HAN_DIRECTIONS = {direction: hanzi for hanzi, direction in values("han.direction").items()}

_UNSAID = "'"  # behind the key of a place that is not said to be a village
BY_BUILDING = "#"  # kind of a development that nothing but a building's number tells
KNOWN = "building"  # kind of a house that everybody knows, whatever it is called
KINDLESS = " "  # what `kind` says of a development without kind and use
WITHOUT_GENERIC = ("HK", "MO")  # where buildings go without a generic word
CHINA = frozenset({"CN", "HK", "MO", "TW"})
_ONE_CITY = {"HK": "8100", "MO": "8200"}
VILLAGE = "village"
RANGE = "~"  # 71-75 as a range is another word than 71-75 as a sub-number
CACHED = 65_536  # places, roads, numbers and developments whose words are kept: they repeat


_Codes = frozenset[str]
_NOWHERE: _Codes = frozenset()


def _known(place: Place | None) -> _Codes:
    return place.codes if place else _NOWHERE


def city_of(code: str) -> str:
    """Return the city a code lies in, "" for a province; one identity for the halves of a municipality.

    >>> city_of("130502"), city_of("500101"), city_of("50"), city_of("13"), city_of("1201z1")
    ('1305', '50', '50', '', '12')
    """
    if is_zone_code(code) and code[:4].isdigit():
        code = code[:4]
    if not code.isdigit():
        return code
    if code[:2] in MUNICIPALITIES:
        return code[:2]
    return code[:4] if len(code) >= 4 else ""


def province_of(code: str) -> str:
    """Return the province a code lies in; a code that is none of China's stands for itself.

    >>> province_of("1305"), province_of("50"), province_of("geonames:1")
    ('13', '50', 'geonames:1')
    """
    return code[:2] if code.isdigit() else code


def open_areas(cities: str, province: str) -> tuple[str, ...]:
    """Return the cities and provinces of which a place that does not say its city may lie in one.

    >>> open_areas("3205 3413", ""), open_areas("", "13"), open_areas("", "")
    (('3205', '3413'), ('13',), ())
    """
    return tuple(cities.split(" ")) if cities else (province,) if province else ()


def is_province(code: str) -> bool:
    """Whether a code is that of a province with cities, not of a city.

    >>> is_province("13"), is_province("1305"), is_province("11")
    (True, False, False)
    """
    return len(code) == 2 and code.isdigit() and code not in MUNICIPALITIES


def _cities(country: str | None, province: _Codes, city: _Codes, county: _Codes) -> frozenset[str]:
    """Return the cities it may lie in: what the city, or else the county, or a municipality's province can be.

    Hong Kong and Macau are one city each, whether they are named or not.
    """
    options = frozenset(filter(None, map(city_of, city)))
    within = frozenset(filter(None, map(city_of, county)))
    if options and within:
        return options & within or options
    named = options or within or frozenset(filter(None, map(city_of, province)))
    return named or frozenset(filter(None, (_ONE_CITY.get(country or ""),)))


@lru_cache(maxsize=CACHED)
def _area_words(
    country: str | None,
    province: _Codes,
    city: _Codes,
    county: _Codes,
    is_apart: bool,
    key: str,
    city_key: str,
    town: str,
) -> tuple[str, ...]:
    cities = _cities(country, province, city, county)
    if town and not (cities or province) and (open_city := _city_with_town(town)):
        return ("CN", "", "", open_city, "", "", key)
    counties = [code for code in county if not cities or city_of(code) in cities]
    provinces = {province_of(code) for code in (cities or province)}
    areas = cities or provinces
    inner = _only(counties) if is_apart else ""
    if not inner and len(city) == 1 and is_zone_code(next(iter(city))):
        inner, key = next(iter(city)), city_key  # 天津经济技术开发区 stands where a city does
    is_zone = is_zone_code(inner)
    return (
        country or ("CN" if any(code.isdigit() for code in cities) else ""),
        _only(provinces),
        _only(cities),
        " ".join(sorted(areas)) if len(areas) > 1 else "",
        "" if is_zone or ":" in inner else inner,
        inner if is_zone and not lies_across(key) else "",
        key,
    )


@lru_cache(maxsize=CACHED)
def _city_with_town(town: str) -> str:
    """Return the city of the mainland that alone has a town of this name in characters; "" where none or several do.

    >>> _city_with_town("横栏镇"), _city_with_town("城关镇"), _city_with_town("Henglan Town")
    ('4420', '', '')
    """
    suffix = next((suffix for suffix in SUFFIXES if town.endswith(suffix) and len(town) > len(suffix) + 1), "")
    return _only({city_of(code) for code in cities_with_town(town.removesuffix(suffix))} if suffix else ())


_MAY_BE_MAINLAND = (None, "CN")


def _only(codes: Iterable[str]) -> str:
    listed = tuple(codes)
    return listed[0] if len(listed) == 1 else ""


def _road_words(road: Road | None) -> tuple[str, ...]:
    if road is None:
        return _NO_ROAD
    name, direction, kind, ordinal, section = road
    return _named_road(whole_key(road), name.hanzi, direction, kind, ordinal, section)


@lru_cache(maxsize=CACHED)
def _named_road(
    key: str, hanzi: str | None, direction: str | None, kind: str | None, ordinal: int | None, section: str | None
) -> tuple[str, ...]:
    options = ROAD_TYPES.get(kind, frozenset({kind})) if kind else frozenset()
    is_street = bool(options) and options <= set(STREETS)
    is_lane = bool(options) and options <= LANES
    is_highway = kind in HIGHWAYS
    family = "street" if is_street else "lane" if is_lane else HIGHWAY if is_highway else kind or ""
    if hanzi:
        hanzi += HAN_DIRECTIONS.get(direction or "", direction or "")
        hanzi += HAN_NUMERALS[ordinal] if ordinal and ordinal < len(HAN_NUMERALS) else str(ordinal or "")
    states = ["" if street in options and len(options) > 1 else str(street in options) for street in STREETS]
    return (
        key,
        hanzi or "",
        section or "",
        "lu" if family == "road" else family,
        *(states if is_street else ("", "", "")),
        ENGLISH.get(kind or "", ""),
        next(iter(options)) if (is_lane or is_highway) and len(options) == 1 else "",
        f"{direction or ''} {ordinal or ''} {kind or ''}",
    )


_NO_ROAD = ("",) * 10


@lru_cache(maxsize=CACHED)
def _number_words(number: Number | None) -> tuple[str, str, str]:
    """Return the number, and the first and the last of a range."""
    if number is None:
        return "", "", ""
    if number.last is None:
        return str(number), "", ""
    return f"{number.first}{RANGE}{number.last}", str(number.first), str(number.last)


_CLASSES = {**CLASSES, BY_BUILDING: ("", "")}


@lru_cache(maxsize=CACHED)
def _development_words(developments: tuple[Development, ...]) -> tuple[str, ...]:
    if not developments:
        return ("",) * 8
    first = developments[0]
    use = use_of(first) or ""
    return (
        first.name.key,
        first.name.hanzi or "",
        *_CLASSES.get(first.kind or "", (first.kind or "", "")),
        use,
        first.phase or "",
        developments[1].name.key if len(developments) > 1 else "",
        f"{first.kind or ''} {use}",
    )


def _whole(reading: Reading) -> tuple[Development, ...]:
    """Return the developments that are premises, a district of a market or a plot of a park as a phase of it.

    A community or campus is a quarter where no house in it is named, and so is a park that has no name.
    """
    developments = tuple(filter(None, (_as_house(one, reading) for one in reading.developments)))
    if not (reading.building or reading.number):
        developments = tuple(one for one in developments if not is_quarter(one, reading.country))
    if reading.plot and developments and is_in_plots(developments[0]):
        developments = (developments[0]._replace(phase=reading.plot), *developments[1:])
    return developments or _known_house(reading)


def _known_house(reading: Reading) -> tuple[Development, ...]:
    """Return the house that everybody knows, where it was read as no building: Tour CMA CGM."""
    if reading.road is not None or reading.developments or (name := known_name(reading)) is None:
        return ()
    return (Development(Name(name, "".join(map(plain_word, name.split())), None), KNOWN),)


def _as_house(development: Development, reading: Reading) -> Development | None:
    """Return a development without a name as the house that is meant in it, as a phase of it; None where none is."""
    if not is_nameless(development, reading):
        return development._replace(kind=BY_BUILDING) if is_told_by_building(reading, development) else development
    door = door_in(reading, development)
    return development._replace(phase=door) if door else None


def _area_key(reading: Reading) -> str:
    """Return the village or zone that a house stands in; a register of lots has lots, and no houses of a number.

    The first that is named; of a zone by its number or kind alone in a village both, whichever stands first. A zone of
    the county's goes by its grade, one of a town's by the town: 红石镇第二工业区 is 红石第二工业区. A place that is not
    said to be a village is another than a village of the name.
    """
    if not reading.areas:
        return ""
    counties = frozenset({reading.county.key} if reading.county is not None else ())
    keys = [_key_of_area(area, counties) for area in reading.areas]
    if len(keys) == _VILLAGE_AND_ZONE and {area.kind == VILLAGE for area in reading.areas} == {True, False}:
        village, zone = keys if reading.areas[0].kind == VILLAGE else keys[::-1]
        keys = [f"{village} {zone}"] if zone.isdigit() or zone in NAMELESS_ZONES else keys
    elif len(keys) == 1 and reading.town is not None and (keys[0].isdigit() or keys[0] == NAMELESS_ZONE):
        keys = [reading.town.key + keys[0].removeprefix(NAMELESS_ZONE)]
    key = next((key for key in keys if reading.plot or not is_register(key)), "")
    return f"{key} {phase}" if key and (phase := _phase_of_zone(reading)) else key


def _phase_of_zone(reading: Reading) -> str:
    """Return the phases of a zone of China without a road, which are no part of what was read: 软件园二期."""
    is_said = "期" in reading.raw or "hase" in reading.raw
    if reading.road is not None or not is_said or reading.country not in (None, *CHINA):
        return ""
    return " ".join(sorted(f"{PHASE}{value}" for value in parts_in_china(reading.raw).get(PHASE, ())))


_VILLAGE_AND_ZONE = 2  # areas


def _key_of_area(area: Area, counties: frozenset[str]) -> str:
    if area.kind != VILLAGE:
        return plain_zone(area, counties).key
    return f"{area.name.key}{_UNSAID}" if area.grade == NAMED else area.name.key


def _first_road(reading: Reading) -> Road | None:
    """Return the road as its country means it; of a crossing the first by its key, whichever is named first."""
    if not reading.crossing:
        return road_of(reading)
    return min(filter(None, (reading.road, *reading.crossing)), key=whole_key, default=None)


def _house_in_lane(reading: Reading) -> Number | None:
    """Return the house of a lane that is said as a building: 600弄1号楼 is 600弄1号."""
    is_house = bool(reading.lane and reading.building and reading.building.isdecimal())
    return Number(int(reading.building or ""), None, "") if is_house else None


def groups_of(reading: Reading) -> tuple[tuple[str, ...], ...]:
    """Return the words of PARTS in groups, of which most come again and again."""
    crossing = sorted(whole_key(road) for road in (reading.road, *reading.crossing) if road) if reading.crossing else []
    province, city, county, town = reading.province, reading.city, reading.county, reading.town
    is_apart = county is not None and is_said_apart(county, city)
    return (
        _area_words(
            reading.country,
            _known(province),
            _known(city),
            _known(county),
            is_apart,
            county.key if county else "",
            city.key if city else "",
            town.text if town and reading.country in _MAY_BE_MAINLAND and not (city or county) else "",
        ),
        (
            town.key if town and is_township(town) else "",
            bare_road(reading) or str(bool(city or county or province or town or reading.country in _ONE_CITY)),
            _area_key(reading),
            reading.plot or "",
        ),
        _road_words(_first_road(reading)),
        _number_words(reading.number or _house_in_lane(reading)),
        (
            str(reading.lane or ""),
            str(reading.alley or ""),
            " ".join([*crossing, reading.side or ""]) if crossing else "",
            rest_of(reading),
        ),
        _development_words(_whole(reading)),
        (
            reading.building or "",
            reading.entrance or "",
            reading.floor or "",
            reading.unit or "",
            reading.po_box or "",
        ),
    )


def words_of(reading: Reading) -> list[str]:
    """Return one word for each of PARTS."""
    return list(chain.from_iterable(groups_of(reading)))


def agreement(one: Sequence[str], other: Sequence[str]) -> float:
    """Return the share of the parts that either of two rows of words says in which both agree.

    >>> agreement(["CN", "13", ""], ["CN", "", "1305"]), agreement([], [])
    (0.3333333333333333, 0.0)
    """
    said = [(a, b) for a, b in zip(one, other, strict=False) if a or b]
    return sum(a == b for a, b in said) / len(said) if said else 0.0
