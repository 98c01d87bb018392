"""Houses abroad of one name that are two by their kinds or by one short word: Kestrel Plaza and Kestrel Hotel.

In China one word stands for several of these kinds, and a translator's choice tells little; elsewhere a house has its
own. A building may be any of them. One number on one road says more than what the house is called.
"""

from typing import Final

from falsefront.address.compare.apart.roads.slips_in_words import may_be_slip
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.world.buildings_abroad import is_of_unit
from falsefront.address.compare.world.words_abroad import Manner
from falsefront.address.plain.scripts import is_spelled_by_consonants
from falsefront.address.reading import Development, Reading

_KINDS: Final = {
    "hotel": "lodging", "inn": "lodging", "market": "market", "apartment": "homes", "mansion": "homes",
    "plaza": "plaza", "center": "center", "works": "works",
}  # fmt: skip
_OWN_KINDS: Final = frozenset({"court", "estate", "house", "lodge", "mill", "cottage", "tower"})
_ESTATE: Final = "estate"
_WORKS: Final = "industrial"


def kinds_of_houses_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of nearly one name are two; None where any pair of them may be one."""
    if not (a.developments and b.developments) or _have_one_number(a, b):
        return None
    pairs = [(one, other) for one in a.developments for other in b.developments if developments_agree(one, other)]
    if not pairs:
        return _namesakes_apart(a, b)
    manner = Manner(a.country or b.country)
    is_sure = is_spelled_by_consonants(a.raw + b.raw) or (a.postcode is not None and a.postcode == b.postcode)
    for one, other in pairs:
        if not _are_two_kinds(one, other) and (is_sure or may_be_slip(one.name, other.name, manner)):
            return None
    left, right = pairs[0]
    return f"two houses: {_called(left)} and {_called(right)}"


def _namesakes_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of one name on no road are two: Riverside Court, Riverside House."""
    if a.road is not None or b.road is not None:
        return None
    alike = [(one, other) for one in a.developments for other in b.developments if one.name.key == other.name.key]
    if not alike or not all({one.kind, other.kind} <= _OWN_KINDS and one.kind != other.kind for one, other in alike):
        return None
    return f"two houses: {_called(alike[0][0])} and {_called(alike[0][1])}"


def _have_one_number(a: Reading, b: Reading) -> bool:
    """Whether both have one number on one road, which is no unit's."""
    if a.road is None or b.road is None or a.number is None or a.number != b.number:
        return False
    return not all(is_of_unit(it.raw, str(a.number.first)) for it in (a, b))


def _called(development: Development) -> str:
    return repr(" ".join(filter(None, (development.name.text, development.use, development.kind))))


def _are_two_kinds(one: Development, other: Development) -> bool:
    left, right = _kind(one), _kind(other)
    return left is not None and right is not None and left != right


def _kind(development: Development) -> str | None:
    if development.kind == _ESTATE and development.use == _WORKS:
        return "works"
    return _KINDS.get(development.kind or "")
