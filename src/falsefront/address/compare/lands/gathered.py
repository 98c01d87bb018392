"""What is gathered of one text: numbers by what they count, names by what they are of, towns and postcodes."""

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Final, NamedTuple

from falsefront.address.compare.lands.cities_of_lands import cities_of
from falsefront.address.compare.lands.lands import land_of
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import ALIASES, DIRECTIONS, is_said_in
from falsefront.text.countries import codes_by_name

INSIDE: Final = frozenset({"floor", "shop", "unit"})
_ARTICLE: Final = re.compile("^(?:[bl]?al|ll)-?(?=[a-z]{2})")
_ROAD, _ZONE = "road", "zone"


class Named(NamedTuple):
    """A name with what it is of: `of` is road, house, zone or "", `sort` which kind of one, `number` behind it."""

    of: str
    sort: str
    words: tuple[str, ...]
    number: str
    has_house: bool  # a number that nothing labels stands beside it
    is_entered: bool = False  # a room or floor of it stands before


class Said(NamedTuple):
    """What one text says; `bare` are numbers that nothing labels, `places` the cities of the country."""

    numbers: Mapping[str, frozenset[str]]
    names: tuple[Named, ...]
    bare: frozenset[str]
    places: frozenset[str]
    codes: frozenset[str]
    stands_beside: bool  # a landmark is named, too
    zones: frozenset[str] = frozenset()  # sorts of zones, with or without a name


class Gathered:
    """The parts of one text as they are found, and the words of a name that is not ended yet."""

    def __init__(self, country: str, *, has_article: bool) -> None:
        self._country = country
        self._land = land_of(country)
        self._habits = self._land.habits
        self._has_article = has_article
        self._numbers: dict[str, set[str]] = defaultdict(set)
        self._names: list[Named] = []
        self._beside_roads: set[str] = set()
        self._entry = False
        self._places: set[str] = set()
        self._zones: set[str] = set()
        self.bare: set[str] = set()
        self.codes: set[str] = set()
        self.run: list[str] = []
        self.led: tuple[str, str] | None = None
        self.loose = ""  # a number that nothing labels, before a name

    def said(self, *, stands_beside: bool) -> Said:
        """Return all that was found."""
        self.end()
        numbers = {kind: frozenset(found) for kind, found in self._numbers.items()}
        bare, places, codes, zones = (frozenset(it) for it in (self.bare, self._places, self.codes, self._zones))
        if not numbers.keys() & {"house", "gate"} and self._beside_roads:
            numbers["beside"] = frozenset(self._beside_roads)
        return Said(numbers, tuple(self._names), bare, places, codes, stands_beside, zones)

    def forget(self) -> None:
        """Drop the name that is not ended, or the last one: a landmark."""
        if self.run:
            self.run.clear()
        elif self._names:
            self._names.pop()

    def forget_firm(self) -> None:
        """Drop the name before a firm's word: Akasya Tekstil A.S.; before all numbers also Noor Mills (Pvt) Ltd."""
        if self.run or not self._numbers:
            self.forget()

    def count(self, kind: str, number: str) -> None:
        """Take a number with what it counts."""
        self.end()
        self._numbers[kind].add(number)
        self._entry = kind in INSIDE

    def road(self, number: str, sort: str) -> None:
        """Take a road that is counted."""
        self.end()
        if self._habits.counts_before:  # where 22. Cadde is no 22. Sokak
            self._names.append(Named(_ROAD, sort, (number,), "", has_house=False))
        else:
            self._numbers[_ROAD].add(number)

    def type(self, of: tuple[str, str], number: str = "", *, may_lead: bool) -> bool:
        """Take a word for what a name is of, and return whether the name ends by it."""
        if of[0] == _ZONE:
            self._zones.add(of[1])
        if self.run:
            self.led = self.led or of
            self.end(behind=number)
            return True
        if may_lead:
            self.led = of
        return False

    def end(self, number: str = "", behind: str = "") -> None:
        """End a name, beside which a number stands."""
        led, self.led = self.led, None
        run, self.run = self.run, []
        if led is None:
            run = self._without_side(self._without_places(run))
        elif led[0] == _ZONE:
            run = self._without_side(run)
            self._note_city(run)
        words = tuple(self._word(it) for it in run if it not in self._land.small)
        if led is not None and led[0] == _ZONE and (counted := {it for it in words if it.isdigit()}):
            self._numbers[_ZONE] |= counted
        words = tuple(
            it for it in words if it not in self._land.generic and not (led and led[0] == _ZONE and it.isdigit())
        )
        if self._habits.by_quarters:
            words = _with_initials(words) if len(words) > 1 or len("".join(words)) > 1 else ()  # (V), of a village
        if words:
            of, sort = led or ("", "")
            beside = number or self.loose
            self._names.append(Named(of, sort, words, behind, bool(beside), self._entry and of == ""))
            self._entry = False
            if beside and of in (_ROAD, ""):
                self._beside_roads.add(beside)
        self.loose = ""

    def _word(self, word: str) -> str:
        word = ALIASES[word] if word in ALIASES and is_said_in("abroad.alias", word, self._country) else word
        return _ARTICLE.sub("", word) if self._has_article else word

    def _without_places(self, run: list[str]) -> list[str]:
        """Return a name without the city or country at its end; a quarter of a city stays."""
        cities = cities_of(self._country)
        if not self._habits.is_arabian and run[-1:] == [self._country.lower()]:
            return self._without_places(run[:-1])
        for start in range(len(run)):
            name, bare = "".join(run[start:]), "".join(it for it in run[start:] if it not in self._land.small)
            found = cities.get(name) or cities.get(bare)
            if found is not None and not (start == 1 and run[0] in self._land.before_city):
                self._places.add(found.code)
                return run if found.is_quarter else self._without_places(run[:start])
            if " ".join(run[start:]) in codes_by_name():
                return self._without_places(run[:start])
            if not self._habits.is_arabian and any(it.country == self._country for it in world().regions.get(bare, ())):
                return self._without_places(run[:start])
        return run

    def _note_city(self, run: list[str]) -> None:
        """Note the city that a zone is named by: Gebze OSB, İzmir Atatürk OSB."""
        if self._habits.counts_before and run:
            cities = cities_of(self._country)
            found = cities.get("".join(it for it in run if not it.isdigit())) or cities.get(run[0])
            if found is not None:
                self._places.add(found.code)

    def _without_side(self, run: list[str]) -> list[str]:
        """Return a name without the side of its quarter, which is noted: Andheri (East)."""
        if not self._habits.has_sides or not run or run[-1] not in DIRECTIONS:
            return run
        self._numbers["side"].add(DIRECTIONS[run[-1]])
        return run[:-1]


def _with_initials(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return a name with its initials as one word: N S Road, N.S. Road."""
    found: list[str] = []
    is_open = False
    for word in words:
        is_letter = len(word) == 1
        if is_letter and is_open:
            found[-1] += word
        else:
            found.append(word)
        is_open = is_letter
    return tuple(found)
