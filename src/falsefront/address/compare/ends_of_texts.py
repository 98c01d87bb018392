"""The end of an address abroad apart from the rest: region, country and postcode, as forms and hands write them.

"7 Owl Way Elmhope Kent GB ME1 1AA" and "7 Owl Way, Elmhope" say one thing to a reader who takes off what only narrows.
Which country the letters of an end may mean is kept, since CA is Canada and California.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.abroad.where.postcodes import BRITISH, CANADIAN, EIRCODE
from falsefront.address.gazetteer.country_parts import countries_of_part
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import LEADING_TYPES, ROAD_TYPES, SMALL_WORDS
from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.transliteration import transliterate
from falsefront.text.countries import country_names

_TOKEN: Final = re.compile(r"[^\W_]+(?:['’`´][^\W_]+)*(?:-(?=[^\W\d_])[^\W_]+)*")
_NO_SIGN: Final = re.compile(r"[^a-z\d]")
_DUTCH: Final = re.compile(r"\d{4} [a-z]{2}")
_IN_HALVES: Final = re.compile(r"\d{2,5} \d{2,4}")
_NOTHING: Final = frozenset("".join(filter(str.isalnum, it)) for it in forms("abroad.post.none"))
_MARKS: Final = forms("abroad.post.mark")
_LONGEST: Final = 5  # words of a country's or region's name
_MADE_UP: Final = frozenset({"12345", "123456", "1234"})  # given where a form asks for a postcode
_LEAST_CODE: Final = 4  # signs of a postcode
_LEADING: Final = (frozenset({*LEADING_TYPES, *SMALL_WORDS}) - ROAD_TYPES.keys()) | forms("abroad.place.begun")
_OF_PREFIX: Final = 3  # letters before a postcode: D-, FIN-
_OF_CODE: Final = 2
_AMERICAN: Final = frozenset({"US", "CA"})
_LEAST_STATE: Final = 4  # letters of a short state: calif, mich
# Short states and provinces that are no towns, run together -> name or letters: ont is Ontario.
_SHORT: Final = {
    form: state
    for form, state in values("abroad.state.short").items()
    if len(form) >= _LEAST_STATE and form.isalpha() and form not in forms("abroad.state.short", "city")
} | {
    form.replace(" ", ""): province.replace(" ", "")
    for form, province in values("abroad.province.code.canadian", "alone").items()
}


class End(NamedTuple):
    """What a text ends in; `countries` is empty where nothing says which, `codes` are postcodes without spaces."""

    core: str  # what stands before, a postcode inside it taken out
    words: frozenset[str]  # names of regions and countries, each as one word
    codes: frozenset[str]
    countries: frozenset[str]
    regions: frozenset[str]  # as country and code: "US-CA"


@lru_cache(maxsize=8192)
def parted(raw: str) -> End:
    """Return an address abroad parted into what says where the house is, and its end.

    >>> end = parted("7 Owl Way Elmhope Kent GB ME1 1AA")
    >>> end.core, sorted(end.words), sorted(end.codes), sorted(end.countries)
    ('7 Owl Way Elmhope', ['gb', 'kent'], ['me11aa'], ['GB'])
    >>> sorted(parted("12 Owl Way, Elmhope, CA").countries)
    ['CA', 'ES', 'IT', 'US']
    """
    tokens = list(_TOKEN.finditer(raw))
    texts = list(map(_text, tokens))
    words, codes, regions = set[str](), set[str](), set[str]()
    countries: frozenset[str] = frozenset()
    end = len(tokens)
    while end > 1:
        size, code = _code_at(texts, end)
        if size:
            if len(set(code)) > 1 and code not in _MADE_UP:
                codes.add(code)
            end -= size
            continue
        name, size, meant, parts = _place_at(texts, end)
        if not size or (len(name) > _OF_PREFIX and texts[end - size - 1] in _LEADING):
            break  # Avenida Brasil
        if countries and meant and countries.isdisjoint(meant):
            break  # Toledo, Ohio, which is no province of Spain
        words.add(name)
        countries = countries & meant if countries and meant else countries or meant
        regions |= parts
        end -= size
    core = raw[: tokens[end - 1].end()] if tokens else ""
    said = frozenset(it for it in regions if it[:_OF_CODE] in countries)
    told = frozenset(codes)
    return End(_without(core, told), frozenset(words), told, countries, said)


def plain_letters(text: str) -> str:
    """Return a text in plain letters and digits and nothing else.

    >>> plain_letters("12 Bundang-gu, Łódź")
    '12bundanggulodz'
    """
    return "".join(map(_text, _TOKEN.finditer(text)))


def without_codes(core: str, codes: frozenset[str]) -> str:
    """Return what stands before an end without the postcodes of the other side that stand in it."""
    return _without(core, codes) if codes else core


def is_full(code: str) -> bool:
    """Whether a postcode without its space is one that a few doors have: of Britain, Canada or Ireland."""
    return any(it.fullmatch(code) for it in (BRITISH, CANADIAN, EIRCODE))


def _text(match: re.Match[str]) -> str:
    """Return a word in plain letters and digits, without its signs: Côte-d'Or is cotedor."""
    plain = match[0].lower()
    if not plain.isascii():
        plain = transliterate(unicodedata.normalize("NFKD", plain))
    return plain if plain.isascii() and plain.isalnum() else _NO_SIGN.sub("", plain)


