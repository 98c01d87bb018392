"""Ctrl-C where Python's own handling of it fails: in an import, in a write to stderr, at the very end."""

import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from falsefront.cli import interrupt
from falsefront.cli.crawl import stoppable

# Presses Ctrl-C when a module is about to be imported, in a callback that loses what is raised in it.
PRESSED_IN_AN_IMPORT = """
import signal, sys, weakref

module = sys.argv.pop(1)
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job has it switched off

class Pressing:
    def find_spec(self, name, path=None, target=None):
        if name == module:
            dropped = {1}
            weak = weakref.ref(dropped, lambda _: signal.raise_signal(signal.SIGINT))
            del dropped

sys.meta_path.insert(0, Pressing())
from falsefront.cli import main
main()
"""


class _Pressing(io.RawIOBase):
    """A stderr on which Ctrl-C is pressed while the first line is being written."""

    def __init__(self, file: int) -> None:
        self.file = file
        self.is_pressed = False

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self.file

    def write(self, data: object) -> int:
        if not self.is_pressed:
            self.is_pressed = True
            signal.raise_signal(signal.SIGINT)
        assert isinstance(data, memoryview)
        return os.write(self.file, data)


def test_ctrl_c_in_the_middle_of_a_line_of_talk_stops_like_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "talk.txt"
    with target.open("wb") as file:
        stderr = io.TextIOWrapper(io.BufferedWriter(_Pressing(file.fileno())), write_through=True)
        monkeypatch.setattr(sys, "stderr", stderr)
        with stoppable() as stopping:
            print("visit 1: 60 pages", file=sys.stderr, flush=True)  # noqa: T201
            assert stopping.is_set()
    assert sorted(target.read_text().splitlines()) == [
        "stopping after this page; Ctrl-C again ends at once",
        "visit 1: 60 pages",
    ]


def pressed_in_an_import(module: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", PRESSED_IN_AN_IMPORT, module, *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60)


@pytest.mark.parametrize("module", ["typer", "falsefront.cli.app", "falsefront.demo.run", "falsefront.demo.server"])
def test_ctrl_c_in_an_import_is_neither_lost_nor_a_traceback(module: str, tmp_path: Path) -> None:
    done = pressed_in_an_import(module, "demo", "--out", str(tmp_path / "out"))
    assert done.returncode == interrupt.INTERRUPTED, done.stderr
    assert done.stderr.splitlines()[-1] == interrupt.STOPPED
    assert "Traceback" not in done.stderr
    assert "ignored" not in done.stderr


def test_ctrl_c_after_the_end_changes_nothing() -> None:
    program = (
        "import atexit, signal, sys; atexit.register(signal.raise_signal, signal.SIGINT);"
        "from falsefront.cli import main; sys.argv = ['falsefront', '--help']; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_ctrl_c_that_a_callback_loses_stops_the_command_all_the_same() -> None:
    program = """
import signal, time, weakref

from falsefront.cli import interrupt

signal.signal(signal.SIGINT, signal.default_int_handler)
interrupt.begin()
interrupt.unwind()
dropped = {1}
weak = weakref.ref(dropped, lambda _: signal.raise_signal(signal.SIGINT))
try:
    del dropped
    for _ in range(2_000):
        time.sleep(0.01)
except KeyboardInterrupt:
    interrupt.finish()
    print("unwound")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "unwound\n", "")
