"""Two addresses abroad that name one house or centre in the same words, where a reader parted the words otherwise.

"Owl Park Innovation Centre Derbyshire" has a park, a quarter and no town for a reader, and behind "c/o Owl & Lark Ltd
Enterprise Court" it saw a firm. So the words are held against each other as they stand: a run of words that is the same
on both sides and ends in a word for a building, with nothing before or behind it that would make it another's. What
says that no other house of the name is meant: a postcode of a few doors (Britain, Ireland, the Netherlands, Singapore,
Canada), a road of one town in common, or one unit in one town. Any number, road or estate of each side that the other
has not is a conflict.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from falsefront.address.abroad.finer.text import ROMAN
from falsefront.address.compare.world.loose_numbers import loose_numbers_apart
from falsefront.address.compare.world.numbers_abroad import may_be_one_number, plots_apart
from falsefront.address.compare.world.zone_parts import read_parts_apart
from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    BESIDE,
    BUILDING_WORDS,
    CARE_OF,
    DEVELOPMENT_WORDS,
    DIRECTIONS,
    FIRM_FORMS,
    FIRM_WORDS,
    FLOOR_WORDS,
    LEADING_TYPES,
    NUMBER_WORDS,
    PARTS_OF_TOWNS,
    ROAD_TYPES,
    SMALL_WORDS,
    UNIT_WORDS,
    USES,
)
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_PART: Final = re.compile(r"[,;|\n()\[\]]+| [-\u2013] ")
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_UNIT: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(word for word in UNIT_WORDS if word.isalpha() and len(word) > 1))})[ .:#]*"
    r"([a-z]-?\d{1,3}|\d{1,3}-?[a-z])\b"
)
_COMMON: Final = forms("abroad.name.common") | forms("abroad.house.everywhere")
_OWN_WORDS: Final = forms("abroad.house.named")  # The Old Granary
_BESIDE: Final = forms("abroad.house.beside") | forms("abroad.turkish.beside")
_OLD: Final = "old"
_BEFORE: Final = frozenset({*FIRM_FORMS, *FIRM_WORDS, *UNIT_WORDS, *FLOOR_WORDS, *NUMBER_WORDS, *BUILDING_WORDS}) | {
    *CARE_OF, *SMALL_WORDS,
}  # fmt: skip
_GOES_ON: Final = (
    frozenset({*DEVELOPMENT_WORDS, *AREA_WORDS, *USES, *DIRECTIONS, *ROAD_TYPES, *LEADING_TYPES}) | _BESIDE
)
_NO_NAMES: Final = frozenset({*DEVELOPMENT_WORDS, *USES, *DIRECTIONS, *SMALL_WORDS, *AREA_WORDS, *ROAD_TYPES})
_LEAST_NAME: Final = 4  # letters
_LONG_NAME: Final = 4  # words, that say which centre it is though each is common: South City Business Centre


class Run(NamedTuple):
    """Words that both texts have, with the building they end in: `words` behind any firm, label or number."""

    words: tuple[str, ...]
    is_telling: bool  # a word of the name is no common one


def same_by_name(a: Reading, b: Reading, *, has_one_code: bool) -> str | None:
    """Return the house that both addresses name in the same words, and what says that there is no other; None else.

    `has_one_code` where they have one postcode in common that is of a few doors.
    """
    has_one_road = _have_one_road(a, b)
    if not (has_one_code or has_one_road) and not (unit := _one_unit(a, b)):
        return None
    if _are_two_roads(a, b) or _are_apart(a, b):
        return None
    for run in _runs(min(a.raw, b.raw), max(a.raw, b.raw)):
        if not _says_which(run, has_one_code=has_one_code, has_one_road=has_one_road):
            continue
        name = " ".join(run.words)
        if _have_other_houses(a, b, "".join(run.words)):
            return None
        beside = (has_one_code and a.postcode) or (has_one_road and a.road and a.road.name.text) or unit
        return f"building verified word by word: {name}, {beside}"
    return None


def _says_which(run: Run, *, has_one_code: bool, has_one_road: bool) -> bool:
    if has_one_code and has_one_road:
        return True
    if has_one_code or has_one_road:
        return run.is_telling
    return run.is_telling or len(run.words) >= _LONG_NAME


def _have_one_road(a: Reading, b: Reading) -> bool:
    return a.road is not None and b.road is not None and _have_one_town(a, b) and not _are_two_roads(a, b)


def _are_two_roads(a: Reading, b: Reading) -> bool:
    """Whether each side has a road, by any part of its name another than the other's."""
    if a.road is None or b.road is None:
        return False
    return a.road.name.key != b.road.name.key or a.road._replace(name=b.road.name) != b.road


def _have_one_town(a: Reading, b: Reading) -> bool:
    """Whether both lie in one town that the gazetteer knows."""
    return any(code[3:4].isdigit() for code in a.cities & b.cities)


def _one_unit(a: Reading, b: Reading) -> str | None:
    """Return the unit, of letter and number, that both have in one town, where neither has a road."""
    if a.road or b.road or not _have_one_town(a, b):
        return None
    left, right = _units_of(a.raw), _units_of(b.raw)
    return min(left) if left and left == right else None


