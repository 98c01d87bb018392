"""Ctrl-C in a terminal, and a terminal that is closed, end every long command and leave a store that is whole."""

import os
import pty
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from tests import program
from tests.cli.test_review_commands import CONFIG, run
from tests.pipeline.test_casefile import fill
from tests.store.fresh import fresh_store
from tests.store.rows import PAGE, T0, offer, record

from falsefront.cli.interrupt import INTERRUPTED, terminal_has_closed

PATIENCE_S = 120
MANY = 400  # pages: enough for other processes to read them
COMMANDS = (
    ("case", "export", "out", "--mark-unfound", "--zip"),
    ("match", "--all"),
    ("reparse", "--dry-run"),
    ("evidence", "verify", "--claims"),
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    (folder / "config.toml").write_text(CONFIG)
    store = fresh_store(f"sqlite:///{folder / 'falsefront.db'}")
    fill(store, folder / "evidence")
    with store.writing() as tx:
        for number in range(100, 100 + MANY):
            said = offer(f"Vendor {number}", address=f"No. {number}, Brook Road", phone=f"+1 555 {number}")
            record(tx, said, url=f"{PAGE}{number}", at=T0, evidence=folder / "evidence")
    store.close()
    return folder


class Terminal:
    """A terminal with one program in it."""

    def __init__(self, desk: Path, *words: str, stdout: Path | None = None) -> None:
        self._ours, theirs = pty.openpty()
        name = os.ttyname(theirs)
        called = ("--config", str(desk / "config.toml"), *words)
        self.process = program.begin(*called, cwd=desk, out=stdout or Path(name), err=Path(name), terminal=name)
        os.close(theirs)
        self.shown = b""

    def wait_for(self, words: bytes) -> None:
        """Wait until words stand there."""
        while words not in self.shown:
            piece = self._read()
            assert piece, f"it ended before: {self.shown!r}"

    def press_ctrl_c(self) -> None:
        """Press Ctrl-C as a person does: the terminal tells all who run in it."""
        os.write(self._ours, b"\x03")

    def close(self) -> None:
        """Close the window."""
        os.close(self._ours)
        self._ours = -1

    def end(self) -> int:
        """Return how the program ended, with all it had to say."""
        while self._ours >= 0 and self._read():
            pass
        try:
            return self.process.wait(timeout=PATIENCE_S)
        finally:
            self.process.kill()
            if self._ours >= 0:
                os.close(self._ours)

    def _read(self) -> bytes:
        try:
            piece = os.read(self._ours, 4096)
        except OSError:  # nobody has it open any more
            return b""
        self.shown += piece
        return piece


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("stop", [Terminal.press_ctrl_c, Terminal.close], ids=["ctrl-c", "closed"])
def test_a_command_that_is_stopped_leaves_a_whole_store_and_no_half_folder(
    desk: Path, words: tuple[str, ...], stop: Callable[[Terminal], None]
) -> None:
    terminal = Terminal(desk, *words)
    terminal.wait_for(b"\x1b[?25l")  # the bar is there: it has begun
    stop(terminal)
    code = terminal.end()
    assert code in (INTERRUPTED, -signal.SIGHUP), terminal.shown.decode()
    assert b"Traceback" not in terminal.shown
    assert [path.name for path in desk.iterdir() if "out" in path.name] == []
    run(desk, "evidence", "verify")


def test_what_goes_to_a_file_gets_there_while_a_bar_is_shown(desk: Path, tmp_path: Path) -> None:
    target = tmp_path / "said.jsonl"
    terminal = Terminal(desk, "evidence", "verify", "--claims", "--json", stdout=target)
    code = terminal.end()
    assert code == 5, "the invented pages have no words"
    assert b"records" in terminal.shown
    assert b'{"problem"' not in terminal.shown
    assert target.read_text(encoding="utf-8").count('{"problem"') > MANY


def test_a_closed_terminal_is_told_from_an_open_one_and_from_a_file(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    with (tmp_path / "x").open("w") as file:
        assert not terminal_has_closed(theirs)
        assert not terminal_has_closed(file.fileno())
        os.close(ours)
        assert terminal_has_closed(theirs)
    os.close(theirs)
