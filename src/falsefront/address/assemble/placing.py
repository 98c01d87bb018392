"""Which divisions an address names: those that fit together, strangers taken for plain words, typing errors undone."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from rapidfuzz.distance import OSA

from falsefront.address.gazetteer.places import COUNTRY_OF, SHORTEST_MISTYPED, Named, Places, sort_out
from falsefront.address.lexicon.table import values
from falsefront.address.parts.items import Division, Unknown
from falsefront.address.plain.tokens import latin_key
from falsefront.address.reading import Area, Name, Place, Road

_NO_STEMS = frozenset({"81", "82"})  # Hong Kong, Macau: their words are not compared with places of the mainland
_HONG_KONG, _TAIWAN = "81", "71"
_CITY = 4  # digits of a city's code
_TOWNSHIPS = ("镇", "乡")  # which lie apart from one another, as subdistricts do not
_LEAST_NAME = 2  # characters
_NAME_OF_ITS_OWN = re.compile("(?!第)[^0-9]+$")  # no number
WITHOUT_DISTRICTS = frozenset({"4419", "4420", "4604", "6202"})  # Dongguan, Zhongshan, Danzhou, Jiayuguan
_DISTRICT_WORDS = frozenset(form for form, level in values("china.division").items() if level == "district")
_TOWN_WORDS = frozenset(form for form, level in values("china.division").items() if level == "town")
_LONGEST_MISTYPED = 40  # letters; keeps hostile words cheap


class Placed(NamedTuple):
    """The divisions of one address, and the words that turned out to be none."""

    country: str | None
    province: Place | None
    city: Place | None
    county: Place | None
    contradictions: tuple[str, ...]
    strangers: tuple[Unknown, ...]  # bare names that fit no other place named
    is_hong_kong: bool


# Most of what is placed lies in one line; made as tuples, these cost a third.
_new_place: Callable[[tuple[str, frozenset[str], str]], Place] = partial(tuple.__new__, Place)
_new_placed: Callable[[tuple[Any, ...]], Placed] = partial(tuple.__new__, Placed)

NOWHERE = Placed(None, None, None, None, (), (), False)


class Resolved(NamedTuple):
    """What unknown words come to: the divisions, those found added; the words left; whether one of them is China."""

    divisions: tuple[Division, ...]
    unknown: tuple[Unknown, ...]
    is_china: bool


_COUNTRIES = ("CN", "HK", "MO", "TW")
_LEAST_BEHIND_TOWN = 2  # characters of a zone's name behind its town's
_ORDER = {"province": 0, "city": 1, "county": 2}


class _Line(NamedTuple):
    """Names of places that lie in one another: for each its rank from province to county, its code alone, its key."""

    country: str
    places: tuple[tuple[int, frozenset[str], str], ...]


class Placer:
    """Sorts divisions out; remembers combinations it has seen, up to a bound."""

    _BOUND = 50_000

    def __init__(self, places: Places) -> None:
        """Take the look-ups."""
        self._places = places
        self._seen: dict[tuple[Division, ...], Placed] = {}
        self._lines: dict[tuple[tuple[str, ...], ...], _Line | None] = {}
        self._words: dict[tuple[tuple[Division, ...], tuple[Unknown, ...]], Resolved] = {}

    def county_within(self, divisions: Sequence[Division], name: str) -> Division | None:
        """Return the county of that bare lower-case name within the place named, where there is just one."""
        named = self._places.latin.get(name)
        if named is None:
            return None
        around = {code for division in divisions for code in division.named.codes}
        codes = [
            code
            for code in named.codes
            if self._places.slot[code] == "county" and not self._places.lines[code].isdisjoint(around - {code})
        ]
        return Division(name.title(), Named((codes[0],), True)) if len(codes) == 1 else None

    def place(self, divisions: Sequence[Division]) -> Placed:
        """Return what divisions in the order of the text come to."""
        names = []
        latin = 0
        for text, named in divisions:
            names.append(named.codes)
            latin += text.isascii()
        if latin in (0, len(names)):  # else one may echo another
            line = self._line(tuple(names))
            if line is not None:
                return _along(line, divisions)
        key = tuple(divisions)
        placed = self._seen.get(key)
        if placed is None:
            if len(self._seen) >= self._BOUND:
                self._seen.clear()
            placed = self._seen[key] = self._sorted_out(_without_echoes(key))
        return placed

    def _sorted_out(self, divisions: tuple[Division, ...]) -> Placed:
        line = self._line(tuple([division.named.codes for division in divisions]))
        if line is not None:
            return _along(line, divisions)
        kept, strangers = self._without_strangers(divisions)
        chain = sort_out(self._places, tuple(division.named for division in kept))
        sets = {"province": chain.province, "city": chain.city, "county": chain.county}
        found: dict[str, Place] = {}
        for division, slot in zip(kept, chain.slots, strict=True):
            if slot in sets:
                key = self._places.division(min(sets[slot])).pinyin_short
                found[slot] = Place(division.text, sets[slot], key)
        codes = [code for place in found.values() for code in place.codes] or list(kept[0].named.codes)
        return Placed(
            _country_of(codes),
            found.get("province"),
            found.get("city"),
            found.get("county"),
            tuple(
                f"{kept[fine].text} does not lie in {kept[coarse].text}"
                for coarse, fine in chain.contradictions
                if not _may_lie_across(kept[fine], kept[coarse])
            ),
            strangers,
            any(code[:2] == "81" for code in codes),
        )

    def _line(self, names: tuple[tuple[str, ...], ...]) -> _Line | None:
        """Return the usual case: one code of each name, all in one line from county to province; None otherwise."""
        if names not in self._lines:
            if len(self._lines) >= self._BOUND:
                self._lines.clear()
            self._lines[names] = self._lined(names)
        return self._lines[names]

    def _lined(self, names: tuple[tuple[str, ...], ...]) -> _Line | None:
        """Choose one code of each name, so that they lie in one line; None where there is not just one such choice."""
        places = self._places
        finest = names[0]
        for codes in names:
            if len(codes[0]) > len(finest[0]):
                finest = codes
        if len(names) == 1 and len(finest) > 1:
            return None
        lined: list[list[str]] = []
        for code in finest:
            line = places.lines[code]
            chosen = [other for codes in names for other in codes if other in line]
            if len(chosen) == len(names) and len({*chosen}) == len(chosen):
                lined.append(chosen)
        if len(lined) != 1:
            return None
        found: dict[int, tuple[int, frozenset[str], str]] = {}
        for codes, code in zip(names, lined[0], strict=True):
            at = _ORDER.get(places.slot[code], -1)
            if code not in codes or at < 0 or at in found:
                return None
            found[at] = (at, places.alone[code], places.division(code).pinyin_short)
        return _Line(COUNTRY_OF.get(lined[0][0][:2], "CN"), tuple(found.values()))

    def _without_strangers(self, divisions: tuple[Division, ...]) -> tuple[list[Division], tuple[Unknown, ...]]:
        """Take bare names of counties that lie in no other place named for words: "Jinxiu" is a county, or a name."""
        lines, slot = self._places.lines, self._places.slot
        kept: list[Division] = []
        strangers: list[Unknown] = []
        for division in divisions:
            codes = division.named.codes
            others = [code for other in divisions if other is not division for code in other.named.codes]
            is_bare_county = division.named.is_bare and all(slot[code] == "county" for code in codes)
            fits = any(code in lines[other] or other in lines[code] for code in codes for other in others)
            if others and not fits and (is_bare_county or self._is_of_hong_kong(codes, others)):
                strangers.append(Unknown(division.text, _key_of(division.text), None))
            elif others and not fits and (town := self._town_of(division, others)) is not None:
                strangers.append(town)
            else:
                kept.append(division)
        if not kept:  # all rule one another out; the coarsest is said last in English, first in Chinese
            last = divisions[-1 if divisions[-1].text.isascii() else 0]
            return [last], tuple(word for word in strangers if word.text != last.text)
        return kept, tuple(strangers)

    def _town_of(self, division: Division, others: Sequence[str]) -> Unknown | None:
        """Return a name in letters that is a county or city elsewhere, and a town of a place beside.

        "Donggang Town, Wuxi" is 东港镇, not 东港 in Rizhao or Dandong; "Shiyan, Bao'an" is 石岩, not 十堰; "Nancheng
        District, Dongguan" is a subdistrict of a city without districts.
        """
        if not division.text.isascii():
            return None
        slot, towns = self._places.slot, self._places.gazetteer.towns
        near = [code for code in others if slot[code] in ("city", "county")]
        *words, last = division.text.lower().split()
        if division.named.is_bare:
            words = [*words, last]
        elif last in _DISTRICT_WORDS:
            near = [code for code in near if code in WITHOUT_DISTRICTS]
        elif last not in _TOWN_WORDS or any(slot[code] != "county" for code in division.named.codes):
            return None
        key = _key_of("".join(words)) if division.named.is_bare else latin_key(words)
        return Unknown(division.text, key, None) if key and any(towns.has_latin(code, key) for code in near) else None

    def _is_of_hong_kong(self, codes: tuple[str, ...], others: list[str]) -> bool:
        """Whether a name is Hong Kong's alone beside a city of Taiwan: North District, Tainan has one of its own."""
        is_here = all(code[:2] == _HONG_KONG for code in codes)
        return is_here and any(code[:2] == _TAIWAN and self._places.slot[code] == "city" for code in others)

    def is_province(self, division: Division) -> bool:
        """Whether a division can be no more than a province, as its name is usually read: Taiwan."""
        named = division.named
        return all(self._places.slot[code] == "province" for code in named.codes if code not in named.other)

    @property
    def places(self) -> Places:
        """Return the look-ups it places by."""
        return self._places

    def town_before(self, placed: Placed, area: Area) -> str | None:
        """Return the town, by its name, whose name without suffix stands before that of a village or zone in it.

        岗上杜村 in 藁城 is 杜村 of 岗上镇, 福永兴围第三工业区 in 宝安 lies in 福永街道; None where none does.
        """
        least = 1 if area.kind == "village" else _LEAST_BEHIND_TOWN
        return None if area.grade is not None else self.town_of_name(placed, area.name, least)

    def town_of_name(self, placed: Placed, name: Name, least: int) -> str | None:
        """Return the town, by its name, that a name in Chinese begins with, where so many characters follow."""
        where = placed.county or placed.city
        hanzi = name.hanzi
        if where is None or len(where.codes) != 1 or hanzi is None:
            return None
        (code,) = where.codes
        towns = self._places.gazetteer.towns
        for size in range(len(hanzi) - least, 1, -1):
            for found in towns.chinese(code).get(hanzi[:size], ()):
                town = towns.division(found)
                if town is not None and town.level == "town" and town.short == hanzi[:size]:
                    return town.name
        return None

    def township_before(self, placed: Placed, name: Name) -> str | None:
        """Return the same where it lies apart from others, as no subdistrict does, and a name follows: 张江张衡路."""
        hanzi = name.hanzi
        if hanzi is None or len(hanzi) < _LEAST_BEHIND_TOWN + _LEAST_NAME:
            return None
        town = self.town_of_name(placed, name, _LEAST_NAME)
        is_township = town is not None and town.endswith(_TOWNSHIPS)
        return town if is_township and _NAME_OF_ITS_OWN.match(hanzi, len(town or "") - 1) else None

    def is_subdistrict(self, placed: Placed, road: Road) -> bool:
        """Whether a street is called as a subdistrict of the county is, in short: 石井街, "Shijing St." is 石井街道."""
        county, hanzi = placed.county, road.name.hanzi
        if hanzi is None and road.type == "street" and not (road.direction or road.ordinal):
            return any(self.town_in(place, road.name.key) for place in (county, placed.city))
        if county is None or len(county.codes) != 1 or hanzi is None or road.type != "jie" or road.direction:
            return False
        (code,) = county.codes
        return f"{hanzi}街道" in self._places.gazetteer.towns.chinese(code)

    def town_in(self, place: Place | None, key: str) -> bool:
        """Whether a county or city has a town of that key, with or without its generic word: Xixiang in Bao'an."""
        return bool(self.towns_in(place, key))

    def towns_in(self, place: Place | None, key: str) -> tuple[str, ...]:
        """Return the codes of the towns of that key in a county or city."""
        if place is None or len(place.codes) != 1:
            return ()
        (code,) = place.codes
        return self._places.gazetteer.towns.of_latin(code, key)

    def mistyped(self, divisions: Sequence[Division], unknown: list[Unknown]) -> Resolved:
        """Resolve words one typing error away from a place that fits."""
        key = (tuple(divisions), tuple(unknown))
        resolved = self._words.get(key)
        if resolved is None:
            if len(self._words) >= self._BOUND:
                self._words.clear()
            resolved = self._words[key] = self._resolve(*key)
        return resolved

    def _resolve(self, divisions: tuple[Division, ...], unknown: tuple[Unknown, ...]) -> Resolved:
        rest: list[Unknown] = []
        is_china = False
        known = {code for division in divisions for code in division.named.codes}
        if any(all(code[:2] in _NO_STEMS for code in division.named.codes) for division in divisions):
            known |= _NO_STEMS  # Kowloon; Nanchang is in the mainland, whatever is called so in Hong Kong
        else:
            known = {code for code in known if code[:2] not in _NO_STEMS}
        for word in unknown:
            if word.level is None and len(word.key) < 7 and OSA.distance(word.key, "china", score_cutoff=1) <= 1:
                is_china = True
                continue
            if word.text.isascii() and _is_echo(self._places, word, known):
                continue
            named = near_place(self._places, word.key, word.level, known) if word.text.isascii() else None
            if named is None:
                rest.append(word)
                continue
            divisions = (*divisions, Division(word.text, named))
            known.update(named.codes)
        return Resolved(divisions, tuple(rest), is_china)


