"""What a piece of work takes beside a fixed one in the same process, for tests of what must not blow up.

Seconds alone would tell of the machine and of who else uses it; how fast the work is, `benchmarks/` measures.
"""

import re
import time
from collections.abc import Callable
from typing import TypeVar

ONE_S = 100  # units: about a second of CPU time on the machine that the limits were chosen on
_TEXT = "12 Owl Road, Leeds LS1 9ZZ <b>No. 8, 青橡北路</b> " * 2_000
Result = TypeVar("Result")
_WORD = re.compile(r"\w+")


def units(work: Callable[[], object]) -> float:
    """Return the CPU time of the work in units of a fixed piece of work done beside it (`ONE_S` of them a second).

    It is done once, since a second time would find what is remembered.
    """
    before = _unit_s()
    took = _cpu_s(work)
    return took / max(before, _unit_s())


def within(most: float, work: Callable[[], Result]) -> Result:
    """Return what the work comes to, which may take that many units at most."""
    results: list[Result] = []
    taken = units(lambda: results.append(work()))
    assert taken < most, f"{taken:.0f} units, {most:.0f} at most"
    return results[0]


def _unit_s() -> float:
    return sorted(_cpu_s(_unit) for _ in range(3))[1]


def _unit() -> int:
    seen: dict[str, int] = {}
    for found in _WORD.finditer(_TEXT):
        word = found[0].lower()
        seen[word] = seen.get(word, 0) + len(word)
    return sum(seen.values())


def _cpu_s(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
