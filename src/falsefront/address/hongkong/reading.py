"""Pieces of a Hong Kong address to a reading."""

import re

from falsefront.address.assemble.placing import NOWHERE, Placer
from falsefront.address.hongkong.draft import HongKongDraft
from falsefront.address.hongkong.estates import take_places
from falsefront.address.hongkong.piece import Piece
from falsefront.address.hongkong.roads import take_roads
from falsefront.address.lexicon.hongkong import EMPTY, UNITS
from falsefront.address.lexicon.words import NUMBER_WORDS
from falsefront.address.parts.items import Division
from falsefront.address.parts.lots import Lot
from falsefront.address.parts.numbers import label
from falsefront.address.plain.source import Source
from falsefront.address.reading import Development, Name, Number, Precision, Reading

_DISTRICT = slice(4, 6)  # of a code: 81001201 lies in 810012
_NEAR = frozenset({"floor", "block", "estate"})
_NAME_WITH_DIGITS = re.compile(r"[a-z]{2}\d{3,}")  # ZJ300 is a building, no room


def reading_of(
    pieces: list[Piece], placer: Placer, source: Source, *, lot: Lot | None, is_chinese: bool, is_known: bool = False
) -> Reading | None:
    """Return the reading of pieces in the order of the text; None where no place of Hong Kong is among them.

    `is_known` where its street is enough.
    """
    draft = HongKongDraft()
    divisions = [Division(piece.text, piece.named) for piece in pieces if piece.named is not None]
    if not divisions and not is_known:
        return None
    draft.placed = placer.place(divisions) if divisions else NOWHERE
    county = draft.placed.county
    if county is not None and len(county.codes) == 1:
        draft.district = next(iter(county.codes))[_DISTRICT]
    pieces = [piece for piece in pieces if piece.kind not in ("division", "skip")]
    pieces = _with_digits(pieces)
    taken = take_roads(draft, pieces, is_chinese)
    take_places(draft, pieces, is_chinese)
    if lot is not None:
        _take_lot(draft, lot)
    _labels(draft, pieces, taken)
    _number_of_block(draft)
    _unread(draft, pieces, taken)
    return _reading(draft, source, is_chinese)


def _take_lot(draft: HongKongDraft, lot: Lot) -> None:
    """Take a lot as a plot of what counts it, which comes first; a district without a lot says less than a village."""
    if lot.plot:
        draft.labels["lot"] = lot.plot
    if lot.area is not None:
        draft.areas.insert(0 if lot.plot else len(draft.areas), lot.area)


def _with_digits(pieces: list[Piece]) -> list[Piece]:
    """Return pieces with a number in digits behind a house's name or before a road: Enterprise Square Five."""
    found = pieces[:]
    for at, piece in enumerate(pieces):
        value = NUMBER_WORDS.get(piece.text.lower()) if piece.kind == "word" else None
        if value is None:
            continue
        behind = pieces[at + 1].kind if at + 1 < len(pieces) else "sign"
        if behind == "road" or (at and pieces[at - 1].kind == "estate" and behind == "sign"):
            found[at] = Piece("number", str(value))
    return found


def _labels(draft: HongKongDraft, pieces: list[Piece], taken: int | None) -> None:
    """Take floor, room and block; the first of each, the others are left over.

    Unit is an entrance where a room is named besides: "Unit A, Room 9".
    """
    labels = draft.labels
    units = [piece for piece in pieces if piece.kind == "unit"]
    outer = next((piece for piece in units if piece.is_marked), None)
    if outer is not None and not all(piece.is_marked for piece in units):
        labels["entrance"] = label(outer.text)
        pieces = [piece if piece is not outer else Piece("sign", "") for piece in pieces]
    for at, piece in enumerate(pieces):
        if piece.kind in ("floor", "unit", "block"):
            value = label(piece.text)
            if piece.kind == "unit" and _is_flat_of_room(labels, value):
                continue
            if labels.setdefault(piece.kind, value) != value:
                draft.leftover.append(f"{'building' if piece.kind == 'block' else piece.kind} {value}")
        elif piece.kind == "number" and at != taken and _is_of_estate(pieces, at) and "block" not in labels:
            labels["block"] = label(piece.text)  # Billion Plaza 2
        elif piece.kind == "number" and at != taken:
            is_room = not _NAME_WITH_DIGITS.fullmatch(piece.text) and not _NEAR.isdisjoint(_neighbours(pieces, at))
            if is_room and all(other.kind != "unit" for other in pieces):
                labels["unit"] = label(piece.text)
            elif _NAME_WITH_DIGITS.fullmatch(piece.text) and not draft.developments:
                draft.developments.append(Development(Name(piece.text, piece.text, None), None))
            elif taken is None or at != taken - 1 or draft.number is None or draft.number.last is None:
                draft.leftover.append(piece.text)


def _number_of_block(draft: HongKongDraft) -> None:
    """Take the number in a block of the Science Park, called by number and side of its avenue: 16W is no. 16 there.

    Elsewhere a block 2N on a road with a north is a block of an estate.
    """
    found = _OF_SIDE.fullmatch(draft.labels.get("block", ""))
    if found is None or draft.road is None or draft.number is not None or draft.developments:
        return
    if found[2] == _AVENUES.get(draft.road.name.key):
        draft.number = Number(int(found[1]))


