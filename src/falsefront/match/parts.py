"""A reading as a row of words, and many rows as one array of integers: what matching in bulk works on.

Each part is a word (a code, a key, a label) or "" where the reading does not say it. Words become integers once, in a
`Vocabulary`; 0 stands for "". Two readings with equal rows are one node, however they were spelled.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from falsefront.address.reading import Number, Place, Reading, Road
from falsefront.match.arrays import Ints

PARTS = (
    "country", "province", "city", "cities", "county", "town", "area",
    "road", "road_hanzi", "direction", "ordinal", "section", "type", "jie", "dajie", "dadao",
    "number", "first", "last", "lane", "crossing",
    "development", "development_hanzi", "kind", "phase", "development_2",
    "building", "entrance", "floor", "unit", "po_box",
)  # fmt: skip
AT = {name: at for at, name in enumerate(PARTS)}

# What a road type may be in Chinese. English cannot tell every type; what is not listed is itself.
ROAD_TYPES: dict[str, tuple[str, ...]] = {
    "road": ("lu",),
    "street": ("jie", "dajie"),
    "avenue": ("dajie", "dadao"),
    "boulevard": ("dadao",),
    "lane": ("xiang",),
    "alley": ("xiang",),
}
STREETS = ("jie", "dajie", "dadao")  # types that some English word leaves open

MUNICIPALITIES = frozenset({"11", "12", "31", "50"})  # GB/T 2260: a province that is one city


def _known(place: Place | None) -> frozenset[str]:
    return place.codes if place else frozenset()


def _city_of(code: str) -> str:
    """Return the city a code lies in, "" for a province; one identity for the halves of a municipality.

    >>> _city_of("130502"), _city_of("500101"), _city_of("50"), _city_of("13")
    ('1305', '50', '50', '')
    """
    if not code.isdigit():
        return code
    if code[:2] in MUNICIPALITIES:
        return code[:2]
    return code[:4] if len(code) >= 4 else ""


def _cities(reading: Reading) -> frozenset[str]:
    """Return the cities it may lie in: what the city, or else the county, or a municipality's province can be."""
    options = frozenset(filter(None, map(_city_of, _known(reading.city))))
    within = frozenset(filter(None, map(_city_of, _known(reading.county))))
    if options and within:
        return options & within or options
    return options or within or frozenset(filter(None, map(_city_of, _known(reading.province))))


def _place_words(reading: Reading) -> list[str]:
    cities = _cities(reading)
    city = next(iter(cities)) if len(cities) == 1 else ""
    counties = [code for code in _known(reading.county) if not cities or _city_of(code) in cities]
    provinces = {code[:2] if code.isdigit() else code for code in (*cities, *_known(reading.province))}
    if cities:
        provinces = {code[:2] if code.isdigit() else code for code in cities}
    elsewhere = reading.country not in {None, "CN"}
    if elsewhere and not city and reading.city and not cities:
        city = "~" + reading.city.key
    return [
        reading.country or ("CN" if any(code.isdigit() for code in cities) else ""),
        provinces.pop() if len(provinces) == 1 else "",
        city,
        " ".join(sorted(cities)) if len(cities) > 1 else "",
        _only(counties) or ("~" + reading.county.key if elsewhere and reading.county else ""),
        _only(_known(reading.town)),
        reading.areas[0].name.key if reading.areas else "",
    ]


def _only(codes: Iterable[str]) -> str:
    listed = tuple(codes)
    return listed[0] if len(listed) == 1 else ""


def _road_words(road: Road | None) -> list[str]:
    if road is None:
        return [""] * 9
    options = ROAD_TYPES.get(road.type or "", (road.type,) if road.type else ())
    is_street = bool(options) and set(options) <= set(STREETS)
    states = [("" if street in options and len(options) > 1 else str(street in options)) for street in STREETS]
    return [
        road.name.key,
        road.name.hanzi or "",
        road.direction or "",
        str(road.ordinal or ""),
        road.section or "",
        "street" if is_street else (options[0] if options else "none"),
        *(states if is_street else [""] * 3),
    ]


def _number_words(number: Number | None) -> list[str]:
    if number is None:
        return ["", "", ""]
    return [str(number), str(number.first), str(number.last or "")]


def words_of(reading: Reading) -> list[str]:
    """Return one word for each of PARTS."""
    first = reading.developments[0] if reading.developments else None
    second = reading.developments[1].name.key if len(reading.developments) > 1 else ""
    crossing = sorted(f"{road.name.key}/{road.direction}/{road.type}" for road in reading.crossing)
    return [
        *_place_words(reading),
        *_road_words(reading.road),
        *_number_words(reading.number),
        str(reading.lane or ""),
        " ".join([*crossing, reading.side or ""]) if crossing else "",
        first.name.key if first else "",
        (first.name.hanzi or "") if first else "",
        (first.kind or "") if first else "",
        (first.phase or "") if first else "",
        second,
        reading.building or "",
        reading.entrance or "",
        reading.floor or "",
        reading.unit or "",
        reading.po_box or "",
    ]


@dataclass(slots=True)
class Vocabulary:
    """Words and their integers; 0 is always ""."""

    words: list[str] = field(default_factory=lambda: [""])
    ids: dict[str, int] = field(default_factory=lambda: {"": 0})

    def number(self, word: str) -> int:
        """Return the integer of a word, a new one where it was not met before."""
        found = self.ids.get(word)
        if found is None:
            found = self.ids[word] = len(self.words)
            self.words.append(word)
        return found

    def row(self, words: Sequence[str]) -> list[int]:
        """Return the integers of a row of words."""
        return [self.number(word) for word in words]


def encode(readings: Iterable[Reading], vocabulary: Vocabulary) -> Ints:
    """Return one row of integers a reading, a column for each of PARTS."""
    rows = [vocabulary.row(words_of(reading)) for reading in readings]
    return np.array(rows, dtype=np.int64).reshape(len(rows), len(PARTS))
