"""What the hash chain over the rows costs a crawl and a match: each with it and without it, in turn, in one run.

    python -m benchmarks.rows_chain --hosts 4 --pages 100 --vendors 4000 --rounds 3

CPU seconds of the whole process and its workers, the start included; on a machine where others work, only the ratios
say something. "Without" notes no changed row and appends no link: nothing else is left out.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.crawl import market, ours
from benchmarks.filled import fill
from falsefront.store import open_store

WITHOUT = """
from falsefront.store import engine
engine.noting.prepare = lambda connection: None
engine.row_chain.append = lambda tx: None
"""
RUN = "import sys\nfrom falsefront.cli import main\nmain()"


def cpu_s(words: Sequence[str], *, is_chained: bool) -> float:
    """Run a command of ours; return its CPU time, that of its workers included."""
    program = RUN if is_chained else WITHOUT + RUN
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", program, *words]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, f"{words} ended with {process.returncode}"
    return usage.ru_utime + usage.ru_stime


def links_of(folder: Path) -> int:
    """Return how many links the chain of a store has, without those of its making."""
    store = open_store(f"sqlite:///{folder / 'falsefront.db'}")
    with store.reading() as tx:
        found = int(tx.exec_driver_sql("SELECT count(*) FROM row_chain WHERE origin = 'written'").scalar_one())
    store.close()
    return found


def crawls(folder: Path, ports: Sequence[int], *, is_chained: bool) -> float:
    """Crawl the market into an empty folder."""
    folder.mkdir()
    words = ours(folder, ports)[1:]
    took = cpu_s(words, is_chained=is_chained)
    assert bool(links_of(folder)) is is_chained
    shutil.rmtree(folder)
    return took


def matches(folder: Path, filled: Path, *, is_chained: bool) -> float:
    """Match a copy of a filled store from scratch."""
    shutil.copytree(filled, folder)
    took = cpu_s(["--config", str(folder / "config.toml"), "match", "--all"], is_chained=is_chained)
    shutil.rmtree(folder)
    return took


def row(name: str, with_it: Sequence[float], without: Sequence[float]) -> str:
    """Return one line of the table: medians, and the ratio of the medians."""
    one, other = statistics.median(with_it), statistics.median(without)
    return f"| {name} | {one:.1f} | {other:.1f} | {one / other:.2f} |"


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hosts", type=int, default=4)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--vendors", type=int, default=4_000)
    parser.add_argument("--rounds", type=int, default=3)
    told = parser.parse_args()
    crawled: dict[bool, list[float]] = {True: [], False: []}
    matched: dict[bool, list[float]] = {True: [], False: []}
    with market(told.hosts, told.pages) as ports, tempfile.TemporaryDirectory() as kept:
        filled = Path(kept) / "filled"
        filled.mkdir()
        ours(filled, ports)
        store = open_store(f"sqlite:///{filled / 'falsefront.db'}", create=True)
        fill(store, told.vendors)
        store.close()
        for number in range(told.rounds):
            for is_chained in (True, False) if number % 2 else (False, True):
                folder = Path(kept) / f"{number}-{is_chained}"
                crawled[is_chained].append(crawls(folder, ports, is_chained=is_chained))
                matched[is_chained].append(matches(folder, filled, is_chained=is_chained))
    print("| | with the chain, CPU s | without | ratio |")
    print("|---|---|---|---|")
    print(row(f"crawl of {told.hosts * (told.pages + 1):,} pages", crawled[True], crawled[False]))
    print(row(f"match of {told.vendors:,} vendors", matched[True], matched[False]))


if __name__ == "__main__":
    main()
