"""Every example in the tables of docs/addresses.md is what the program says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Level

PAGE = Path(__file__).parents[2] / "docs" / "addresses.md"


def rows(*header: str) -> Iterator[tuple[str, ...]]:
    """Yield the cells of every table under this header."""
    inside = False
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        cells = tuple(cell.strip() for cell in line.strip("|").split("|")) if line.startswith("|") else ()
        if cells == header:
            inside = True
        elif not cells:
            inside = False
        elif inside and set(cells) != {"---"}:
            yield cells


def part(reading: object, path: str) -> str:
    value = reading
    for name in path.split("."):
        value = getattr(value, name)
    return ", ".join(sorted(map(str, value))) if isinstance(value, frozenset) else str(value)


@pytest.mark.parametrize(("one", "other", "level"), list(rows("one", "other", "level")))
def test_an_example_compares_as_the_page_says(one: str, other: str, level: str) -> None:
    assert address.compare(address.read(one, load()), address.read(other, load())).level == level


@pytest.mark.parametrize(("text", "path", "value"), list(rows("text", "part", "read as")))
def test_an_example_reads_as_the_page_says(text: str, path: str, value: str) -> None:
    assert part(address.read(text, load()), path) == value


def test_the_page_has_examples_of_every_level() -> None:

    assert {level for _one, _other, level in rows("one", "other", "level")} == {str(level) for level in Level}
