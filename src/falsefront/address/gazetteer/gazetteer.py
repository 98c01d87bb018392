"""The gazetteer: which places there are, what they are called in every spelling, and what lies in what.

`load()` reads the package's own tables once (about 0.1 s); whoever calls it hands the `Gazetteer` down. Nothing here
reads an address: the tables answer "which places may this name be", always as a tuple of division codes, since
Qiaoxi District, Suzhou or Chaoyang are several.

Keys are folded by the caller: Chinese keys are simplified characters, Latin keys are lower-case a to z and nothing else
(no spaces, apostrophes, hyphens or accents): "Xi'an" is `xian`, "Inner Mongolia" is `innermongolia`, "Xiangdu Qu" is
`xiangduqu`. Codes are those of GB/T 2260: "13" a province, "1305" a city, "130502" a county, "130502001" a town.
Sources and licences: docs/gazetteer.md.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from falsefront.address.gazetteer.division import Division, Former, key
from falsefront.address.gazetteer.elsewhere import Elsewhere
from falsefront.address.gazetteer.towns import Towns
from falsefront.address.lexicon.table import values
from falsefront.text.once import once

_DATA = Path(__file__).parents[1] / "data"


Index = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """All divisions by code, and the indexes from names to codes. A place that is not there is not in the index."""

    divisions: Mapping[str, Division]
    chinese: Index  # whole names and aliases: 襄都区, 恩施州
    chinese_short: Index  # names without suffix: 襄都
    chinese_former: Index  # former names, and what a county was called before it became a district: 桥东区, 栾城县
    latin: Index  # whole names in pinyin or English: xiangduqu, xiangdudistrict, innermongolia
    latin_short: Index  # stems: xiangdu, canton, tibet
    latin_reading: Index  # stems read otherwise: xiangdou; never a key of latin_short
    latin_former: Index  # qiaodongqu, qiaodongdistrict, luanchengcounty
    localities: Index  # areas and localities of Hong Kong and Macau: 旺角, mongkok, kowloon; in no other index
    children: Index  # code -> codes one level down
    area_codes: Index  # 0319 -> cities
    postcodes: Index  # first two digits -> provinces (all of theirs); three or four -> cities (their main office's)
    towns: Towns  # looked up within a county or city only
    elsewhere: Elsewhere  # the world outside China
    spoken: str = ""  # what `places.index` makes of the names above, as `name_table` reads it; "" where it is yet to be

    def ancestors(self, code: str) -> Iterator[Division]:
        """Yield a place and everything it lies in, the finest first."""
        place: Division | None = self.divisions.get(code)
        while place is not None:
            yield place
            place = self.divisions.get(place.parent) if place.parent else None

    def is_within(self, code: str, other: str) -> bool:
        """Whether `code` is `other` or lies in it."""
        return any(place.code == other for place in self.ancestors(code))


def load() -> Gazetteer:
    """Read the package's tables. Call once, from above, and hand the value down."""
    places = _divisions(_text("divisions.tsv"))
    return build(
        places,
        _text("towns.tsv"),
        world(),
        _text("names.tsv"),
    )


@once
def world() -> Elsewhere:
    """Return the places outside China, which are read at the first question and shared by all who ask."""
    return Elsewhere(_text("regions.tsv"), _text("cities.tsv"), _text("city_names.tsv"))


@once
def divisions() -> Mapping[str, Division]:
    """Return China's divisions alone, by code, without the indexes from names: a fraction of what `load` takes."""
    return {place.code: place for place in _divisions(_text("divisions.tsv"))}


def _text(name: str) -> str:
    return (_DATA / name).read_text(encoding="utf-8")


def _divisions(text: str) -> Iterator[Division]:
    for line in text.split("\n")[2:]:
        if line:
            yield _division(line.split("\t"))


def _division(cells: list[str]) -> Division:
    code, level, name, parent, syllables, short, english, aliases, readings, former, moved, area, post, north, east = (
        cells
    )
    spoken = syllables.split(" ")
    forms = _parts(english)
    return Division(
        code=sys.intern(code),  # looked up all the time, and also read from the table of names
        level=level,
        name=name,
        short=short,
        parent=sys.intern(parent) if parent else None,
        pinyin="".join(spoken),
        pinyin_short="".join(spoken[: len(short)]),
        english=forms[0] if forms else " ".join(spoken).title(),
        forms=forms[1:],
        aliases=_parts(aliases),
        readings=_parts(readings),
        former=tuple(_former(part) for part in _parts(former)),
        former_parents=_parts(moved),
        area_code=area or None,
        postcodes=_parts(post),
        latitude=float(north) if north else None,
        longitude=float(east) if east else None,
    )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.split("|")) if text else ()


def _former(text: str) -> Former:
    name, until, pinyin = text.split("@")
    return Former(name=name, pinyin=pinyin, until=until or None)


