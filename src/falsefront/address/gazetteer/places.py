"""Fast look-ups over the gazetteer: which divisions a name may be, and which of them fit together."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from falsefront.address.gazetteer.division import Division
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.gazetteer.name_table import Named as Named
from falsefront.address.gazetteer.name_table import NameTable, parsed
from falsefront.address.gazetteer.stems import Stems
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.reading import MUNICIPALITIES
from falsefront.text.pinyin import SYLLABLES


class Chain(NamedTuple):
    """Divisions that stand in one address, sorted out. Empty sets where nothing of the level was named."""

    province: frozenset[str]
    city: frozenset[str]
    county: frozenset[str]
    slots: tuple[str, ...]  # for each name: province, city, county, or "" where it repeats another
    contradictions: tuple[tuple[int, int], ...]  # indexes of names where the finer does not lie in the coarser


_LEVEL_SUFFIXES = {
    level: longest_first(forms(f"place.suffix.{level}")) for level in ("province", "city", "county", "zone")
}
_NEW = forms("place.suffix.county", "new")
_CITY = 4  # digits of a city's code
_STEM_ENDS = re.compile(r"(?:zizhi(?:xian|zhou|qi)|diqu|meng|tequ|linqu|zizhiqu)$")
SHORTEST_MISTYPED = 4  # letters of the shortest name in which a typing error is forgiven
COUNTRY_OF = {"71": "TW", "81": "HK", "82": "MO"}  # first two digits -> what the rest of the world calls a country
_CITY_OF_ITS_OWN = frozenset({"81", "82"})  # read as their city, 8100 and 8200
_KIND_ENDS = re.compile(r"(?<=[a-z]{3})(?:qu|xian|shi)$")
_SLOTS = {
    "province": "province",
    "city": "city",
    "county": "county",
    "zone": "county",
    "locality": "county",
    "area": "area",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The indexes the scanners use. Latin keys are letters only; Chinese keys are simplified."""

    gazetteer: Gazetteer
    chinese: dict[str, Named]
    lengths: dict[str, tuple[int, ...]]  # two characters -> lengths of the Chinese names that begin so, longest first
    latin: dict[str, Named]
    stems: Stems  # for typing errors
    lines: dict[str, frozenset[str]]  # code -> the code and all it lies in
    alone: dict[str, frozenset[str]]  # code -> the set of it alone
    slot: dict[str, str]  # code -> province, city or county
    short_districts: dict[str, tuple[str, ...]]  # 昆区, only behind its city -> districts that are called so in short

    def name(self, code: str) -> str:
        """Return the gazetteer's name of a division."""
        return self.gazetteer.divisions[code].name

    def division(self, code: str) -> Division:
        """Return the division of a code."""
        return self.gazetteer.divisions[code]


def index(gazetteer: Gazetteer) -> Places:
    """Build the look-ups: a few hundredths of a second where the gazetteer brings its table of names, else ten times.

    It is done once for a gazetteer.
    """
    divisions = gazetteer.divisions
    lines: dict[str, frozenset[str]] = {}
    for code in divisions:
        _line(gazetteer, code, lines)
    chinese, latin = parsed(gazetteer.spoken) if gazetteer.spoken else name_table(gazetteer)
    lengths: dict[str, set[int]] = {}
    for name in chinese:
        lengths.setdefault(name[:2], set()).add(len(name))
    return Places(
        gazetteer=gazetteer,
        chinese=chinese,
        lengths={first: tuple(sorted(sizes, reverse=True)) for first, sizes in lengths.items()},
        latin=latin,
        stems=Stems(_stems(gazetteer)),
        lines=lines,
        alone={code: frozenset((code,)) for code in lines},
        slot={code: _slot(division) for code, division in divisions.items()},
        short_districts=_short_districts(gazetteer, chinese),
    )


_DISTRICT = "区"
_LEAST_LONG = 3  # characters of a name that people shorten: 昆都仑
_SOUTH = "8"  # how the codes of Hong Kong and Macau begin
_NO_SHORT = forms("place.no_short")  # what is a word of its own with 区: 山区


def _short_districts(gazetteer: Gazetteer, chinese: Mapping[str, Named]) -> dict[str, tuple[str, ...]]:
    """Return the districts of long names by their first character and 区, where no other of their city begins so."""
    found: dict[str, tuple[str, ...]] = {}
    for codes in gazetteer.children.values():
        counties = [division for code in codes if (division := gazetteer.divisions[code]).level == "county"]
        firsts = Counter(division.name[0] for division in counties)
        for division in counties:
            first = division.name[0]
            is_long = len(division.short) >= _LEAST_LONG and division.name.endswith(_DISTRICT)
            if is_long and firsts[first] == 1 and first not in _NO_SHORT and division.code[0] != _SOUTH:
                short = first + _DISTRICT
                if short not in chinese:
                    found[short] = (*found.get(short, ()), division.code)
    return found


