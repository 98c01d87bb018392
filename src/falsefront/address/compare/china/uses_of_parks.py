"""Parks and zones of one name that are for two things: 鸿业物流园 is no 鸿业工业园, whichever building of it is said.

One of works and one of science may be one, which was built for the one and is let for the other.
"""

from falsefront.address.compare.names_of_places.kinds import use_of
from falsefront.address.compare.names_of_places.names import names_agree
from falsefront.address.lexicon.chinese import USES
from falsefront.address.reading import Name, Reading

_PARK, _ZONE, _WORKS = "park", "zone", "industrial"
_ALIKE = frozenset({_WORKS, "science"})
_OF_WORKS = tuple(word for word, use in USES.items() if use == _WORKS)


def uses_of_parks_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return what two parks or zones of one name are for, where that is not one thing and both sides say it."""
    left = _parks(a)
    right = _parks(b) if left else left
    for one, use in left:
        for other, that in right:
            if use != that and not {use, that} <= _ALIKE and names_agree(one, other):
                return f"{one.text} ({use})", f"{other.text} ({that})"
    return None


def _parks(reading: Reading) -> list[tuple[Name, str]]:
    found = [(one.name, use) for one in reading.developments if one.kind == _PARK and (use := use_of(one)) is not None]
    return found + [
        (area.name, _WORKS) for area in reading.areas if area.kind == _ZONE and _is_of_works(area.name, reading.raw)
    ]


def _is_of_works(zone: Name, raw: str) -> bool:
    if zone.hanzi is None:
        return _WORKS in zone.text.lower()
    return any(f"{zone.text}{word}" in raw for word in _OF_WORKS)
