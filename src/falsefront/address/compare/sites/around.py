"""The places around two addresses: whether they may be in one city, county, town and zone, and how far they agree."""

from dataclasses import replace

from falsefront.address.compare.account import Account, said
from falsefront.address.compare.leftovers import CITY_ENDS, CITY_WORDS
from falsefront.address.compare.names_of_places.names import is_slip, is_typing_error, names_agree
from falsefront.address.compare.sites.developments import named_section
from falsefront.address.compare.sites.zones import is_zone, lies_across, zone_parts_apart, zones_apart, zones_said
from falsefront.address.gazetteer.towns import cities_of_towns, stems_within
from falsefront.address.lexicon.table import countries, forms, longest_first, values
from falsefront.address.parts.zones import is_works_park
from falsefront.address.reading import Place, Reading, Road
from falsefront.records import Level
from falsefront.text.hanzi import may_read
from falsefront.text.pinyin import syllable_count


def _provinces(reading: Reading) -> frozenset[str]:
    if reading.province is not None:
        return reading.province.codes
    return frozenset(code[:2] for code in reading.cities)


def places_apart(a: Reading, b: Reading) -> str | None:
    """Return why two readings that do not name different cities cannot be in one; None where they can."""
    cities_a, cities_b = a.cities, b.cities
    if cities_a and cities_b:
        return None
    if a.country and b.country and a.country != b.country and not _is_china_at_large(a, b):
        return f"different countries: {a.country} and {b.country}"
    provinces_a, provinces_b = _provinces(a), _provinces(b)
    if provinces_a and provinces_b and provinces_a.isdisjoint(provinces_b):
        return f"different provinces: {said(a.province or a.city)} and {said(b.province or b.city)}"
    return None


def _is_china_at_large(a: Reading, b: Reading) -> bool:
    """Whether one side says China and nothing finer, which people also write behind Hong Kong and Macau."""
    return any(
        one.country == "CN" and not (one.province or one.city or one.county) and other.country in ("HK", "MO", "TW")
        for one, other in ((a, b), (b, a))
    )


def coarse(account: Account) -> Level:
    """Return the level of the cities alone."""
    return Level.CITY if not account.a.cities.isdisjoint(account.b.cities) else Level.DIFFERENT


def around(account: Account) -> Level | None:
    """Return the level that the places alone give; None where county or town are in conflict."""
    a, b = account.a, account.b
    level = coarse(account)
    if level is Level.CITY:
        account.say("same city", said(a.city or a.county), said(b.city or b.county))
    if a.county is not None and b.county is not None:
        if not a.county.codes.isdisjoint(b.county.codes):
            level = Level.AREA
        elif _counties_apart(a, b):
            account.say("different counties", said(a.county), said(b.county))
            return None
    elif "TW" in (a.country, b.country) and (_is_seat(a, b) or _is_seat(b, a)):
        account.say("different counties", said(a.county or a.city), said(b.county or b.city))
        return None
    if a.town is not None and b.town is not None:
        if towns_agree(a.town, b.town) and not _is_town_of_township(a, b):
            level = Level.AREA
        elif _are_two_towns(a, b, a.town, b.town):
            account.say("different towns", said(a.town), said(b.town))
            return None
    if (parts := zone_parts_apart(a, b)) is not None:
        account.say("different zones", *parts)
        return None
    if a.areas and b.areas and any(names_agree(left.name, right.name) for left in a.areas for right in b.areas):
        return Level.AREA
    if zones_apart(a, b):
        account.say("different zones", zones_said(a), zones_said(b))
        return None
    return level


def _are_two_towns(a: Reading, b: Reading, one: Place, other: Place) -> bool:
    """Whether towns that differ tell two places: not where one is a slip, for then road and number decide.

    A subdistrict may be told wrong; where towns stand for districts, one of them is no town's: 南城街道, 厚街镇.
    """
    is_told = (is_township(one) and is_township(other)) or not (_is_around(a) or _is_around(b))
    if not is_told and is_township(one) != is_township(other):
        is_told = bool(a.cities) and a.cities == b.cities and a.cities <= cities_of_towns()
    return is_told and not _is_mistyped(a, b, one.key, other.key)


