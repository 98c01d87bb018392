"""Three processes ask ten hosts under one store: none early, none at the same time.

    python -m tests.torture.pace --requests 5000

Every tenth answer is an error (429, 503, with and without Retry-After) or breaks off. The servers note when each
request came and when its answer had gone: between two requests to one host lies the whole gap, whoever made them.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

from tests.http_server import Asked, HttpServer, ResetError, reply

from falsefront.store import open_store

HOSTS, PROCESSES, REQUESTS, GAP_S = 10, 3, 5_000, 0.02
EARLY_S = 0.002  # what a clock of the server may differ from ours by

ASKER = """
import sys, threading, time
from datetime import UTC, datetime
from falsefront.config import Crawl, Desk
from falsefront.fetch.client import Fetcher
from falsefront.fetch.scope import Scope
from falsefront.pipeline.turns import HostWaitsError, Turns
from falsefront.store import open_store
url, gap, most, hosts = sys.argv[1], float(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
store = open_store(url)
now = lambda: datetime.now(UTC)
def ask(host):
    crawl = Crawl(delay_s=gap, timeout_s=5, allow_private_hosts=(host,))
    with Turns(store, by="domain", now=now, rest=time.sleep) as turns:
        fetcher = Fetcher(crawl=crawl, desk=Desk(name="d", contact="c"), now=now, sleep=time.sleep, turn=turns.turn)
        with fetcher:
            scope = Scope(allow=("*",), allow_private_hosts=(host,))
            for number in range(most):
                try:
                    fetcher.visit(f"http://{host}/{number}", scope=scope, preserve=lambda _: None)
                except HostWaitsError as error:
                    print(error, flush=True)
                    return
threads = [threading.Thread(target=ask, args=(host,)) for host in hosts]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
"""


class Watched:
    """One host: answers, and when each request came and its answer had gone."""

    def __init__(self, noise: random.Random) -> None:
        self.spans: list[tuple[float, float]] = []
        self._noise = noise
        self._lock = threading.Lock()
        self.server = HttpServer({"*": self.answer, "/robots.txt": self.answer})

    def answer(self, asked: Asked) -> Iterator[bytes]:
        """Give an answer, now and then a bad one."""
        with self._lock:
            luck = self._noise.random()
        if asked.target != "/robots.txt" and luck < 0.05:
            yield reply(b"busy", status=503)
        elif asked.target != "/robots.txt" and luck < 0.08:
            yield reply(b"later", status=429, headers={"Retry-After": "0"} if luck < 0.075 else {"Retry-After": "1"})
        elif asked.target != "/robots.txt" and luck < 0.1:
            self._note(asked)
            raise ResetError
        else:
            yield reply(b"hello")
        self._note(asked)

    def _note(self, asked: Asked) -> None:
        with self._lock:
            self.spans.append((asked.at_s, time.monotonic()))


def pace(folder: Path, *, requests: int, noise: random.Random) -> tuple[int, list[str]]:
    """Ask so many times in all; return how many requests came, and what was wrong."""
    url = f"sqlite:///{folder / 'falsefront.db'}"
    open_store(url, create=True).close()
    watched = [Watched(random.Random(noise.random())) for _ in range(HOSTS)]
    with ExitStack() as stack:
        hosts = [stack.enter_context(each.server).host for each in watched]
        each_asks = str(requests // HOSTS // PROCESSES)
        command = [sys.executable, "-c", ASKER, url, str(GAP_S), each_asks, *hosts]
        running = [subprocess.Popen(command) for _ in range(PROCESSES)]
        codes = [process.wait() for process in running]
    failures = [f"a process ended with {code}" for code in codes if code]
    for each, host in zip(watched, hosts, strict=True):
        spans = sorted(each.spans)
        early = [later[0] - before[1] for before, later in pairwise(spans) if later[0] - before[1] < GAP_S - EARLY_S]
        if early:
            failures.append(f"{host}: {len(early)} of {len(spans)} requests came early, by {GAP_S - min(early):.4f} s")
    return sum(len(each.spans) for each in watched), failures


def main() -> int:
    """Ask, print what came to pass, and return the exit code."""
    parser = argparse.ArgumentParser(description="Three processes ask ten hosts under one store.")
    parser.add_argument("--requests", type=int, default=REQUESTS)
    chosen = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="falsefront-pace-") as folder:
        came, failures = pace(Path(folder), requests=chosen.requests, noise=random.Random(20260303))
    for failure in failures:
        print(f"FAILED: {failure}")
    took = f"{PROCESSES} processes in {time.monotonic() - began:.0f} s"
    print(f"{came} requests to {HOSTS} hosts by {took}, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
