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

PIECE_BYTES: Final = 1 << 16
MOST_BYTES: Final = 1 << 32  # of one part, unpacked; no more than the archive says is read

Start = Callable[[str, Mapping[str, str]], None]


class opened:  # noqa: N801 - used as a function
    """A workbook's archive; what a broken one raises is told as a SheetError."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> zipfile.ZipFile:
        try:
            self._book = zipfile.ZipFile(self._path)
        except (zipfile.BadZipFile, NotImplementedError) as exc:
            raise SheetError(f"{self._path}: is a damaged workbook ({exc}); save it again as .xlsx or CSV") from exc
        except OSError as exc:
            raise SheetError(f"{self._path}: cannot be read ({exc.strerror or exc})") from exc
        return self._book

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: object) -> None:
        self._book.close()
        if isinstance(
            error, zipfile.BadZipFile | zlib.error | EOFError | RuntimeError | KeyError | NotImplementedError
        ):
            raise SheetError(f"{self._path}: is a damaged workbook ({error}); save it again as .xlsx or CSV") from error


def nothing(*_: object) -> None:
    """Pass over an end or a text."""


def pieces(
    book: zipfile.ZipFile,
    part: str,
    path: Path,
    start: Start,
    end: Callable[[str], None] = nothing,
    text: Callable[[str], None] = nothing,
) -> Iterator[None]:
    """Parse a part of the archive piece by piece. Elements stand without a namespace: the strict form has its own."""
    if book.getinfo(part).file_size > MOST_BYTES:
        raise SheetError(f"{path}: {part} has more than {counted(MOST_BYTES, 'byte')}; save the sheet as CSV")
    parser = expat.ParserCreate(namespace_separator=" ")

    def refuse(*_: object) -> None:
        raise SheetError(f"{path}: {part} declares a document type, which no workbook does")

    local: dict[str, str] = {}  # the name without its namespace, of each name met

    def begin(name: str, said: Mapping[str, str]) -> None:
        start(local.setdefault(name, name.rpartition(" ")[2]), said)

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = begin
    parser.EndElementHandler = lambda name: end(local[name])
    parser.buffer_text = True
    parser.CharacterDataHandler = text
    try:
        with book.open(part) as stream:
            while piece := stream.read(PIECE_BYTES):
                parser.Parse(piece, False)
                yield
            parser.Parse(b"", True)
            yield
    except expat.ExpatError as exc:
        raise SheetError(f"{path}: {part} is damaged ({exc}); save the workbook again as .xlsx or CSV") from exc


def parse(
    book: zipfile.ZipFile,
    part: str,
    path: Path,
    start: Start,
    end: Callable[[str], None] = nothing,
    text: Callable[[str], None] = nothing,
) -> None:
    """Parse a part of the archive whole; what comes of it is what the functions keep."""
    for _ in pieces(book, part, path, start, end, text):
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
        parse(book, source, path, start)
    return found
