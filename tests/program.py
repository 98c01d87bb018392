"""The `falsefront` command in a process of its own that does not have to load it first.

One process for each worker of pytest loads every module of falsefront, and the gazetteer, and reads a few pages; a call
is a fork of that, which ends as `python -m falsefront` does. To load the program, and to make the expressions that it
makes when they are first asked, took most of the processor seconds of a command. A test about how a program begins, is
stopped, or finds its terminal begins a real one, and so does that of the demo.
"""

import atexit
import gc
import importlib
import json
import os
import pkgutil
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

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


def _code_of(call: str) -> int:
    loaded = _loaded()
    assert loaded.stdin
    assert loaded.stdout
    try:
        loaded.stdin.write(call + "\n")
        loaded.stdin.flush()
        return int(loaded.stdout.readline())
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
    from falsefront.pipeline import gazetteer

    for module in pkgutil.walk_packages(falsefront.__path__, "falsefront."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    gazetteer.load_for_good()
    _read_pages()
    gc.collect()
    gc.freeze()  # or the collector of each fork copies all that is loaded


def _serve() -> None:
    """Read calls, one a line, and answer each with the exit code of a fork."""
    load()
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _run(json.loads(line))
            return
        sys.stdout.write(f"{os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}\n")
        sys.stdout.flush()


def _read_pages() -> None:
    """Read pages of the demo's market, and compare what stands there: then all that is made late has been made."""
    from falsefront import address
    from falsefront.config import Site
    from falsefront.pipeline import gazetteer
    from falsefront.pipeline.page import read_body

    site = Site(name="market", start=("http://market.example/",), allow=("http://market.example/*",))
    said = set()
    for page in sorted(MARKET.glob("*/visit*/**/*.html"))[::4]:
        read = read_body(
            page.read_bytes(), url=f"http://market.example/{page.name}", content_type="text/html; charset=utf-8",
            site=site, is_start=False, max_bytes=1 << 20,
        )  # fmt: skip
        said |= {value.raw for offer in read.offers for _, value in offer.claims}
    readings = address.read_all(sorted(said), gazetteer.load_for_good())
    for one, other in pairwise(readings):
        address.compare(one, other)


def _run(call: dict[str, Any]) -> None:
    for number, path in enumerate((os.devnull, call["out"], call["err"])):
        os.dup2(os.open(path, os.O_RDWR | os.O_CREAT), number)
    os.environ.clear()
    os.environ.update(call["env"])
    os.chdir(call["cwd"])
    sys.path[0] = call["cwd"]
    sys.argv[1:] = call["words"]
    runpy.run_module("falsefront", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    _serve()
