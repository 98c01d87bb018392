"""Tortures the way from the network to the evidence: `make torture`, or `python -m tests.torture.crawl`.

The real `falsefront crawl` runs against servers that do what no server should (`tests.torture.hostile`), on loopback
only, and is killed with SIGKILL at a random moment, again and again. After each kill the store must be whole and every
capture must have its record, with nothing gone or changed that an earlier round had; the next pass must close the runs
that were left open, and the last one, left alone, must come to its end. What is printed names the seed of the moments.
"""

import argparse
import json
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from tests import program
from tests.http_server import Handler, HttpServer
from tests.torture.hostile import MARKETS, MAX_BYTES, TIMEOUT_S, robots_servers

from falsefront.config import load
from falsefront.errors import EvidenceError
from falsefront.evidence.reader import read_back
from falsefront.records import Capture
from falsefront.store import captures, open_store

ROUNDS = 20  # passes killed somewhere in the middle
FIRST_STARTS = 4  # passes killed while they make the store, each in a folder of its own
FIRST_START_S = 1.5  # such a pass has made its store by then
KILL_WITHIN_S = 2.0  # of the first request of a pass; most of it happens by then
LONGEST_PASS_S = 60.0  # what takes longer hangs
PASS_CODES = (0, 4)  # all well, or some sites failed: robots servers that refuse everything do

_HEAD = """
[desk]
name = "Torture desk"
contact = "desk@example.org"

[crawl]
delay_s = 0.0
timeout_s = {timeout_s}
max_bytes = {max_bytes}
max_pages = 60
allow_private_hosts = [{hosts}]
"""
_SITE = """
[[site]]
name = "{name}"
start = ["{root}/"]
allow = ["{root}/*"]
follow = ["a"]
item = ".card"
[site.fields]
vendor = ".company"
vendor_url = ".company"
address = ".addr"
phone = ".phone"
title = ".title"
price = ".price"
"""


@dataclass(slots=True, kw_only=True)
class Report:
    """What the rounds came to; each failure is a sentence."""

    failures: list[str] = field(default_factory=list)
    kills: int = 0
    kills_in_passes: int = 0  # those that left a run open
    captures: int = 0
    notices: int = 0  # records written and not recorded, or torn: what a kill may leave

    def expect(self, is_so: bool, failure: str) -> None:
        """Note a failure unless it is so."""
        if not is_so:
            self.failures.append(failure)
            print(f"FAILED: {failure}", flush=True)


