"""Writes a sheet as a whole or not at all: into a file beside the target, which takes its name at the end."""

import csv
import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from falsefront.errors import SheetError
from falsefront.sheet.reading import separator_of


def refuse_overwriting(targets: Sequence[Path], sources: Sequence[Path]) -> None:
    """Raise SheetError where a file to be written is one that is read, or is named twice."""
    taken = {path.resolve() for path in sources}
    for target in targets:
        if target.resolve() in taken or any(_is_same(target, source) for source in sources):
            raise SheetError(f"{target}: would be overwritten while it is needed; name another file")
        taken.add(target.resolve())


def _is_same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def write_sheet(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write header and rows as UTF-8, CSV or TSV by the ending; the exact cells, nothing guarded or trimmed."""
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as exc:
        raise SheetError(f"{path}: cannot be written ({exc.strerror or exc})") from exc
    try:
        with open(handle, "w", encoding="utf-8", newline="") as stream:  # noqa: PTH123 - a descriptor, not a path
            writer = csv.writer(stream, delimiter=separator_of(path), lineterminator="\n")
            writer.writerow(header)
            writer.writerows(rows)
        mask = os.umask(0)
        os.umask(mask)
        Path(temporary).chmod(0o666 & ~mask)
        Path(temporary).replace(path)
    except OSError as exc:
        raise SheetError(f"{path}: cannot be written ({exc.strerror or exc})") from exc
    finally:
        Path(temporary).unlink(missing_ok=True)
