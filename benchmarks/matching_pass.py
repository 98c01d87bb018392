"""A whole `match` in a store: from scratch, ten new vendors, and a crawl beside it.

    python -m benchmarks.matching_pass 100000 --hosts 4 --pages 60

Fills a store with vendors as crawls would have left them (`benchmarks.filled`), once, and works on copies. Each pass is
a process of its own. Seconds by the clock say little on a machine where others work: processor seconds stand beside,
and the processor seconds of the writer say for how long it holds the store where nobody is in its way.
"""

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.crawl import market, ours
from benchmarks.filled import fill
from falsefront.store import Connection, Store, open_store

WORK = Path(__file__).with_name(".work")
AHEAD_S = 3.0  # the pass is under way before the crawl beside it begins


def match(path: Path) -> None:
    """Match a store and print what it took, as JSON."""
    from falsefront.address.for_good import load_for_good
    from falsefront.pipeline.matching import match_new

    held: list[tuple[float, float]] = []  # seconds by the clock, and of this thread
    whole = Store.writing

    @contextmanager
    def writing(store: Store) -> Iterator[Connection]:
        with whole(store) as tx:
            began, own = time.perf_counter(), time.thread_time()
            yield tx
        held.append((time.perf_counter() - began, time.thread_time() - own))

    Store.writing = writing  # type: ignore[assignment, method-assign]
    store, gazetteer = open_store(f"sqlite:///{path}"), load_for_good()
    began = time.perf_counter()
    found = match_new(store, gazetteer, now=datetime.now(UTC))
    took = time.perf_counter() - began
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        json.dumps(
            {
                "wall_s": round(took, 1),
                "writer_cpu_s": round(own.ru_utime + own.ru_stime, 1),
                "workers_cpu_s": round(others.ru_utime + others.ru_stime, 1),
                "peak_mb": own.ru_maxrss // 1024,
                "worker_peak_mb": others.ru_maxrss // 1024,
                "transactions": len(held),
                "longest_transaction_s": round(max(clock for clock, _ in held), 2),
                "longest_transaction_cpu_s": round(max(own for _, own in held), 2),
                "flags_raised": found.flags_raised,
                "links_added": found.links_added,
            }
        )
    )


def _begun(path: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "benchmarks.matching_pass", "0", "--match", str(path)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def _ended(process: "subprocess.Popen[str]") -> dict[str, Any]:
    said, _ = process.communicate()
    assert process.returncode == 0
    result: dict[str, Any] = json.loads(said)
    return result


def _crawled_s(folder: Path, ports: list[int], filled: Path, *, beside: bool) -> float:
    """Crawl a market into a copy of a store, alone or beside a pass from scratch; return the seconds by the clock."""
    folder.mkdir()
    shutil.copy(filled, folder / "falsefront.db")
    command = ours(folder, ports)
    passing = _begun(folder / "falsefront.db") if beside else None
    if passing is not None:
        time.sleep(AHEAD_S)
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    took = time.perf_counter() - began
    if passing is not None:
        print(f"  the pass beside it: {_ended(passing)}")
    return took


def main() -> None:
    """Fill, match, crawl, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vendors", type=int)
    parser.add_argument("--hosts", type=int, default=4)
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--match", type=Path)
    asked = parser.parse_args()
    if asked.match is not None:
        match(asked.match)
        return
    WORK.mkdir(exist_ok=True)
    filled = WORK / f"filled-{asked.vendors}.db"
    if not filled.exists():
        store = open_store(f"sqlite:///{filled}", create=True)
        fill(store, asked.vendors)
        store.close()
    with tempfile.TemporaryDirectory(dir=WORK) as kept:
        matched = Path(kept) / "matched.db"
        shutil.copy(filled, matched)
        print(f"{asked.vendors:,} vendors, load {os.getloadavg()[0]:.1f}")
        print(f"  from scratch: {_ended(_begun(matched))}")
        store = open_store(f"sqlite:///{matched}")
        fill(store, 10, seed=12)
        store.close()
        print(f"  ten new ones: {_ended(_begun(matched))}", flush=True)
        with market(asked.hosts, asked.pages) as ports:
            alone = _crawled_s(Path(kept) / "alone", ports, filled, beside=False)
            beside = _crawled_s(Path(kept) / "beside", ports, filled, beside=True)
        print(f"  a crawl of {asked.hosts * asked.pages} pages: alone {alone:.1f} s, beside a pass {beside:.1f} s")


if __name__ == "__main__":
    main()
