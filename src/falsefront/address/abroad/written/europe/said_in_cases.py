"""Addresses in a sentence of a language that declines: "we Wrocławiu przy ulicy Kruczej 8" is ulica Krucza 8, Wrocław.

From Gdańsk to Vladivostok and Zagreb a town stands in the locative behind its preposition, the kind of a road and the
adjective that it is called by behind theirs. What is no town of the gazetteer in one of its cases stays as it is.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.transliteration import transliterate
from falsefront.text.folding import fold

_PEOPLE: Final = forms("abroad.person")  # ul. Konopnickiej is called after her in whatever case
_GIVEN: Final = forms("abroad.given")
_NAME: Final = r"[^\W\d_]+(?:-[^\W\d_]+)*"
_CYRILLIC: Final = re.compile("[\u0400-\u052f]")
_SIGNS: Final = " ,;-–"


class _Language(NamedTuple):
    """How a language says in which town and on which road, by the endings of a table."""

    countries: frozenset[str]
    prepositions: frozenset[str]
    towns: tuple[tuple[str, str], ...]
    kinds: Mapping[str, str]
    names: tuple[tuple[str, str], ...]
    in_town: re.Pattern[str]
    on_road: re.Pattern[str]
    before_kind: re.Pattern[str]


def _language(code: str, countries: str) -> _Language:
    within, at = forms(f"abroad.case.in.{code}"), forms(f"abroad.case.at.{code}")
    kinds = values(f"abroad.case.road.{code}")
    kind, on = "|".join(longest_first(kinds)), "|".join(longest_first(at))
    house = r"(?=,? (?:[^\W\d_]{1,2}\.? )?\d)"
    return _Language(
        frozenset(countries.split()),
        within | at,
        tuple(sorted(values(f"abroad.case.town.{code}").items(), key=lambda it: -len(it[0]))),
        kinds,
        tuple(sorted(values(f"abroad.case.name.{code}").items(), key=lambda it: -len(it[0]))),
        re.compile(
            rf"(?<!\w)(?:{'|'.join(longest_first(within))}) (?:[^\W\d_]{{1,2}}\. ?)?({_NAME}(?: {_NAME}){{0,2}})"
        ),
        re.compile(rf"(?<!\w)(?:{on}) ({kind})(\.?)(?: ?((?:{_NAME}\.? ){{0,3}}?)({_NAME}))?{house}"),
        re.compile(rf"(?<!\w)(?:{on}) ((?:{_NAME} )?)({_NAME}) ({kind})(\.?){house}"),
    )


_LANGUAGES: Final = tuple(
    _language(code, countries)
    for code, countries in (
        ("pl", "PL"), ("cz", "CZ"), ("sk", "SK"), ("ua", "UA"), ("ru", "BY KG KZ RU"), ("hr", "BA HR ME RS"),
        ("si", "SI"),
    )
)  # fmt: skip
# Where the case alone says "in": Vilniuje, Budapesten.
_ALONE: Final = tuple(
    (frozenset({code.upper()}), tuple(sorted(values(f"abroad.case.alone.{code}").items(), key=lambda it: -len(it[0]))))
    for code in ("ee", "hu", "lt", "lv")
)
_ENDS: Final = tuple(ending for _, endings in _ALONE for ending, _ in endings)
_BEHIND_HOUSE: Final = re.compile(rf"(\d\w?)\.? ?(?:{'|'.join(longest_first(forms('abroad.case.house.hu')))})\b")
_ARTICLE: Final = re.compile(r"(?:^|(?<=, ))az? (?=[^\W\d_])")
_PREPOSITIONS: Final = frozenset[str]().union(*(it.prepositions for it in _LANGUAGES))


def in_nominative(text: str) -> str:
    """Return a text with its town and road in the nominative, the road first; any other as it is.

    >>> in_nominative("we Wrocławiu przy ulicy Kruczej 8"), in_nominative("ul. Długa 5 w Zielonej Górze")
    ('ulica Krucza 8, Wrocław', 'ul. Długa 5, Zielona Góra')
    >>> in_nominative("в Казани на улице Совиной, 9"), in_nominative("na Sovini ulici 14 v Ljubljani")
    ('улица Совиная, 9, Казань', 'Sovina ulica 14, Ljubljana')
    >>> in_nominative("przy ul. Marii Konopnickiej 15, Radom"), in_nominative("ul. Sowia 14 w podwórzu, Radom")
    ('ul. Marii Konopnickiej 15, Radom', 'ul. Sowia 14 w podwórzu, Radom')
    """
    text = _in_case(text) if "," in text else text
    words = _plain(text).split()
    if _PREPOSITIONS.isdisjoint(words):
        return text
    on_road = text
    for language in _LANGUAGES:
        if not language.prepositions.isdisjoint(words):
            road = _with_road(text, language)
            if (told := _with_town(road, language)) != road:
                return told
            on_road = road if on_road == text else on_road
    return on_road


def _in_case(text: str) -> str:
    """Return a text with its first or last part, a town that its case alone says to be in, in the nominative, last.

    >>> _in_case("Vilniuje, Pelėdų g. 12"), _in_case("Budapesten, a Gólya köz 5. szám alatt")
    ('Pelėdų g. 12, Vilnius', 'Gólya köz 5, Budapest')
    """
    parts = [part.strip() for part in text.split(",") if part.strip()]
    for at in (0, -1):
        name = _plain(parts[at]) if parts and parts[at].isalpha() else ""
        if name.endswith(_ENDS) and len(parts) > 1 and not world().cities_called(name):
            towns = (_town(name, countries, endings) for countries, endings in _ALONE)
            if town := next(filter(None, towns), ""):
                rest = ", ".join(parts[1:] if at == 0 else parts[:-1])
                plain = _plain(rest)
                if found := _BEHIND_HOUSE.search(plain):
                    rest = _ARTICLE.sub("", rest[: found.end(1)] + rest[found.end() :])
                return f"{rest}, {town}"
    return text


def _plain(text: str) -> str:
    """Return a text in lower case without accents, sign by sign; in Cyrillic as it is."""
    if _CYRILLIC.search(text):
        return text.lower()
    plain = transliterate(fold(text).text.lower())
    return plain if len(plain) == len(text) else text.lower()


def _with_road(text: str, language: _Language) -> str:
    """Return a text whose road stands in the nominative, without its preposition."""
    plain = _plain(text)
    if (found := language.on_road.search(plain)) and text[found.start()].islower():
        before, name = (text[found.start(at) : found.end(at)] if found[at] else "" for at in (3, 4))
        name = name if _GIVEN.intersection(_plain(before).split()) else _nominative(name, language)
        gap = " " if name else ""
        said = f"{language.kinds[found[1]]}{found[2]}{gap}{before}{name}"
    elif (found := language.before_kind.search(plain)) and text[found.start()].islower():
        name = _nominative(text[found.start(2) : found.end(2)], language)
        said = f"{text[found.start(1) : found.end(1)]}{name} {language.kinds[found[3]]}{found[4]}"
    else:
        return text
    return text[: found.start()] + said + text[found.end() :]


def _nominative(name: str, language: _Language) -> str:
    """Return an adjective in the nominative; any other name as it is."""
    plain = _plain(name)
    found = next((it for it in language.names if plain.endswith(it[0])), None)
    return name if found is None or plain in _PEOPLE else name[: -len(found[0])] + found[1]


def nominative(name: str, country: str | None) -> str:
    """Return a folded name of a road, an adjective in a case of a language, in the nominative; others as they are.

    >>> nominative("krucza", "PL"), nominative("kruczej", "PL"), nominative("kruczej", "DE")
    ('krucza', 'krucza', 'kruczej')
    """
    language = next((it for it in _LANGUAGES if country in it.countries), None)
    return name if language is None else _nominative(name, language)


def _with_town(text: str, language: _Language) -> str:
    """Return a text with its town in the nominative behind all else."""
    for found in language.in_town.finditer(_plain(text)):
        start, said = found.start(1), found[1].split()
        if text[start].islower() and not text.islower():
            continue
        for size in range(len(said), 0, -1):
            name = " ".join(said[:size])
            if town := _town(name, language.countries, language.towns):
                before, behind = text[: found.start()].rstrip(_SIGNS), text[start + len(name) :].strip(_SIGNS)
                return f"{' '.join(filter(None, (before, behind)))}, {town}"
    return text


@lru_cache(maxsize=4096)
def _town(name: str, countries: frozenset[str], endings: tuple[tuple[str, str], ...]) -> str:
    """Return the town of some countries whose name in the locative is this; "" where none is."""
    words = re.split("([ -])", name)
    choices = [list(_cases(word, endings)) if at % 2 == 0 else [word] for at, word in enumerate(words)]
    for choice in product(*choices):
        said = "".join(choice)
        city = next((it for it in world().cities_called(said)[:1] if it.country in countries), None)
        if city is not None:
            return said.title() if _CYRILLIC.search(said) else city.name
    return ""


def _cases(word: str, endings: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """Yield what a word may be in the nominative, by the longest endings first, and itself."""
    for ending, nominatives in endings:
        if word.endswith(ending):
            yield from (word.removesuffix(ending) + it for it in nominatives.split("|"))
    yield word
