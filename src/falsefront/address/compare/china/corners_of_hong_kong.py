"""Corners of two streets of Hong Kong in two languages: 城皇街及華興里交界, Junction of Shing Wong St & Wa Hing Lane.

Such a place has no number, and readers cut its roads in other places. So both streets are looked for in the text, as
the dictionary has them in either language, right beside each other and with a word for a corner.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Final

from falsefront.address.gazetteer.hongkong import Known, chinese_key, english_key, hong_kong_names
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.reading import Reading
from falsefront.text.hanzi import HAN, simplified

_HONG_KONG: Final = "HK"
_STREET: Final = "s"
_MOST_WORDS, _LEAST_WORDS = 6, 2  # of a street's name with its type
_CORNER: Final = "|".join(longest_first(forms("hongkong.corner")))
_JOINT: Final = "|".join(map(re.escape, longest_first(forms("hongkong.corner.joint"))))
_CORNER_IN_HAN: Final = "|".join(longest_first(forms("hongkong.han.corner")))
_JOINT_IN_HAN: Final = "|".join(longest_first(forms("hongkong.han.corner.joint")))
_SAID: Final = re.compile(rf"\b(?:{_CORNER})\b")
_BETWEEN: Final = re.compile(rf"[ ,.]*(?:{_JOINT}|/)[ ,.]*")
_BETWEEN_IN_HAN: Final = re.compile(rf"[ ,]*(?:(?P<joint>{_JOINT_IN_HAN})|[/、&])[ ,]*")
_BEHIND_IN_HAN: Final = re.compile(rf"[ ,]*(?:的)?(?:{_CORNER_IN_HAN})")
_WORD: Final = re.compile(r"[a-z0-9'\u2019]+\.?")

Streets = tuple[frozenset[Known], frozenset[Known]]


def one_corner_of_hong_kong(a: Reading, b: Reading) -> str | None:
    """Return what corner both addresses are at, as a reason, one in each language; None where it is not one."""
    if _HONG_KONG not in (a.country, b.country) or {a.country, b.country} - {_HONG_KONG, None}:
        return None
    if a.is_chinese_script == b.is_chinese_script or a.number or b.number:
        return None
    han, latin = (a, b) if a.is_chinese_script else (b, a)
    if a.county is not None and b.county is not None and a.county.codes.isdisjoint(b.county.codes):
        return None
    left, right = _corner_in_han(han.raw), _corner_in_letters(latin.raw)
    if left is None or right is None:
        return None
    pairs = {
        frozenset((one, other))
        for first, second in ((right[0], right[1]), (right[1], right[0]))
        for one, other in product(left[0] & first, left[1] & second)
        if one != other and not set(one.districts).isdisjoint(other.districts)
    }
    if len(pairs) != 1:
        return None
    names = sorted(f"{street.chinese} ({street.english})" for street in pairs.pop())
    return f"verified: the corner of {names[0]} and {names[1]}"


@lru_cache(maxsize=1024)
def _corner_in_han(raw: str) -> Streets | None:
    """Return the two streets of a corner in characters; None where a text names another number of them, or a house."""
    text = simplified(unicodedata.normalize("NFKC", raw))
    if any(map(str.isdigit, text)):
        return None
    names, found = hong_kong_names(), []
    at = 0
    while at < len(text):
        sizes = names.lengths(chinese_key(text[at : at + 2]))
        street = next((it for size in sizes if (it := _street_in_han(text, at, at + size))), None)
        if street is None:
            at += 1
            continue
        found.append((at, at + street[0], street[1]))
        at += street[0]
    if len(found) != 2:
        return None
    (_, end, one), (start, behind, other) = found
    joint = _BETWEEN_IN_HAN.fullmatch(text, end, start)
    return (one, other) if joint is not None and _BEHIND_IN_HAN.match(text, behind) else None


def _street_in_han(text: str, start: int, end: int) -> tuple[int, frozenset[Known]] | None:
    if end > len(text):
        return None
    known = frozenset(one for one in hong_kong_names().in_chinese(chinese_key(text[start:end])) if one.kind == _STREET)
    return (end - start, known) if known else None


@lru_cache(maxsize=1024)
def _corner_in_letters(raw: str) -> Streets | None:
    """Return the two streets of a corner in letters; None where a text names another number of them, or a house."""
    text = unicodedata.normalize("NFKC", raw).lower()
    if HAN.search(text) or any(map(str.isdigit, text)):
        return None
    found = list(_streets_in_letters(text))
    if len(found) != 2:
        return None
    (_, end, one), (start, _, other) = found
    joint = _BETWEEN.fullmatch(text, end, start)
    return (one, other) if joint is not None and (_SAID.search(text) or "/" in joint[0]) else None


def _streets_in_letters(text: str) -> Iterator[tuple[int, int, frozenset[Known]]]:
    """Yield the streets of the dictionary in a text with where they stand, the longest names first."""
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        for size in range(min(_MOST_WORDS, len(words) - at), _LEAST_WORDS - 1, -1):
            start, end = words[at].start(), words[at + size - 1].end()
            known = hong_kong_names().in_english(english_key(text[start:end]))
            streets = frozenset(one for one in known if one.kind == _STREET)
            if streets and "," not in text[start:end]:
                yield start, end, streets
                at += size
                break
        else:
            at += 1
