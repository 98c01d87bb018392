"""Reads a sheet of an .xlsx workbook (ECMA-376) row by row, each cell as the text that it shows.

Only what a table needs is read: no formula is computed (its last result is in the file), nothing is drawn or asked for.
Memory holds the shared texts and one row. A cell that is merged over several rows counts for each of them: three
vendors beside one merged address all give it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from falsefront.errors import SheetError
from falsefront.sheet.cells import Merged, Rows, Survey, Texted, whole
from falsefront.sheet.numbers import is_date_format
from falsefront.sheet.package import MOST_BYTES, opened, pieces, read_through, related_parts
from falsefront.sheet.shared import read_shared
from falsefront.wording import counted

MOST_TABS: Final = 4_096
MOST_STYLES: Final = 65_536  # Excel has 65,490 of cells
MOST_CODE: Final = 255  # characters of a format, as Excel has it
HIDDEN: Final = frozenset({"hidden", "veryHidden"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """One sheet of a workbook."""

    name: str
    part: str
    is_hidden: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """A workbook whose list of sheets, shared texts and formats have been read."""

    path: Path
    tabs: tuple[Tab, ...]
    _strings: Texted
    _formats: Sequence[tuple[bool, str | None]]  # of each style: whether it shows a day, and its code
    _since_1904: bool

    def size_bytes(self, tab: Tab) -> int:
        """Return how long a sheet is, unpacked."""
        with opened(self.path) as book:
            return book.getinfo(tab.part).file_size

    def survey(self, tab: Tab) -> Survey:
        """Go through a sheet once for what stands behind its rows and is needed before them."""
        found = Survey(self.path)
        with opened(self.path) as book:
            read_through(pieces(book, tab.part, self.path, found.start, most_bytes=MOST_BYTES))
        return found

    def records(self, tab: Tab, known: Survey) -> Iterator[tuple[int, list[str]]]:
        """Yield (number of the row, its cells) for each row with text; SheetError where it is broken."""
        merged = Merged(known)
        reader = Rows(self.path, self._strings, self._formats, since_1904=self._since_1904)
        with opened(self.path) as book:
            for _ in pieces(book, tab.part, self.path, reader.start, reader.end, reader.text, most_bytes=MOST_BYTES):
                while reader.done:
                    number, cells = reader.done.popleft()
                    merged.fill(number, cells)
                    if any(cells):
                        yield number, cells


def open_workbook(path: Path) -> Workbook:
    """Read what stands outside the sheets; SheetError where the file is no workbook that can be read."""
    with opened(path) as book:
        root = related_parts(book, "", path)
        main = next((target for kind, _, target in root if kind == "officeDocument"), None)
        if main is None or main not in book.namelist():
            raise SheetError(f"{path}: is an archive, and no .xlsx workbook; save the sheet as .xlsx or CSV")
        related = related_parts(book, main, path)
        targets = {number: target for kind, number, target in related if kind == "worksheet"}
        found: list[Tab] = []
        settings: dict[str, str] = {}

        def start(name: str, said: Mapping[str, str]) -> None:
            number = next((value for key, value in said.items() if key.endswith(" id")), "")
            if name == "sheet" and number in targets:
                part = targets[number]
                found.append(Tab(name=said.get("name", ""), part=part, is_hidden=said.get("state") in HIDDEN))
                if len(found) > MOST_TABS:
                    raise SheetError(f"{path}: has more than {counted(MOST_TABS, 'sheet')}; save one as CSV")
            elif name == "workbookPr":
                settings.update(said)

        read_through(pieces(book, main, path, start))
        parts = {kind: target for kind, _, target in related}
        there = set(book.namelist())
        tabs = tuple(tab for tab in found if tab.part in there)
        if not tabs:
            raise SheetError(f"{path}: has no sheet that could be read; save it as CSV and try again")
        strings, styles = parts.get("sharedStrings"), parts.get("styles")
        return Workbook(
            path=path,
            tabs=tabs,
            _strings=read_shared(book, strings, path) if strings in there and strings else (),
            _formats=_formats(book, styles, path) if styles in there and styles else (),
            _since_1904=settings.get("date1904", "0") in ("1", "true"),
        )


def _formats(book: ZipFile, part: str, path: Path) -> Sequence[tuple[bool, str | None]]:
    codes: dict[int, str] = {}
    styles: list[int] = []
    inside: list[str] = []

    def start(name: str, said: Mapping[str, str]) -> None:
        inside.append(name)
        if name == "numFmt":
            codes[whole(said.get("numFmtId"))] = said.get("formatCode", "")[:MOST_CODE]
        elif name == "xf" and "cellXfs" in inside:
            styles.append(whole(said.get("numFmtId")))
        if len(styles) > MOST_STYLES or len(codes) > MOST_STYLES:
            raise SheetError(f"{path}: has more than {counted(MOST_STYLES, 'format')}; save the sheet as CSV")

    def end(_: str) -> None:
        inside.pop()

    read_through(pieces(book, part, path, start, end))
    return [(is_date_format(number, codes.get(number)), codes.get(number)) for number in styles]
