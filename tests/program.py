"""The `falsefront` command in a process of its own that does not have to load it first.

One process for each worker of pytest loads every module of falsefront, and the gazetteer, and reads a few pages; a call
is a fork of that, which ends as `python -m falsefront` does. To load the program, and to make the expressions that it
makes when they are first asked, took most of the processor seconds of a command. What is stopped at its work, by a
signal or in a terminal, is such a fork too, which only begins sooner; a test about how a program begins, or is stopped
while it loads, begins a real one, and so does that of the demo.
"""

import atexit
import gc
import importlib
import json
import os
import pkgutil
import runpy
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

_A_MOMENT_S = 0.005
MARKET = Path(__file__).parents[1] / "fixtures" / "market"


def run(
    *words: str, cwd: Path, env: Mapping[str, str] | None = None, out: Path | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run one command to its end; `env` is its whole environment, this process's own where it is None.

    What it prints is returned, or goes to `out`, a device that cannot be read.
    """
    with tempfile.TemporaryDirectory() as folder:
        told, err = Path(folder, "out"), Path(folder, "err")
        told.touch()
        called = {"words": words, "cwd": str(cwd), "env": dict(os.environ if env is None else env)}
        code = _code_of(json.dumps({**called, "out": str(out or told), "err": str(err)}))
        said = (path.read_text(encoding="utf-8") for path in (told, err))
        return subprocess.CompletedProcess(words, code, *said)


class Begun:
    """A command that runs, with what `subprocess.Popen` has of the kind."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """Return how it ended, None while it runs."""
        if self.returncode is None:
            said = _answer(json.dumps({"ended": self.pid}))
            self.returncode = None if said == "no" else int(said)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Return how it ended; TimeoutExpired where it has not after so many seconds."""
        until = None if timeout is None else time.monotonic() + timeout
        while (code := self.poll()) is None:
            if until is not None and time.monotonic() >= until:
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 0.0)
            time.sleep(_A_MOMENT_S)
        return code

    def send_signal(self, number: int) -> None:
        """Send it a signal; nothing where it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """End it with SIGKILL."""
        self.send_signal(signal.SIGKILL)


def begin(
    *words: str, cwd: Path, out: Path, err: Path, env: Mapping[str, str] | None = None, terminal: str | None = None
) -> Begun:
    """Begin one command; what it prints goes behind what is in `out` and `err`, which may be devices.

    With `terminal`, the name of one, the command is the first of a session in it, and reads from it. It hears every
    signal: what ignored one, a program under nohup say, is not handed down.
    """
    called = {"words": words, "cwd": str(cwd), "env": dict(os.environ if env is None else env)}
    asked = {**called, "out": str(out), "err": str(err), "terminal": terminal, "is_begun": True}
    return Begun(int(_answer(json.dumps(asked))))


def _code_of(call: str) -> int:
    return int(_answer(call))


def _answer(call: str) -> str:
    loaded = _loaded()
    assert loaded.stdin
    assert loaded.stdout
    try:
        loaded.stdin.write(call + "\n")
        loaded.stdin.flush()
        return loaded.stdout.readline().strip()
    except BaseException:  # a test's time is up, say: what would be answered later is for nobody
        loaded.kill()
        _loaded.cache_clear()
        raise


@cache
def _loaded() -> "subprocess.Popen[str]":
    process = subprocess.Popen([sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    atexit.register(process.communicate)  # which closes its stdin, and waits
    return process


def load() -> None:
    """Load all there is, and have what is made late made: in a process of which others are to be forked."""
    import falsefront
    from falsefront.address import for_good

    for module in pkgutil.walk_packages(falsefront.__path__, "falsefront."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for_good.load_for_good()
    _read_pages()
    gc.collect()
    gc.freeze()  # or the collector of each fork copies all that is loaded


def _serve() -> None:
    """Read calls, one a line, and answer each: with the exit code of a fork, or how one ended that was begun."""
    load()
    for line in sys.stdin:
        call = json.loads(line)
        if "ended" in call:
            child, how = os.waitpid(call["ended"], os.WNOHANG)
            _say(os.waitstatus_to_exitcode(how) if child else "no")
            continue
        child = os.fork()
        if not child:
            _run(call)
            return
        if not call.get("is_begun"):  # one that is begun says by itself that it is there
            _say(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def _say(answer: object) -> None:
    sys.stdout.write(f"{answer}\n")
    sys.stdout.flush()


def _read_pages() -> None:
    """Read pages of the demo's market, and compare what stands there: then all that is made late has been made."""
    from falsefront import address
    from falsefront.address import for_good
    from falsefront.config import Site
    from falsefront.pipeline.page import read_body

    site = Site(name="market", start=("http://market.example/",), allow=("http://market.example/*",))
    said = set()
    for page in sorted(MARKET.glob("*/visit*/**/*.html"))[::4]:
        read = read_body(
            page.read_bytes(), url=f"http://market.example/{page.name}", content_type="text/html; charset=utf-8",
            site=site, is_start=False, max_bytes=1 << 20,
        )  # fmt: skip
        said |= {value.raw for offer in read.offers for _, value in offer.claims}
    readings = address.read_all(sorted(said), for_good.load_for_good())
    for one, other in pairwise(readings):
        address.compare(one, other)


def _run(call: dict[str, Any]) -> None:
    if call.get("is_begun"):
        os.setsid()  # the first terminal that it opens is its own, and Ctrl-C elsewhere none of its business
        for number in (signal.SIGHUP, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
    places = (call.get("terminal") or os.devnull, call["out"], call["err"])
    opened = [os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND) for path in places]
    if call.get("is_begun"):
        _say(os.getpid())
    for at, each in enumerate(opened):
        os.dup2(each, at)
        os.close(each)
    if call.get("is_begun"):  # what was opened on a file takes a terminal for one
        sys.stdout = os.fdopen(1, "w", buffering=1 if os.isatty(1) else -1, encoding="utf-8", closefd=False)
        sys.stderr = os.fdopen(2, "w", buffering=1, encoding="utf-8", errors="backslashreplace", closefd=False)
    os.environ.clear()
    os.environ.update(call["env"])
    os.chdir(call["cwd"])
    sys.path[0] = call["cwd"]
    sys.argv[1:] = call["words"]
    runpy.run_module("falsefront", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    _serve()
