"""A sheet with broken lines: the good ones are read, each bad one is told with its line."""

from pathlib import Path

import pytest
import xlsxwriter

from falsefront.errors import SheetError
from falsefront.sheet.tolerant import read_tolerantly


def sheet(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "places.csv"
    path.write_bytes(content)
    return path


def test_rows_have_their_lines_and_columns(tmp_path: Path) -> None:
    read = read_tolerantly(sheet(tmp_path, '\ufeffAddress,Note\n"5 Mill\nRoad",a\n\n榛砚花园\n'.encode()))
    assert read.header == ("address", "note")
    assert read.rows == ((2, {"address": "5 Mill\nRoad", "note": "a"}), (5, {"address": "榛砚花园", "note": ""}))


def test_bad_bytes_a_broken_quote_and_too_many_cells_cost_their_line_alone(tmp_path: Path) -> None:
    lines = [
        b"address,note",
        b"1 Mill Road,a",
        b"2 Mill \xff Road,a",
        b'3 Mill" Road,"a" b',
        b"4 Mill Road,a,b,c",
        b"5,x",
    ]
    read = read_tolerantly(sheet(tmp_path, b"\n".join(lines)))
    told = {line: row for line, row in read.rows if isinstance(row, str)}
    assert told.keys() == {3, 4, 5}
    assert "not UTF-8" in told[3]
    assert "broken quote" in told[4]
    assert "4 cells" in told[5]
    assert [line for line, row in read.rows if not isinstance(row, str)] == [2, 6]


def test_one_quote_that_never_ends_swallows_nothing(tmp_path: Path) -> None:
    read = read_tolerantly(sheet(tmp_path, b'address,note\n"1 Mill Road,a\n2 Mill Road,b\n'))
    assert [line for line, row in read.rows if not isinstance(row, str)] == [3]


def test_an_empty_sheet_and_none_are_told(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="empty"):
        read_tolerantly(sheet(tmp_path, b""))
    with pytest.raises(SheetError, match="no such file"):
        read_tolerantly(tmp_path / "none.csv")


def test_a_workbook_and_any_separator_are_read_as_well(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "in.xlsx")) as book:
        pages = book.add_worksheet("Places")
        pages.write_row(0, 0, ["Address", "Floors"])
        pages.write_row(2, 0, ["5 Mill Road", 12])
    read = read_tolerantly(tmp_path / "in.xlsx")
    assert read.header == ("address", "floors")
    assert read.rows == ((3, {"address": "5 Mill Road", "floors": "12"}),)
    for mark in ";\t|":
        read = read_tolerantly(sheet(tmp_path, f"Address{mark}Note\n5 Mill Road, Bedford{mark}x\n".encode()))
        assert read.rows == ((2, {"address": "5 Mill Road, Bedford", "note": "x"}),)
    read = read_tolerantly(sheet(tmp_path, b"Address\n5 Mill Road; Bedford\n"))
    assert read.rows == ((2, {"address": "5 Mill Road; Bedford"}),)
