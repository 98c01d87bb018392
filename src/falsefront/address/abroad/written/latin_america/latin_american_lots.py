"""Blocks and lots of Latin America in one way: Lot 5, Block B; Mz-B Lt-5; M3 L14; Lote 5 de la Manzana B; Qd-F-15 Lt-4.

They are the number of a house, block before lot. Letters alone and English words are asked where a country that counts
so is told.
"""

import re
from collections.abc import Callable
from typing import Final

from falsefront.address.lexicon.abroad import LEADING_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import forms, longest_first


def _any(words: frozenset[str]) -> str:
    return "|".join(map(re.escape, longest_first(words)))


_BLOCKS, _LOTS = forms("abroad.lot.block"), forms("abroad.lot.lot")
_ENGLISH: Final = forms("abroad.lot.block.english")
_BLOCK_LETTER, _LOT_LETTER = forms("abroad.lot.block.letter"), forms("abroad.lot.lot.letter")
_OF_BRAZIL: Final = forms("abroad.sector.block")
_BLOCK_OF_BRAZIL: Final = max(sorted(_OF_BRAZIL), key=len)
_LOT_OF_BRAZIL: Final = min(sorted(forms("abroad.sector.lot")), key=len)
_ALL_LOTS: Final = _LOTS | _LOT_LETTER
_SIGN: Final = r"[ .:-]{0,3}(?:(?:n[ro]?\b\.?|n[°º]\.?|#) ?)?[\"'“”]?"
_NAME: Final = r"([a-z]-?\d{1,3}|[a-z]{1,2}|\d{1,3}(?:-?[a-z])?(?:-\d{1,2})?)\b[\"'“”]?"  # of a block: B, C-1, 12-A
_COUNT: Final = r"(\d{1,3}(?:-?[a-z])?(?:-\d{1,2})?|[a-z]-?\d{0,2})\b[\"'“”]?"  # of a lot
_GAP: Final = r"[ ,;.-]{1,3}"
_SPANISH: Final = re.compile(rf"\b(?:{_any(_BLOCKS)})\b{_SIGN}{_NAME}{_GAP}(?:{_any(_ALL_LOTS)})\b{_SIGN}{_COUNT}")
_TURNED: Final = re.compile(
    rf"\b(?:{_any(_LOTS)})\b{_SIGN}{_COUNT}(?:{_GAP}|[ ,]+(?:{_any(forms('abroad.lot.of'))}) )"
    rf"(?:{_any(_BLOCKS)})\b{_SIGN}{_NAME}"
)
# Mz. B-5: a block by letters.
_DASHED: Final = re.compile(
    rf"\b(?:{_any(_BLOCKS)})\b{_SIGN}([a-z]{{1,2}})-(\d{{1,3}})\b(?!{_GAP}(?:{_any(_ALL_LOTS)})\b)"
)
_OF_ENGLISH: Final = re.compile(
    rf"\b(?:{_any(_ENGLISH)})\b{_SIGN}{_NAME}{_GAP}(?:{_any(_LOTS)})\b{_SIGN}{_COUNT}"
    r"(?P<behind>, [a-z][^,;]{3,40}(?=[,;]|$))?"
)
_ENGLISH_TURNED: Final = re.compile(rf"\b(?:{_any(_LOTS)})\b{_SIGN}{_COUNT}{_GAP}(?:{_any(_ENGLISH)})\b{_SIGN}{_NAME}")
_NUMBERED: Final = r"(\d{1,3}[a-z]?)"
_LETTERS: Final = re.compile(
    rf"\b(?:{_any(_BLOCK_LETTER)})[ .-]?{_NUMBERED}[ ,.]{{1,2}}(?:{_any(_LOT_LETTER)})[ .-]?{_NUMBERED}\b"
)
_GLUED: Final = re.compile(
    rf"\b(?:{_any(_BLOCKS)})-?{_NUMBERED}[ ,.-]+(?:{_any(_LOTS)})[-.]? ?{_NUMBERED}\b"
)  # MZ12 LT5
_SHORTEST: Final = min(_BLOCKS, key=len)
_BRAZILIAN: Final = re.compile(
    rf"\b(?:{_any(_OF_BRAZIL | _ENGLISH)})\b{_SIGN}{_NAME}{_GAP}"
    rf"(?:{_any(forms('abroad.sector.lot') | _LOTS | _LOT_LETTER)})\b{_SIGN}{_COUNT}"
)
_LANDS: Final = ("MX", "PE", "EC", "PA", "GT", "DO", "CO", "HN", "SV", "CL", "AR")
_ELSEWHERE: Final = forms(
    "abroad.told.philippines"
)  # where blocks and lots are told in English, in towns of Spanish names
_DASH_OF_LETTER: Final = re.compile(r"(?<=[a-z])-|-(?=[a-z])")
_WORD: Final = re.compile("[a-z]+")


