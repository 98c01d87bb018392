"""The rows of a sheet of a workbook, from the events of its XML: each cell as the text that it shows."""

import re
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from falsefront.errors import SheetError
from falsefront.sheet.numbers import shown_number
from falsefront.wording import counted

CELL_LIMIT: Final = 1 << 20  # characters of one cell
MOST_OF_ROW: Final = 1 << 24  # characters of one row, shared texts not counted
MOST_COLUMNS: Final = 16_384  # of a sheet, as Excel has it
MOST_ROWS: Final = 1_048_576  # of a sheet, as Excel has it
MOST_CELLS: Final = 500_000_000  # rows by columns of the widest: a row is as wide as the widest
MOST_MERGED: Final = 100_000  # ranges of cells

_REFERENCE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ESCAPE: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")  # ECMA-376 part 1, 22.9.2.19


class Texts:
    """Collects the text of `t` elements, without the readings that stand beside Japanese words (`rPh`)."""

    def __init__(self, path: Path) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self._path = path
        self._is_text = False
        self._phonetic = 0

    def start(self, name: str) -> None:
        """Take note of an element."""
        if name == "rPh":
            self._phonetic += 1
        self._is_text = name == "t" and not self._phonetic

    def end(self, name: str) -> None:
        """Take note of its end."""
        if name == "rPh":
            self._phonetic -= 1
        self._is_text = False

    def text(self, piece: str) -> None:
        """Keep text, where it is of a cell."""
        if self._is_text:
            self.add(piece)

    def add(self, piece: str) -> None:
        """Keep text; SheetError where a cell grows too long."""
        self.pieces.append(piece)
        self.length += len(piece)
        if self.length > CELL_LIMIT:
            raise SheetError(f"{self._path}: a cell has more than {counted(CELL_LIMIT, 'character')}")

    def take(self) -> str:
        """Return what was kept, and keep it no longer."""
        whole = "".join(self.pieces)
        if "_x" in whole:  # two escapes may be the halves of one character; half a one is none
            whole = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), whole)
            whole = whole.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        self.pieces.clear()
        self.length = 0
        return whole