def _code_at(texts: list[str], end: int) -> tuple[int, str]:
    """Return how many words before a place are a postcode with what leads it, and the postcode; 0 where none is."""
    last = texts[end - 1]
    before = texts[end - 2] if end > 1 else ""
    pair = f"{before} {last}"
    if BRITISH.fullmatch(pair) or CANADIAN.fullmatch(pair):
        return 2, before + last
    if _DUTCH.fullmatch(pair) and end > 2 and not _is_house(texts, end - 2):
        return 2, before + last
    if _IN_HALVES.fullmatch(pair) and end > 3 and not _is_house(texts, end - 2):
        return 2, before + last
    is_code = len(last) >= _LEAST_CODE and any(map(str.isdigit, last)) and end > 2
    if not is_code or _is_house(texts, end - 1):
        return 0, ""
    return 1, last.lstrip("abcdefghijklmnopqrstuvwxyz") if last[-1].isdigit() and last[:2].isalpha() else last


def _is_house(texts: list[str], at: int) -> bool:
    """Whether a number may be a house's: no country, region or code of either stands before it, and no town."""
    for size in range(1, min(_LONGEST, at) + 1):
        name = "".join(texts[at - size : at])
        if name in world().countries or name in world().regions or name in world().cities or name in _MARKS:
            return False
        if len(name) <= _OF_PREFIX and (name.upper() in country_names() or countries_of_part(name)):
            return False
        if name in _NOTHING or countries_of_part(name):
            return False
    return True


def _place_at(texts: list[str], end: int) -> tuple[str, int, frozenset[str], frozenset[str]]:
    """Return the name of a country or region that ends before a place, its words, and what it may mean; "" if none."""
    for size in range(min(_LONGEST, end - 1), 0, -1):
        name = "".join(texts[end - size : end])
        if len(name) < _OF_CODE:
            continue  # 5 A
        countries, regions = meanings(name)
        if countries or regions or name in _MARKS or name in _NOTHING:
            return name, size, countries | frozenset(it[:_OF_CODE] for it in regions), regions
    return "", 0, frozenset(), frozenset()


@lru_cache(maxsize=4096)
def meanings(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the countries that a name, run together, may be of, and the regions."""
    countries = {world().countries[name]} if name in world().countries else set[str]()
    if len(name) == _OF_CODE and name.upper() in country_names():
        countries.add(name.upper())
    regions = {f"{it.country}-{it.code}" for it in world().regions.get(name, ())}
    regions |= {f"{country}-{name}" for country in countries_of_part(name)}
    if (region := _SHORT.get(name)) is not None:
        regions |= {f"{it.country}-{it.code}" for it in world().regions.get(region, ()) if it.country in _AMERICAN}
    return frozenset(countries), frozenset(regions)


@lru_cache(maxsize=4096)
def _without(core: str, codes: frozenset[str]) -> str:
    """Return a text without postcodes that stand in it behind its first word, and the letters of a country before."""
    tokens = list(_TOKEN.finditer(core))
    texts = list(map(_text, tokens))
    for at in range(len(tokens) - 1, 0, -1):
        for size in (2, 1):
            run = "".join(texts[at : at + size])
            if len(tokens[at : at + size]) < size or run not in codes:
                continue
            before = texts[at - 1]
            start = at - 1 if len(before) <= _OF_PREFIX and before.isalpha() and at > 1 else at
            return f"{core[: tokens[start].start()].rstrip(' ,-')}, {core[tokens[at + size - 1].end() :].lstrip(' ,-')}"
    return core
