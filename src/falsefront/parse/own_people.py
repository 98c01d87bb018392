"""Whose number it is, by the words before it: a person or a desk of the firm's own, with what they do there.

"Mobil, Per-Åke 070-496 01 42", "営業部 佐々木 090-0000-0142", "Bu Ratna 0812 0000 0142", "Pedidos (Lola) 654 000 142":
no word among them is another's. Each part of such a label is a desk, a word for telephones, what somebody does or is
called by, or his name; a name alone tells only where it has a title, or is one that people have.
"""

import re
from typing import Final

from falsefront.parse.label_words import LINE_WORDS, PERSON_WORDS
from falsefront.parse.number_words import FAX, JOINS, NOT_TOLD, OF_NUMBERS, PLACE, TOLD
from falsefront.parse.words import COMPANY_WORDS
from falsefront.text.late import late
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_MOST_CHARS: Final = 60
_HAN: Final = re.compile(r"[\u3005\u3040-\u9fff\uac00-\ud7a3]{1,5}")
_NAME: Final = r"[^\W\d_][\w'’.-]{0,20}"
_TITLED: Final = late(
    rf"(?:{_LISTS.any_of('title')})\.?\s(?:{_NAME}\s?){{1,3}}|(?:{_NAME}\s){{1,3}}(?:{_LISTS.any_of('title_behind')})\.?"
    rf"|(?:{_LISTS.any_of('title_gapless')})[^\W\d_]\S{{1,15}}|[^\W\d_]\S{{0,8}}\s?(?:{_LISTS.any_of('title_behind_gapless')})",
    re.IGNORECASE,
)
# What may be said of a number of another kind too: only beside a name.
_WEAK: Final = late(rf"(?:{_LISTS.any_of('weak')})(?:\s?\d)?", re.IGNORECASE)
_WHAT: Final = late(
    rf"(?:{_LISTS.any_of('desk', 'weak', 'role')}|{PERSON_WORDS}|{LINE_WORDS})(?:\s?\d)?", re.IGNORECASE
)
_ROLE: Final = late(rf"(?:{_LISTS.any_of('role')})", re.IGNORECASE)
# A name behind what he does, without a sign between: "Sales manager Ada Fern", in the East also behind a desk's name.
_NAMED: Final = late(
    rf"(?:{_LISTS.any_of('role')})\s(?P<name>(?:{_NAME}\s?){{1,2}})"
    rf"|(?:{_LISTS.any_of('desk', 'role')}|{PERSON_WORDS}|{PLACE.pattern})\s"
    rf"(?P<eastern>{_HAN.pattern}\s?(?:{_HAN.pattern})?)",
    re.IGNORECASE,
)
# Whose it is, before the word for it: "Jenny's mobile".
_POSSESSIVE: Final = late(rf"{_NAME}['’]s?\s(?:{LINE_WORDS})", re.IGNORECASE)
_PARTS: Final = re.compile(r"\s?[,/()（）:：;·•|]\s?|\s[-–—]\s|[-–—]$")
# What may stand behind such a number on its line.
_BEHIND: Final = re.compile(r"\s*(?:$|[|•·–—,;/(（、，；]|-\s)")
_AROUND: Final = " \t:：.–—-·•|,;/、，；"
_DECIMAL: Final = re.compile(r"\d+\.\d+")
_MOST_OF_NAME: Final = 2  # words


@remembered
def is_role(text: str) -> bool:
    """Whether words are what somebody does in a firm or a body, and no name.

    >>> [is_role(text) for text in ("Vice President", "Schriftführerin", "Gen. Secretary", "President Tools")]
    [True, True, True, False]
    """
    words = text.strip(_AROUND)
    return 0 < len(words) <= _MOST_CHARS and _ROLE.fullmatch(words) is not None


def is_of_own(text: str, since: int, span: tuple[int, int], own_until: int) -> bool:
    """Whether the words before a number of a line, from the end of the one before it on, tell it to be the firm's own.

    So is the next one of a list behind such a number, which ends at `own_until`; -1 where there is none.
    """
    start, end = span
    if own_until >= 0 and JOINS.fullmatch(text[own_until:start]):
        return True
    if _BEHIND.match(text, end) is None or _DECIMAL.fullmatch(text[start:end].strip()):
        return False
    return is_own_label(text[since:start]) or (since > 0 and is_person(text[since:start].strip(_AROUND)))


def is_own_label(words: str) -> bool:
    """Whether the words before a number name a person or a desk of the firm's own, and nobody else.

    >>> is_own_label("Mobil, Per-Åke"), is_own_label("Bu Ratna"), is_own_label("Pedidos (Lola):")
    (True, True, True)
    >>> is_own_label("Moss Press"), is_own_label("Fotos: Ada Fern"), is_own_label("Bank, Ada Fern"), is_own_label("Red")
    (False, False, False, False)
    >>> is_own_label("Ada Fern:"), is_own_label("Pedidos:")
    (False, False)
    """
    label = words.strip(_AROUND)
    return 0 < len(label) <= _MOST_CHARS and _is_own(label)


@remembered
def _is_own(label: str) -> bool:
    parts = [part.strip(" .") for part in _PARTS.split(label)]
    parts = [part for part in parts if part]
    told = [part for part in parts if _is_told(part)]
    rest = [part for part in parts if part not in told]
    if not all(map(_may_be_name, rest)):
        return False
    return bool(told) and (len(parts) > 1 or not (_WEAK.fullmatch(told[0]) or _is_untitled(told[0])))


def _is_untitled(part: str) -> bool:
    """Whether a part is a person's name alone, who may be anybody."""
    return is_person(part) and _TITLED.fullmatch(part) is None


@remembered
def _is_told(part: str) -> bool:
    """Whether a part of a label is a desk, what somebody does, a word for telephones, or surely a person."""
    if FAX.search(part) or NOT_TOLD.search(f"{part} ") or COMPANY_WORDS.is_in(part):
        return False
    if PLACE.fullmatch(part) or _WHAT.fullmatch(part) or _POSSESSIVE.fullmatch(part):
        return True
    if _TITLED.fullmatch(part) and not all(map(_is_small, part.split()[-2:])):
        return True
    if (told := TOLD.match(f"{part} ")) is not None and told.end() >= len(part):
        return True
    named = _NAMED.fullmatch(part)
    if named is not None and _may_be_name((named["name"] or named["eastern"]).strip()):
        return True
    return is_person(part) and OF_NUMBERS.search(part) is None


@remembered
def _may_be_name(part: str) -> bool:
    """Whether a part beside what somebody does may be his name: one word or two with capitals, none of numbers."""
    if OF_NUMBERS.search(part) or FAX.search(part) or COMPANY_WORDS.is_in(part):
        return False
    words = part.split()
    if not 0 < len(words) <= _MOST_OF_NAME:
        return False
    is_long = _HAN.match(part) is not None and _HAN.fullmatch(part.replace(" ", "")) is None
    return not is_long and not any(map(_is_small, words))


def _is_small(word: str) -> bool:
    """Whether a word begins with a small letter of a script that has capitals."""
    return word[0].upper() != word[0] or not word[0].isalpha()