def _is_echo(places: Places, word: Unknown, known: set[str]) -> bool:
    """Whether a word is a place that is named besides, mistyped: "Hangzhou Free Trade Zone, Hangzou"."""
    if word.level is not None or not _LEAST_ECHO <= len(word.key) <= _LONGEST_MISTYPED:
        return False
    return any(code in known and len(code) == _CITY for _, code in places.stems.near(word.key))


_LEAST_ECHO = 7  # letters


def _along(line: _Line, divisions: Sequence[Division]) -> Placed:
    """Return the places of a line as the divisions write them."""
    found: list[Place | None] = [None, None, None]
    for (text, _), (at, alone, key) in zip(divisions, line.places, strict=True):
        found[at] = _new_place((text, alone, key))
    country = line.country
    return _new_placed((country, *found, (), (), country == "HK"))


def _may_lie_across(one: Division, other: Division) -> bool:
    """Whether one is a development zone of the city that the other is a district of, and may lie in it."""
    codes = [division.named.codes for division in (one, other)]
    is_zone = any(all(len(code) > _CITY and code[_CITY] in _ZONES for code in each) for each in codes)
    return is_zone and not {code[:_CITY] for code in codes[0]}.isdisjoint(code[:_CITY] for code in codes[1])


_ZONES = "7z"  # the fifth sign of a development zone's code