def written(text: str, known: frozenset[str], is_in: Callable[[str], bool]) -> str:
    """Write blocks and lots as the number of a house; `known` are the words of the text, `is_in` asks for a country.

    >>> def told(text, *countries):
    ...     return written(text, frozenset(re.findall("[a-z]+", text)), lambda country: country in countries)
    >>> told("mz-b lt-5, sol"), told("lote n° 5 de la manzana b, sol"), told("mz. b l. 5, sol"), told("mz12 lt5, sol")
    (', no b/5, sol', ', no b/5, sol', ', no b/5, sol', ', no 12/5, sol')
    >>> told("mz b-5, sol", "PE"), told("lot 5, block b, sol", "PE"), told("m3 l14, sol", "MX"), told("m3 l14, sol")
    (', no b/5, sol', ', no b/5, sol', ', no 3/14, sol', 'm3 l14, sol')
    >>> told("block 12 lot 5, sol street", "MX"), told("sol, q. f-15, l. 40", "BR"), told("mz. c-1 lt. 5")
    ('sol street, no 12/5', 'sol, quadra f15 lt 40', ', no c1/5')
    """
    if not known.isdisjoint(_BLOCKS):
        text = _TURNED.sub(_turned, _SPANISH.sub(_house, text))
        if "-" in text and _DASHED.search(text) and is_in("PE"):
            text = _DASHED.sub(_house, text)
    if _SHORTEST in text:
        text = _GLUED.sub(_house, text)
    if not known.isdisjoint(_OF_BRAZIL | _ENGLISH) and _BRAZILIAN.search(text) and is_in("BR"):
        text = _BRAZILIAN.sub(_in_brazil, text)
    if not known.isdisjoint(_ENGLISH) and not known.isdisjoint(_LOTS) and _is_told(known, is_in):
        text = _OF_ENGLISH.sub(_translated, _ENGLISH_TURNED.sub(_turned, text))
    if not known.isdisjoint(_LOT_LETTER) and _LETTERS.search(text) and _is_told(known, is_in):
        text = _LETTERS.sub(_house, text)
    return text


_SAID: Final = re.compile(
    rf", no ([a-z0-9]+)/([a-z0-9-]+)|{_BLOCK_OF_BRAZIL} ([a-z0-9]+) {_LOT_OF_BRAZIL} ([a-z0-9-]+)"
)


def blocks_and_lots(text: str) -> frozenset[str]:
    """Return the blocks with their lots that a folded, lower-case text of these countries says.

    >>> sorted(blocks_and_lots("lote 5 de la manzana b")), sorted(blocks_and_lots("rua 3, qd. 12, lt. 7"))
    (['b/5'], ['12/7'])
    """
    known = frozenset(_WORD.findall(text))
    written_out = written(text, known, lambda _: True)
    if written_out == text:
        return frozenset()
    return frozenset("/".join(filter(None, found)) for found in _SAID.findall(written_out))


def _is_told(known: frozenset[str], is_in: Callable[[str], bool]) -> bool:
    return known.isdisjoint(_ELSEWHERE) and any(map(is_in, _LANDS))


def _house(match: re.Match[str]) -> str:
    return _number(match[1], match[2])


def _turned(match: re.Match[str]) -> str:
    return _number(match[2], match[1])


def _number(block: str, lot: str) -> str:
    return f", no {_plain(block)}/{_plain(lot)}"


def _in_brazil(match: re.Match[str]) -> str:
    return f"{_BLOCK_OF_BRAZIL} {_plain(match[1])} {_LOT_OF_BRAZIL} {_plain(match[2])}"


def _plain(name: str) -> str:
    """Return the name of a block or lot without its dash and noughts in front: F-15, 03."""
    return _DASH_OF_LETTER.sub("", name).lstrip("0") or name


def _translated(match: re.Match[str]) -> str:
    """Return block and lot behind the road that follows them in English."""
    number, behind = _number(match[1], match[2]), match["behind"] or ""
    words = _WORD.findall(behind)
    is_road = bool(words) and (words[0] in LEADING_TYPES or words[-1] in ROAD_TYPES)
    return f"{behind[2:]}{number}" if is_road else f"{number}{behind}"
