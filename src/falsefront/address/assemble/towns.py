"""The town of an address that goes without its generic word: before the name of a village, zone or base, or alone."""

from falsefront.address.assemble.draft import ReadingDraft
from falsefront.address.assemble.numbers import number_near
from falsefront.address.assemble.placing import Placed, Placer
from falsefront.address.gazetteer.towns import SUFFIXES
from falsefront.address.parts.items import Code, Division, Estate, Street, Town, Unknown, Zoned
from falsefront.address.parts.numerals import is_numeral
from falsefront.address.parts.roads import name_key
from falsefront.address.parts.zones import is_works_park, zone_name
from falsefront.address.plain.tokens import latin_key
from falsefront.address.reading import Area, Development, Name
from falsefront.text.pinyin import syllable_count


def take_town(draft: ReadingDraft, placer: Placer, placed: Placed) -> None:
    """Take the town of an address that names none by its generic word."""
    if not draft.is_chinese_script:
        if draft.unknown:
            _town_alone(draft, placer, placed)
        if draft.streets and draft.town is None:
            _town_like_a_lane(draft, placer, placed)
        if draft.streets and draft.town is None:
            _subdistrict_in_letters(draft, placer, placed)
        return
    if draft.streets and draft.areas:
        _subdistrict(draft, placer, placed)
    if draft.streets and draft.town is None:
        _town_like_a_street(draft, placer, placed)
    if draft.areas and draft.town is None:
        _town_before_area(draft, placer, placed)
    if draft.developments and draft.town is None:
        _town_before_park(draft, placer, placed)
    if draft.unknown and draft.town is None and not draft.streets:
        _village_of_town(draft, placer, placed)


def part_county(draft: ReadingDraft, placer: Placer) -> None:
    """Part a county's bare name from that of the town behind it: "Cangnan Heguang Town, Wenzhou".

    Only where the city, or else the province, that is named has a county of that name.
    """
    town = draft.town
    words = town.text.split() if town is not None and town.text.isascii() else ()
    if len(words) < _LEAST_WITH_COUNTY or not draft.divisions:
        return
    for size in range(1, len(words) - 1):
        key = latin_key([word.lower() for word in words[size:-1]])
        county = placer.county_within(draft.divisions, " ".join(words[:size]).lower())
        if county is not None and (syllable_count(key) or 0) >= _LEAST_OF_COUNTY:
            draft.town = Town(" ".join(words[size:]), key, None)
            draft.divisions = [county, *draft.divisions]
            return


_LEAST_WITH_COUNTY = 3  # words
_LEAST_OF_COUNTY = 2  # syllables of the town's name


def part_town(draft: ReadingDraft, placer: Placer, placed: Placed) -> None:
    """Part what stands before a town's name in letters from it: the longest name that the county or city has.

    "Shangjiao Section Changan Town" is Changan Town, behind a section of Shangjiao.
    """
    town = draft.town
    places = [place for place in (placed.county, placed.city) if place is not None]
    if town is None or town.text.count(" ") <= _MOST_APART or any(placer.town_in(place, town.key) for place in places):
        return
    words = town.text.split()
    for at in range(1, len(words) - 1):
        key = latin_key([word.lower() for word in words[at:-1]])
        if len(key) >= _LEAST_OF_TOWN and any(placer.town_in(place, key) for place in places):
            before = words[:at]
            draft.town = Town(" ".join(words[at:]), key, None)
            draft.unknown.append(Unknown(" ".join(before), latin_key([word.lower() for word in before]), None))
            return


def may_be_parted(town: Town, placer: Placer) -> bool:
    """Whether a town has more words than a name and its generic word (Hua Shan Zhen), or begins with a place."""
    return town.text.count(" ") > _MOST_APART or (
        town.text.count(" ") == _MOST_APART and town.text.split()[0].lower() in placer.places.latin
    )


_MOST_APART = 2  # spaces


def take_town_of_road(draft: ReadingDraft, placer: Placer, placed: Placed) -> None:
    """Take the town's name off that of a road: 张江张衡路."""
    road = draft.road if draft.town is None else None
    town = placer.township_before(placed, road.name) if road is not None else None
    if road is not None and town is not None:
        rest = _without(draft, town, road.name.hanzi or "")
        draft.road = road._replace(name=Name(rest, name_key(rest), rest))


