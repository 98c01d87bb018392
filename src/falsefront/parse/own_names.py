"""Whose page this is, before anything is read for it: the names that a page gives its own vendor."""

import re
from dataclasses import dataclass
from typing import Final

from falsefront.parse.label_words import field_of_label
from falsefront.parse.labels import pairs_of_page
from falsefront.parse.makers import is_of_maker
from falsefront.parse.names import folded
from falsefront.parse.tree import MAIN, PageTree, attribute
from falsefront.parse.words import COMPANY_WORDS, FIRM_ENDINGS, PAGE_NAMES
from falsefront.text.remembered import remembered

MOST_NAME_CHARS: Final = 80
_FEWEST_LETTERS: Final = 4
_FEWEST_SIGNS: Final = 2  # of a Chinese, Japanese or Korean name
_FEWEST_WORDS: Final = 2  # that two names of one firm share where neither holds the other
_HAN: Final = re.compile(r"[\u3040-\u9fff\uac00-\ud7a3]")
_WORD: Final = re.compile(r"\w+")
# What parts a thing from its firm in a heading.
_MORE_THAN_NAME: Final = re.compile(
    r"\b(?:by|from)\s|[_|｜：]|:\s|\s[-–—>»]\s|^(?:供应|出售|批发|销售|查看|搜索|关于|联系)"
)
_OF_NO_FIRM: Final = frozenset(
    {"co", "ltd", "limited", "inc", "llc", "company", "corp", "corporation", "gmbh", "the", "and", "of", "pvt", "plc"}
)
_ALSO_GOODS: Final = re.compile(r"\b(?:works|mills|engineers|brothers)\W*$", re.IGNORECASE)  # "Coffee mills"
OWN_CLASS: Final = re.compile(  # of an element that names a firm
    r"(?:compan(?:y|ies)|supplier|seller|vendor|shop|store|merchant|firm|member)(?:[-_]?(?:name|title))?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class OwnNames:
    """Names of the vendor whose page one page is: those that are told, and its headings, which may name a thing."""

    told: tuple[str, ...]
    headings: tuple[str, ...]

    def is_own(self, text: str) -> bool:
        """Whether some words are the page's own name, or hold it, or are a part of it."""
        return any(is_one_firm(text, name) for name in (*self.told, *self.headings))

    def is_told_in(self, text: str) -> bool:
        """Whether a line holds one of the names that are told, in whatever words around it."""
        here = folded(text)
        return any(folded(name) in here for name in self.told)

    def is_other(self, text: str) -> bool:
        """Whether a firm's name is certainly none of the page's own: not in another script either."""
        alike = [name for name in self.told if _is_han(name) == _is_han(text)]
        return bool(alike) and not self.is_own(text)


def own_names(tree: PageTree, chosen: str | None, *, is_of_thing: bool) -> OwnNames:
    """Return the names of a page's vendor: what an analyst's selector gives, its first label, its heading."""
    told = [chosen] if chosen else []
    told += [
        pair.value
        for pair in pairs_of_page(tree)
        if pair.zone == MAIN
        and field_of_label(pair.label) == "vendor"
        and len(pair.value) <= MOST_NAME_CHARS
        and not is_of_maker(tree, pair.start)
    ][:1]
    headings: list[str] = []
    for at in tree.by_name.get("h1", ()):
        text = tree.text(at, separator=" ")
        if tree.zone(at) != MAIN or not text or PAGE_NAMES.is_all(text):
            continue
        headings.append(text)
        classes = (attribute(tree.elements[at], "class") or "").split()
        if not is_of_thing and (is_firm(text) or any(map(OWN_CLASS.fullmatch, classes))):
            told.append(text)
    return OwnNames(tuple(told), tuple(headings))


@remembered
def is_firm(text: str) -> bool:
    """Whether a line is a firm's name and no more, by its ending and its words.

    >>> is_firm("Orrin Ceramics Co., Ltd"), is_firm("宁波柏澜瓷器有限公司"), is_firm("Coffee mills")
    (True, True, False)
    """
    if len(text) > MOST_NAME_CHARS or not FIRM_ENDINGS.is_in(text.rstrip(" .)）")):
        return False
    return COMPANY_WORDS.is_in(text) or _ALSO_GOODS.search(text) is None


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
    return _is_han(first) == _is_han(second) and not is_one_firm(first, second)


def is_one_firm(first: str, second: str) -> bool:
    """Whether two names may be one firm's: one holds the other, or has all its words.

    >>> is_one_firm("Ningbo Orrin Ceramics Co., Ltd", "Orrin Ceramics (Ningbo) Limited")
    True
    >>> is_one_firm("Ningbo Orrin Ceramics", "Ningbo Marl Ceramics")
    False
    """
    shorter, longer = sorted((folded(first), folded(second)), key=len)
    fewest = _FEWEST_SIGNS if _is_han(shorter) else _FEWEST_LETTERS
    if len(shorter) >= fewest and shorter in longer:
        return True
    fewer, more = sorted((_words(first), _words(second)), key=len)
    return len(fewer) >= _FEWEST_WORDS and fewer <= more


@remembered
def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.casefold())) - _OF_NO_FIRM


def _is_han(text: str) -> bool:
    return _HAN.search(text) is not None
