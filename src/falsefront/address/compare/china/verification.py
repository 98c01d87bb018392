"""A second chance: what one side says of itself is looked for, part by part, in the flat text of the other.

Where the rules read one address well and left words of the other over, the reading is a hypothesis: the road with its
number must stand in the other text, in any script and spelling, with nothing beside it that makes it another. Two clean
parts in conflict are never overruled.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from falsefront.address.abroad.canonical import is_world
from falsefront.address.compare.account import place_of_number, road_text
from falsefront.address.compare.china import in_characters, in_letters
from falsefront.address.compare.china.further_signs import has_further_sign
from falsefront.address.compare.china.numbers_said import are_said_otherwise
from falsefront.address.compare.china.standing import Standing
from falsefront.address.compare.china.towns_before_roads import is_behind_town
from falsefront.address.compare.flat import Token, flat
from falsefront.address.compare.names_of_places.names import (
    developments_agree,
    lacks_a_character,
    names_agree,
    roads_agree,
    types_agree,
)
from falsefront.address.compare.names_of_places.roads_taiwan import is_beside_common
from falsefront.address.compare.names_of_places.tones import tones_apart
from falsefront.address.compare.names_of_places.whole_names import lacks_characters
from falsefront.address.compare.sites.around import are_split, road_of, towns_agree
from falsefront.address.compare.sites.sides_in_brackets import sides_in_brackets, sides_said
from falsefront.address.compare.sites.zones import SIDES
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.reading import Name, Number, Place, Reading, Road
from falsefront.text.hanzi import may_read
from falsefront.text.pinyin import syllable_count

CACHED = 1_024  # names in texts
_TAIWAN = "TW"  # where other systems of letters are written than pinyin
_LEAST_TELLING = 100  # a number of three digits is hardly shared by chance
_HARDLY_SHARED = 1000  # one of four still less
_LEAST_PLACE, _MOST_PLACE = 2, 3  # characters of a place's name without its suffix
_GLUED = longest_first(forms("place.glued"))
_LONG_WORD = 11  # letters of such a word, at the least
_SUFFIXES = "省市区县镇乡"
_NEW = "新"
_LEAST_SIGNS = 2  # that must agree besides where the name may go on, or has a slip
# Types that people write for one another where name, number and city agree: 康新公路 is Kangxin Road.
_WRITTEN_FOR = (frozenset({"highway", "road"}),)


def verified(a: Reading, b: Reading) -> str | None:
    """Return what was verified and where, as a reason, where one reading stands in the other's text; None if none."""
    if (a.alternatives or b.alternatives) and any(other.number for other in (*a.alternatives, *b.alternatives)):
        return None  # the number of one address could be found in the city of another
    if _are_cities_apart(a, b) and not a.leftover and not b.leftover:
        return None  # most pairs that anybody compares
    for hypothesis, other in ((a, b), (b, a)):
        if _is_well_read(hypothesis) and (reason := _stands_in(hypothesis, other)) is not None:
            return reason
    return None


def _is_well_read(reading: Reading) -> bool:
    """Whether a reading names a road that can be looked for, and the number on it."""
    road = reading.road
    if road is None or reading.crossing or not (reading.number or reading.lane) or is_world(reading):
        return False
    syllables = len(road.name.hanzi) if road.name.hanzi else syllable_count(road.name.key)
    return syllables > 1 or bool(syllables and (road.direction or road.ordinal))


def _stands_in(reading: Reading, other: Reading) -> str | None:
    road, number = reading.road, reading.number or reading.lane
    if road is None or number is None or is_world(other) or str(number.first) not in other.raw:
        return None
    if other.stands_beside:
        return None
    if _is_in_conflict(reading, other):
        return None
    if other.road is not None and reading.country == other.country == _TAIWAN and is_beside_common(road, other.road):
        return None
    tokens = flat(other.raw)
    standings = _standings(road.name, other.raw, in_taiwan=_TAIWAN in (reading.country, other.country))
    is_seen = any(_is_meant(reading, other, tokens, standing) for standing in standings)
    if is_seen and not are_said_otherwise(reading, tokens):
        said = f"{road_text(reading)} {place_of_number(reading)}"
        return f"verified: {said} of {reading.raw!r} stands in {other.raw!r}"
    return None


