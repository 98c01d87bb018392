"""What roads outside China are called: the record of one by the words of its name, and the key it is compared by."""

import re
from string import capwords
from typing import NamedTuple

from falsefront.address.abroad.finer.text import Words
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import GENERIC, NUMBER_NAMES, SMALL_WORDS
from falsefront.address.lexicon.table import countries, forms
from falsefront.address.reading import Name, Road

_SLAVIC = re.compile(r"sk(?:iy|yi|ii|y|ij)$")
_GIVEN = forms("abroad.given")
_LEFT_OUT = countries("abroad.road.left_out", "in")
_ENDS_OF_TOWNS = tuple(forms("abroad.town.end.indian"))
_ROAD = "rd"
_LEAST_WORDS, _LEAST_NAME = 2, 6  # of the name, and letters of what is left of it
_LEAST_TOWN = 5  # letters of a town that is known by its name
_INDIA = "IN"
_NOT_KEY = re.compile(r"[^a-z0-9]+")


class Found(NamedTuple):
    """A road and where it stands: words from `start` up to `end`; `leads` where the type stands before the name."""

    road: Road
    start: int
    end: int
    leads: bool


def is_numbered(road: Road) -> bool:
    """Whether a road has a number for its name: Road No. 62."""
    return road.name.key.startswith("no") and road.name.key[2:3].isdigit()


def road_of(name: list[str], kind: str | None, direction: str | None) -> Road:
    """Return a road by the words of its name."""
    if len(name) > 1 and name[: len(name) // 2] * 2 == name:
        name = name[: len(name) // 2]  # Friars Friars Street
    text = " ".join(NUMBER_NAMES.get(word, word) for word in name)
    if name and name[0] in ("st", "saint") and len(name) > 1:
        text = "saint " + " ".join(name[1:])
    return Road(Name(capwords(text), key(text.replace("/", "x")), None), direction, kind, None, None)


def key(text: str) -> str:
    """Return a name's key: a to z and digits; Slavic endings in one spelling, so that Nevsky is Nevskiy.

    >>> key("nevskiy"), key("st cuthberts")
    ('nevski', 'stcuthberts')
    """
    plain = text if text.isalpha() and text.isascii() else _NOT_KEY.sub("", text)
    return _SLAVIC.sub("ski", plain) if "sk" in plain else plain


def parted(word: str) -> list[str]:
    """Return the parts of a name that hyphens join with a small word inside: Noue-Bras-de-Fer, but not Jean-Jaures.

    >>> parted("pont-de-fer"), parted("jean-jaures")
    (['pont', 'de', 'fer'], ['jean-jaures'])
    """
    parts = word.split("-")
    return [word] if SMALL_WORDS.isdisjoint(parts[1:-1]) else parts


def is_slavic(word: str) -> bool:
    """Whether a word ends as the names of Slavic streets do: Tverskaya."""
    return word.endswith(("skaya", "skaia", "skogo", "skiy", "skii", "skyi", "ska", "aya", "ova", "eva", "ina", "ogo"))


def is_initial_between(words: Words, at: int, end: int) -> bool:
    """Whether a letter behind a road's type stands between an initial or given name and a surname: Av. F. D. Roosevelt.

    Behind anything else it may be the word for a house: ulitsa Lenina d. 5.
    """
    if len(words.text[end]) > 1 or not words.joins(at, end + 1) or not words.is_name(end + 1):
        return False
    return all(len(word) == 1 or word in _GIVEN for word in words.text[at + 1 : end]) and len(words.text[end + 1]) > 1


def without_left_out(name: list[str], kind: str, country: str | None) -> list[str]:
    """Return the words of a road's name without a word that others leave out there: Main Ferozepur Road in Lahore.

    Only beside the name of a town, by its end or known as one: a Main Cross Road is another than the Cross Road.

    >>> without_left_out(["main", "owlpur"], "rd", "PK"), without_left_out(["main", "service"], "rd", "PK")
    (['owlpur'], ['main', 'service'])
    >>> without_left_out(["hosur", "main"], "rd", "IN"), without_left_out(["temple", "main"], "rd", "IN")
    (['hosur'], ['temple', 'main'])
    """
    if len(name) != _LEAST_WORDS or kind != _ROAD:
        return name
    rest = next((other for word, other in (name, name[::-1]) if country in _LEFT_OUT.get(word, ())), None)
    return name if rest is None or not _is_town_of_india(rest) else [rest]


def _is_town_of_india(word: str) -> bool:
    if not word.isalpha() or word in GENERIC:
        return False
    is_known = len(word) >= _LEAST_TOWN and any(city.country == _INDIA for city in world().cities.get(word, ()))
    return is_known or (len(word) >= _LEAST_NAME and word.endswith(_ENDS_OF_TOWNS))
