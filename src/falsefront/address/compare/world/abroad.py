"""What keeps two addresses outside China apart although road and number agree: other towns, phases, crossings.

The reader knows fewer names abroad than in China, so what it could not place must not be passed over: where each side
says something that the other does not, a number or a locality, the two are not the same premises. What only one side
says is no conflict, and one full postcode on both sides settles what locality names leave open.
"""

from itertools import product

from rapidfuzz.distance import OSA

from falsefront.address.abroad.canonical import is_world
from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.compare.american_kinds import is_one_by_kind
from falsefront.address.compare.names_of_places.names import developments_agree, is_typing_error
from falsefront.address.compare.world import towns_japan
from falsefront.address.compare.world.houses_by_code import houses_by_code_apart
from falsefront.address.compare.world.korea_lots import quarters_apart
from falsefront.address.compare.world.loose_numbers import is_beside, loose_numbers_apart
from falsefront.address.compare.world.merged_towns import is_first_of_two
from falsefront.address.compare.world.names_before_numbers import name_before_number_apart
from falsefront.address.compare.world.numbers_abroad import are_two_buildings, plots_apart
from falsefront.address.compare.world.one_locality import is_counted, is_letter_left_out, one_locality
from falsefront.address.compare.world.own_towns import is_own_town
from falsefront.address.compare.world.parts_of_towns import is_part_of_town
from falsefront.address.compare.world.squares_as_houses import squares_apart
from falsefront.address.compare.world.subdistricts_of_thailand import is_one_quarter_of_thailand, is_quarter_heard
from falsefront.address.compare.world.towns_mistyped import have_region_around
from falsefront.address.compare.world.umlauts import are_one_respelled
from falsefront.address.compare.world.wards_of_vietnam import is_ward_of_district
from falsefront.address.compare.world.words_abroad import ROMANISED, Manner, are_one_sound, is_one_name
from falsefront.address.compare.world.zone_parts import read_parts_apart
from falsefront.address.lexicon.abroad import (
    BUILDINGS_APART,
    DIRECTIONS,
    EXACT_SPELLING,
    EXTENSIONS,
    LEADING_TYPES,
    PARTS_OF_TOWNS,
    ROAD_TYPES,
    ROADS_OF_DISTRICTS,
    ROADS_OF_EVERY_VILLAGE,
)
from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.korean_places import are_districts, official
from falsefront.address.plain.older_korean import as_revised
from falsefront.address.reading import Area, Development, Place, Reading

_LEAST_MISTYPED = 8  # letters of a name in which a typing error is forgiven without a postcode
_LEAST_POSTCODE = 5  # characters of a postcode that means a neighbourhood, not a whole town


_TURKEY = "TR"  # where the province is called as its capital is
_TOWNS_OF_PROVINCES = {
    town: tuple(provinces.split(","))
    for town, provinces in (values("abroad.district") | values("abroad.district.town")).items()
}


def may_be_one_town(a: Reading, b: Reading) -> bool:
    """Whether two towns of different names may be one, since the gazetteer does not know the name on one side.

    It may be a locality that the other side names too ("Hutton, Essex": Hutton, Brentwood, Essex), or mistyped
    ("Billeracy"), where both name one region, quarter or postcode and the road is no road of every village.
    """
    if a.city is None or b.city is None:
        return False
    return _may_be_town_of(a, a.city, b, b.city) or _may_be_town_of(b, b.city, a, a.city)


