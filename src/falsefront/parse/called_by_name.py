"""Numbers in a sentence right behind a name: "Plans are set up by EasyTerm Credit – ring EasyTerm on 0345 ...".

No word has to tell what he does for the page's firm. His name does, where it is no person's and no part of the firm's
own: it has a legal form or a word of firms, is written as brands are, or is the begin of a longer one on the line.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.contact.country import country
from falsefront.parse.address_edges import is_office
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.named_beside import OURS
from falsefront.parse.names import folded
from falsefront.parse.proper_titles import OF_ONES_OWN
from falsefront.parse.small_words import small_words
from falsefront.parse.words import COMPANY_WORDS, CONTACT_PAGES, PAGE_NAMES
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered

_MOST_CHARS: Final = 500
FEWEST_SMALL: Final = 4  # words in small letters of a sentence
_FEWEST_OF_TITLE: Final = 4  # letters of a word of a title that tells whose it is
_LEAD: Final = 60  # characters before a number among which a name ends
_NUMBER: Final = re.compile(r"[+(（]{0,2}\d(?:[\s().（）/–-]{0,3}\d){6}")
_WORD: Final = re.compile(r"[^\W\d_]+")
_TOKEN: Final = re.compile(r"[^\W_][\w&'’.-]*|&")
_MOST_BETWEEN, _MOST_OF_BETWEEN = 3, 9  # short words between a name and the number, and their letters: "al número"
_MOST_OF_NAME: Final = 5  # words
_MOST_OF_PRONOUN: Final = 3  # letters
_BRAND: Final = re.compile(r"[^\W\d_]+[a-zà-ÿа-я][A-ZÀ-ÞА-Я]")  # a capital inside a word: "EasyTerm"


def called_from(text: str, titles: Sequence[str] = ()) -> int | None:
    """Return where the name of another begins whom a sentence gives a number of; None where it names nobody so.

    >>> called_from("Loans are set up by EasyTerm Credit – ring EasyTerm on 0345 496 0117 with questions.")
    43
    >>> called_from("For plans of any kind please call Anna Moss on 0345 496 0117 with your questions.")
    >>> called_from("For plans of any kind please call EasyTerm on 0345 496 0117.", ["EasyTerm – Contact"])
    """
    if len(text) > _MOST_CHARS:
        return None
    named = _called(text)
    own = [folded(title) for title in titles] if named else []
    return next((start for start, words in named if not any(_is_in(words, title) for title in own)), None)


def _is_in(words: tuple[str, ...], title: str) -> bool:
    return any(word in title for word in words)


@remembered
def _called(text: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Return where names of others begin that numbers stand behind, with the words that tell them."""
    if _NUMBER.search(text) is None or small_words(text) < FEWEST_SMALL:
        return ()
    return tuple(_each(text))


def _each(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    for number in _NUMBER.finditer(text):
        start = _start_of_name(text, number.start())
        if start is None or OURS.is_in(text[max(0, start - _LEAD) : number.start()]):
            continue
        name = " ".join(_capitals(text[start : number.start()]))
        words = tuple(folded(word) for word in _WORD.findall(name) if len(word) >= _FEWEST_OF_TITLE)
        if words and _is_anothers(name, text[:start]):
            yield start, words


def _start_of_name(text: str, end: int) -> int | None:
    """Return where the words with capitals begin that end before a place, with few short words between."""
    begin = max(0, end - _LEAD)
    tokens = list(_TOKEN.finditer(text, begin, end))
    between = 0
    while tokens and between < _MOST_BETWEEN and (tokens[-1][0][0].islower() or _is_label(tokens[-1][0])):
        if len(tokens.pop()[0]) > _MOST_OF_BETWEEN:
            return None
        between += 1
    name = list(_ends(tokens, text))
    is_begun = (
        not name or name[-1].start() == begin or text[: name[-1].start()].rstrip(" «„“\"'‘")[-1:] in ("", ".", "!", "?")
    )
    return None if is_begun or not 0 < len(name) <= _MOST_OF_NAME else name[-1].start()


@remembered
def _is_label(word: str) -> bool:
    return field_of_label(word) == "phone"


def _ends(tokens: list[re.Match[str]], text: str) -> Iterator[re.Match[str]]:
    """Yield the last words with capitals of some, from the last on, that no sign parts."""
    later: re.Match[str] | None = None
    for token in reversed(tokens):
        is_apart = later is not None and text[token.end() : later.start()].strip(" ") != ""
        is_short = later is not None and 1 < len(token[0]) <= _MOST_OF_PRONOUN
        is_polite = is_short and token[0][1:].islower()  # "erreichen Sie Fairzahl unter"
        if is_apart or is_polite or not (token[0][0].isupper() or token[0] == "&"):
            return
        yield token
        later = token


def _capitals(text: str) -> list[str]:
    found: list[str] = []
    for word in _TOKEN.findall(text):
        if not (word[0].isupper() or word == "&"):
            break
        found.append(word.rstrip(".'’-"))
    return found


def _is_anothers(name: str, before: str) -> bool:
    """Whether a name is a firm's, by what it is or by a longer one before it, that no person has."""
    if is_person(name) or _is_common(name):
        return False
    if has_any_form(name) or COMPANY_WORDS.is_in(name) or _BRAND.match(name):
        return True
    longer = re.search(rf"(?<!\w){re.escape(name)}((?: [^\W\d_][\w&-]+)+)", before)
    more = longer[1].split() if longer else []
    if " " in name and name in before:
        return True
    return bool(more) and more[0][0].isupper() and not is_person(f"{name} {more[0]}")


def _is_common(name: str) -> bool:
    if field_of_label(name) is not None or is_office(name) or country(name) is not None:
        return True
    return any(map(OF_ONES_OWN.is_all, name.split())) or PAGE_NAMES.is_all(name) or CONTACT_PAGES.is_in(name)
