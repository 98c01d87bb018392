"""Two texts of the mainland name by name, whatever each was read as: 周西榛林村工业园6号, "6 Zhenlin Village Park".

A reader that cuts a name in the wrong place finds another road, village or zone. Here every name of one text is looked
for in the other, and every number with what it counts. What is left over on either side may be nothing but words for
what a place is, a room, or a division that the other side leaves out; and a road's name must be a road's in both, a
village's a village's, where the number is no road's.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.address.compare.by_names.said_besides import DIVISIONS, LATIN_LEVELS, levels_besides
from falsefront.address.compare.by_names.said_in_both import (
    ZONE_WORDS,
    Piece,
    Text,
    pair_names,
    pair_numbers,
    pair_ordinals,
    pair_trades,
)
from falsefront.address.compare.by_names.said_units import (
    BREAK,
    BUILDING,
    ENTRANCE,
    FLOOR,
    HAN,
    HOUSE,
    LANE,
    NAMING,
    NUMBER,
    ROOM,
    UNSAID,
    WORD,
    Unit,
    units_of,
)
from falsefront.address.compare.names_of_places.names import types_agree
from falsefront.address.compare.weighing.weighed_signs import short_in_common
from falsefront.address.lexicon.chinese import ROAD_TYPES
from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.lexicon.words import Role
from falsefront.address.reading import Reading
from falsefront.text.pinyin import syllable_count

_MAINLAND: Final = "CN"
_FINER: Final = frozenset({ROOM, FLOOR, ENTRANCE, BUILDING})
_PARK, _VILLAGE, _STREET = "park", "village", "street"
_SEVERAL: Final = 2  # words that mean a trade together, and other things each by itself
_OF_CITIES: Final = frozenset({"province", "county"})
_WHOLE: Final = 8  # syllables of a piece that is more than a division's name
_LEAST_OF_DIVISION: Final = 2  # characters by which a division is known
_BEFORE_TYPE: Final = frozenset("东南西北中一二三四五六七八九十支")
_TYPE: Final = re.compile("|".join(longest_first(ROAD_TYPES)))
_TOWNS: Final = tuple(forms("han.town"))
_PARK_TAILS = frozenset(word for word, kind in values("han.park.tail").items() if kind != "market" and len(word) > 1)
_ZONES = "|".join(longest_first(forms("han.zone") | _PARK_TAILS))
_ZONE: Final = re.compile(_ZONES)
_VILLAGES = "|".join(longest_first(forms("han.village")))
_IN_VILLAGE: Final = re.compile(_VILLAGES)
_ZONE_OF_VILLAGE: Final = re.compile(f"(?:{_VILLAGES})(?:{_ZONES})")
_GENERIC_KINDS = (
    "han.zone", "han.park.tail", "han.park", "han.use", "han.estate", "said.han.division", "said.han.label",
    "said.han.ground", "han.direction", "han.road", "han.town", "han.zone.part", "said.han.of_zone",
)  # fmt: skip
_GENERICS = frozenset(it for kind in _GENERIC_KINDS for it in forms(kind))
_NAMELESS: Final = re.compile(f"{'|'.join(longest_first(_GENERICS))}|[0-9一二三四五六七八九十第]")
_TOWN_AND_TOWNSHIP: Final = frozenset("镇乡")
_LEAST_LANE: Final = 20  # of Shanghai; those of villages are counted lower
_MOST_OF_DIVISION: Final = 4  # characters
_DIVISION_ENDS: Final = tuple(forms("han.division") | forms("han.town"))


def same_by_names(a: Reading, b: Reading) -> str | None:
    """Return what both say, as a reason; None where anything is left over."""
    if not a.country == b.country == _MAINLAND:
        return None
    if a.is_chinese_script is b.is_chinese_script and _are_cities_apart(a, b):
        return None
    if not (short_in_common(a, b) or (a.building and a.building == b.building)):
        return None  # most pairs that anybody compares
    if any(it.stands_beside or it.po_box or _is_woven(it) for it in (a, b)):
        return None
    if a.is_chinese_script != b.is_chinese_script:
        return _said(b, a) if a.is_chinese_script else _said(a, b)
    return _said(a, b) if a.is_chinese_script else _said(a, b) or _said(b, a)


def _are_cities_apart(a: Reading, b: Reading) -> bool:
    """Whether two readings have no city, or no province, in common."""
    if a.province and b.province and a.province.codes.isdisjoint(b.province.codes):
        return True
    return bool(a.cities and b.cities and a.cities.isdisjoint(b.cities))


def _is_woven(reading: Reading) -> bool:
    """Whether a text in Latin letters has characters besides."""
    return not reading.is_chinese_script and any(it.kind == HAN for it in units_of(reading.raw))


def _said(a: Reading, b: Reading) -> str | None:
    """Return what two texts say in common, of which the first is in Latin letters if one is."""
    text, other = Text(a), Text(b)
    found = _house(pair_numbers(text, other), text, other)
    if found is None or _have_other_houses(text, other):
        return None
    house, is_of_road = found
    is_translated = b.is_chinese_script and not a.is_chinese_script
    if is_translated:
        pair_trades(text, other, least=_SEVERAL)
    pieces = [*pair_names(text, other), *pair_ordinals(text, other)]
    if is_translated:
        pair_trades(text, other, least=1)
    is_on_road = _is_on_road(pieces, text, other)
    if is_on_road is None or not _has_ground(pieces, text, other) or _are_towns_of_two_kinds(pieces, text, other):
        return None
    is_on_road = is_on_road and is_of_road
    if not is_on_road and not _are_grounds_alike(pieces, text, other):
        return None
    besides = [levels_besides(one, another, is_on_road=is_on_road) for one, another in ((text, other), (other, text))]
    if besides[0] is None or besides[1] is None or not besides[0].isdisjoint(besides[1]):
        return None
    if _are_cities_apart(a, b) and not (besides[0] | besides[1]).isdisjoint(_OF_CITIES):
        return None  # but a city may be cut out of what both say: Chang | Ping Qu
    joint = "" if a.is_chinese_script else " "
    words = ([it.text for it in text.units[piece.first : piece.last] if it.kind != BREAK] for piece in pieces)
    names = map(joint.join, words)
    return f"verified: name by name {', '.join(names)}, {house}"


def _house(pairs: Sequence[tuple[Unit, Unit]], text: Text, other: Text) -> tuple[str, bool] | None:
    """Return the number that both give of a house, or of a building where none is said, and whether it is a house's."""
    if any(it.label == LANE and _is_high(it.text) for one in (text, other) for it in one.units):
        return None  # a lane of Shanghai, of which other rules know more
    for one, another in pairs:
        if HOUSE in (one.label, another.label):
            return one.text, True
    for one, another in pairs:
        is_read = all(str(it.reading.number) == one.text for it in (text, other))
        if one.label == another.label == UNSAID and is_read:
            return one.text, True
    return next(((one.text, False) for one, another in pairs if one.label == another.label == BUILDING), None)


