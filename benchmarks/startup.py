"""How long `falsefront --help` takes, beside the bare interpreter in the same run: `python -m benchmarks.startup`."""

import statistics
import subprocess
import sys
import time

RUNS = 15
FLOOR_S = 0.3  # what the project promises for `--help`
COMMANDS = {
    "python -c pass": ["-c", "pass"],
    "import typer": ["-c", "import typer"],
    "falsefront --help": ["-m", "falsefront", "--help"],
    "falsefront check --help": ["-m", "falsefront", "check", "--help"],
}


def seconds(arguments: list[str]) -> float:
    """Return the wall time of one start of the interpreter."""
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def main() -> None:
    """Print median and worst for each command, the first start left out."""
    print(f"{'command':<26}{'median s':>10}{'worst s':>10}")
    for name, arguments in COMMANDS.items():
        times = [seconds(arguments) for _ in range(RUNS + 1)][1:]
        print(f"{name:<26}{statistics.median(times):>10.3f}{max(times):>10.3f}")
    print(f"promised: falsefront --help in at most {FLOOR_S} s")


if __name__ == "__main__":
    main()
