"""What speaks for one house in China besides number and district: a building, a room, the postcode of a post office."""

from typing import Final

from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.reading import Reading

_LEAST_ROOM: Final = 3  # signs: 301
_OF_A_CITY: Final = "00"  # the end of a postcode that stands for a whole city or county: 471000, 215300


def has_one_room(a: Reading, b: Reading) -> bool:
    """Whether both name one room of three signs or more, and floor and building do not part them."""
    is_one = a.unit is not None and a.unit == b.unit and len(a.unit) >= _LEAST_ROOM
    return is_one and a.floor == b.floor and a.building == b.building


def has_one_post_office(a: Reading, b: Reading) -> bool:
    """Whether both have the postcode of one post office, which serves a few streets; no code of a whole city."""
    return a.postcode is not None and a.postcode == b.postcode and not a.postcode.endswith(_OF_A_CITY)


def has_further_sign(a: Reading, b: Reading) -> bool:
    """Whether room, post office, lane, or a development that is named, is one."""
    if has_one_room(a, b) or has_one_post_office(a, b) or (a.lane is not None and a.lane == b.lane):
        return True
    return any(developments_agree(one, other) for one in a.developments for other in b.developments)
