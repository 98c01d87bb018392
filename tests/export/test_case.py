"""A case file is exact, checkable, whole or not there, and replaces nothing but its like."""

import csv
import json
import os
import re
import signal
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import pytest
from tests.review.views import detail, evidence, link, member

from falsefront.errors import FalsefrontError, VerificationError
from falsefront.export import case, manifest, packing
from falsefront.export import folder as placing
from falsefront.export import verify as stranger
from falsefront.export.cells import BOM, FORMULA_STARTS, LONGEST_CELL, Cell, guarded
from falsefront.export.csv_files import write_tables
from falsefront.export.fields import COLUMNS, FIELDS
from falsefront.export.folder import Folder
from falsefront.export.manifest import Entry, Manifest
from falsefront.export.tables import EVIDENCE, Row, flag_row, link_row, member_rows
from falsefront.records import against
from falsefront.records.case import CaseDoor, CaseFlag, CaseLink

ABOUT = {"made_at": "2026-03-03T12:00:00+00:00", "chain": {"seq": 2, "head": "ff"}}
HOSTILE = '=HYPERLINK("http://x")\r\n"quoted", 钟厂\ttab'


def rows(address: str = "No. 1") -> dict[str, list[Row]]:
    shown = detail()
    shown = type(shown)(
        flag=shown.flag,
        members=(member(1, address), member(2)),
        links=shown.links,
        findings=(),
        decisions=(),
        absorbed=(),
    )
    door = CaseDoor(label="Room 5", members=shown.members[:1])
    flag = CaseFlag(detail=shown, doors=(door,), against=against(shown), signals=())
    return {
        "links": [link_row(CaseLink(link=link(1, 2), a=evidence(1), b=evidence(2)))],
        "flags": [flag_row(flag)],
        "members": list(member_rows(flag)),
    }


def write(
    folder: Path, tables: Mapping[str, Iterable[Row]], *, replace: bool = False, zipped: bool = False
) -> Manifest:
    def fill(part: Folder) -> Mapping[str, object]:
        for name, of_table in tables.items():
            write_tables(part, (name,), ((name, row) for row in of_table))
        return ABOUT

    return case.write(folder, fill, replace=replace, zipped=zipped)


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_exact_flavour_gives_back_every_string_as_it_stood(tmp_path: Path) -> None:
    write(tmp_path / "case", rows(HOSTILE))
    data = (tmp_path / "case/data/members.csv").read_bytes()
    assert not data.startswith(BOM.encode())
    assert data.count(b"\r\n") == 3 + 1  # headings, two rows, one inside the address
    assert [row["address"] for row in read(tmp_path / "case/data/members.csv")] == [HOSTILE, "No. 1, Mill Road"]
    (flag,) = read(tmp_path / "case/data/flags.csv")
    assert json.loads(flag["names"]) == ["Acme Glass", "钟厂"]
    assert flag["story"] == ""
    assert json.loads(flag["hashes"]) == [f"{1:064x}", f"{2:064x}"]


def test_every_row_leads_to_a_record(tmp_path: Path) -> None:
    write(tmp_path / "case", rows())
    for path in (tmp_path / "case/data").glob("*.csv"):
        for row in read(path):
            assert len(row["sha256"]) == 64
            assert row["warc"]
            assert row["offset"]
            assert len(row["body_sha256"]) == 64


def test_nothing_runs_in_a_spreadsheet(tmp_path: Path) -> None:
    write(tmp_path / "case", rows(HOSTILE))
    path = tmp_path / "case/excel/members.csv"
    assert path.read_bytes().startswith(BOM.encode())
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [row["address"] for row in csv.DictReader(file)]
    assert cells[0] == "'" + HOSTILE


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "  =", "　＝"])
def test_what_begins_like_a_formula_is_guarded(start: str) -> None:
    assert guarded(f"{start}1+1") == f"'{start}1+1"
    assert guarded((f"{start}1", "b")).startswith("'")


def test_a_cell_longer_than_a_spreadsheet_holds_says_that_it_is_cut() -> None:
    cell = guarded("=" * 100_000)
    assert len(cell) == LONGEST_CELL
    assert cell.endswith("(cut: see data/)")