def _may_be_town_of(one: Reading, town: Place, other: Reading, known: Place) -> bool:
    if "-" in known.text and is_first_of_two(one, town, other, known):
        return True
    if one.country == other.country == _TURKEY and known.key in _TOWNS_OF_PROVINCES.get(town.key, ""):
        return any(area.name.key == town.key for area in other.areas)  # Alanya, and Alanya/Antalya
    code = min(town.codes, default="")
    if code[2:3] != ":" or code[3:4].isdigit() or (one.country and one.country != other.country):
        return False
    if any(area.name.key == town.key for area in other.areas):
        return True
    if one.country != other.country:
        return False
    if _is_half_of(known, town) and not _states_of(one).isdisjoint(_states_of(other)):
        return one.road is not None and one.road.name.key not in ROADS_OF_EVERY_VILLAGE
    if not have_region_around(one, other):
        return False
    if one.road is None or other.road is None:
        is_telling = one.road is other.road and _has_one_postcode(one, other) and one.number == other.number is not None
    else:
        is_telling = one.road.name.key not in ROADS_OF_EVERY_VILLAGE or _has_one_development(one, other)
    is_near = len(town.key) >= _LEAST_TOWN and town.key[0] == known.key[:1] and is_typing_error(town.key, known.key)
    return is_telling and (is_near or OSA.distance(town.key, known.key) <= len(town.key) // _LETTERS_PER_SLIP - 1)


# Letters of a town's name in which a typing error is undone; names of a town written as one: Lutherville-Timonium
_LEAST_TOWN, _TWO = 6, 2
_LETTERS_PER_SLIP = 3  # Billeracy: two slips in nine letters


def world_conflict(a: Reading, b: Reading) -> str | None:
    """Return what keeps two readings apart that agree otherwise; None where nothing does or one is in China."""
    if not (is_world(a) and is_world(b)):
        return None
    return (
        _states(a, b)
        or towns_apart(a, b)
        or _mistyped(a, b)
        or loose_numbers_apart(a, b)
        or (plots_apart(a, b) or houses_by_code_apart(a, b))
        or _roads(a, b)
        or (_sides(a, b) or _sides(b, a))
        or _buildings(a, b)
        or _names_of_houses(a, b)
        or localities_apart(a, b)
        or quarters_apart(a, b)
        or (name_before_number_apart(a, b) or squares_apart(a, b))
    )


def _sides(one: Reading, other: Reading) -> str | None:
    """Tell a road from another that the other side names as a locality: El Bosque Sur, El Bosque Norte, Antigua ..."""
    road = one.road
    if road is None or other.road is not None:
        return None
    name = road.name.text.lower().split()
    for area in other.areas:
        words = area.name.text.lower().split()
        rest = [word for word in words if word not in name]
        is_side = any(DIRECTIONS.get(word, road.direction) != road.direction for word in rest)
        if set(name) <= set(words) and (is_side or not EXTENSIONS.isdisjoint(rest)):
            return f"different roads: {road.name.text!r} and {area.name.text!r}"
    return None


def _names_of_houses(a: Reading, b: Reading) -> str | None:
    """Tell two estates apart that number their buildings, where one of them was taken for a locality.

    Building 1 of Lagoas Park is not building 1 of Taguspark, though both lie in Porto Salvo.
    """
    if a.building is None or a.building != b.building or (a.road and b.road) or _has_one_development(a, b):
        return None
    for one, other in ((a, b), (b, a)):
        area = _unmatched(other, one) if one.developments else None
        if area is not None and not any(one_locality(area.lower(), it.name.text.lower()) for it in one.developments):
            return f"different developments: {one.developments[0].name.text!r} and {area!r}"
    return None


def is_town_of_two(a: Reading, b: Reading) -> bool:
    """Whether the town of one side is called by two names, one of which is the town of the other."""
    if a.city is None or b.city is None:
        return False
    return _is_half_of(a.city, b.city) or _is_half_of(b.city, a.city)


def _is_half_of(place: Place, town: Place) -> bool:
    """Whether a town of two names has a place's as one of them: Lutherville-Timonium is Timonium, too."""
    halves = town.text.lower().split("-")
    return len(halves) == _TWO and len(place.key) >= _LEAST_TOWN and place.text.lower() in halves


def _states(a: Reading, b: Reading) -> str | None:
    """Tell Lexington in Kentucky from Lexington in South Carolina."""
    left, right = _states_of(a), _states_of(b)
    if left and right and left.isdisjoint(right):
        return f"different states: {_said(left)} and {_said(right)}"
    return None


def _states_of(reading: Reading) -> set[str]:
    return {code for code in reading.province.codes if "-" in code} if reading.province is not None else set()


def towns_apart(a: Reading, b: Reading) -> str | None:
    """Tell two districts of one city apart, each of which the city's name includes: Üsküdar, Beşiktaş."""
    if a.city is None or b.city is None or _has_one_postcode(a, b):
        return None
    if "GB" in (a.country, b.country) and (a.road is None or a.road.name.key not in ROADS_OF_EVERY_VILLAGE):
        return None  # one British address is said to be in several villages of its post town
    if is_town_of_two(a, b):
        return None
    if a.country == b.country == "JP" and not a.city.codes.isdisjoint(b.city.codes):
        return None  # Sakai City Osaka names the prefecture, too; towns of Japan are compared besides
    if is_quarter_of_other(a, b) or is_one_quarter_of_thailand(a, b) or _is_merged(a.city, b.city):
        return None
    only_a, only_b = a.city.codes - b.city.codes, b.city.codes - a.city.codes
    if (only_a and only_b) or (only_a and _has_numbered_district(b, a)) or (only_b and _has_numbered_district(a, b)):
        return f"different parts of one city: {a.city.text!r} and {b.city.text!r}"
    return None


def _is_merged(one: Place, other: Place) -> bool:
    """Whether a district of one side became part of a district of the other: Eminönü is in Fatih."""
    left, right = (set(it.text.lower().split(", ")) for it in (one, other))
    return any(_are_merged(*both) for both in product(left - right, right - left))


def _are_merged(one: str, other: str) -> bool:
    one, other = one.replace(" ", ""), other.replace(" ", "")
    return _IS_PART_OF.get(one) == other or _IS_PART_OF.get(other) == one


def is_quarter_of_other(a: Reading, b: Reading) -> bool:
    """Whether the town that one side names is a quarter of the other's: Sandton, and Sandton, Johannesburg."""
    return _has_quarter(a, b.city) or _has_quarter(b, a.city)


def _has_quarter(reading: Reading, town: Place | None) -> bool:
    return town is not None and len(town.codes) == 1 and any(area.name.key == town.key for area in reading.areas)


def _names_crossed(reading: Reading) -> set[str]:
    return {road.name.key for road in (reading.road, *reading.crossing) if road is not None}


def _has_numbered_district(reading: Reading, other: Reading) -> bool:
    """Whether another part of the city is named by its number: District 1 is not Gò Vấp, but 9 is in Thủ Đức now."""
    named = {item.name.key for item in other.areas}
    named |= {it.replace(" ", "") for it in other.city.text.lower().split(", ")} if other.city is not None else set()
    keys = {
        item.name.key for item in reading.areas if item.name.key.startswith("district") and has_digit(item.name.key)
    }
    return any(_MERGED.get(key) not in named for key in keys)


_MERGED = values("abroad.town.merged")
_IS_PART_OF = values("abroad.district.merged")


def _mistyped(a: Reading, b: Reading) -> str | None:
    """Tell a short name one letter off from another road's (Le Loi, Le Lai), but for one building or postcode."""
    if a.road is None or b.road is None or a.road.name.key == b.road.name.key:
        return None
    if a.crossing and b.crossing and _names_crossed(a) == _names_crossed(b):
        return None
    left, right = a.road.name.key, b.road.name.key
    if are_one_respelled(left, right, a, b):
        return None
    if EXACT_SPELLING & {a.country, b.country}:
        return f"different roads, though one letter apart: {a.road.name.text!r} and {b.road.name.text!r}"
    if _has_one_postcode(a, b) or _has_one_development(a, b):
        return None
    if OSA.distance(left, right, score_cutoff=1) > 1 and is_typing_error(left, right):
        return f"different roads, though two letters apart: {a.road.name.text!r} and {b.road.name.text!r}"
    if is_one_by_kind(a.road, b.road, a.number, (a.postcode, b.postcode)):
        return None
    is_other_word = _begin_otherwise(a.road.name.text.lower(), b.road.name.text.lower())
    if min(len(left), len(right)) < _LEAST_MISTYPED or left[0] != right[0] or is_other_word:
        return f"different roads, though one letter apart: {a.road.name.text!r} and {b.road.name.text!r}"
    return None


def _begin_otherwise(left: str, right: str) -> bool:
    """Whether a word of one of two names begins with another letter, as no slip does: Sheikh Kamal, Sheikh Jamal."""
    words = list(zip(left.split(), right.split(), strict=False))
    is_even = left.count(" ") == right.count(" ")
    return is_even and any(one[0] != other[0] and not are_one_sound(one[0], other[0]) for one, other in words)


def _has_one_development(a: Reading, b: Reading) -> bool:
    return any(developments_agree(one, other) for one in a.developments for other in b.developments)


def _has_one_postcode(a: Reading, b: Reading) -> bool:
    return a.postcode is not None and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE


def _roads(a: Reading, b: Reading) -> str | None:
    """Further roads, where both sides name some and none is the same: a crossing with another street."""
    left, right = _further_roads(a), _further_roads(b)
    if left and right and left.isdisjoint(right):
        return f"different further roads: {_said(left)} and {_said(right)}"
    return None


def _further_roads(reading: Reading) -> set[str]:
    found = set()
    for text in reading.leftover:
        words = text.split()
        if len(words) > 1 and not is_beside(text) and (words[-1] in ROAD_TYPES or words[0] in LEADING_TYPES):
            found.add(" ".join(ROAD_TYPES.get(word, LEADING_TYPES.get(word, word)) for word in words))
    return found


def _buildings(a: Reading, b: Reading) -> str | None:
    """Other buildings: in a development of several names, and where a number has several (корпус, строение)."""
    apart = BUILDINGS_APART if a.road or b.road else BUILDINGS_APART | _SHOPS_OF_BLOCKS
    if apart & {a.country, b.country} and are_two_buildings(a, b):
        return f"different buildings of one number: {a.building} and {b.building}"
    if a.road is not None and b.road is not None:
        return None
    left, right = a.developments, b.developments
    if (
        left
        and right
        and not any(developments_agree(one, other) for one in left for other in right if one.kind not in PARTS_OF_TOWNS)
        and not (_has_one_development(a, b) and (_all_agree(left, right) or _all_agree(right, left)))
    ):
        return f"different developments: {left[0].name.text!r} and {right[0].name.text!r}"
    return None


# Where estates number the shops or houses of each block anew: 12. Blok No:34, Komplek Melati Blok F No. 17.
_SHOPS_OF_BLOCKS = frozenset({"ID", "TR"})


def _all_agree(left: tuple[Development, ...], right: tuple[Development, ...]) -> bool:
    return all(any(developments_agree(one, other) for other in right) for one in left)


def localities_apart(a: Reading, b: Reading) -> str | None:
    """Localities, where each side names one that the other does not; numbered ones even beside one postcode."""
    if not a.areas or not b.areas:
        return None
    if a.country == b.country == "JP":
        is_open = towns_japan.may_be_one_town(a, b)
        return None if is_open else f"different towns: {a.areas[0].name.text!r} and {b.areas[0].name.text!r}"
    if numbered := read_parts_apart(a, b):
        return numbered
    if _has_one_postcode(a, b) or (a.road and b.road and a.number and b.number and _has_one_development(a, b)):
        return None
    if a.country == b.country == "TH" and a.number and a.road and b.road and has_digit(a.road.name.key):
        return None  # a city has one Sukhumvit Soi 21, whichever quarter is named beside it
    if is_ward_of_district(a, b):
        return None
    left, right = _unmatched(a, b), _unmatched(b, a)
    is_rare = a.road is None or a.road.name.key not in ROADS_OF_DISTRICTS  # each district has a Le Loi
    if left and right and is_rare and _are_counted(a) != _are_counted(b):
        return None  # RT 6 RW 1 lies in Kecamatan Penjaringan, or in any other
    is_one_house = a.road is not None and a.road == b.road and a.number is not None and a.number == b.number
    if left and right and is_one_house and is_letter_left_out(left.lower(), right.lower()):
        return None
    return f"different localities: {left!r} and {right!r}" if left and right else None


def _are_counted(reading: Reading) -> bool:
    return all(is_counted(area.name.text, reading.country) for area in reading.areas)


def _unmatched(a: Reading, b: Reading) -> str | None:
    """Return a locality of `a` that `b` does not name in any part."""
    others = [item.name.text for item in b.areas]
    others += [_IS_PART_OF[it.name.key] for it in b.areas if it.name.key in _IS_PART_OF]
    others += [part for part, whole in _IS_PART_OF.items() if any(it.name.key == whole for it in b.areas)]
    others += [place.text for place in (b.city, b.province) if place]
    others += [item.name.text for item in b.developments] + list(b.leftover)
    named = (area for area in a.areas if area.name.key not in _QUARTERS_OF_QUARTERS or a.country not in _WITH_MIDDLES)
    is_thai = a.country == _THAILAND and a.raw.isascii() != b.raw.isascii()
    return next(
        (
            area.name.text
            for area in named
            if not any(_may_be_one(area, other, a.country, is_thai=is_thai) for other in others)
            and not is_own_town(area, a, b)
        ),
        None,
    )


_THAILAND = "TH"


# Central Jakarta has quarters of its own: Menteng.
_WITH_MIDDLES = frozenset({"ID"})
_QUARTERS_OF_QUARTERS = forms("abroad.area.municipal")


def _may_be_one(area: Area, other: str, country: str | None, *, is_thai: bool) -> bool:
    left, right = area.name.text.lower(), other.lower()
    if country == "KR":
        left, right = (official(as_revised(name), "gu") for name in (left, right))  # Chung-gu is Jung-gu
        if left != right and are_districts(left, right):
            return False  # Jung-gu is no Jungnang-gu
    if one_locality(left, right):
        return not is_part_of_town(left, right)
    if country == _THAILAND and is_quarter_heard(left, right, is_thai=is_thai):
        return True
    is_heard = country in ROMANISED and left.isalpha() and right.isalpha()
    return is_heard and is_one_name(left, right, Manner(country))  # Vatva, Vatwa


def _said(texts: set[str]) -> str:
    return ", ".join(sorted(texts))