@lru_cache(maxsize=CACHED)
def _standings(name: Name, raw: str, *, in_taiwan: bool) -> tuple[Standing, ...]:
    """Return the roads of a name that stand in a text: whoever is compared with many is asked for one road again."""
    tokens = flat(raw)
    found: list[Standing] = []
    for first, token in enumerate(tokens):
        if token.kind == "han":
            found += in_characters.standings(name, tokens, first)
        elif token.kind in ("word", "ordinal"):
            found += in_letters.standings(name, tokens, first, in_taiwan=in_taiwan)
    return tuple(found)


def _is_meant(reading: Reading, other: Reading, tokens: Sequence[Token], standing: Standing) -> bool:
    """Whether a road that stands in the other's text is the one, with its number, in one place, and sure enough."""
    road = reading.road
    if road is None or not _is_same_road(road, standing) or not _is_same_number(reading, standing):
        return False
    is_sure = (
        standing.is_sure
        or _is_behind_its_place(reading, tokens, standing)
        or is_behind_town(reading, other, tokens, standing)
    )
    needed = 0 if is_sure else _LEAST_SIGNS
    if not any(types_agree(road.type, kind) for kind in standing.types):
        if not any(frozenset({road.type, kind}) in _WRITTEN_FOR for kind in standing.types):
            return False
        needed += 1
    return _signs(reading, other) >= needed and _is_in_one_place(reading, other, tokens, standing)


def _is_behind_its_place(reading: Reading, tokens: Sequence[Token], standing: Standing) -> bool:
    """Whether the name stands right behind a place of the reading, without its suffix: 水头 in 南安水头滨海大道.

    A place that the text names before is none: 朝阳公园路 in 朝阳区 is not 公园路.
    """
    for size in range(_LEAST_PLACE, _MOST_PLACE + 1):
        before = tokens[max(0, standing.first - size) : standing.first]
        if len(before) < size or any(token.kind != "han" for token in before):
            return _is_behind_word(reading, tokens, standing)
        text = "".join(token.text for token in before)
        if text in "".join(token.text for token in tokens[: standing.first - size]):
            continue
        if any(text == name or may_read(text, key) for name, key in _places_around(reading)):
            return True
    return False


def _is_behind_word(reading: Reading, tokens: Sequence[Token], standing: Standing) -> bool:
    """Whether the words right before the name are a place of the reading: dayao nanchuan lu 88."""
    word = ""
    for token in tokens[standing.first - 1 :: -1] if standing.first else ():
        if token.kind != "word" or len(word) > _LONG_WORD:
            return False
        word = token.text + word
        if any(word == key for _, key in _places_around(reading)):
            return True
    return False


def _places_around(reading: Reading) -> Iterator[tuple[str, str]]:
    """Yield the names around a road, without suffix, and their keys: divisions, villages and zones, and Latin words."""
    for place in (reading.town, reading.county, reading.city):
        if place is not None:
            yield place.text.rstrip(_SUFFIXES), place.key
    yield from ((area.name.text, area.name.key) for area in reading.areas)
    yield from (("", token.text) for token in flat(reading.raw) if token.kind == "word" and token.role is None)


def _is_same_road(road: Road, standing: Standing) -> bool:
    if road.direction != standing.direction and {road.direction, standing.direction} != {"c", "m"}:
        return False
    if road.ordinal != standing.ordinal:
        return False
    return not (road.section and standing.section and road.section != standing.section)


def _is_same_number(reading: Reading, standing: Standing) -> bool:
    if reading.lane is not None:
        if standing.lane != reading.lane:
            return False
        return reading.number is None or standing.number is None or numbers_agree(reading.number, standing.number)
    if standing.lane is not None or standing.number is None or reading.number is None:
        return False
    return numbers_agree(reading.number, standing.number)


def _are_two_of_lane(reading: Reading, other: Reading) -> bool:
    """Whether two houses of one lane are named, whatever road it is on: No. 24, Lane 280 is none of 280弄2号."""
    if not (reading.lane and other.lane and reading.number and other.number):
        return False
    return numbers_agree(reading.lane, other.lane) and not numbers_agree(reading.number, other.number)


