"""Addresses of Indonesia as lists of suppliers write them: Jl. Raya Sowa Km 12 No. 7, Blok D-19, RT 03/RW 02.

Highways are counted by kilometres and have houses with numbers besides, in either order. A house of a block may stand
behind a dash, a stroke or nothing. An l is typed as an I, and no space stands behind the word for a road.
"""

import re
from typing import Final

from falsefront.address.abroad.written.roman import ROMAN
from falsefront.address.lexicon.table import expression, forms

_TOLD: Final = forms("abroad.indonesia.told")
_WORD: Final = re.compile("[a-z]+")
_ROADS: Final = expression("abroad.indonesia.road", around=False)
_MAIN: Final = min(forms("abroad.indonesia.road.main"))
_KILOMETRES: Final = expression("abroad.indonesia.kilometre", around=False)
_BLOCKS: Final = expression("abroad.indonesia.block", around=False)
_BLOCK: Final = min(forms("abroad.indonesia.block"), key=len)
# Jl.Raya, JlRaya; JI. Raya has the letter I for an l
_GLUED: Final = re.compile(rf"(?:^|(?<=[ ,;.-]))(?:{_ROADS}|ji)\.? ?(?={_MAIN}\b)")
_MISTYPED: Final = re.compile(r"(?:^|(?<=[,;] ))ji\b\.? ?(?=[a-z]{3})")
_FAR: Final = rf"(?:{_KILOMETRES})\b\.? ?(\d{{1,3}}(?:[.,]\d{{1,3}})?)"
_KM_AND_HOUSE: Final = re.compile(rf"(?<=[a-z]{{3}}) {_FAR},? (?:no|nomor)\b\.? ?(\d{{1,4}}[a-z]?)\b(?![/-])")
_HOUSE_AND_KM: Final = re.compile(rf"(?<=[a-z]{{3}}) (\d{{1,4}}[a-z]?),? {_FAR}(?![\d.])")
_UNCALLED: Final = re.compile(
    rf"(?:^|(?<=[,;] ))((?:{_ROADS})\b\.? ?)(?!{_MAIN}\b)([a-z][a-z -]{{2,40}}?,? (?:{_KILOMETRES})\b)"
)
# Behind the number of a road the block is part of the house's, or that is taken for the block's: Elang III Blok A No 5.
_NUMERAL: Final = re.compile(
    rf"(?:^|(?<=[,;] )|(?<= )(?=(?:{_ROADS})\b))(?:((?:{_ROADS})\b\.? ?)?"
    rf"([a-z](?:(?!\b(?:{_ROADS})\b)[a-z. ]){{2,30}}? )([ivx]{{1,5}}|\d{{1,2}})"
    rf"( (?:{expression('abroad.indonesia.road.english', around=False)})\b\.?)?)(?: ?,)? "
    rf"{_BLOCK} ([a-z]{{1,2}}\d{{0,2}}|\d{{1,2}}),? no\b\.? ?(\d{{1,3}}(?:-\d{{1,3}})?)(?: ?([a-z])\b)?(?![\w-])"
)
_HOUSE_OF_BLOCK: Final = re.compile(
    rf"\b(?:{_BLOCKS})\b\.? ?([a-z]{{1,2}})[ -]?(\d{{1,3}})(?: ?([a-z])\b)?"
    r"(?!\w)(?![ ,]*(?:no\b|nomor\b|kav\b|[-/#&]|\d))"
)
_FLOOR_BEHIND: Final = re.compile(rf"[ ,.]{{1,2}}(?:{expression('abroad.indonesia.floor', around=False)})\b")
# The houses of a block without a word between, and a block whose number stands apart: Blok H 30-40, Block F 23 No. 16.
_HOUSES_OF_BLOCK: Final = re.compile(rf"\b(?:{_BLOCKS})\b\.? ?([a-z]{{1,2}}) (\d{{1,3}}-\d{{1,3}})(?![\w/-])")
_BLOCK_APART: Final = re.compile(rf"\b(?:{_BLOCKS})\b\.? ?([a-z]{{1,2}}) (\d{{1,3}})(?=,? no\b)")
# A plot of an estate by its part and number: Plot 1A No. 3, Plot 1A-3.
_PLOT_OF_PART: Final = re.compile(
    r"\b(plot|lot|kav|kavling)\b\.? ?([a-z]?\d{1,2}[a-z]?),? no\b\.? ?(\d{1,3}[a-z]?)\b(?![/-])"
)
_PRINCE: Final = re.compile(rf"(?:^|(?<=[,;] ))((?:{_ROADS})\b\.? ?)p\. ?(?=[a-z]{{4}})")
_TITLE: Final = min(forms("abroad.indonesia.prince"))
# Komplek Pergudangan Sowa is Sowa Warehouse Complex.
_WAREHOUSES: Final = re.compile(
    rf"(?:^|(?<=[,;] ))(?:(?:{expression('abroad.indonesia.complex', around=False)})\b\.? )?"
    rf"(?:{expression('abroad.indonesia.warehouses', around=False)}) "
    rf"([a-z]+(?: [a-z]+){{0,3}}?)(?= (?:{_BLOCKS})\b|,|$| no\b)"
)
_IN_ENGLISH_COMPLEX: Final = re.compile(
    rf"(?<=[a-z]) ({expression('abroad.indonesia.warehouses.english', around=False)})(?= {_BLOCK}\b| block\b)"
)
_STROKE: Final = re.compile(
    rf"\b(?:{_BLOCKS})\b\.? ?(?:no\b\.? ?)?([a-z]{{1,2}}\d{{0,2}}|\d{{1,3}}) ?/ ?(\d{{1,3}}[a-z]?)\b"
)
# Beside the number of the road a house of a block is a door of it: Blok C No. 18, Jl. Sowa Raya No. 1.
_NUMBERED_ROAD: Final = re.compile(
    rf"\b(?:{_ROADS})\b\.? ?[a-z](?:(?!\b(?:{_BLOCKS}|{_ROADS})\b)[a-z\d. ]){{2,40}}?[ ,]*"
    r"\b(?:no|nomor|kav|kavling)\b[. ]{0,2}\d"
)
# And without a word, where it is no number of the road's own name: Jl. Sowa Raya 1, Jl. Sowa 45, no Jl. Sowa 3.
_NAME: Final = rf"(?:(?!\b(?:{_BLOCKS}|no|nomor)\b)[a-z. ]){{2,40}}"
_BARE_NUMBER: Final = re.compile(
    rf"\b(?:{_ROADS})\b\.? ?(?:{_NAME} (?:2[1-9]|[3-9]\d|\d{{3}})|(?=[a-z. ]*\b{_MAIN}\b){_NAME} \d{{1,3}})"
    r"[a-z]?(?=[,;]|$)"
)
_DOOR_OF_BLOCK: Final = re.compile(
    rf"(\b(?:{_BLOCKS})\b\.? ?(?:[a-z]{{1,2}}-?\d{{0,2}}|\d{{1,2}})),? (?:no|nomor)\b[. ]{{0,2}}"
    r"(\d{1,3}[a-z]?)(?![\w/&.-])"
)
_IN_FULL: Final = max(forms("abroad.indonesia.settlement"), key=len)
_SETTLEMENT: Final = re.compile(
    rf"(?:^|(?<=[,;] ))(?:{expression('abroad.indonesia.settlement', around=False)})\b\.? ?(?=[a-z]{{3}})"
)
_IN_ENGLISH: Final = re.compile(rf"\b(?:{_BLOCKS})\b\.?(?= (?:[a-z]{{1,2}}-?\d{{0,3}}|\d{{1,3}})\b)")
_HAS_ROAD: Final = re.compile(rf"\b(?:{_ROADS})\b")
_BLOCK_OF_ESTATE: Final = re.compile(rf"\b({expression('abroad.estate.kind', around=False)}) (?={_BLOCK} [a-z]?-?\d)")
_HAS_NUMBER: Final = re.compile(r"\bno(?:mor)?\b\.? ?\d")
_NEIGHBOURS: Final = re.compile(r"\brt\b[ ./-]*(?:rw\b[ .:]*)?0*(\d{1,3})[ ,./-]*(?:rw\b[ .]*)?0*(\d{1,3})\b(?!/)")


