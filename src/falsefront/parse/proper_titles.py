"""Headings that are a name of their own, and no words that stand over a firm's own office or person."""

import re
from typing import Final

from falsefront.parse.address_shapes import REGION
from falsefront.parse.promoted_words import is_badge
from falsefront.parse.words import CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.caseless import Caseless
from falsefront.text.countries import ends_in_country
from falsefront.text.late import late
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
JOINING: Final = frozenset(_LISTS.words("joining"))
_WORD: Final = re.compile(r"[^\W\d_][\w'’.-]*|&")
_NO_NAME: Final = late(r"[\d:：@/\u3040-\u9fff\uac00-\ud7a3]")
OF_ONES_OWN: Final = Caseless(rf"\b(?:{_LISTS.any_of('own')})\b")
_FEWEST, _MOST = 2, 6


@remembered
def is_proper_title(text: str) -> bool:
    """Whether a line is a name in some words with capitals: no person's, no place's, no office's and no badge.

    >>> [is_proper_title(text) for text in ("Harrow Cutlery", "Marl & Sons Pottery", "Вербена Текстиль")]
    [True, True, True]
    >>> [is_proper_title(text) for text in ("Head Office", "Zhang Wei", "Guangdong, China", "Our Showroom")]
    [False, False, False, False]
    """
    words = _WORD.findall(text)
    if not _FEWEST <= len(words) <= _MOST or _NO_NAME.search(text):
        return False
    if not all(word[0].isupper() or word.casefold() in JOINING for word in words):
        return False
    if OF_ONES_OWN.is_in(text) or ends_in_country(text) or REGION.search(text) or is_person(text) or is_badge(text):
        return False
    return not (PAGE_NAMES.is_all(text) or MENU_WORDS.is_all(text) or CONTACT_PAGES.is_in(text))
