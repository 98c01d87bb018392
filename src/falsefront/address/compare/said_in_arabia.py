"""What an address of the Gulf, Egypt, Jordan or Lebanon says, part by part, in Arabic, English or French alike.

Such an address counts a building in a street, a street in a block or zone and a plot in an estate, each behind its
word, or names a house and a road. Nothing here asks in which order, with which commas or in which script it does so.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final, NamedTuple

from falsefront.address.abroad import egyptian_forms, gulf_forms
from falsefront.address.abroad.roman import ROMAN
from falsefront.address.abroad.text import words_in
from falsefront.address.gazetteer.elsewhere import City, distance_km
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import ALIASES, BESIDE, FIRM_FORMS, is_said_in
from falsefront.address.lexicon.table import forms, longest_first, numbers, values
from falsefront.address.plain.arabian import ARTICLES
from falsefront.address.plain.text import folded_again
from falsefront.text.countries import codes_by_name

COUNTRIES: Final = frozenset({"AE", "BH", "EG", "JO", "KW", "LB", "OM", "QA", "SA"})
_LABELS: Final = values("abroad.arabia.number")
_LOCAL: Final = {
    (value.split()[0], form): value.split()[1] for form, value in values("abroad.arabia.number.local").items()
}
_TYPES: Final = {form: tuple(value.split()) for form, value in values("abroad.arabia.type").items()}
_SMALL: Final = forms("abroad.arabia.small") | ARTICLES
_SIGNS: Final = forms("abroad.arabia.sign") | {"#"}
_FLOORS: Final = frozenset(label for label, kind in _LABELS.items() if kind == "floor")
_COUNTED: Final = frozenset({"block", "cluster", "gate", "phase", "sector", "zone", "tower", "unit", "house", "plot"})
_ARABIC: Final = re.compile("[\u0620-\u064a]")
_SCRIPT: Final = values("abroad.arabia.script")
_ZONE: Final = re.compile("منطقة(?: رقم)? *(?=[0-9٠-٩])")
_IN_SCRIPT: Final = re.compile("|".join(longest_first(_SCRIPT)))
_GENERIC: Final = forms("abroad.arabia.generic")
_BEFORE_CITY: Final = forms("abroad.arabia.before_city")
_SPELLED: Final = {word: str(number) for word, number in numbers("number.ordinal.spelled").items()}
_INDUSTRIAL, _CITY_WORD = "industrial", "city"
_MOST_DIGITS: Final = 2  # of the number of a tower
_COLON: Final = re.compile(r"(?<=[a-z]) ?: ?(?=[a-z]?-?\d)")
_NUMBER: Final = re.compile(r"(?=.*\d)[a-z\d]+(?:[-/.&][a-z\d]+)*")
_ORDINAL: Final = re.compile(r"(\d{1,3})(?:st|nd|rd|th|eme|er|e)")
_LETTERED: Final = re.compile(r"\d{1,4}[a-z]")
_CODE: Final = re.compile(r"\d{5}(?:-?\d{4})?")
_LEAST_CITY: Final = 4  # letters
_LARGE: Final = 400  # thousands of inhabitants of a city that has towns for quarters
_TIMES, _REACH_KM = 4, 25.0  # how much larger it is than they, and how far from its middle they lie
_ARTICLE: Final = re.compile("^(?:[bl]?al|ll)-?(?=[a-z]{2})")
_ROAD, _HOUSE, _ZONE_NAME = "road", "house", "zone"


class Named(NamedTuple):
    """A name with what it is of: `of` is road, house, zone or "", `sort` which kind of one, `number` behind it."""

    of: str
    sort: str
    words: tuple[str, ...]
    number: str
    has_house: bool  # a number that nothing labels stands beside it


class Said(NamedTuple):
    """What one text says; `bare` are numbers that nothing labels, `places` the cities of the country."""

    numbers: Mapping[str, frozenset[str]]
    names: tuple[Named, ...]
    bare: frozenset[str]
    places: frozenset[str]
    codes: frozenset[str]
    stands_beside: bool  # a landmark is named, too


@lru_cache(maxsize=4096)
def said_in_arabia(raw: str, country: str) -> Said:
    """Return what a text says part by part.

    >>> said = said_in_arabia("Flat 31, Bldg. No. 2504, Road 2832, Block: 428, Seef, Bahrain", "BH")
    >>> {kind: min(said.numbers[kind]) for kind in sorted(said.numbers)}
    {'block': '428', 'house': '2504', 'road': '2832', 'unit': '31'}
    """
    return _Parts(raw, country).said()


class _Parts:
    """The words of one text on their way to parts."""

    def __init__(self, raw: str, country: str) -> None:
        self._country = country
        text = raw
        if _ARABIC.search(raw):
            text = _IN_SCRIPT.sub(lambda it: _SCRIPT[it[0]], _ZONE.sub(", zone ", raw))
        text = gulf_forms.written(egyptian_forms.written(folded_again(text).text.lower()))
        text = _COLON.sub(" ", text)  # Warehouse: B-12
        words = words_in(text)
        self._has_article = _ARABIC.search(raw) is not None
        self._words = [word for it in words.text for word in ([it] if _NUMBER.fullmatch(it) else it.split("-"))]
        self._at = [
            at
            for it, at in zip(words.text, words.segment, strict=True)
            for _ in ([it] if _NUMBER.fullmatch(it) else it.split("-"))
        ]
        self._numbers: dict[str, set[str]] = defaultdict(set)
        self._names: list[Named] = []
        self._bare: set[str] = set()
        self._places: set[str] = set()
        self._codes: set[str] = set()
        self._run: list[str] = []
        self._led: tuple[str, str] | None = None
        self._loose = ""
        self._beside_roads: set[str] = set()

    def said(self) -> Said:
        at = 0
        while at < len(self._words):
            if at and self._at[at] != self._at[at - 1]:
                self._end()
                self._loose = self._loose if self._may_lead(at) else ""
            at += self._take(at)
        self._end()
        numbers = {kind: frozenset(found) for kind, found in self._numbers.items()}
        bare, places, codes = (frozenset(it) for it in (self._bare, self._places, self._codes))
        if not numbers.keys() & {"house", "gate"} and self._beside_roads:
            numbers["beside"] = frozenset(self._beside_roads)
        return Said(numbers, tuple(self._names), bare, places, codes, not BESIDE.isdisjoint(self._words))

    def _may_lead(self, at: int) -> bool:
        """Whether a number that is a part for itself may be a house's on the road behind: 26, Mahmoud Street."""
        if self._has_article:
            return self._words[at] in _TYPES
        return at == 1

    def _take(self, at: int) -> int:
        """Take one part that begins at a word, and return how many words it has."""
        word = self._words[at]
        if word in BESIDE:
            return self._beside(at)
        if (counted := self._counted_before(at)) or (counted := self._labelled(at)):
            return counted
        if _NUMBER.fullmatch(word):
            self._number(at)
        elif word == _CITY_WORD and self._run[-1:] == [_INDUSTRIAL]:
            self._type((_ZONE_NAME, _ZONE_NAME))
        elif word in _TYPES and not self._is_inner(at):
            self._type(_TYPES[word])
        elif word not in FIRM_FORMS and word not in _SIGNS and word not in _FLOORS:
            self._run.append(_SPELLED.get(word, word))
        return 1

    def _beside(self, at: int) -> int:
        self._end()
        end = at
        while end < len(self._words) and self._at[end] == self._at[at]:
            end += 1
        return end - at

    def _next(self, at: int) -> str:
        return self._words[at] if at < len(self._words) else ""

    def _counted_before(self, at: int) -> int:
        """Take a number before what it counts: 3rd floor, 88th Street, 2nd Industrial City."""
        word, following = self._words[at], self._next(at + 1)
        number = _ordinal(word) or (word if _LETTERED.fullmatch(word) else "")
        if not number or not following or self._at[at] != self._at[at + 1]:
            return 0
        if following in _FLOORS:
            self._end()
            self._numbers["floor"].add(number)
            return 2
        is_ordinal = not word.isdigit()
        if following in _TYPES and _TYPES[following][0] == _ROAD and (is_ordinal or not self._is_number(at + 2)):
            self._end()
            self._numbers[_ROAD].add(number)
            return 2
        if word != number:
            self._run.append(number)
            return 1
        return 0

    def _is_number(self, at: int) -> bool:
        while self._next(at) in _SIGNS:
            at += 1
        return _NUMBER.fullmatch(self._next(at)) is not None

    def _labelled(self, at: int) -> int:
        """Take a word for what is counted with the number behind it."""
        word = self._words[at]
        kind = _LOCAL.get((self._country, word)) or _LABELS.get(word)
        is_road = word in _TYPES and _TYPES[word][0] == _ROAD
        if kind is None and not is_road and word not in _TYPES:
            return 0
        end = at + 1
        while self._next(end) in _SIGNS:
            end += 1
        number = _plain(self._next(end), kind in _COUNTED or word in _TYPES)
        if not number or self._at[end] != self._at[at] or _ORDINAL.fullmatch(number):
            return 0
        if self._run and is_road:
            self._type(_TYPES[word])
            return 1
        if self._run and kind is None and end == at + 1:
            self._type(_TYPES[word], number)  # Al Moosa Tower 2
            return end + 1 - at
        if kind is None and not is_road:
            return 0
        self._end()
        self._numbers[kind or _ROAD].add(number)
        return end + 1 - at

    def _number(self, at: int) -> None:
        word = _ordinal(self._words[at]) or self._words[at]
        if _CODE.fullmatch(word):
            self._end()
            self._codes.add(word[:5])
            return
        number = _plain(word, is_open=False)
        if self._run and self._led is not None and self._led[0] == _HOUSE and len(number) <= _MOST_DIGITS:
            self._end(behind=number)
            return
        if self._run:
            self._end(number)
        self._bare.add(number)
        self._loose = number

    def _is_inner(self, at: int) -> bool:
        """Whether a word for a house is of a road's name: Trade Centre Road."""
        following = self._next(at + 1)
        return bool(following) and self._at[at] == self._at[at + 1] and following in _TYPES and bool(self._run)

    def _type(self, of: tuple[str, ...], number: str = "") -> None:
        if self._run:
            self._led = self._led or (of[0], of[1])
            self._end(behind=number)
        else:
            self._led = (of[0], of[1])

    def _end(self, number: str = "", behind: str = "") -> None:
        """End a name, beside which a number stands."""
        led, self._led = self._led, None
        run, self._run = self._run, []
        if led is None:
            run = self._without_places(run)
        words = tuple(self._word(it) for it in run if it not in _SMALL)
        if led is not None and led[0] == _ZONE_NAME and (counted := {it for it in words if it.isdigit()}):
            self._numbers[_ZONE_NAME] |= counted
        words = tuple(it for it in words if it not in _GENERIC and not (led and led[0] == _ZONE_NAME and it.isdigit()))
        if words:
            of, sort = led or ("", "")
            beside = number or self._loose
            self._names.append(Named(of, sort, words, behind, bool(beside)))
            if beside and of in (_ROAD, ""):
                self._beside_roads.add(beside)
        self._loose = ""

    def _word(self, word: str) -> str:
        word = ALIASES[word] if word in ALIASES and is_said_in("abroad.alias", word, self._country) else word
        return _ARTICLE.sub("", word) if self._has_article else word

    def _without_places(self, run: list[str]) -> list[str]:
        """Return a name without the city or country at its end; a quarter of a city stays."""
        cities = _cities(self._country)
        for start in range(len(run)):
            name, bare = "".join(run[start:]), "".join(it for it in run[start:] if it not in _SMALL)
            found = cities.get(name) or cities.get(bare)
            if found is not None and not (start == 1 and run[0] in _BEFORE_CITY):
                self._places.add(found.code)
                return run if found.is_quarter else self._without_places(run[:start])
            if " ".join(run[start:]) in codes_by_name():
                return self._without_places(run[:start])
        return run


