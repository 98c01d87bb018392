"""The line of an American or Canadian address as it stands in a text: house, road, and what is behind them of its town.

It asks no gazetteer whether the text lies there: a text of another country has no such line, or a country behind it.
"""

import re
from functools import lru_cache
from itertools import groupby
from typing import Final, NamedTuple

from falsefront.address.abroad import canadian
from falsefront.address.abroad.american_heads import with_head
from falsefront.address.abroad.finer.american_roads import american_road
from falsefront.address.abroad.finer.text import Words, words_in
from falsefront.address.abroad.finer.text import number as number_in
from falsefront.address.abroad.written.america import american_cities_mistyped, told_states
from falsefront.address.abroad.written.america.american import with_state
from falsefront.address.abroad.written.america.american_posts import with_post_apart
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.zip_towns import post_of, town_key
from falsefront.address.lexicon.abroad import DIRECTIONS, FLOOR_WORDS, LABELS, POST_BOXES
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Number, Place, Reading, Road
from falsefront.text.countries import codes_by_name

_HERE: Final = frozenset({"US", "CA"})
_ZIP: Final = re.compile(r"(\d{5})(?:-\d{4})?")
_CANADIAN: Final = re.compile(r"[abceghj-nprstvxy]\d[a-z]\d[a-z]\d")
_ORDINAL: Final = re.compile(r"\d+(?:st|nd|rd|th)")
_MOST_OF_NAME: Final = 4  # words of a country or region
_IN_LETTERS: Final = frozenset({"US", "GB"})  # that two letters say beside their code: UK
_LEAST_COUNTRY: Final = 3  # letters of a country's name that are no state's
_TYPES: Final = values("abroad.road.american")
_PLAIN: Final = "|".join(longest_first(forms("abroad.road.american", "plain")))
_SIDES: Final = frozenset("nsew")
_LEAST_SIDED: Final = 1000  # from which such a letter behind a house is its road's side
_ROOMS: Final = frozenset({*LABELS, *FLOOR_WORDS, *POST_BOXES, "po", "ph", "mezzanine", "basement", "bsmt"}) - {
    "so"
}  # South
_QUARTERS: Final = forms("abroad.quarter.american")
_TOWN_OF: Final = tuple(f"{words} ".split() for words in forms("abroad.town.of"))
_TOWNSHIPS: Final = forms("abroad.town.township")
_FURTHER: Final = forms("abroad.road.american.further")
_SHORT: Final = values("abroad.town.american")
_NUMBERS: Final = values("abroad.number.spelt")  # One Owl Street
THROUGHWAYS: Final = frozenset({"fwy", "expy"})
# House behind its road, as in Europe: Harbor Bay Parkway 1600.
_BEHIND: Final = re.compile(rf"((?:[a-z][a-z.']* ){{1,4}}?(?:{_PLAIN}))\b\.? (\d{{2,5}})")
_TOWN_FIRST: Final = re.compile(r"([a-z][a-z' -]{2,30}?) \(([a-z]{2})\)")
_NUMBER_SIGN: Final = re.compile(r"^(?:no|#)\W{0,2}(?=\d)")
PIKE_OR_PARK: Final = "pk"
_STATE_AT_ZIP: Final = re.compile(r"\b([a-z]{2})(\d{5})\b")
_DASHES: Final = re.compile(r"\s+-{2,}\s+")
_SLASH: Final = re.compile(r"(?<=[a-z]{3})/(?=[a-z]{3})")
_FRACTIONS: Final = {"½": " 1/2", "¼": " 1/4", "¾": " 3/4"}


class AmericanLine(NamedTuple):
    """House and road of a text, and what it says of their place."""

    raw: str
    house: str
    number: Number
    road: Road
    words: tuple[str, ...]  # of the road, each in its short form
    unit: str  # behind its label; "" where none is given
    is_township: bool  # whether its town says so: Elmhope Township, which may lie far from Elmhope
    is_further: bool  # whether a word behind the road makes another road of it: Elm Road Extension
    town: str  # key of the last part behind the road that is a name
    towns: frozenset[str]  # keys of all those parts
    states: frozenset[str]  # codes that it names, or that its town or code lies in: "US-CA"
    state: str | None  # that it names
    code: str | None  # five digits of a ZIP code, or a code of Canada without its space
    country: str | None

    def reading(self, country: str) -> Reading:
        """Return what the line says as a reading in a country."""
        return Reading(
            raw=self.raw,
            country=country,
            city=Place(self.town, frozenset({f"{country}:{self.town}"}), self.town) if self.town else None,
            road=self.road,
            number=self.number,
            postcode=self.code,
        )


