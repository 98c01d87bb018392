"""Roads of America called after two owners, by initials on one side: 1 P&G Plz, One Procter & Gamble Plaza.

Beside house, town and type of the road the two letters have to be those of the two words around the sign, or of the
same two letters with spaces.
"""

import re
from dataclasses import replace
from typing import Final

from falsefront.address.compare.america.american_line import line_of
from falsefront.address.compare.america.american_lines import same_american_line
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_SIGN: Final = "&"
_COUNTRIES: Final = frozenset({"US", "CA"})
_SHORT: Final = re.compile(r"\b([a-z])\.? ?& ?([a-z])\b\.?")
_LONG: Final = re.compile(r"\b([a-z])[a-z]+ (?:&|and) ([a-z])[a-z]+\b")
_JOINT: Final = "zz"  # no word of a road has both letters around it


def same_by_initials(a: Reading, b: Reading) -> str | None:
    """Return the road that both texts name, one of them or both by two initials; None otherwise."""
    if (_SIGN not in a.raw and _SIGN not in b.raw) or _COUNTRIES.isdisjoint((a.country, b.country)):
        return None
    left, right = (folded_again(it.raw).text.lower() for it in (a, b))
    for pair in {*_SHORT.findall(left), *_SHORT.findall(right)}:
        one, other = (replace(it, raw=_with(text, pair)) for it, text in ((a, left), (b, right)))
        lines = line_of(one.raw), line_of(other.raw)
        if all(line is not None and _word(pair) in line.road.name.text.lower().split() for line in lines):
            return same_american_line(one, other)
    return None


def _word(pair: tuple[str, str]) -> str:
    return _JOINT.join(pair)


def _with(text: str, pair: tuple[str, str]) -> str:
    """Return a text with two letters, or two words that begin with them, as one word."""
    for pattern in (_SHORT, _LONG):
        text = pattern.sub(lambda match: _word(pair) if match.groups() == pair else match[0], text)
    return text
