"""Makes a `Comparison` of its parts, the quick way: most texts are compared with thousands that they are not."""

from typing import Any

from falsefront.records import Comparison, Level

_OPEN: Any = type("_Open", (), {"__slots__": Comparison.__slots__})  # a Comparison before it is one


def made(level: Level, score: float, reasons: tuple[str, ...]) -> Comparison:
    """Return the Comparison of its parts, as calling `Comparison` does, but faster."""
    comparison: Any = _OPEN()
    comparison.level = level
    comparison.score = score
    comparison.reasons = reasons
    comparison.__class__ = Comparison
    whole: Comparison = comparison
    return whole
