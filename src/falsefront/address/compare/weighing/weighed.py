"""A last look at two addresses that no rule joins: all that speaks for and against one place, weighed together.

Rules know what their authors have seen. Here nothing is known of any country: numbers and names that both say, those
that only one says, how rare each is, how like another, what was read of both, and what was not. What such signs are
worth was learned from the labelled pairs (`weighed_trees`), as Fellegi and Sunter (1969) weigh the fields of records.

It never overrules what was clearly read: other numbers, another lane or plot, another country or region. Both must say
one short number, and what both say stands in the reason.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from rapidfuzz import fuzz

from falsefront.address.compare.apart.south_asia.roads_in_two_scripts import (
    roads_in_two_scripts_apart,
    zones_in_two_scripts_apart,
)
from falsefront.address.compare.apart.words_apart import told_apart
from falsefront.address.compare.as_written import as_written
from falsefront.address.compare.counted_labels import are_of_surveys
from falsefront.address.compare.districts_of_cities import districts_of_cities_apart
from falsefront.address.compare.estates_of_indonesia import estates_of_indonesia_apart
from falsefront.address.compare.far_cities import far_cities_apart
from falsefront.address.compare.labelled_parts import labelled_parts_apart
from falsefront.address.compare.lands.parts_in_common import names_in_lands_apart
from falsefront.address.compare.opposites import is_left_out
from falsefront.address.compare.poligonos import poligonos_apart
from falsefront.address.compare.roads_of_latin_america import is_side_of_latin_america
from falsefront.address.compare.sides_of_jakarta import sides_of_jakarta_apart
from falsefront.address.compare.weighing.letters_of_houses import letters_of_houses_apart
from falsefront.address.compare.weighing.names_in_pinyin import names_in_pinyin_apart
from falsefront.address.compare.weighing.places_in_common import only_a_road_in_common
from falsefront.address.compare.weighing.sides_of_villages import villages_of_two_sides
from falsefront.address.compare.weighing.weighed_kinds import are_roads_of_two_kinds
from falsefront.address.compare.weighing.weighed_names import are_named_apart
from falsefront.address.compare.weighing.weighed_signs import SIGNS, short_in_common, sides_said, signs_of
from falsefront.address.compare.weighing.weighed_trees import log_odds, trees_of_table
from falsefront.address.compare.weighing.weighed_words import worded
from falsefront.address.compare.world.numbers_of_two_scripts import (
    numbers_in_two_scripts_apart,
    numbers_of_two_scripts_apart,
)
from falsefront.address.compare.world.roads_by_name_alone import bare_roads_apart
from falsefront.address.compare.world.towns_japan import are_two_in_characters
from falsefront.address.compare.world.villages_by_label import village_unsaid
from falsefront.address.compare.world.zones_named_apart import zones_named_apart, zones_on_highways_apart
from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.beside import without_neighbours
from falsefront.address.reading import Reading, Road
from falsefront.records import Comparison

# Log of the odds from which two are one place; and from which, where a rule sees two names or cities that differ.
LEAST_ODDS, LEAST_IF_DOUBTED = 0.5, 1.25
_DOUBTED = ("different cities", "different provinces", "different counties")
# What keeps two apart whatever they weigh; in China, whose divisions and kinds of road are all known, more does.
_CLEAR = (
    "different numbers", "different lanes", "different plots", "different numbered localities", "different houses",
    "different countries", "different buildings of one number", "different towers", "other building",
    "numerals of one name", "different localities", "different towns", "different parts of a town",
    "different parts of a zone", "Moo ", "ordinals of two roads", "numerals behind one name",
    "one number of two blocks", "one number on two streets",
)  # fmt: skip
_CLEAR_IN_CHINA = (*_CLEAR, "different cities", "different counties", "different roads")
_BY_STROKES = "VN"  # where a stroke tells houses of one lane: 125, 125/12
# Where each part of an address has its label.
_INDONESIA = "ID"
_TELLING = forms("abroad.indonesia.road.main") | frozenset(values("abroad.indonesia.side").values())
_MAIN, _FAR = min(forms("abroad.indonesia.road.main")), forms("abroad.indonesia.kilometre")
_BY_BUILDINGS = "PH"  # where the zones of former bases tell their houses by code: Building N2845
_BY_ROOMS = "IN"  # where a house's name stands between a room and the road
_LABELLED = frozenset({"IN", "PH", "TH", "VN"})
# Where a plot bears a letter, and much of an address is left unread.
_LETTERED = frozenset({"BD", "EG", "IN", "KW", "LK", "MA", "OM", "PK", "TR", None})
_OLD_OR_NEW = frozenset({"TR"})  # where the old road of a name runs beside the new one
_DUBLIN = re.compile(r"\bdublin\b|\bd(?:0[1-9]|1\d|2[0-4]|6w) ?[a-z0-9]{4}\b", re.IGNORECASE)
_CLEAR_IN_IRELAND = (*_CLEAR, "different cities", "only one side names its city")  # of as many Main Streets as towns
# Each city of which has the roads of the same heroes.
_CLEAR_IN_VIETNAM = (*_CLEAR, "different cities", "two roads behind one number")
_CLEAR_BY_COUNTRY = {
    "CN": (*_CLEAR_IN_CHINA, "different parts of a village"),
    "KR": (*_CLEAR, "different roads"),  # whose names are written in Latin letters by rule
    "PH": (*_CLEAR, "different cities", "different developments"),  # of which Metro Manila has sixteen
    "TH": (*_CLEAR, "two villages of"),
}
# Each says why two are apart, or nothing; asked where the reasons leave it open.
_GUARDS = (
    sides_of_jakarta_apart, estates_of_indonesia_apart, poligonos_apart, far_cities_apart, districts_of_cities_apart,
    zones_on_highways_apart, bare_roads_apart, numbers_of_two_scripts_apart, names_in_lands_apart, told_apart,
    only_a_road_in_common, numbers_in_two_scripts_apart, roads_in_two_scripts_apart,
    zones_in_two_scripts_apart,
)  # fmt: skip
_OTHER_ROADS, _LIKE = "different roads", 55  # percent from which two names may be one, spelled otherwise
_ALIKE = 75  # the same where names are written by the letter
_CHINA = frozenset({"CN", "HK", "MO", "TW"})
_BY_UNITS, _UNIT = frozenset({"GB", "IE", None}), re.compile(r"\bunit (?:no\.? ?)?(\d{1,3}[a-z]?)\b")
_DIGITS, _HAN = re.compile(r"\d+"), re.compile("[\u4e00-\u9fff]")
_KANA = re.compile("[\u3040-\u30ff]")
_NAME, _LONG_WORD = re.compile(r"[^\W\d_]+"), 4  # letters: shorter ones are parts of names, too
_OPPOSITE = {"n": "s", "s": "n", "e": "w", "w": "e"}
_LONG_SIDE = 5  # letters: shorter ones are other words as well ("Ind. Est.")
_BEHIND_NAMES = {word: side for word, side in values("abroad.side.behind").items() if len(word) >= _LONG_SIDE}
_NAMED_APART = SIGNS.index("named_apart")
_MOST_SAID = 6  # names that a reason tells


def weighed(a: Reading, b: Reading, compared: Comparison) -> str | None:
    """Return what two addresses have in common that are one place if all is weighed; None where they are not."""
    if "KR" in (a.country, b.country) or not may_be_weighed(a, b, compared):
        return None  # in Korea a number counts a lane as often as a house; its pairs are learned from all the same
    signs = signs_of(a, b, compared)
    is_doubted = signs[_NAMED_APART] or any(reason.startswith(_DOUBTED) for reason in compared.reasons)
    if log_odds(signs, trees_of_table()) < (LEAST_IF_DOUBTED if is_doubted else LEAST_ODDS):
        return None
    return f"weighed together: {', '.join(_in_common(a, b))}"


def may_be_weighed(a: Reading, b: Reading, compared: Comparison) -> bool:
    """Whether nothing that was clearly read keeps two addresses apart, and both say one number."""
    return may_meet(a, b) and _is_open(a, b, compared)


def may_meet(a: Reading, b: Reading) -> bool:
    """Whether both say one number, and neither says what forbids weighing: asked before anything is compared."""
    if a.raw == b.raw or not short_in_common(a, b):
        return False
    return not (_are_other_doors(a, b) or any(_has_more_to_say(reading) for reading in (a, b)))


def _is_open(a: Reading, b: Reading, compared: Comparison) -> bool:
    clear = _clear(a, b)
    if any(reason.startswith(clear) for reason in compared.reasons) or _are_roads_apart(a, b, compared):
        return False
    if not _LABELLED.isdisjoint((a.country, b.country)) and _are_labelled_apart(*as_written(a, b)):
        return False
    if (a.country or b.country) in _LETTERED and letters_of_houses_apart(a.raw, b.raw):
        return False
    if are_of_surveys(a, b) and village_unsaid(a, b):
        return False
    if not _CHINA.issuperset((a.country, b.country)) and zones_named_apart(a, b) is not None:
        return False
    if are_two_in_characters(a, b) or villages_of_two_sides(a, b) or _is_unread_in_characters(a, b):
        return False
    if any(apart(a, b) is not None for apart in _GUARDS):
        return False
    return not (names_in_pinyin_apart(a, b) or are_named_apart(a, b) or _are_on_two_sides(a, b) or _are_two_units(a, b))


def _clear(a: Reading, b: Reading) -> tuple[str, ...]:
    """Return how the reasons begin that keep two addresses apart whatever they weigh."""
    said = {a.country, b.country}
    if said == {"IE"}:
        return _CLEAR if _are_in_dublin(a, b) else _CLEAR_IN_IRELAND
    if "VN" in said:
        return _CLEAR_IN_VIETNAM
    if len(said) == 1 and a.country in _CLEAR_BY_COUNTRY:
        return _CLEAR_BY_COUNTRY[a.country]
    return _CLEAR_IN_CHINA if said <= _CHINA else _CLEAR


def _are_in_dublin(a: Reading, b: Reading) -> bool:
    """Whether both say Dublin, by its name or in a postcode of its: Dublin 2, D02 A339."""
    return all(_DUBLIN.search(it.raw) is not None for it in (a, b))


def _are_other_doors(a: Reading, b: Reading) -> bool:
    """Whether one house of China is in a lane and the other on the road, or two houses of one name are of two kinds."""
    if _CHINA.issuperset((a.country, b.country)) and (bool(a.lane), bool(a.alley)) != (bool(b.lane), bool(b.alley)):
        return True
    kinds = {house.name.key: house.kind for house in a.developments}
    return any(house.kind != kinds.get(house.name.key, house.kind) for house in b.developments)


def _has_more_to_say(reading: Reading) -> bool:
    """Whether a text names a box, or says of an address that it is another's, a former one or what it stands beside."""
    return reading.stands_beside or reading.po_box is not None or bool(without_neighbours(reading.raw).set_aside)


