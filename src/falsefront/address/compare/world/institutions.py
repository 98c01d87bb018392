"""Institutions that two addresses abroad both name: Balliol College in Broad Street, the embassy of one country.

An institution has a name that no other has in its town. On one road, or in one quarter, it is one place where nothing
else keeps the two apart; without either it proves nothing, since universities and ministries have many houses.
"""

from collections.abc import Sequence
from functools import cache, lru_cache

from falsefront.address.compare.world.words_abroad import WRITES_ENGLISH, Manner, flat_words, is_one_name
from falsefront.address.lexicon.abroad import INSTITUTIONS, MISSION_SMALL, MISSIONS
from falsefront.address.reading import Reading
from falsefront.text.countries import codes_by_name

_LEAST_NAME = 4  # letters of a name that says which it is
_LEAST_ABROAD = 3  # where these are no word of English, as New College and Law School have: Koc University
_MOST_WORDS = 9  # of an institution's name
_MISSION = "mission"


def same_institution(a: Reading, b: Reading, manner: Manner) -> str | None:
    """Return the institution that both name; None where none is, or each side names one that the other does not."""
    left, right = _institutions(a, manner), _institutions(b, manner)
    common = [
        (one, other) for one in left for other in right if one[0] == other[0] and _is_one(one[1], other[1], manner)
    ]
    if not common:
        return None
    only_left = [one for one in left if all(one is not pair[0] for pair in common)]
    only_right = [other for other in right if all(other is not pair[1] for pair in common)]
    return None if only_left and only_right else " ".join(common[0][0][1])


def _institutions(reading: Reading, manner: Manner) -> list[tuple[str, tuple[str, ...]]]:
    """Return the class and the telling words of each institution that is named in a part of its own."""
    town = frozenset(word for place in (reading.city, reading.province) if place for word in place.text.lower().split())
    return list(_named(reading.raw, manner, town))


@lru_cache(maxsize=4096)
def _named(raw: str, manner: Manner, town: frozenset[str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: list[tuple[str, tuple[str, ...]]] = []
    for segment in flat_words(raw, manner):
        if len(segment) > _MOST_WORDS or any(word[0] == "~" or word[0].isdigit() for word in segment):
            continue
        words = [word.lstrip("!") for word in segment if word[0] not in "^#"]
        if not MISSIONS.isdisjoint(words):
            code = _countries().get(_plain(words))
            found += [(_MISSION, (code,))] if code else []
            continue
        kinds = [INSTITUTIONS[word] for word in words if word in INSTITUTIONS]
        name = tuple(word for word in words if word not in INSTITUTIONS and word not in town)
        if kinds and len("".join(name)) >= (_LEAST_NAME if manner.country in WRITES_ENGLISH else _LEAST_ABROAD):
            found.append((kinds[0], name))
    return tuple(found)


@cache
def _countries() -> dict[str, str]:
    """Return the names of countries without their small words -> code."""
    return {_plain(name.split()): code for name, code in codes_by_name().items()}


def _plain(words: Sequence[str]) -> str:
    return "".join(word for word in words if word not in MISSIONS and word not in MISSION_SMALL)


def _is_one(left: tuple[str, ...], right: tuple[str, ...], manner: Manner) -> bool:
    if sorted(left) == sorted(right) or is_one_name("".join(left), "".join(right), manner):
        return True
    rest = list(right)
    for word in left if len(left) == len(right) else ():
        other = next((it for it in rest if is_one_name(word, it, manner)), None)
        if other is None:
            return False
        rest.remove(other)
    return not rest
