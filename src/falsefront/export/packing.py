"""A finished case file as one zip: the same bytes for the same files, whenever it is packed.

A zip's list of what is in it is whole in memory until its end, half a kilobyte a file: that of very many files is made
by a program of its own, so that it does not come on top of what the export has held.
"""

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Final

EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the earliest moment that a zip can name
STORED: Final = (".gz", ".wacz", ".xlsx", ".zip")  # packed already
CHUNK: Final = 1 << 20  # bytes
MOST_HERE: Final = 20_000  # files that are packed by this process
_MODE: Final = 0o600 << 16


def pack(root: Path, name: str, *, files: int) -> Path:
    """Write every file below `root`, so many, into a zip beside it, in a folder `name`; return where it is.

    OSError where that cannot be written.
    """
    packed = root.with_name(f"{root.name}.zip")
    if files <= MOST_HERE:
        _pack(root, name, packed)
        return packed
    command = [sys.executable, "-P", "-m", __name__, str(root), name, str(packed)]
    done = subprocess.run(command, stderr=subprocess.PIPE, encoding="utf-8", errors="replace", check=False)  # noqa: S603 - itself
    if done.returncode:
        said = done.stderr.strip().rpartition("\n")[2]
        raise OSError(f"{packed}: {said or f'packing ended with {done.returncode}'}")
    return packed


def _pack(root: Path, name: str, packed: Path) -> None:
    with zipfile.ZipFile(packed, "w") as file:
        for path in sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()):
            add(file, root / path, f"{name}/{path}")


def add(file: zipfile.ZipFile, path: Path, name: str) -> None:
    """Add one file to a zip."""
    with file.open(entry(name), "w", force_zip64=path.stat().st_size > CHUNK) as target, path.open("rb") as source:
        while chunk := source.read(CHUNK):
            target.write(chunk)


def entry(name: str) -> zipfile.ZipInfo:
    """Return the head of a file in a zip: no date, the same rights everywhere."""
    made = zipfile.ZipInfo(name, date_time=EPOCH)
    made.compress_type = zipfile.ZIP_STORED if name.endswith(STORED) else zipfile.ZIP_DEFLATED
    made.external_attr = _MODE
    made.create_system = 3  # as on Unix, wherever it is made
    return made


if __name__ == "__main__":
    _pack(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
