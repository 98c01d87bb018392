"""One comparison under way: the two readings, what has been found, and how names and numbers are said in reasons."""

from functools import lru_cache

from falsefront.address.canonical import road_words
from falsefront.address.reading import Place, Reading, Road

_CANTONESE = frozenset({"HK", "MO"})


class Account:
    """What comparing two readings has come to so far; one writer, thrown away afterwards."""

    __slots__ = ("a", "b", "certainty", "is_hong_kong", "reasons")

    def __init__(self, a: Reading, b: Reading) -> None:
        """Begin with nothing said."""
        self.a, self.b = a, b
        self.is_hong_kong = a.country in _CANTONESE or b.country in _CANTONESE
        self.reasons: list[str] = []
        self.certainty = 1.0  # what forgiven typing errors leave of it

    def say(self, what: str, left: object, right: object) -> None:
        """Add a reason that names both sides."""
        self.reasons.append(f"{what}: {left!s} and {right!s}")


def said(place: Place | None) -> str:
    """Return a place as it stood, for a reason."""
    return repr(place.text) if place is not None else "nothing"


def road_text(reading: Reading) -> str:
    """Return the road as people write it, for a reason."""
    return _road_said(reading.road)


@lru_cache(maxsize=16384)
def _road_said(road: Road | None) -> str:
    if road is None:
        return "no road"
    return repr(road_words(road))


def place_of_number(reading: Reading) -> str:
    """Return lane and number, for a reason."""
    lane = f"lane {reading.lane}" if reading.lane else ""
    number = f"number {reading.number}" if reading.number else ""
    return " ".join(part for part in (lane, number) if part)