def _are_roads_apart(a: Reading, b: Reading, compared: Comparison) -> bool:
    """Whether two roads are unlike, or have other numbers in their names: Moor Road, Mill Road; Jalan 2, Jalan 3."""
    if not (a.road and b.road):
        return False
    if (a.country or b.country) in _OLD_OR_NEW and (is_left_out(a, b) or _goes_on(a.road, b.road)):
        return True
    if are_roads_of_two_kinds(a, b) or is_side_of_latin_america(a, b):
        return True
    is_unlike = any(reason.startswith(_OTHER_ROADS) for reason in compared.reasons) and are_roads_unlike(a, b)
    numbers, others = _DIGITS.findall(a.road.name.key), _DIGITS.findall(b.road.name.key)
    return is_unlike or bool(numbers and others and (numbers != others or _has_one_more_word(a.road, b.road)))


def _has_one_more_word(one: Road, other: Road) -> bool:
    """Whether of two names with a number one has one word more: Lorong Perusahaan 4, Lorong Perusahaan Maju 4."""
    words, others = (set(_NAME.findall(road.name.text.lower())) for road in (one, other))
    more = words ^ others
    return len(more) == 1 and (words < others or others < words) and len(next(iter(more))) >= _LONG_WORD


def _is_unread_in_characters(a: Reading, b: Reading) -> bool:
    """Whether of two addresses abroad the one in Chinese characters names no town and road that is read.

    Japan writes the names of other lands by their sound, and those are weighed.
    """
    one, other = (a, b) if _HAN.search(a.raw) else (b, a)
    is_of_one = _HAN.search(one.raw) is not None and _HAN.search(other.raw) is None
    is_open = is_of_one and not (one.city or one.road) and other.city is not None
    return is_open and _CHINA.isdisjoint((a.country, b.country)) and _KANA.search(one.raw) is None


