"""Matching beside its peers on one generated file: quality, wall time and peak memory.

    python -m benchmarks.matching 10000 100000 --peers splink rapidfuzz tfidf --noise known

Every contestant is a program of its own, started in turn, measured from outside: wall time, and the greatest sum of the
proportional memory of its processes. The peers live in benchmarks/.venv (see benchmarks/requirements.txt) and get the
parts our reader found, which costs them nothing; `link` reads the addresses itself. "falsefront, parts" is our grouping
on the file the peers get.
"""

import argparse
import csv
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.matching_scores import Scores, recall_across_scripts, score
from benchmarks.vendors import write_vendors

WORK = Path(__file__).with_name(".work")
PEER_PYTHON = Path(__file__).with_name(".venv") / "bin" / "python"
POLL_S = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One run of one contestant."""

    wall_s: float
    peak_mb: float
    error: str | None = None


def measured(command: Sequence[str | Path]) -> Measured:
    """Run a program and watch it and its children."""
    started = time.perf_counter()
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, _memory_mb(process.pid))
        time.sleep(POLL_S)
    wall = time.perf_counter() - started
    talk = process.stderr.read().decode(errors="replace") if process.stderr else ""
    error = talk.strip().splitlines()[-1] if process.returncode and talk.strip() else None
    return Measured(
        wall_s=wall, peak_mb=peak, error=error or (f"exit {process.returncode}" if process.returncode else None)
    )


def _memory_mb(pid: int) -> float:
    total = 0
    for process in (pid, *_descendants(pid)):
        try:
            text = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
        except OSError:
            continue
        total += next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)
    return total / 1024


def _descendants(pid: int) -> Iterator[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return
    for child in map(int, children):
        yield child
        yield from _descendants(child)


def write_parts(source: Path, target: Path) -> None:
    """Write what our reader makes of each address, for the peers."""
    from falsefront import address
    from falsefront.match.parts import PARTS, words_of

    gazetteer = address.load()
    with source.open(encoding="utf-8", newline="") as read, target.open("w", encoding="utf-8", newline="") as write:
        writer = csv.writer(write, delimiter="\t", lineterminator="\n")
        writer.writerow(("id", "address", *PARTS))
        for row in csv.DictReader(read, delimiter="\t"):
            words = words_of(address.read(row["address"], gazetteer))
            writer.writerow((row["id"], row["address"], *words))


def _truth(source: Path) -> tuple[dict[str, tuple[str, str]], dict[str, bool]]:
    truth, is_chinese = {}, {}
    with source.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream, delimiter="\t"):
            truth[row["id"]] = (row["cluster"], row["kind"])
            is_chinese[row["id"]] = any("\u4e00" <= char <= "\u9fff" for char in row["address"])
    return truth, is_chinese


def _groups(path: Path) -> dict[str, str]:
    with path.open(encoding="utf-8", newline="") as stream:
        return {row["id"]: row["address_group"] for row in csv.DictReader(stream)}


def _line(name: str, rows: int, run: Measured, scores: Scores | None, across: float) -> str:
    cells = [f"{rows:,}", name, f"{run.wall_s:.1f}", f"{run.peak_mb:,.0f}"]
    if scores is None:
        return "| " + " | ".join([*cells, run.error or "failed", *[""] * 7]) + " |"
    cells += [f"{value:.4f}" for value in (scores.pair_precision, scores.pair_recall, scores.pair_f1)]
    cells += [f"{value:.4f}" for value in (scores.cubed_precision, scores.cubed_recall, scores.cubed_f1)]
    return "| " + " | ".join([*cells, f"{across:.4f}", str(scores.wrongly_joined)]) + " |"


COLUMNS = (
    "rows", "contestant", "wall s", "peak MB", "pair P", "pair R", "pair F1", "B³ P", "B³ R", "B³ F1", "zh-en recall",
    "coarse joined",
)  # fmt: skip
HEAD = f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}"


def run(rows: int, peers: Sequence[str], *, noise: str, seed: int) -> Iterator[str]:
    """Yield one line of the table for each contestant."""
    WORK.mkdir(exist_ok=True)
    source = WORK / f"{noise}-{seed}-{rows}.tsv"
    if not source.exists():
        write_vendors(source, rows, seed=seed, noise=noise)
    parts = source.with_suffix(".parts.tsv")
    if peers:
        write_parts(source, parts)
    truth, is_chinese = _truth(source)
    falsefront = Path(sys.executable).with_name("falsefront")
    for name in ("falsefront", *(("falsefront, parts", *peers) if peers else ())):
        target = source.with_suffix(f".{name}.csv")
        target.unlink(missing_ok=True)
        commands: dict[str, list[str | Path]] = {
            "falsefront": [falsefront, "link", source, target],
            "falsefront, parts": [sys.executable, "-m", "benchmarks.matching_parts", parts, target],
        }
        found = measured(commands.get(name, [PEER_PYTHON, "-m", "benchmarks.matching_peers", name, parts, target]))
        groups = _groups(target) if target.exists() else None
        scores = score(truth, groups) if groups else None
        yield _line(name, rows, found, scores, recall_across_scripts(truth, groups or {}, is_chinese))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", type=int, nargs="+")
    parser.add_argument("--peers", nargs="*", default=[])
    parser.add_argument("--noise", default="known")
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    print(HEAD)
    for rows in asked.rows:
        for line in run(rows, asked.peers, noise=asked.noise, seed=asked.seed):
            print(line, flush=True)


if __name__ == "__main__":
    main()
