"""Communities and zones of China that are two, though road, number, building or the name of a zone in them are one."""

from collections.abc import Sequence
from typing import Final

from falsefront.address.compare.china.alike_names import any_agree
from falsefront.address.reading import Name, Reading

_COMMUNITY: Final = "community"
_ZONE: Final = "zone"
_GENERIC_END: Final = "区"


def communities_apart(
    a: Reading, b: Reading, villages_a: Sequence[Name], villages_b: Sequence[Name]
) -> tuple[str, str] | None:
    """Return the villages or communities of two zones, where they are two: "Shigang Community", 新塘社区.

    What English calls a community was read as an estate; beside a zone it is the village that has the zone.
    """
    left = [*villages_a] or [one.name for one in a.developments if one.kind == _COMMUNITY]
    right = [*villages_b] or [one.name for one in b.developments if one.kind == _COMMUNITY]
    if not left or not right or any_agree(left, right, is_hong_kong=False):
        return None
    return repr(left[0].text), repr(right[0].text)


def zones_of_no_city_apart(a: Reading, b: Reading, *, is_hong_kong: bool) -> tuple[str, str] | None:
    """Return the zones around two roads of one name, where only one side says the city and none is on both sides."""
    if bool(a.cities) == bool(b.cities):
        return None
    left, right = ([area.name for area in reading.areas if area.kind == _ZONE] for reading in (a, b))
    if not left or not right or any_agree(left, right, is_hong_kong=is_hong_kong):
        return None
    if not all(_is_name_of_zone(name) for name in (*left, *right)):
        return None
    return repr(left[0].text), repr(right[0].text)


def _is_name_of_zone(name: Name) -> bool:
    """Whether a zone has a name, of more than one character and besides its generic word: no 湾, no 经济开发区."""
    return name.hanzi is None or (len(name.hanzi) > 1 and not name.hanzi.endswith(_GENERIC_END))