def _ordinal(word: str) -> str:
    if word.isdigit():
        return word
    match = _ORDINAL.fullmatch(word)
    return match[1] if match else ""


def _plain(word: str, is_open: bool) -> str:
    """Return a number without signs and noughts; where `is_open`, a letter or a numeral is one."""
    if _NUMBER.fullmatch(word):
        plain = word.replace("-", "") if not word[0].isdigit() else word
        return plain.lstrip("0") or "0"
    if is_open and word in ROMAN:
        return ROMAN[word]
    return word if is_open and len(word) == 1 else ""


class _City(NamedTuple):
    """The code of a city by its name; of a quarter that of its city."""

    code: str
    is_quarter: bool


@cache
def _cities(country: str) -> Mapping[str, _City]:
    """Return the cities of a country by each of their names; what lies beside a far larger one is its quarter."""
    found = {
        name: city
        for name, cities in world().cities.items()
        if (city := next((it for it in cities if it.country == country), None)) and len(name) >= _LEAST_CITY
    }
    large = [city for city in set(found.values()) if city.thousands >= _LARGE]
    return {name: _as_quarter(city, large) for name, city in found.items()}


def _as_quarter(city: City, large: list[City]) -> _City:
    for other in large:
        if other.thousands >= _TIMES * city.thousands and distance_km(city, other) <= _REACH_KM:
            return _City(other.code, is_quarter=True)
    return _City(city.code, city.is_quarter)


@cache
def cities_by_code(country: str) -> Mapping[str, City]:
    """Return the cities of a country by the codes that `places` has."""
    return {
        it.code: it for found in world().cities.values() for it in found if it.country == country and not it.is_quarter
    }
