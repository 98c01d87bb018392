"""A `Reading`: an address taken apart, with nothing lost.

A Reading says what the text says, never what a map would add: a province that is not written is None even where the
city implies it. Divisions are kept by identity (codes of the gazetteer), so that 栾城县, 栾城区 and "Luancheng Qu" are
one place; names are kept as they stood and as a joined pinyin key, so that scripts meet.

The package gives four functions over it: `read(text, gazetteer) -> Reading`, `compare(a, b) -> Comparison`,
`canonical(reading) -> str` (one spelling for all spellings) and `pinyin_line(reading) -> str` (for a person to read).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields
from enum import StrEnum
from operator import attrgetter
from typing import Any, NamedTuple


class Precision(StrEnum):
    """The finest part a reading has; NONE where it says nothing at all about a place."""

    UNIT = "unit"
    FLOOR = "floor"
    ENTRANCE = "entrance"
    BUILDING = "building"
    NUMBER = "number"  # road or lane with its number, a crossing, or a number in a village or zone
    DEVELOPMENT = "development"
    ROAD = "road"
    AREA = "area"  # village or zone
    TOWN = "town"
    COUNTY = "county"
    CITY = "city"
    PROVINCE = "province"
    COUNTRY = "country"
    PO_BOX = "po_box"
    NONE = "none"


class Name(NamedTuple):
    """A proper name: 和平, "Heping" and "Peace" all have the key `heping`."""

    text: str  # as it stood, after folding
    key: str  # romanised and joined: a to z and 0 to 9 only; translated words as pinyin
    hanzi: str | None  # simplified characters; None where the text was in Latin letters


class Place(NamedTuple):
    """A division by identity. More than one code means the text is ambiguous ("Suzhou": 苏州 or 宿州)."""

    text: str  # as it stood, after folding
    codes: frozenset[str]  # what it may be, codes of the gazetteer; empty where the gazetteer does not know it
    key: str  # joined pinyin (or folded Latin name) without suffix


class Road(NamedTuple):
    """A road's name taken apart: 人民北二路东段 is renmin, north, lu, ordinal 2, section east."""

    name: Name  # without direction, ordinal, type and section
    direction: str | None  # n, s, e, w, ne, nw, se, sw, m (middle), in, out, c (Central, in Hong Kong)
    type: str | None  # lu, jie, dajie, dadao, xiang, hutong, gonglu, ...; "avenue" where English cannot tell
    ordinal: int | None  # 高新二路: 2; numbered streets
    section: str | None  # "e", "2": a section of the road (东段, Sec. 2)


class Number(NamedTuple):
    """A street, lane or plot number. 71-75: first 71, last 75; 66-1: first 66, sub "1"; 12A and 12甲: sub "a"."""

    first: int
    last: int | None = None  # None where it is no range
    sub: str = ""  # "" where there is none; otherwise lower-case, joined by "-"

    def __str__(self) -> str:
        """Return the number as digits write it: `71-75`, `66-1`, `12a`."""
        if self.last is not None:
            return f"{self.first}-{self.last}"
        if not self.sub or self.sub[0].isalpha():
            return f"{self.first}{self.sub}"
        return f"{self.first}-{self.sub}"


class Area(NamedTuple):
    """A village, or a development, industrial or high-tech zone: it has streets and factories of its own."""

    name: Name  # without the generic word
    kind: str  # "village" or "zone"
    # Of a city's own zones: high-tech, economic, bonded, industrial; NAMED of what counts houses as a village does and
    # is not said to be one; None of others.
    grade: str | None = None


NAMED = "named"  # 丁家桥 of 丁家桥26号


