"""Towns, townships and subdistricts: 41,000 names, read county by county when they are asked for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

from falsefront.address.gazetteer.division import Division
from falsefront.address.lexicon.table import forms, longest_first, values

_SAID = values("place.town")
# Suffix -> its pinyin and English generics, the usual one first; the first suffix that fits is taken.
SUFFIXES: dict[str, tuple[str, tuple[str, ...]]] = {
    suffix: (pinyin, tuple(generics))
    for suffix, (pinyin, *generics) in ((suffix, _SAID[suffix].split("|")) for suffix in longest_first(_SAID))
}
# What stands on the level of towns but has streets and factories of its own.
ZONE_ENDINGS = tuple(forms("place.town.zone"))
_BEGINNING = 3  # letters of a key with which the pinyin of its town begins; no stem is shorter
_MAY_BE_V = re.compile("[ln][uy]")  # of lu, lyu, nu and nyu
_Table = tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]


class Towns:
    """Look-ups of towns within a county or city: a town's name alone says little, there are thirty 城关镇.

    Built from the text of towns.tsv; each county is read at its first look-up and kept. Dividing a county's line
    costs about 20 microseconds.
    """

    def __init__(self, text: str, divisions: Mapping[str, Division]) -> None:
        """Take the text of towns.tsv (a county a line) and the divisions that towns lie in."""
        self._divisions = divisions
        self._lines: dict[str, str] = {line[:6]: line[7:] for line in text.split("\n") if line and line[0] != "#"}
        self._counties: dict[str, list[str]] = {}
        for county in self._lines:
            city = divisions[county].parent if county in divisions else county[:4]
            for within in {county, city or county, county[:2]}:
                self._counties.setdefault(within, []).append(county)
        self._tables: dict[str, _Table] = {}
        self._places: dict[str, Division] = {}

    def within(self, code: str) -> Iterator[Division]:
        """Yield the towns and town-level zones of a county, city or province; nothing for any other code."""
        for county in self._counties.get(code, ()):
            yield from self._county(county)

    def chinese(self, code: str) -> Mapping[str, tuple[str, ...]]:
        """Return Chinese name, with and without suffix, -> codes of towns within a county or city."""
        return self._table(code)[0]

    def latin(self, code: str) -> Mapping[str, tuple[str, ...]]:
        """Return Latin key, pinyin or English, with and without suffix, -> codes of towns within a county or city."""
        return self._table(code)[1]

    def has_latin(self, code: str, key: str) -> bool:
        """Whether a town within a county or city has this Latin key."""
        return bool(self.of_latin(code, key))

    def of_latin(self, code: str, key: str) -> tuple[str, ...]:
        """Return the codes of the towns within a county or city that have this Latin key; most have none.

        Asked for a whole city, to lay out all its towns takes a millisecond, and a pass over many addresses asks for
        each city once: only those are looked at whose pinyin begins as the key does.
        """
        begins = key[:_BEGINNING]
        if code in self._tables or _MAY_BE_V.search(begins) is not None:
            return self.latin(code).get(key, ())
        found: list[str] = []
        head = f" {begins}"
        for county in self._counties.get(code, ()):
            if head in self._lines[county]:
                entries = [entry for entry in self._lines[county].split("|") if head in entry]
                found += [place.code for place in self._places_of(county, entries) if key in _latin_names(place)]
        return tuple(found)

    def division(self, code: str) -> Division | None:
        """Return the town of a nine-digit code; None where there is none."""
        if code not in self._places:
            for _ in self._county(code[:6]):
                pass
        return self._places.get(code)

    def _table(self, code: str) -> _Table:
        table = self._tables.get(code)
        if table is None:
            table = self._tables[code] = _index(self.within(code))
        return table

    def _county(self, county: str) -> Iterator[Division]:
        line = self._lines.get(county)
        return iter(()) if line is None else self._places_of(county, line.split("|"))

    def _places_of(self, county: str, entries: Sequence[str]) -> Iterator[Division]:
        parent = county if county in self._divisions else county[:4]
        for entry in entries:
            number, name, pinyin = entry.split(" ")
            code = county + number
            place = self._places.get(code)
            if place is None:
                place = self._places[code] = _town(code, name, pinyin, parent)
            yield place


@cache
def urban_districts() -> frozenset[str]:
    """Return the codes of districts of cities that have no towns or townships, each with its own names of roads."""
    lines = _TABLE.read_text(encoding="utf-8").split("\n")
    return frozenset(
        line[:6] for line in lines if line[:6].isdigit() and line[4:6] <= _LAST_DISTRICT and _is_urban(line[7:])
    )


@cache
def cities_of_towns() -> frozenset[str]:
    """Return the cities (four digits) that have towns in the place of districts and counties.

    >>> sorted(cities_of_towns())
    ['4419', '4420', '4604']
    """
    lines = _TABLE.read_text(encoding="utf-8").split("\n")
    return frozenset(line[:4] for line in lines if line[:6].isdigit() and line[4:6] == _NO_COUNTY)


@lru_cache(maxsize=256)
def stems_within(city: str) -> frozenset[str]:
    """Return the pinyin of the towns and subdistricts of a city (four digits), without the word for them.

    >>> "siqian" in stems_within("3408"), "siqin" in stems_within("3408")
    (True, False)
    """
    lines = (line[7:] for line in _TABLE.read_text(encoding="utf-8").split("\n") if line.startswith(city))
    entries = (entry.split(" ") for line in lines for entry in line.split("|"))
    return frozenset(_town(number, name, pinyin, "").pinyin_short for number, name, pinyin in entries)


@lru_cache(maxsize=1024)
def cities_with_town(name: str) -> frozenset[str]:
    """Return the cities (four digits) that have a town or subdistrict of a name in characters, without its suffix.

    >>> sorted(cities_with_town("虎门")), len(cities_with_town("城西")) > 20
    (['4419'], True)
    """
    begins = f" {name}"
    lines = (line for line in _TABLE.read_text(encoding="utf-8").split("\n") if begins in line)
    ends = tuple(f"{begins}{suffix} " for suffix in SUFFIXES)
    return frozenset(line[:4] for line in lines if any(end in line for end in ends))


def _is_urban(towns: str) -> bool:
    """Whether all are subdistricts, whose numbers begin with 0; those of towns and townships do with 1, 2 and 3."""
    ranks = {entry[:1] for entry in towns.split("|")}
    return "0" in ranks and ranks.isdisjoint("123")


_TABLE = Path(__file__).parents[1] / "data" / "towns.tsv"
_NO_COUNTY = "00"  # last digits of a city that has no counties
_LAST_DISTRICT = "20"  # last digits of a district; counties and county-level cities have higher ones


def _town(code: str, name: str, pinyin: str, parent: str) -> Division:
    suffix = next((s for s in SUFFIXES if name.endswith(s) and len(name) > len(s) + 1), "")
    spoken, generics = SUFFIXES.get(suffix, ("", ()))
    stem = pinyin.removesuffix(spoken)
    return Division(
        code=code,
        level="zone" if name.endswith(ZONE_ENDINGS) else "town",
        name=name,
        short=name.removesuffix(suffix),
        parent=parent,
        pinyin=pinyin,
        pinyin_short=stem,
        english=f"{stem.capitalize()} {generics[0]}" if generics else pinyin.capitalize(),
        forms=tuple(f"{stem.capitalize()} {generic}" for generic in generics[1:]),
    )


def _index(places: Iterator[Division]) -> _Table:
    chinese: dict[str, tuple[str, ...]] = {}
    latin: dict[str, tuple[str, ...]] = {}
    for place in places:
        for name in dict.fromkeys((place.name, place.short)):
            chinese[name] = (*chinese.get(name, ()), place.code)
        for name in _latin_names(place):
            latin[name] = (*latin.get(name, ()), place.code)
    return chinese, latin


def _latin_names(place: Division) -> list[str]:
    """Return the keys of a town: pinyin and English, with and without suffix, ü as v, u and yu."""
    english = [form.replace(" ", "").replace("-", "").lower() for form in (place.english, *place.forms)]
    names: list[str] = []
    for name in dict.fromkeys((place.pinyin, place.pinyin_short, *english)):
        names.append(name)
        if "v" in name:
            names += (name.replace("v", "u"), name.replace("v", "yu"))
    return names