def _is_high(number: str) -> bool:
    return not number.isdigit() or int(number) >= _LEAST_LANE


def _have_other_houses(text: Text, other: Text) -> bool:
    """Whether a number is left over that is no room's, or each has a building of its own."""
    left, right = (
        {it.label for at, it in enumerate(one.units) if it.kind == NUMBER and it.label != NAMING and one.is_open(at)}
        for one in (text, other)
    )
    return not (left | right <= _FINER) or BUILDING in left & right


def _is_on_road(pieces: Sequence[Piece], text: Text, other: Text) -> bool | None:
    """Return whether a road is in common; None where a name is a road's in one text alone, or of another type."""
    is_on_road = False
    for piece in pieces:
        one, another = _type_behind(text, piece.last), _type_behind(other, piece.stop)
        if one == _STREET and another is None and _is_town(piece, text, other):
            continue  # Junhe Street is 均禾街道
        if (one is None) != (another is None) or not types_agree(one, another):
            return None
        holds = _holds_road(text.units, piece)
        if holds and _ground_behind(text, piece.last) is not _ground_behind(other, piece.stop):
            return None  # 横街128号, 横街村128号
        is_on_road = is_on_road or one is not None or holds
    return is_on_road


def _holds_road(units: Sequence[Unit], piece: Piece) -> bool:
    """Whether a piece ends with the type of a road, or has one before a number."""
    return any(
        (units[at].role is Role.ROAD or units[at].text in ROAD_TYPES)
        and (at + 1 >= len(units) or units[at + 1].kind == NUMBER or (units[at].kind == WORD != units[at + 1].kind))
        for at in range(piece.first + 1, piece.last)
    )


def _is_town(piece: Piece, text: Text, other: Text) -> bool:
    if other.behind(piece.stop).startswith(_TOWNS):
        return True
    town = text.reading.town
    return town is not None and "".join(it.text for it in text.units[piece.first : piece.last]) == town.key


