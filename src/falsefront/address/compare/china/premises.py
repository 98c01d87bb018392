"""Road, number and development: whether two addresses that may be in one place are the same premises."""

from falsefront.address.abroad.canonical import is_world
from falsefront.address.compare.account import Account, place_of_number
from falsefront.address.compare.china.alike_names import agreeing, any_agree, homophones
from falsefront.address.compare.china.city_zones import is_house_elsewhere_in_zone
from falsefront.address.compare.china.communities import communities_apart, zones_of_no_city_apart
from falsefront.address.compare.china.crossings import are_at_one_crossing
from falsefront.address.compare.china.graded_zones import is_one_town
from falsefront.address.compare.china.houses_in_zones import (
    are_elsewhere_in_ground,
    is_other_building,
    nameless_zones_apart,
    places_in_ground_apart,
    plot_of,
)
from falsefront.address.compare.china.lanes import have_one_house
from falsefront.address.compare.china.numbers_said import agree_by_letters, is_lane_or_town
from falsefront.address.compare.china.one_road import one_road
from falsefront.address.compare.china.telling_buildings import has_telling_building
from falsefront.address.compare.names_of_places.names import developments_agree, names_agree
from falsefront.address.compare.sites.around import towns_of_zones_apart
from falsefront.address.compare.sites.developments import are_of_one_park, namesakes_apart, same_development
from falsefront.address.compare.sites.distances_from_villages import same_way
from falsefront.address.compare.sites.grounds import grounds_apart
from falsefront.address.compare.sites.hamlets import groups_apart, hamlets_apart, loose_names, one_group, same_hamlet
from falsefront.address.compare.sites.nameless import is_nameless_zone, is_wide_park
from falsefront.address.compare.sites.parks_as_zones import is_park_and_zone, phases_of_parks_apart
from falsefront.address.compare.sites.zones import sides_apart, zone_names
from falsefront.address.compare.world.houses_of_areas import houses_of_area_apart
from falsefront.address.parts.distance import distance
from falsefront.address.parts.lots import is_register
from falsefront.address.parts.numbers import is_across, numbers_agree
from falsefront.address.parts.zones import NAMELESS_ZONE, NAMELESS_ZONES
from falsefront.address.reading import Name, Number, Place, Reading
from falsefront.records import Level


def premises(account: Account) -> Level | None:
    """Return the level that road, number and development give; None where they are in conflict or say nothing."""
    a, b = account.a, account.b
    if a.road is not None and b.road is not None:
        agreement = one_road(account)
        if agreement == 0.0:
            return None
        account.certainty *= agreement
        if a.areas and b.areas:
            apart = _villages_apart(account) or sides_apart(a, b) or grounds_apart(a, b)
            apart = apart or zones_of_no_city_apart(a, b, is_hong_kong=account.is_hong_kong)
            if apart is not None:
                account.say("different villages or zones", *apart)
                return None
        numbers = _numbers(account)
        if numbers is True:
            return Level.NUMBER
        if numbers is False:
            return Level.ROAD
        if (apart := _distances_apart(a, b)) is not None:
            account.say("other distances", *apart)
            return Level.ROAD
        return _without_number(account)
    if a.lane is not None and b.lane is not None:
        if _lanes(account) is False:
            return None
    elif a.number is not None and b.number is not None and not numbers_agree(a.number, b.number):
        account.say("different numbers", a.number, b.number)
        return None
    return _without_road(account)


def _without_number(account: Account) -> Level:
    """Return the level that estate, plot or building give on one road."""
    if same_development(account):
        return Level.DEVELOPMENT
    namesakes_apart(account)
    return Level.NUMBER if _same_plot_or_building(account) else Level.ROAD


def _without_road(account: Account) -> Level | None:
    """Return the level that an estate, or a village or zone, gives."""
    if (towns := towns_of_zones_apart(account.a, account.b)) is not None:
        account.say("different towns", *towns)
        return None
    if same_development(account, is_alone=True):
        return Level.DEVELOPMENT
    level = _in_area(account)
    if level is None and (hamlet := same_hamlet(account.a, account.b)) is not None:
        account.say("same village or zone", *hamlet)
        return Level.NUMBER
    if level is None:
        namesakes_apart(account)
    return level