def _line(gazetteer: Gazetteer, code: str, lines: dict[str, frozenset[str]]) -> frozenset[str]:
    """Return the code and all it lies in, and put it where it is asked for next."""
    line = lines.get(code)
    if line is None:
        division = gazetteer.divisions.get(code)
        if division is None:
            return frozenset()
        above = _line(gazetteer, division.parent, lines) if division.parent else frozenset()
        line = lines[code] = above | {code}
    return line


def name_table(gazetteer: Gazetteer) -> NameTable:
    """Work out what every name may be, from the divisions and the indexes of the gazetteer: half a second."""
    return NameTable(_chinese(gazetteer), _latin(gazetteer))


def _slot(division: Division) -> str:
    return "city" if division.code in MUNICIPALITIES else _SLOTS.get(division.level, "town")


def _is_read(gazetteer: Gazetteer, code: str) -> bool:
    """Whether a division is read by its bare name: towns need their suffix, a municipality stands for its city row."""
    if code in _CITY_OF_ITS_OWN or (len(code) == 4 and code[:2] in MUNICIPALITIES):
        return False
    return gazetteer.divisions[code].level != "town"


# Abbreviations of Hong Kong addresses, beside those the gazetteer has.
_SHORT_LOCALITIES = {
    "kl": "kowloon", "tst": "tsimshatsui", "tsteast": "tsimshatsui", "yaumatei": "yaumatei", "hksar": "hongkong",
    "hongkongsar": "hongkong", "kwungtong": "kwuntong", "centralhongkong": "central",
}  # fmt: skip


def _merge(
    into: dict[str, Named], name: str, codes: tuple[str, ...], is_bare: bool, is_other: bool, *, wide: bool = False
) -> None:
    """Add codes to a name; `wide` calls it bare if any of its uses is, otherwise all must be."""
    known = into.get(name)
    if known is None:
        into[name] = Named(codes, is_bare, frozenset(codes) if is_other else frozenset())
        return
    new = tuple(code for code in codes if code not in known.codes)
    other = known.other | frozenset(new) if is_other else known.other - frozenset(codes)
    into[name] = Named(known.codes + new, (known.is_bare or is_bare) if wide else (known.is_bare and is_bare), other)


def _chinese(gazetteer: Gazetteer) -> dict[str, Named]:
    names: dict[str, Named] = {}
    for table, is_bare, is_other in (
        (gazetteer.chinese, False, False),
        (gazetteer.chinese_short, True, False),
        (gazetteer.chinese_former, False, True),
        (gazetteer.localities, True, False),
    ):
        for name, codes in table.items():
            codes = _read_ones(gazetteer, codes)
            if codes and len(name) > 1 and not name.isascii():
                _merge(names, name, codes, is_bare or (is_other and name[-1] not in "区县市旗"), is_other)
    return names


