"""Highways of Latin America in one way: Kilómetro 7 de la Carretera Owl, kms. 7, RN8 Km 60, Rod. BR/116, Ruta 5 Norte.

A highway of Argentina, Uruguay or Paraguay is called by its number, national or not, but a provincial one is another.
"""

import re
from collections.abc import Callable
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values


def _any(words: frozenset[str] | dict[str, str]) -> str:
    return "|".join(re.escape(it).replace(r"\ ", r"\.? ") for it in longest_first(words))


_STONES: Final = forms("abroad.kilometre") | forms("abroad.kilometre.latin")
_USUAL: Final = min(forms("abroad.kilometre"), key=len)
_STONE: Final = re.compile(rf"\b(?:{_any(_STONES - {_USUAL})})\b\.? ?(?=\d)")
_SIGNED: Final = re.compile(rf"(?<![/\w])n(?:[o°º]|ro|um)?\.? ?(?={_USUAL}\b\.? ?\d)")
_WAYS: Final = forms("abroad.road.to") | forms("abroad.way.latin")
_OF_WAYS: Final = re.compile(rf"\b({_USUAL}\.? ?\d[\d.,+]*) (?:{_any(forms('abroad.way.of'))}) (?=(?:{_any(_WAYS)})\b)")
_ROUTES: Final = {re.sub("[ .]", "", form): name for form, name in values("abroad.route.latin").items()}
_OF_ROUTES: Final = _any(values("abroad.route.latin")).replace("\\.", "\\.?")
_ROUTE: Final = rf"\b({_OF_ROUTES})(?:\b\.?|\.|(?=\d)) ?(?:(?:n[°ºo]?|nro|num)\b\.?[°º]? ?)?(\d{{1,3}})\b"
_BEFORE_STONE: Final = re.compile(rf"{_ROUTE},? ?(?={_USUAL}\b)")
_BEHIND_STONE: Final = re.compile(rf"\b({_USUAL}\.? ?\d[\d.,+]*),? {_ROUTE}(?!,? ?{_USUAL}\b)")
_LANDS_OF_ROUTES: Final = ("AR", "UY", "PY")
_A_WAY: Final = "carretera"
_CODES: Final = r"(br|ac|al|am|ap|ba|ce|df|es|go|ma|mg|ms|mt|pa|pb|pe|pi|pr|rj|rn|rr|rs|sc|se|sp)"  # ISO 3166-2:BR
_OF_BRAZIL: Final = re.compile(
    rf"(?:(?:^|(?<=[,;] )|(?<={_USUAL} ))|\b(?:{_any(forms('abroad.way.brazilian'))})\b\.? ){_CODES} ?[-/,]? ?(\d{{3}})"
    rf"(?=,? ?(?:s/?n[°ºo]?\b,? ?)?{_USUAL}\b)"
)
_VIA: Final = re.compile(rf"(?:^|(?<=[,;] ))via (?=[a-z]{{4,}}(?: [a-z]{{2,}}){{0,3}},? {_USUAL}\b)")
_HIGHWAY: Final = "rodovia"
_OWN_NAMES: Final = values("abroad.way.chilean")
_OF_CHILE: Final = re.compile(rf"\b({_any(_OWN_NAMES)})\b")
_BARE: Final = {
    word: (city, full) for it, full in values("abroad.road.bare.chilean").items() for city, word in [it.split()]
}
_BARE_IN_CHILE: Final = re.compile(
    rf"(?:\b(?:{_any(forms('abroad.road.led.latin') - _BARE.keys())})\b\.? )?"
    rf"\b({_any(frozenset(_BARE))})(?=,? (?:n[°ºo]{{0,2}}\.? ?)?\d)"
)
_CHILEAN: Final = frozenset(re.findall("[a-z]+", it)[0] for it in (*_OWN_NAMES, *_BARE))
# Vía Owl-Lark Road: twice the word for it. Vía Owl-Lark Parque Sol: the road ends behind its second town.
_OF_ENGLISH: Final = forms("abroad.highway.english")
_LED_WAYS: Final = _any(forms("abroad.road.to") - forms("abroad.way.latin"))
_ENGLISH_BEHIND: Final = re.compile(rf"\b((?:{_LED_WAYS})\b\.?) ([a-z][a-z -]{{2,40}}?) (?:{_any(_OF_ENGLISH)})\b")
_BETWEEN_TWO: Final = re.compile(
    rf"\b((?:{_LED_WAYS})\b\.?) ([a-z]{{4,}}-[a-z]{{4,}}) (?=[a-z]{{3,}})(?!(?:{_any(_STONES | _OF_ENGLISH)})\b)"
)
_GREAT: Final = min(forms("abroad.way.great"))
_IN_ENGLISH: Final = _any(_OF_ENGLISH)
_GREAT_ROAD: Final = re.compile(
    rf"(?:\b(?:{_any(_WAYS - {_GREAT})})\b\.? )?\b{_GREAT} (norte|sur)\b(?: (?:{_IN_ENGLISH})\b)?"
)
_LANDS_OF_GREAT: Final = ("CL", "PE", "EC", "AR", "GT", "MX", "CR", "PA", "CO")


