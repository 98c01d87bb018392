"""Counts are told in words a person would write: no "3 site(s)", no "1 rows"."""

import re
from pathlib import Path

from falsefront.wording import counted, perhaps

SRC = Path(__file__).parents[1] / "src" / "falsefront"
COUNTED_BY_HAND = re.compile(r"\w\((?:s|es|ies)\)|'s' if|\"s\" if|else 's'|else \"s\"")


def test_one_is_singular_and_everything_else_plural() -> None:
    assert [counted(number, "flag") for number in (0, 1, 2)] == ["0 flags", "1 flag", "2 flags"]
    assert [counted(number, "row gives its own", "rows give theirs") for number in (1, 3)] == [
        "1 row gives its own",
        "3 rows give theirs",
    ]


def test_nothing_in_the_program_counts_by_hand() -> None:
    found = [
        f"{path.relative_to(SRC)}:{number}: {line.strip()}"
        for path in sorted(SRC.rglob("*.py"))
        if path.name != "wording.py"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if COUNTED_BY_HAND.search(line) and not re.search(r"endswith|removesuffix|SUFFIXES", line)
    ]
    assert found == []


def test_a_word_far_from_every_known_one_gets_no_hint() -> None:
    assert perhaps("zzz", ["market"]) == ""
