"""Parts of a town abroad that are named with their label: ngõ 45 is not ngõ 7, XIII. kerület not IV.

A reader drops such a part, takes it for a locality among others, or reads the lane of a lane; so it is asked of the
texts as they stand. Each side must name one of a kind, and none of the other's.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.compare.world.road_ordinals import ROMANS
from falsefront.address.compare.world.words_abroad import Manner, flat_words, is_one_name
from falsefront.address.lexicon.abroad import PLOT_WORDS
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.heard_across import are_of_two_alphabets
from falsefront.address.plain.korean_places import are_districts, official
from falsefront.address.plain.older_korean import as_revised
from falsefront.address.plain.scripts import in_latin, is_spelled_by_consonants
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

Parts = Mapping[str, frozenset[str]]  # kind -> the numbers or names that are said of it

_BEHIND: Final = values("abroad.part.label", "digit")
_BEFORE: Final = values("abroad.part.label", "behind")
_NAMED: Final = {word: kind for word, kind in values("abroad.part.label").items() if word not in _BEHIND | _BEFORE}
_KINDS_NAMED: Final = frozenset(_NAMED.values())
_LABEL_BEHIND: Final = re.compile(
    rf"(?<!\w)({'|'.join(longest_first(_BEHIND))})\b[ .:#]*(?:no\b[ .]*)?(\d{{1,4}}[a-z]?)\b(?!/\d)"
)
_LABEL_BEFORE: Final = re.compile(rf"\b(\d{{1,2}}|[ivx]+)\b\.? ?(?:{'|'.join(longest_first(_BEFORE))})\b")
_METRES: Final = forms("abroad.metre")
_KILOMETRE: Final = "kilometre"
_KILOMETRES: Final = "|".join(longest_first(forms("abroad.kilometre")))
_AT_KILOMETRE: Final = re.compile(
    rf"(?<![\w.,])(\d{{1,3}})(?:-?(?:i|y|th))?[ .]*(?:{_KILOMETRES})\b(?![. ]*\d)"
    rf"|\b(?:{_KILOMETRES})\b[. ]*(\d{{1,3}})(?!\d|[.,+ ]\d)"
)
_HOUSE_KINDS: Final = values("abroad.house.kind")
_HOUSES_BEHIND: Final = forms("abroad.house.kind", "behind_digits")  # 12k3, 12 str. 3; alone they are other words
_HOUSES_ALONE: Final = frozenset(_HOUSE_KINDS) - _HOUSES_BEHIND
_HOUSE_LABEL: Final = (
    rf"(?<![^\W\d])(?:{'|'.join(longest_first(_HOUSES_ALONE))})|(?<=\d)(?:{'|'.join(longest_first(_HOUSES_BEHIND))})"
    rf"|(?<=\d[ ,])(?:{'|'.join(longest_first(_HOUSES_BEHIND))})|(?<=\d, )(?:{'|'.join(longest_first(_HOUSES_BEHIND))})"
)
_HOUSE: Final = re.compile(
    rf"({_HOUSE_LABEL})(?![^\W\d])(?:\.? ?(\d{{1,3}})(?!\d)|\.? ?[\"'«“„]?([^\W\d_])(?![^\W\d]))"
)
_GU: Final = re.compile(r"\b([a-z]{3,})-[gk]u\b")
_LEAST_SLIP: Final = 6  # letters of a name in which a slip is forgiven: Jongno, Jongro
_MARKS: Final = "!~^#"
_KOREA: Final = "KR"
_DISTRICT: Final = "district"
_DISTANCE: Final = "distance"
_OF_SIDES: Final = frozenset({"CO"})  # where Calle 72 Este and Calle 72 Sur are other roads than Calle 72
_AT_STONES: Final = frozenset(
    {"BD", "GH", "IN", "KE", "LK", "NG", "NP", "PK", "UG"}
)  # where works lie at milestones of roads with houses
_OF_STONES: Final = rf"(?:{'|'.join(longest_first(forms('abroad.kilometre') | forms('abroad.mile')))}|k\.m)\b"
_STONE: Final = re.compile(
    rf"(?:(?<![\w.,/])(\d{{1,3}})(?:st|nd|rd|th)?[ .-]*(?={_OF_STONES})|(?={_OF_STONES}[. -]*(\d{{1,3}})\b))"
    rf"({_OF_STONES})"
)
# Where a lot of the land register stands on a road whose houses have numbers of their own.
_WITH_LOTS: Final = frozenset({"AU", "MY", "NZ", "ZA", "ZM", "ZW"})
_LOT: Final = re.compile(
    rf"\b(?:{'|'.join(longest_first(PLOT_WORDS))})s?\b[ .:#]*(?:no\b[ .:#]*)?(?:pt\b[ .:#]*)?(\d+)"
)
_NUMBER: Final = re.compile(r"(?<![\w/.-])\d+(?![\w/.-])")
_INDIA: Final = "IN"
_ESTATE: Final = "estate"
# The parts of an estate of Ludhiana and others by their letters: Industrial Area-A, "Indl. Area B"
_LETTERED_ESTATE: Final = re.compile(r"\bind(?:ustrial|l|us)?\b\.? (?:area|estate)[ -]*[\"']?([a-h])\b(?!['.-])")
_CITY_IN_GU: Final = frozenset({"daegu"})


def labelled_parts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad lie in two parts of a town, as both label them; None where nothing says so."""
    country = a.country or b.country
    left, right = (labelled(reading.raw, country) for reading in (a, b))
    if common := left.keys() & right.keys():
        manner = Manner(
            country,
            is_by_consonants=is_spelled_by_consonants(a.raw) != is_spelled_by_consonants(b.raw),
            is_across=are_of_two_alphabets(a.raw, b.raw, country),
        )
        for kind in sorted(common):
            if kind in _KINDS_NAMED and _is_in_latin(a.raw) != _is_in_latin(b.raw):
                continue  # letters spell a Thai name in many ways
            if not any(_may_be_one(one, other, manner) for one in left[kind] for other in right[kind]):
                return f"different parts of a town: {kind} {min(left[kind])} and {kind} {min(right[kind])}"
    return _stone_and_house(a, b) or _lot_and_house(a, b) or _house_kinds_apart(a, b) or _sides_apart(a, b)