def _type_behind(text: Text, at: int) -> str | None:
    """Return the type of the road whose name ends there, behind its side and ordinal."""
    units = text.units
    if text.reading.is_chinese_script:
        while at in text.taken and units[at].text in _BEFORE_TYPE:
            at += 1
        behind = text.behind(at)
        found = _TYPE.match(behind) if not behind.startswith(_TOWNS) else None
        return ROAD_TYPES[found[0]] if found is not None else None
    while at < len(units) and (units[at].role is Role.DIRECTION or units[at].label == NAMING or _is_trade(text, at)):
        at += 1
    return look_up(units[at].text).value if at < len(units) and units[at].role is Role.ROAD else None


def _is_trade(text: Text, at: int) -> bool:
    """Whether a word says what a road is, as the other text does: 7th Branch Road, 七支路."""
    return at in text.taken and text.units[at].text in ZONE_WORDS


def _has_ground(pieces: Sequence[Piece], text: Text, other: Text) -> bool:
    """Whether a name in common is more than a division's, and more than what a place is for."""
    return any(_is_ground(piece, text, other) for piece in pieces)


def _is_ground(piece: Piece, text: Text, other: Text) -> bool:
    readings = (text.reading, other.reading)
    places = [it for it in (getattr(one, level) for one in readings for level in DIVISIONS) if it is not None]
    words = [it for it in text.units[piece.first : piece.last] if it.kind != BREAK]
    if text.reading.is_chinese_script:
        said = "".join(it.text for it in words)
        for place in places:
            said = said.replace(place.text, "").replace(place.text[:_LEAST_OF_DIVISION], "")
        is_division = text.behind(piece.last).startswith(_DIVISION_ENDS)
        return bool(_NAMELESS.sub("", said)) and not (is_division and len(words) <= _MOST_OF_DIVISION)
    names = [it for it in words if it.role is None and it.text not in ZONE_WORDS]
    key = "".join(it.text for it in names)
    syllables = syllable_count(key) or (_LEAST_OF_DIVISION if any(len(it.spelled) > 1 for it in names) else 0)
    if not syllables:
        return False
    if syllable_count("".join(it.text for it in words)) > _WHOLE:
        return True
    following = text.units[piece.last].role if piece.last < len(text.units) else None
    is_division = following is Role.DIVISION or key in {it.key for it in places}
    return not (is_division or other.behind(piece.stop).startswith(_DIVISION_ENDS))


def _are_towns_of_two_kinds(pieces: Sequence[Piece], text: Text, other: Text) -> bool:
    """Whether a name is a town's in one text and a township's in the other, in characters."""
    ends = ((text.behind(piece.last)[:1], other.behind(piece.stop)[:1]) for piece in pieces)
    return any(set(both) == _TOWN_AND_TOWNSHIP for both in ends)


def _are_grounds_alike(pieces: Sequence[Piece], text: Text, other: Text) -> bool:
    """Whether both name a zone, or neither and both a village or neither, and no name is of both kinds."""
    if any(_is_other_ground(piece, text, other) for piece in pieces):
        return False
    zones, villages = zip(_grounds(text), _grounds(other), strict=True)
    return all(zones) or (not any(zones) and all(villages))


def _grounds(text: Text) -> tuple[bool, bool]:
    """Return whether a text names a zone or park, and whether it names a village."""
    if text.reading.is_chinese_script:
        raw = text.reading.raw
        return _ZONE.search(raw) is not None, _IN_VILLAGE.search(raw) is not None
    words = [it for it in text.units if it.role is not None]
    has_zone = any(it.role in (Role.ZONE, Role.USE) or look_up(it.text).value == _PARK for it in words)
    return has_zone, any(LATIN_LEVELS.get(it.text) == _VILLAGE for it in words)


def _is_other_ground(piece: Piece, text: Text, other: Text) -> bool:
    """Whether a name is a village's in one text and a zone's in the other, where no zone of the village is."""
    one, another = _ground_behind(text, piece.last), _ground_behind(other, piece.stop)
    return {one, another} == {Role.VILLAGE, Role.ZONE}


def _ground_behind(text: Text, at: int) -> Role | None:
    if text.reading.is_chinese_script:
        behind = text.behind(at)
        is_village = _IN_VILLAGE.match(behind) and not _ZONE_OF_VILLAGE.match(behind)
        return Role.ZONE if _ZONE.match(behind) else Role.VILLAGE if is_village else None
    role = text.units[at].role if at < len(text.units) and text.units[at].kind == WORD else None
    return Role.ZONE if role is Role.USE else role
