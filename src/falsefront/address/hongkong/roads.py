"""Which road an address of Hong Kong names, and which number is the road's."""

import re

from falsefront.address.gazetteer.hongkong import Known, english_key, hong_kong_names
from falsefront.address.hongkong.draft import HongKongDraft
from falsefront.address.hongkong.piece import Piece, fitting
from falsefront.address.lexicon.hongkong import CHINESE_SIDES, ROAD_TYPES, SIDES
from falsefront.address.parts.numbers import is_range, number_of
from falsefront.address.reading import Name, Number, Road

_LEAST_NAME = 2  # characters of the shortest road with its type
_LONGEST_NUMBER = 4  # digits of a street number
_LETTERED = re.compile(r"(\d{1,4})-(\d{1,4})[a-z]", re.IGNORECASE)


def take_roads(draft: HongKongDraft, pieces: list[Piece], is_chinese: bool) -> int | None:
    """Take the road that has a number beside it, or the first; return where its number stands."""
    roads = [at for at, piece in enumerate(pieces) if piece.kind == "road"]
    if not roads:
        return _number_of_place(draft, pieces)
    best = next((at for at in roads if _beside(pieces, at) is not None), roads[0])
    draft.road = _road(pieces[best], draft.district, is_chinese)
    draft.others = [_road(pieces[at], draft.district, is_chinese) for at in roads if at != best]
    taken = _beside(pieces, best)
    if taken is None:
        taken = _before_building(pieces, best)
    if taken is None and not is_chinese:
        taken = _behind_building(pieces)
    if taken is None and (taken := _number_of_place(draft, pieces)) is not None:
        draft.others.insert(0, draft.road)  # 荃锦公路川龙村57号: the house is the village's
        draft.road = None
    elif taken is not None:
        draft.number = _number(pieces[taken].text)
        before = pieces[taken - 1] if taken and taken < best else None
        if before is not None and before.kind == "number" and draft.number is not None:
            draft.number = _ranged(_number(before.text), draft.number)
    return taken


def _beside(pieces: list[Piece], at: int) -> int | None:
    """Return where the number before or behind a road stands: at once, or with a sign between; before comes first."""
    for near in (at - 1, at + 1, at - 2, at + 2):
        if not 0 <= near < len(pieces) or pieces[near].kind != "number" or _number(pieces[near].text) is None:
            continue
        is_parted = abs(near - at) == 2
        if not is_parted or pieces[(near + at) // 2].kind == "sign":
            return near
    return None


def _ranged(first: Number | None, last: Number) -> Number:
    """Return the range of two plain numbers that stand side by side: "2 16 Fa Yuen Street"."""
    if first is None or first.last or first.sub or last.last or last.sub or not is_range(first.first, last.first):
        return last
    return Number(first.first, last.first)


def _before_building(pieces: list[Piece], at: int) -> int | None:
    """Return where the number stands in "12 Wah Fat Building, Tung Choi Street": before the building by the road."""
    near = [place for place in range(at) if pieces[place].kind == "number" and pieces[place].is_marked]
    if near and near[-1] + 1 < len(pieces) and pieces[near[-1] + 1].kind == "estate":
        return near[-1]
    return None


def _behind_building(pieces: list[Piece]) -> int | None:
    """Return where the number stands in "Man Yue St, Winner Building 40": behind a building, with nothing after it."""
    for at in range(1, len(pieces)):
        is_last = at + 1 == len(pieces) or pieces[at + 1].kind == "sign"
        if pieces[at].kind == "number" and pieces[at - 1].kind == "estate" and is_last:
            return at if _number(pieces[at].text) is not None else None
    return None


def _number_of_place(draft: HongKongDraft, pieces: list[Piece]) -> int | None:
    """Take the number beside a village, where no road is named."""
    for at, piece in enumerate(pieces):
        if piece.kind != "village":
            continue
        for near in (at - 1, at + 1, at - 2):
            if not 0 <= near < len(pieces) or (near == at - 2 and pieces[at - 1].kind != "sign"):
                continue
            if pieces[near].kind == "number" and _number(pieces[near].text) is not None:
                draft.number = _number(pieces[near].text)
                return near
    return None


def _number(text: str) -> Number | None:
    """Return a street number, without a letter behind the end of a range: 20-20A and 3-7A are one house."""
    if (lettered := _LETTERED.fullmatch(text)) is not None and int(lettered[1]) <= int(lettered[2]):
        text = lettered[1] if lettered[1] == lettered[2] else f"{lettered[1]}-{lettered[2]}"
    number = number_of(text, True)
    return number if number is not None and len(str(number.first)) <= _LONGEST_NUMBER else None


def _road(piece: Piece, district: str, is_chinese: bool) -> Road:
    if piece.road is not None:
        return piece.road
    known = fitting(piece.known, district)
    base, _, section = known.english.partition(" - ")
    words = base.split()
    side = SIDES.get(words[-1].lower()) if len(words) > 1 else None
    if side and words[-2].lower() in ROAD_TYPES:
        words.pop()
    else:
        side = None
    kind = words[-1].lower() if len(words) > 1 and words[-1].lower() in ROAD_TYPES else None
    stem = " ".join(words[:-1] if kind else words)
    hanzi = None
    if is_chinese:
        hanzi = known.chinese
        if section and "段" in hanzi:
            hanzi = hanzi[: hanzi.index("路") + 1]
        elif side and hanzi[-1] in CHINESE_SIDES:
            hanzi = hanzi[:-1]
    places = known.districts if section and len(known.districts) == 1 else ()
    part = places[0] if places else district if _is_of_several(piece.known) else ""
    if not part and is_chinese and len(known.districts) == 1 and _shares_english(known):
        part = known.districts[0]
    text = hanzi[:-1] if hanzi and len(hanzi) > _LEAST_NAME else hanzi or stem
    return Road(Name(text, english_key(stem), hanzi), side, kind, None, part or None)


def _shares_english(known: Known) -> bool:
    """Whether roads of other names in Chinese are called so in English: 青山道 and 青山公路 are Castle Peak Road."""
    others = hong_kong_names().in_english(english_key(known.english))
    return any(one.kind == known.kind and one.chinese != known.chinese for one in others)


def _is_of_several(known: tuple[Known, ...]) -> bool:
    """Whether roads of this name are in several districts, or one leads through them."""
    return len({district for one in known for district in one.districts}) > 1