def may_lie_in_town(development: Development, placer: Placer, placed: Placed) -> bool:
    """Whether a park's name begins with that of the town it lies in: 坂田华为基地."""
    return _is_park(development) and placer.town_of_name(placed, development.name, _LEAST_NAME) is not None


def _is_park(development: Development) -> bool:
    return development.kind == "park" and not is_works_park(development)


_LEAST_NAME = 2  # characters behind the town's


def _town_alone(draft: ReadingDraft, placer: Placer, placed: Placed) -> None:
    """Take unknown words in letters for a town, where the county or city has one of that name: Xixiang, Bao'an."""
    for unknown in draft.unknown:
        is_name = unknown.level is None and len(unknown.key) >= _LEAST_OF_TOWN and unknown.text.isascii()
        if not is_name or not _is_last_name(draft, unknown):
            continue
        codes = placer.towns_in(placed.county, unknown.key) or placer.towns_in(placed.city, unknown.key)
        if codes:
            draft.town = Town(unknown.text, unknown.key, None, codes)
            draft.unknown = [other for other in draft.unknown if other is not unknown]
            return


def _is_last_name(draft: ReadingDraft, unknown: Unknown) -> bool:
    """Whether nothing but places and codes follows at once: "Hehuachi (Lotus Pond) Market" is a market."""
    named = (Unknown, Division)  # a county of that name, too, which lies elsewhere
    at = next(
        (at for at, item in enumerate(draft.items) if isinstance(item, named) and item.text == unknown.text), None
    )
    if at is None:
        return False
    following = draft.items[at + 1] if at + 1 < len(draft.items) else None
    is_mistyped = type(following) is Unknown and following.level is not None  # Qinghe, "Haidan District"
    return following is None or is_mistyped or type(following) in (Division, Code)


_LEAST_OF_TOWN = 4  # letters


def _subdistrict(draft: ReadingDraft, placer: Placer, placed: Placed) -> None:
    """Take 石井街 before a village for the subdistrict of that name, where no number stands beside it."""
    for at in draft.streets:
        item = draft.items[at]
        road = item.road  # type: ignore[union-attr]
        following = draft.items[at + 1] if at + 1 < len(draft.items) else None
        if type(following) is Zoned and number_near(draft, at) is None and placer.is_subdistrict(placed, road):
            name = road.name.hanzi or ""
            draft.town = Town(f"{name}街道", road.name.key, name)
            draft.streets = [other for other in draft.streets if other != at]
            return


def _subdistrict_in_letters(draft: ReadingDraft, placer: Placer, placed: Placed) -> None:
    """Take "Shajing St." behind a zone, village or estate, or an unknown name, and before the county, for 沙井街道."""
    for at in draft.streets:
        road = draft.items[at].road  # type: ignore[union-attr]
        is_meant = _is_between_ground_and_county(draft, at) and number_near(draft, at) is None
        if is_meant and placer.is_subdistrict(placed, road):
            draft.town = Town(f"{road.name.text} Subdistrict", road.name.key, None)
            draft.streets = [other for other in draft.streets if other != at]
            return


def _is_between_ground_and_county(draft: ReadingDraft, at: int) -> bool:
    before, behind, beyond = (
        draft.items[near] if 0 <= near < len(draft.items) else None for near in (at - 1, at + 1, at + 2)
    )
    if type(behind) is Zoned or (type(behind) is Estate and _is_numbered_name(draft, at - 1)):
        behind = beyond  # a new district, as another county: "Kuichong Street, Dapeng New District, Shenzhen"
    return type(behind) is Division and type(before) in _GROUNDS


def _is_numbered_name(draft: ReadingDraft, at: int) -> bool:
    """Whether a name without a generic word has a number of its own: "No. 37 Jinlong, Nansha Street, Owl Plaza"."""
    before = draft.frees.get(at - 1)
    return type(draft.items[at]) is Unknown and before is not None and before.is_marked


_GROUNDS = (Unknown, Zoned, Estate)


