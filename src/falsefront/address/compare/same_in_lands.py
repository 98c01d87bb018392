"""Two addresses that rules of some lands find to be one: doors by their code, lots of Korea, what is said by parts."""

from falsefront.address.compare.codes_of_doors import same_by_code
from falsefront.address.compare.former_places import tells_former_place
from falsefront.address.compare.lands.parts_in_common import names_in_common, numbers_in_common, pair_of
from falsefront.address.compare.lands.same_by_quarters import same_by_quarters
from falsefront.address.compare.lands.same_in_arabia import same_in_arabia
from falsefront.address.compare.world.korea_lots import same_in_korea
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.reading import Reading
from falsefront.records import Level


def same_in_lands(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level on which two addresses are one by a rule of the land they lie in, and why; None if by none."""
    return same_by_code(a, b) or same_in_korea(a, b) or same_by_parts(a, b)


def same_by_parts(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level on which two addresses that say nothing otherwise are one by what both say, and why."""
    pair = pair_of(a, b)
    if (
        pair is None
        or any(tells_former_place(it.raw) for it in (a, b))
        or any(it.stands_beside and not said.stands_beside for it, said in ((a, pair.left), (b, pair.right)))
    ):
        return None
    if pair.left.places and pair.right.places and pair.left.places.isdisjoint(pair.right.places):
        return None
    if (
        pair.country == _COUNTED_BY_DISTRICTS
        and _districts(a)
        and _districts(b)
        and _districts(a).isdisjoint(_districts(b))
    ):
        return None
    common = numbers_in_common(pair)
    if common is None:
        return None
    pair = pair._replace(numbers=common)
    found = names_in_common(pair)
    if found is None:
        return None
    return (same_in_arabia if pair.is_arabian else same_by_quarters)(pair, found)


_COUNTED_BY_DISTRICTS = "TR"  # whose provinces are called as their chief towns, and have other towns: İnegöl/Bursa


def _districts(reading: Reading) -> frozenset[str]:
    """Return the towns that an address names beside its province."""
    names = (area.name.text.casefold() for area in reading.areas)
    cities = world().cities
    return frozenset(name for name in names if any(it.country == _COUNTED_BY_DISTRICTS for it in cities.get(name, ())))
