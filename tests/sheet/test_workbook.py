"""Workbooks as people make them, read as a second reader reads them, and hostile ones refused in words."""

import random
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook
from xlsxwriter.worksheet import Worksheet

from falsefront.errors import SheetError
from falsefront.sheet import Form, Sheet, open_sheet

COLUMNS: dict[str, str | None] = {"id": None, "address": None, "phone": None}
HEAVY = (b'<c t="str"><v>' + b"x" * 1_000_000 + b"</v></c>") * 17
SHEET = "xl/worksheets/sheet1.xml"
STYLES = "xl/styles.xml"
SHARED = "xl/sharedStrings.xml"
COLUMN_NAMES = [f"{first}{last}" for first in ("", *"ABCDEFGHIJKLMNOPQRSTUV") for last in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
WIDE = b"".join(b'<c r="%s9"><v>1</v></c>' % name.encode() for name in COLUMN_NAMES)
BENEATH = b"<mergeCells>%s</mergeCells>" % b"".join(
    b'<mergeCell ref="%s9:%s1048576"/>' % (name.encode(), name.encode()) for name in COLUMN_NAMES
)


def made(path: Path, fill: Callable[[xlsxwriter.Workbook, Worksheet], object], **options: object) -> Path:
    with xlsxwriter.Workbook(str(path), options) as book:
        fill(book, book.add_worksheet("Vendors"))
    return path


def opened(path: Path, **form: str | bool) -> Sheet:
    return open_sheet(path, columns=COLUMNS, required=frozenset({"address"}), form=Form(**form))  # type: ignore[arg-type]


def changed(source: Path, target: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """Write a workbook again with one of its parts changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
    return target


def plain(_: xlsxwriter.Workbook, sheet: Worksheet) -> None:
    sheet.write_row(0, 0, ["id", "address", "phone"])
    sheet.write_row(1, 0, [1, "泉北大街398号", 13912345678])
    sheet.write_row(2, 0, ["010-123", "Room 3, Plaza", "0319-5550101"])


def test_cells_are_the_texts_that_they_show(tmp_path: Path) -> None:
    def fill(book: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        plain(book, sheet)
        day, zeros = book.add_format({"num_format": "d.m.yyyy"}), book.add_format({"num_format": "000000"})
        sheet.write_datetime(4, 0, datetime(2026, 3, 31), day)  # noqa: DTZ001 - a workbook knows no zone
        sheet.write_formula(4, 1, '="Mill"&" Road"', None, "Mill Road")
        sheet.write_number(4, 2, 54000, zeros)
        sheet.write_boolean(5, 0, True)
        sheet.write_rich_string(5, 1, "Mill ", book.add_format({"bold": True}), "Road")
        sheet.write_number(5, 2, 0.1 + 0.2)

    assert list(opened(made(tmp_path / "in.xlsx", fill)).rows()) == [
        ("1", "泉北大街398号", "13912345678"),
        ("010-123", "Room 3, Plaza", "0319-5550101"),
        ("2026-03-31", "Mill Road", "054000"),
        ("TRUE", "Mill Road", "0.3"),
    ]


def test_a_second_reader_finds_the_same_texts(tmp_path: Path) -> None:
    rng = random.Random(11)
    words = ["青橡北路", "Mill Road", "=1+1", "a\nb", "_x0041_", "  padded ", "&<>\"'", "\t", "𠀀", "é"]
    table = [[" ".join(rng.choices(words, k=3)) if rng.random() < 0.8 else "" for _ in range(12)] for _ in range(300)]

    def fill(_: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        sheet.write_row(0, 0, ["address", *(f"c{at}" for at in range(11))])
        for number, row in enumerate(table, 1):
            for column, cell in enumerate(row):
                sheet.write_string(number, column, cell)

    path = made(tmp_path / "in.xlsx", fill)
    read = [list(row) for row in opened(path).all_cells()]
    other = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python(skip_empty_area=False)[1:]
    assert read == [row for row in other if any(row)] == [row for row in table if any(row)]


def test_a_cell_merged_over_rows_counts_for_each_of_them_and_one_over_columns_once(tmp_path: Path) -> None:
    def fill(_: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        sheet.merge_range("A1:C1", "Vendors of March")
        sheet.merge_range("A2:A3", "id")
        sheet.merge_range("B2:B3", "address")
        sheet.merge_range("C2:D2", "Contact")
        sheet.write_row("C3", ["phone", "mail"])
        sheet.merge_range("B4:B6", "5 Mill Road")
        for row in range(3, 7):
            sheet.write(row, 0, row)
        sheet.write("B7", "6 Mill Road")

    path = made(tmp_path / "in.xlsx", fill)
    sheet = opened(path)
    assert sheet.header == ("id", "address", "phone", "mail")
    assert [row[:2] for row in sheet.rows()] == [(str(at), "5 Mill Road") for at in (3, 4, 5)] + [("6", "6 Mill Road")]
    assert sheet.notes == (f"{path}:3: names the columns; 2 rows above it left out",)


def test_the_first_sheet_with_text_is_read_and_another_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "in.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("Cover")
        hidden, shown, more = (book.add_worksheet(name) for name in ("Old", "Vendors", "More"))
        for number, sheet in enumerate((hidden, shown, more)):
            sheet.write_row(0, 0, ["id", "address"])
            sheet.write_row(1, 0, [number, "A"])
        hidden.hide()
        shown.activate()
    assert [row[0] for row in opened(path).rows()] == ["1"]
    assert "read its sheet 'Vendors'; --sheet names another: 'Cover', 'Old', 'More'" in opened(path).notes[0]
    assert [row[0] for row in opened(path, tab="more").rows()] == ["2"]
    with pytest.raises(SheetError, match=r"(?s)there is no column 'street'.*read its sheet 'Vendors'; --sheet names"):
        open_sheet(path, columns={"address": "street"}, required=frozenset({"address"}))
    with pytest.raises(SheetError, match=r"has no sheet 'Less'\. The sheets are: 'Cover', 'Old', 'Vendors', 'More'"):
        opened(path, tab="Less")


def test_without_a_header_a_short_first_row_cuts_nothing(tmp_path: Path) -> None:
    def fill(_: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        sheet.write_row(0, 0, ["x"])
        sheet.write_row(3, 0, ["y", "A", "note"])

    path = made(tmp_path / "in.xlsx", fill)
    sheet = open_sheet(path, columns={"address": "2"}, required=frozenset({"address"}), form=Form(has_header=False))
    assert list(sheet.rows()) == [("",), ("A",)]
    assert list(sheet.all_cells()) == [("x", "", ""), ("y", "A", "note")]


def test_the_other_calendar_inline_texts_and_readings_beside_words_are_known(tmp_path: Path) -> None:
    def fill(book: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        plain(book, sheet)
        sheet.write_datetime(2, 2, datetime(2026, 3, 31), book.add_format({"num_format": 14}))  # noqa: DTZ001

    source = made(tmp_path / "in.xlsx", fill, date_1904=True)
    inline = (
        b'<c r="B2" t="inlineStr"><is><t>\xe6\x9d\xb1\xe4\xba\xac</t><rPh sb="0" eb="2"><t>toukyou</t></rPh></is></c>'
    )

    def change(xml: bytes) -> bytes:
        start = xml.index(b'<c r="B2"')
        return xml[:start] + inline + xml[xml.index(b"</c>", start) + 4 :]

    path = changed(source, tmp_path / "other.xlsx", SHEET, change)
    assert [row[1:] for row in opened(path).rows()] == [("東京", "13912345678"), ("Room 3, Plaza", "2026-03-31")]


@pytest.mark.parametrize(
    ("part", "change", "said"),
    [
        (SHEET, lambda xml: xml[:-40], "is damaged"),
        (SHEET, lambda xml: xml.replace(b"?>", b'?><!DOCTYPE x [<!ENTITY a "b">]>', 1), "declares a document type"),
        (SHEET, lambda xml: xml.replace(b'r="A2"', b'r="ZZZ2"'), "has more than 16384 columns"),
        (SHEET, lambda xml: xml.replace(b"<v>1</v>", b"<v>" + b"1" * 2_000_000 + b"</v>"), "more than 1048576 char"),
        (SHEET, lambda xml: xml.replace(b"</row>", HEAVY + b"</row>", 1), "the row has more than 16777216 characters"),
        (SHEET, lambda xml: xml.replace(b"UTF-8", b"gbk", 1), "is damaged (multi-byte encodings"),
        (SHEET, lambda xml: xml.replace(b"UTF-8", b"nonsense", 1), "is damaged (unknown encoding"),
        (SHEET, lambda xml: xml.replace(b"</row>", b"</row>" + b"<row/>" * 1_048_576, 1), "more than 1048576 rows"),
        (SHEET, lambda xml: xml.replace(b"</row>", b"<a>" * 300, 1), "is no part of a workbook that people make"),
        (SHEET, lambda xml: xml.replace(b'r="A2"', b'r="' + b"A" * 5_000_000 + b'"'), "has a tag of more than"),
        (SHEET, lambda xml: xml.replace(b"</row>", b"</row>" + b" " * 40_000_000, 1), "less than a hundredth"),
        (
            SHEET,
            lambda xml: xml.replace(
                b"</sheetData>", b"<row>" + WIDE + b"</row>" + b"<row/>" * 1_000_000 + b"</sheetData>" + BENEATH
            ),
            "has more than 500000000 cells",
        ),
        (STYLES, lambda xml: xml.replace(b"<cellXfs", b"<cellXfs>" + b"<xf/>" * 70_000 + b"</cellXfs><x"), "formats"),
        (STYLES, lambda xml: xml + b" " * 17_000_000, "has more than 16777216 bytes"),
        (SHARED, lambda xml: xml.replace(b"<si>", b"<si><t>" + b"x" * 2_000_000 + b"</t>", 1), "1048576 characters"),
        ("xl/workbook.xml", lambda xml: xml.replace(b"<sheet ", b"<shiet "), "has no sheet that could be read"),
        ("_rels/.rels", lambda xml: xml.replace(b'officeDocument"', b'other"'), "is an archive, and no .xlsx workbook"),
    ],
)
def test_a_hostile_or_damaged_workbook_is_refused_in_words(
    tmp_path: Path, part: str, change: Callable[[bytes], bytes], said: str
) -> None:
    path = changed(made(tmp_path / "in.xlsx", plain), tmp_path / "bad.xlsx", part, change)
    with pytest.raises(SheetError, match=r"bad\.xlsx") as caught:
        list(opened(path).rows())
    assert said in str(caught.value)


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_an_archive_that_is_packed_as_no_workbook_is_refused(tmp_path: Path, method: int) -> None:
    path = tmp_path / "bad.xlsx"
    with zipfile.ZipFile(made(tmp_path / "in.xlsx", plain)) as old, zipfile.ZipFile(path, "w", method) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    with pytest.raises(SheetError, match="is packed as no workbook is"):
        opened(path)


def test_a_name_in_the_archive_that_is_no_text_is_refused(tmp_path: Path) -> None:
    source = made(tmp_path / "in.xlsx", plain)
    with zipfile.ZipFile(source, "a") as book:
        book.writestr("é", b"")
    path = tmp_path / "bad.xlsx"
    path.write_bytes(source.read_bytes().replace("é".encode(), b"\xff\xfe"))
    with pytest.raises(SheetError, match="is a damaged workbook"):
        opened(path)


def test_half_a_character_is_none_and_two_halves_are_one(tmp_path: Path) -> None:
    said = b'<c r="B2" t="str"><v>_xD83D__xDE00_ a_xD800_b</v></c><c r="C2" t="x"><v>'

    def change(xml: bytes) -> bytes:
        start = xml.index(b'<c r="B2"')
        return xml[:start] + said + xml[xml.index(b"<v>", xml.index(b'<c r="C2"')) + 3 :]

    path = changed(made(tmp_path / "in.xlsx", plain), tmp_path / "other.xlsx", SHEET, change)
    assert next(iter(opened(path).rows()))[1] == "\U0001f600 a\ufffdb"


def test_a_day_beyond_the_calendar_stays_the_number_that_it_is(tmp_path: Path) -> None:
    def fill(book: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        plain(book, sheet)
        day = book.add_format({"num_format": 14})
        sheet.write_number(1, 0, 2958465, day)
        sheet.write_number(1, 2, 2958465.9999999, day)

    later, other = made(tmp_path / "in.xlsx", fill), made(tmp_path / "1904.xlsx", fill, date_1904=True)
    assert next(iter(opened(later).rows()))[0] == "9999-12-31"
    assert next(iter(opened(other).rows()))[::2] == ("2958465", "2958465.9999999")


def test_any_byte_of_a_workbook_may_be_wrong_without_a_traceback(tmp_path: Path) -> None:
    whole = made(tmp_path / "in.xlsx", plain).read_bytes()
    rng = random.Random(5)
    path = tmp_path / "bad.xlsx"
    for _ in range(400):
        broken = bytearray(whole)
        for _ in range(rng.choice((1, 1, 8))):
            broken[rng.randrange(len(broken))] = rng.randrange(256)
        path.write_bytes(bytes(broken[: rng.choice((len(broken), rng.randrange(len(broken))))]))
        with suppress(SheetError):
            list(opened(path).rows())


def test_formulas_without_a_result_are_told(tmp_path: Path) -> None:
    def fill(_: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        plain(_, sheet)
        for row in range(3, 6):
            sheet.write_formula(row, 1, '="Mill"&" Road"', None, "Mill Road")

    source = made(tmp_path / "in.xlsx", fill)
    assert opened(source).notes == ()
    path = changed(source, tmp_path / "other.xlsx", SHEET, lambda xml: xml.replace(b"<v>Mill Road</v>", b"", 2))
    (note,) = opened(path).notes
    assert "other.xlsx: 2 cells with a formula that was never computed: empty here" in note
    assert [row[1] for row in opened(path).rows()] == ["泉北大街398号", "Room 3, Plaza", "Mill Road"]


def test_a_separator_is_refused_for_a_workbook_and_a_sheet_for_a_text(tmp_path: Path) -> None:
    path = made(tmp_path / "in.xlsx", plain)
    with pytest.raises(SheetError, match="is a workbook, which has no separator and no encoding"):
        opened(path, separator=";")
    (tmp_path / "in.csv").write_text("address\nA\n")
    with pytest.raises(SheetError, match="is no workbook, so it has no sheet 'X'"):
        opened(tmp_path / "in.csv", tab="X")