def written(text: str) -> str:
    """Return a folded, lower-case text of Indonesia with these forms in one way; any other as it is.

    >>> written("jlraya sowa km 12 no. 7, kab. bogor"), written("jl. sowa km 3, kec. depok")
    ('jl raya sowa no 7 km 12, kab. bogor', 'jl. raya sowa km 3, kec. depok')
    >>> written("jl sowa iii block d-19, bekasi"), written("rt.003/rw 04, desa sowa, kec. bawen")
    ('jl sowa 3 no d/19, bekasi', 'rt 3, rw 4, desa sowa, kec. bawen')
    >>> written("12 owl road km 3, bergen")
    '12 owl road km 3, bergen'
    """
    if _TOLD.isdisjoint(_WORD.findall(text)):
        return text
    text = _SETTLEMENT.sub(f"{_IN_FULL} ", text)
    text = _GLUED.sub(f"{_ROAD} ", _MISTYPED.sub(f"{_ROAD} ", text))
    text = _HOUSE_AND_KM.sub(r" no \1 km \2", _KM_AND_HOUSE.sub(r" no \2 km \1", text))
    text = _UNCALLED.sub(_with_main, text)
    text = _PLOT_OF_PART.sub(r"\1 \2-\3", _PRINCE.sub(rf"\1{_TITLE} ", text))
    text = _BLOCK_APART.sub(rf"{_BLOCK} \1\2", _HOUSES_OF_BLOCK.sub(rf"{_BLOCK} \1 no \2", text))
    text = _IN_ENGLISH_COMPLEX.sub(r" \1,", _WAREHOUSES.sub(rf"\1 {_COMPLEX},", text))
    text = _STROKE.sub(rf"{_BLOCK} \1 no \2", text)
    if _NUMBERED_ROAD.search(text) is not None or _BARE_NUMBER.search(text) is not None:
        text = _DOOR_OF_BLOCK.sub(r"\1 unit \2", text)
    if _HAS_NUMBER.search(text) is None:
        has_road = _HAS_ROAD.search(text) is not None
        text = _HOUSE_OF_BLOCK.sub(lambda it: _house_of_block(it, has_road=has_road), text)
    text = _NUMERAL.sub(_one_number, _IN_ENGLISH.sub(_BLOCK, text))
    if _HAS_ROAD.search(text) is None:
        text = _BLOCK_OF_ESTATE.sub(r"\1, ", text)
    text = _NEIGHBOURS.sub(r", rt \1, rw \2", text)
    return text.replace(" ,", ",").replace(",,", ",").lstrip(", ")


