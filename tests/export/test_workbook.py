"""A workbook of a case file has text in every cell, whatever a page put there, and leads to the pages."""

import csv
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from python_calamine import CalamineWorkbook
from tests.export.hostile import PAYLOADS

from falsefront.export import workbook
from falsefront.export.cells import LONGEST_CELL
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


@pytest.mark.timeout(300)
def test_libreoffice_reads_every_cell_as_it_was(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice (Debian: libreoffice-calc)")
    payloads = tuple(payload for payload in PAYLOADS if len(payload) < 10_000)
    path = made(tmp_path, payloads)
    home = f"-env:UserInstallation=file://{tmp_path}/office"
    kept = {name: os.environ[name] for name in ("PATH",) if name in os.environ} | {"HOME": str(tmp_path)}
    as_csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1"
    command = [office, "--headless", home, "--convert-to", as_csv, "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=240, env=kept)
    (result,) = tmp_path.glob("case*.csv")
    with result.open(encoding="utf-8", newline="") as file:
        found = [row["raw"] for row in csv.DictReader(file)]
    assert [_folded(cell) for cell in found] == [_folded(workbook.shown(payload)) for payload in payloads]


def _folded(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n")
