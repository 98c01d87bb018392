"""What a command prints: where it cannot be written, where nobody reads it, and what `match` says."""

import os
import pty
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from tests import program
from tests.end_to_end.desk import PAIR, Desk, Shop

from falsefront import __version__

FULL = Path("/dev/full")
UNWRITTEN = "falsefront: cannot write the output: No space left on device\n"
LISTS = [
    ("flag", "list"), ("flag", "list", "--json"), ("address", "read", "x", "--json"), ("vendor", "list", "--json"),
    ("vendor", "list"), ("status",), ("match", "--all"), ("--help",), ("case", "export", "--help"), ("--version",),
]  # fmt: skip


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize("arguments", LISTS, ids=" ".join)
def test_output_that_cannot_be_written_in_one_piece_is_said_in_one_line(
    crawled_once: Desk, arguments: tuple[str, ...]
) -> None:
    done = program.run("--config", str(crawled_once.config), *arguments, cwd=crawled_once.folder, out=FULL)
    assert (done.returncode, done.stderr) == (1, UNWRITTEN)


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize("arguments", LISTS, ids=" ".join)
def test_output_that_cannot_be_written_line_by_line_is_said_in_one_line(
    crawled_once: Desk, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")  # read where Python begins
    with FULL.open("w") as full:
        done = subprocess.run(
            crawled_once.command(*arguments), stdout=full, stderr=subprocess.PIPE, encoding="utf-8", timeout=60
        )
    assert (done.returncode, done.stderr) == (1, UNWRITTEN)


def on_terminal(desk: Desk, *arguments: str, **environment: str) -> bytes:
    """Return what a command writes to a terminal."""
    master, slave = pty.openpty()
    env = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | {"TERM": "xterm"} | environment
    name = Path(os.ttyname(slave))
    called = ("--config", str(desk.config), *arguments)
    command = program.begin(*called, cwd=desk.folder, env=env, out=name, err=name, terminal=str(name))
    os.close(slave)
    said = b""
    with suppress(OSError):  # what Linux answers at the end of a terminal
        while piece := os.read(master, 65536):
            said += piece
    os.close(master)
    assert command.wait(timeout=60) == 0, said
    return said


@pytest.mark.parametrize("arguments", [("vendor", "list"), ("status",)], ids=" ".join)
def test_no_color_takes_every_style_out_of_a_table(crawled_once: Desk, arguments: tuple[str, ...]) -> None:
    wide = {"COLUMNS": "200"}  # a table too wide for the terminal is told in lines
    assert b"\x1b[1m" in on_terminal(crawled_once, *arguments, **wide)
    assert b"\x1b[1m" in on_terminal(crawled_once, *arguments, **wide, NO_COLOR="")
    assert b"\x1b" not in on_terminal(crawled_once, *arguments, **wide, NO_COLOR="1")


def test_the_version_needs_no_configuration(desk: Desk) -> None:
    assert desk.run("--version").ok().out == f"falsefront {__version__}\n"


@pytest.mark.parametrize("arguments", [("vendor", "list", "--json"), ("flag", "list", "--json")], ids=" ".join)
def test_nothing_is_said_where_nobody_reads_on(crawled_once: Desk, arguments: tuple[str, ...]) -> None:
    command = subprocess.Popen(crawled_once.command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert command.stdout
    assert command.stderr
    command.stdout.close()
    said = command.stderr.read()
    command.stderr.close()
    assert (command.wait(timeout=60), said) == (1, b"")


def test_match_says_in_a_sentence_what_it_did_and_names_the_queue_where_there_is_one(desk: Desk, shop: Shop) -> None:
    desk.write(shop.site(), hosts=[shop.server.host])
    shop.sellers = [PAIR[0]]
    desk.run("crawl").ok()
    alone = desk.run("match").ok()
    assert (alone.out, alone.err) == ("Read 1 text.\n", "")
    shop.sellers = list(PAIR)
    desk.run("crawl").ok()
    pair = desk.run("match").ok()
    assert (pair.out, pair.err) == ("Read 2 texts, raised 1 flag.\n", "next: falsefront flag list\n")
    nothing = desk.run("match").ok()
    assert (nothing.out, nothing.err) == ("Nothing new to match.\n", "next: falsefront flag list\n")
    assert desk.run("match", "--all").ok().out == "Kept 1 flag.\n"
    assert set(desk.run("match", "--json").ok().lines()[0]) >= {"is_full", "texts_read", "flags_kept", "hubs"}
