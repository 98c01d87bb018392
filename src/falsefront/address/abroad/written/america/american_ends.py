"""What is wrong or too much at the end of an American text: another country, a county, "City of", words glued together.

Whoever fills in a form leaves the country that stands first in its list ("Redmond, WA 98052, Finland"); town, state and
ZIP code tell that it is none. A county is named beside its town for good measure. Nothing is changed where the state
and the town, or the state and the code, do not agree with each other.
"""

import re
from functools import cache, lru_cache
from typing import Final

from falsefront.address.abroad.written.america.american import COUNTRY_ENDS, ends_of_states, last_word
from falsefront.address.abroad.written.letters import letters_of
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.zip_towns import post_of, town_key, towns_of_state
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.triggers import Pieces, Triggers
from falsefront.text.countries import codes_by_name, country_names

_TAIL: Final = 80  # characters that a town, a county, a state, its ZIP code and a country fill
_HOME: Final = "US"
_MOST_OF_TOWN: Final = 5  # words
_MOST_OF_STATE: Final = 3  # words: district of columbia
# Each begins with one sign, so that few places are tried.
_ABROAD: Final = re.compile(r"[ ,][ ,]*(?P<code>\d{5}(?:-\d{4})?)[ ,]+(?P<country>[a-z][a-z. ]+?)\W*$")
_BETWEEN: Final = re.compile(r"[ ,][ ,]*(?P<country>[a-z]{2})[ ,]+(?P<code>\d{5}(?:-\d{4})?)\W*$")
_WORDS: Final = re.compile(r"[a-z]+(?:['-][a-z]+)*")
_END: Final = re.compile(
    r"(?:[ ,]+\d{5}(?:-\d{4})?)?(?:[ ,]+(?:u\.? ?s\.?(?: ?a\.?)?|united states(?: of america)?))?\W*$"
)
_NOTHING: Final = re.compile(
    rf"(?<=\d)(?:[ ,]+(?:{'|'.join(longest_first(forms('abroad.post.none')))}))+\W*$"
)  # 33458, null
_COUNTIES: Final = forms("abroad.county.behind")
_COUNTY: Final = re.compile(rf",[ (]*[a-z][a-z. ]{{2,24}} (?:{'|'.join(longest_first(_COUNTIES))})\)?(?=,| |$)")
_OF_WORDS: Final = forms("abroad.town.of")
_OF: Final = re.compile(rf"\b({'|'.join(longest_first(_OF_WORDS))}) (?=[a-z])")
_QUARTERS: Final = {
    form: (frozenset(cities.split(";")), state.upper())
    for form, value in values("abroad.quarter.american").items()
    for cities, _, state in [value.partition("|")]
}
_BESIDE_QUARTER: Final = re.compile(
    rf"(?<=[ ,(])({'|'.join(longest_first(frozenset(_QUARTERS)))})[ ,(]+"
    rf"({'|'.join(longest_first(frozenset().union(*(cities for cities, _ in _QUARTERS.values()))))})\)?[ ,]+(?=[a-z])"
)
_GLUED_POST: Final = re.compile(r"(?<=[ ,])([a-z]{2})(\d{5})(?=(?:-\d{4})?\W*$)")  # PA19103
_GLUED_SIDE: Final = re.compile(r" (?<=\d )([nsew])\.?(?=\d{1,3}(?:st|nd|rd|th)\b)")  # 164 E83rd St
_MAY_BE_GLUED_POST: Final = re.compile(r"\d(?<=[a-z]\d)\d{4}")
_FIVE: Final = re.compile(r"\d\d{4}")
_SIDE: Final = re.compile(r"[nsew]\.?\d")
# Words of which one stands in a text that says such a thing.
_OF_NOTHING: Final = frozenset(letters_of(form)[-1] for form in forms("abroad.post.none") if letters_of(form))
_OF_QUARTERS: Final = Triggers(_QUARTERS)
_ENDS_OF_COUNTIES: Final = frozenset(letters_of(form)[-1] for form in _COUNTIES)
_OF_COUNTIES: Final = frozenset(letters_of(form)[0] for form in _COUNTIES)
_OF_TOWNS: Final = frozenset(letters_of(form)[-1] for form in _OF_WORDS)
_STREETS: Final = "|".join(longest_first(forms("abroad.road.american", "plain")))
_GLUED_HOUSE: Final = re.compile(rf"^(\d{{1,5}})(?!(?:st|nd|rd|th)\b)([a-z]{{3,}})(?= (?:[a-z]+ )?(?:{_STREETS})\b)")


def mended(text: str) -> str:
    """Return a folded, lower-case text without what is wrong or said besides at its American end.

    >>> mended("1 owl way, redmond washington 98052, fi"), mended("1 owl way redmond washington fi 98052")
    ('1 owl way, redmond washington 98052, us', '1 owl way redmond washington 98052, us')
    >>> mended("1 owl way, vienna 98052, fi"), mended("1 owl way, lyon wa 98052, france")
    ('1 owl way, vienna 98052, fi', '1 owl way, lyon wa 98052, france')
    >>> mended("12 owl st, lewes, delaware, sussex county"), mended("7500 owl rd, englewood, arapahoe county, co")
    ('12 owl st, lewes, delaware', '7500 owl rd, englewood, co')
    >>> mended("12 owl st, reno, nv 89501, null"), mended("12 owl st, reno, nevada, n/a")
    ('12 owl st, reno, nv 89501', '12 owl st, reno, nevada, n/a')
    >>> mended("300 owl st city of buffalo ny 14202"), mended("1550 owl rd, city of industry, ca")
    ('300 owl st buffalo ny 14202', '1550 owl rd, city of industry, ca')
    >>> mended("38 owl ave flushing queens ny"), mended("1 owl st, encino, los angeles, ca")
    ('38 owl ave flushing, ny', '1 owl st, encino, ca')
    >>> mended("2005owl street, reno, nv89501"), mended("164 e83rd street, new york ny")
    ('2005 owl street, reno, nv 89501', '164 e 83rd street, new york ny')
    """
    tail = text[-_TAIL:]
    last = last_word(tail)
    if last in _OF_NOTHING and (nothing := _NOTHING.search(text, max(0, len(text) - _TAIL))) is not None:
        text = text[: nothing.start()]
        tail = text[-_TAIL:]
        last = last_word(tail)
    if _FIVE.search(tail) is not None or _SIDE.search(tail) is not None:
        text = _at_home(text)
        if _MAY_BE_GLUED_POST.search(text, max(0, len(text) - _TAIL)):
            text = _GLUED_POST.sub(_post_apart, text)
        text = _GLUED_SIDE.sub(_side_apart, text)
        last = last_word(text[-_TAIL:])
    return _at_state(text, tail) if last in _ends() else text