def _read_ones(gazetteer: Gazetteer, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the codes of divisions that are read by their bare names."""
    if len(codes) == 1:
        return codes if _is_read(gazetteer, codes[0]) else ()
    return tuple(code for code in codes if _is_read(gazetteer, code))


def _latin(gazetteer: Gazetteer) -> dict[str, Named]:
    names: dict[str, Named] = {}
    for table, is_bare, is_other in (
        (gazetteer.latin, False, False),
        (gazetteer.latin_short, True, False),
        (gazetteer.latin_reading, True, True),
        (gazetteer.latin_former, False, True),
        (gazetteer.localities, True, False),
    ):
        for name, codes in table.items():
            codes = _read_ones(gazetteer, codes)
            if (is_bare or is_other) and name in SYLLABLES:
                codes = tuple(code for code in codes if len(code) <= 4)
            if codes and name.isascii():
                _merge(names, name, codes, is_bare, is_other, wide=True)
    for name, meant in _SHORT_LOCALITIES.items():
        names[name] = names[meant]
    for division in gazetteer.divisions.values():
        if _is_read(gazetteer, division.code):
            _add_spoken(names, division)
    return names


def _add_spoken(names: dict[str, Named], division: Division) -> None:
    """Add the stems of a division alone and with every generic word of its level; most are new or say nothing new."""
    codes = (division.code,)
    bare = Named(codes, True, frozenset(codes))
    whole = Named(codes, False, bare.other)
    for stem in _spoken_stems(division):
        if stem not in SYLLABLES:
            known = names.setdefault(stem, bare)
            if known is not bare:
                _merge(names, stem, codes, True, True, wide=True)
        for suffix in _LEVEL_SUFFIXES.get(division.level, ()):
            if suffix in _NEW and stem in names and any(len(code) == _CITY for code in names[stem].codes):
                continue  # Changzhou New District is a zone of the city, not 长洲区
            name = stem + suffix
            known = names.setdefault(name, whole)
            if known is not whole and (known.is_bare or codes[0] not in known.codes):
                _merge(names, name, codes, False, True)


def _spoken_stems(division: Division) -> list[str]:
    """Return the stems that suffixes of any kind are put behind: `longshenggezu`, `alidiqu`, `pudong`.

    A stem that begins with another stands before it: `...kaifaqu` is a whole name, whatever `...kaifa` makes of it.
    """
    if division.level == "zone":
        return sorted({division.pinyin, division.pinyin.removesuffix("qu")}, reverse=True)
    stems = {division.pinyin_short, *division.readings}
    stems |= {_KIND_ENDS.sub("", former.pinyin) for former in division.former}
    spoken = _STEM_ENDS.sub("", division.pinyin)
    if spoken != division.pinyin:
        stems |= {spoken, division.pinyin}
    if division.name.endswith("新区"):
        stems.add(division.pinyin.removesuffix("xinqu"))
    return sorted((stem for stem in stems if len(stem) > 2), reverse=True)


def _stems(gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    for division in gazetteer.divisions.values():
        if division.level in ("province", "city", "county"):
            for stem in (division.pinyin_short, *division.readings):
                if len(stem) >= SHORTEST_MISTYPED - 1:
                    yield stem, division.code


_COARSE_FIRST = ("province", "city", "county", "town", "area")  # a name of a city and a county is the city's: 潜江


def sort_out(places: Places, names: tuple[Named, ...]) -> Chain:
    """Choose for each name the divisions that fit the other names best, and give each its slot.

    A name is ambiguous where several fit equally ("Suzhou" alone). Two names that exclude each other are both kept,
    as a contradiction: what is written stays written.
    """
    chosen = _choose(places, names)
    slots: dict[str, frozenset[str]] = {}
    where: dict[str, int] = {}
    contradictions: list[tuple[int, int]] = []
    for at, codes in enumerate(chosen):
        slot = places.slot[min(codes, key=lambda code: (_COARSE_FIRST.index(places.slot[code]), code))]
        if slot not in slots:
            slots[slot], where[slot] = codes, at
        elif slot == "area" or all(code[:2] in COUNTRY_OF for code in codes | slots[slot]):
            slots[slot] = min(slots[slot], codes, key=lambda known: -max(map(len, known)))
        elif not slots[slot] & codes:
            if _standing(places, names, chosen, at) > _standing(places, names, chosen, where[slot]):
                slots[slot], where[slot], at = codes, at, where[slot]
            contradictions.append((where[slot], at))
        elif len(codes) < len(slots[slot]):
            slots[slot] = codes & slots[slot]
    assigned = ["" for _ in chosen]
    for slot, at in where.items():
        assigned[at] = slot
    contradictions += _misplaced(places, slots, where)
    empty: frozenset[str] = frozenset()
    return Chain(
        slots.get("province", empty),
        slots.get("city", empty),
        slots.get("county", empty),
        tuple(assigned),
        tuple(contradictions),
    )


def _standing(
    places: Places, names: tuple[Named, ...], chosen: list[frozenset[str]], at: int
) -> tuple[int, bool, bool, int, list[str]]:
    """Return how well a name stands against another of its slot, whichever comes first in the text.

    What counts is how many of the other names it lies in or contains, then that it is written with its suffix, is no
    former name, and is the larger place.
    """
    lines = places.lines
    codes = chosen[at]
    fits = sum(
        any(one in lines[other] or other in lines[one] for one in codes for other in others)
        for index, others in enumerate(chosen)
        if index != at and others.isdisjoint(codes)
    )
    named = names[at]
    sizes = min(map(len, codes))
    return fits, not named.is_bare, codes.isdisjoint(named.other), -sizes, sorted(codes, reverse=True)


def _choose(places: Places, names: tuple[Named, ...]) -> list[frozenset[str]]:
    lines = places.lines
    chosen: list[frozenset[str]] = []
    for at, named in enumerate(names):
        if len(named.codes) == 1:
            chosen.append(frozenset(named.codes))
            continue
        rest = [(frozenset(other.codes), _above(places, other)) for index, other in enumerate(names) if index != at]
        scores: dict[str, tuple[int, int, int]] = {}
        for code in named.codes:
            line = lines[code]
            fits = sum(code in above or not line.isdisjoint(codes) for codes, above in rest)
            same = sum(code in codes for codes, _ in rest)
            scores[code] = (fits, -same, -(code in named.other))
        best = max(scores.values())
        codes = [code for code in named.codes if scores[code] == best]
        coarsest = min(len(code) for code in codes)
        chosen.append(frozenset(code for code in codes if len(code) == coarsest))
    return chosen


def _above(places: Places, named: Named) -> frozenset[str]:
    """Return all that the divisions a name may be lie in, themselves included."""
    return frozenset().union(*(places.lines[code] for code in named.codes))


def _misplaced(places: Places, slots: dict[str, frozenset[str]], where: dict[str, int]) -> list[tuple[int, int]]:
    order = [slot for slot in ("province", "city", "county") if slot in slots]
    found: list[tuple[int, int]] = []
    for coarse_at, coarse in enumerate(order):
        found.extend(
            (where[coarse], where[fine])
            for fine in order[coarse_at + 1 :]
            if not any(places.lines[code] & slots[coarse] for code in slots[fine])
        )
    return found
