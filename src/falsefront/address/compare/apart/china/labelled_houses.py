"""Houses of China by their label, where a reader took the number for a room's: 大道1188号 is not "1190 Jiefang Dadao".

A number right behind a road or a section of it in characters (国道西乡段467号), or in letters before 号 ("Jiefang
Avenue 1188号"), is the house's. So is one labelled "No." that stands before a section ("No.467, Section Xixiang") or
beside another floor than its own ("2F, Baiying Building, No.1019"), and in a lane the number that begins the text
("600 Cambridge Forest, Lane 2729"). A room in a tower is labelled so as well, and only these say which it is.
"""

from collections.abc import Sequence
from typing import Final

from falsefront.address.compare.flat import Token, flat
from falsefront.address.lexicon.words import Role
from falsefront.address.parts.numbers import number_of, numbers_agree
from falsefront.address.parts.zones import MARKET
from falsefront.address.reading import Number, Reading

_MAINLAND: Final = "CN"
_ROADS: Final = frozenset("路街道段巷")  # what a road, or its section, ends with
_HOUSE: Final = "号"
_NO_HOUSE: Final = frozenset("楼房室院库铺仓门机线")  # behind 号: a building, a room or a gate
_LEAST_ROOM: Final = 3  # digits of a room that begins with its floor


def labelled_houses_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in China are two houses by labelled numbers of which a reader took one for a room's."""
    if not a.country == b.country == _MAINLAND or (a.number is not None and b.number is not None):
        return None
    left, right = _house(a, b), _house(b, a)
    if left is None or right is None or numbers_agree(left, right):
        return None
    return f"different houses: {left} and {right}"


def _house(reading: Reading, other: Reading) -> Number | None:
    if reading.number is not None:
        return reading.number if reading.road is not None else None
    unit = reading.unit
    if unit is None or not unit.isdigit() or any(it.kind == MARKET for it in reading.developments):
        return None  # stalls are counted by "No.", on whatever floor
    tokens = flat(reading.raw)
    has_one_lane = reading.lane is not None and reading.lane == other.lane and other.number is not None
    ats = [at for at, token in enumerate(tokens) if token.text == unit]
    is_house = any(
        _is_behind_road(tokens, at)
        or (
            _is_labelled(tokens, at)
            and (_is_before_section(tokens, at) or _is_on_other_floor(unit, reading.floor, other))
        )
        or (at == 0 and has_one_lane and len(tokens) > 1 and tokens[1].kind == "word" and tokens[1].role is None)
        for at in ats
    )
    return number_of(unit) if is_house else None


def _is_behind_road(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number with 号 stands right behind a road, and no word says that it is a building's or a room's."""
    if at == 0 or at + 1 >= len(tokens) or tokens[at + 1].text != _HOUSE:
        return False
    before, behind = tokens[at - 1], tokens[at + 2].text if at + 2 < len(tokens) else ""
    return (before.text in _ROADS or before.role is Role.ROAD) and behind not in _NO_HOUSE


def _is_labelled(tokens: Sequence[Token], at: int) -> bool:
    """Whether a part of the text begins with "No." and a number, and has nothing else."""
    start = at - 1
    while start >= 0 and tokens[start].kind == "sign":
        start -= 1
    if start < 0 or tokens[start].role is not Role.NUMBER or (start > 0 and tokens[start - 1].kind != "break"):
        return False
    return at + 1 < len(tokens) and tokens[at + 1].kind == "break"


def _is_before_section(tokens: Sequence[Token], at: int) -> bool:
    following = next((token for token in tokens[at + 1 :] if token.kind != "break"), None)
    return following is not None and following.role is Role.SECTION


def _is_on_other_floor(number: str, floor: str | None, other: Reading) -> bool:
    """Whether a number is no room of its floor, nor the other side's without its first digits: 1019, 19."""
    if floor is None or not floor.isdigit() or len(number) < _LEAST_ROOM or number.startswith(floor):
        return False
    return other.number is None or not number.endswith(str(other.number))
