"""Runs the named benchmarks, or all of them in order, each as a program of its own, so that none warms another up."""

import subprocess
import sys

# Name of the module and what it is called with.
BENCHMARKS: dict[str, list[str]] = {
    "startup": [],
    "address_quality": [],
    "kept_back": [],
    "address_leftovers": [],
    "address_ranking": [],
    "address_mutants": [],
    "address_harmless": [],
    "address_lines": [],
    "address_speed": [],
    "parse": [],
    "lists": [],
    "matching": ["10000", "100000"],
    "matching_store": ["100000"],
    "matching_pass": ["100000"],
    "reviewing": ["13500"],
    "register": ["10000"],
    "agreement": ["2000"],
    "first_runs_linked": [],
    "crawl": ["--rounds", "5"],
    "reparse": [],
    "rows_chain": [],
    "casefile": ["50000"],
}


def main(names: list[str]) -> int:
    """Run what is named; return 2 where a name is unknown, 1 where a benchmark failed."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"no benchmark {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    failed = False
    for name in names or BENCHMARKS:
        print(f"# {name}\n", flush=True)
        run = subprocess.run([sys.executable, "-m", f"benchmarks.{name}", *BENCHMARKS[name]], check=False)
        failed |= run.returncode != 0
        print(flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
