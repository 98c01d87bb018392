"""Districts that have two names: since when which is taken for which, and by what table."""

from collections.abc import Iterator, Mapping
from typing import Final

from falsefront.address.gazetteer.division import FORMER_NAMES, former_name
from falsefront.address.gazetteer.gazetteer import divisions
from falsefront.export.report.reasons import spelled

# Parts that may be written by a name that they have no more, and how a reason names them.
RENAMED: Final[Mapping[str, str]] = {"city": "city", "county": "district"}
Reading = Mapping[str, object]


def former_until(code: str, text: str) -> str:
    """Say until when a place had the former name that a text writes, by what table; nothing where it writes today's."""
    division = divisions()[code]
    former = former_name(division, text)
    if former is None:
        return ""
    until = f" until {former.until}" if former.until else " before"
    return f": what was {former.name}{until} is {division.name} now, by {FORMER_NAMES}"


def other_places(a: Reading, b: Reading) -> Iterator[str]:
    """Give in what city or district two addresses differ that were taken for one place, and by what they are one.

    >>> a = {"county": "襄都区", "raw": "邢台市襄都区", "codes": {"county": ["130502"]}}
    >>> b = {"county": "桥东区", "raw": "邢台市桥东区", "codes": {"county": ["130502"]}}
    >>> next(other_places(a, b)).partition(", by ")[0]
    'other district: “襄都区” and “桥东区”, taken for one: what was 桥东区 until 2020-06-05 is 襄都区 now'
    """
    for name, called in RENAMED.items():
        one, other = _named(name, a), _named(name, b)
        left, right = _codes(name, a), _codes(name, b)
        if not left or not right:
            continue
        both = f"other {called}: {one} and {other}"
        if left.isdisjoint(right):
            yield f"{both}, as read: the matcher did not take them for two places"
        elif len(left) == len(right) == 1 and next(iter(left)) in divisions():
            code = next(iter(left))
            said = list(dict.fromkeys(former_until(code, str(reading[name])) for reading in (a, b)))
            if len(said) > 1:
                yield f"{both}, taken for one{';'.join(filter(None, said)).replace(';: ', '; ')}"


def _named(name: str, reading: Reading) -> str:
    value = str(reading.get(name) or "")
    own = spelled(value, str(reading.get("raw") or "")) if value else None
    return f"“{own}”" if own else f"{value} (as read)"


def _codes(name: str, reading: Reading) -> frozenset[str]:
    codes = reading.get("codes")
    known = codes.get(name) if isinstance(codes, Mapping) and reading.get(name) else None
    return frozenset(map(str, known or ()))
