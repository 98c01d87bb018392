"""Houses of America whose number and name are an address by themselves: One Liberty Plaza, 165 Broadway, New York.

The post delivers to them as to a street's house, so that one text has the house alone and the other has its street
besides. Both name it by number and name, or by initials that a list knows (1 WTC), in one known city, and only one of
them gives a street. A name that begins with an ordinal may lack its number: First Canadian Place.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.abroad.canonical import are_not_chinese
from falsefront.address.abroad.finer.american_roads import american_road
from falsefront.address.abroad.finer.text import words_in
from falsefront.address.compare.america.american_initials import same_by_initials
from falsefront.address.compare.america.american_line import line_of
from falsefront.address.compare.america.american_lines import same_american_line
from falsefront.address.lexicon.abroad import NUMBER_NAMES
from falsefront.address.lexicon.table import forms, longest_first, numbers, values
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Number, Reading

_COUNTRIES: Final = frozenset({"US", "CA"})
_MOST: Final = 20  # of the numbers of a plaza's houses
_NUMBERS: Final = {word: value for word, value in numbers("number").items() if value <= _MOST}
_KINDS: Final = values("abroad.plaza.american")  # word -> kind
_BEHIND: Final = "|".join(longest_first(_KINDS))
_BEFORE: Final = "|".join(longest_first(forms("abroad.plaza.american", "before")))
_NUMBER: Final = rf"(?P<number>\d{{1,2}}|{'|'.join(longest_first(frozenset(_NUMBERS)))})"
_NAMED: Final = re.compile(rf"(?:{_NUMBER} )?(?P<name>[a-z][a-z'-]*(?: [a-z][a-z'-]*){{0,2}}) (?P<kind>{_BEHIND})\.?")
_LED: Final = re.compile(rf"(?:{_NUMBER} )(?P<kind>{_BEFORE}) (?P<name>[a-z][a-z'-]*(?: [a-z][a-z'-]*){{0,2}})")
_SHORT: Final = values("abroad.plaza.initials")
_INITIALS: Final = re.compile(rf"{_NUMBER} (?P<initials>{'|'.join(longest_first(_SHORT))})")
_PART: Final = re.compile(r"\s*[,;|()\n]+\s*")
_SPLIT: Final = re.compile("[ '-]+")
_LEAST_NAME: Final = 4  # letters


class Plaza(NamedTuple):
    """A house by its number, 0 where none is given, and the words of its name with its kind."""

    number: int
    words: tuple[str, ...]


def same_american_house(a: Reading, b: Reading) -> str | None:
    """Return what two American addresses have in common: one line, or a house that is an address by itself."""
    return same_american_line(a, b) or same_plaza(a, b) or same_by_initials(a, b)


def same_plaza(a: Reading, b: Reading) -> str | None:
    """Return the house that two American addresses name, of which only one gives a street; None otherwise."""
    if _COUNTRIES.isdisjoint((a.country, b.country)) or not are_not_chinese(a, b):
        return None
    if a.stands_beside or b.stands_beside or not any(code[3:4].isdigit() for code in a.cities & b.cities):
        return None
    if a.road and b.road and a.road.name.key == b.road.name.key and _are_two_houses(a.number, b.number):
        return None  # 7 and 77 Times Square
    left, right = _plazas(a.raw), _plazas(b.raw)
    for one in left:
        for other in right:
            if one.words == other.words and (one.number == other.number or _may_lack_number(one, other)):
                return _said(one, a, b)
    return None


def _are_two_houses(left: Number | None, right: Number | None) -> bool:
    return left is not None and right is not None and not numbers_agree(left, right)


def _said(plaza: Plaza, a: Reading, b: Reading) -> str | None:
    if _has_street(a, plaza) and _has_street(b, plaza):
        return None
    return " ".join(plaza.words)


def _has_street(reading: Reading, plaza: Plaza) -> bool:
    """Whether a text gives a house of a street besides the plaza's own."""
    text = _text(reading.raw)
    for part in _PART.split(text):
        words = words_in(part)
        found = american_road(words) if words.count > 1 else None
        if found is not None and _NAMED.fullmatch(part) is None and _LED.fullmatch(part) is None:
            return True
    line = line_of(reading.raw)
    return line is not None and line.number.first > max(plaza.number, _MOST)


def _may_lack_number(one: Plaza, other: Plaza) -> bool:
    """Whether one of two of a name gives no number, and the name begins with the other's: 1 First Owl Place."""
    said = NUMBER_NAMES.get(one.words[0], "")
    return 0 in (one.number, other.number) and said[:1] == str(max(one.number, other.number))


@lru_cache(maxsize=4096)
def _plazas(raw: str) -> tuple[Plaza, ...]:
    """Return the houses of a text that are a part of it.

    >>> _plazas("One Copper Plaza, New York"), _plazas("12 Owl Street, New York")
    ((Plaza(number=1, words=('copper', 'plz')),), ())
    """
    found = []
    for told in _PART.split(_text(raw)):
        short = _INITIALS.fullmatch(told)
        part = told if short is None else f"{short['number']} {_SHORT[short['initials']]}"
        match = _NAMED.fullmatch(part) or _LED.fullmatch(part)
        if match is None or sum(map(len, match["name"].split())) < _LEAST_NAME:
            continue
        number, name = match["number"] or "", [word for word in _SPLIT.split(match["name"]) if word]
        kind = _KINDS.get(match["kind"], match["kind"])
        words = (kind, *name) if match.re is _LED else (*name, kind)
        value = _NUMBERS.get(number) or (int(number) if number else 0)
        if value <= _MOST and (value or name[0] in NUMBER_NAMES):
            found.append(Plaza(value, words))
    return tuple(found)


def _text(raw: str) -> str:
    return folded_again(raw).text.lower()