def _goes_on(road: Road, other: Road) -> bool:
    """Whether one name is the beginning of the other, or none of its spellings: Çam, Çamlık; Hanımefendi, Beyefendi."""
    one, whole = sorted((road.name.key, other.name.key), key=len)
    if whole.endswith(one):
        return False
    return whole.startswith(one) or fuzz.ratio(one, whole) < _ALIKE


def _are_labelled_apart(a: Reading, b: Reading) -> bool:
    """Whether houses, or labelled parts of a town, are others; a room is none: 402, Lotus House; 402, Lily House."""
    is_other = a.number is not None and b.number is not None and a.number != b.number
    if is_other and a.country == b.country == _BY_STROKES:
        return True
    is_open = a.number is None or b.number is None
    if is_open and a.country == b.country == _BY_BUILDINGS and a.building and b.building and a.building != b.building:
        return True
    if is_open and a.country == b.country == _BY_ROOMS and _are_houses_unlike(a, b):
        return True
    return labelled_parts_apart(a, b) is not None


def _are_houses_unlike(a: Reading, b: Reading) -> bool:
    """Whether both name houses, and none of one side is like one of the other."""
    names, others = ([house.name.key for house in it.developments] for it in (a, b))
    return bool(names and others) and all(fuzz.ratio(one, it) < _LIKE for one in names for it in others)


