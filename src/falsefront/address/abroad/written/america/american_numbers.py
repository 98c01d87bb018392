"""Houses of America whose number is written in several words: One Hundred Owl Street is 100 Owl Street.

A number in one word up to twenty is a building's name as often (One Owl Place), which the words of a text decide
(`text.Words`); so is one beside another house.
"""

import re
from typing import Final

from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import forms, longest_first, numbers

_TIMES: Final = numbers("number.times")
_VALUES: Final = {word: value for word, value in numbers("number").items() if value > 0 and word not in _TIMES}
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
_LEAST: Final = 20  # of a number in one word that is a house's
_WORDS: Final = "|".join(longest_first(frozenset({*_VALUES, *_TIMES})))
_SIDES: Final = "|".join(longest_first(DIRECTIONS))
_STREETS: Final = "|".join(longest_first(forms("abroad.road.american", "plain")))
_BEHIND: Final = rf"(?:(?:{_SIDES})\b\.? )?(?:[a-z0-9][a-z0-9'-]*\.? ){{1,4}}?(?:{_STREETS})\b"
_HOUSE: Final = re.compile(rf"((?:{_WORDS})(?:[ -](?:{_WORDS}))*) (?=({_BEHIND}))")
_OTHER_HOUSE: Final = re.compile(rf"(?:^|[,;(] ?)\d{{1,5}} {_BEHIND}")


def in_digits(text: str) -> str:
    """Return a folded, lower-case text whose house is written in several words with it in digits.

    >>> in_digits("one hundred owl street, elgin, il"), in_digits("thirty-five n. owl ave, elgin, il")
    ('100 owl street, elgin, il', '35 n. owl ave, elgin, il')
    >>> in_digits("one-fifty owl st, elgin, il"), in_digits("two thousand five hundred owl st, elgin, il")
    ('150 owl st, elgin, il', '2500 owl st, elgin, il')
    >>> [in_digits(it) for it in ("one owl street, elgin", "twenty oaks drive, elgin", "fifty owl hall, 12 owl street")]
    ['one owl street, elgin', 'twenty oaks drive, elgin', 'fifty owl hall, 12 owl street']
    """
    first = text.partition(" ")[0].partition("-")[0]
    if first not in _VALUES and first not in _TIMES:
        return text
    found = _HOUSE.match(text)
    if found is None or _OTHER_HOUSE.search(text) is not None:
        return text
    words = found[1].replace("-", " ").split()
    value = _value(words)
    is_name = len(words) == 1 and found[2].split()[0].endswith("s")  # Twenty Oaks Drive
    return text if value is None or value < _LEAST or is_name else f"{value} {text[found.end() :]}"


def _value(words: list[str]) -> int | None:
    """Return the number that words say: two hundred five, one fifty; None where they are no number."""
    whole, part = 0, 0
    for word in words:
        times, value = _TIMES.get(word), _VALUES.get(word, 0)
        if times is not None:
            part = max(part, 1) * times
            if times == _THOUSAND:
                whole, part = whole + part, 0
        elif part % _HUNDRED == 0 or (value < _TEN and part % _TEN == 0):
            part += value
        elif value >= _TEN and part < _HUNDRED:
            part = part * _HUNDRED + value  # One Fifty
        else:
            return None
    return whole + part
