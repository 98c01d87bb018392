"""One box of one post office outside China: what two addresses have in common that name no road and no house.

A box is let to one customer, and counted by its post office: its number says nothing without the postcode, or without
the town where one side leaves the postcode out and the number is long enough. Whoever gives a house besides is found by
that, since in the Gulf and in East Africa all tenants of a tower share its owner's box.
"""

from typing import Final

from falsefront.address.abroad.canonical import is_world
from falsefront.address.compare.names import developments_agree
from falsefront.address.compare.places_abroad import in_one_place
from falsefront.address.reading import Reading

_ASK_FOR_MORE: Final = frozenset({"US"})  # where private mail boxes of thousands stand under one number
_LONG: Final = 3  # digits of a box that is hardly another town's


def same_post_box(a: Reading, b: Reading) -> str | None:
    """Return the box and its post office where two addresses abroad have nothing else, and one box; None otherwise."""
    if a.po_box is None or a.po_box != b.po_box or not (is_world(a) and is_world(b)) or a.country in _ASK_FOR_MORE:
        return None
    if not (_is_box_alone(a) and _is_box_alone(b)) or (a.country and b.country and a.country != b.country):
        return None
    if a.developments and b.developments and not _share_a_house(a, b):
        return None
    if a.postcode and b.postcode:
        return f"{a.po_box}, {a.postcode}" if a.postcode == b.postcode and not _are_in_two_towns(a, b) else None
    if len(a.po_box) < _LONG or a.city is None or b.city is None:
        return None
    return f"{a.po_box}, {a.city.text}" if in_one_place(a, b, is_sure=False) else None


def _is_box_alone(reading: Reading) -> bool:
    has_house = reading.road or reading.number or reading.lane or reading.crossing or reading.unit or reading.building
    return not has_house and not reading.stands_beside


def _share_a_house(a: Reading, b: Reading) -> bool:
    return any(developments_agree(one, other) for one in a.developments for other in b.developments)


def _are_in_two_towns(a: Reading, b: Reading) -> bool:
    return bool(a.cities and b.cities and a.cities.isdisjoint(b.cities))