def test_a_case_file_verifies_until_one_byte_changes(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    made = write(folder, rows())
    assert case.verify(folder) == made
    assert made.about["chain"] == ABOUT["chain"]
    assert {entry.path: entry.rows for entry in made.entries}["data/members.csv"] == 2
    path = folder / "data/flags.csv"
    data = bytearray(path.read_bytes())
    data[-3] ^= 1
    path.write_bytes(data)
    with pytest.raises(VerificationError, match=r"data/flags\.csv: SHA-256 is"):
        case.verify(folder)


def test_a_manifest_is_written_as_json_writes_it_though_it_is_never_whole_in_memory(tmp_path: Path) -> None:
    write(tmp_path / "case", rows())
    for name in (f"data/“{number}”, 钟\\厂.csv" for number in range(3)):
        Folder(tmp_path / "case").write(name, name.encode())
    made = Folder(tmp_path / "case")
    for path in sorted((tmp_path / "case/data").iterdir()):
        made.add(f"data/{path.name}", rows=3)
    again = manifest.write(tmp_path / "case", made.entries, {**ABOUT, "nobody": None, "made_by": "钟“desk”"})
    text = (tmp_path / "case" / manifest.NAME).read_text(encoding="utf-8")
    assert json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n" == text
    assert manifest.read(tmp_path / "case") == again
    assert (tmp_path / "case" / manifest.HASHES).read_bytes() == manifest.hash_list(again)


def test_a_manifest_of_many_files_takes_little_memory(tmp_path: Path) -> None:
    entries = tuple(
        Entry(path=f"evidence/pages/{n:06}.txt", rows=0, size_bytes=n, sha256="0" * 64) for n in range(20_000)
    )
    tracemalloc.start()
    made = manifest.write(tmp_path, entries, ABOUT)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (tmp_path / manifest.NAME).stat().st_size > 3_000_000
    assert peak < 3_000_000, "what is written is in memory at once"
    assert manifest.read(tmp_path) == made


def test_missing_additional_and_escaping_files_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    write(folder, rows())
    (folder / "data/flags.csv").unlink()
    (folder / "data/extra.csv").write_text("x")
    (folder / "new/inner").mkdir(parents=True)
    text = (folder / manifest.NAME).read_text()
    (folder / manifest.NAME).write_text(text.replace("excel/flags.csv", "../../etc/passwd"))
    with pytest.raises(VerificationError) as caught:
        case.verify(folder)
    said = str(caught.value)
    assert "data/flags.csv: missing" in said
    assert "data/extra.csv: not in the manifest" in said
    assert "new/inner/: not in the manifest, and nothing lies in it" in said
    assert "data/: " not in said
    assert "../../etc/passwd: leads out of the case file" in said


def test_a_pipe_among_the_files_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    write(folder, rows())
    os.mkfifo(folder / "data" / "pipe")
    with pytest.raises(VerificationError, match="data/pipe: not in the manifest"):
        case.verify(folder)


@pytest.mark.parametrize(
    "broken", ["", "[]", "{}", '{"format": "other"}', '{"format": "falsefront case 1", "files": 3}']
)
def test_a_damaged_manifest_is_a_failed_check(tmp_path: Path, broken: str) -> None:
    (tmp_path / manifest.NAME).write_text(broken)
    with pytest.raises(VerificationError, match=r"manifest\.json"):
        case.verify(tmp_path)


def test_a_folder_that_is_no_case_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(FalsefrontError, match="no case file here"):
        case.verify(tmp_path)


def test_nothing_but_a_case_file_is_ever_replaced(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes/mine.txt").write_text("mine")
    with pytest.raises(FalsefrontError, match="not empty and no case file"):
        write(tmp_path / "notes", rows())
    (tmp_path / "file").write_text("mine")
    with pytest.raises(FalsefrontError, match="is a file"):
        write(tmp_path / "file", rows())
    folder = tmp_path / "new" / "case"
    write(folder, rows())
    write(folder, {"flags": rows()["flags"]}, replace=True)
    assert [path.name for path in (folder / "data").iterdir()] == ["flags.csv"]
    case.verify(folder)
    (folder / "notes.txt").write_text("mine")
    with pytest.raises(FalsefrontError, match=r"notes\.txt"):
        write(folder, rows(), replace=True)
    assert (folder / "notes.txt").read_text() == "mine"


def test_a_case_file_is_replaced_only_when_told_to(tmp_path: Path) -> None:
    made = write(tmp_path / "case", rows())
    with pytest.raises(FalsefrontError, match=r"2026-03-03T12:00:00.*--replace"):
        write(tmp_path / "case", {})
    assert case.verify(tmp_path / "case") == made
    with pytest.raises(FalsefrontError, match="not empty and no case file"):
        write(tmp_path, rows(), replace=True)
    assert case.verify(tmp_path / "case") == made


def test_a_case_file_that_somebody_worked_on_is_not_replaced(tmp_path: Path) -> None:
    write(tmp_path / "case", rows())
    with (tmp_path / "case/excel/flags.csv").open("a") as file:
        file.write("seen by me")
    with pytest.raises(FalsefrontError, match=r"excel/flags\.csv"):
        write(tmp_path / "case", rows(), replace=True)
    assert (tmp_path / "case/excel/flags.csv").read_text().endswith("seen by me")


def test_what_comes_into_the_folder_during_the_export_stays(tmp_path: Path) -> None:
    def slow() -> Iterator[Row]:
        (tmp_path / "case").mkdir()
        (tmp_path / "case/notes.txt").write_text("mine")
        yield rows()["flags"][0]

    with pytest.raises(FalsefrontError, match="not empty"):
        write(tmp_path / "case", {"flags": slow()}, replace=True)
    assert [path.name for path in tmp_path.rglob("*")] == ["case", "notes.txt"]


def test_the_manifest_is_held_against_the_hash_that_was_told(tmp_path: Path) -> None:
    made = write(tmp_path / "case", rows())
    assert case.verify(tmp_path / "case", expected_sha256=made.sha256) == made
    write(tmp_path / "case", rows("No. 2"), replace=True)  # complete in itself, and another one
    case.verify(tmp_path / "case")
    with pytest.raises(VerificationError, match=f"manifest.json: SHA-256 is .*, expected is {made.sha256}"):
        case.verify(tmp_path / "case", expected_sha256=made.sha256)


def test_an_export_that_fails_half_way_leaves_the_old_case_file(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    made = write(folder, rows())

    def breaking() -> Iterator[Row]:
        yield rows()["flags"][0]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(folder, {"flags": breaking()}, replace=True)
    assert case.verify(folder) == made
    assert [path.name for path in tmp_path.iterdir()] == ["case"]


def test_ctrl_c_at_the_last_moment_leaves_the_new_case_file_and_its_zip(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "case", rows(), zipped=True)
    removed = placing._remove

    def stopped(path: Path) -> None:
        signal.raise_signal(signal.SIGINT)
        removed(path)

    monkeypatch.setattr(placing, "_remove", stopped)
    handled = signal.signal(signal.SIGINT, signal.default_int_handler)  # who starts the tests may ignore it
    try:
        with pytest.raises(KeyboardInterrupt):
            write(tmp_path / "case", rows("No. 2"), replace=True, zipped=True)
    finally:
        signal.signal(signal.SIGINT, handled)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case", "case.zip"]
    assert case.verify(tmp_path / "case") == case.verify(tmp_path / "case.zip")
    assert "No. 2" in (tmp_path / "case/data/members.csv").read_text()


def test_a_zip_of_very_many_files_is_made_by_a_program_of_its_own_and_has_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "case", rows(), zipped=True)
    monkeypatch.setattr(packing, "MOST_HERE", 0)
    write(tmp_path / "other" / "case", rows(), zipped=True)
    assert (tmp_path / "other" / "case.zip").read_bytes() == (tmp_path / "case.zip").read_bytes()
    with pytest.raises(OSError, match=r"nowhere.zip: .*No such file"):
        packing.pack(tmp_path / "gone" / "nowhere", "case", files=1)


def test_a_move_that_fails_puts_everything_back(tmp_path: Path) -> None:
    for name in ("case", "part"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "what").write_text(name)
    with pytest.raises(FileNotFoundError):
        placing.put_in_place([(tmp_path / "part", tmp_path / "case"), (tmp_path / "none", tmp_path / "case.zip")])
    assert {path.name: (path / "what").read_text() for path in tmp_path.iterdir()} == {"case": "case", "part": "part"}


def test_what_a_killed_export_moved_aside_comes_back(tmp_path: Path) -> None:
    made = write(tmp_path / "case", rows())
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], check=True, capture_output=True)
    (tmp_path / "case").rename(tmp_path / f".case.old-{int(gone.stdout)}")
    with pytest.raises(FalsefrontError, match="--replace"):
        write(tmp_path / "case", rows("No. 2"))
    assert case.verify(tmp_path / "case") == made
    assert [path.name for path in tmp_path.iterdir()] == ["case"]


