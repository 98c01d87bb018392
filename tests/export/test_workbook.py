"""A workbook of a case file has text in every cell, whatever a page put there, and leads to the pages."""

import csv
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from python_calamine import CalamineWorkbook
from tests.export.hostile import PAYLOADS
from tests.foreign import in_libreoffice

from falsefront.export import workbook
from falsefront.export.cells import LONGEST_CELL, exact, guarded
from falsefront.export.csv_files import write_tables
from falsefront.export.fields import COLUMNS
from falsefront.export.folder import Folder

SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def made(folder: Path, payloads: tuple[str, ...] = PAYLOADS) -> Path:
    part = Folder(folder)
    empty = dict.fromkeys(COLUMNS["claims"])
    rows = [{**empty, "id": number, "raw": cell, "capture": number} for number, cell in enumerate(payloads)]
    write_tables(part, ("claims",), (("claims", row) for row in rows))
    workbook.write(part, lambda seq: f"evidence/pages/{seq}.html" if seq % 2 else None)
    assert part.has(workbook.PATH)
    return folder / workbook.PATH


def cells(path: Path, column: str) -> list[str]:
    at = COLUMNS["claims"].index(column)
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("claims").to_python(skip_empty_area=False)
    return [str(row[at]) for row in rows[1:]]


def test_there_are_enough_payloads() -> None:
    assert len(set(PAYLOADS)) >= 200


def test_every_payload_is_read_back_as_the_text_it_was(tmp_path: Path) -> None:
    found = cells(made(tmp_path), "raw")
    assert len(found) == len(PAYLOADS)
    for payload, cell in zip(PAYLOADS, found, strict=True):
        if len(payload) <= LONGEST_CELL:
            assert cell == workbook.shown(payload)
        else:
            assert len(cell) == LONGEST_CELL
            assert cell.endswith("(cut: see data/)")


def test_only_what_xml_cannot_carry_is_replaced() -> None:
    kept = [payload for payload in PAYLOADS if len(payload) <= LONGEST_CELL and payload.isprintable()]
    assert len(kept) > 150
    assert [workbook.shown(payload) for payload in kept] == kept
    assert workbook.shown("a\x00b\r\nc\ud800") == "a�b\nc�"


def test_no_cell_is_anything_but_text(tmp_path: Path) -> None:
    with zipfile.ZipFile(made(tmp_path)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    (sheet,) = (data for name, data in parts.items() if name.startswith("xl/worksheets/sheet"))
    tree = ET.fromstring(sheet)  # noqa: S314 (our own file)
    assert {cell.get("t") for cell in tree.iter(f"{SPACE}c")} <= {"inlineStr", "s"}
    assert not list(tree.iter(f"{SPACE}f"))
    assert tree.find(f".//{SPACE}pane") is not None
    assert tree.find(f"{SPACE}autoFilter") is not None
    assert not [name for name in parts if "externalLink" in name or "vba" in name.lower() or "calcChain" in name]


def test_hyperlinks_lead_into_the_case_file_alone(tmp_path: Path) -> None:
    with zipfile.ZipFile(made(tmp_path)) as file:
        said = file.read("xl/worksheets/_rels/sheet1.xml.rels").decode()
    targets = re.findall(r'Target="([^"]+)"', said)
    assert len(targets) == len(PAYLOADS) // 2
    assert all(re.fullmatch(r"\.\.[/\\]evidence[/\\]pages[/\\]\d+\.html", target) for target in targets)


def test_where_not_all_sheets_have_room_for_links_those_looked_at_first_have_all_of_theirs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = Folder(tmp_path)
    for name, number in (("claims", 5), ("captures", 4), ("members", 3), ("vendors", 2)):
        empty = dict.fromkeys(COLUMNS[name])
        key = "seq" if name == "captures" else "capture"
        rows = [{**empty, key: row} for row in range(number)]
        write_tables(part, (name,), ((name, row) for row in rows))
    monkeypatch.setattr(workbook, "MOST_LINKS", 9)
    workbook.write(part, lambda seq: f"evidence/pages/{seq}.html")
    with zipfile.ZipFile(tmp_path / workbook.PATH) as file:
        sheets = re.findall(r'<sheet name="(\w+)"', file.read("xl/workbook.xml").decode())
        links = {
            name: file.read(path).count(b"<Relationship ")
            for number, name in enumerate(sheets, start=1)
            if (path := f"xl/worksheets/_rels/sheet{number}.xml.rels") in file.namelist()
        }
    assert links == {"captures": 4, "members": 3, "vendors": 2}


def test_the_same_rows_give_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    assert made(tmp_path / "one").read_bytes() == made(tmp_path / "two").read_bytes()


SHORT = tuple(payload for payload in PAYLOADS if len(payload) < 10_000)
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1"
ALL_TEXT = "/".join(f"{at}/2" for at in range(1, len(COLUMNS["claims"]) + 1))  # each column is text (token 5)


def raw_cells(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return [row["raw"] for row in csv.DictReader(file)]


@pytest.mark.timeout(300)
def test_libreoffice_reads_every_cell_of_the_workbook_as_it_was(tmp_path: Path) -> None:
    path = made(tmp_path, SHORT)
    found = raw_cells(in_libreoffice(path, tmp_path / "csv", AS_CSV))
    assert [_folded(cell) for cell in found] == [_folded(workbook.shown(payload)) for payload in SHORT]
    assert "table:formula=" not in in_libreoffice(path, tmp_path / "fods", "fods").read_text(encoding="utf-8")


@pytest.mark.timeout(300)
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_libreoffice_runs_nothing_of_the_guarded_csv_however_it_parts_it(tmp_path: Path, separator: str) -> None:
    made(tmp_path, SHORT)
    infilter = f"CSV:{ord(separator)},34,76,1,,0,false,true,false,false,false,-1,true"  # formulas are evaluated
    read = in_libreoffice(tmp_path / "excel/claims.csv", tmp_path / "fods", "fods", infilter=infilter)
    assert "table:formula=" not in read.read_text(encoding="utf-8")


@pytest.mark.timeout(300)
def test_libreoffice_would_run_the_exact_csv_which_is_why_there_is_another(tmp_path: Path) -> None:
    made(tmp_path, SHORT)
    read = in_libreoffice(tmp_path / "data/claims.csv", tmp_path / "fods", "fods")
    assert "table:formula=" in read.read_text(encoding="utf-8")


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("flavour", "written"), [("data", exact), ("excel", guarded)])
def test_libreoffice_reads_both_kinds_of_csv_as_they_are_where_columns_are_text(
    tmp_path: Path, flavour: str, written: Callable[[str], str]
) -> None:
    made(tmp_path, SHORT)
    infilter = f"CSV:44,34,76,1,{ALL_TEXT},0,false,false,false"
    source = tmp_path / flavour / "claims.csv"
    fods = in_libreoffice(source, tmp_path / "fods", "fods", infilter=infilter)
    assert "table:formula=" not in fods.read_text(encoding="utf-8")
    found = raw_cells(in_libreoffice(source, tmp_path / "csv", AS_CSV, infilter=infilter))
    wanted = [_folded(written(payload).replace("\x00", "")) for payload in SHORT]  # it drops what no text may have
    assert len(found) == len(wanted)
    for cell, want in zip(map(_folded, found), wanted, strict=True):
        assert cell in (want, want.removesuffix("\n"))  # LibreOffice 26.8 leaves out a line break that ends a cell


def _folded(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n")