def _distances_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return how far two places are from the same landmark, and on which side, where that differs: 200 m East, West."""
    left, right = distance(a.leftover), distance(b.leftover)
    return (" ".join(left), " ".join(right)) if left and right and left != right else None


def _numbers(account: Account) -> bool | None:
    """Whether lane and number agree; None where one side does not say."""
    a, b = account.a, account.b
    if a.lane is not None or b.lane is not None or is_lane_or_town(a, b) or is_lane_or_town(b, a):
        return _lanes(account)
    if a.crossing and b.crossing:
        return are_at_one_crossing(account)
    if a.number is None or b.number is None:
        return None
    agrees = numbers_agree(a.number, b.number) and not _are_across_the_road(account, a.number, b.number)
    agrees = agree_by_letters(a, b, agrees=agrees)
    account.say("same number" if agrees else "different numbers", a.number, b.number)
    return agrees


def _are_across_the_road(account: Account, left: Number, right: Number) -> bool:
    """Whether a number lies in a range of the other side of the road, and each side names another building there.

    A range alone proves no side: on the mainland 45-51 may be four houses in a row.
    """
    a, b = account.a, account.b
    if not (is_across(left, right) and a.developments and b.developments):
        return False
    return not any(
        developments_agree(one, other, is_hong_kong=account.is_hong_kong)
        for one in a.developments
        for other in b.developments
    )


def _lanes(account: Account) -> bool | None:
    a, b = account.a, account.b
    if a.lane is None or b.lane is None:
        if (a.lane or a.number) is None or (b.lane or b.number) is None:
            return None
        account.say("a lane and a number are not the same", place_of_number(a), place_of_number(b))
        return False
    if a.lane != b.lane or (a.alley != b.alley and ((a.alley and b.alley) or (a.number and b.number))):
        account.say("different lanes", place_of_number(a), place_of_number(b))
        return False
    if a.number is None or b.number is None:
        within = [str(reading.number or reading.building or "") for reading in (a, b)]
        if not all(within):
            if a.number is not None or b.number is not None:
                return None  # one of the houses in a lane that has many
            account.say("same lane, in which neither names a house", place_of_number(a), place_of_number(b))
            return True
        is_one = within[0] == within[1] or have_one_house(a, b)
        if not is_one and are_of_one_park(account):
            return None  # other buildings of the park that has the lane
        account.say("same house in the lane" if is_one else "different houses in the lane", *within)
        return is_one
    agrees = numbers_agree(a.number, b.number)
    account.say("same lane and number" if agrees else "different numbers", place_of_number(a), place_of_number(b))
    return agrees


def _same_plot_or_building(account: Account) -> bool:
    """Whether plot or building stand for the number that neither side gives."""
    a, b = account.a, account.b
    if a.number or b.number or (a.plot and b.plot and a.plot != b.plot):
        return False
    if (a.developments or b.developments) and not (has_telling_building(a, b) or is_park_and_zone(a, b)):
        return False
    for what, left, right in (("plot", plot_of(a), plot_of(b)), ("building", a.building, b.building)):
        if left and left == right:
            account.say(f"same {what}", left, right)
            return True
    return False


def _in_area(account: Account) -> Level | None:
    a, b = account.a, account.b
    counties = frozenset(reading.county.key for reading in (a, b) if reading.county is not None)
    grounds_a, grounds_b = _grounds(a, counties), _grounds(b, counties)
    one = list(agreeing(grounds_a, grounds_b, is_hong_kong=account.is_hong_kong))
    if not one:
        if (alike := homophones(grounds_a, grounds_b)) is not None:
            account.say("different villages or zones", *alike)  # Hongxing Village may be either
        return None
    further = places_in_ground_apart(a, b) or phases_of_parks_apart(a, b)
    if (apart := _grounds_apart(account, counties) or further) is not None:
        account.say("different villages or zones", *apart)
        return None
    left, right = min(one, key=lambda pair: any(map(str.isdigit, pair[0].key)))  # GIDC says more than Phase 2
    account.say("same village or zone", repr(left.text), repr(right.text))
    if is_house_elsewhere_in_zone(a, b, one):
        return None
    if a.plot and b.plot and a.plot != b.plot:
        account.say("different plots", a.plot, b.plot)
        return None
    if (groups := groups_apart(a, b)) is not None:
        account.say("different groups", *groups)
        return None
    if account.is_hong_kong and _is_in_register_only(account, counties):
        return Level.NUMBER if a.plot and b.plot and not (a.number and b.number and a.number != b.number) else None
    return _house_in_area(account, grounds_a, grounds_b)


def _house_in_area(account: Account, grounds_a: list[Name], grounds_b: list[Name]) -> Level | None:
    """Return the level that number, group, building or plot give in one village or zone."""
    a, b = account.a, account.b
    if a.number is not None and b.number is not None:
        if (hamlets := hamlets_apart(a, b)) is not None:
            account.say("different parts of a village", *hamlets)
            return None
        if _is_zone_of_village(a, b) or _is_zone_of_village(b, a):
            account.say("different villages or zones", repr(a.areas[0].name.text), repr(b.areas[0].name.text))
            return None  # 春晗村8号 is not 春晗工业区8号
        if (apart := houses_of_area_apart(a, b)) is not None:
            account.say("one number on two streets", *apart)
            return None
        account.say("same number", a.number, b.number)
        return Level.NUMBER
    for what, found in (("same group", one_group(a, b)), ("same way from a village", same_way(a, b))):
        if found is not None:
            account.say(what, *found)
            return Level.NUMBER
    if are_elsewhere_in_ground(a, b, grounds_a, grounds_b):
        return None
    has_one_plot = plot_of(a) is not None and plot_of(a) == plot_of(b) and not (a.building and b.building)
    has_one_plot = has_one_plot and not (is_other_building(a, b) or is_other_building(b, a))
    return Level.NUMBER if (a.building and a.building == b.building) or has_one_plot else None


def _is_zone_of_village(village: Reading, zone: Reading) -> bool:
    """Whether one names no more than a village and the other no more than a zone, which has numbers of its own."""
    are_told = village.areas and zone.areas and not (village.developments or zone.developments)
    return bool(are_told) and all(area.kind == _VILLAGE for area in village.areas) and not _villages(zone)


_VILLAGE, _TAIWAN = "village", "TW"


def _is_in_register_only(account: Account, counties: frozenset[str]) -> bool:
    """Whether only a register of lots is in common, so that a lot may be one place, and a house of a number is none."""
    grounds = [
        [name for name in _grounds(reading, counties) if not is_register(name.key.removesuffix(_CUN))]
        for reading in (account.a, account.b)
    ]
    return not any_agree(*grounds, is_hong_kong=True)


def _grounds_apart(account: Account, counties: frozenset[str]) -> tuple[str, str] | None:
    """Return villages of both sides that are not one, or the zones in them that are not; None where they may be one.

    A zone known by no more than its number or its kind is one only in one village or town.
    """
    a, b, is_hong_kong = account.a, account.b, account.is_hong_kong
    villages_a, villages_b = _villages(a), _villages(b)
    zones_a, zones_b = _zones(a, counties), _zones(b, counties)
    is_one_village = any_agree(villages_a, villages_b, is_hong_kong=is_hong_kong)
    if villages_a and villages_b and not is_one_village:
        return repr(villages_a[0].text), repr(villages_b[0].text)
    if zones_a and zones_b and (apart := communities_apart(a, b, villages_a, villages_b)) is not None:
        return apart
    if zones_a and zones_b:
        same = [
            name for name in zones_a if any(names_agree(name, other, is_hong_kong=is_hong_kong) for other in zones_b)
        ]
        joined_a, joined_b = _joined(a, villages_a, zones_a), _joined(b, villages_b, zones_b)
        all_a, all_b = [*zones_a, *joined_a], [*zones_b, *joined_b]
        if not same and not any_agree(all_a, all_b, is_hong_kong=is_hong_kong):
            return repr(zones_a[0].text), repr(zones_b[0].text)
        if (
            same
            and all(map(_is_nameless, same))
            and not (is_one_village or is_one_town(a, b, same[0], has_village=bool(villages_a or villages_b)))
        ):
            return repr(zones_a[0].text), repr(zones_b[0].text)
        if same and all(map(_is_nameless, same)) and (apart := nameless_zones_apart(a, b, same[0])) is not None:
            return apart
        if same and all(zone.key.isdigit() for zone in same) and not is_one_village:
            owners_a, owners_b = [*villages_a, *loose_names(a)], [*villages_b, *loose_names(b)]
            if not any_agree(owners_a, owners_b, is_hong_kong=is_hong_kong) and (owners_a or owners_b):
                # a subdistrict has a first zone in each of its villages
                return repr((owners_a or zones_a)[0].text), repr((owners_b or zones_b)[0].text)
    return None


def _is_nameless(zone: Name) -> bool:
    """Whether a zone has no name but its number, its kind or what it is for: 第三工业区, "Industrial Park", 生态园."""
    return zone.key.isdigit() or zone.key in NAMELESS_ZONES or is_nameless_zone(zone)


def _villages_apart(account: Account) -> tuple[str, str] | None:
    """Return the villages around two roads of one name, where no village and no development is on both sides."""
    a, b, is_hong_kong = account.a, account.b, account.is_hong_kong
    if (is_world(a) and is_world(b)) or a.country == b.country == _TAIWAN:
        return None  # where one postcode may have several localities, and a road's numbers run through all its 里
    villages_a, villages_b = _villages(a), _villages(b)
    if not villages_a or not villages_b or any_agree(villages_a, villages_b, is_hong_kong=is_hong_kong):
        return None
    names = [
        [*villages, *(one.name for one in reading.developments)]
        for villages, reading in ((villages_a, a), (villages_b, b))
    ]
    return (
        None if any_agree(*names, is_hong_kong=is_hong_kong) else (repr(villages_a[0].text), repr(villages_b[0].text))
    )


_CUN = "cun"


def _villages(reading: Reading) -> list[Name]:
    """Return the names of villages, also with 村 as part of the name: 林村 is Lincun Village too."""
    villages = [area.name for area in reading.areas if area.kind == _VILLAGE]
    return villages + [
        Name(name.text, f"{name.key}{_CUN}", None if name.hanzi is None else f"{name.hanzi}村") for name in villages
    ]


def _zones(reading: Reading, counties: frozenset[str]) -> list[Name]:
    """Return the names of zones, and of parks, which one writer calls a zone and another a park."""
    parks = [
        development.name
        for development in reading.developments
        if (development.kind == "park" and not is_wide_park(development, reading))
        or (development.kind == "estate" and development.use == "industrial")
    ]
    zones = (area for area in reading.areas if area.kind != "village")
    return [*(name for area in zones for name in zone_names(area, counties)), *parks]


def _grounds(reading: Reading, counties: frozenset[str]) -> list[Name]:
    villages, zones = _villages(reading), _zones(reading, counties)
    if reading.country in _HOUSES_OF_ROADS:
        villages = _road_without_type(reading)
    elif (city := _unknown_city(reading)) is not None:
        villages = [name for name in villages if name.key.removesuffix(_CUN) != city]
    return [*villages, *zones, *_joined(reading, villages, zones)]


_HOUSES_OF_ROADS = frozenset(
    {"AU", "CA", "GB", "IE", "MT", "NZ", "SG", "US"}
)  # where a number is a road's, never a town's: 450 Owl, 450 Elm Rd, Elmhope


def _unknown_city(reading: Reading) -> str | None:
    """Return the key of a town that nobody knows, where the number is a road's or a village's that stands before it."""
    city = reading.city
    if city is None or not all(code.startswith(_UNKNOWN) for code in city.codes):
        return None
    is_before = reading.road is not None or (len(reading.areas) > 0 and reading.areas[0].name.key != city.key)
    return city.key if is_before else None


_UNKNOWN = "ZZ:"


def _road_without_type(reading: Reading) -> list[Name]:
    """Return the name before the town that was read as a locality, of a house that has no other road."""
    name = reading.areas[0].name if reading.areas and reading.road is None else None
    return [name] if name is not None and (reading.city is None or reading.city.key != name.key) else []


def _joined(reading: Reading, villages: list[Name], zones: list[Name]) -> list[Name]:
    """Return the names of zones with a village's before them, or a town's where no village is named.

    凤凰村第三工业区 is 凤凰第三工业区, 沙家浜镇工业园区 is Shajiabang Industrial Park, 大浪龙胜工业园 is 龙胜 in 大浪.
    A numbered zone is the town's own only where no other name stands beside it: "First Industrial Zone, Haosan".
    """
    if not villages and (loose := loose_names(reading)) and any(zone.key.isdigit() for zone in zones):
        return [_name_of_both(name, zone) for name in loose for zone in zones]
    if reading.town is not None and not villages:
        names = _names_of_town(reading.town)
        joined = [_name_of_both(names[0], zone) for zone in zones if zone.key not in NAMELESS_ZONES]
        return joined + (names if len(joined) < len(zones) else [])
    return [_name_of_both(village, zone) for village in villages for zone in zones] + [
        village for village in villages if any(zone.key == NAMELESS_ZONE for zone in zones)
    ]


def _names_of_town(town: Place) -> list[Name]:
    """Return the name of a town without and with 镇 for a part of it: Houzhen is 侯镇."""
    if town.text.isascii():
        return [Name(town.text, town.key, None), Name(town.text, f"{town.key}zhen", None)]
    stem = town.text.removesuffix("镇").removesuffix("乡")
    names = [Name(town.text, town.key, stem)]
    return [*names, Name(town.text, f"{town.key}zhen", town.text)] if town.text.endswith("镇") else names


def _name_of_both(village: Name, zone: Name) -> Name:
    hanzi = village.hanzi + zone.hanzi if village.hanzi is not None and zone.hanzi is not None else None
    return Name(village.text + zone.text, village.key + zone.key, hanzi)