_OF_SIDE = re.compile("([0-9]{1,3})([ew])")
_AVENUES = {"scienceparkwest": "w", "scienceparkeast": "e"}


def _is_flat_of_room(labels: dict[str, str], value: str) -> bool:
    """Take the letter of a flat for an entrance where a room has a number besides: Room 1202, Flat A."""
    room = labels.get("unit")
    if room is None or "entrance" in labels or room.isalpha() == value.isalpha():
        return False
    labels["unit"], labels["entrance"] = (room, value) if value.isalpha() else (value, room)
    return True


def _is_of_estate(pieces: list[Piece], at: int) -> bool:
    """Whether a short number stands right behind an estate's name, and a sign behind it."""
    is_last = at + 1 == len(pieces) or pieces[at + 1].kind == "sign"
    return at > 0 and pieces[at - 1].kind == "estate" and is_last and len(pieces[at].text) == 1


def _neighbours(pieces: list[Piece], at: int) -> set[str]:
    """Return the kinds of the pieces before and behind one, signs passed over."""
    before = next((piece.kind for piece in reversed(pieces[:at]) if piece.kind != "sign"), "")
    behind = next((piece.kind for piece in pieces[at + 1 :] if piece.kind != "sign"), "")
    return {before, behind}


def _unread(draft: HongKongDraft, pieces: list[Piece], taken: int | None) -> None:
    """Leave over the words nobody read, those that stand together as one, but for a house's name and "Flat" alone."""
    run: list[str] = []
    is_part = True  # whether a part of the text begins where the run does
    for at, piece in enumerate([*pieces, Piece("sign", "")]):
        if piece.kind == "word":
            run.append(piece.text)
            continue
        is_whole = is_part and (piece.kind == "sign" or at == taken)
        if len(run) == 1 and " " in run[0]:  # 宏泰道23号Manhattan Place: a name in letters among characters
            run, is_whole = run[0].split(" "), True
        if run and not _is_house(draft, run, is_whole=is_whole):
            draft.leftover.append(("" if len(run[0]) == 1 and not run[0].isascii() else " ").join(run))
        run, is_part = [], piece.kind in _BEGINS_PART


_BEGINS_PART = ("sign", "floor", "unit")  # "2/F Mega Cube, No. 8"


def _is_house(draft: HongKongDraft, run: list[str], *, is_whole: bool) -> bool:
    """Take unread words for the name of a house that goes without a generic word: Eastcore, 398 Kwun Tong Road.

    Only where road and number are read, so that nothing joins by it; a word like "Flat" without a number says nothing.
    """
    if all(word in UNITS or word in EMPTY for word in run):
        return True
    if not is_whole or draft.developments or draft.road is None or draft.number is None:
        return False
    if len(run) > _MOST_OF_HOUSE or not all(word.isascii() and word.isalpha() for word in run):
        return False
    key = "".join(run)
    if len(key) < _LEAST_OF_HOUSE:
        return False
    draft.developments.append(Development(Name(" ".join(run).title(), key, None), None))
    return True


_MOST_OF_HOUSE, _LEAST_OF_HOUSE = 3, 5  # words, letters


def _reading(draft: HongKongDraft, source: Source, is_chinese: bool) -> Reading:
    labels, placed = draft.labels, draft.placed
    return Reading(
        raw=source.raw,
        country="HK",
        province=placed.province,
        city=placed.city,
        county=placed.county,
        areas=tuple(draft.areas),
        road=draft.road,
        plot=labels.get("lot"),
        number=draft.number,
        developments=tuple(draft.developments),
        building=draft.block or labels.get("block"),
        entrance=labels.get("entrance"),
        floor=labels.get("floor"),
        unit=labels.get("unit"),
        care_of=source.addressee,
        precision=_precision(draft),
        is_chinese_script=is_chinese,
        is_cut=source.is_cut,
        leftover=(*draft.leftover, *source.contacts),
        signs=source.signs,
        contradictions=placed.contradictions,
        alternatives=tuple(
            Reading(
                raw=source.raw,
                country="HK",
                city=placed.city,
                county=placed.county,
                road=road,
                is_chinese_script=is_chinese,
                precision=Precision.ROAD,
            )
            for road in draft.others
        ),
    )


def _precision(draft: HongKongDraft) -> Precision:
    labels, placed = draft.labels, draft.placed
    has_base = bool(draft.road or draft.areas or draft.developments)
    for value, precision in (
        (labels.get("unit"), Precision.UNIT),
        (labels.get("floor"), Precision.FLOOR),
        (draft.block or labels.get("block"), Precision.BUILDING),
        (draft.number and has_base, Precision.NUMBER),
        (draft.developments, Precision.DEVELOPMENT),
        (draft.road, Precision.ROAD),
        (draft.areas, Precision.AREA),
        (placed.county, Precision.COUNTY),
        (placed.city, Precision.CITY),
        (placed.province, Precision.PROVINCE),
    ):
        if value:
            return precision
    return Precision.COUNTRY
