"""A command in a fork says what it says as a program begun anew, and ends alike."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests import program

DESK = """
[desk]
name = "Desk"
contact = "desk@example.org"
[[site]]
name = "market"
start = ["https://market.example/"]
allow = ["https://market.example/*"]
parser = "{}:read"
"""


@pytest.mark.parametrize(
    ("words", "code"),
    [(("check",), 0), (("flag", "list"), 1), (("flag", "lsit"), 2), (("crawl", "--dry-run", "--limit", "x"), 2)],
)
def test_a_fork_says_and_ends_as_a_program_begun_anew(tmp_path: Path, words: tuple[str, ...], code: int) -> None:
    (tmp_path / "of_this_folder.py").write_text("def read(page):\n    return []\n")
    (tmp_path / "own.toml").write_text(DESK.format("of_this_folder"), encoding="utf-8")
    env = {**os.environ, "FALSEFRONT_CONFIG": "own.toml", "COLUMNS": "70"}
    begun = subprocess.run(
        [sys.executable, "-m", "falsefront", *words], cwd=tmp_path, env=env, capture_output=True, encoding="utf-8",
        check=False,
    )  # fmt: skip
    forked = program.run(*words, cwd=tmp_path, env=env)
    assert (begun.returncode, begun.stdout, begun.stderr) == (forked.returncode, forked.stdout, forked.stderr)
    assert forked.returncode == code, forked.stderr


def test_what_one_call_was_given_is_not_left_to_the_next(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(DESK.format("of_no_folder"), encoding="utf-8")
    told = program.run("check", cwd=tmp_path, env={**os.environ, "FALSEFRONT_CONFIG": "own.toml"})
    assert "of_no_folder" in told.stderr
    assert "init" in program.run("check", cwd=tmp_path).stderr