def _is_mistyped(a: Reading, b: Reading, left: str, right: str) -> bool:
    """Whether the towns of two numbers on roads are a known one and a slip of it that is none itself: Siqian, Siqin."""
    if not (a.road and b.road and a.number and b.number):
        return False
    if min(len(left), len(right)) < _LEAST_MISTYPED or left[0] != right[0] or not is_typing_error(left, right):
        return False
    known = [stems for city in a.cities & b.cities if left in (stems := stems_within(city)) or right in stems]
    return len(known) == 1 and (left in known[0]) != (right in known[0])


_LEAST_MISTYPED = 5  # letters of a town's name


def _is_around(reading: Reading) -> bool:
    """Whether anything around a town is named: where nothing is, two subdistricts are all that tells the cities."""
    return bool(reading.city or reading.county or reading.province)


# District taken out of another -> that other: streets and numbers stay, and writers keep the old name for years.
_SPLIT = values("place.split")


def are_split(left: Place, right: Place) -> bool:
    """Whether one district was taken out of the other: 临平区 out of 余杭区."""
    return any(_SPLIT.get(one) == other or _SPLIT.get(other) == one for one in left.codes for other in right.codes)


_NOWHERE: frozenset[str] = frozenset()


def _counties_apart(a: Reading, b: Reading) -> bool:
    """Whether two counties that differ are two places; one that lies in none of their cities is misread, and none."""
    if (
        a.county is None
        or b.county is None
        or not (is_said_apart(a.county, a.city) and is_said_apart(b.county, b.city))
    ):
        return False
    if _names_part_of(a, b.county) or _names_part_of(b, a.county):
        return False
    common = a.cities & b.cities if a.cities and b.cities else _NOWHERE
    left, right = counties_in(a.county, common or a.cities), counties_in(b.county, common or b.cities)
    return bool(left.codes and right.codes) and not _may_overlap(left, right)


def _is_seat(one: Reading, other: Reading) -> bool:
    """Whether one side names the city that a county of Taiwan is called after, and the other a town of that county.

    "Changhua City" without a town is no 鹿港镇 of 彰化县.
    """
    if one.country != "TW" or one.county is not None or one.city is None or one.is_chinese_script:
        return False
    if other.city is None or other.county is None or not other.city.text.endswith(_COUNTY_OF_TAIWAN):
        return False
    return one.city.text.lower().endswith(" city") and other.county.key != one.city.key


_COUNTY_OF_TAIWAN = ("县", "縣")


def _names_part_of(reading: Reading, county: Place) -> bool:
    """Whether a reading has the zone that another is said to lie in as a part of its own zone: 科学城 in 高新区."""
    return is_zone(county) and any(
        len(area.name.key) >= _LEAST_ZONE and county.key.endswith(area.name.key) for area in reading.areas
    )


_LEAST_ZONE = 6  # letters of a zone's name without its city's


def counties_in(place: Place, cities: frozenset[str]) -> Place:
    """Return a county without those codes of China that lie in none of these cities."""
    if not cities:
        return place
    return place._replace(codes=frozenset(code for code in place.codes if _lies_in(code, cities)))


_BEYOND_MAINLAND = "71"  # Taiwan, Hong Kong, Macau: a county's code does not begin with its city's everywhere


def _lies_in(code: str, cities: frozenset[str]) -> bool:
    return (
        not code.isdigit()
        or code >= _BEYOND_MAINLAND
        or any(code.startswith(city) or city.startswith(code) for city in cities)
    )


def _may_overlap(left: Place, right: Place) -> bool:
    """Whether counties that differ may be one: localities of Hong Kong overlap, a zone lies in the district of others.

    Hong Kong Island, Kowloon and the New Territories have water and hills between them: nothing lies in two of them.
    """
    if any(code[:2] in _OVERLAPPING for code in left.codes | right.codes):
        shores_left, shores_right = _shores(left), _shores(right)
        return not shores_left or not shores_right or not shores_left.isdisjoint(shores_right)
    return is_zone(left) != is_zone(right) or lies_across(left.key) or lies_across(right.key)