def _key_of(text: str) -> str:
    """Return a name in letters as its key: without spaces and apostrophes."""
    return text.lower().replace(" ", "").replace("'", "")


def _country_of(codes: list[str]) -> str:
    """Return the country of places; where a name may lie in several, the mainland before the others."""
    return min({COUNTRY_OF.get(code[:2], "CN") for code in codes}, key=_COUNTRIES.index)


def _without_echoes(divisions: tuple[Division, ...]) -> tuple[Division, ...]:
    """Drop bare Latin names of a place that the same text names in Chinese: "Ganzi" beside 甘孜州 is no county."""
    said = {
        code for one in divisions if not one.text.isascii() and len(one.named.codes) == 1 for code in one.named.codes
    }
    if not said:
        return divisions
    return tuple(
        one
        for one in divisions
        if not (one.text.isascii() and one.named.is_bare and not said.isdisjoint(one.named.codes))
    )


def _holds(places: Places, code: str, known: set[str]) -> bool:
    """Whether a known place lies in this one: Chang'an District in "Shijazhuang City"."""
    return any(code in places.lines[other] for other in known)


def near_place(places: Places, key: str, level: str | None, known: set[str]) -> Named | None:
    """Return the places one typing error away from a key that lie in, or contain, a known place; the coarsest."""
    if not SHORTEST_MISTYPED <= len(key) <= _LONGEST_MISTYPED:
        return None
    has_city = any(len(code) == 4 for code in known)
    if any(code[:2] in _NO_STEMS for code in known):
        return None
    if level is None and has_city and any(len(code) == 6 for code in known):
        return None  # nothing is missing
    wanted = ("province", "city", "county") if level is None else (level, "county") if level == "city" else (level,)
    found: dict[str, list[str]] = {}
    for _, code in places.stems.near(key):
        slot = places.slot[code]
        is_lone = (slot == "county" and not known) or (slot == "city" and has_city and level is None)
        if slot not in wanted or is_lone or code in found.get(slot, ()):
            continue
        if slot == "province" or not known or places.lines[code] & known or (level and _holds(places, code, known)):
            found.setdefault(slot, []).append(code)
    best = next((sorted(found[slot]) for slot in wanted if slot in found), None)
    towns = places.gazetteer.towns
    if best and has_city and any(towns.has_latin(code, key) for code in known if len(code) == _CITY):
        return None  # Bantian is a town of Shenzhen, no Yantian mistyped
    return Named(tuple(best), True, frozenset(best)) if best else None
