"""Whether a text has the order of European addresses, though nobody knows its town: Owlby torg 35, 1366 Owlby."""

import re
from collections.abc import Container
from typing import Final

from falsefront.address.abroad.written.europe.european_towns import has_quarter_behind
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import GENERIC
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.text.pinyin import syllable_count

_ORDER: Final = re.compile(
    r"^[^\d,]*[a-z]{3}\.? \d{1,4} ?[a-z]?(?:[-/]\d{1,4} ?[a-z]?)?, ?(?:[a-z]{1,2}-)?\d{4,5} ([a-z][a-z' .-]{2,30})$"
)
# Poland's postcode before its town, which no house or room of China has: Sowinek 12, 62-050 Mosina.
_POLISH: Final = re.compile(
    r"(?:^|[,;(] ?|[a-z] \d{1,4}[a-z]? )(?:pl-)?\d{2}-\d{3} ([a-z][a-z' -]{3,30}?)(?=\W*(?:$|[,;(]))"
)
_LETTERS: Final = re.compile("[a-z]+")
_SHORT: Final = 3  # letters of a town's name that may be anything
_ENDS: Final = longest_first(forms("abroad.border.ending"))
_POLAND: Final = "PL"
_GENERIC: Final = GENERIC.union(
    *(map(forms, ("abroad.development", "abroad.road", "abroad.direction", "china.development", "china.use")))
)
_LEAST_STEM: Final = 3  # letters of a road's name before its kind
_ANY_END: Final = "|".join(_ENDS)
_HOUSE: Final = r"\.?,? ?(?:n[or]?\.? ?)?\d{1,4}(?!\d|f\b| ?floor)"
_ROAD: Final = re.compile(rf"\b([a-z'-]*[a-z]{{{_LEAST_STEM}}})({_ANY_END})\b{_HOUSE}")
# The same kinds apart from the name, but for what is a syllable of pinyin: Anker Owls Vej 5.
_APART: Final = re.compile(
    rf"\b([a-z'-]*[a-z]{{{_LEAST_STEM}}}) ({'|'.join(it for it in _ENDS if not syllable_count(it))})\b{_HOUSE}"
)


def is_european(plain: str, chinese: Container[str]) -> bool:
    """Whether a text has the order or a road of European addresses; `chinese` holds names of places of China."""
    told = has_european_order(plain, chinese) or has_european_road(plain) or has_quarter_behind(plain)
    return told or has_polish_code(plain, chinese)


def has_european_road(plain: str) -> bool:
    """Whether a word of a text ends in the kind of a road in a language of the North, and a house's number follows.

    What is pinyin as a whole or before the kind is no such word.

    >>> told = "owlerstr. 5, owlby", "anker owls vej 5, owlby", "tekniikantie 14", "xinhuastr. 5", "dongtie 5, haian"
    >>> [has_european_road(it) for it in told]
    [True, True, True, False, False]
    """
    if not any(end in plain for end in _ENDS):
        return False
    found = [match for pattern in (_ROAD, _APART) for match in pattern.finditer(plain)]
    return any(not (syllable_count(it[1]) or syllable_count(it[1] + it[2])) for it in found)


def has_polish_code(plain: str, chinese: Container[str]) -> bool:
    """Whether a postcode of Poland stands before a town of Poland, or a name that is no pinyin and no English word.

    >>> told = "sowinek 12a, 76-039 biesiekierz", "12-101 sunshine garden, dandong", "12-101 jinyuan, dandong"
    >>> [has_polish_code(it, ()) for it in told]
    [True, False, False]
    """
    found = _POLISH.search(plain) if "-" in plain else None
    if found is None:
        return False
    words = _LETTERS.findall(found[1])
    if any(city.country == _POLAND for city in world().cities_called("".join(words))[:1]):
        return True
    if not _GENERIC.isdisjoint(words) or any(word in chinese for word in words):
        return False
    return any(len(word) > _SHORT and not syllable_count(word) for word in words)


def has_european_order(plain: str, chinese: Container[str]) -> bool:
    """Whether a road stands before its number, and a postcode of four or five digits before a town, which is the last.

    The town is no pinyin, and no place of China by a name of `chinese`.

    >>> has_european_order("owlby torg 35, 1366 owlby", ()), has_european_order("xinhua road 35, 10020 dandong", ())
    (True, False)
    """
    found = _ORDER.search(plain)
    town = "".join(_LETTERS.findall(found[1])) if found is not None else ""
    return len(town) > _SHORT and not syllable_count(town) and town not in chinese
