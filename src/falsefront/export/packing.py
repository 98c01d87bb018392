"""A finished case file as one zip: the same bytes for the same files, whenever it is packed."""

import zipfile
from pathlib import Path
from typing import Final

EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the earliest moment that a zip can name
STORED: Final = (".gz", ".wacz", ".xlsx", ".zip")  # packed already
CHUNK: Final = 1 << 20  # bytes
_MODE: Final = 0o600 << 16


def pack(root: Path, name: str) -> Path:
    """Write every file below `root` into a zip beside it, in a folder `name`; return where it is."""
    packed = root.with_name(f"{root.name}.zip")
    with zipfile.ZipFile(packed, "w") as file:
        for path in sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()):
            add(file, root / path, f"{name}/{path}")
    return packed


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
