"""Kills every writing command again and again: `make torture`, or `python -m tests.torture.cycles --rounds 300`.

Each round starts one of crawl, reparse, match and decide on a market with more pages than are ever reached, and kills
it with SIGKILL at a random moment. After each round the database is whole, the chain is the one it was and longer, no
page was preserved twice, and every decision whose command said so is there, once.
"""

import argparse
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests import program
from tests.http_server import HttpServer, reply
from tests.pipeline.watch import index_page, vendor_page

INDEXES, PAGES_OF_INDEX = 8, 1_500  # far more pages than the rounds come to; of one page's links 2,000 are read
ROUNDS = 300
LONGEST_IN_STARTS = 5.0  # of a round; in seconds a busy machine would not get beyond the start of a command
COMMANDS = ("crawl", "reparse", "match", "decide")

_CONFIG = """
[desk]
name = "Torture desk"
contact = "desk@example.org"
[crawl]
delay_s = 0.0
max_pages = 100000
allow_private_hosts = ["{host}"]
[[site]]
name = "market"
start = ["{root}/"]
allow = ["{root}/*"]
follow = ["a.go"]
"""


@dataclass(slots=True)
class Cycles:
    """The folder under torture, and what must not be lost any more."""

    folder: Path
    server: HttpServer
    noise: random.Random
    chain: list[str] = field(default_factory=list)
    decided: int = 0
    kills: int = 0
    start_s: float = 0.0  # how long a command takes that only looks, as the machine is now

    def run(self, *words: str, kill_after_s: float | None) -> int:
        """Run a command, or its beginning; return its exit code."""
        talk = self.folder / "talk"
        talk.write_bytes(b"")
        called = ("--config", str(self.folder / "config.toml"), *words)
        process = program.begin(*called, cwd=self.folder, out=talk, err=talk)
        try:
            return process.wait(kill_after_s)
        except subprocess.TimeoutExpired:
            process.kill()
            self.kills += 1
            return process.wait()

    def round(self, command: str) -> Iterator[str]:
        """Kill one command somewhere; give what is wrong afterwards, in sentences."""
        if command == COMMANDS[0]:
            began = time.monotonic()
            self.run("status", kill_after_s=None)
            self.start_s = time.monotonic() - began
        moment = self.start_s * self.noise.uniform(0.6, LONGEST_IN_STARTS)
        if command == "decide":
            flags = self._flags()
            if not flags:
                return
            words = ("flag", "decide", str(self.noise.choice(flags)), "unsure", "--reason", "round", "--by", "ann")
            before = self.decisions()
            code = self.run(*words, kill_after_s=moment)
            self.decided += code == 0
            if self.decisions() - before not in ((1,) if code == 0 else (0, 1)):
                yield f"a decision ended with {code} and {self.decisions() - before} rows"
            self.decided = max(self.decided, self.decisions())
        else:
            code = self.run(command, kill_after_s=moment)
            if code not in (0, 4, -9):
                yield f"{command} ended with {code}: {(self.folder / 'talk').read_text(errors='replace')[-800:]}"
        if "Traceback" in (self.folder / "talk").read_text(errors="replace"):
            yield f"{command} showed a traceback"
        yield from self.look()

    def look(self) -> Iterator[str]:
        """Give what is wrong with the store."""
        with sqlite3.connect(self.folder / "falsefront.db") as rows:
            if rows.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                yield "the database is damaged"
            if rows.execute("PRAGMA foreign_key_check").fetchall():
                yield "a row points at one that is not there"
            chain = [link for (link,) in rows.execute("SELECT chain FROM captures ORDER BY seq")]
            twice = rows.execute(
                "SELECT url, count(*) FROM captures WHERE url LIKE '%/p%' GROUP BY url_key HAVING count(*) > 1"
            ).fetchall()
        rows.close()
        if chain[: len(self.chain)] != self.chain:
            yield "the chain is another than it was"
        self.chain = chain
        if twice:
            yield f"{len(twice)} pages were preserved twice: {twice[:3]}"
        if self.decisions() < self.decided:
            yield f"{self.decided - self.decisions()} decisions are gone"

    def decisions(self) -> int:
        """Return how many decisions there are."""
        with sqlite3.connect(self.folder / "falsefront.db") as rows:
            (number,) = rows.execute("SELECT count(*) FROM decisions").fetchone()
        rows.close()
        return int(number)

    def _flags(self) -> list[int]:
        with sqlite3.connect(self.folder / "falsefront.db") as rows:
            found = [number for (number,) in rows.execute("SELECT id FROM flags WHERE withdrawn_at IS NULL")]
        rows.close()
        return found


def page(number: int) -> str:
    """Return the page of one vendor; two of them share an address, and so make a flag."""
    return vendor_page(f"Works {number}", address=f"No. {number // 2 + 1} Qingxiang North Road, Xingtai, Hebei")


def index(number: int) -> str:
    """Return one of the pages that lead to the pages of vendors."""
    first = number * PAGES_OF_INDEX
    return index_page(*(f"/p{each}" for each in range(first, first + PAGES_OF_INDEX)))


def answer(target: str) -> str:
    """Return what stands at an address of the market, but for its start."""
    number = int(target[2:])
    return index(number) if target.startswith("/i") else page(number)


def cycles(folder: Path, *, rounds: int, noise: random.Random) -> tuple[Cycles, list[str]]:
    """Run so many rounds in an empty folder; return what is left, and what went wrong."""
    start = index_page(*(f"/i{number}" for number in range(INDEXES)))
    with HttpServer({"/": reply(start), "/robots.txt": reply(b"")}) as server:
        server.handlers["*"] = lambda asked: reply(answer(asked.target))
        config = _CONFIG.format(host=server.host, root=server.url(""))
        (folder / "config.toml").write_text(config, encoding="utf-8")
        under = Cycles(folder, server, noise)
        failures: list[str] = []
        under.run("crawl", "--limit", "10", kill_after_s=None)
        under.run("match", kill_after_s=None)
        for number in range(rounds):
            command = COMMANDS[number % len(COMMANDS)]
            failures += [f"round {number + 1}, {command}: {what}" for what in under.round(command)]
            if number % 20 == 19:
                print(f"{number + 1} rounds: {under.kills} kills, {len(failures)} failures", flush=True)
        code = under.run("evidence", "verify", kill_after_s=None)
        failures += [f"evidence verify ended with {code}"] * (code != 0)
    return under, failures


def main() -> int:
    """Torture, print what it came to, and return the exit code."""
    parser = argparse.ArgumentParser(description="Kills crawl, reparse, match and decide again and again.")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 100_000)
    chosen = parser.parse_args()
    print(f"seed {chosen.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="falsefront-cycles-") as folder:
        under, failures = cycles(Path(folder), rounds=chosen.rounds, noise=random.Random(chosen.seed))
    for failure in failures:
        print(f"FAILED: {failure}")
    came_to = f"{under.kills} kills, {len(under.chain)} captures, {under.decided} decisions"
    print(f"{chosen.rounds} rounds, {came_to}, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