def _is_in_conflict(reading: Reading, other: Reading) -> bool:
    """Whether clean parts of both keep them apart whatever the text says."""
    if reading.country and other.country and reading.country != other.country:
        return True
    if reading.road and other.road:
        names = reading.road.name, other.road.name
        if lacks_a_character(*names) or lacks_characters(*names) or tones_apart(*names):
            return True
    if reading.province and other.province and reading.province.codes.isdisjoint(other.province.codes):
        return True
    if _are_two_of_lane(reading, other):
        return True
    are_split = _are_split(reading, other)
    if (
        reading.road
        and other.road
        and roads_agree(reading.road, other.road)
        and not are_split
        and not (_are_cities_apart(reading, other) and _may_be_one_number(reading.number, other.number))
    ):
        return True  # both are read well, and something else keeps them apart; but a city may stand in a firm's name
    if (
        reading.road
        and other.road
        and (
            _are_two_ordinals(reading.road, other.road)
            or _goes_on_by_one(reading.road, other.road)
            or _are_two_sections(reading, other)
            or _are_heard_alike(reading, other)
            or _is_side_in_brackets(reading, other)
        )
    ):
        return True
    if reading.town and other.town and not _may_be_one_town(reading.town, other.town):
        return True
    for kind in ("village", "zone") if reading.areas and other.areas else ():
        left, right = ([area.name for area in one.areas if area.kind == kind] for one in (reading, other))
        if left and right and not any(names_agree(one, another) for one in left for another in right):
            return True
    return False


def _are_split(reading: Reading, other: Reading) -> bool:
    """Whether nothing but the districts keeps two apart, of which one was taken out of the other."""
    left, right = reading.county, other.county
    return (
        left is not None
        and right is not None
        and are_split(left, right)
        and not (reading.developments and other.developments)
        and reading.number is not None
        and other.number is not None
        and numbers_agree(reading.number, other.number)
        and reading.plot == other.plot
        and (_is_telling(reading.number) or _have_one_town(reading, other))
    )


def _are_two_ordinals(left: Road, right: Road) -> bool:
    """Whether two roads differ in nothing but their ordinals: Innovation Road III is not 创新路, nor 创新二路."""
    return (
        left.ordinal != right.ordinal and roads_agree(left._replace(ordinal=None), right._replace(ordinal=None)) == 1.0
    )


def _are_heard_alike(reading: Reading, other: Reading) -> bool:
    """Whether two names in letters, each of which may be a road's, differ in an n for ng, and nothing more is one.

    Number and district are not enough, nor is a postcode of the whole city: Yinshanhu and Yingshanhu are two lakes.
    """
    if reading.road is None or other.road is None or reading.road.name.hanzi or other.road.name.hanzi:
        return False
    keys = reading.road.name.key, other.road.name.key
    if not in_letters.is_near(*keys) or in_letters.is_surely_near(*keys):
        return False
    return bool(syllable_count(keys[0]) and syllable_count(keys[1])) and not has_further_sign(reading, other)


def _are_two_sections(reading: Reading, other: Reading) -> bool:
    """Whether two roads differ in their sections: 忠孝東路四段 is another road than Sec. 1, Zhongxiao E. Rd.

    A side behind a road's name may be its section: 天府大道北段 is not Tianfu Avenue (Middle).
    """
    left, right = road_of(reading), road_of(other)
    if left is None or right is None:
        return False
    one, another = (road.section or (road.direction if road.direction in SIDES else None) for road in (left, right))
    if not one or not another or one == another or not (left.section or right.section):
        return False
    bare = (
        road._replace(section=None, direction=None if road.section is None else road.direction)
        for road in (left, right)
    )
    return roads_agree(*bare) > 0.0


def _is_side_in_brackets(reading: Reading, other: Reading) -> bool:
    """Whether two roads differ in nothing but a side that stands in brackets: Dongfeng Road (E), Dongfeng Road."""
    left, right = reading.road, other.road
    if left is None or right is None or left.direction == right.direction or left.name.key != right.name.key:
        return False
    return any(
        not sides_in_brackets(one.raw) <= sides_said(another.raw)
        for one, another in ((reading, other), (other, reading))
    )


def _have_one_town(reading: Reading, other: Reading) -> bool:
    return reading.town is not None and other.town is not None and towns_agree(reading.town, other.town)


def _goes_on_by_one(left: Road, right: Road) -> bool:
    """Whether one name in characters is the other with one before it, which is no locality: 新余杭塘路, 余杭塘路."""
    one, other = left.name.hanzi or "", right.name.hanzi or ""
    return bool(one and other) and (one[1:] == other or other[1:] == one)