@cache
def _ends() -> frozenset[str]:
    """Return the last words of states, their counties and the country behind them."""
    return ends_of_states() | COUNTRY_ENDS | _ENDS_OF_COUNTIES


def _at_state(text: str, tail: str) -> str:
    """Return a text that ends in a state, or its county, without county, "City of" and the city of a quarter."""
    words = letters_of(tail)
    if not _OF_COUNTIES.isdisjoint(words) and any(map(tail.__contains__, _COUNTIES)):
        text = _without_county(text)
    if not _OF_TOWNS.isdisjoint(words) and any(map(tail.__contains__, _OF_WORDS)):
        text = _OF.sub(_without_of, text)
    if (
        _OF_QUARTERS.may_be_in(Pieces(frozenset(words), frozenset()))
        and (found := _BESIDE_QUARTER.search(text, max(0, len(text) - _TAIL))) is not None
    ):
        text = _without_city(text, found)
    if text[:1].isdigit() and (found := _GLUED_HOUSE.match(text)) is not None and _code_at_end(text):
        text = f"{found[1]} {text[found.end(1) :]}"
    return text


def _at_home(text: str) -> str:
    """Return a text without the country behind or before its ZIP code, where town, state and code are America's."""
    tail = text[-_TAIL:]
    abroad = None if tail[-1:].isdigit() else _ABROAD.search(tail)
    between = None if tail[-1:].isalpha() else _BETWEEN.search(tail)
    for found in (abroad, between):
        if found is not None and _is_abroad(found["country"]):
            before = text[: len(text) - len(tail) + found.start()]
            if _is_of_post(before, found["code"]):
                return f"{before} {found['code']}, {_HOME.lower()}"
    return text


@lru_cache(maxsize=1024)
def _is_abroad(name: str) -> bool:
    """Whether a text is another country's name or code."""
    plain = name.replace(".", "").strip()
    code = plain.upper() if plain.upper() in country_names() else codes_by_name().get(plain)
    return code is not None and code != _HOME


def _is_of_post(text: str, code: str) -> bool:
    """Whether a text ends in a town and the state of a ZIP code, which may be the town's."""
    post = post_of(code)
    state, before = _parted(text)
    if post is None or state != post.state:
        return False
    towns = (town_key(before[-count:]) for count in range(1, min(_MOST_OF_TOWN, len(before)) + 1))
    return any(town in post.towns or town in post.section for town in towns)


def _post_apart(match: re.Match[str]) -> str:
    post = post_of(match[2])
    return f"{match[1]} {match[2]}" if post is not None and post.state.lower() == match[1] else match[0]


def _side_apart(match: re.Match[str]) -> str:
    return f" {match[1]} "


def _without_county(text: str) -> str:
    """Return a text without the county behind a state, or between a town of the state and it."""
    for found in reversed(list(_COUNTY.finditer(text, max(0, len(text) - _TAIL)))):
        before, behind = text[: found.start()], text[found.end() :]
        if _END.fullmatch(behind) is not None and _code_at_end(before):
            return before + behind
        state, rest = _parted(_END.sub("", behind))
        town = _WORDS.findall(before.rpartition(",")[2])
        if state and not rest and town_key(town) in towns_of_state(state):
            return f"{before}, {behind.lstrip(' ,')}"
    return text


def _without_city(text: str, found: re.Match[str]) -> str:
    """Return a text without the city that stands between its quarter and the state: Flushing, Queens, NY."""
    cities, state = _QUARTERS[found[1]]
    code, rest = _parted(_END.sub("", text[found.end() :]))
    is_beside = found[2] in cities and code == state and not rest
    return f"{text[: found.end(1)]}, {text[found.end() :]}" if is_beside else text


def _without_of(match: re.Match[str]) -> str:
    """Return nothing for "City of" before a town and its state, but where the post has the town by that name."""
    state, town = _parted(_END.sub("", match.string[match.end() :]))
    if not state or len(town) > _MOST_OF_TOWN:
        return match[0]
    towns = towns_of_state(state)
    return "" if town_key(town) in towns and town_key([*match[1].split(), *town]) not in towns else match[0]


def _code_at_end(text: str) -> str:
    return _parted(_END.sub("", text))[0]


def _parted(text: str) -> tuple[str, list[str]]:
    """Return the letters of the state at the end of a text, and the words before it; "" where no state is there."""
    words = _WORDS.findall(text[-_TAIL:])
    for size in range(min(_MOST_OF_STATE, len(words)), 0, -1):
        regions = world().regions.get("".join(words[-size:]), ())
        if code := next((it.code for it in regions if it.country == _HOME), ""):
            return code, words[:-size]
    return "", words
