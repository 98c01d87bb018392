"""By its first word that few others have, a firm's name tells that it is of the family of another.

"Orvane Polska Sp. z o.o." on the page of "Orvane Ceramics Ltd" is a subsidiary. A town, a country or its people, a
kind of business and a word of the trade begin the names of strangers too: "Shenzhen", "Nordic", "Autohaus", "Global".
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from falsefront.address.gazetteer.gazetteer import divisions, world
from falsefront.parse.own_names import OwnNames
from falsefront.parse.own_signs import OwnSigns, hosts_of, telling_words
from falsefront.text.once import once
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_COMMON: Final = frozenset(
    (*_LISTS.words("kind"), *_LISTS.words("region"))
)  # kinds of business; lands, regions and their people
_FEWEST_LETTERS: Final = 4
_LEAST_OF_CITY: Final = 100  # thousands of inhabitants of a city outside China whose name begins those of firms
_CITIES: Final = tuple(_LISTS.words("city"))  # ends of the Chinese names of cities, those of a county's rank too
_LARGE: Final = frozenset({"province", "city"})


def is_of_family(name: str, texts: Iterable[str], names: OwnNames, signs: Callable[[], OwnSigns]) -> bool:
    """Whether a name over some lines is of the family of the page's own firm: a subsidiary, in another country.

    A mailbox or a site at a domain that is neither the page's own nor has that word in it makes it another firm's.
    """
    words = [word for own in names.told if (word := family_word(name, own))]
    if not words:
        return False
    hosts = {host for text in texts for host in hosts_of(text)}
    foreign = [host for host in hosts if not any(word in host.partition(".")[0] for word in words)]
    return not foreign or all(map(signs().is_own_host, foreign))


def family_word(name: str, own: str) -> str | None:
    """Return the word by which two firms' names are of one family, in small letters; None where they have none.

    >>> family_word("Orvane Polska Sp. z o.o.", "Orvane Ceramics Ltd"), family_word("Global Oil Ltd", "Global Ore Ltd")
    ('orvane', None)
    >>> family_word("Ningbo Orvane Freight Co., Ltd", "Ningbo Orvane Ceramics Co., Ltd")
    'orvane'
    >>> family_word("Ningbo Marl Freight Co., Ltd", "Ningbo Orvane Ceramics Co., Ltd")
    """
    if _candidates(name).isdisjoint(_candidates(own)):
        return None
    first = _first_own(name)
    return first if first and first == _first_own(own) else None


def without_places(signs: OwnSigns) -> OwnSigns:
    """Return signs without the towns that a firm's neighbours are named after too: if others are left."""
    words = frozenset(word for word in signs.words if not is_place(word))
    begins = tuple(word for word in signs.begins if not is_place(word))
    return replace(signs, words=words, begins=begins) if words else signs


@remembered
def _candidates(name: str) -> frozenset[str]:
    return frozenset(telling_words(name))


@remembered
def _first_own(name: str) -> str:
    words = (word for word in telling_words(name) if len(word) >= _FEWEST_LETTERS and word not in _COMMON)
    return next((word for word in words if not is_place(word)), "")


@remembered
def is_place(word: str) -> bool:
    """Whether a word is a land, a region or a city that firms are named after."""
    elsewhere = world()
    cities = elsewhere.cities_called(word)
    if cities and cities[0].thousands >= _LEAST_OF_CITY:
        return True
    return word in elsewhere.countries or word in elsewhere.regions or word in _chinese_places()


@once
def _chinese_places() -> frozenset[str]:
    """Return the names of China's provinces and cities in Latin letters: "shenzhen", "yiwu", "guangdong"."""
    places = [place for place in divisions().values() if place.level in _LARGE or place.name.endswith(_CITIES)]
    return frozenset(form.casefold() for place in places for form in (place.pinyin_short, place.english, *place.forms))
