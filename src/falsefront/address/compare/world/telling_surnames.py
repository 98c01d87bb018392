"""Surnames before which a given name may be left out: what is no noun, adjective or place, and stands without de or di.

Via Giulio Castello is none of Via Castello, ul. Augusta Mocnego none of ul. Mocnego, and 14 rue David d'Angers none of
14 rue d'Angers: what everybody may be called after stands in every town beside a road of its own name.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.world.words_abroad import Manner, is_title
from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import LEADING_TYPES, SMALL_WORDS
from falsefront.address.lexicon.people import is_known_person
from falsefront.address.lexicon.table import countries, forms
from falsefront.address.lexicon.titles import FRENCH, ITALIAN, PORTUGUESE, SPANISH
from falsefront.address.plain.declined import DECLINING
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_GIVEN: Final = forms("abroad.given")
_NOUNS: Final = forms("abroad.given.noun")
_ADJECTIVES: Final = countries("abroad.given.adjective", "in")
_OWN_ARTICLES: Final = forms("abroad.name.article", "surname")
_ARTICLES: Final = forms("abroad.name.article") | SMALL_WORDS
_EASTERN: Final = DECLINING | {"BA", "BG", "CY", "CZ", "GR", "HR", "ME", "MK", "PL", "RO", "RS", "SI", "SK"}
IN: Final = FRENCH | ITALIAN | PORTUGUESE | SPANISH | _EASTERN
_COUNTRIES: Final = IN | {"NL"}
_LEAST: Final = 6  # letters of a surname, with its own article
_LEAST_NUMBER: Final = 10  # a house number that not every road has
_SAINTS: Final = ("saint", "sankt", "swiet")
# Letters before a surname that are short for nothing else there: W. is Wojska, in Italy P. Porta.
_LETTERS: Final = {"BE": "aehj", "FR": "aehj", "GE": "abdegiklmnprstvz", "IT": "egu", "PL": "cefghijlrtuz"}
_SURNAMES: Final = {"PL": ("skiego", "ckiego", "icza")}  # ends of a name before which a letter alone is a given name's


def surname_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two of which one leaves out a given name, or initial, that the other has.

    >>> from falsefront.address.reading import Name, Number, Road
    >>> def road(name, raw):
    ...     it = Road(Name(name, name.replace(" ", ""), None), None, "st", None, None)
    ...     return Reading(raw=raw, country="IT", road=it, number=Number(24))
    >>> surname_apart(road("Giulio Velani", "Via Giulio Velani 24"), road("Velani", "Via Velani 24"))
    >>> surname_apart(road("Giulio Castello", "Via Giulio Castello 24"), road("Castello", "Via Castello 24"))
    "two roads of one name: 'Giulio Castello' and 'Castello'"
    """
    country = a.country or b.country
    if country not in _COUNTRIES:
        return None
    short, long = sorted((a, b), key=lambda it: len(_name(it)))
    name, longer = _words(_name(short)), _words(_name(long))
    before = longer[: len(longer) - len(name)]
    if not before or not name or _singular(longer[len(before) :]) != _singular(name):
        return None
    manner = Manner(country)
    given = [word for word in before if not is_title(word, manner)]
    if not given or not all(_is_given(word) for word in given):
        return None
    if short.number is not None and given == [short.number.sub]:
        return None  # 18 B Owl Road is 18B
    if is_known_person(before, "".join(name), country) or _may_be_left_out(
        given, name, short, long, country, is_titled=len(given) < len(before)
    ):
        return None
    return f"two roads of one name: {_name(long)!r} and {_name(short)!r}"


def _may_be_left_out(
    given: list[str], name: list[str], short: Reading, long: Reading, country: str | None, *, is_titled: bool
) -> bool:
    articles = {_article(name[0], it.raw) for it in (short, long)}
    if len(articles) > 1 or not (articles <= _OWN_ARTICLES | {""}):
        return False
    if sum(map(len, (*name, *articles))) < _LEAST or not is_telling(name, country):
        return False
    if not any(len(word) > 1 for word in given) and not _is_initial(given, name, country, is_titled=is_titled):
        return False
    number = long.number or short.number
    has_code = long.postcode is not None and long.postcode == short.postcode
    return has_code or (number is not None and number.first >= _LEAST_NUMBER and _have_one_town(short, long))


def _have_one_town(a: Reading, b: Reading) -> bool:
    """Whether what two addresses name first as their towns is one: not Lima and Miraflores, a quarter or not."""
    left, right = _nearest_town(a), _nearest_town(b)
    return not left or not right or not left.isdisjoint(right)


def _nearest_town(reading: Reading) -> frozenset[str]:
    """Return the codes of what an address names first as its town, of a quarter its city's where it has none."""
    if reading.city is None:
        return frozenset()
    found = world().cities.get(key(reading.city.text.partition(", ")[0]), ())
    own = frozenset(city.code for city in found if not city.is_quarter) & reading.cities
    return own or frozenset(city.code for city in found) & reading.cities


def is_telling(name: list[str], country: str | None) -> bool:
    """Whether a name is a person's alone: no noun that roads have, no adjective, and no place."""
    last, whole = name[-1], "".join(name)
    if not _NOUNS.isdisjoint(name) or any(word in LEADING_TYPES for word in name) or whole.startswith(_SAINTS):
        return False
    if any(last.endswith(end) for end, where in _ADJECTIVES.items() if country in where):
        return False
    places = world()
    return not any(it in table for it in (last, whole) for table in (places.cities, places.regions, places.countries))


def _is_initial(given: list[str], name: list[str], country: str | None, *, is_titled: bool) -> bool:
    """Whether letters alone before a name are a person's."""
    ends = _SURNAMES.get(country or "")
    if is_titled and ends is not None:
        return name[-1].endswith(ends)
    letters = _LETTERS.get(country or "", "")
    return all(word in letters for word in given) and (ends is None or name[-1].endswith(ends))


def _is_given(word: str) -> bool:
    return word in _GIVEN or (len(word) == 1 and word.isalpha())


def _name(reading: Reading) -> str:
    """Return the name of a road, or of what stands with a number in its place where it has no type: A. Sovou 12."""
    if reading.road is not None:
        return reading.road.name.text
    return reading.areas[0].name.text if reading.areas and reading.number is not None else ""


def _words(name: str) -> list[str]:
    """Return the words of a road's name without articles."""
    return [word for word in re.split(r"[-\s.']+", name.lower()) if word and word not in _ARTICLES]


def _singular(words: list[str]) -> list[str]:
    return [word.removesuffix("s") for word in words]


@lru_cache(maxsize=4096)
def _article(word: str, raw: str) -> str:
    """Return the article, preposition or d' right before a word of a text, with a preposition before it; else ""."""
    text = transliterate(folded_again(raw).text.lower())
    if word[0] in "dl" and re.search(rf"\b{word[0]}['\u2019 ]+{re.escape(word[1:].removesuffix('s'))}", text):
        return word[0]
    found = re.search(rf"(?:\b([a-z]+)[ .]+)?\b([a-z]+)(?: +|['\u2019]){re.escape(word.removesuffix('s'))}", text)
    if found is None or found[2] not in _ARTICLES:
        return ""
    return f"{found[1]} {found[2]}" if found[1] in SMALL_WORDS or found[1] == "a" else found[2]
