"""Names of regions over the firms of a list: parts of countries and of the world, also several of them together.

"Bretagne", "Süddeutschland", "Scotland & Borders", "関東" and "Урал" are over who sells there, and nobody's name.
"""

import re
from typing import Final

from falsefront.address.gazetteer.country_parts import countries_of_part
from falsefront.address.gazetteer.division import key
from falsefront.address.plain.transliteration import transliterate
from falsefront.parse.card_places import is_known_place
from falsefront.parse.enumerated import without_number
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_REGION: Final = late(
    rf"(?:(?:{_LISTS.any_of('before')})\s+)?(?:{_LISTS.any_of('region', 'side')})(?:\s+(?:{_LISTS.any_of('behind')}))?",
    re.IGNORECASE,
)
_BEHIND: Final = late(rf"(.+?)\s+(?:{_LISTS.any_of('behind')})", re.IGNORECASE)
_BEFORE: Final = late(rf"(?:{_LISTS.any_of('before', 'side')})\s+(.+)", re.IGNORECASE)
_AND: Final = late(rf"\s*(?:[/,;·+]|\s[-–—&]\s|&(?=\s)|(?<!\w)(?:{_LISTS.any_of('and')})(?!\w))\s*", re.IGNORECASE)
# What counts what stands below a region, or numbers it: Ain (01), Bavaria (3 dealers), 56 - Morbihan.
_COUNTED: Final = re.compile(r"\s*[(\[（][^()\[\]（）]{0,24}\d[^()\[\]（）]{0,24}[)\]）]$|^\d{2,3}[AB]?\s*[-–—:]\s*")
_MOST_CHARS: Final = 60
_MOST_PARTS: Final = 6
_FEWEST_LETTERS: Final = 4  # of the name of a part of a country: fewer are its code


@remembered
def is_region(text: str) -> bool:
    """Whether words are names of regions, countries and towns, and at least one of them is larger than a town.

    >>> [is_region(text) for text in ("Hessen", "Scotland & Borders", "Southern Europe", "Ain (01)", "華東地区")]
    [True, True, True, True, True]
    >>> [is_region(text) for text in ("Alder Packaging", "Lincoln & Hastings", "North Star", "The West Shop")]
    [False, False, False, False]
    """
    if len(text) > _MOST_CHARS:
        return False
    name = without_number(_COUNTED.sub("", text)).strip(" :：.-–—•·")
    if not any(map(str.isalpha, name)):
        return False
    if _is_part(name):
        return True
    parts = [part for part in _AND.split(name) if part]
    return 1 <= len(parts) <= _MOST_PARTS and all(map(_is_part, parts)) and any(map(_is_larger, parts))


def _is_part(part: str) -> bool:
    return _is_larger(part) or is_known_place(part)


def _is_larger(part: str) -> bool:
    """Whether words are a region, or a place with a word that makes a region of it: "North Wales", "Raum Ulm"."""
    if _is_region_alone(part):
        return True
    found = (words.fullmatch(part) for words in (_BEHIND, _BEFORE))
    return any(each and (is_known_place(each[1]) or _is_region_alone(each[1])) for each in found)


def _is_region_alone(part: str) -> bool:
    if _REGION.fullmatch(part):
        return True
    name = key(part if part.isascii() else transliterate(part.lower()))
    return len(name) >= _FEWEST_LETTERS and bool(countries_of_part(name))
