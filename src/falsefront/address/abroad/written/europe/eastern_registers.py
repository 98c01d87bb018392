"""Addresses of Eastern Europe in letters that begin with their house: D. 13 Korp. 2 LiteraA Prospekt Soviny, Moscow.

So the lists of states print the fields of a register. A comma parts the house's last word from the street's kind, which
its letter would be a name before, and a kind of town that such a field ends with belongs to the town behind the comma:
"vul. Sovina Smt, Owlby" lies in the settlement of Owlby, and "S.Owlby" is the village.
"""

import re
from functools import cache
from typing import Final

from falsefront.address.gazetteer.elsewhere import City
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import LEADING_TYPES
from falsefront.address.lexicon.table import forms, longest_first, values

_NUMBER_WORDS: Final = "|".join(longest_first(forms("abroad.eastern.house")))
_BEGINS: Final = re.compile(rf"(?:{_NUMBER_WORDS})\b\.? ?\d{{1,4}}")
_KINDS: Final = "|".join(longest_first(frozenset(values("abroad.house.kind"))))
_STREETS: Final = "|".join(longest_first(frozenset(it for it in LEADING_TYPES if it.isascii() and len(it) > 1)))
_LETTERED: Final = forms("abroad.house.letter")
_GLUED: Final = re.compile(rf"(?<![a-z])({'|'.join(longest_first(_LETTERED))})([a-z])(?= )")
_LAST: Final = re.compile(rf"( (?:{_KINDS})\.? ?(?:\d{{1,2}}[a-z]?|[a-z]\d?)) (?=(?:{_STREETS})\b)")
_DISTRICTS: Final = values("abroad.eastern.district")
_DISTRICT: Final = re.compile(rf"(?<=[a-z] )(?:{'|'.join(longest_first(_DISTRICTS))})(?=,|$)")
_GLUED_KINDS: Final = values("abroad.eastern.glued")
_GLUED_HOUSE: Final = re.compile(
    rf"(?<![\w/.-])(\d{{1,4}}[a-d]?)({'|'.join(longest_first(_GLUED_KINDS))})(\d{{1,2}})(?![\w/-])"
)
_SIZES: Final = values("abroad.eastern.size")
_SIZED: Final = re.compile(
    rf"\b([a-z]{{4,}}(?:aya|aia|aja|iy|ii|yi|y|oe|oye)) ({'|'.join(longest_first(_SIZES))})\b\.?(?=,| d\b| ul\b|$)"
)
_PARTED: Final = re.compile(rf"((?:^|, )(?:{_STREETS})\.?), (?=[a-z]{{3,}}(?: [a-z]{{3,}}){{0,2}}, d(?:om|\.)? ?\d)")
_WORD: Final = re.compile("[a-z]+")
_COUNTRY: Final = "RU"
_LARGE: Final = 100  # thousands of inhabitants
_TOWNS: Final = values("abroad.eastern.town")
_TOWN: Final = "|".join(longest_first(_TOWNS))
_BEFORE_COMMA: Final = re.compile(rf"(?<=[a-z]{{3}}) ({_TOWN})\.?, ?(?=[a-z]{{3}})")
_BEHIND_COMMA: Final = re.compile(rf"(?<=, )({_TOWN})(?:\. ?| )(?=[a-z]{{3}})")


def written(text: str) -> str:
    """Return a folded, lower-case text that begins so with its parts apart; any other as it is.

    >>> written("d. 13 korp. 2 literaa prospekt soviny, moscow"), written("d. 13 owl road, leeds")
    ('d. 13 korp. 2 litera a, prospekt soviny, moscow', 'd. 13 owl road, leeds')
    >>> written("sovinaya st., 32k2, moscow"), written("sovinaya st., 32s1, moscow, russia")
    ('sovinaya st., 32, korpus 2, moscow', 'sovinaya st., 32, stroenie 1, moscow, russia')
    >>> written("pr-kt, akademika soviny, d. 9, moscow")
    'pr-kt akademika soviny, d. 9, moscow'
    >>> written("ulitsa sovinaya b, d. 32, moscow")
    'ulitsa bolshaya sovinaya, d. 32, moscow'
    >>> written("bud. 1 vul. sovina smt, owlby, ukraine"), written("bud. 1 vul. sovina, s.owlby, ukraine")
    ('bud. 1 vul. sovina, pgt owlby, ukraine', 'bud. 1 vul. sovina, selo owlby, ukraine')
    """
    if _GLUED_HOUSE.search(text) is not None and not _telling().isdisjoint(_WORD.findall(text)):
        text = _GLUED_HOUSE.sub(lambda it: f"{it[1]}, {_GLUED_KINDS[it[2]]} {it[3]}", text)
    text = _PARTED.sub(r"\1 ", text) if ", d" in text and not _telling().isdisjoint(_WORD.findall(text)) else text
    if _SIZED.search(text) is not None and not _telling().isdisjoint(_WORD.findall(text)):
        text = _SIZED.sub(lambda it: f"{_SIZES[it[2]]} {it[1]}", text)
    if text[:1] not in _FIRST or _BEGINS.match(text) is None:
        return text
    text = _LAST.sub(r"\1, ", _GLUED.sub(_apart, text))
    text = _DISTRICT.sub(lambda match: _DISTRICTS[match[0]], text)
    text = _BEFORE_COMMA.sub(lambda match: f", {_TOWNS[match[1]]} ", text)
    return _BEHIND_COMMA.sub(lambda match: f"{_TOWNS[match[1]]} ", text)


def _apart(match: re.Match[str]) -> str:
    """Return a house's letter apart from the word for it: literaa, but litera."""
    return match[0] if match[0] in _LETTERED else f"{match[1]} {match[2]}"


@cache
def _telling() -> frozenset[str]:
    """Return the names of Russia and of its large cities."""
    places = world()
    cities = (name for name, found in places.cities.items() if _is_large(found[0]))
    return frozenset(cities) | frozenset(name for name, country in places.countries.items() if country == _COUNTRY)


def _is_large(city: City) -> bool:
    return city.country == _COUNTRY and city.thousands >= _LARGE


_FIRST: Final = frozenset(form[0] for form in forms("abroad.eastern.house"))
