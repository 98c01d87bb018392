"""The words of an address of a land, each with its part, by which `said_in_lands` counts and names."""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.address.abroad.finer.text import words_in
from falsefront.address.abroad.written.roman import ROMAN
from falsefront.address.compare.lands.lands import Land
from falsefront.address.plain.text import folded_again

NUMBER: Final = re.compile(r"(?=.*\d)[a-z\d]+(?:[-/.&][a-z\d]+)*")
_COLON: Final = re.compile(r"(?<=[a-z]) ?: ?(?=[a-z]?-?\d)")
_ORDINAL: Final = re.compile(r"(\d{1,3})(?:st|nd|rd|th|eme|er|e)")
_ENGLISH: Final = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_LETTERED_END: Final = re.compile(r"\d{1,4}[a-z]?(?:[-/]\d{1,4}[a-z]?)*")
_GLUED: Final = re.compile(r"(?P<before>[a-z]{3,})[-.](?P<number>.*\d.*)|(?P<first>.*\d.*)[-.](?P<behind>[a-z]{3,})")
_CODED: Final = re.compile(r"[a-z]{2}-(\d{4,6})")
_SIGN: Final = re.compile(r"(?<=\d)[-/](?=[a-z])|(?<=[a-z])[-/](?=\d)")
_LETTERS: Final = re.compile(r"^([a-z]+)-?0*(\d)")


def words_of(raw: str, land: Land) -> list[tuple[str, int]]:
    """Return the words of a text with their parts."""
    text = land.written(folded_again(land.in_letters(raw)).text.lower())
    words = words_in(_COLON.sub(" ", text))  # Warehouse: B-12
    is_glued = not land.habits.is_arabian
    found = [
        (piece, at)
        for word, at in zip(words.text, words.segment, strict=True)
        for piece in _pieces(word, is_glued=is_glued)
    ]
    return list(_merged(found, land)) if is_glued else found


def ordinal(word: str, land: Land, *, is_number: bool = True) -> str:
    """Return the digits of an ordinal, and where `is_number` those of a number; else nothing."""
    if word.isdigit():
        return word if is_number else ""
    match = (_ORDINAL if land.habits.is_arabian else _ENGLISH).fullmatch(word)
    return match[1] if match else ""


def plain(word: str, is_open: bool) -> str:
    """Return a number without signs and noughts; where `is_open`, a letter or a numeral is one."""
    if NUMBER.fullmatch(word):
        found = _LETTERS.sub(r"\1\2", word)
        return found.lstrip("0") or "0"
    if is_open and word in ROMAN:
        return ROMAN[word]
    return word if is_open and len(word) == 1 else ""


def _pieces(word: str, *, is_glued: bool) -> Iterator[str]:
    """Yield a word in parts: those of a name, and of a number the word glued to it (394-GIDC)."""
    if not NUMBER.fullmatch(word):
        yield from word.split("-")
    elif is_glued and (match := _CODED.fullmatch(word)):
        yield match[1]  # IN-500081
    elif is_glued and (match := _GLUED.fullmatch(word)):
        yield from (it for it in match.groups() if it)
    else:
        yield _SIGN.sub("", word) if is_glued else word


def _merged(words: list[tuple[str, int]], land: Land) -> Iterator[tuple[str, int]]:
    """Yield words with a letter as part of the number before it at the end of a part, or behind it: 217 K; C 4-A."""
    at = 0
    while at < len(words):
        (word, segment), (following, behind) = words[at], words[at + 1] if at + 1 < len(words) else ("", -1)
        is_one = segment == behind
        is_last = at + 2 >= len(words) or words[at + 2][1] != segment
        before = words[at - 1][0] if at and words[at - 1][1] == segment else ""
        is_first = not before or (land.habits.by_quarters and (before in land.labels or before in land.signs))
        is_behind = word.isdigit() and is_last and len(following) == 1 and following.isalpha()
        is_before = is_first and len(word) == 1 and word.isalpha() and _LETTERED_END.fullmatch(following) is not None
        if is_one and (is_behind or is_before):
            yield f"{word}{following}", segment
            at += 2
        else:
            yield word, segment
            at += 1