def _may_be_one_number(left: Number | None, right: Number | None) -> bool:
    return left is None or right is None or numbers_agree(left, right)


def _are_cities_apart(reading: Reading, other: Reading) -> bool:
    return bool(reading.cities and other.cities and reading.cities.isdisjoint(other.cities))


def _may_be_one_town(left: Place, right: Place) -> bool:
    return towns_agree(left, right) or left.key.startswith(right.key) or right.key.startswith(left.key)


def _signs(reading: Reading, other: Reading) -> int:
    """Count what agrees besides road and number: each is a sign that a doubtful name is meant."""
    number = reading.lane or reading.number  # a lane and its number agree both, and lanes are told by higher ones
    return sum((
        number is not None and _is_telling(number),
        number is not None and number.first >= _HARDLY_SHARED,
        bool(reading.road and reading.road.ordinal and reading.is_chinese_script != other.is_chinese_script),
        any(names_agree(one.name, another.name) for one in reading.areas for another in other.areas),
        _is_near(reading.county, other),
        bool(reading.county and other.county and not reading.county.codes.isdisjoint(other.county.codes)),
        _have_one_town(reading, other),
        bool(reading.unit and reading.unit == other.unit),
        bool(reading.building and reading.building == other.building),
        any(developments_agree(one, another) for one in reading.developments for another in other.developments),
        bool(reading.lane and reading.lane == other.lane),
        bool(reading.postcode and reading.postcode == other.postcode),
    ))  # fmt: skip


def _is_near(county: Place | None, other: Reading) -> bool:
    """Whether the other's text names a county but for n instead of ng: "Chenyang" for 城阳区."""
    if county is None or not (other.county is None or other.contradictions):
        return False
    return any(token.kind == "word" and in_letters.is_near(token.text, county.key) for token in flat(other.raw))


def _is_telling(number: Number) -> bool:
    return number.first >= _LEAST_TELLING or bool(number.sub)


def _is_in_one_place(reading: Reading, other: Reading, tokens: Sequence[Token], standing: Standing) -> bool:
    """Whether both lie in one city and district, as read or as the text has it."""
    if reading.cities.isdisjoint(other.cities):
        home = reading.city or reading.county
        is_named = _is_named(home, tokens) or (not other.cities and _is_named(reading.county, tokens))
        if not is_named:
            return False
        if other.cities and not (_is_alone(home, tokens) and not _is_alone(other.city or other.county, tokens)):
            return False
    county, theirs = reading.county, other.county
    if county is None or theirs is None or not county.codes.isdisjoint(theirs.codes):
        return True
    return _are_split(reading, other) or _is_named(county, tokens) or _is_part_of(theirs, tokens, standing)


def _is_named(place: Place | None, tokens: Sequence[Token]) -> bool:
    """Whether a place stands in the text by its name."""
    if place is None:
        return False
    if not place.text.isascii():
        stem = place.text.rstrip("省市区县") if len(place.text) > 2 else place.text
        stem = stem.removesuffix(_NEW) if len(stem) > _LEAST_PLACE else stem  # 浦东新区
        if stem in "".join(token.text if token.kind == "han" else " " for token in tokens):
            return True
    words = "".join(f" {token.text}" for token in tokens if token.kind in ("word", "break"))
    if place.key and f" {place.key} " in f"{words} ".replace(",", " ").replace("  ", " "):
        return True
    return any(f"{place.key}{end}" in token.text for token in tokens for end in _GLUED if len(token.text) > _LONG_WORD)


def _is_alone(place: Place | None, tokens: Sequence[Token]) -> bool:
    """Whether a Latin place stands between commas by itself, but for a postcode: Suzhou 215123, never Luoyang Town."""
    if place is None:
        return False
    parts = "".join("," if token.kind == "break" else f" {token.text}" for token in tokens if token.kind != "number")
    return any(part.replace(" ", "") in (place.key, f"{place.key}city") for part in parts.split(","))


def _is_part_of(place: Place, tokens: Sequence[Token], standing: Standing) -> bool:
    """Whether what was taken for a place is the beginning of the road's name: 余杭 in 余杭塘路."""
    name = "".join(token.text for token in tokens[standing.first : standing.last])
    return name.startswith((place.text, place.key))