_OVERLAPPING = frozenset({"81", "82"})  # Hong Kong, Macau
_LAST_OF_ISLAND, _LAST_OF_KOWLOON = "04", "09"  # districts 810001 to 810004, 810005 to 810009; the rest is mainland


def _shores(place: Place) -> set[str]:
    """Return where in Hong Kong a place may lie: island, kowloon, mainland; nothing of other places."""
    districts = {code[4:6] for code in place.codes if code.startswith("8100") and len(code) > len("8100")}
    return {
        "island" if district <= _LAST_OF_ISLAND else "kowloon" if district <= _LAST_OF_KOWLOON else "mainland"
        for district in districts
    }


def has_anchor(account: Account) -> bool:
    """Whether the two name, on both sides or on neither, some place below the country.

    Where neither names anything but road and number, the road must be written alike: a 文昌大道 is in many cities.
    """
    a, b = account.a, account.b
    if a.city is not None and b.city is not None:
        return True  # so most are
    if bool(a.cities) != bool(b.cities):
        unknown = _unknown_city(b if a.cities else a)
        if unknown is not None:
            account.say("not known to be one city", *((said(a.city), unknown) if a.cities else (unknown, said(b.city))))
            return False
    has_one = _is_somewhere(a) == _is_somewhere(b) and not (_is_town_alone(a, b) or _is_town_alone(b, a))
    has_one = has_one and not (_is_of_region(a, b) or _is_of_region(b, a))
    if not has_one:
        account.say("only one side names its city", repr(a.raw), repr(b.raw))
    elif (left := _bare_road(a, b)) and (right := _bare_road(b, a)) and left != right:
        account.say("neither side names any place", repr(a.raw), repr(b.raw))
        return False
    return has_one


def bare_road(reading: Reading) -> str:
    """Return the road, as it is written, of an address of China that names no place besides it; "" of all others.

    >>> from falsefront.address.reading import Name, Precision
    >>> road = Road(Name("Tieta", "tieta", "铁塔"), "n", "road", None, None)
    >>> bare_road(Reading(raw="", country="CN", precision=Precision.ROAD, road=road))
    '铁塔 n road'
    """
    road = reading.road
    if road is None or reading.country not in _CHINA or reading.crossing or _is_somewhere(reading):
        return ""
    if reading.areas or reading.developments or reading.plot:
        return ""
    name, *form = road
    return " ".join(str(part) for part in (name.hanzi or name.key, *form) if part)


def _bare_road(reading: Reading, other: Reading) -> str:
    """Return the same, also of a country that the other side does not name: "avenue Woodroffe" was read as a suburb."""
    is_open = other.country is None and reading.country not in _CITIES
    return bare_road(replace(reading, country=None) if is_open else reading)


_CHINA = frozenset({"CN", None})


def _unknown_city(reading: Reading) -> str | None:
    """Return the city or county that a text names and no gazetteer has: 大华市, "Dahua City"; None if there is none."""
    for text in reading.leftover:
        name, _, generic = text.lower().rpartition(" ")
        if generic in CITY_WORDS and name and all(syllable_count(word) for word in name.split()):
            return repr(text)
        if text[-1:] in CITY_ENDS and len(text) > _LEAST_CITY:
            return repr(text)
    return None


_LEAST_CITY = 2  # characters


def _is_town_alone(one: Reading, other: Reading) -> bool:
    """Whether one side names a town in characters and nothing around it, and the other a place without any town.

    城西街道 is in hundreds of cities, and no subdistrict in Hong Kong.
    """
    is_alone = one.town is not None and not _is_around(one) and (one.is_chinese_script or other.country in _CITIES)
    return is_alone and other.town is None


