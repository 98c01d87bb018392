"""Addresses of China in pinyin without any space: HebeiShengXingtaiShiNanduJiedaoTaoxianLu12Hao, and all in capitals.

What stands in front is known by the gazetteer: divisions with their generic word, each within the one before, also a
province or city without it where one with it follows, or where capitals show its end. Behind them capitals and digits
show where words part; where all letters are of one size, the words that end a town and a road do.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from falsefront.address.gazetteer.places import Places
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.text.pinyin import syllable_count

_LEAST: Final = 16  # letters and digits of a text that was run together
_RUN: Final = re.compile(r"(?<![^\s:：;(])[^\W\d_]{9,}[^\s,;，；。()（）]*")
_DIVISIONS: Final = tuple(longest_first(forms("pinyin.run.division")))
_TOWNS: Final = "|".join(longest_first(forms("pinyin.run.town")))
_HOUSES: Final = "|".join(longest_first(forms("pinyin.run.house")))
_ROADS: Final = "|".join(longest_first(forms("pinyin.run.road")))
_LABELS: Final = "|".join(longest_first(forms("pinyin.run.label")))
_COUNTRIES: Final = tuple(longest_first(forms("pinyin.run.country")))
_HUMP: Final = re.compile(r"(?<=[^\W\d_])(?<=[^A-Z\W\d_])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][^\W\d_]*[a-z]{2})")
_DIGITS: Final = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_LETTER_BEFORE: Final = re.compile(rf"(?i)(?<=\d)(hao)([a-z])(?={_LABELS})")  # 45haoBZuo
_TOWN: Final = re.compile(rf"([a-z]{{4,}}?)({_TOWNS})(?=[a-z]{{4}})")
_HOUSE: Final = re.compile(rf"([a-z]{{4,}}?)({_HOUSES})(?=[a-z]{{4}}|\d|$)")
_ROAD: Final = re.compile(rf"([a-z]{{4,}}?)({_ROADS})(\d[\d-]*)(?=hao|$)")
_LONGEST: Final = 24  # letters of a division
_LEAST_NAME: Final = 2  # syllables
_LAST_LATIN: Final = "\u024f"


def parted(text: str, places: Places) -> str:
    """Return a text with the spaces that were left out of what stands in it in pinyin; most as they are."""
    if len(text) < _LEAST or text.count(" ") * _LEAST > len(text):
        return text
    return _RUN.sub(lambda found: _parted(found[0], places), text)


def _parted(run: str, places: Places) -> str:
    if run[0] > _LAST_LATIN:  # names of places in letters are in these
        return run
    letters = _plain(run)
    if len(letters) != len(run) or len(run) < _LEAST:
        return run
    humps = (
        {found.start() for found in _HUMP.finditer(run)} if not (run.islower() or run.isupper()) else frozenset[int]()
    )
    begin = next((len(it) for it in _COUNTRIES if letters.startswith(it)), 0)
    ends = _divisions(letters, begin, humps, places, "")
    if not ends:
        return run
    cuts = [begin, *ends] if begin else list(ends)
    starts = [0, *cuts]
    named = [run[one:other] for one, other in zip(starts, cuts, strict=False)]
    rest = run[cuts[-1] :]
    words = _by_capitals(rest) if humps else _by_words(rest)
    return ", ".join([*(_with_generic(one) for one in named), words] if words else map(_with_generic, named))


def _plain(run: str) -> str:
    """Return the letters of a run without their tones, in lower case."""
    if run.isascii():
        return run.lower()
    return "".join(sign for sign in unicodedata.normalize("NFD", run.lower()) if not unicodedata.combining(sign))


def _divisions(letters: str, at: int, humps: frozenset[int] | set[int], places: Places, within: str) -> list[int]:
    """Return where the divisions at the front end, each within the one before; nothing where none has its word."""
    best: list[int] = []
    for end, code, is_whole in _ahead(letters, at, humps, places, within):
        behind = _divisions(letters, end, humps, places, code)
        if not (behind or is_whole):
            continue
        found = [end, *behind]
        if not best or (found[-1], len(found)) > (best[-1], len(best)):
            best = found
    return best


def _ahead(
    letters: str, at: int, humps: frozenset[int] | set[int], places: Places, within: str
) -> Iterator[tuple[int, str, bool]]:
    """Yield the divisions that may stand at a place: where each ends, its code, and whether it has its word."""
    for end in range(min(len(letters), at + _LONGEST), at + 3, -1):
        if humps and end not in humps and end != len(letters):
            continue
        name = letters[at:end]
        named = places.latin.get(name)
        if named is None:
            continue
        generic = next((word for word in _DIVISIONS if name.endswith(word)), "")
        is_whole = bool(generic) and not named.is_bare
        for code in named.codes:
            if code.startswith(within) and code != within:
                yield end, code, is_whole


def _with_generic(name: str) -> str:
    """Return a division with its generic word apart: Xingtai Shi."""
    low = _plain(name)
    end = next((word for word in _DIVISIONS if low.endswith(word) and len(low) > len(word) + 1), "")
    return f"{name[: -len(end)]} {name[-len(end) :]}" if end else name


def _by_capitals(rest: str) -> str:
    """Return the rest of a run with its words apart where capitals and digits show them."""
    rest = _LETTER_BEFORE.sub(r"\1 \2 ", rest)
    words = _DIGITS.sub(" ", _HUMP.sub(" ", rest)).split()
    said = ""
    for word in words:
        said += f" {word}," if _plain(word) in _TOWN_WORDS else f" {word}"
    return said.strip(" ,")


_TOWN_WORDS: Final = forms("pinyin.run.town")


def _by_words(rest: str) -> str:
    """Return the rest of a run in letters of one size with town, house and road apart; else as it stands."""
    low, said, at = _plain(rest), [], 0
    for pattern in (_TOWN, _HOUSE):
        found = pattern.match(low, at)
        if found is not None and (syllable_count(found[1]) or 0) >= _LEAST_NAME:
            said.append(f"{rest[at : found.end(1)]} {rest[found.end(1) : found.end()]}")
            at = found.end()
    road = _ROAD.match(low, at)
    if road is not None and (syllable_count(road[1]) or 0) >= _LEAST_NAME:
        behind = _DIGITS.sub(" ", _LETTER_BEFORE.sub(r"\1 \2 ", rest[road.start(3) :]))
        said.append(f"{rest[at : road.end(2)]} {behind}")
    elif at < len(rest):
        said.append(rest[at:])
    return ", ".join(said)