def _lot_and_house(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are two, where the number of one is a lot's, and of the other a house's of the road."""
    if not _WITH_LOTS & {a.country, b.country} or a.road is None or b.road is None or a.number is None:
        return None
    if a.number != b.number:
        return None
    left, right = (_is_lot_alone(it.raw.lower(), str(a.number.first)) for it in (a, b))
    return f"a lot and a house: {a.number} on {a.road.name.text}" if left != right else None


def _is_lot_alone(text: str, digits: str) -> bool:
    """Whether a number is a lot's, and is not said again as the house's: Lot 15, No. 15, Jalan Meranti."""
    return digits in _LOT.findall(text) and digits not in _NUMBER.findall(_LOT.sub("", text))


def _stone_and_house(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of South Asia are two, where one house's number is but a milestone's of the other."""
    if not _AT_STONES & {a.country, b.country} or a.road is None or b.road is None or a.number is None:
        return None
    if a.number != b.number:
        return None
    left, right = (
        {stone[0] for *digits, stone in _STONE.findall(it.raw.lower()) if str(a.number) in digits} for it in (a, b)
    )
    if left == right:
        return None
    return f"a milestone and another or a house: {a.number} on {a.road.name.text}"


@lru_cache(maxsize=4096)
def _is_in_latin(raw: str) -> bool:
    return raw.isascii() or in_latin(raw) == raw


def may_have_labels(a: str, b: str) -> bool:
    """Whether both texts label a part of one kind."""
    if not labelled(a, None).keys().isdisjoint(labelled(b, None)):
        return True
    return bool(house_kinds(a) and house_kinds(b))


def _may_be_one(one: str, other: str, manner: Manner) -> bool:
    if one == other:
        return True
    if manner.country == _KOREA and are_districts(one, other):
        return False  # Jung-gu, Jungnang-gu
    if not (one.isalpha() and other.isalpha()):
        return False
    if one.startswith(other) or other.startswith(one):
        return True  # no comma behind a name: Tambol Ban Klang Muang Lamphun
    return is_one_name(one, other, manner) or (
        min(len(one), len(other)) >= _LEAST_SLIP and OSA.distance(one, other) == 1
    )


@lru_cache(maxsize=8192)
def labelled(raw: str, country: str | None) -> Parts:
    """Return the parts of a town that a text labels, by kind.

    >>> labelled("12 Ngách 45 ngõ 7 Phố Sen", "VN")["ngo"], labelled("XIII. kerület, Sas út 12", "HU")["district"]
    (frozenset({'7'}), frozenset({'13'}))
    """
    found: dict[str, set[str]] = defaultdict(set)
    folded = folded_again(raw).text.lower()
    text = transliterate(in_latin(folded))
    for match in (*_LABEL_BEHIND.finditer(text), *_LABEL_BEHIND.finditer(folded)):
        found[_BEHIND[match[1]]].add(match[2].lstrip("0"))
    for match in _AT_KILOMETRE.finditer(text):
        found[_KILOMETRE].add(match[1] or match[2])
    for match in _LABEL_BEFORE.finditer(text):
        found[_DISTRICT].add(ROMANS.get(match[1], match[1]))
    for match in _LETTERED_ESTATE.finditer(folded) if country in (_INDIA, None) else ():
        found[_ESTATE].add(match[1])
    for match in _GU.finditer(text):
        if f"{match[1]}gu" not in _CITY_IN_GU:
            found[_DISTRICT].add(as_revised(official(match[1], "gu")))
    for kind, value in _in_words(raw, country):
        found[kind].add(value)
    return {kind: frozenset(parts) for kind, parts in found.items()}


def _in_words(raw: str, country: str | None) -> Iterator[tuple[str, str]]:
    """Yield names behind their labels, and how far something lies from somewhere on which side: 200 metros norte."""
    for words in flat_words(raw, Manner(country)):
        for at, word in enumerate(words):
            if (kind := _NAMED.get(word.lstrip(_MARKS))) is not None:
                name = "".join(_run(words[at + 1 :]))
                if name:
                    yield kind, name
            elif word in _METRES and 0 < at < len(words) - 1 and words[at - 1].isdigit() and words[at + 1][0] == "^":
                yield _DISTANCE, words[at - 1] + words[at + 1]


def _run(words: tuple[str, ...]) -> Iterator[str]:
    for word in words:
        if word[0] in _MARKS or not word.isalpha():
            return
        yield word


@lru_cache(maxsize=4096)
def house_kinds(raw: str) -> Mapping[str, frozenset[str]]:
    """Return the numbers of houses of one number in a text, each with what kind of house it is called."""
    found: dict[str, set[str]] = defaultdict(set)
    for match in _HOUSE.finditer(folded_again(raw).text.lower()):
        found[match[2] or transliterate(match[3])].add(_HOUSE_KINDS[match[1]])
    return {number: frozenset(kinds) for number, kinds in found.items()}


def _house_kinds_apart(a: Reading, b: Reading) -> str | None:
    """Return why a корпус is no строение and no литера, nor a villa a building, though both have one number or letter.

    Each of the first has numbers of its own at one house, so that it matters not what was read as the building.
    """
    left, right = house_kinds(a.raw), house_kinds(b.raw)
    if not left or not right:
        return None
    house, other = (it.building or (str(it.number) if it.number is not None else None) for it in (a, b))
    for number in sorted(left.keys() & right.keys()):
        kinds = left[number] | right[number]
        if left[number].isdisjoint(right[number]) and (
            kinds <= _OF_ONE_NUMBER or (_VILLA in kinds and number == house == other)
        ):
            return f"different houses: {min(left[number])} {number} and {min(right[number])} {number}"
    return _of_two_kinds(left, right)


def _of_two_kinds(left: Parts, right: Parts) -> str | None:
    """Return why two houses of one number are two: each has kinds alone that the other has not (стр. 1, лит. А)."""
    one, other = (frozenset(kind for kinds in side.values() for kind in kinds) for side in (left, right))
    if one & other or not one | other <= _OF_ONE_NUMBER:
        return None
    return f"different houses: {min(one)} {min(left)} and {min(other)} {min(right)}"


_ANY_HOUSE: Final = "building"  # in English, for each of the others
_VILLA: Final = "villa"
_OF_ONE_NUMBER: Final = frozenset(_HOUSE_KINDS.values()) - {_ANY_HOUSE, _VILLA}


def _sides_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads of one number are two, where only one has a side and a side makes another road."""
    if not _OF_SIDES & {a.country, b.country} or a.road is None or b.road is None:
        return None
    if not (a.road.name.key[:1].isdigit() and b.road.name.key[:1].isdigit()) or a.road.direction == b.road.direction:
        return None
    return f"sides of two roads: {a.road.direction or 'none'} and {b.road.direction or 'none'}"