# A county that became a district or a city keeps its identity, whether or not a list of renames has it.
_COUNTY_KINDS = {
    word: (pinyin, english) for word, said in values("place.county").items() for pinyin, english in [said.split("|")]
}


class _Names:
    """The indexes while they are filled."""

    def __init__(self) -> None:
        self.chinese: dict[str, tuple[str, ...]] = {}
        self.chinese_short: dict[str, tuple[str, ...]] = {}
        self.chinese_former: dict[str, tuple[str, ...]] = {}
        self.latin: dict[str, tuple[str, ...]] = {}
        self.latin_short: dict[str, tuple[str, ...]] = {}
        self.latin_reading: dict[str, tuple[str, ...]] = {}
        self.latin_former: dict[str, tuple[str, ...]] = {}
        self.localities: dict[str, tuple[str, ...]] = {}

    def indexes(self) -> tuple[dict[str, tuple[str, ...]], ...]:
        return (self.chinese, self.chinese_short, self.chinese_former, self.latin, self.latin_short,
                self.latin_reading, self.latin_former, self.localities)  # fmt: skip

    def add(self, place: Division) -> None:
        code = place.code
        if place.level in ("area", "locality"):
            _put(self.localities, code, place.name, *place.aliases, *map(key, (place.english, *place.forms)))
            return
        _put(self.chinese, code, place.name, *place.aliases)
        _put(self.latin, code, place.pinyin, key(place.english), *map(key, place.forms))
        if place.level == "zone":
            return
        _put(self.chinese_short, code, place.short)
        _put(self.latin_short, code, place.pinyin_short, *_umlaut_spellings(place.pinyin_short))
        suffix = place.pinyin[len(place.pinyin_short) :]
        for reading in place.readings:
            _put(self.latin_reading, code, reading, reading + suffix)
        for former in place.former:
            self._add_former(code, former)
        if place.level == "county" and place.name[-1] in _COUNTY_KINDS and len(place.name) - len(place.short) == 1:
            self._add_other_kinds(place)

    def _add_former(self, code: str, former: Former) -> None:
        stem = former.name[:-1] if len(former.name) > 2 else former.name
        _put(self.chinese_former, code, former.name, stem)
        pinyin, english = _COUNTY_KINDS.get(former.name[-1], ("", ""))
        bare = former.pinyin.removesuffix(pinyin)
        _put(self.latin_former, code, former.pinyin, bare + english)
        if len(former.name) > 2:
            _put(self.latin_former, code, bare)

    def _add_other_kinds(self, place: Division) -> None:
        for character, (pinyin, english) in _COUNTY_KINDS.items():
            if character != place.name[-1]:
                _put(self.chinese_former, place.code, place.short + character)
                _put(self.latin_former, place.code, place.pinyin_short + pinyin, place.pinyin_short + english)


def _put(index: dict[str, tuple[str, ...]], code: str, *keys: str) -> None:
    alone = (code,)
    for name in keys:
        codes = index.get(name)
        if codes is None:
            index[name] = alone
        elif code not in codes:
            index[name] = codes + alone


def _umlaut_spellings(name: str) -> tuple[str, ...]:
    return (name.replace("v", "u"), name.replace("v", "yu")) if "v" in name else ()


def build(
    places: Iterable[Division], towns: str = "", elsewhere: Elsewhere | None = None, spoken: str = ""
) -> Gazetteer:
    """Index divisions; `towns` is the text of towns.tsv, `elsewhere` the rest of the world, `spoken` of names.tsv.

    An empty name is never a key; a reading that is another place's own name is left out.
    """
    divisions = {place.code: place for place in places}
    names = _Names()
    children: dict[str, tuple[str, ...]] = {}
    area_codes: dict[str, tuple[str, ...]] = {}
    postcodes: dict[str, tuple[str, ...]] = {}
    for place in divisions.values():
        names.add(place)
        if place.parent:
            _put(children, place.code, place.parent)
        if place.level in ("province", "city"):
            _put(area_codes, place.code, *filter(None, [place.area_code]))
            _put(postcodes, place.code, *map(_prefix, place.postcodes))
    for index in names.indexes():
        index.pop("", None)
    for reading in names.latin_reading.keys() & names.latin_short.keys():
        del names.latin_reading[reading]
    return Gazetteer(
        divisions=divisions,
        chinese=names.chinese,
        chinese_short=names.chinese_short,
        chinese_former=names.chinese_former,
        latin=names.latin,
        latin_short=names.latin_short,
        latin_reading=names.latin_reading,
        latin_former=names.latin_former,
        localities=names.localities,
        children=children,
        area_codes=area_codes,
        postcodes=postcodes,
        towns=Towns(towns, divisions),
        elsewhere=elsewhere or Elsewhere("", "", ""),
        spoken=spoken,
    )


def _prefix(postcode: str) -> str:
    """Return what a city's postcodes begin with, from its main office's: 054000 -> 054, 325100 -> 3251."""
    return postcode[:4].rstrip("0").ljust(min(3, len(postcode)), "0")
