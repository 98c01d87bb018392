"""Two readings to one level: what both agree on, with nothing coarser in conflict (DESIGN 3).

Gates come first and cost least: precision, country, city, county, road, number. Names are compared only where nothing
gates. Postcodes are never looked at. The order of the two sides changes nothing but the order inside each reason.
"""

from functools import lru_cache
from typing import Any, cast

from falsefront.address.canonical import road_words
from falsefront.address.names import (
    TYPING_ERROR,
    developments_agree,
    is_typing_error,
    names_agree,
    roads_agree,
    types_agree,
)
from falsefront.address.reading import Name, Number, Place, Reading, Road
from falsefront.address.world_gates import world_conflict
from falsefront.address.zones import is_zone, zones_apart, zones_said
from falsefront.records import Comparison, Level
from falsefront.text.hanzi import may_read

SCORES = {
    Level.UNIT: 1.0, Level.BUILDING: 0.95, Level.NUMBER: 0.9, Level.DEVELOPMENT: 0.8, Level.ROAD: 0.5,
    Level.AREA: 0.3, Level.CITY: 0.2, Level.DIFFERENT: 0.0, Level.INSUFFICIENT: 0.0,
}  # fmt: skip


def is_too_coarse(reading: Reading) -> bool:
    """Whether a reading can say nothing about premises: a city, a P.O. box, a room of nothing."""
    return reading.is_too_coarse


def compare(a: Reading, b: Reading) -> Comparison:
    """Return the finest level on which both agree; symmetric and deterministic."""
    if a.cities and b.cities and not a.is_too_coarse and not b.is_too_coarse and a.cities.isdisjoint(b.cities):
        return _in_different_cities(a, b)  # so most end: it takes the short way
    if a.is_too_coarse or b.is_too_coarse:
        coarse = a if a.is_too_coarse else b
        return Comparison(level=Level.INSUFFICIENT, score=0.0, reasons=(f"too coarse to say anything: {coarse.raw!r}",))
    apart = _places_apart(a, b)
    if apart is not None:
        return Comparison(level=Level.DIFFERENT, score=0.0, reasons=(apart,))
    return _Comparing(a, b).result()


_OPEN: Any = type("_Open", (), {"__slots__": Comparison.__slots__})  # a Comparison before it is one


def _in_different_cities(a: Reading, b: Reading) -> Comparison:
    left: Any = a.city or a.county
    right: Any = b.city or b.county
    comparison = _OPEN()
    comparison.level = Level.DIFFERENT
    comparison.score = 0.0
    comparison.reasons = (f"different cities: {left.text!r} and {right.text!r}",)
    comparison.__class__ = Comparison
    return cast(Comparison, comparison)


def _provinces(reading: Reading) -> frozenset[str]:
    if reading.province is not None:
        return reading.province.codes
    return frozenset(code[:2] for code in reading.cities)


def _places_apart(a: Reading, b: Reading) -> str | None:
    """Return why two readings that do not name different cities cannot be in one; None where they can."""
    cities_a, cities_b = a.cities, b.cities
    if cities_a and cities_b:
        return None
    if a.country and b.country and a.country != b.country and not _is_china_at_large(a, b):
        return f"different countries: {a.country} and {b.country}"
    provinces_a, provinces_b = _provinces(a), _provinces(b)
    if provinces_a and provinces_b and provinces_a.isdisjoint(provinces_b):
        return f"different provinces: {_said(a.province or a.city)} and {_said(b.province or b.city)}"
    return None


def _is_china_at_large(a: Reading, b: Reading) -> bool:
    """Whether one side says China and nothing finer, which people also write behind Hong Kong and Macau."""
    return any(
        one.country == "CN" and not (one.province or one.city or one.county) and other.country in ("HK", "MO", "TW")
        for one, other in ((a, b), (b, a))
    )


def _said(place: object) -> str:
    return repr(place.text) if isinstance(place, Place) else "nothing"


