"""Lets the service run against a market that changes: `make soak`, or `python -m tests.torture.soak --seconds 3600`.

The real `falsefront run` crawls four sites on loopback: one that hardly changes, one that changes with every visit, one
that fails in another way each time, and one that takes longer than its interval. Meanwhile its memory and open files
are sampled. In the end it must stop when told to, with its evidence whole, a run or a missed row for each due time, and
floors of memory and files that did not rise.
"""

import argparse
import itertools
import json
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.http_server import Asked, Handler, HttpServer, ResetError, reply

SECONDS = 60.0
SAMPLE_S = 0.25
STOP_S = 20.0  # from SIGTERM to the end
LOOK_S = 5.0  # the service looks at the clock far more often, even on a busy machine
RISE_SHARE = 0.05  # of memory, from the second third to the last: the store that is matched grows
RISE_MIB = 6.0  # the same, at the least: a minute is short
RISE_FILES = 8  # connections of the pool come with the first busy moment; a leak has this in a few passes
EVERY_S = {"steady": 1, "busy": 2, "flaky": 2, "late": 1}
VENDORS = 24
BROKEN = re.compile(r"event=(pass_broke|pass_failed|clock_failed)|Traceback")

_HEAD = """
[desk]
name = "Soak desk"
contact = "desk@example.org"

[crawl]
delay_s = 0.0
timeout_s = 2.0
allow_private_hosts = [{hosts}]
"""
_SITE = """
[[site]]
name = "{name}"
start = ["{root}/"]
allow = ["{root}/*"]
every = "{every_s}s"
follow = ["a[rel=next]"]
item = ".card"
[site.fields]
vendor = ".company"
vendor_url = ".company"
address = ".addr"
phone = ".phone"
title = ".title"
price = ".price"
"""
_CARD = (
    "<div class=card><a class=company href='/v/{number}'>Gewu {name} Works</a><span class=addr>No. {house} Xingyuan "
    "Road, Xindu District, Xingtai, Hebei</span><span class=phone>+86 319 55{number:05d}</span>"
    "<b class=title>Beaker {number}</b><i class=price>USD {price}</i></div>"
)
_NAMES = ("Glass", "Flask", "Burner", "Funnel", "Balance", "Pipette")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """How much a process held at one moment."""

    memory_mib: float  # resident
    files: int
    threads: int


class Market:
    """Pages that depend on how often they were asked for, in a cycle, so that a long soak has bounded variety."""

    def __init__(self) -> None:
        self._visits = itertools.count()

    def handlers(self) -> dict[str, dict[str, Handler]]:
        """Return the pages of each site."""
        robots = reply("User-agent: *\nDisallow: /private\n", content_type="text/plain")
        return {
            "steady": {"/robots.txt": robots, "/": lambda asked: self._page(asked, visit=0)},
            "busy": {"/robots.txt": robots, "/": lambda asked: self._page(asked, visit=next(self._visits))},
            "flaky": {"/robots.txt": robots, "/": self._fail},
            "late": {"/robots.txt": robots, "/": self._late},
        }

    def _page(self, asked: Asked, *, visit: int) -> bytes:
        digits = asked.target.rpartition("=")[2]
        page = int(digits) if digits.isdigit() else 1
        vendors = [number for number in range(VENDORS) if number % 3 == page % 3 and (number + visit) % 7]
        cards = "".join(
            _CARD.format(
                number=number,
                name=_NAMES[number % 6],
                house=1 + (number + visit % 3) % 9,
                price=10 + visit * number % 5,
            )
            for number in vendors
        )
        more = f"<a rel=next href='/?page={page + 1}'>next</a>" if page < 3 else ""
        etag = f'"{visit % 21}-{page}"'
        if asked.header("if-none-match") == etag:
            return reply(b"", status=304)
        return reply(f"<html><title>list</title><body>{cards}{more}</body></html>", headers={"ETag": etag})

    def _fail(self, asked: Asked) -> Iterator[bytes]:
        visit = next(self._visits) % 7
        if visit == 0:
            yield b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc"
            raise ResetError
        if visit == 1:
            yield b"\x00garbage\r\n\r\n"
        elif visit == 2:
            yield reply("<title>Just a moment</title><div class=g-recaptcha>verify you are human</div>")
        elif visit in (3, 4):
            yield reply(b"", status=500 if visit == 3 else 404)
        else:
            yield self._page(asked, visit=visit)

    def _late(self, asked: Asked) -> bytes:
        time.sleep(0.6)
        return self._page(asked, visit=0)


def soak(folder: Path, *, seconds: float) -> list[str]:
    """Run the service for so long in an empty folder; return what was wrong, in sentences."""
    with ExitStack() as stack:
        sites = Market().handlers()
        servers = {name: stack.enter_context(HttpServer(pages)) for name, pages in sites.items()}
        config = _write_config(folder, servers)
        log = stack.enter_context((folder / "log").open("wb"))
        service = subprocess.Popen([*_falsefront(config), "run"], stdout=log, stderr=log)
        try:
            samples = list(_sampled(service, seconds=seconds))
            service.send_signal(signal.SIGTERM)
            stopped_at = time.time()
            code: int | str = service.wait(STOP_S)
        except subprocess.TimeoutExpired:
            code = f"none within {STOP_S} s of SIGTERM"
        finally:
            service.kill()
            service.wait()
    talk = (folder / "log").read_text(encoding="utf-8", errors="replace")
    failures = [] if code == 0 else [f"the service ended with exit code {code}: {talk[-2_000:]}"]
    failures += [f"the log has: {line[:500]}" for line in talk.splitlines() if BROKEN.search(line)]
    return [
        *failures,
        *growth(samples),
        *due_times(folder / "falsefront.db", stopped_at=stopped_at),
        *_evidence(config),
    ]