def _is_of_region(one: Reading, other: Reading) -> bool:
    """Whether one address of Eastern Europe names a town, and the other a region alone, not called after it."""
    region, city = other.province, one.city
    if city is None or region is None or other.city is not None or one.country not in _EASTERN:
        return False
    if other.postcode and other.postcode == one.postcode:
        return False
    return (one.province is None or one.province.key != region.key) and city.key[:_STEM] != region.key[:_STEM]


_EASTERN = frozenset({"BY", "KZ", "RU", "UA"})  # where a ulitsa Lenina is in every town
_STEM = 4  # letters that a region has of its city: Tver, Tverskaya


def _is_somewhere(reading: Reading) -> bool:
    return bool(reading.city or reading.county or reading.province or reading.town) or reading.country in _CITIES


_CITIES = frozenset({"HK", "MO"})  # "Kowloon" alone says Hong Kong


def towns_agree(left: Place, right: Place) -> bool:
    """Whether two towns may be one: by key, but for a slip, or by another reading of the characters (塘厦: Tangxia)."""
    if left.key == right.key:
        return True
    if left.text.isascii() == right.text.isascii():
        if not left.text.isascii():
            longer, shorter = sorted((left.text, right.text), key=len, reverse=True)
            if longer == f"{shorter}镇":
                return True  # 古镇镇 is Guzhen too
            return longer.endswith(shorter) and len(longer) > len(shorter) + 1  # 嘉善陆家镇 is 陆家镇
        return is_slip(left.key, right.key) or _has_words_before(left, right) or _is_with_zhen(left.key, right.key)
    han, latin = (right, left) if left.text.isascii() else (left, right)
    stem = next((han.text[: -len(end)] for end in _TOWN_ENDS if han.text.endswith(end)), han.text)
    if may_read(stem, latin.key) or is_slip(han.key, latin.key):
        return True
    return len(stem) <= _SHORT_TOWN and _is_with_zhen(han.key, latin.key)  # 侯镇 is Houzhen Town, 湖镇镇 Hu Zhen


def _is_town_of_township(a: Reading, b: Reading) -> bool:
    """Whether one is 新市镇 and the other 新市乡, of which no common county tells that the township became the town."""
    left, right = a.town, b.town
    if left is None or right is None or left.key != right.key or left.text[-1:] == right.text[-1:]:
        return False
    is_told = left.text.endswith(_IN_CHARACTERS) and right.text.endswith(_IN_CHARACTERS)
    return is_told and (a.county is None or b.county is None or a.county.codes.isdisjoint(b.county.codes))


