"""`falsefront link` as an analyst types it: a sheet in, a sheet out, no configuration."""

import csv
import subprocess
from pathlib import Path

import xlsxwriter
from python_calamine import CalamineWorkbook
from tests import program


def run(*arguments: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    return program.run("link", *arguments, cwd=cwd)


def test_a_sheet_comes_out_with_groups_and_what_was_done_is_said_on_stderr(tmp_path: Path) -> None:
    text = "Nr,Anschrift\n7,邢台市泉北大街398号\n8,398 Quanbei Street; Xingtai\n9,China\n"
    (tmp_path / "in.csv").write_bytes(text.encode("gb18030"))
    done = run("in.csv", "out.tsv", "--id", "Nr", "--address", "Anschrift", "--pairs", "pairs.csv", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert "3 rows, 2 with an address fine enough to compare: 1 premises" in done.stderr
    with (tmp_path / "out.tsv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream, delimiter="\t"))
    assert rows == [
        ["Nr", "Anschrift", "address_group", "premises", "size", "further", "why"],
        ["7", "邢台市泉北大街398号", "1", "1", "2", "", ""],
        ["8", "398 Quanbei Street; Xingtai", "1", "1", "2", "", ""],
        ["9", "China", "", "", "", "", "too coarse: a country and nothing finer"],
    ]
    assert (tmp_path / "pairs.csv").read_text(encoding="utf-8").splitlines()[1].startswith("7,8,number,")


def test_what_is_wrong_is_said_with_the_line_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text('id,address\n1,"broken\n2,x\n', encoding="utf-8")
    (tmp_path / "ok.csv").write_text("id,address\n1,x\n", encoding="utf-8")
    for arguments, said in (
        (("in.csv", "out.csv"), "in.csv:2: the row that starts here has a broken quote"),
        (("ok.csv", "out.csv", "--phone", "fone"), "ok.csv:1: there is no column 'fone'"),
        (("none.csv", "out.csv"), "none.csv: there is no such file"),
        (("ok.csv", "ok.csv"), "ok.csv: would be overwritten"),
    ):
        done = run(*arguments, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (1, "")
        assert said in done.stderr
        assert "Traceback" not in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.csv", "ok.csv"]


ROOM = "Room 1203, Building 3, Zhenyan Garden, No. 218 Qingxiang North Road, Xindu District, Xingtai, Hebei"


def table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def test_a_workbook_is_linked_and_what_was_not_used_of_it_is_named(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "in.xlsx")) as book:
        sheet = book.add_worksheet("Vendors")
        sheet.merge_range("A1:D1", "Vendors of March")
        sheet.write_row("A2", ["Nr", "Company", "Address", "Tel", "Country"])
        sheet.merge_range("C3:C4", ROOM)
        for row, number in ((2, 1), (3, 2)):
            sheet.write(row, 0, number)
            sheet.write(row, 3, 13912345678)
        sheet.write_row("A5", [3, "Vale Works", "China", 13912345679, "CN"])
        book.add_worksheet("Notes").write(0, 0, "none")
    done = run("in.xlsx", "out.csv", "--id", "Nr", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [row[:6] for row in table(tmp_path / "out.csv")[1:]] == [
        ["1", "", ROOM, "13912345678", "", "1"],
        ["2", "", ROOM, "13912345678", "", "1"],
        ["3", "Vale Works", "China", "13912345679", "CN", ""],
    ]
    for said in (
        "read its sheet 'Vendors'; --sheet names another: 'Notes'",
        "in.xlsx:2: names the columns; 1 row above it left out",
        "not used: 'Company', by name or cells a name; to use: --name Company",
        "not used: 'Country', by name or cells part of an address; to use: --address Address,Country",
        "not used: 'Tel', by name or cells a phone number; to use: --phone Tel",
    ):
        assert said in done.stderr, done.stderr


def test_several_columns_phones_and_mails_of_a_sheet_without_a_header(tmp_path: Path) -> None:
    rows = [
        ["7", "218 Qingxiang North Road", "Xingtai", "0319-5550101 / 0319-5550102", "a@shop.example"],
        ["7", "青橡北路218号", "邢台市", "+86 319 5550102", "b@shop.example a@shop.example"],
        ["8", "218 Qingxiang North Road", "Handan", "0319-5550102", "c@shop.example"],
    ]
    (tmp_path / "in.txt").write_text("\n".join(";".join(row) for row in rows), encoding="utf-8")
    done = run(
        "in.txt", "out.csv", "--no-header", "--id", "1", "--address", "2,3", "--phone", "4", "--email", "5",
        "--pairs", "pairs.csv", "--report", "report.html", cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    out = table(tmp_path / "out.csv")
    assert out[0] == ["1", "2", "3", "4", "5", "address_group", "premises", "size", "further", "why"]
    assert [row[6] for row in out[1:]] == ["1", "1", "2"]
    assert [row[:5] for row in out[1:]] == rows
    (pair,) = table(tmp_path / "pairs.csv")[1:]
    assert "same phone: +86 319 5550102" in pair[4]
    assert "same email: a@shop.example" in pair[4]
    assert "ids that do not tell which row is meant: '7' in 2 rows" in done.stderr
    assert "in.txt: read with ';' between the cells" in done.stderr
    assert "218 Qingxiang North Road, Xingtai" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_what_is_found_may_be_a_workbook_with_the_same_cells(tmp_path: Path) -> None:
    rows = [
        ["id", "address", "phone"],
        ["007", ROOM, "+86 319"],
        ["=1+1", "青橡北路218号, 邢台市", ""],
        ["3", "China", "1e5"],
    ]
    with (tmp_path / "in.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    for out, pairs in (("out.csv", "pairs.csv"), ("out.xlsx", "pairs.xlsx")):
        assert run("in.csv", out, "--pairs", pairs, cwd=tmp_path).returncode == 0
    for name in ("out", "pairs"):
        read = CalamineWorkbook.from_path(str(tmp_path / f"{name}.xlsx")).get_sheet_by_index(0).to_python()
        assert [list(map(str, row)) for row in read] == table(tmp_path / f"{name}.csv")
    assert run("out.xlsx", "again.csv", cwd=tmp_path).returncode == 0
    assert [row[0] for row in table(tmp_path / "again.csv")[1:]] == ["007", "=1+1", "3"]
    refused = run("in.csv", "/dev/stdout/x.xlsx", cwd=tmp_path)
    assert (refused.returncode, "Traceback" in refused.stderr) == (1, False)


def test_a_separator_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("id,address\n1,x\n", encoding="utf-8")
    done = run("in.csv", "out.csv", "--separator", "semi", cwd=tmp_path)
    assert done.returncode == 2
    assert "--separator semi: give one of comma, semicolon, tab, pipe" in done.stderr
    assert run("in.csv", "out.csv", "--separator", "comma", cwd=tmp_path).returncode == 0
