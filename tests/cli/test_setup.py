import subprocess
from pathlib import Path

import pytest
from tests import program

CONFIG = """\
[desk]
name = "Example desk"
contact = "desk@example.org"
[[site]]
name = "market"
start = ["https://market.example/"]
allow = ["https://market.example/*"]
every = "6h"
follow = ["a.next"]
[site.fields]
vendor = ".company h1"
"""


def check(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    (folder / "config.toml").write_text(text, encoding="utf-8")
    return program.run("check", cwd=folder)


def test_a_usable_configuration_is_told_to_be_so(tmp_path: Path) -> None:
    done = check(tmp_path, CONFIG)
    assert done.returncode == 0
    assert "no error" in done.stderr
    assert "market" in done.stdout


def test_what_wants_a_second_look_is_told_with_its_line_and_is_no_error(tmp_path: Path) -> None:
    done = check(
        tmp_path, CONFIG.replace('"https://market.example/*"', '"https://market.example/*", "https://*/offers"')
    )
    assert done.returncode == 0
    assert 'config.toml:7: site[1].allow[2]: "https://*/offers" opens hosts that nobody named' in done.stderr


def test_start_pages_that_leave_no_room_for_another_page_are_told(tmp_path: Path) -> None:
    done = check(tmp_path, f"{CONFIG}\n[crawl]\nmax_pages = 1\n")
    assert done.returncode == 0
    assert "site[1].start: 1 start page and crawl.max_pages = 1: no run comes to any other page" in done.stderr


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('"a.next"', '"a..next"', 9, "no usable selector"),
        ('every = "6h"', 'item = "state:list.items"', 11, "is CSS, and item is a path into the state"),
        ('".company h1"', '".company >> h1"', 11, "site[1].fields.vendor"),
        ('every = "6h"', 'cron = "99 * * * *"', 8, "99"),
        ('every = "6h"', 'parser = "no_such_module:read"', 8, "cannot be used"),
        ('["https://market.example/*"]', '["https://other.example/*"]', 6, "would be refused"),
        ("[[site]]", '[store]\nurl = "sqlite:///a.db?mode=ro"\n[[site]]', 5, "without a question mark"),
    ],
)
def test_what_only_the_stages_can_tell_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, words: str
) -> None:
    done = check(tmp_path, CONFIG.replace(old, new))
    assert done.returncode == 3
    assert f"config.toml:{line}: " in done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr


SEVERAL = (
    CONFIG.replace('"a.next"', '"a..next"').replace('every = "6h"', 'evry = "6h"\ncron = "99 * * * *"')
    + 'price = 3\n[crawl]\nmax_pages = "all"\n'
)


@pytest.mark.parametrize(
    "words",
    [
        ("check",),
        ("crawl",),
        ("match",),
        ("flag", "list"),
        ("status",),
        ("run",),
        ("case", "export", "x"),
        ("db", "upgrade"),
    ],
    ids=" ".join,
)
def test_every_command_tells_everything_that_is_wrong_alike(tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "config.toml").write_text(SEVERAL, encoding="utf-8")
    done = program.run(*words, cwd=tmp_path)
    assert done.returncode == 3, done.stderr
    assert [line.split(": ")[1] for line in done.stderr.splitlines()] == [
        f"config.toml:{line}" for line in (8, 9, 10, 13, 15)
    ], done.stderr
    assert "perhaps you meant every?" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["config.toml"]


@pytest.mark.parametrize(
    ("words", "code"), [(("check",), 3), (("crawl",), 3), (("reparse",), 3), (("flag", "list"), 1)]
)
def test_a_private_parser_is_needed_only_where_pages_are_read(
    tmp_path: Path, words: tuple[str, ...], code: int
) -> None:
    (tmp_path / "config.toml").write_text(CONFIG.replace("every =", 'parser = "falsefront_none:read"\nevery ='))
    done = program.run(*words, cwd=tmp_path)
    assert done.returncode == code, done.stderr
    assert ("config.toml:8: site[1].parser" in done.stderr) is (code == 3)


@pytest.mark.parametrize("words", [("case", "verify"), ("case", "export")])
def test_a_path_too_long_for_the_file_system_is_said_in_words(tmp_path: Path, words: tuple[str, ...]) -> None:
    check(tmp_path, CONFIG)
    done = program.run(*words, "x" * 5_000, cwd=tmp_path)
    assert done.returncode == 1
    assert "please report" not in done.stderr
    assert len(done.stderr) < 6_000


def test_the_password_of_a_start_page_is_not_shown(tmp_path: Path) -> None:
    done = check(tmp_path, CONFIG.replace('"https://market.example/"', '"https://market.example/?password=hunter2"'))
    assert done.returncode == 0
    assert "hunter2" not in done.stdout + done.stderr
    assert "https://market.example/?password=***" in done.stdout


@pytest.mark.parametrize("words", [("check", "--config", "other.toml"), ("flag", "list", "--config=other.toml")])
def test_a_configuration_named_behind_the_command_is_told_where_it_stands(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    done = program.run(*words, cwd=tmp_path)
    assert done.returncode == 2
    assert "--config PATH stands before the command" in done.stderr
    assert "stands before" not in program.run("--config", "other.toml", "chekc", cwd=tmp_path).stderr
