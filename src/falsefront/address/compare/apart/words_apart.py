"""What keeps two addresses apart that were read as one: a word of the one that is another word of the other."""

from typing import Final

from falsefront.address.abroad.canonical import are_not_chinese
from falsefront.address.compare.aligning.said_apart import said_apart
from falsefront.address.compare.america.american import is_one_american_house
from falsefront.address.compare.america.american_lines import same_american_line
from falsefront.address.compare.america.mailed_towns import are_one_by_post
from falsefront.address.compare.america.side_left_out import side_of_park_apart
from falsefront.address.compare.apart.apart_in_lands import apart_in_lands
from falsefront.address.compare.apart.arabia.emirates import emirates_apart
from falsefront.address.compare.apart.arabia.streets_of_gulf import streets_of_gulf_apart
from falsefront.address.compare.apart.arabia.streets_of_iran import streets_of_iran_apart
from falsefront.address.compare.apart.europe.great_roads import great_roads_apart
from falsefront.address.compare.apart.europe.houses_of_turkey import houses_of_turkey_apart
from falsefront.address.compare.apart.europe.kinds_of_streets import kinds_of_streets_apart
from falsefront.address.compare.apart.houses.floors_as_numbers import floor_as_number_apart
from falsefront.address.compare.apart.latin_america.lots_of_quarters import lots_of_quarters_apart
from falsefront.address.compare.apart.named_apart import named_apart
from falsefront.address.compare.apart.roads.road_unread import road_unread_apart
from falsefront.address.compare.apart.roads.told_around import nearness_apart
from falsefront.address.compare.apart.south_asia.crosses_of_roads import crosses_of_roads_apart
from falsefront.address.compare.apart.towns.told_parts import told_parts_apart
from falsefront.address.compare.apart.towns.told_regions import told_regions_apart
from falsefront.address.compare.apart.towns.words_of_towns import words_of_town
from falsefront.address.compare.as_written import as_written
from falsefront.address.compare.counted_labels import counted_apart
from falsefront.address.compare.far_cities import latin_cities_apart
from falsefront.address.compare.lands.apart_in_arabia import apart_in_arabia
from falsefront.address.compare.opposites import opposites_apart
from falsefront.address.compare.roads_of_latin_america import latin_roads_apart
from falsefront.address.compare.streets_of_turkey import is_one_numbered_street, streets_of_turkey_apart
from falsefront.address.compare.world.abroad import is_quarter_of_other, is_town_of_two
from falsefront.address.compare.world.heard_in_korea import are_districts_apart, are_in_one_city
from falsefront.address.compare.world.renamed_roads import but_renamed
from falsefront.address.plain.arabian import ARABIAN
from falsefront.address.reading import Reading

_KOREA: Final = "KR"


def words_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses that were read as one are two.

    A numbered part of a zone or village; abroad a numbered road, an ordinal of a road, or a town that nobody knows.
    """
    if a.raw == b.raw:
        return nearness_apart(a, b)
    a, b = as_written(a, b)
    apart = named_apart(a, b) or told_apart(a, b)
    if apart or not are_not_chinese(a, b):
        return apart
    if (unread := road_unread_apart(a, b)) is not None:
        return unread
    is_known = (
        not a.cities.isdisjoint(b.cities)
        or bool(a.postcode and a.postcode == b.postcode)
        or is_town_of_two(a, b)
        or is_quarter_of_other(a, b)
        or (a.country == b.country == _KOREA and are_in_one_city(a, b) and not are_districts_apart(a, b))
    )
    if is_one_american_house(a, b) or are_one_by_post(a, b):
        return None
    if is_one_numbered_street(a, b):
        return None
    heard = next((it for it in (a.country, b.country) if it in ARABIAN), None)
    why = said_apart(a.raw, b.raw, is_known=is_known, town=words_of_town(a, b), country=heard)
    return f"{why}: {a.raw!r} and {b.raw!r}" if why and same_american_line(a, b) is None else None


def told_apart(a: Reading, b: Reading) -> str | None:
    """Return why a region, a part of a country, a side of a park or a great road that texts abroad name makes two."""
    if a.raw == b.raw or not are_not_chinese(a, b):
        return None
    return (
        streets_of_turkey_apart(a, b)
        or houses_of_turkey_apart(a, b)
        or but_renamed(kinds_of_streets_apart(a, b), a, b)
        or opposites_apart(a, b)
        or emirates_apart(a, b)
        or streets_of_gulf_apart(a, b)
        or counted_apart(a, b)
        or apart_in_arabia(a, b)
        or apart_in_lands(a, b)
        or streets_of_iran_apart(a, b)
        or floor_as_number_apart(a, b)
        or crosses_of_roads_apart(a, b)
        or told_regions_apart(a, b)
        or told_parts_apart(a, b)
        or side_of_park_apart(a, b)
        or great_roads_apart(a, b)
        or lots_of_quarters_apart(a, b)
        or latin_cities_apart(a, b)
        or but_renamed(latin_roads_apart(a, b), a, b)
    )
