"""What shows that a text lies in Hong Kong: its shores, a road with its number, an estate with a house of its own."""

from typing import Final

from falsefront.address.hongkong.piece import Piece
from falsefront.address.lexicon.hongkong import CHINESE_SIDES

ESTATE: Final = "邨"  # of public housing, most of which is there
_LEAST_OF_ESTATE: Final = 5  # characters of a name that no other place has
_ROADS: Final = ("道", "道中", "道东", "道西", "道南", "道北")
_ELSEWHERE: Final = ("路", "正街", "大街", "新街")
_LONG_ROAD: Final = 4  # characters of a road, of whatever kind, that hardly another city has: 亚皆老街
_SHORE: Final = 5  # digits of the code of Kowloon
_DISTRICT: Final = slice(4, 6)  # of a code: 81001201 lies in 810012


def is_on_a_shore(pieces: list[Piece]) -> bool:
    """Whether Hong Kong, Kowloon or the like is named."""
    return any(len(code) <= _SHORE for piece in pieces if piece.named is not None for code in piece.named.codes)


def is_at_number(pieces: list[Piece], *, may_lack_district: bool) -> bool:
    """Whether a road of the dictionary is named with its number, in the district that is named or of the building.

    Where no place is named at all, a road in 道 or a long name, written as Hong Kong writes it, may be enough
    (`may_lack_district`).
    """
    roads = [one for piece in pieces if piece.kind == "road" for one in piece.known]
    if not roads or all(piece.kind != "number" for piece in pieces):
        return False
    places = {code[_DISTRICT] for piece in pieces if piece.named is not None for code in piece.named.codes}
    named = [piece for piece in pieces if piece.kind in ("estate", "village") and piece.known]
    estates = {district for piece in named for one in piece.known for district in one.districts}
    if any(len(piece.text) >= _LEAST_OF_ESTATE and not any(one.districts for one in piece.known) for piece in named):
        estates.update(district for one in roads for district in one.districts)  # 大埔工业邨
    if may_lack_district and not places and any(_is_telling(one.chinese) for one in roads):
        return True
    return any(not (places | estates).isdisjoint(one.districts) for one in roads)


def _is_telling(road: str) -> bool:
    """Whether a road's name in Chinese says by itself that it lies here.

    Its side is no part of a long name (健康西街), 路 is what other cities call theirs, and towns have a 正街.
    """
    if road.endswith(_ROADS):
        return True
    is_common = road.endswith(_ELSEWHERE) or road[-2:-1] in CHINESE_SIDES
    return len(road) >= _LONG_ROAD and not is_common


def is_in_housing(pieces: list[Piece], *, is_spelled_so: bool) -> bool:
    """Whether an estate that the dictionary has is named with a house of its own (鳳庭苑茵庭閣), or of public housing.

    There a block is enough (葵盛西邨第8座), or that the text begins with it, as Hong Kong writes it: 利東邨商場.
    """
    estates = [one for piece in pieces if piece.kind == "estate" for one in piece.known]
    names = {one.chinese for one in estates if one.kind == "e"}
    shops = {one.chinese for piece in pieces if piece.centre is not None for one in piece.centre.estates}
    if any(one.estate in names for one in estates) or not names.isdisjoint(shops):
        return True
    if not any(name.endswith(ESTATE) for name in names):
        return False
    first = next((piece for piece in pieces if piece.kind not in ("sign", "skip", "division")), None)
    begins = first is not None and any(one.kind == "e" and one.chinese.endswith(ESTATE) for one in first.known)
    has_house = any(piece.kind == "block" for piece in pieces) or any(one.estate for one in estates)
    return has_house or (begins and is_spelled_so)


def is_in_estate(pieces: list[Piece]) -> bool:
    """Whether an estate of the dictionary is named, and the district that it lies in."""
    places = {code[_DISTRICT] for piece in pieces if piece.named is not None for code in piece.named.codes}
    estates = [one for piece in pieces if piece.kind == "estate" for one in piece.known if one.kind == "e"]
    return any(not places.isdisjoint(one.districts) for one in estates)


def is_known(pieces: list[Piece]) -> bool:
    """Whether Kowloon or the like is named, or a road or estate of the dictionary lies in the district that is."""
    codes = {code for piece in pieces if piece.named is not None for code in piece.named.codes}
    if is_on_a_shore(pieces):
        return True
    districts = {code[_DISTRICT] for code in codes if len(code) > len("8100") and code.startswith("8100")}
    known = [one for piece in pieces if piece.kind in ("road", "estate") for one in piece.known]
    villages = [one for piece in pieces if piece.kind == "village" for one in piece.known]
    return any(not districts or not districts.isdisjoint(one.districts) for one in known) or any(
        not districts.isdisjoint(one.districts) for one in villages
    )
