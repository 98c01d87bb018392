"""A row of words as a reading again, as far as comparing goes: the face that a place shows to `compare`.

Two readings compare as their faces do (but for rooms, and for the text in reasons), so grouping can ask `compare`
without the texts. What neighbours settle (a slip in a road's name, a range, the type of a street, an open city) is seen
in the words it is asked with.
"""

import re
from collections.abc import Sequence
from typing import Any

from falsefront.address.lexicon.words import DIRECTION_PINYIN
from falsefront.address.parts.roads import HAN_NUMERALS, ORDINAL_SYLLABLES
from falsefront.address.reading import Development, Name, Number, Place, Precision, Reading, Road, part_names
from falsefront.match.parts import AT, BY_BUILDING, CHINA, HAN_DIRECTIONS, RANGE, STREETS
from falsefront.match.rest import unpacked

Words = Sequence[str]

_NUMBER = re.compile(r"(\d+)(?:-?(.*))")


def face_of(words: Words, now: Words | None = None) -> Reading:
    """Return the reading that a row of words shows, without rooms.

    `now` is the row as its neighbours have settled it: another name or type of its road, a number for a range, a city.
    """
    settled = words if now is None else now
    rest = words[AT["rest"]]
    if not rest:
        return _plain(words, settled)
    face = unpacked(rest)
    return face if now is None else _settled(face, words, now)


def _settled(face: Reading, words: Words, now: Words) -> Reading:
    changed: dict[str, Any] = {}
    if now[AT["city"]] != words[AT["city"]] and not _is_part_of(face, now[AT["city"]]):
        changed["city"] = _place(now[AT["city"]], "") or face.city
    if now[AT["county"]] != words[AT["county"]]:
        changed["county"] = _place(now[AT["county"]], "")
    if now[AT["number"]] != words[AT["number"]]:
        changed["number"] = number_of(now[AT["number"]])
    road = _settled_road(face.road, words, now)
    if road is not face.road:
        changed["road"] = road
    if not changed:
        return face
    return Reading(**{name: getattr(face, name) for name in part_names()} | changed)


def _is_part_of(face: Reading, code: str) -> bool:
    """Whether a reading abroad names a part of the city it is settled in: 12 Le Loi in Gò Vấp is not in District 1."""
    return face.country not in CHINA and face.city is not None and code in face.city.codes


def _settled_road(road: Road | None, words: Words, now: Words) -> Road | None:
    if road is None:
        return None
    if now[AT["road"]] != words[AT["road"]]:
        road = road._replace(name=Name("", now[AT["road"]], None), direction=None, ordinal=None)
    states = [now[AT[street]] for street in STREETS]
    is_settled = states != [words[AT[street]] for street in STREETS]
    if is_settled and states.count("True") == 1 and "" not in states:
        road = road._replace(type=STREETS[states.index("True")])
    return road


def _plain(words: Words, now: Words) -> Reading:
    county = now[AT["county"]] or words[AT["zone"]]
    return Reading(
        raw="",
        country=words[AT["country"]] or None,
        province=_place(words[AT["province"]], ""),
        city=_place(now[AT["city"]], ""),
        county=_place(county, words[AT["county_key"]]),
        road=_settled_road(_road(words), words, now),
        number=number_of(now[AT["number"]]),
        lane=number_of(words[AT["lane"]]),
        alley=number_of(words[AT["alley"]]),
        developments=_developments(words),
        building=words[AT["building"]] or (BY_BUILDING if words[AT["kind"]].startswith(BY_BUILDING) else None),
        precision=Precision.ROAD,  # comparing asks only whether it is too coarse, which a plain one is not
    )


def _place(code: str, key: str) -> Place | None:
    return Place(code, frozenset((code,)), key) if code and not code.startswith("=") else None


def number_of(word: str) -> Number | None:
    """Return the number that a word says.

    >>> number_of("71~75"), number_of("66-1"), number_of("")
    (Number(first=71, last=75, sub=''), Number(first=66, last=None, sub='1'), None)
    """
    first, _, last = word.partition(RANGE)
    if last:
        return Number(int(first), int(last))
    found = _NUMBER.fullmatch(word)
    return Number(int(found[1]), None, found[2]) if found is not None else None


def _road(words: Words) -> Road | None:
    key = words[AT["road"]]
    if not key:
        return None
    direction, ordinal, kind = words[AT["form"]].split(" ")
    behind = DIRECTION_PINYIN.get(direction, direction)
    behind += ORDINAL_SYLLABLES.get(int(ordinal), ordinal) if ordinal else ""
    return Road(
        Name("", key.removesuffix(behind), _bare_hanzi(words[AT["road_hanzi"]], direction, ordinal)),
        direction or None,
        kind or None,
        int(ordinal) if ordinal else None,
        words[AT["section"]] or None,
    )


def _bare_hanzi(hanzi: str, direction: str, ordinal: str) -> str | None:
    if not hanzi:
        return None
    if ordinal:
        value = int(ordinal)
        hanzi = hanzi.removesuffix(HAN_NUMERALS[value] if value < len(HAN_NUMERALS) else ordinal)
    return hanzi.removesuffix(HAN_DIRECTIONS.get(direction, direction)) if direction else hanzi


def _developments(words: Words) -> tuple[Development, ...]:
    key = words[AT["development"]]
    if not key:
        return ()
    kind, use = words[AT["kind"]].split(" ")
    name = Name("", key, words[AT["development_hanzi"]] or None)
    kind = kind.removeprefix(BY_BUILDING)
    return (Development(name, kind or None, use or None, words[AT["phase"]] or None),)