def whole(text: str | None) -> int:
    """Return a whole number as XML has it; 0 for anything else."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0


@dataclass(slots=True)
class Survey:
    """What is to be known of a sheet before its first row: how wide it is, and which cells span several rows.

    A program that is no spreadsheet may write formulas without their results: such cells are empty here, and counted.
    """

    path: Path
    width: int = 0  # of the widest row
    rows: int = 0
    merged: dict[int, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))  # row: column, last row
    uncomputed: int = 0  # cells with a formula whose result is not in the file
    _column: int = -1
    _is_formula: bool = False  # of the cell that is open, with no result yet
    _seen: int = 0

    def start(self, name: str, said: Mapping[str, str]) -> None:
        """Take note of an element."""
        if name == "c":
            place = place_of(said.get("r", ""))
            self._column = place[1] if place else self._column + 1
            self._is_formula = False
        elif name == "row":
            self._column = -1
            self.rows += 1
            if self.rows > MOST_ROWS:
                raise SheetError(f"{self.path}: has more than {counted(MOST_ROWS, 'row')}; save the sheet as CSV")
            if self.rows * self.width > MOST_CELLS:
                raise SheetError(f"{self.path}: has more than {counted(MOST_CELLS, 'cell')}; save the sheet as CSV")
        elif name == "f":
            self.uncomputed += 1
            self._is_formula = True
        elif name in ("v", "is"):
            self.uncomputed -= self._is_formula
            self._is_formula = False
            self.width = max(self.width, min(self._column + 1, MOST_COLUMNS))
        elif name == "mergeCell":
            self._learn(*said.get("ref", "").partition(":")[::2])

    def _learn(self, first: str, last: str) -> None:
        begin, end = place_of(first), place_of(last)
        if begin is None or end is None or begin[0] >= end[0]:
            return
        self._seen += 1
        if self._seen > MOST_MERGED:
            raise SheetError(f"{self.path}: has more than {counted(MOST_MERGED, 'merged cell')}; save the sheet as CSV")
        self.merged[begin[0]].append((begin[1], end[0]))


@dataclass(slots=True)
class Merged:
    """Cells that span several rows, and the text of each as its first row has it."""

    known: Survey
    _open: dict[int, tuple[int, str]] = field(default_factory=dict)  # column -> last row, text

    def fill(self, number: int, cells: list[str]) -> None:
        """Write into a row what cells above it say that span it, and learn what spans the rows below."""
        for column, (last, text) in list(self._open.items()):
            if number > last:
                del self._open[column]
            else:
                cells.extend([""] * (column + 1 - len(cells)))
                cells[column] = cells[column] or text
        for column, last in self.known.merged.get(number, ()):
            self._open.pop(column, None)
            if column < len(cells) and cells[column]:
                self._open[column] = (last, cells[column])


def place_of(reference: str) -> tuple[int, int] | None:
    """Return row (from 1) and column (from 0) of a reference as B7.

    >>> place_of("B7"), place_of("AA10"), place_of("7")
    ((7, 1), (10, 26), None)
    """
    found = _REFERENCE.fullmatch(reference.replace("$", ""))
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column - 1


class Texted(Protocol):
    """Texts by their number."""

    def __len__(self) -> int: ...
    def __getitem__(self, at: int, /) -> str: ...


class Rows:
    """Turns the events of a sheet's XML into rows of texts."""

    def __init__(
        self, path: Path, strings: Texted, formats: Sequence[tuple[bool, str | None]], *, since_1904: bool
    ) -> None:
        self.done: deque[tuple[int, list[str]]] = deque()
        self._path, self._strings, self._formats, self._since_1904 = path, strings, formats, since_1904
        self._number = 0
        self._cells: list[str] = []
        self._length = 0  # of the row so far, in characters
        self._column = -1
        self._said: Mapping[str, str] = {}
        self._texts = Texts(path)
        self._is_value = False

    def start(self, name: str, said: Mapping[str, str]) -> None:
        """Take note of an element."""
        if name == "row":
            self._number = whole(said.get("r")) or self._number + 1
            self._cells, self._column, self._length = [], -1, 0
        elif name == "c":
            place = place_of(said.get("r", ""))
            self._column = place[1] if place else self._column + 1
            if self._column >= MOST_COLUMNS:
                raise SheetError(f"{self._path}:{self._number}: has more than {counted(MOST_COLUMNS, 'column')}")
            self._said = said
            self._texts.take()
        elif name == "v":
            self._is_value = True
        self._texts.start(name)

    def text(self, piece: str) -> None:
        """Keep text, where it is of a cell."""
        if self._is_value:
            self._texts.add(piece)
        else:
            self._texts.text(piece)

    def end(self, name: str) -> None:
        """Take note of the end of an element; that of a row puts it into `done`."""
        self._texts.end(name)
        if name == "v":
            self._is_value = False
        elif name == "c" and (shown := self._shown(self._texts.take())):
            self._cells.extend([""] * (self._column + 1 - len(self._cells)))
            self._cells[self._column] = shown
        elif name == "row":
            self.done.append((self._number, self._cells))

    def _shown(self, kept: str) -> str:
        kind = self._said.get("t", "n")
        if kind == "s":
            at = whole(kept) if kept else -1
            return self._strings[at] if 0 <= at < len(self._strings) else ""
        if kind == "b":
            return "TRUE" if kept == "1" else "FALSE"
        self._length += len(kept)
        if self._length > MOST_OF_ROW:
            raise SheetError(f"{self._path}:{self._number}: the row has more than {counted(MOST_OF_ROW, 'character')}")
        if kind != "n" or not kept:
            return kept
        style = whole(self._said.get("s"))
        is_date, code = self._formats[style] if style < len(self._formats) else (False, None)
        return shown_number(kept, is_date=is_date, code=code, since_1904=self._since_1904)