class _Comparing:
    """One comparison under way."""

    __slots__ = ("a", "b", "certainty", "reasons")

    def __init__(self, a: Reading, b: Reading) -> None:
        self.a, self.b = a, b
        self.reasons: list[str] = []
        self.certainty = 1.0

    def result(self) -> Comparison:
        level = self._level()
        if level.is_same_premises and (apart := world_conflict(self.a, self.b)):
            self.reasons.append(apart)
            level = Level.ROAD if self.a.road and self.b.road else self._coarse()
        if level.is_same_premises:
            self._contradictions()
        if not self.reasons:
            self.reasons.append(f"nothing in common between {self.a.raw!r} and {self.b.raw!r}")
        return Comparison(level=level, score=SCORES[level] * self.certainty, reasons=tuple(self.reasons))

    def _say(self, what: str, left: object, right: object) -> None:
        self.reasons.append(f"{what}: {left!s} and {right!s}")

    def _level(self) -> Level:
        around = self._around()
        if around is None:
            return self._coarse()
        premises = self._premises()
        if premises is None:
            return around
        if premises is Level.ROAD:
            return premises
        if not self._has_anchor() and not (premises is Level.NUMBER and self._same_development()):
            return Level.ROAD if premises is Level.NUMBER else around
        return self._finer(premises)

    # the places around

    def _coarse(self) -> Level:
        return Level.CITY if not self.a.cities.isdisjoint(self.b.cities) else Level.DIFFERENT

    def _around(self) -> Level | None:
        """Return the level that the places alone give; None where county or town are in conflict."""
        a, b = self.a, self.b
        level = self._coarse()
        if level is Level.CITY:
            self._say("same city", _said(a.city or a.county), _said(b.city or b.county))
        if a.county is not None and b.county is not None:
            if not a.county.codes.isdisjoint(b.county.codes):
                level = Level.AREA
            elif not self._may_overlap(a.county, b.county):
                self._say("different counties", _said(a.county), _said(b.county))
                return None
        if a.town is not None and b.town is not None:
            if towns_agree(a.town, b.town):
                level = Level.AREA
            elif _is_township(a.town) and _is_township(b.town):
                self._say("different towns", _said(a.town), _said(b.town))
                return None
        if any(names_agree(left.name, right.name) for left in a.areas for right in b.areas):
            return Level.AREA
        if zones_apart(a, b):
            self._say("different zones", zones_said(a), zones_said(b))
            return None
        return level

    @staticmethod
    def _may_overlap(left: Place, right: Place) -> bool:
        """Localities of Hong Kong overlap, and a development zone lies in the district that others name."""
        if any(code[:2] in ("81", "82") for code in left.codes | right.codes):
            return True
        return is_zone(left) != is_zone(right)

    def _has_anchor(self) -> bool:
        """Whether the two name, on both sides or on neither, some place below the country."""
        a, b = self.a, self.b
        known_a = bool(a.city or a.county or a.province or a.town)
        known_b = bool(b.city or b.county or b.province or b.town)
        if known_a != known_b:
            self._say("only one side names its city", repr(a.raw), repr(b.raw))
        return known_a == known_b

    # road, number, development

    def _premises(self) -> Level | None:
        a, b = self.a, self.b
        if a.road is not None and b.road is not None:
            agreement = self._roads()
            if agreement == 0.0:
                return None
            self.certainty *= agreement
            numbers = self._numbers()
            if numbers is True:
                return Level.NUMBER
            if numbers is False:
                return Level.ROAD
            if self._same_development():
                return Level.DEVELOPMENT
            return Level.NUMBER if self._same_plot_or_building() else Level.ROAD
        if a.number is not None and b.number is not None and not numbers_agree(a.number, b.number):
            self._say("different numbers", a.number, b.number)
            return None
        if self._same_development():
            return Level.DEVELOPMENT
        return self._in_area()

    def _roads(self) -> float:
        a, b = self.a, self.b
        if a.road is None or b.road is None:
            return 0.0
        if a.crossing and b.crossing:
            return self._crossings()
        agreement = roads_agree(a.road, b.road)
        if agreement == 0.0 and a.number is not None and a.number == b.number:
            agreement = self._roads_of_one_development(a.road, b.road)
        what = "different roads" if agreement == 0.0 else "same road"
        self._say(what if agreement in (0.0, 1.0) else "same road but for a typing error", road_text(a), road_text(b))
        return agreement

    def _roads_of_one_development(self, left: Road, right: Road) -> float:
        """Forgive a typing error that could be another name where number and development are the same."""
        parts_agree = left.direction == right.direction and left.ordinal == right.ordinal
        if not (parts_agree and types_agree(left.type, right.type) and is_typing_error(left.name.key, right.name.key)):
            return 0.0
        is_latin = left.name.hanzi is None and right.name.hanzi is None
        return TYPING_ERROR if is_latin and self._same_development() else 0.0

    def _crossings(self) -> float:
        a, b = self.a, self.b
        left = [a.road, *a.crossing]
        right = [b.road, *b.crossing]
        for here, there in ((left, right), (right, left)):
            if not all(any(one and other and roads_agree(one, other) for other in there) for one in here):
                self._say("different crossings", road_text(a), road_text(b))
                return 0.0
        self._say("same crossing", road_text(a), road_text(b))
        return 1.0

    def _numbers(self) -> bool | None:
        """Whether lane and number agree; None where one side does not say."""
        a, b = self.a, self.b
        if a.lane is not None or b.lane is not None:
            return self._lanes()
        if a.crossing and b.crossing:
            if a.side and b.side and a.side != b.side:
                self._say("different corners", a.side, b.side)
                return False
            return True
        if a.number is None or b.number is None:
            return None
        agrees = numbers_agree(a.number, b.number)
        self._say("same number" if agrees else "different numbers", a.number, b.number)
        return agrees

    def _lanes(self) -> bool | None:
        a, b = self.a, self.b
        if a.lane is None or b.lane is None:
            if (a.lane or a.number) is None or (b.lane or b.number) is None:
                return None
            self._say("a lane and a number are not the same", place_of_number(a), place_of_number(b))
            return False
        if a.lane != b.lane or (a.alley and b.alley and a.alley != b.alley):
            self._say("different lanes", place_of_number(a), place_of_number(b))
            return False
        if a.number is None or b.number is None:
            within = [str(reading.number or reading.building or "") for reading in (a, b)]
            if not all(within):
                return None
            self._say("same house in the lane" if within[0] == within[1] else "different houses in the lane", *within)
            return within[0] == within[1]
        agrees = numbers_agree(a.number, b.number)
        self._say("same lane and number" if agrees else "different numbers", place_of_number(a), place_of_number(b))
        return agrees

    def _same_development(self) -> bool:
        for left in self.a.developments:
            for right in self.b.developments:
                agreement = developments_agree(left, right)
                if agreement:
                    self.certainty *= agreement
                    self._say("same development", repr(left.name.text), repr(right.name.text))
                    return True
        return False

    def _same_plot_or_building(self) -> bool:
        """Whether plot or building stand for the number that neither side gives."""
        a, b = self.a, self.b
        if a.number or b.number or a.developments or b.developments or (a.plot and b.plot and a.plot != b.plot):
            return False
        for what, left, right in (("plot", a.plot, b.plot), ("building", a.building, b.building)):
            if left and left == right:
                self._say(f"same {what}", left, right)
                return True
        return False

    def _in_area(self) -> Level | None:
        a, b = self.a, self.b
        grounds_a, grounds_b = _grounds(a), _grounds(b)
        if not any(names_agree(left, right) for left in grounds_a for right in grounds_b):
            return None
        self._say("same village or zone", repr(grounds_a[0].text), repr(grounds_b[0].text))
        if a.plot and b.plot and a.plot != b.plot:
            self._say("different plots", a.plot, b.plot)
            return None
        if a.number is not None and b.number is not None:
            self._say("same number", a.number, b.number)
            return Level.NUMBER
        if (a.building and a.building == b.building) or (
            a.plot and a.plot == b.plot and not (a.building and b.building)
        ):
            return Level.NUMBER
        return None

    # building, entrance, room

    def _finer(self, level: Level) -> Level:
        a, b = self.a, self.b
        if level is Level.NUMBER and a.developments and b.developments and not self._same_development():
            self._say("other development", repr(a.developments[0].name.text), repr(b.developments[0].name.text))
            return level
        if a.plot and b.plot and a.plot != b.plot:
            return level
        if a.building and b.building:
            if a.building != b.building:
                self._say("other building", a.building, b.building)
                return level
            self._say("same building", a.building, b.building)
            level = Level.BUILDING
        if (a.entrance and b.entrance and a.entrance != b.entrance) or (a.floor and b.floor and a.floor != b.floor):
            self._say("other entrance or floor", a.entrance or a.floor, b.entrance or b.floor)
            return level
        if a.unit and b.unit:
            same = a.unit == b.unit
            self._say("same room" if same else "other room", a.unit, b.unit)
            return Level.UNIT if same else level
        return level

    def _contradictions(self) -> None:
        a, b = self.a, self.b
        if a.province and b.province and a.province.codes.isdisjoint(b.province.codes):
            self._say("contradiction: same place but different provinces", _said(a.province), _said(b.province))
        for reading in (a, b):
            self.reasons.extend(f"contradiction: {said}" for said in reading.contradictions)