def are_roads_unlike(a: Reading, b: Reading) -> bool:
    """Whether two roads have names that are no spellings of one another."""
    if a.road is None or b.road is None:
        return False
    if a.country == b.country == _INDONESIA:
        words, others = (set(road.name.text.lower().split()) - _FAR for road in (a.road, b.road))
        if words != others and words - _TELLING == others - _TELLING:
            return True  # Jl. Melati, Jl. Melati Raya, Jl. Melati Selatan
        return fuzz.ratio("".join(sorted(words - {_MAIN})), "".join(sorted(others - {_MAIN}))) < _LIKE
    if a.country == b.country == _BY_STROKES and a.road.name.key != b.road.name.key:
        words, others = (set(road.name.text.lower().split()) for road in (a.road, b.road))
        if words - others and others - words:
            return True  # of Nguyễn Du and Nguyễn Cư Trinh each has syllables of its own
    return fuzz.ratio(a.road.name.key, b.road.name.key) < _LIKE or _have_unlike_words(a.road, b.road)


def _have_unlike_words(one: Road, other: Road) -> bool:
    """Whether of names with a word in common the other words are no spellings of one another.

    República de Uruguay, República de Paraguay.
    """
    words, others = (set(road.name.text.lower().split()) for road in (one, other))
    own, theirs = words - others, others - words
    if words.isdisjoint(others) or len(own) != 1 or len(theirs) != 1:
        return False
    (left,), (right,) = own, theirs
    return min(len(left), len(right)) >= _LONG_SIDE and fuzz.ratio(left, right) < _ALIKE


def _are_on_two_sides(a: Reading, b: Reading) -> bool:
    """Whether one says a side and the other its opposite: the North Tower and the South Tower."""
    one, other = (sides_said(it.raw) | _sides_behind(it.raw) for it in (a, b))
    return any(side in one - other and opposite in other - one for side, opposite in _OPPOSITE.items())


def _sides_behind(raw: str) -> frozenset[str]:
    """Return the sides that words say behind a name, wherever they stand in it: Jalan Owl Timur 3."""
    return frozenset(_BEHIND_NAMES[word] for word in worded(raw).names if word in _BEHIND_NAMES)


def _are_two_units(a: Reading, b: Reading) -> bool:
    """Whether each names another unit in Britain or Ireland, and no road is read on both: units are works there."""
    if not {a.country, b.country} <= _BY_UNITS or (a.road and b.road):
        return False
    one, other = _units(a.raw), _units(b.raw)
    return bool(one and other) and one.isdisjoint(other)


@lru_cache(maxsize=4096)
def _units(raw: str) -> frozenset[str]:
    return frozenset(_UNIT.findall(raw.lower()))


def _in_common(a: Reading, b: Reading) -> Iterator[str]:
    one, other = worded(a.raw), worded(b.raw)
    yield from (number for number in dict.fromkeys(one.numbers) if number in other.numbers)
    yield from islice((name for name in one.telling if name in other.telling), _MOST_SAID)
