"""What one text of the mainland says besides the other: nothing but generic words, rooms and left-out divisions may be.

Everything else is a name, and keeps two texts from being one place by their names.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.address.compare.by_names.said_in_both import COVER, ZONE_WORDS, Text
from falsefront.address.compare.by_names.said_units import HAN, NAMING, NUMBER, WORD, Unit
from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.table import expression, forms, longest_first, values
from falsefront.address.lexicon.words import MAY_BE_SYLLABLE, Role
from falsefront.text.pinyin import syllable_count

DIVISIONS: Final = ("province", "city", "county", "town")
LATIN_LEVELS: Final = values("said.latin.division")
_HAN_LEVELS: Final = values("said.han.division")
_PLAIN: Final = frozenset({
    Role.DIVISION, Role.VILLAGE, Role.ZONE, Role.NUMBER, Role.HAO, Role.STOP, Role.POSTCODE,
    Role.BUILDING, Role.FLOOR, Role.ROOM, Role.ENTRANCE, Role.UNIT, Role.LANE, Role.GROUP, Role.YARD, Role.PHASE,
    Role.SECTION, Role.ROAD,
})  # fmt: skip
_BEHIND_NAMES: Final = frozenset({Role.DIVISION, Role.VILLAGE, Role.ROAD})
_CITY, _COUNTY, _ZONE, _PARK = "city", "county", "zone", "park"
_GRADES: Final = forms("han.zone.grade")
_PARKS: Final = frozenset({"park", "community"})
_INDUSTRIAL: Final = "industrial"
_USES: Final = values("han.use")
_LEAST_SYLLABLES: Final = 2
_LEAST_PLACE: Final = 4  # letters of a place's name
_MOST_OF_PLACE: Final = 5  # words

_LEVELS = "|".join(longest_first(_HAN_LEVELS))
_GROUNDS = "|".join(longest_first(forms("said.han.ground")))
_WAYS = "|".join(longest_first(forms("han.road") | forms("han.town") | _HAN_LEVELS.keys()))
_SUFFIX: Final = re.compile(f"(?:{_WAYS})?(?:{_GROUNDS})?")
_GROUND: Final = re.compile(f"(?:{_GROUNDS})?")
_LABEL: Final = re.compile(f"(?:{'|'.join(longest_first(forms('said.han.label')))})+")
_LEFT_OUT: Final = re.compile(f"[\u3400-\u9fff]{{2,5}}?({_LEVELS})")
_ESTATES = frozenset(it for kind in ("han.zone", "han.park.tail", "han.estate") for it in forms(kind) if len(it) > 1)
_ESTATE: Final = re.compile(f"[\u3400-\u9fff]{{1,8}}?(?:{'|'.join(longest_first(_ESTATES))})")
_NOISE: Final = re.compile(f"{expression('said.han.noise')}|第")
_RUN: Final = re.compile("[\u3400-\u9fff]+")
_ENDS_PLACE: Final = frozenset(
    it[-1] for kind in ("han.division", "han.town", "said.han.division") for it in forms(kind)
)


def levels_besides(text: Text, other: Text, *, is_on_road: bool) -> frozenset[str] | None:
    """Return the levels of the divisions that a text names and the other leaves out; None where it says more."""
    if any(it.label == NAMING and at not in text.taken for at, it in enumerate(text.units)):
        return None
    if text.reading.is_chinese_script:
        if any(it.kind == WORD and at not in text.taken for at, it in enumerate(text.units)):
            return None
        return _levels_in_characters(text, is_on_road=is_on_road)
    levels = {_ZONE for it in range(len(text.units)) if _is_of_zone(text, it)}
    places = dict(_places(text))
    for at, unit in enumerate(text.units):
        if at in text.taken or unit.kind != WORD:
            continue
        level = places.get(at) or (_left_out(text, at) if unit.role is None else None)
        if level is not None:
            levels.add(level)
        elif not _is_generic(text, at, other, is_on_road=is_on_road) or not _is_behind_place(text, at, places):
            return None
    return frozenset(_COUNTY if level == _CITY else level for level in levels)


def _is_of_zone(text: Text, at: int) -> bool:
    """Whether a word for a zone, or for what it is, stands in one text alone."""
    unit = text.units[at]
    is_said = unit.role is Role.ZONE or unit.text in ZONE_WORDS or look_up(unit.text).value == _PARK
    return text.is_open(at) and unit.kind == WORD and is_said


def _places(text: Text) -> Iterator[tuple[int, str]]:
    """Yield the units that spell a division of the reading, none of which is in common, with its level."""
    for level in DIVISIONS:
        place = getattr(text.reading, level)
        for start in range(len(text.units)) if place is not None and len(place.key) >= _LEAST_PLACE else ():
            key = ""
            for stop in range(start, min(len(text.units), start + _MOST_OF_PLACE)):
                if text.units[stop].kind != WORD or stop in text.taken:
                    break
                key += text.units[stop].text
                if key == place.key:
                    yield from ((at, level) for at in range(start, stop + 1))


def _left_out(text: Text, at: int) -> str | None:
    """Return the level of a division that a name of two syllables or more is of, with its word behind it."""
    units, start, stop = text.units, at, at
    while start and _is_name(text, start - 1):
        start -= 1
    while stop < len(units) and _is_name(text, stop):
        stop += 1
    is_behind_name = start > 0 and units[start - 1].kind == WORD and units[start - 1].role is None
    if is_behind_name or stop >= len(units) or stop in text.taken:
        return None
    if syllable_count("".join(it.text for it in units[start:stop])) < _LEAST_SYLLABLES:
        return None
    return LATIN_LEVELS.get(units[stop].text)


def _is_name(text: Text, at: int) -> bool:
    return text.is_open(at) and text.units[at].kind == WORD and text.units[at].role is None


def _is_generic(text: Text, at: int, other: Text, *, is_on_road: bool) -> bool:
    """Whether a word is one for what a place is, and no part of a name."""
    unit = text.units[at]
    if unit.role in (Role.DEVELOPMENT, Role.USE):
        return _is_licensed(unit, other) or (is_on_road and _ends_name(text.units, at))
    if unit.role is Role.ROAD and not _stands_behind_name(text, at):
        return False
    if unit.role is Role.COUNTRY:
        return (
            at == 0 or at + 1 == len(text.units) or text.units[at - 1].kind != WORD or text.units[at + 1].kind != WORD
        )
    if unit.role in _PLAIN:
        return unit.text not in MAY_BE_SYLLABLE or _stands_as_generic(text.units, at)
    return is_on_road and unit.text in ZONE_WORDS


def _is_behind_place(text: Text, at: int, places: dict[int, str]) -> bool:
    """Whether a word for a division stands behind a name in common, or one left out: Science City is none."""
    if text.units[at].role is not Role.DIVISION or at == 0 or text.units[at - 1].kind != WORD:
        return True
    return at - 1 in text.taken or at - 1 in places or text.units[at - 1].role is None


def _is_licensed(unit: Unit, other: Text) -> bool:
    """Whether a use or kind says no more than the other text: any industrial park, a science park where it is one."""
    value = look_up(unit.text).value
    if unit.role is Role.DEVELOPMENT:
        return value in _PARKS
    if value == _INDUSTRIAL:
        return True
    if not other.reading.is_chinese_script:
        return any(it.role is Role.USE and look_up(it.text).value == value for it in other.units)
    return any(use == value and word in other.reading.raw for word, use in _USES.items())


def _ends_name(units: Sequence[Unit], at: int) -> bool:
    """Whether what is called so ends here, and is no part of a road's name."""
    return at + 1 >= len(units) or units[at + 1].role not in (Role.ROAD, Role.DIRECTION)