def towns_of_zones_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the towns or subdistricts of two zones or parks for works, where they are two: each has its 同富工业区.

    What a road's number or a tower's name proves is more than such a name; of those a subdistrict may be told wrong.
    """
    left, right = a.town, b.town
    if left is None or right is None or a.country != "CN" or towns_agree(left, right):
        return None
    is_split = any(is_out_of(*pair, a.cities & b.cities) for pair in ((left, right), (right, left)))
    if is_split and _have_one_ground(a, b):
        return None
    return (repr(left.text), repr(right.text)) if _is_in_works(a) and _is_in_works(b) else None


def is_out_of(new: Place, old: Place, cities: frozenset[str]) -> bool:
    """Whether a subdistrict was taken out of the other, in one of these cities: its villages and zones stayed."""
    return old.key in _OUT_OF.get(new.key, "").split() and not cities.isdisjoint(_WITH_SPLIT.get(new.key, _NOWHERE))


def _have_one_ground(a: Reading, b: Reading) -> bool:
    """Whether both name one village, or one road: a zone of one name is in the old subdistrict and in the new."""
    villages, others = ([area.name for area in one.areas if area.kind == _VILLAGE] for one in (a, b))
    if villages or others:
        return any(names_agree(one, other) == 1.0 for one in villages for other in others)
    return a.road is not None and b.road is not None and names_agree(a.road.name, b.road.name) == 1.0


_VILLAGE = "village"
_OUT_OF = values("place.split.town")
_WITH_SPLIT = countries("place.split.town", "in")


def _is_in_works(reading: Reading) -> bool:
    return bool(reading.areas) or any(map(is_works_park, reading.developments))


_TOWN_ENDS = longest_first(forms("place.town.end"))
_SHORT_TOWN = 2  # characters of a town's name to which 镇 may belong


def _is_with_zhen(left: str, right: str) -> bool:
    """Whether one key is the other with 镇 as part of the name: "Hu Zhen" is Huzhen Town."""
    return left == f"{right}zhen" or right == f"{left}zhen"


def _has_words_before(left: Place, right: Place) -> bool:
    """Whether one town is the other with words before it that a comma should part: "Shizhuang Huangtu Town"."""
    shorter, longer = sorted((left, right), key=lambda town: len(town.text))
    return longer.text.endswith(f" {shorter.text}") and (syllable_count(shorter.key) or 0) > 1


def is_township(place: Place) -> bool:
    """Whether a town is one that lies apart from others, as a subdistrict does not: by its word, or by its code."""
    return place.text.lower().endswith(_TOWNSHIPS) or (bool(place.codes) and all(map(_is_of_township, place.codes)))


def _is_of_township(code: str) -> bool:
    """Whether a code is a town's or township's, whose last three digits begin with 1 to 3 (GB/T 10114)."""
    return len(code) == _TOWN_CODE and code.isdigit() and code[-_OF_TOWN] in "123"


_TOWN_CODE, _OF_TOWN = 9, 3  # digits


def is_below_town(place: Place) -> bool:
    """Whether a text says in characters that a place is a township, and no town."""
    return place.text.endswith(_BELOW_TOWNS)


_TOWNSHIPS = tuple(forms("place.township"))
_IN_CHARACTERS = tuple(end for end in _TOWNSHIPS if not end.isascii())
_BELOW_TOWNS = tuple(end for end, below in values("place.township").items() if below)
COUNTIES = tuple(forms("place.county.end"))
# County-level cities that are called like the prefecture they lie in: in English both are "Enshi City".
SEATS = frozenset({
    "422801", "532301", "532601", "532901", "622901", "632701", "652301", "652901", "653101", "653201",
    "654201", "654301", "711109", "711201", "711301", "711601", "711701", "711801", "711901",
})  # fmt: skip


def is_said_apart(county: Place, city: Place | None) -> bool:
    """Whether a county is more than its city's name once again: 甘孜 and "Enshi City" may be either."""
    if city is not None and _are_town_and_county(county, city):
        return True
    if county.codes <= SEATS and county.text.isascii():
        return False
    if city is not None and county.text.replace(" ", "").lower() == city.key:
        return False  # "Datong 山西大同市": the city once again, though a county was once called so too
    if city is not None and county.text.endswith("市") and not city.text.isascii() and city.text != county.text:
        return True  # 彰化县彰化市
    return city is None or county.key != city.key or county.text.lower().endswith(COUNTIES)


def _are_town_and_county(county: Place, city: Place) -> bool:
    """Whether two places of Taiwan with one name are a county and the town that it is called after: Changhua City."""
    if (
        county.key != city.key
        or not county.text.isascii()
        or not all(code[:2] == _BEYOND_MAINLAND for code in county.codes)
    ):
        return False
    town, whole = county.text.lower().split(), city.text.lower().split()
    return town != whole and "city" in town + whole and ("city" not in whole or town[-1] != "city")


_WITH_SECTIONS = ("CN", "TW")


def road_of(reading: Reading) -> Road | None:
    """Return the road as its country means it.

    On the mainland Drive names no road ("dR." is Rd. mistyped), and Central is 中, not a district as in Hong Kong. A
    section may have a name instead of a number: 武侯大道铁佛段 is no 武侯大道双楠段.
    """
    road = reading.road
    if road is not None and road.section is None and reading.developments and reading.country in _WITH_SECTIONS:
        section = named_section(reading.developments)
        road = road if section is None else road._replace(section=section)
    if road is None or reading.country != "CN" or (road.type != "drive" and road.direction != "c"):
        return road
    kind = None if road.type == "drive" else road.type
    return road._replace(type=kind, direction="m" if road.direction == "c" else road.direction)
