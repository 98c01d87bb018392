"""Which estates, buildings, blocks and villages an address of Hong Kong names."""

from falsefront.address.gazetteer.hongkong import Known, english_key
from falsefront.address.hongkong.draft import HongKongDraft
from falsefront.address.hongkong.piece import Piece, fitting
from falsefront.address.lexicon.hongkong import ESTATES, USES, ZONES
from falsefront.address.parts.numbers import label
from falsefront.address.reading import Area, Development, Name

_BLOCK_WORDS = ("house", "court", "lau", "building", "mansion", "tower")
_VILLAGE_WORDS = ("village", "tsuen")
_RANKS = "ehb"  # estates, buildings, blocks


def take_places(draft: HongKongDraft, pieces: list[Piece], is_chinese: bool) -> None:
    """Take estates, then buildings; a block is one only where its estate is not named besides; villages are areas."""
    phase, phased = _phase(pieces)
    ranked = _ranked(draft, pieces, phase, phased, is_chinese)
    zones: list[Area] = []
    for rank, development in ranked:
        if phase and phased is None and not draft.developments and rank != _RANKS.index("b"):
            development = development._replace(phase=phase)
        if development.name.key in ZONES:
            zones.append(Area(development.name, "zone"))
        elif all(development.name.key != other.name.key for other in draft.developments):
            draft.developments.append(development)
    villages = [_area(piece, draft.district, is_chinese) for piece in pieces if piece.kind == "village"]
    draft.areas = [*villages, *zones]


def _ranked(
    draft: HongKongDraft, pieces: list[Piece], phase: str | None, phased: Piece | None, is_chinese: bool
) -> list[tuple[int, Development]]:
    """Return the estates and buildings that are named, each with its rank; a block goes into the draft."""
    found = [_chosen(piece, pieces, draft.district) for piece in pieces if piece.kind == "estate"]
    ranked: list[tuple[int, Development]] = []
    for piece, known in found:
        development = piece.development
        if known is not None and known.kind not in _RANKS:
            continue  # a street or a place that stands where an estate would
        if known is not None:
            development = _development(piece.text, known, is_chinese)
            if known.kind == "b":
                draft.block = _without(development.name.key, _BLOCK_WORDS)
                if any(other is not None and other.chinese == known.estate for _, other in found):
                    continue
        if piece.centre is not None:
            shops = piece.centre.development(piece.text, draft.district, is_chinese=is_chinese)
            development = shops or development
            if piece.centre.is_whole and shops is not None:
                estate = fitting(piece.centre.estates, draft.district)
                ranked.append((_RANKS.index("e"), _development(estate.chinese, estate, is_chinese)))
        if development is not None:
            rank = _RANKS.index(known.kind) if known is not None else len(_RANKS)
            ranked.append((rank, development._replace(phase=phase) if piece is phased else development))
    return sorted(ranked, key=lambda entry: entry[0])


def _phase(pieces: list[Piece]) -> tuple[str | None, Piece | None]:
    """Return the phase that is named, and the estate or building right before it, whose it is."""
    at = next((at for at, piece in enumerate(pieces) if piece.kind == "phase"), None)
    if at is None:
        return None, None
    before = pieces[at - 1] if at else None
    return label(pieces[at].text), before if before is not None and before.kind == "estate" else None


def _chosen(piece: Piece, pieces: list[Piece], district: str) -> tuple[Piece, Known | None]:
    """Return what an estate or building is: a block of an estate that is named besides, or what the district has."""
    if not piece.known:
        return piece, None
    estates = {one.chinese for other in pieces if other is not piece for one in other.known if one.kind == "e"}
    for one in piece.known:
        if one.estate and one.estate in estates:
            return piece, one
    others = tuple(one for one in piece.known if one.kind != "b") or piece.known
    return piece, fitting(others, district)


def _development(text: str, known: Known, is_chinese: bool) -> Development:
    words = known.english.lower().split()
    kind = ESTATES.get(english_key(words[-1])) or ("estate" if known.kind == "e" else "building")
    use = USES.get(words[-2]) if len(words) > 1 else None
    return Development(Name(text, english_key(known.english), known.chinese if is_chinese else None), kind, use)


def _area(piece: Piece, district: str, is_chinese: bool) -> Area:
    if piece.name is not None:
        return Area(piece.name, "village")
    known = fitting(piece.known, district)
    key = _without(english_key(known.english), _VILLAGE_WORDS)
    hanzi = known.chinese.removesuffix("村") if is_chinese else None
    return Area(Name(hanzi or piece.text.removesuffix(" Village"), key, hanzi), "village")


def _without(key: str, words: tuple[str, ...]) -> str:
    return next((key.removesuffix(one) for one in words if key.endswith(one) and key != one), key)