def _town_like_a_lane(draft: ReadingDraft, placer: Placer, placed: Placed) -> None:
    """Take "Xixiang" without a number for 西乡, where county or city has such a town; so "Houjie" for 厚街."""
    for at in draft.streets:
        road = draft.items[at].road  # type: ignore[union-attr]
        if road.type not in _LANES or number_near(draft, at) is not None or syllable_count(road.name.key) != 1:
            continue  # "Dongtou Xiang" is 东头乡
        key = road.name.key + road.type
        if codes := _codes_of(placer, placed, key):
            draft.town = Town(key.title(), key, None, codes)
            draft.streets = [other for other in draft.streets if other != at]
            return


_LANES = frozenset({"xiang", "jie"})


def _town_like_a_street(draft: ReadingDraft, placer: Placer, placed: Placed) -> None:
    """Take 厚街 right before a road, village, zone or estate for the town that the city has: 东莞厚街人民路12号."""
    for at in draft.streets:
        behind = draft.items[at + 1] if at + 1 < len(draft.items) else None
        if draft.town is not None or type(behind) not in _BEHIND_TOWNS or number_near(draft, at) is not None:
            continue
        name: str = draft.items[at].text  # type: ignore[union-attr]
        key = name_key(name)
        codes = _codes_of(placer, placed, key) if len(name) == _SHORTEST_TOWN else ()
        if codes:
            draft.town = Town(name, key, name, codes)
            draft.streets = [other for other in draft.streets if other != at]
            return


_BEHIND_TOWNS = (Street, Zoned, Estate)
_SHORTEST_TOWN = 2  # characters


def _codes_of(placer: Placer, placed: Placed, key: str) -> tuple[str, ...]:
    """Return the codes of the towns of a key in the county, or else in the city."""
    return placer.towns_in(placed.county, key) or placer.towns_in(placed.city, key)


def _town_before_area(draft: ReadingDraft, placer: Placer, placed: Placed) -> None:
    """Take the town's name off a village's or zone's where it stands there without suffix: 岗上杜村."""
    for at, area in enumerate(draft.areas):
        town = placer.town_before(placed, area)
        if town is not None and area.name.hanzi is not None:
            if area.kind == "village" and _is_numbered(area.name.hanzi, town):
                return  # 田林十二村 is its name
            rest = _without(draft, town, area.name.hanzi)
            name = Name(rest, name_key(rest), rest)
            draft.areas[at] = area._replace(name=name if area.kind == "village" else zone_name(name))
            return


def _is_numbered(village: str, town: str) -> bool:
    """Whether nothing but a number stands behind the town's name in a village's."""
    stem = next(town.removesuffix(suffix) for suffix in SUFFIXES if town.endswith(suffix))
    return is_numeral(village[len(stem) :])


def _town_before_park(draft: ReadingDraft, placer: Placer, placed: Placed) -> None:
    """Take the town's name off a base's or park's: 坂田华为基地."""
    for at, development in enumerate(draft.developments):
        hanzi = development.name.hanzi
        if _is_park(development) and hanzi is not None:
            town = placer.town_of_name(placed, development.name, _LEAST_NAME)
            if town is not None:
                rest = _without(draft, town, hanzi)
                draft.developments[at] = development._replace(name=Name(rest, name_key(rest), rest))
                return


def _village_of_town(draft: ReadingDraft, placer: Placer, placed: Placed) -> None:
    """Take a bare name behind its town's, right before a number with its sign, for a village: 福永兴围5号."""
    for at, item in enumerate(draft.items):
        free = draft.frees.get(at + 1)
        if type(item) is not Unknown or item not in draft.unknown or item.level is not None:
            continue
        name = Name(item.text, item.key, item.text)
        town = placer.town_of_name(placed, name, _LEAST_NAME) if free is not None and free.is_marked else None
        if town is not None:
            rest = _without(draft, town, item.text)
            area = Area(Name(rest, name_key(rest), rest), "village")
            draft.items[at] = Zoned(rest, area)
            draft.areas.append(area)
            draft.unknown.remove(item)
            return


def _without(draft: ReadingDraft, town: str, name: str) -> str:
    """Set the town, and return the name without its name."""
    suffix = next(end for end in SUFFIXES if town.endswith(end))
    stem = town.removesuffix(suffix)
    draft.town = Town(town, name_key(stem), stem)
    return name[len(stem) :]
