"""Whether anything may stand around an address: asked of every text, nearly all of which have nothing.

Only its first and last word, what stands before its colons, and some signs are looked at.
"""

import re
from collections.abc import Iterable
from functools import cache
from itertools import chain
from typing import Final, NamedTuple

from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.around_words import evened, landmark_behind, use_behind

ORNAMENTS: Final = " \t\r\n>»›*•·●○■□◆◇▶►▪★☆✦✪✔✓☛☞➤➜→=~_|,;:：-–—📍🏠🏢🏭📌🗺☎✉※◎\ufe0f"
ORNAMENTS_BEHIND: Final = " \t\r\n<«‹*•·●○■□◆◇◀◄▪★☆✦✪✔✓←=~_|,;📍※◎\ufe0f"
QUOTES: Final = {
    '"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "'": "'", "‘": "’", "「": "」", "『": "』", "”": "”",
}  # fmt: skip
ORNATE: Final = frozenset(ORNAMENTS + ORNAMENTS_BEHIND) - frozenset(" \t\r\n,;:-–—|")
COMMAS: Final = ",，;；|\n"
_PARTING: Final = (" -", "- ", "|", ",", "，", "–", "—", "→", "»")
_FIRST: Final = ORNATE | QUOTES.keys() | set("([（【［〔")
_ENDS: Final = " \t.!,;()[]（）【】<>«»"
_STARTS: Final = " \t.:-–—|,>("
_LATIN: Final = "\u0370"  # from here on a letter may be of a script without capitals
_NUMBER: Final = "0123456789 ()-./–,;~"  # signs of a telephone number, but the plus
_FEWEST: Final = 6  # digits of one
_DIGIT: Final = re.compile(r"\d")
_BEHIND: Final = ("around.map", "around.day")
_BEFORE_NUMBER: Final = ("around.phone", "around.messenger", "around.number")
_BEFORE_COLON: Final = (
    "field.use", "field.address", "around.label", "around.phone", "around.mail", "around.web", "around.messenger",
    "around.person", "around.hours", "around.register",
)  # fmt: skip
_AHEAD: Final = ("field.address", "around.phone")


class _Signs(NamedTuple):
    """Words and characters that something around an address begins or ends with."""

    first: frozenset[str]  # words
    last: frozenset[str]
    longest_last: int  # characters of one of these
    before_colon: frozenset[str]
    first_characters: frozenset[str]  # of forms in scripts without spaces or capitals
    last_characters: frozenset[str]
    colon_characters: frozenset[str]
    before_number: frozenset[str]
    number_characters: frozenset[str]


@cache
def _signs() -> _Signs:
    sure = [form for form, value in values("around.label").items() if value == "sure"]
    bare = [form for form, value in values("around.person").items() if value == "bare"]
    ahead = _evened((*sure, *bare, *chain.from_iterable(map(forms, _AHEAD))))
    behind, colon, number = (
        _evened(chain.from_iterable(map(forms, kinds))) for kinds in (_BEHIND, _BEFORE_COLON, _BEFORE_NUMBER)
    )
    counted = _evened(forms("around.number"))
    last = frozenset(form.split()[-1].strip(_ENDS) for form in behind)
    return _Signs(
        first=frozenset(form.split()[0].strip(_STARTS) for form in ahead) - counted,
        last=last,
        longest_last=max(map(len, last)),
        before_colon=frozenset(form.split()[-1].strip(_ENDS) for form in colon) - counted,
        first_characters=frozenset(form[0] for form in ahead if _is_uncased(form[0])),
        last_characters=frozenset(form[-1] for form in behind if _is_uncased(form[-1])),
        colon_characters=frozenset(form[-1] for form in colon if _is_uncased(form[-1])),
        before_number=frozenset(word for form in number if len(word := form.split()[-1].strip(_ENDS)) > 1)
        - forms("around.until"),
        number_characters=frozenset(form[-1] for form in number if _is_uncased(form[-1])),
    )


def _is_uncased(letter: str) -> bool:
    return letter > _LATIN and not letter.islower()


def _evened(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(evened, words))


def may_be_around(text: str) -> bool:
    """Whether anything may stand around an address; True of few that have nothing.

    >>> [may_be_around(text) for text in ("12 Mill Road, Leeds", "No: 12 Mill Road, Leeds 100085", "HQ: 12 Mill Road")]
    [False, False, True]
    """
    if not text or text.isspace():
        return False
    first, last = text[0], text[-1]
    if first in _FIRST or last in ORNATE or "@" in text or "+" in text or "<" in text or ("&" in text and ";" in text):
        return True
    if "\n" in text or "www" in text or "http" in text or _ends_so(text, last) or _begins_so(text, first):
        return True
    if use_behind(text) is not None or landmark_behind(text) is not None:
        return True
    if ":" in text or "：" in text:
        return _has_colon(text)
    return may_say_twice(text)


def _ends_so(text: str, last: str) -> bool:
    if last.isdigit():
        before = text.rstrip(_NUMBER)
        if not before or len(text) - len(before) < _FEWEST or len(_DIGIT.findall(text, len(before))) < _FEWEST:
            return False
        if before[-1] > _LATIN and evened(before[-1]) in _signs().number_characters:
            return True
        word = before[before.rfind(" ") + 1 :].rstrip(":：|+")
        return evened(word.rpartition(",")[2].rpartition("/")[2]) in _signs().before_number
    if last > _LATIN and last in _signs().last_characters:
        return True
    word = text.rsplit(None, 1)[-1].strip(_ENDS)
    if not word.isascii():
        if evened(word[-1:]) in _signs().last_characters:
            return True
        return len(word) <= _signs().longest_last and evened(word) in _signs().last
    word = word.lower()
    return word.rpartition("-")[2] in _signs().last or (word[-2:] in ("am", "pm") and not word.isalpha())


def _begins_so(text: str, first: str) -> bool:
    if first > _LATIN:
        return evened(first) in _signs().first_characters and _is_parted(text)
    if first.isdigit():
        return False
    word = text.split(None, 1)[0].strip(_STARTS)
    return (word.lower() if word.isascii() else evened(word)) in _signs().first and _is_parted(text)


def _is_parted(text: str) -> bool:
    return any(sign in text for sign in _PARTING)


def _has_colon(text: str) -> bool:
    """Whether a word that means something with a colon behind it stands before one, or an hour."""
    signs = _signs()
    at = _colon(text, 0)
    while at > 0:
        before = text[:at].rstrip(" \t.)）")
        sign = before[-1:]
        if sign > _LATIN or not sign.isascii():
            sign = evened(sign)
            if sign in signs.colon_characters:
                return True
        word = before[before.rfind(" ") + 1 :]
        if sign.isdigit() and (text[at + 1 : at + 2].isdigit() or len(word) > 1):
            return True
        if evened(word.rpartition(",")[2].rpartition("/")[2]) in signs.before_colon:
            return True
        at = _colon(text, at + 1)
    return False


def _colon(text: str, start: int) -> int:
    at = text.find(":", start)
    return at if at >= 0 or text.isascii() else text.find("：", start)


def may_say_twice(text: str) -> bool:
    """Whether the last part of a text is also what stands before it."""
    cut = text.rfind(",")
    if cut < 0 and not text.isascii():
        cut = text.rfind("，")
    if cut <= 0:
        return False
    said = text[cut + 1 :].strip()
    if said == "" or said not in text[:cut]:
        return False
    return text[:cut].rstrip().endswith(said) or f"{said}," in text or f"{said}，" in text