class Development(NamedTuple):
    """A named estate, plaza, tower, park or market; `kind` is the class of its generic word (大厦: building)."""

    name: Name  # without the generic word
    kind: str | None  # building, plaza, garden, estate, apartment, center, park, market, ...; None where none stands
    use: str | None = None  # commercial, industrial, international, ...: what stands between name and generic word
    phase: str | None = None  # "2" of "Phase 2", 二期


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One address taken apart. None means the text does not say it; labels are lower-case, without leading zeros.

    `leftover` is what no rule consumed, word by word, as it stood after folding; `around` is what stood around the
    address and was taken off before it was read (labels, contacts, links to maps); `meant` is the text without it, in
    the letters and order it was read in. `signs` says what folding had to
    undo (look-alike letters, zero-width characters, letter-spaced text, digits for letters): a sign of evasion.
    `contradictions` says what cannot be true together (a county that is not in the city). `alternatives` are other
    addresses that stand in the same field.
    """

    raw: str
    country: str | None = None  # ISO 3166-1 alpha-2: CN, HK, MO, TW, GB, ...
    province: Place | None = None
    city: Place | None = None
    county: Place | None = None  # county, district, county-level city; in Hong Kong the district or locality
    town: Place | None = None  # town, township, subdistrict
    areas: tuple[Area, ...] = ()
    road: Road | None = None
    crossing: tuple[Road, ...] = ()  # the other roads of a crossing or corner
    plot: str | None = None  # villagers' group, lot, or a lettered part of a zone
    side: str | None = None  # of a crossing or road: "ne", "s", ...
    number: Number | None = None
    lane: Number | None = None  # 398弄, Lane 398; in Taiwan 巷
    alley: Number | None = None  # in Taiwan 弄; elsewhere an alley inside a lane
    developments: tuple[Development, ...] = ()
    building: str | None = None  # "12", "a", "7-1"
    entrance: str | None = None  # 单元
    floor: str | None = None  # "3", "b1", "g"
    unit: str | None = None  # "1610", "a506c", "2501-2508"
    postcode: str | None = None
    po_box: str | None = None
    care_of: str | None = None
    precision: Precision = Precision.NONE
    is_chinese_script: bool = False  # names were written in Chinese characters
    stands_beside: bool = (
        False  # it names a number that it is not: "opposite No. 136", a former address; see `leftover`
    )
    is_cut: bool = False  # the text was cut off with "..." or at the bound on length
    leftover: tuple[str, ...] = ()
    around: tuple[str, ...] = ()  # as it stood in `raw`; no comparison looks at it
    meant: str = ""  # "" where it is `raw`
    signs: tuple[str, ...] = ()
    contradictions: tuple[str, ...] = ()
    alternatives: tuple["Reading", ...] = ()
    # What every comparison asks first, found once.
    cities: frozenset[str] = field(init=False, repr=False, compare=False)  # where it may lie, also by its county
    is_too_coarse: bool = field(init=False, repr=False, compare=False)  # can say nothing about premises

    def __post_init__(self) -> None:
        """Find what comparing asks first."""
        object.__setattr__(self, "cities", _cities(self.city, self.county))
        has_place = self.city or self.county or self.province or self.country in _CITY_STATES
        has_base = self.road or self.areas or self.town or self.lane or (self.developments and has_place)
        if not has_base:  # a generic word tells; other words may be anything
            has_base = any(one.kind or one.use for one in self.developments)
        object.__setattr__(self, "is_too_coarse", self.precision in _TOO_COARSE or not has_base)

    @property
    def may_be(self) -> frozenset[str]:
        """Codes of the cities it may be in; more than one where the text is ambiguous, empty where it names none."""
        return self.city.codes if self.city else frozenset()


_NOWHERE: frozenset[str] = frozenset()
_CITY_STATES = frozenset({"HK", "MO"})
MUNICIPALITIES = frozenset({"11", "12", "31", "50"})  # Beijing, Tianjin, Shanghai, Chongqing: province and city in one
_TOO_COARSE = frozenset(
    {Precision.COUNTY, Precision.CITY, Precision.PROVINCE, Precision.COUNTRY, Precision.PO_BOX, Precision.NONE}
)


def _cities(city: Place | None, county: Place | None) -> frozenset[str]:
    if city is not None:
        return city.codes
    if county is None:
        return _NOWHERE
    return frozenset(code[:2] if code[:2] in MUNICIPALITIES else code[:4] for code in county.codes)


_FIELDS = tuple(part.name for part in fields(Reading))
_AT = {name: at for at, name in enumerate(_FIELDS)}
_PUT: list[Callable[[Any, Any], None]] = [getattr(Reading, name).__set__ for name in _FIELDS]
values_of: Callable[[Reading], tuple[Any, ...]] = attrgetter(*_FIELDS)


def reading_of(values: Iterable[Any]) -> Reading:
    """Return the reading of which `values_of` gives these values."""
    reading = Reading.__new__(Reading)
    for put, value in zip(_PUT, values, strict=True):
        put(reading, value)
    return reading


def with_text(reading: Reading, **texts: Any) -> Reading:
    """Return what `replace` does, in a third of its time, where nothing is changed by which a place is told.

    >>> with_text(Reading(raw="a", country="CN"), raw="b") == Reading(raw="b", country="CN")
    True
    """
    values = list(values_of(reading))
    for name, value in texts.items():
        values[_AT[name]] = value
    return reading_of(values)


def part_names() -> tuple[str, ...]:
    """Return the names of a Reading's parts, coarse to fine, as `address read --json` prints them."""
    return tuple(part.name for part in fields(Reading) if part.init)
