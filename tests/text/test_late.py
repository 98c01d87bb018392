"""Expressions that are made late say what they would have said at once, and none of them has a fault."""

import importlib
import pkgutil
import re
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

import falsefront
from falsefront.text.late import Late, late


def named(held: object) -> Iterator[Late]:
    """Yield the late expressions in what a module names, in tuples and dictionaries of them too."""
    if isinstance(held, Late):
        yield held
    elif isinstance(held, tuple | list):
        for each in held:
            yield from named(each)
    elif isinstance(held, dict):
        yield from named(list(held.values()))


def test_each_late_expression_of_the_package_can_be_made() -> None:
    found: dict[int, Late] = {}
    for module in pkgutil.walk_packages(falsefront.__path__, "falsefront."):
        if not module.name.endswith("__main__"):
            found |= {id(each): each for each in named(list(vars(importlib.import_module(module.name)).values()))}
    assert len(found) > 50
    assert not [each.pattern for each in found.values() if each.__getattr__("groups") is None]


def test_a_late_expression_is_made_once_and_answers_as_one_made_at_once() -> None:
    pattern, text = r"(gewu)\s(\w+)", "Room 5, GEWU Glass, Gewu Works"
    ours, theirs = late(pattern, re.IGNORECASE), re.compile(pattern, re.IGNORECASE)
    assert "search" not in vars(ours)
    assert ours.findall(text) == theirs.findall(text) == [("GEWU", "Glass"), ("Gewu", "Works")]
    assert "search" in vars(ours)
    assert [found.span() for found in ours.finditer(text)] == [found.span() for found in theirs.finditer(text)]
    assert ours.sub(r"\2", text) == theirs.sub(r"\2", text)
    assert (ours.split(text), ours.flags, ours.groups) == (theirs.split(text), theirs.flags, theirs.groups)
    assert ours.fullmatch(text) is ours.match(text) is ours.search("Lumo") is None


def test_threads_that_ask_first_at_the_same_moment_have_it_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    whole, together = re._compiler.compile, threading.Barrier(8)  # type: ignore[attr-defined]

    def slowly(pattern: str, flags: int) -> object:
        made.append(pattern)
        time.sleep(0.05)
        return whole(pattern, flags)

    monkeypatch.setattr(re._compiler, "compile", slowly)  # type: ignore[attr-defined]
    ours = late(r"gewu (?:glass|works) of eight threads")

    def ask(_: int) -> bool:
        together.wait()
        return ours.search("the gewu works of eight threads") is not None

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(ask, range(8))) == [True] * 8
    assert made == [ours.pattern]
