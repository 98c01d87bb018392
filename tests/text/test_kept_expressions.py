"""Long expressions that an earlier process made are what `re` would make of them, and never keep anybody from work."""

import re
import sys
from pathlib import Path

import pytest

from falsefront.text import kept_expressions
from falsefront.text.kept_expressions import KeptExpressions

ASKED = (
    ("|".join(f"gewu(?P<word{at}>[^\\W\\d_]+ works|{at}\\s*厂)?" for at in range(40)), re.IGNORECASE),
    ("(?x) " + "|".join(f"lumo [{at}-9] (?=glass)" for at in range(9)), re.ASCII),
    (r"\b(?:" + "|".join(f"fern {at}" for at in range(40)) + ")", 0),
)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    kept = KeptExpressions(tmp_path / "cache" / "expressions.made")
    for pattern, flags in ASKED:
        kept.compiled(pattern, flags)
    kept.keep()
    return tmp_path / "cache" / "expressions.made"


def made_anew(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return where each expression is noted that is made from now on."""
    found: list[str] = []
    whole = kept_expressions._make

    def noted(pattern: str, flags: int) -> kept_expressions._Made:
        found.append(pattern)
        return whole(pattern, flags)

    monkeypatch.setattr(kept_expressions, "_make", noted)
    return found


def test_what_was_kept_is_what_would_be_made_and_is_not_made_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = made_anew(monkeypatch)
    later = KeptExpressions(file)
    found = [later.compiled(pattern, flags) for pattern, flags in ASKED]
    assert made == []
    for ours, (pattern, flags) in zip(found, ASKED, strict=True):
        theirs = re.compile(pattern, flags)
        assert ours == theirs
        assert (ours.groups, ours.groupindex, ours.flags) == (theirs.groups, theirs.groupindex, theirs.flags)
    assert found[0].search("the GEWU glass works 7")


@pytest.mark.parametrize("damage", ["cut", "bit", "empty", "gone", "folder"])
def test_a_damaged_file_is_made_anew(file: Path, damage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = file.read_bytes()
    file.unlink()
    if damage == "folder":
        file.mkdir()
    elif damage != "gone":
        file.write_bytes(
            {"cut": whole[:-9], "bit": whole[:99] + bytes([whole[99] ^ 1]) + whole[100:], "empty": b""}[damage]
        )
    made = made_anew(monkeypatch)
    later = KeptExpressions(file)
    assert [later.compiled(*asked) == re.compile(*asked) for asked in ASKED] == [True] * len(ASKED)
    assert made == [pattern for pattern, _ in ASKED]
    later.keep()
    KeptExpressions(file).compiled(*ASKED[0])
    assert len(made) == len(ASKED) + file.is_dir()


def test_what_another_python_made_is_made_anew(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_expressions, "_STAMP", ["3.99", 1, 4, "little"])
    made = made_anew(monkeypatch)
    KeptExpressions(file).compiled(*ASKED[0])
    assert made == [ASKED[0][0]]


def test_two_processes_keep_what_each_made(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = KeptExpressions(file), KeptExpressions(file)
    one.compiled("a" * 300, 0)
    other.compiled("b" * 300, 0)
    one.keep()
    other.keep()
    made = made_anew(monkeypatch)
    later = KeptExpressions(file)
    for pattern, flags in (*ASKED, ("a" * 300, 0), ("b" * 300, 0)):
        later.compiled(pattern, flags)
    assert made == []


def test_a_file_that_would_grow_too_large_keeps_what_was_asked_last(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_expressions, "MOST_BYTES", 2_000)
    last = KeptExpressions(file)
    last.compiled("c" * 300, 0)
    last.keep()
    made = made_anew(monkeypatch)
    later = KeptExpressions(file)
    later.compiled("c" * 300, 0)
    later.compiled(*ASKED[0])
    assert made == [ASKED[0][0]]


def test_nothing_is_kept_where_python_is_told_to_keep_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    kept = KeptExpressions(tmp_path / "cache" / "expressions.made")
    kept.compiled(*ASKED[0])
    kept.keep()
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("error", [AttributeError, TypeError, ValueError, RuntimeError])
def test_a_python_that_makes_them_otherwise_makes_them_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def otherwise(_pattern: str, _flags: int) -> None:
        raise error("made otherwise")

    monkeypatch.setattr(kept_expressions, "_make", otherwise)
    kept = KeptExpressions(tmp_path / "expressions.made")
    for pattern, flags in ASKED:
        assert kept.compiled(pattern, flags) is re.compile(pattern, flags)
    kept.keep()
    assert not (tmp_path / "expressions.made").exists()
