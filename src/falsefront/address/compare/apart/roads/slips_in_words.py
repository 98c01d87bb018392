"""A slip in one word of a road's name abroad, the other words of which are in common: Upper Hill is no Upper Hall.

The words in common make no slip likelier: the word that differs must be long enough by itself, as a lone name must be,
or the two must be spellings of one, the one short for the other, or their letters only doubled or out of order.
Where names are romanised by ear their consonants tell them: Fahd is Fahad, Sultan is not Salman.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.world.words_abroad import SPELLED_BY_EAR, Manner, canonical_words, is_one_name
from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.arabian import ARABIAN, ARTICLES
from falsefront.address.plain.declined import one_declined
from falsefront.address.plain.heard_across import are_of_two_alphabets, have_one_row, have_other_vowels
from falsefront.address.plain.scripts import is_spelled_by_consonants
from falsefront.address.reading import Name, Reading

_GIVEN: Final = forms("abroad.given")
_LEAST: Final = 7  # letters of a word in which a slip is undone
_MOST_SHORT: Final = 3  # letters of a word that is short for another: Mt, Nth
_LEAST_CUT: Final = 3  # letters that a word of four leaves out, and ends as the whole does: Gral, Ppal
_LEAST_POSTCODE: Final = 5  # signs of a postcode that means a neighbourhood, not a whole town
_DOUBLE: Final = re.compile(r"(.)\1")
_VOWELS: Final = re.compile("[aeiouyw]+")
_BETWEEN: Final = re.compile(r"[\s.'’-]+")
_KINDS: Final = values("abroad.road.northern")  # Norway writes veg for vei
_ISRAEL: Final = "IL"
_SLAVIC: Final = frozenset({"BY", "RU", "UA"})
_AMERICA: Final = "US"  # where roads are held against each other letter by letter anyhow


def slips_in_words_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads abroad are two: one word of their names is another word, and no postcode says otherwise."""
    if a.road is None or b.road is None or a.road.name.key == b.road.name.key or a.country == _AMERICA:
        return None
    if is_spelled_by_consonants(a.raw + b.raw):
        return None
    one, other = sorted((a.road.name.text.lower(), b.road.name.text.lower()))
    country = a.country or b.country
    manner = Manner(country, is_across=are_of_two_alphabets(a.raw, b.raw, country))
    if manner.is_across and _have_other_vowels(one, other, country or ""):
        return f"two words in the names of roads: {a.road.name.text!r} and {b.road.name.text!r}"
    if _are_two_letters(one, other):
        return f"two roads of one name: {a.road.name.text!r} and {b.road.name.text!r}"
    if not _have_two_words(one, other, manner) or _have_one_neighbourhood(a, b):
        return None
    if _is_initial(a, b) or _is_initial(b, a):
        return None
    return f"two words in the names of roads: {a.road.name.text!r} and {b.road.name.text!r}"


def _have_other_vowels(one: str, other: str, country: str) -> bool:
    """Whether lone names of two alphabets have other vowels than any school writes: Сова is no Siva."""
    is_lone = one.isalpha() and other.isalpha() and country in _SLAVIC
    return is_lone and have_other_vowels(one, other, country) and not one_declined(one, other, country)


def _is_initial(one: Reading, other: Reading) -> bool:
    """Whether a saint of one road is a mere letter in its text, and the initial of the other's name: Via S. Pellico."""
    if one.road is None or other.road is None:
        return False
    pairs = _unlike(one.road.name.text.lower(), other.road.name.text.lower())
    if len(pairs) != 1:
        return False
    saint, given = pairs[0]
    return (
        given in _GIVEN
        and saint[:1] == given[0]
        and saint not in one.raw.lower()
        and f" {saint[:1]}." in one.raw.lower()
    )


def may_be_slip(one: Name, other: Name, manner: Manner) -> bool:
    """Whether two names of houses may be one: no word of several is another word, nor is a short name of one."""
    left, right = sorted((one.text.lower(), other.text.lower()))
    if one.key == other.key or len(_BETWEEN.split(left)) != len(_BETWEEN.split(right)):
        return True
    if " " not in left:
        return not _are_two(*_by_length(left, right), manner)
    return not _have_two_words(left, right, manner)


def _have_one_neighbourhood(a: Reading, b: Reading) -> bool:
    if a.postcode is not None and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return True
    return any(developments_agree(one, other) for one in a.developments for other in b.developments)


def _unlike(one: str, other: str) -> list[tuple[str, str]]:
    """Return the words of two names that differ, where some are in common and both have as many."""
    left, right = _BETWEEN.split(one), _BETWEEN.split(other)
    pairs = [pair for pair in zip(left, right, strict=False) if pair[0] != pair[1]]
    return pairs if len(left) == len(right) and len(pairs) < len(left) else []


def _are_two_letters(one: str, other: str) -> bool:
    """Whether two names differ in one letter that stands by itself: Vas. Georgiou A, Vas. Georgiou B."""
    pairs = _unlike(one, other)
    return len(pairs) == 1 and all(len(word) == 1 and word.isalpha() for word in pairs[0])


@lru_cache(maxsize=8192)
def _have_two_words(one: str, other: str, manner: Manner) -> bool:
    """Whether a word of one name is another word in the other.

    >>> _have_two_words("upper hall", "upper hill", Manner("GB"))
    True
    >>> pairs = (("upper wetherall", "upper wetheral"), ("mount owl", "mt owl"), ("old mliler", "old miller"))
    >>> any(_have_two_words(*pair, Manner("GB")) for pair in pairs)
    False
    >>> _have_two_words("ole owls veg", "ole owls vei", Manner("NO"))
    False
    """
    return any(_are_two(*_by_length(*pair), manner) for pair in _unlike(one, other))


def _by_length(one: str, other: str) -> tuple[str, str]:
    return (one, other) if len(one) <= len(other) else (other, one)


def _are_two(short: str, long: str, manner: Manner) -> bool:
    if not (short.isalpha() and long.isalpha()) or len(short) >= _LEAST or is_one_name(short, long, manner):
        return False
    if long.startswith(short) or _is_short_for(short, long):
        return False
    if manner.country in ARABIAN and short in ARTICLES and long in ARTICLES:
        return False  # El Nasr, Al Nasr, An Nasr
    if manner.country == _ISRAEL and short.replace("y", "i") == long.replace("y", "i"):
        return False  # Moshe Levi, Moshe Levy
    if manner.is_across and have_one_row(short, long):
        return False
    if short in _KINDS and _KINDS[short] == _KINDS.get(long):
        return False
    if canonical_words(short, manner) == canonical_words(long, manner):
        return False  # one word of two languages: Prince, Amir
    if manner.country in SPELLED_BY_EAR and _consonants(short) == _consonants(long):
        return False
    return sorted(short) != sorted(long) and _DOUBLE.sub(r"\1", short) != _DOUBLE.sub(r"\1", long)


def _consonants(word: str) -> str:
    return word[0] + _DOUBLE.sub(r"\1", _VOWELS.sub("", word[1:]))


def _is_short_for(short: str, long: str) -> bool:
    is_cut = len(short) == _MOST_SHORT + 1 and len(long) - len(short) >= _LEAST_CUT and short[-1] == long[-1]
    if len(short) > _MOST_SHORT and not is_cut:
        return False
    letters = iter(long)
    return short[:1] == long[:1] and all(letter in letters for letter in short)
