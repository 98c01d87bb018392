"""Deliberate faults by the hundred: what share of a seeded sample do the nearest tests notice, room by room?

`make mutants` (`MUTANTS=25 ROOMS=match` for less) copies the tree, lets cosmic-ray list every small change it knows to
a room's code, draws a sample, runs the room's own tests and doctests, and prints who survives. Changes to annotations
are not drawn: they change nothing. A survivor is a question, not yet a fault: docs/mutants.md says which matter.
"""

import argparse
import ast
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT_S = 240.0  # of the tests of one mutant; one that runs longer counts as noticed


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Code to change, and the tests that are nearest to it."""

    code: str
    tests: tuple[str, ...]


ROOMS = {
    "match": Room(code="src/falsefront/match", tests=("tests/match",)),
    "compare": Room(code="src/falsefront/address/compare", tests=("tests/address/compare",)),
    # On SQLite alone: starting PostgreSQL takes longer than the tests.
    "store": Room(code="src/falsefront/store", tests=("tests/store", "-k", "not postgresql")),
    "fetch": Room(code="src/falsefront/fetch", tests=("tests/fetch",)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What became of one mutant."""

    outcome: str  # "killed", "survived" or "incompetent" (it did not even import)
    where: str
    diff: str


def main() -> None:
    """Run the samples that were asked for and print a line for each room, and each survivor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rooms", nargs="+", choices=sorted(ROOMS), default=sorted(ROOMS))
    parser.add_argument("--mutants", type=int, default=100, help="how many of each room")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cosmic-ray", type=Path, default=ROOT / ".venv-mutants" / "bin" / "cosmic-ray")
    asked = parser.parse_args()
    for name in asked.rooms:
        with tempfile.TemporaryDirectory(prefix="ff-mutants-") as folder:
            tree = Path(folder) / "falsefront"
            copy_tree(tree)
            found = list(tried(tree, ROOMS[name], asked.cosmic_ray, mutants=asked.mutants, seed=asked.seed))
        survivors = [each for each in found if each.outcome == "survived"]
        share = len(survivors) / len(found) if found else 0.0
        print(f"{name}: {len(survivors)} of {len(found)} survive ({share:.0%}), seed {asked.seed}", flush=True)
        for each in survivors:
            print(f"  {each.where}\n{each.diff}", flush=True)


def copy_tree(target: Path) -> None:
    """Copy what git knows: a mutant never touches the tree it was made from."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S607
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, target / name)


def tried(tree: Path, room: Room, cosmic_ray: Path, *, mutants: int, seed: int) -> Iterator[Verdict]:
    """Give what becomes of each mutant of a sample."""
    session = tree.parent / "session.sqlite"
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-n",
        "0",
        "-x",
        "-q",
        "-p",
        "no:cacheprovider",
        "--hypothesis-seed=0",
        room.code,
        *room.tests,
    ]
    settings = tree.parent / "cosmic-ray.toml"
    settings.write_text(
        f'[cosmic-ray]\nmodule-path = "{room.code}"\ntimeout = {TIMEOUT_S}\n'
        f"excluded-modules = []\ntest-command = {_quoted(command)}\n"
        '[cosmic-ray.distributor]\nname = "local"\n',
        encoding="utf-8",
    )
    environment = {**os.environ, "PYTHONPATH": str(tree / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    baseline = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)
    if baseline.returncode:
        raise SystemExit(f"the tests fail without any mutant:\n{baseline.stdout[-2_000:]}")
    for step in (["init", str(settings), str(session)], ["exec", str(settings), str(session)]):
        subprocess.run([str(cosmic_ray), *step], cwd=tree, env=environment, check=True, capture_output=True)
        if step[0] == "init":
            draw(session, tree, mutants=mutants, seed=seed)
    yield from verdicts(session)


def _quoted(command: Sequence[str]) -> str:
    words = " ".join(f"'{word}'" if " " in word else word for word in command)
    return f'"{words}"'


def draw(session: Path, tree: Path, *, mutants: int, seed: int) -> None:
    """Leave a seeded sample of the mutants in the session."""
    with sqlite3.connect(session) as database:
        rows = database.execute(
            "SELECT job_id, module_path, start_pos_row, start_pos_col FROM mutation_specs"
            " ORDER BY module_path, start_pos_row, start_pos_col, operator_name, occurrence"
        ).fetchall()
        passed_over: dict[str, list[tuple[tuple[int, int], tuple[int, int]]]] = {}
        candidates = []
        for job, path, row, column in rows:
            spans = passed_over.setdefault(path, list(annotations((tree / path).read_text(encoding="utf-8"))))
            if not any(start <= (row, column) < end for start, end in spans):
                candidates.append(job)
        kept = random.Random(seed).sample(candidates, min(mutants, len(candidates)))
        marks = ",".join("?" * len(kept))
        for table in ("mutation_specs", "work_items"):
            database.execute(f"DELETE FROM {table} WHERE job_id NOT IN ({marks})", kept)  # noqa: S608 (our own names)


def annotations(code: str) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Give where annotations stand, as (row, column) of start and end: a change there changes nothing."""
    for node in ast.walk(ast.parse(code)):
        found: list[ast.expr | None] = []
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found = [node.returns]
        elif isinstance(node, ast.arg | ast.AnnAssign):
            found = [node.annotation]
        for each in found:
            if each is not None:
                end = (each.end_lineno or each.lineno, each.end_col_offset or each.col_offset)
                yield (each.lineno, each.col_offset), end


def verdicts(session: Path) -> Iterator[Verdict]:
    """Give what the session has come to, file by file."""
    with sqlite3.connect(session) as database:
        for path, row, operator, outcome, diff in database.execute(
            "SELECT s.module_path, s.start_pos_row, s.operator_name, r.test_outcome, r.diff"
            " FROM mutation_specs s JOIN work_results r ON r.job_id = s.job_id ORDER BY 1, 2"
        ):
            changed = [
                line for line in (diff or "").splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")
            ]
            yield Verdict(
                outcome=str(outcome).rpartition(".")[2].lower(),
                where=f"{path}:{row} {operator}",
                diff="\n".join(f"    {line}" for line in changed),
            )


if __name__ == "__main__":
    main()
