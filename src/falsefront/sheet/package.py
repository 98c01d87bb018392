"""The parts of an Office file (ECMA-376 part 2): an archive of XML, read piece by piece, nothing of it trusted."""

import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final
from xml.parsers import expat

from falsefront.errors import SheetError
from falsefront.wording import counted

PIECE_BYTES: Final = 1 << 14
MOST_BYTES: Final = 1 << 32  # of a sheet or the shared texts, unpacked; no more than the archive says is read
MOST_BYTES_BESIDE: Final = 1 << 24  # of any other part
MOST_TIMES: Final = 100  # as long unpacked as packed; rows of empty cells with all their settings have 50
ANY_TIMES_BYTES: Final = 1 << 25  # up to which that does not matter
MOST_TOKEN_BYTES: Final = 1 << 22  # of a tag or a comment: the parser keeps it whole
MOST_DEPTH: Final = 256  # elements inside each other
MOST_NAMES: Final = 10_000  # of elements

AGAIN: Final = "save it again as .xlsx or CSV"

# What reading a broken archive raises; a name in it, or its place, may be no name and no place.
DAMAGED: Final = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, KeyError, ValueError, OverflowError, OSError)

Start = Callable[[str, Mapping[str, str]], None]


class opened:  # noqa: N801 - used as a function
    """A workbook's archive; what a broken one raises is told as a SheetError."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> zipfile.ZipFile:
        try:
            self._book = zipfile.ZipFile(self._path)
        except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, OverflowError) as exc:
            raise SheetError(f"{self._path}: is a damaged workbook ({exc}); {AGAIN}") from exc
        except OSError as exc:
            raise SheetError(f"{self._path}: cannot be read ({exc.strerror or exc})") from exc
        return self._book

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: object) -> None:
        self._book.close()
        if isinstance(error, DAMAGED):
            raise SheetError(f"{self._path}: is a damaged workbook ({error}); {AGAIN}") from error


def nothing(*_: object) -> None:
    """Pass over an end or a text."""


def pieces(
    book: zipfile.ZipFile,
    part: str,
    path: Path,
    start: Start,
    end: Callable[[str], None] = nothing,
    text: Callable[[str], None] = nothing,
    *,
    most_bytes: int = MOST_BYTES_BESIDE,
) -> Iterator[None]:
    """Parse a part of the archive piece by piece. Elements stand without a namespace: the strict form has its own."""
    _refuse_size(book.getinfo(part), path, most_bytes)
    parser = expat.ParserCreate(namespace_separator=" ")

    def refuse(*_: object) -> None:
        raise SheetError(f"{path}: {part!r} declares a document type, which no workbook does")

    local: dict[str, str] = {}  # the name without its namespace, of each name met
    depth = 0

    def begin(name: str, said: Mapping[str, str]) -> None:
        nonlocal depth
        depth += 1
        start(local.setdefault(name, name.rpartition(" ")[2]), said)
        if depth > MOST_DEPTH or len(local) > MOST_NAMES:
            raise SheetError(f"{path}: {part!r} is no part of a workbook that people make; save the sheet as CSV")

    def finish(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(local[name])

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = begin
    parser.EndElementHandler = finish
    parser.buffer_text = True
    parser.CharacterDataHandler = text
    given = 0
    try:
        with book.open(part) as stream:
            while piece := stream.read(PIECE_BYTES):
                parser.Parse(piece, False)
                given += len(piece)
                if given - parser.CurrentByteIndex > MOST_TOKEN_BYTES:
                    raise SheetError(f"{path}: {part!r} has a tag of more than {counted(MOST_TOKEN_BYTES, 'byte')}")
                yield
            parser.Parse(b"", True)
            yield
    except (expat.ExpatError, LookupError, ValueError) as exc:  # the latter two: an encoding that is none
        raise SheetError(f"{path}: {part!r} is damaged ({exc}); {AGAIN}") from exc


def _refuse_size(part: zipfile.ZipInfo, path: Path, most_bytes: int) -> None:
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):  # ECMA-376 part 2, annex B
        raise SheetError(f"{path}: {part.filename!r} is packed as no workbook is; {AGAIN}")
    if part.file_size > most_bytes:
        raise SheetError(
            f"{path}: {part.filename!r} has more than {counted(most_bytes, 'byte')}; save the sheet as CSV"
        )
    if part.file_size > max(ANY_TIMES_BYTES, MOST_TIMES * part.compress_size):
        raise SheetError(f"{path}: {part.filename!r} is packed to less than a hundredth; save the sheet as CSV")


def read_through(read: Iterator[None]) -> None:
    """Parse all the pieces of a part; what comes of it is what the functions keep."""
    for _ in read:
        pass


def related_parts(book: zipfile.ZipFile, part: str, path: Path) -> list[tuple[str, str, str]]:
    """Return (kind, id, part) of what a part refers to inside the archive (ECMA-376 part 2, 9.3)."""
    folder, name = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{name}.rels")
    found: list[tuple[str, str, str]] = []

    def start(name: str, said: Mapping[str, str]) -> None:
        if name == "Relationship" and said.get("TargetMode") != "External" and "Target" in said:
            target = posixpath.normpath(posixpath.join("/", folder, said["Target"])).lstrip("/")
            found.append((said.get("Type", "").rpartition("/")[2], said.get("Id", ""), target))

    if source in book.namelist():
        read_through(pieces(book, source, path, start))
    return found
