"""Counts are told in words a person would write: no "3 site(s)", no "1 rows"."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from falsefront.wording import counted, day, days, perhaps

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


def test_a_day_has_its_time_where_another_time_of_it_stands_beside() -> None:
    nine = datetime(2026, 3, 3, 9, tzinfo=UTC)
    assert day(nine) == day(nine, None, nine, nine + timedelta(days=1)) == "2026-03-03"
    assert day(nine, nine + timedelta(microseconds=5)) == "2026-03-03"  # as one second is told as the other
    assert day(nine, nine + timedelta(hours=5)) == "2026-03-03 09:00 UTC"
    assert day(nine, nine + timedelta(seconds=5)) == "2026-03-03 09:00:00 UTC"


def test_a_stretch_within_one_day_says_from_when_to_when() -> None:
    nine = datetime(2026, 3, 3, 9, tzinfo=UTC)
    assert days(nine, nine) == "2026-03-03"
    assert days(nine, nine + timedelta(hours=5)) == "2026-03-03, 09:00 UTC to 14:00 UTC"
    assert days(nine, nine + timedelta(days=1)) == "2026-03-03 to 2026-03-04"