def written(text: str, known: frozenset[str], is_in: Callable[[str], bool]) -> str:
    """Write highways in one way; `known` are the words of the text, `is_in` asks for a country.

    >>> def told(text, *countries):
    ...     return written(text, frozenset(re.findall("[a-z]+", text)), lambda country: country in countries)
    >>> told("kilometro 7.5 de la carretera owl-lark"), told("carr. owl-lark kms. 37"), told("rodovia br-116, n° km 9")
    ('km 7.5 carretera owl-lark', 'carr. owl-lark km 37', 'rodovia br-116, km 9')
    >>> told("ruta nacional n° 8, km. 60, pilar", "AR"), told("km 60 rn8, luz", "AR"), told("ruta prov. 8 km 60", "AR")
    ('carretera ruta8 km. 60, pilar', 'carretera ruta8 km 60, luz', 'carretera rutaprovincial8 km 60')
    >>> told("rod. br/116, km 98", "BR"), told("via anhanguera, km 104", "BR"), told("ruta 5 norte km 18", "CL")
    ('rodovia br116, km 98', 'rodovia anhanguera, km 104', 'carretera panamericana norte km 18')
    >>> told("av. alameda n° 45, santiago", "CL"), told("alameda 45, talca", "CL")
    ('avenida libertador bernardo ohiggins n° 45, santiago', 'alameda 45, talca')
    """
    if not known.isdisjoint(_CHILEAN) and is_in("CL"):
        text = _OF_CHILE.sub(lambda match: _OWN_NAMES[match[1]], text)
        text = _BARE_IN_CHILE.sub(lambda it: _BARE[it[1]][1] if _BARE[it[1]][0] in known else it[0], text)
    if _GREAT in text and any(map(is_in, _LANDS_OF_GREAT)):
        text = _GREAT_ROAD.sub(rf"{_A_WAY} {_GREAT} \1", text)
    if known.isdisjoint(_STONES):
        return text
    if "-" in text or not known.isdisjoint(_OF_ENGLISH):
        text = _BETWEEN_TWO.sub(r"\1 \2, ", _ENGLISH_BEHIND.sub(r"\1 \2", text))
    text = _OF_WAYS.sub(r"\1 ", _SIGNED.sub("", _STONE.sub(f"{_USUAL} ", text)))
    if (_BEFORE_STONE.search(text) or _BEHIND_STONE.search(text)) and any(map(is_in, _LANDS_OF_ROUTES)):
        text = _BEHIND_STONE.sub(_route_behind, _BEFORE_STONE.sub(_route, text))
    if (_OF_BRAZIL.search(text) or _VIA.search(text)) and is_in("BR"):
        text = _VIA.sub(f"{_HIGHWAY} ", _OF_BRAZIL.sub(rf"{_HIGHWAY} \1\2", text))
    return text


def _route(match: re.Match[str]) -> str:
    return f"{_named(match[1], match[2])} "


def _route_behind(match: re.Match[str]) -> str:
    return f"{_named(match[2], match[3])} {match[1]}"


def _named(kind: str, number: str) -> str:
    """Return a route as one word behind the word for a highway, so that its number is no house's."""
    return f"{_A_WAY} {_ROUTES[re.sub('[ .]', '', kind)]}{int(number)}"