@lru_cache(maxsize=4096)
def line_of(raw: str) -> AmericanLine | None:
    """Return the line of a text; None where no house stands before a road as in America, or another country is named.

    >>> line = line_of("1500 Owl Hwy. W., Ste 12, Elmhope")
    >>> line.house, line.road.name.text, line.road.direction, line.town, line.state
    ('1500', 'Owl', 'w', 'elmhope', None)
    >>> line_of("Owl Parkway 1600, Elmhope (MN)").house, line_of("12 Owl Road, Leeds, England")
    ('1600', None)
    """
    text = _plain(raw)
    is_open = text.isascii() and (any(map(str.isdigit, text)) or text.partition(" ")[0] in _NUMBERS)
    words = words_in(text) if is_open else None
    found = american_road(words) if words is not None else None
    if words is None or found is None:
        return None
    house = words.text[found.start - 1]
    number = number_in(house)
    if number is None:
        return None
    road = found.road
    if number.sub in _SIDES and number.first >= _LEAST_SIDED and road.direction is None:
        road, number = road._replace(direction=number.sub), number._replace(sub="")  # 4800W Elm Blvd
    end = _end_of(words, found.end)
    if end is None:
        return None
    whole = _parts(words, found.end, end.at)
    parts = [_town_of(part) for part in whole]
    named = [part for part in parts if part]
    if end.state is None and end.code is None and end.country is None and len(named) > 1 and _is_abroad(named[-1]):
        return None  # Kent behind Rochester
    if len(named) > 1 and len(named[-2]) == 1 and named[-2][0] in DIRECTIONS:
        named[-2:] = [[*named[-2], *named[-1]]]  # West Philadelphia
    is_township = bool(whole) and len(whole[-1]) > 1 and whole[-1][-1] in _TOWNSHIPS
    town, states = _known(named[-1] if named else [], end)
    keys = frozenset({_key(part) for part in named} | {town}) - {""}
    is_further = found.end < words.count and words.text[found.end] in _FURTHER
    return AmericanLine(
        raw, house, number, road, _road_words(words.text[found.start : found.end]), _unit(words, found.end),
        is_township, is_further, town, keys, states, end.state, end.code, end.country,
    )  # fmt: skip


class _End(NamedTuple):
    at: int  # where it begins
    state: str | None
    code: str | None
    country: str | None


def _plain(raw: str) -> str:
    """Return a text in lower case and in American order."""
    for sign, said in _FRACTIONS.items():
        raw = raw.replace(sign, said)
    text = _NUMBER_SIGN.sub("", _SLASH.sub(", ", folded_again(raw).text.lower()))
    text = _STATE_AT_ZIP.sub(r"\1 \2", text)
    if " -" in text:
        text = _DASHES.sub(", ", text)  # 445 Owl Street -- Room 2Q-280
    if not text[:1].isdigit():
        if (town := _TOWN_FIRST.match(text)) is not None:
            text = f"{text[town.end() :].strip(' ,')}, {town[1]}, {town[2]}"
        parts = text.split(", ")
        text = ", ".join(_BEHIND.sub(r"\2 \1", part) if _BEHIND.fullmatch(part) else part for part in parts)
    return canadian.written(
        with_state(with_head(with_post_apart(american_cities_mistyped.written(told_states.written(text)))))
    )


def _end_of(words: Words, start: int) -> _End | None:
    """Return country, code and state at the end of a text; None where a country is named that is not America."""
    at, state, code, country = words.count, None, None, None
    while at > start:
        last = words.text[at - 1]
        if (found := _ZIP.fullmatch(last)) is not None and code is None:
            code, at = found[1], at - 1
        elif code is None and (size := _canadian(words, at)):
            code, country, at = "".join(words.text[at - size : at]), "CA", at - size
        elif (named := _country(words, start, at)) is not None:
            if named[0] not in _HERE or country not in (None, named[0]):
                return None
            country, at = named[0], at - named[1]
        elif state is None and (region := _region(words, start, at)) is not None:
            state, at = region[0], at - region[1]
        else:
            break
    if country == "CA" and code is not None and code.isdigit():
        country = None  # a form's country beside a ZIP code
    if state is not None:
        country = state[:2]
    return _End(at, state, code, country)