def _stands_behind_name(text: Text, at: int) -> bool:
    """Whether a word for a road stands right behind a name, or an ordinal, that is in common."""
    while at > 0 and (text.units[at - 1].role is Role.DIRECTION or text.units[at - 1].label == NAMING):
        if at - 1 not in text.taken:
            return False
        at -= 1
    return at - 1 in text.taken


def _stands_as_generic(units: Sequence[Unit], at: int) -> bool:
    """Whether a word that may be a syllable of a name is none: pinyin beside a number, or behind a name."""
    before = units[at - 1] if at else None
    if units[at].role in _BEHIND_NAMES:
        return before is not None and before.kind == WORD and len(before.text) > 1
    if before is not None and (before.kind == NUMBER or before.role is Role.HAO):
        return True
    return at + 1 < len(units) and units[at + 1].kind == NUMBER


def _levels_in_characters(text: Text, *, is_on_road: bool) -> frozenset[str] | None:
    masked, levels = text.masked(), set[str]()  # those of cities are as those of counties: 南宫市
    for run in _RUN.finditer(masked):
        found = _levels_of_run(text, run, masked[run.start() - 1 : run.start()], is_on_road=is_on_road)
        if found is None:
            return None
        levels |= found
    return frozenset(_COUNTY if level == _CITY else level for level in levels)


def _levels_of_run(text: Text, run: re.Match[str], before: str, *, is_on_road: bool) -> set[str] | None:
    """Return the levels of left-out divisions in a run of characters; None where anything else is in it."""
    levels: set[str] = set()
    said, at = run[0], 0
    last = text.units[run.start() - 1] if run.start() else None
    may_begin = last is None or last.kind not in (HAN, NUMBER) or (before == COVER and last.text in _ENDS_PLACE)
    if last is not None and last.kind == NUMBER and (found := _LABEL.match(said)):
        at = found.end()
    elif before == COVER and (found := (_GROUND if may_begin else _SUFFIX).match(said)) and found[0]:
        at, may_begin = found.end(), True
    while at < len(said):
        if may_begin and (found := _LEFT_OUT.match(said, at)):
            is_zone = any(word in found[0] for word in _GRADES)
            levels.add(_ZONE if is_zone else _HAN_LEVELS[found[1]])
        elif not (found := (is_on_road and may_begin and _ESTATE.match(said, at)) or _NOISE.match(said, at)):
            return None
        at, may_begin = found.end(), True
    return levels
