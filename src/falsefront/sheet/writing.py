"""Writes a sheet as a whole or not at all: into a file beside the target, which takes its name at the end.

A device, a pipe or an open descriptor cannot be replaced by a file; the sheet is written straight into it.
"""

import csv
import errno
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from falsefront.errors import SheetError
from falsefront.sheet.separator import separator_of

# What stands in here is a device or an open descriptor, even where a descriptor looks like a link to a regular file.
PROCESSES = Path("/proc")
SPECIAL_FOLDERS = (Path("/dev"), PROCESSES)
NO_ENDINGS = frozenset({".xls", ".xlsm", ".ods"})  # a spreadsheet refuses to open text under these names
LINK_LIMIT = 40  # as Linux has it, path_resolution(7)


def check_targets(targets: Sequence[Path], sources: Sequence[Path]) -> None:
    """Raise SheetError where a file to be written is one that is read, is named twice, or cannot be written.

    To be called with all targets before the first is written: a later one that fails leaves no earlier one behind.
    """
    taken = {path.resolve() for path in sources}
    for target in targets:
        _refuse_unwritable(target)
        if target.resolve() in taken or any(_is_same(target, source) for source in sources):
            raise SheetError(f"{target}: would be overwritten while it is needed; name another file")
        taken.add(target.resolve())


def _refuse_unwritable(target: Path) -> None:
    if target.suffix.lower() in NO_ENDINGS:
        raise SheetError(f"{target}: link writes CSV, TSV or .xlsx; name it {target.stem}.csv or .xlsx")
    if target.is_dir():
        raise SheetError(f"{target}: is a folder; name a file in it")
    try:
        place = _place(target)
        if _is_special(place) and place.exists():
            if _own_descriptor(place) is None and not os.access(place, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        else:
            with tempfile.TemporaryFile(dir=place.parent):  # what a file system answers is known by asking only
                pass
    except OSError as exc:
        raise SheetError(f"{target}: cannot be written ({exc.strerror or exc})") from exc


def _is_same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def write_sheet(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write header and rows as UTF-8, CSV or TSV by the ending; the exact cells, nothing guarded or trimmed.

    A symbolic link stays, and the file it points to is written. SheetError where the path cannot be written.
    """
    write_text(path, lambda stream: _fill(stream, separator_of(path), header, rows))


def write_text(path: Path, fill: Callable[[TextIO], None]) -> None:
    """Write what `fill` writes as UTF-8, with the care and the errors of `write_sheet`."""
    try:
        place = _place(path)
        if _is_special(place):
            with open(_descriptor(place), "w", encoding="utf-8", newline="") as stream:
                fill(stream)
        else:
            _replace(place, fill)
    except OSError as exc:
        raise SheetError(f"{path}: cannot be written ({exc.strerror or exc})") from exc


def write_binary(path: Path, fill: Callable[[BinaryIO], None]) -> None:
    """Write what `fill` writes, in a file that it can go back in, with the care and the errors of `write_sheet`."""
    try:
        place = _place(path)
        if _is_special(place):
            raise SheetError(f"{path}: cannot hold a workbook; name a file")
        with _taking_its_place(place) as handle, open(handle, "wb") as stream:  # noqa: PTH123 - a descriptor, not a path
            fill(stream)
    except OSError as exc:
        raise SheetError(f"{path}: cannot be written ({exc.strerror or exc})") from exc


def _place(path: Path) -> Path:
    """Return where a path ends, link by link; the link that stands for an open descriptor is itself such a place."""
    place = _in_real_folder(path)
    for _ in range(LINK_LIMIT):
        if place.is_relative_to(PROCESSES) or not place.is_symlink():
            return place
        place = _in_real_folder(place.parent / place.readlink())
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))


def _in_real_folder(path: Path) -> Path:
    try:
        return path.parent.resolve() / path.name
    except RuntimeError as exc:  # how Python 3.11 and 3.12 report a ring of links
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from exc


def _is_in_special_folder(place: Path) -> bool:
    return any(place.is_relative_to(folder) for folder in SPECIAL_FOLDERS)


def _is_special(place: Path) -> bool:
    return _is_in_special_folder(place) or (place.exists() and not place.is_file())


def _own_descriptor(place: Path) -> int | None:
    """Return N where a place is this process's open descriptor N, as /dev/stdout is."""
    if place.parent == _in_real_folder(PROCESSES / "self" / "fd" / "1").parent and place.name.isdecimal():
        return int(place.name)
    return None


def _descriptor(place: Path) -> int:
    """Open a special place. What a file behind a descriptor holds already stays, as after `>>` in a shell."""
    own = _own_descriptor(place)
    if own is not None:
        return os.dup(own)  # opened anew it would have a position of its own, and others would write over the sheet
    flags = os.O_WRONLY | (os.O_APPEND if place.is_symlink() else os.O_TRUNC)
    if not place.exists():  # asking to create a pipe that exists is refused in a shared folder (fs.protected_fifos)
        flags |= os.O_CREAT
    return os.open(place, flags, 0o666)


def _replace(place: Path, fill: Callable[[TextIO], None]) -> None:
    with (
        _taking_its_place(place) as handle,
        open(handle, "w", encoding="utf-8", newline="") as stream,  # noqa: PTH123 - a descriptor, not a path
    ):
        fill(stream)


@contextmanager
def _taking_its_place(place: Path) -> Iterator[int]:
    """Give the descriptor of a file beside a place, which takes it at the end; whoever uses it closes it."""
    handle, name = tempfile.mkstemp(prefix=f".{place.name}.", suffix=".part", dir=place.parent)
    temporary = Path(name)
    try:
        yield handle
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        temporary.replace(place)
    finally:
        temporary.unlink(missing_ok=True)


def _fill(stream: TextIO, separator: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    writer = csv.writer(stream, delimiter=separator, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