@lru_cache(maxsize=4096)
def _units_of(raw: str) -> frozenset[str]:
    return frozenset(_UNIT.findall(folded_again(raw).text.lower()))


def _are_apart(a: Reading, b: Reading) -> bool:
    """Whether each side has a number that the other has not; those of postcodes count for none."""
    if loose_numbers_apart(a, b) or plots_apart(a, b) or read_parts_apart(a, b):
        return True
    if a.number and b.number and not may_be_one_number(a.number, b.number, a.country):
        return True  # 3 and 5, Vasant Kunj Phase 3
    left, right = _numbers_of(a), _numbers_of(b)
    if left - right and right - left:
        return True
    left, right = _roads_of(a.raw), _roads_of(b.raw)
    return bool(left - right and right - left)


@lru_cache(maxsize=4096)
def _roads_of(raw: str) -> frozenset[str]:
    """Return the words that stand beside words for roads, whatever was read of them."""
    found = set()
    for words in _parts_of(raw):
        for before, word in pairwise(words):
            if word in ROAD_TYPES and before.isalpha():
                found.add(before)
        for at, word in enumerate(words):
            if word in LEADING_TYPES:
                found.update(next(((it,) for it in words[at + 1 :] if it not in SMALL_WORDS), ()))
    return frozenset(found)


def _numbers_of(reading: Reading) -> frozenset[str]:
    post = (reading.postcode or "").lower().split()
    words = (word for words in _parts_of(reading.raw) for word in words)
    found = frozenset(word for word in words if any(map(str.isdigit, word)))
    return found - {*post, "".join(post)}


def _have_other_houses(a: Reading, b: Reading, run: str) -> bool:
    """Whether each side names a house or estate besides that the other does not name."""
    left, right = (
        {one.name.key for one in it.developments if one.name.key not in run and run not in one.name.key}
        for it in (a, b)
    )
    squashed = ["".join(_WORD.findall(it.raw.lower())) for it in (a, b)]
    return any(key not in squashed[1] for key in left) and any(key not in squashed[0] for key in right)


@lru_cache(maxsize=8192)
def _parts_of(raw: str) -> tuple[tuple[str, ...], ...]:
    text = folded_again(raw).text.lower()
    return tuple(tuple(_WORD.findall(part)) for part in _PART.split(text))


def _runs(a: str, b: str) -> Iterator[Run]:
    """Yield what both texts have in the same words up to a word for a building, and nothing makes it another's.

    >>> [run.words for run in _runs("Elm Hill Lake Centre Kent", "c/o Owl Ltd Elm Hill Lake Center, Dover")]
    [('elm', 'hill', 'lake', 'center')]
    """
    for left in _parts_of(a):
        for right in _parts_of(b):
            for at, word in enumerate(left):
                if not _is_house(word):
                    continue
                for there, other in enumerate(right):
                    if _kind(word) == _kind(other) and (run := _run(left, at, right, there)) is not None:
                        yield run


def _is_house(word: str) -> bool:
    kind = DEVELOPMENT_WORDS.get(word)
    return word in _OWN_WORDS or (kind is not None and kind not in PARTS_OF_TOWNS)


def _kind(word: str) -> str:
    return DEVELOPMENT_WORDS.get(word, word)


def _run(left: tuple[str, ...], at: int, right: tuple[str, ...], there: int) -> Run | None:
    """Return the words up to a house's word in both parts; None where they are another house's in one of them."""
    size = 1
    while size <= min(at, there) and _kind(left[at - size]) == _kind(right[there - size]):
        size += 1
    words = list(map(_kind, left[at - size + 1 : at + 1]))
    ends = [place for place, word in enumerate(words) if _ends_before(word)]
    if ends:
        words = words[ends[-1] + 1 :]
    elif any(place >= size and not _ends_before(part[place - size]) for part, place in ((left, at), (right, there))):
        return None  # Old Owl House is not Owl House
    behind = [part[place + 1] if place + 1 < len(part) else "" for part, place in ((left, at), (right, there))]
    if len(words) == 0 or words[0] in BESIDE or (behind[0] != behind[1] and any(map(_goes_on, behind))):
        return None
    own = [word for word in words[:-1] if word not in _NO_NAMES and word != _OLD]
    is_own = words[-1] in _OWN_WORDS and (len(words) == 1 or words[-2] == _OLD)
    is_telling = is_own or any(len(word) >= _LEAST_NAME and word not in _COMMON for word in own)
    return Run(tuple(words), is_telling) if is_own or len(words) > 1 else None


def _ends_before(word: str) -> bool:
    """Whether a name of a house begins behind a word: a number, a label, a firm's form, an article."""
    return word in _BEFORE or any(map(str.isdigit, word))


def _goes_on(word: str) -> bool:
    """Whether what stands behind a house's name makes another name of it: Owl House Cottages, Owl Centre 2."""
    is_number = word.isdigit() or word in ROMAN or len(word) == 1
    return is_number or word in _GOES_ON
