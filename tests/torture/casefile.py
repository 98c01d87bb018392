"""Changes a case file in a thousand ways and has each found: `make torture`, or `python -m tests.torture.casefile`.

Each change is made to a fresh copy: a bit, a byte, a row, a file, a folder, a link. It is looked for by a copy of
verify.py in an empty folder, as whoever was handed the case file would; what is printed names the seed.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.export.changes import changed
from tests.pipeline.test_casefile import export, fill
from tests.store.fresh import fresh_store

from falsefront.pipeline.casefile import Extent

CHANGES: Final = 1_000


def main() -> int:
    """Return 1 where a change was not found, or the case file itself is not as it was made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--changes", type=int, default=CHANGES)
    parser.add_argument("--seed", type=int, default=1)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, empty = Path(name), Path(name) / "empty"
        store = fresh_store(f"sqlite:///{folder / 'store.db'}")
        fill(store, folder / "evidence")
        export(store, folder, Extent())
        store.close()
        empty.mkdir()
        (empty / "verify.py").write_bytes((folder / "case/verify.py").read_bytes())
        missed = [
            what
            for what in changed(folder / "case", folder / "aside", told.changes, seed=told.seed)
            if _verified(empty, folder / "aside") == 0
        ]
        is_whole = _verified(empty, folder / "case") == 0
    print(f"{told.changes} changes (seed {told.seed}): {len(missed)} not found")
    print(*missed, sep="\n")
    return int(bool(missed) or not is_whole)


def _verified(at: Path, folder: Path) -> int:
    program = [sys.executable, "-I", "-S", "verify.py", str(folder)]
    return subprocess.run(program, check=False, capture_output=True, cwd=at).returncode


if __name__ == "__main__":
    sys.exit(main())