def test_a_full_disk_is_said_and_leaves_nothing_behind(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["/bin/mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        with pytest.raises(FalsefrontError, match="No space left"):
            write(disk / "case", {"flags": rows()["flags"] * 1000})
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["/bin/umount", str(disk)], check=True)


def test_rows_have_exactly_the_columns_of_their_table() -> None:
    for name, made in rows().items():
        assert all(row.keys() == set(COLUMNS[name]) for row in made)


def test_every_column_of_every_table_is_described_once() -> None:
    for table, columns in FIELDS.items():
        names = [name for name, _ in columns]
        assert len(set(names)) == len(names), table
        assert all(what.strip() and what != name for name, what in columns), table
    text = (Path(__file__).parents[2] / "docs/case-file.md").read_text(encoding="utf-8")
    assert [table for table in COLUMNS if f"`{table}`" not in text] == []
    assert [column for column in EVIDENCE if f"`{column}`" not in text] == []


@pytest.mark.parametrize(
    "cell", ["Acme;=cmd|'/C calc'!A0", "Acme;   =1+1", "Acme\t@SUM(1)", ("Acme", "=1+1"), "a|-1+1"]
)
def test_no_formula_starts_where_another_spreadsheet_would_split_the_line(cell: Cell) -> None:
    for part in re.split(r"[;\t|,]", guarded(cell)):
        assert part.strip()[:1] not in FORMULA_STARTS or not part.strip()


@pytest.mark.parametrize("name", [manifest.NAME, manifest.HASHES])
@pytest.mark.parametrize("put", [os.mkfifo, lambda path: path.symlink_to("/dev/zero")], ids=["pipe", "device"])
def test_a_manifest_that_is_no_file_is_not_waited_for(tmp_path: Path, name: str, put: Callable[[Path], None]) -> None:
    folder = tmp_path / "case"
    write(folder, rows())
    (folder / name).unlink()
    put(folder / name)
    with pytest.raises(FalsefrontError, match=re.escape(name)):
        case.verify(folder)
    assert stranger.problems_of(str(folder)) == ([f"{name}: is neither a file nor a folder"], [])
    if name == manifest.NAME:
        with pytest.raises(FalsefrontError, match="not empty and no case file"):
            write(folder, rows(), replace=True)


@pytest.mark.parametrize("named", ['"path": "\\ud800"', '"path": "data/a.csv", "by": "\\udfff"'])
def test_half_a_character_in_a_manifest_is_damage(tmp_path: Path, named: str) -> None:
    entry = f'{{{named}, "rows": 0, "bytes": 0, "sha256": "0"}}'
    (tmp_path / manifest.NAME).write_text(f'{{"format": "{manifest.FORMAT}", "files": [{entry}]}}')
    with pytest.raises(VerificationError, match="damaged"):
        case.verify(tmp_path)


def test_captures_that_are_no_text_any_more_are_told_in_words(tmp_path: Path) -> None:
    def fill(part: Folder) -> Mapping[str, object]:
        part.write("data/captures.csv", b"seq,url_fetched\r\n1,\xff\r\n")
        return ABOUT

    case.write(tmp_path / "case", fill)
    with pytest.raises(VerificationError, match=r"data/captures\.csv: cannot be read"):
        case.verify(tmp_path / "case")
