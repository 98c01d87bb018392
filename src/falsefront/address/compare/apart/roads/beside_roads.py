"""What stands beside one road's name in two texts and makes two places of it: another number, another quarter.

A city may have a road's name twice, told apart by a quarter behind it: Большой пр. В.О. and П.С. in St Petersburg. And
where the road was lost in reading, the estate alone would join two numbers of it. So both are asked of the texts.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.abroad.finer.text import number as number_in
from falsefront.address.compare.world.numbers_abroad import may_be_one_number
from falsefront.address.compare.world.words_abroad import Manner, canonical_words, flat_words, found
from falsefront.address.lexicon.abroad import BUILDING_IS_NUMBER, NUMBER_IN_NAME
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Number, Reading

_QUARTERS: Final = values("abroad.road.quarter")
_NAMED: Final = re.compile(rf"\b(?:{'|'.join(longest_first(_QUARTERS))})\b")
_INITIALS: Final = re.compile(r"(?<=[a-z.] )([a-z])\. ?([a-z])\b\.?(?= ?(?:[,;()\d]|$))")  # Bolshoy pr. V.O., 80
_KNOWN: Final = "|".join(rf"{it[0]}(?:\. ?)?{it[1]}" for it in sorted(frozenset(_QUARTERS.values())))
_KNOWN_INITIALS: Final = re.compile(rf"(?<![\w.-])(?:{_KNOWN})\b\.?(?= ?(?:[,;()\d]|d\b|dom\b|$))")  # pr. VO, 80
_LETTER: Final = re.compile("[a-z]")
_LEAST_NAME: Final = 4  # letters of a road's name that says which it is


def beside_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why one road's name on both sides does not make one place of two; None where nothing does."""
    return _quarters_apart(a, b) or _numbers_apart(a, b) or _numbers_apart(b, a)


def _quarters_apart(a: Reading, b: Reading) -> str | None:
    said = {a.country, b.country} - {None}
    if not BUILDING_IS_NUMBER & (said or {code[:2] for code in a.cities & b.cities}):  # St Petersburg, no Florida
        return None
    left, right = quarters_of(a.raw), quarters_of(b.raw)
    if not left or not right or not left.isdisjoint(right):
        return None
    return f"quarters that tell two roads apart: {min(left)} and {min(right)}"


@lru_cache(maxsize=4096)
def quarters_of(raw: str) -> frozenset[str]:
    """Return the quarters that a text names to say which road of a name is meant, by their initials.

    >>> sorted(quarters_of("Малый пр. В.О., 80")), sorted(quarters_of("Maly prospekt, Petrograd Side, 80"))
    (['vo'], ['ps'])
    >>> sorted(quarters_of("ВО, Малый пр., 80")), sorted(quarters_of("Малый пр. Петроградской стороны, 80"))
    (['vo'], ['ps'])
    """
    text = transliterate(folded_again(raw).text.lower())
    named = {_QUARTERS[match[0]] for match in _NAMED.finditer(text)}
    named |= {"".join(_LETTER.findall(match[0])[:2]) for match in _KNOWN_INITIALS.finditer(text)}
    return frozenset(named | {match[1] + match[2] for match in _INITIALS.finditer(text)})


def _numbers_apart(one: Reading, other: Reading) -> str | None:
    """Return why a road whose number one side gives is another place in the other's words, where no road was read."""
    if one.road is None or one.number is None or other.road is not None or other.number is not None:
        return None
    manner = Manner(one.country or other.country)
    name = [word for word in canonical_words(one.road.name.text.lower(), manner) if word[0] not in "~^!#"]
    if len("".join(name)) < _LEAST_NAME:
        return None
    numbers = [
        number
        for seen in found(name, flat_words(other.raw, manner), manner)
        for number in _beside(seen.segment[: seen.start], seen.segment[seen.end :], manner)
    ]
    if not numbers or any(may_be_one_number(number, one.number, manner.country) for number in numbers):
        return None
    return f"another number beside {one.road.name.text!r}: {one.number} and {numbers[0]}"


def _beside(before: Sequence[str], behind: Sequence[str], manner: Manner) -> list[Number]:
    """Return the numbers right beside a road's name, but for types and signs; behind it one may be of the name."""
    runs = [before[::-1]] if manner.country in NUMBER_IN_NAME else [before[::-1], behind]
    nearest = (next((word for word in run if word[0] not in "~!^#"), "") for run in runs)
    return [number for word in nearest if has_digit(word) and (number := number_in(word)) is not None]
