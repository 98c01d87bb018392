"""Stored pages read again by one process and by one for each core, in turn: `python -m benchmarks.reparse`.

    python -m benchmarks.reparse --hosts 8 --pages 100 --rounds 3

The pages are those of the local market that `benchmarks.crawl` crawls. Nothing is kept of what is read again. The load
of the machine is printed with the times: the second process has a core of its own only where nobody else works.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.crawl import market, ours
from falsefront.config import load
from falsefront.pipeline.crawl import Tools
from falsefront.pipeline.rereading import reparse
from falsefront.store import open_store


@dataclass(frozen=True, slots=True, kw_only=True)
class Took:
    """What reading all stored pages took, in seconds."""

    pages: int
    wall_s: float
    own_s: float  # of CPU, in the process that stores
    readers_s: float  # of CPU, in processes that read


def took(folder: Path, workers: int) -> Took:
    """Read all stored pages again, and keep nothing of it."""
    config = load(folder / "config.toml")
    tools = Tools(now=lambda: datetime.now(UTC), wait=lambda _: False, is_stopping=lambda: False)
    with closing(open_store(config.store_url)) as opened:
        wall, own, readers = time.perf_counter(), time.process_time(), _children_s()
        passes = list(
            reparse(config.sites(()), config=config, opened=opened, tools=tools, is_dry=True, workers=workers)
        )
        return Took(
            pages=sum(done.expected or 0 for done in passes),
            wall_s=time.perf_counter() - wall,
            own_s=time.process_time() - own,
            readers_s=_children_s() - readers,
        )


def _children_s() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main() -> int:
    """Print a row for one process and one for two, and how much sooner two are done, by the clock and at best."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hosts", type=int, default=8)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    found: dict[int, list[Took]] = {1: [], 2: []}
    with tempfile.TemporaryDirectory() as name, market(asked.hosts, asked.pages) as ports:
        folder = Path(name)
        subprocess.run(ours(folder, ports), check=True, capture_output=True)
        for _ in range(asked.rounds):
            for workers, each in found.items():
                each.append(took(folder, workers))
                print(f"{workers}: {each[-1]}, load {os.getloadavg()[0]:.1f}", file=sys.stderr)
    print("| processes | pages | s by the clock | CPU s, storing | CPU s, reading elsewhere |\n|---|---|---|---|---|")
    for workers, each in found.items():
        wall, own, readers = (
            statistics.median(getattr(one, key) for one in each) for key in ("wall_s", "own_s", "readers_s")
        )
        print(f"| {workers} | {each[0].pages} | {wall:.1f} | {own:.1f} | {readers:.1f} |")
    ratio = statistics.median(one.wall_s for one in found[1]) / statistics.median(one.wall_s for one in found[2])
    alone = statistics.median(one.own_s for one in found[1])
    bound = statistics.median(max(one.own_s, (one.own_s + one.readers_s) / 2) for one in found[2])
    print(f"\nTwo are done {ratio:.2f} times as fast; on two cores for nobody else at best {alone / bound:.2f} times.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
