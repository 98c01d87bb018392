"""The queue under an analyst's hands: what `flag list`, its filters and a search, `flag show` and `status` take.

    python -m benchmarks.reviewing 13500        # some 2,000 flags
    python -m benchmarks.reviewing 100000       # some 15,000

Fills a store with vendors (`benchmarks.filled`) and matches it, once. Then each command runs as from the command line,
several times in one process, so that what the program takes to start is not counted: configuration and store are opened
anew each time. Processor seconds are the least of the rounds; seconds by the clock say little on a busy machine.
"""

import argparse
import contextlib
import io
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.filled import SITES, fill
from falsefront.address.for_good import load_for_good
from falsefront.cli import _run_app as run_app
from falsefront.pipeline import deciding
from falsefront.pipeline.matching import match_new
from falsefront.records import Verdict
from falsefront.store import flag_views, open_store, queue_order

WORK = Path(__file__).with_name(".work")
ROUNDS = 5
DECIDED = 7  # one in so many flags is decided, so that there are states to filter by
MOST_DECIDED = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What one command took, the least of its rounds."""

    cpu_s: float
    wall_s: float
    lines: int


def commands(flag: int, name: str, phone: str) -> dict[str, list[str]]:
    """Return the commands an analyst gives, each under what it does."""
    listing = ["flag", "list", "--json"]
    return {
        "flag list": listing,
        "flag list, as a table": ["flag", "list"],
        "flag list --limit 20": [*listing, "--limit", "20"],
        "flag list --state open": [*listing, "--state", "open"],
        "flag list --state confirmed": [*listing, "--state", "confirmed"],
        "flag list --site": [*listing, "--site", SITES[0]],
        "flag list --finding F7": [*listing, "--finding", "F7"],
        "flag list --kind": [*listing, "--kind", "one_operator"],
        "flag list --since": [*listing, "--since", "2026-01-01"],
        "flag list --search CITY (Chinese)": [*listing, "--search", "邢台"],
        "flag list --search CITY (pinyin)": [*listing, "--search", "Xingtai"],
        "flag list --search NAME": [*listing, "--search", name],
        "flag list --search PHONE": [*listing, "--search", phone],
        "flag list --search (nothing found)": [*listing, "--search", "Nobodys Glass"],
        "flag next": ["flag", "next", "--json"],
        "flag show, the largest": ["flag", "show", str(flag), "--json"],
        "flag explain": ["flag", "explain", str(flag), "--json"],
        "status": ["status", "--json"],
    }


def timed(config: Path, words: Sequence[str]) -> Taken:
    """Run a command some rounds in this process, its output kept in memory."""
    taken: list[tuple[float, float]] = []
    out = io.StringIO()
    for _ in range(ROUNDS):
        out = io.StringIO()
        sys.argv = ["falsefront", "--config", str(config), *words]
        own, began = time.process_time(), time.perf_counter()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
            code = run_app()
        taken.append((time.process_time() - own, time.perf_counter() - began))
        assert code == 0, (words, code)
    return Taken(
        cpu_s=min(cpu for cpu, _ in taken), wall_s=min(wall for _, wall in taken), lines=out.getvalue().count("\n")
    )


def prepared(vendors: int) -> Path:
    """Return the configuration of a filled and matched store, made once."""
    folder = WORK / f"reviewing-{vendors}"
    path, config = folder / "falsefront.db", folder / "config.toml"
    if config.exists():
        return config
    folder.mkdir(parents=True, exist_ok=True)
    store = open_store(f"sqlite:///{path}", create=True)
    fill(store, vendors)
    now = datetime.now(UTC)
    match_new(store, load_for_good(), now=now)
    with store.reading() as tx:
        ids = flag_views.every_id(tx)
    for flag in ids[: DECIDED * MOST_DECIDED : DECIDED]:
        deciding.decide(store, flag, Verdict.CONFIRMED, reason="seen", by="Ann", now=now)
    store.close()
    sites = "".join(_site(name) for name in SITES)
    config.write_text(
        f'[desk]\nname = "Desk"\ncontact = "desk@example.org"\n[store]\nurl = "sqlite:///{path}"\n{sites}',
        encoding="utf-8",
    )
    return config


def _site(name: str) -> str:
    return (
        f'[[site]]\nname = "{name}"\nstart = ["https://{name}.example/"]\nallow = ["https://{name}.example/*"]\n'
        'every = "6h"\n'
    )


def _results(config: Path) -> Iterator[tuple[str, Taken]]:
    store = open_store(f"sqlite:///{config.with_name('falsefront.db')}")
    with store.reading() as tx:
        views = flag_views.queue(tx, queue_order.ids(tx, limit=200))
        phone = tx.exec_driver_sql("SELECT value FROM claims WHERE kind = 'phone' ORDER BY id DESC LIMIT 1").scalar()
        flags = len(flag_views.every_id(tx))
    store.close()
    largest = max(views, key=lambda view: len(view.vendors))
    print(f"{flags:,} flags; the largest has {len(largest.vendors)} vendors; load {os.getloadavg()[0]:.1f}")
    for what, words in commands(largest.id, largest.names[0], str(phone)).items():
        yield what, timed(config, words)


def main() -> None:
    """Fill, match, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vendors", type=int)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    print("| command | processor s | clock s | lines |\n|---|---|---|---|")
    for what, taken in _results(prepared(asked.vendors)):
        if asked.json:
            print(json.dumps({"what": what, "cpu_s": taken.cpu_s, "wall_s": taken.wall_s, "lines": taken.lines}))
        else:
            print(f"| {what} | {taken.cpu_s:.2f} | {taken.wall_s:.2f} | {taken.lines:,} |", flush=True)


if __name__ == "__main__":
    main()