def numbers_agree(left: Number, right: Number) -> bool:
    """Whether two numbers may be one: equal, or one inside the other's range. A sub-number is another number."""
    if left == right:
        return True
    if left.sub != right.sub:
        return False
    if left.last is None and right.last is None:
        return False
    return (
        left.first <= (right.last or right.first)
        and right.first <= (left.last or left.first)
        and (left.last is None or right.last is None or left.first == right.first or left.last == right.last)
    )


def _grounds(reading: Reading) -> list[Name]:
    """Return the names of villages and zones, and of parks, which one writer calls a zone and another a park."""
    parks = [development.name for development in reading.developments if development.kind == "park"]
    return [*(area.name for area in reading.areas), *parks]


def towns_agree(left: Place, right: Place) -> bool:
    """Whether two towns may be one: by key, or by another reading of the characters (塘厦 is Tangxia)."""
    if left.key == right.key:
        return True
    if left.text.isascii() == right.text.isascii():
        return False
    han, latin = (right, left) if left.text.isascii() else (left, right)
    stem = next(
        (han.text[: -len(end)] for end in ("街道办事处", "街道", "镇", "乡") if han.text.endswith(end)), han.text
    )
    return may_read(stem, latin.key)


def _is_township(place: Place) -> bool:
    return place.text.lower().endswith(("镇", "乡", "town", "township", "zhen"))


def road_text(reading: Reading) -> str:
    """Return the road as people write it, for a reason."""
    return _road_said(reading.road)


@lru_cache(maxsize=16384)
def _road_said(road: Road | None) -> str:
    if road is None:
        return "no road"
    return repr(road_words(road))


def place_of_number(reading: Reading) -> str:
    """Return lane and number, for a reason."""
    lane = f"lane {reading.lane}" if reading.lane else ""
    number = f"number {reading.number}" if reading.number else ""
    return " ".join(part for part in (lane, number) if part)
