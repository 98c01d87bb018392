"""What a piece of work takes beside a fixed one in the same process, for tests of what must not blow up.

Seconds alone would tell of the machine and of who else uses it; how fast the work is, `benchmarks/` measures.
"""

import re
import time
from collections.abc import Callable
from typing import TypeVar

ONE_S = 100  # units: about a second of CPU time on the machine that the limits were chosen on
_TEXT = "12 Owl Road, Leeds LS1 9ZZ <b>No. 8, 青橡北路</b> " * 2_000
Clock = Callable[[], float]
Result = TypeVar("Result")
_WORD = re.compile(r"\w+")


def units(work: Callable[[], object], clock: Clock = time.process_time) -> float:
    """Return what the work takes in units of a fixed piece of work done beside it (`ONE_S` of them a second).

    It is done once, since a second time would find what is remembered. Work that another process does, a database's, is
    timed by `time.perf_counter`.
    """
    before = _unit_s(clock)
    took = _took_s(work, clock)
    return took / max(before, _unit_s(clock))


def within(most: float, work: Callable[[], Result], clock: Clock = time.process_time) -> Result:
    """Return what the work comes to, which may take that many units at most."""
    results: list[Result] = []
    taken = units(lambda: results.append(work()), clock)
    assert taken < most, f"{taken:.0f} units, {most:.0f} at most"
    return results[0]


def _unit_s(clock: Clock) -> float:
    return sorted(_took_s(_unit, clock) for _ in range(3))[1]


def _unit() -> int:
    seen: dict[str, int] = {}
    for found in _WORD.finditer(_TEXT):
        word = found[0].lower()
        seen[word] = seen.get(word, 0) + len(word)
    return sum(seen.values())


def _took_s(work: Callable[[], object], clock: Clock) -> float:
    began = clock()
    work()
    return clock() - began