def _write_config(folder: Path, servers: dict[str, HttpServer]) -> Path:
    hosts = ", ".join(f'"{server.host}"' for server in servers.values())
    sites = [_SITE.format(name=name, root=server.url(""), every_s=EVERY_S[name]) for name, server in servers.items()]
    config = folder / "config.toml"
    config.write_text(_HEAD.format(hosts=hosts) + "".join(sites), encoding="utf-8")
    return config


def _falsefront(config: Path) -> list[str]:
    return [sys.executable, "-m", "falsefront", "--config", str(config)]


def _sampled(service: "subprocess.Popen[bytes]", *, seconds: float) -> Iterator[Sample]:
    """Give a sample every SAMPLE_S until the time is over, or the service is."""
    end_s, shown_s = time.monotonic() + seconds, time.monotonic()
    while time.monotonic() < end_s and service.poll() is None:
        sample = _sample(service.pid)
        if sample is not None:
            yield sample
        if sample is not None and time.monotonic() - shown_s >= max(seconds / 12, 1):
            shown_s = time.monotonic()
            left = end_s - shown_s
            print(
                f"{left:7.0f} s left: {sample.memory_mib:.1f} MiB, {sample.files} files, {sample.threads} threads",
                flush=True,
            )
        time.sleep(SAMPLE_S)


def _sample(pid: int) -> Sample | None:
    """Return what a process holds now; None where it has just ended."""
    process = Path("/proc") / str(pid)
    try:
        status = dict(line.split(":", 1) for line in (process / "status").read_text().splitlines())
        files = len(list((process / "fd").iterdir()))
        return Sample(memory_mib=int(status["VmRSS"].split()[0]) / 1024, files=files, threads=int(status["Threads"]))
    except (OSError, KeyError):
        return None


def growth(samples: list[Sample]) -> Iterator[str]:
    """Tell what rose: the least that was held in the last third of the time against the second."""
    third = len(samples) // 3
    if not third:
        yield "the service ended before it could be looked at"
        return
    middle, last = samples[third : 2 * third], samples[-third:]
    memory = [min(sample.memory_mib for sample in part) for part in (middle, last)]
    files = [min(sample.files for sample in part) for part in (middle, last)]
    threads = [min(sample.threads for sample in part) for part in (middle, last)]
    print(f"floors: {memory[0]:.1f} to {memory[1]:.1f} MiB, {files[0]} to {files[1]} files, threads {threads}")
    if memory[1] - memory[0] > max(RISE_MIB, RISE_SHARE * memory[0]):
        yield f"memory rose from {memory[0]:.1f} to {memory[1]:.1f} MiB"
    if files[1] - files[0] > RISE_FILES:
        yield f"open files rose from {files[0]} to {files[1]}"
    if threads[1] > threads[0]:
        yield f"threads rose from {threads[0]} to {threads[1]}"


def due_times(database: Path, *, stopped_at: float) -> Iterator[str]:
    """Tell which due time has no row, or two; and which run is still open."""
    rows = sqlite3.connect(database)
    found = rows.execute(
        "SELECT site, due_at, state FROM runs WHERE due_at IS NOT NULL ORDER BY site, due_at"
    ).fetchall()
    rows.close()
    for name, every_s in EVERY_S.items():
        mine = [
            (datetime.fromisoformat(due_at).replace(tzinfo=UTC), state) for site, due_at, state in found if site == name
        ]
        states = sorted({state for _, state in mine})
        print(
            f"{name}: {len(mine)} due times; "
            + ", ".join(f"{sum(s == state for _, s in mine)} {state}" for state in states)
        )
        yield from (f"{name}: a run is still open" for _, state in mine if state == "running")
        if not any(state not in ("missed", "running") for _, state in mine):
            yield f"{name}: no run took place"
            continue
        for (before, _), (after, _) in itertools.pairwise(mine):
            if after - before != timedelta(seconds=every_s):
                yield f"{name}: the due time after {before.isoformat()} has its row at {after.isoformat()}"
        if stopped_at - mine[-1][0].timestamp() > every_s + LOOK_S:
            yield f"{name}: nothing was due after {mine[-1][0].isoformat()}"


def _evidence(config: Path) -> Iterator[str]:
    command = [*_falsefront(config), "evidence", "verify", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    last = json.loads(done.stdout.splitlines()[-1]) if done.stdout else {}
    print(f"evidence: {last.get('records')} captures in {last.get('files')} files, {last.get('notices')} notices")
    if done.returncode != 0 or last.get("notices") != 0:
        yield f"evidence verify ended with exit code {done.returncode}: {done.stdout[-1_000:]}{done.stderr[-1_000:]}"


def main() -> int:
    """Soak, print what was seen, and return the exit code."""
    parser = argparse.ArgumentParser(description="Watches memory, files, due times and evidence of a running service.")
    parser.add_argument("--seconds", type=float, default=SECONDS)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="falsefront-soak-") as folder:
        failures = soak(Path(folder), seconds=chosen.seconds)
    for failure in failures:
        print(f"FAILED: {failure}")
    print(f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