class Desk:
    """One folder with configuration, store and evidence, and what was last seen to be in them."""

    def __init__(self, folder: Path, servers: dict[str, HttpServer], report: Report) -> None:
        folder.mkdir()
        self._report = report
        self._servers = servers
        self._config = folder / "config.toml"
        self._database = folder / "falsefront.db"
        hosts = ", ".join(f'"{server.host}"' for server in servers.values())
        head = _HEAD.format(timeout_s=TIMEOUT_S, max_bytes=MAX_BYTES, hosts=hosts)
        sites = [_SITE.format(name=name, root=server.url("")) for name, server in servers.items()]
        self._config.write_text(head + "".join(sites), encoding="utf-8")
        self._chain: list[str] = []  # of all captures so far
        self._open: set[int] = set()  # runs that the last kill left running

    def crawl(self, *sites: str, kill_after_s: float | None = None, from_first_request: bool = False) -> float:
        """Run one pass, or its beginning, look at what it left, and return how long it ran."""
        began = time.monotonic()
        code, _, talk = self._falsefront(
            "crawl", *sites, kill_after_s=kill_after_s, from_first_request=from_first_request
        )
        ran_s = time.monotonic() - began
        self._report.expect("Traceback" not in talk, f"a traceback was shown: {talk[-2_000:]}")
        if code == -signal.SIGKILL:
            self._report.expect(kill_after_s is not None, f"a pass did not end within {LONGEST_PASS_S} s")
            self._report.kills += 1
        else:
            self._report.expect(code in PASS_CODES, f"a pass ended with exit code {code}: {talk[-2_000:]}")
        self._look(is_whole=code != -signal.SIGKILL and not sites)
        return ran_s

    def verify(self) -> None:
        """Let the real `evidence verify` judge."""
        code, data, talk = self._falsefront("evidence", "verify", "--json")
        self._report.expect(code == 0, f"evidence verify ended with exit code {code}: {talk[-2_000:]}")
        if data:
            self._report.notices = json.loads(data.splitlines()[-1])["notices"]

    def _falsefront(
        self, *words: str, kill_after_s: float | None = None, from_first_request: bool = False
    ) -> tuple[int, str, str]:
        """Return exit code, stdout and stderr; a command that takes too long is killed."""
        asked = self._asked()
        with tempfile.NamedTemporaryFile() as data, tempfile.NamedTemporaryFile() as talk:
            called = ("--config", str(self._config), *words)
            process = program.begin(*called, cwd=self._config.parent, out=Path(data.name), err=Path(talk.name))
            while from_first_request and self._asked() == asked and process.poll() is None:
                time.sleep(0.01)
            try:
                code = process.wait(LONGEST_PASS_S if kill_after_s is None else kill_after_s)
            except subprocess.TimeoutExpired:
                process.kill()
                code = process.wait()
            data.seek(0)
            talk.seek(0)
            return code, data.read().decode("utf-8", "replace"), talk.read().decode("utf-8", "replace")

    def _asked(self) -> int:
        """Return how many requests the servers have had."""
        return sum(len(server.asked) for server in self._servers.values())

    def _look(self, *, is_whole: bool) -> None:
        """Hold the store against the evidence, and both against what they were before."""
        if not self._database.exists():
            return
        self._look_at_rows(is_whole=is_whole)
        config = load(self._config)
        opened = open_store(config.store_url, any_schema=True)
        try:
            if opened.revision() is not None:
                with opened.reading() as tx:
                    self._look_at_evidence(config.evidence_folder, captures.stream(tx))
        finally:
            opened.close()

    def _look_at_rows(self, *, is_whole: bool) -> None:
        expect = self._report.expect
        with sqlite3.connect(self._database) as rows:
            expect(rows.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "the database is damaged")
            expect(not rows.execute("PRAGMA foreign_key_check").fetchall(), "a row points at one that is not there")
            if not rows.execute("SELECT 1 FROM sqlite_master WHERE name = 'runs'").fetchall():
                return
            left = {number for (number,) in rows.execute("SELECT id FROM runs WHERE state = 'running'")}
            ended = dict(rows.execute("SELECT id, state FROM runs WHERE finished_at IS NOT NULL"))
        rows.close()
        if is_whole:
            expect(not left, f"runs {sorted(left)} are still open after a whole pass")
            wrong = [number for number in self._open if ended.get(number) != "interrupted"]
            expect(not wrong, f"runs {wrong} were killed and are not closed as interrupted")
            self._open = set()
        self._report.kills_in_passes += bool(left - self._open)
        self._open |= left

    def _look_at_evidence(self, folder: Path, stream: Iterator[Capture]) -> None:
        """Read each new capture back from its record, and see that those before it are the same as ever."""
        expect = self._report.expect
        found = 0
        for found, capture in enumerate(stream, 1):
            expect(capture.seq == found, f"capture {capture.seq} stands in the place of capture {found}")
            if found <= len(self._chain):
                expect(capture.chain == self._chain[found - 1], f"capture {found} is another than it was")
                continue
            self._chain.append(capture.chain)
            try:
                read_back(folder, capture.preserved)
            except EvidenceError as error:
                expect(False, f"capture {found} ({capture.url}): {error}")
        expect(found >= len(self._chain), f"{len(self._chain) - found} captures are gone that were there before")
        self._report.captures = found


def torture(
    folder: Path, sites: dict[str, dict[str, Handler]], *, rounds: int, first_starts: int, noise: random.Random
) -> Report:
    """Run all rounds over these sites in an empty folder and return what they came to."""
    report = Report()
    with ExitStack() as stack:
        servers = {name: stack.enter_context(HttpServer(pages)) for name, pages in sites.items()}
        for number in range(first_starts):
            desk = Desk(folder / f"first-{number}", servers, report)
            desk.crawl("robots-open", kill_after_s=noise.uniform(0.2, FIRST_START_S))
            desk.crawl("robots-open")
        desk = Desk(folder / "desk", servers, report)
        whole_s = desk.crawl()
        print(f"one whole pass: {whole_s:.1f} s, {report.captures} captures", flush=True)
        for number in range(rounds):
            ran_s = desk.crawl(kill_after_s=noise.uniform(0.0, KILL_WITHIN_S), from_first_request=True)
            print(f"round {number + 1}: killed after {ran_s:.2f} s, {report.captures} captures", flush=True)
        desk.crawl()
        desk.verify()
    return report


def main() -> int:
    """Torture, print each round, and return the exit code."""
    parser = argparse.ArgumentParser(description="Tortures crawl and evidence with bad servers and kill -9.")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 100_000)
    chosen = parser.parse_args()
    began = time.monotonic()
    print(f"seed {chosen.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="falsefront-torture-") as folder:
        noise = random.Random(chosen.seed)
        sites = {**{name: build() for name, build in MARKETS.items()}, **robots_servers()}
        report = torture(Path(folder), sites, rounds=chosen.rounds, first_starts=FIRST_STARTS, noise=noise)
    print(
        f"{report.kills} kills, {report.kills_in_passes} of them with runs under way; {report.captures} captures, "
        f"{report.notices} notices, {len(report.failures)} failures; {time.monotonic() - began:.0f} s"
    )
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
