"""Whether a line names somebody, in a sentence as well: "The panes are fitted by Moss Fitters, tel. ..."."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from falsefront.address.gazetteer.gazetteer import world
from falsefront.contact.country import country
from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import is_address
from falsefront.parse.formed_firms import FORMED
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import FORMS_GAPLESS, has_any_form
from falsefront.parse.named_beside import BODY_GAPLESS_WORDS, BODY_WORDS, OURS
from falsefront.parse.proper_titles import JOINING, OF_ONES_OWN
from falsefront.parse.words import COMPANY_WORDS, CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered

_MOST_CHARS: Final = 500
_FEWEST_WORDS, _MOST_WORDS = 2, 8  # of a name in letters that have capitals
_BODY: Final = Caseless(rf"(?<!\w)(?:{BODY_WORDS})(?!\w)|{BODY_GAPLESS_WORDS}")
_FEWEST_SIGNS: Final = 4  # of one in others
_CUT: Final = re.compile(r"[\w.%+-]+@\S+|(?:https?://|www\.)\S+|(?<!\w)[+(（]{0,2}\d", re.ASCII)
# The same of a sentence, which may tell a day, a hall or a house before it names somebody.
_CUT_OF_SENTENCE: Final = re.compile(rf"{_CUT.pattern}(?:[\s().（）/-]{{0,2}}\d){{6}}", re.ASCII)
_FEWEST_SMALL, _FEWEST_OF_SMALL = 5, 3  # words in small letters of a sentence, and their letters
_PIECE: Final = re.compile(r"[,;:.!?()（）|·•–—，、。：；「」『』«»“”\"]\s*")
_WORD: Final = re.compile(r"[^\W\d_][\w'’&.-]*|&")
# Letters without capitals: Arabic, Hebrew, Indian ones, Thai, Georgian, Chinese, Japanese, Korean.
_CASELESS: Final = late(r"[\u0590-\u0fff\u10d0-\u10ff\u1780-\u17ff\u3040-\u9fff\uac00-\ud7a3]")


class Named(NamedTuple):
    """Somebody whom a line names before its first contact."""

    name: str
    is_sure: bool  # by a legal form, or as a public body


@remembered
def named_in(text: str) -> tuple[Named, ...]:
    """Return whom a line names before its first contact: no person, no place and no office of the speaker's.

    >>> [each.name for each in named_in("Panes are fitted by Moss Fitters, tel. 0113 496 0177")]
    ['Moss Fitters']
    >>> named_in("Panes are fitted by our Leeds Showroom, tel. 0113 496 0177")
    ()
    """
    return tuple(map(_told, _found(text))) if len(text) <= _MOST_CHARS else ()


def _told(name: str) -> Named:
    is_body = _BODY.is_in(name)
    return Named(name, is_body or has_any_form(name) or FORMS_GAPLESS.search(name) is not None)


def _found(text: str) -> Iterator[str]:
    cut = (_CUT_OF_SENTENCE if _is_sentence(text) else _CUT).search(text)
    before = text[: cut.start()] if cut else text
    for found in FORMED.finditer(before):
        yield found[0]
    for piece in _PIECE.split(before):
        if not piece:
            continue
        if _CASELESS.search(piece) and _is_name_without_capitals(piece):
            yield piece
        yield from _capitals(piece)


def _is_sentence(text: str) -> bool:
    words: list[str] = _WORD.findall(text)
    return sum(word.islower() and len(word) >= _FEWEST_OF_SMALL for word in words) >= _FEWEST_SMALL


def _is_name_without_capitals(piece: str) -> bool:
    if FORMS_GAPLESS.search(piece) or COMPANY_WORDS.is_in(piece):
        return not is_office(piece)
    is_long = sum(char.isalpha() for char in piece) >= _FEWEST_SIGNS
    return is_long and not (_is_common(piece) or OURS.is_in(piece) or is_person(piece) or is_address(piece))


def _capitals(piece: str) -> Iterator[str]:
    """Yield the runs of words with capitals of a piece of a line, but for the first word of a sentence."""
    words = _WORD.findall(piece)
    run: list[str] = []
    before = ""
    for at, word in enumerate([*words, "."]):
        if word[0].isupper() or (run and (word.casefold() in JOINING or word == "&") and _goes_on(words, at)):
            run.append(word)
            continue
        if run and _is_name(run, before):
            yield " ".join(run)
        before, run = word, []


def _goes_on(words: list[str], at: int) -> bool:
    return any(word[0].isupper() for word in words[at + 1 : at + 3])


def _is_name(run: list[str], before: str) -> bool:
    name = " ".join(run)
    if not _FEWEST_WORDS <= len(run) <= _MOST_WORDS or OURS.is_in(before) or OURS.is_in(name):
        return False
    return has_any_form(name) or not (is_person(name) or _is_common(name))


def _is_common(name: str) -> bool:
    """Whether words are a label, a place's or an office's name, or words of every page."""
    if field_of_label(parted(name)[0]) is not None or is_office(name) or country(name) is not None:
        return True
    is_of_pages = PAGE_NAMES.is_all(name) or MENU_WORDS.is_all(name) or CONTACT_PAGES.is_in(name)
    return is_of_pages or world().has_city(name) or OF_ONES_OWN.is_all(name)