def _house_of_block(match: re.Match[str], *, has_road: bool) -> str:
    """Return the house of a block with the sign of a number on a road, and before a floor of its own: C-18 Lt. 2."""
    is_house = has_road or _FLOOR_BEHIND.match(match.string, match.end()) is not None
    return f", {_BLOCK} {match[1]}{' no ' if is_house else ''}{match[2]}{match[3] or ''}"


def _one_number(match: re.Match[str]) -> str:
    """Return a road with its number, and block and house as one."""
    if not (match[1] or match[4]):
        return match[0]
    is_behind_estate = match.string[: match.start()].rstrip()[-1:].isalnum()  # Kawasan Industri Sowa Jl. Sowa II Blok C
    road = f"{', ' if is_behind_estate else ''}{match[1] or _ROAD + ' '}{match[2]}{ROMAN.get(match[3], match[3])}"
    house = f"{match[6]}{match[7] or ''}"
    if match[5].isdigit() or match[5] in ROMAN:  # Blok V may be block 5
        return f"{road} {_BLOCK} {match[5]} no {house}"
    return f"{road} no {match[5]}/{house}"


def _with_main(match: re.Match[str]) -> str:
    """Return a road with a kilometre as the highway that it is, where its name does not say so."""
    return match[0] if _MAIN in match[2].split() else f"{match[1]}{_MAIN} {match[2]}"


_COMPLEX: Final = min(forms("abroad.indonesia.warehouses.english"), key=len)
_ROAD: Final = min(forms("abroad.indonesia.road"), key=len)
