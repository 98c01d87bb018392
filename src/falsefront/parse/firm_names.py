"""Firms' names that one page says: whether a line is one, and whether two of them may be one firm's."""

import re
import unicodedata
from typing import Final

from falsefront.parse.names import folded
from falsefront.parse.words import COMPANY_WORDS, FIRM_ENDINGS
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

MOST_NAME_CHARS: Final = 80
_FEWEST_LETTERS: Final = 4
_FEWEST_SIGNS: Final = 2  # of a Chinese, Japanese or Korean name
_FEWEST_WORDS: Final = 2  # that two names of one firm share where neither holds the other
_HAN: Final = late(r"[\u3040-\u9fff\uac00-\ud7a3]")
_WORD: Final = re.compile(r"\w+")
# What parts a thing from its firm in a heading.
_MORE_THAN_NAME: Final = re.compile(
    rf"\b(?:by|from)\s|[_|｜：]|:\s|\s[-–—>»]\s|^(?:{word_lists(__file__).any_of('does')})"
)
_KIND: Final = rf"(?:{word_lists(__file__).any_of('kind')})"
# What a firm does, and nothing more: "Manufacturer, Trading Company", "Exporter and Wholesaler".
_KINDS: Final = Caseless(rf"{_KIND}(?:\s?[,;/&|、，]\s?(?:and )?{_KIND}|\s(?:and|or)\s{_KIND})*")
_OF_NO_FIRM: Final = frozenset(
    {"co", "ltd", "limited", "inc", "llc", "company", "corp", "corporation", "gmbh", "the", "and", "of", "pvt", "plc"}
)
_ALSO_GOODS: Final = re.compile(r"\b(?:works|mills|engineers|brothers)\W*$", re.IGNORECASE)  # "Coffee mills"


@remembered
def is_firm(text: str) -> bool:
    """Whether a line is a firm's name and no more, by its ending and its words.

    >>> is_firm("Orrin Ceramics Co., Ltd"), is_firm("宁波柏澜瓷器有限公司"), is_firm("Coffee mills")
    (True, True, False)
    """
    name = text.rstrip(" .)）")
    if len(text) > MOST_NAME_CHARS or not FIRM_ENDINGS.is_in(name) or FIRM_ENDINGS.is_all(name) or says_kinds(name):
        return False  # "Trading" alone is a word
    return COMPANY_WORDS.is_in(text) or _ALSO_GOODS.search(text) is None


def says_kinds(text: str) -> bool:
    """Whether a text says what kinds of firm somebody is, and nothing more.

    >>> says_kinds("Manufacturer, Trading Company"), says_kinds("Orrin Trading Company")
    (True, False)
    """
    return _KINDS.is_all(text.strip())


def names_thing_of_firm(text: str) -> bool:
    """Whether words that end in a firm's name tell of a thing of that firm, and are more than the name.

    >>> names_thing_of_firm("Fountain pen by Orrin Ceramics Co., Ltd."), names_thing_of_firm("Orrin Ceramics Co., Ltd.")
    (True, False)
    """
    return _MORE_THAN_NAME.search(text) is not None


def are_two_firms(first: str | None, second: str | None) -> bool:
    """Whether two names are two firms': the first is a firm's, both are in one script, and neither is the other.

    >>> are_two_firms("Orrin Ltd", "Marl Cutlery"), are_two_firms("Orrin Ltd", "柏澜瓷器"), are_two_firms("Mug", "Marl")
    (True, False, False)
    """
    if not first or not second or not is_firm(first):
        return False
    return is_han(first) == is_han(second) and not is_one_firm(first, second)


def are_two_vendors(first: str | None, second: str | None) -> bool:
    """Whether two names over contacts are two firms', each by its own words: both may be found at one address.

    >>> are_two_vendors("Orrin Ltd", "Marl GmbH"), are_two_vendors("Orrin Ltd", "Orrin"), are_two_vendors("Orrin", None)
    (True, False, False)
    """
    return are_two_firms(first, second) and is_firm(second or "")


def is_one_firm(first: str, second: str) -> bool:
    """Whether two names may be one firm's: one holds the other, or has all its words.

    >>> is_one_firm("Ningbo Orrin Ceramics Co., Ltd", "Orrin Ceramics (Ningbo) Limited")
    True
    >>> is_one_firm("Ningbo Orrin Ceramics", "Ningbo Marl Ceramics")
    False
    """
    shorter, longer = sorted((folded(first), folded(second)), key=len)
    fewest = _FEWEST_SIGNS if is_han(shorter) else _FEWEST_LETTERS
    if len(shorter) >= fewest and shorter in longer:
        return True
    fewer, more = sorted((_words(first), _words(second)), key=len)
    return len(fewer) >= _FEWEST_WORDS and fewer <= more


@remembered
def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.casefold())) - _OF_NO_FIRM


def is_han(text: str) -> bool:
    """Whether a text has signs of Chinese, Japanese or Korean."""
    return _HAN.search(text) is not None


def script_of(text: str) -> str:
    """Return the script of a text's first letter, as Unicode names it; "" where it has no letter.

    Chinese, Japanese and Korean are one, HAN.

    >>> script_of("24 Лампы"), script_of("邢台"), script_of("24/7")
    ('CYRILLIC', 'HAN', '')
    """
    first = next(filter(str.isalpha, text), None)
    if first is None:
        return ""
    return "HAN" if is_han(first) else unicodedata.name(first, "").partition(" ")[0]