def _canadian(words: Words, at: int) -> int:
    return next((size for size in (1, 2) if _CANADIAN.fullmatch("".join(words.text[max(0, at - size) : at]))), 0)


def _country(words: Words, start: int, at: int) -> tuple[str, int] | None:
    """Return the country whose name ends there and is no state's, and its words; not Georgia."""
    for size in range(min(_MOST_OF_NAME, at - start), 0, -1):
        run = words.text[at - size : at]
        name = " ".join(run)
        code = codes_by_name().get(name)
        if code is None or (len(name) < _LEAST_COUNTRY and code not in _IN_LETTERS) or _is_of_here("".join(run)):
            continue
        if not words.joins(at - 1, at - size) or (words.joins(at - 1, at - size - 1) and at - size > start):
            continue
        return code, size
    return None


def _is_of_here(name: str) -> bool:
    """Whether a name is a state's or province's of America: Georgia; not England."""
    return any(region.country in _HERE for region in world().regions.get(name, ()))


def _is_abroad(part: list[str]) -> bool:
    """Whether a part is the name of a county or region elsewhere, and of none in America: Lincs, West Yorkshire."""
    regions = world().regions.get("".join(part), ())
    return bool(regions) and all(region.country not in _HERE for region in regions)


def _region(words: Words, start: int, at: int) -> tuple[str, int] | None:
    """Return the state or province that ends there, with its words; none where no town would be left before it."""
    for size in range(min(_MOST_OF_NAME, at - start - 1), 0, -1):
        if not words.joins(at - 1, at - size):
            continue
        for region in world().regions.get("".join(words.text[at - size : at]), ()):
            if region.country in _HERE and any(_parts(words, start, at - size)):
                return f"{region.country}-{region.code}", size
    return None


def _parts(words: Words, start: int, end: int) -> list[list[str]]:
    """Return the names behind a road, part by part, without rooms and floors."""
    found = []
    for _, segment in groupby(range(start, end), key=words.segment.__getitem__):
        group = list(segment)
        named = [words.text[it] for it in group]
        if " ".join(named) in _QUARTERS:
            found.append(named)  # Studio City
            continue
        part: list[str] = []
        is_room = False
        for at in group:
            word = words.text[at]
            if word in _ROOMS or word == "#":
                is_room = True
            elif words.digit[at] or (is_room and len(word) == 1):
                is_room = is_room and not words.digit[at]
            else:
                part.append(word)
                is_room = False
        found.append(part)
    return [part for part in found if part]


def _town_of(part: list[str]) -> list[str]:
    """Return the words of a town without what says what it is: City of Elmhope, Elmhope Township."""
    for before in _TOWN_OF:
        if part[: len(before)] == before and len(part) > len(before):
            part = part[len(before) :]
    return part[:-1] if len(part) > 1 and part[-1] in _TOWNSHIPS else part


def _known(town: list[str], end: _End) -> tuple[str, frozenset[str]]:
    """Return the key of a town, in full where it is short, and the states it may lie in by its name or code."""
    post = post_of(end.code) if end.code and end.code.isdigit() else None
    states = frozenset({end.state} if end.state else {f"US-{post.state}"} if post is not None else ())
    name, _, letters = _SHORT.get(" ".join(town), "").partition("|")
    of_short = frozenset(f"US-{it.upper()}" for it in letters.split())
    if name and (not states or not states.isdisjoint(of_short)):
        return _key(name.split()), states & of_short or of_short
    return _key(town), states


def _key(words: list[str]) -> str:
    return town_key([word for name in words for word in name.split("-")])


def _unit(words: Words, start: int) -> str:
    """Return what stands behind the label of a room, if it is one letter."""
    for at in range(start, words.count - 1):
        if words.text[at] in LABELS and len(words.text[at + 1]) == 1 and words.joins(at, at + 1):
            return words.text[at + 1]
    return ""


def _road_words(words: list[str]) -> tuple[str, ...]:
    """Return the words of a road in their short forms, without a word for a motorway behind another type."""
    short = [word if word == PIKE_OR_PARK else DIRECTIONS.get(word) or _TYPES.get(word, word) for word in words]
    if len(short) > 2 and short[-1] in THROUGHWAYS and any(word in _TYPES.values() for word in short[1:-1]):
        del short[-1]
    return tuple(short)
