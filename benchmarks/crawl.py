"""Crawling beside Scrapy on one local market, each on one core, in turn, in the same run.

    python -m benchmarks.crawl --hosts 16 --pages 100 --rounds 5

Ours preserves every exchange (WARC, hash chain), reads, normalises and stores it; the peer reads the same fields and
writes JSON Lines. Pages a second are given by the clock and by the CPU time of the process: on a machine where others
work, only the second can be compared. The peer's Python is benchmarks/.venv (see benchmarks/requirements.txt), or
$PEER_PYTHON.
"""

import argparse
import gzip
import hashlib
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PEER_PYTHON = os.environ.get("PEER_PYTHON", str(Path(__file__).with_name(".venv") / "bin" / "python"))
CONFIG = """[desk]
name = "Benchmark desk"
contact = "desk@example.org"
[crawl]
delay_s = 0.0
max_pages = 1000000
allow_private_hosts = [{hosts}]
"""
SITE = """[[site]]
name = "market-{number}"
start = ["http://127.0.0.1:{port}/"]
allow = ["http://127.0.0.1:{port}/*"]
follow = ["a.supplier", "a[rel=next]"]
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What one crawl took."""

    pages: int
    wall_s: float
    cpu_s: float
    peak_mb: float


@contextmanager
def market(hosts: int, pages: int) -> Iterator[list[int]]:
    """Give the ports of a running market."""
    command = [*_on_core(1), sys.executable, "-m", "benchmarks.crawl_market", str(hosts), str(pages)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdin is not None
        try:
            yield json.loads(server.stdout.readline())
        finally:
            server.stdin.close()


def measured(command: Sequence[str], *, pages: int) -> Measured:
    """Run one crawl on one core."""
    began = time.perf_counter()
    # As it is installed: the compiled form of a module is kept, whatever this shell says.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen([*_on_core(0), *command], stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, f"{command[-3:]} ended with {process.returncode}"
    return Measured(
        pages=pages,
        wall_s=time.perf_counter() - began,
        cpu_s=usage.ru_utime + usage.ru_stime,
        peak_mb=usage.ru_maxrss / 1024,
    )


def ours(folder: Path, ports: Sequence[int]) -> list[str]:
    """Write the configuration and return the command of our crawl."""
    hosts = ", ".join(f'"127.0.0.1:{port}"' for port in ports)
    sites = "".join(SITE.format(number=number, port=port) for number, port in enumerate(ports))
    config = folder / "config.toml"
    config.write_text(CONFIG.format(hosts=hosts) + sites, encoding="utf-8")
    return [str(Path(sys.executable).with_name("falsefront")), "--config", str(config), "crawl"]


def row(name: str, found: Sequence[Measured]) -> str:
    """Return one line of the table: medians over the rounds."""
    by_wall = statistics.median(each.pages / each.wall_s for each in found)
    by_cpu = statistics.median(each.pages / each.cpu_s for each in found)
    peak = statistics.median(each.peak_mb for each in found)
    return f"| {name} | {found[0].pages:,} | {by_wall:.0f} | {by_cpu:.0f} | {1000 / by_cpu:.2f} | {peak:.0f} |"


def verification(folder: Path) -> str:
    """Return how fast `evidence verify` reads what was preserved, beside a bare SHA-256 of the same files."""
    files = sorted((folder / "evidence").iterdir())
    size_mb = sum(file.stat().st_size for file in files) / 1e6
    held_mb = sum(_unpacked_bytes(file) for file in files) / 1e6
    command = [str(Path(sys.executable).with_name("falsefront")), "--config", str(folder / "config.toml")]
    started = measured([*command, "status"], pages=1).cpu_s
    found = measured([*command, "evidence", "verify"], pages=1)
    took_s = max(found.cpu_s - started, 1e-9)
    began = time.process_time()
    for file in files:
        with file.open("rb") as opened:
            hashlib.file_digest(opened, "sha256")
    bare = time.process_time() - began
    return (
        f"`evidence verify`: {found.cpu_s:.2f} s of CPU time for {size_mb:.1f} MB, {size_mb / found.cpu_s:.1f} MB/s; "
        f"without the start of the process ({started:.2f} s, as `status`) {size_mb / took_s:.0f} MB/s of files, "
        f"{held_mb / took_s:.0f} MB/s of what they hold; SHA-256 alone: {size_mb / max(bare, 1e-9):.0f} MB/s of files"
    )


def _unpacked_bytes(file: Path) -> int:
    with gzip.open(file) as opened:
        return sum(map(len, iter(lambda: opened.read(1 << 20), b"")))


def main() -> int:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description="Crawling beside Scrapy on one local market.")
    parser.add_argument("--hosts", type=int, default=16)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peer", action=argparse.BooleanOptionalAction, default=Path(PEER_PYTHON).exists())
    asked = parser.parse_args()
    contestants: dict[str, list[Measured]] = {}
    with market(asked.hosts, asked.pages) as ports, tempfile.TemporaryDirectory() as kept:
        pages = asked.hosts * (asked.pages + 1)
        for number in range(asked.rounds):
            folder = Path(kept) / str(number)
            folder.mkdir()
            contestants.setdefault("falsefront", []).append(measured(ours(folder, ports), pages=pages))
            if asked.peer:
                command = [PEER_PYTHON, "-m", "benchmarks.crawl_scrapy", str(folder / "out.jl"), *map(str, ports)]
                contestants.setdefault("Scrapy", []).append(measured(command, pages=pages))
            if number:
                shutil.rmtree(folder)
        print("| contestant | pages | pages/s by the clock | pages per CPU s | CPU ms a page | peak MB |")
        print("|---|---|---|---|---|---|")
        for name, found in contestants.items():
            print(row(name, found))
        print()
        print(verification(Path(kept) / "0"))
    return 0


def _on_core(core: int) -> list[str]:
    return ["taskset", "-c", str(core)] if shutil.which("taskset") and (os.cpu_count() or 1) > 1 else []


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    sys.exit(main())
