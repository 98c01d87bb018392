"""Buildings of one name in two districts of Hong Kong that do not meet: Ruby Court in Aberdeen and in North Point.

Writers take a quarter for one of the district beside it (Tsuen Wan, Kwai Chung), never for one behind the hills or at
the other end of the next (Tsim Sha Tsui, Cheung Sha Wan). The name of a district's chief quarter is the district's.
Where the dictionary has such a building in each of the two districts, they are two even side by side.
"""

from falsefront.address.gazetteer.hongkong import hong_kong_names
from falsefront.address.lexicon.table import values
from falsefront.address.reading import Place

_BESIDE = {code: frozenset(others.split()) for code, others in values("hongkong.district.beside").items()}
_HONG_KONG, _DISTRICT = "8100", 6  # the digits that every district's code begins with, and how many it has


def districts_apart(left: Place | None, right: Place | None, key: str) -> bool:
    """Whether two counties of Hong Kong have each a building of its own by one name, of which `key` is the key.

    >>> stanley, central = Place("Stanley", frozenset({"81000406"}), ""), Place("Central", frozenset({"81000101"}), "")
    >>> wan_chai, key = Place("Wan Chai", frozenset({"81000201"}), ""), "owl"
    >>> districts_apart(stanley, central, key), districts_apart(wan_chai, central, key)
    (True, False)
    """
    if left is None or right is None:
        return False
    one, other = _codes(left), _codes(right)
    return bool(one and other) and not any(_may_be_one(it, that, key) for it in one for that in other)


def _may_be_one(one: str, other: str, key: str) -> bool:
    left, right = one[:_DISTRICT], other[:_DISTRICT]
    if left == right:
        return True
    are_beside = right in _BESIDE.get(one, ()) and left in _BESIDE.get(other, ())
    return are_beside and not {left[_CITY:], right[_CITY:]} <= _districts_with(key)


def _districts_with(key: str) -> frozenset[str]:
    """Return the districts, by the ends of their codes, in which the dictionary has a building or estate of a name."""
    known = hong_kong_names().in_english(key)
    return frozenset().union(*(one.districts for one in known if one.kind in _BUILT))


_BUILT = frozenset({"h", "e"})
_CITY = len(_HONG_KONG)


def _codes(place: Place) -> list[str]:
    return [code for code in place.codes if code.startswith(_HONG_KONG) and len(code) >= _DISTRICT]
