"""`place import` of a sheet that is broken somewhere: the bad rows by their line, the good ones all or none."""

import os
import sqlite3
import time
from pathlib import Path

import pytest
from tests import program

ROWS = 10_000
HEADER = "address,status,how,by,at,note"


def row(number: int, status: str = "mail_drop") -> str:
    return f"河北省邢台市信都区建设路{number}号,{status},site_visit,Ann,2026-02-01,a shelf"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "config.toml").write_text(
        '[desk]\nname = "Desk"\ncontact = "desk@example.org"\n[[site]]\nname = "market"\n'
        'start = ["https://market.example/"]\nallow = ["https://market.example/*"]\n'
    )
    return tmp_path


def imported(desk: Path, *words: str, code: int = 0) -> str:
    done = program.run("--config", str(desk / "config.toml"), "place", "import", *words, cwd=desk)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


def there(desk: Path) -> int:
    """Return how many entries the register has."""
    database = desk / "falsefront.db"
    if not database.exists():
        return 0
    connection = sqlite3.connect(database)
    try:
        (found,) = connection.execute("SELECT count(*) FROM known_places").fetchone()
        (keyed,) = connection.execute("SELECT count(DISTINCT place_id) FROM place_keys").fetchone()
    finally:
        connection.close()
    assert keyed == found  # each can be met
    return int(found)


def test_one_bad_row_of_ten_thousand_is_told_by_its_line_and_keeps_all_out_unless_the_good_are_taken(
    desk: Path,
) -> None:
    lines = [HEADER, *(row(number) for number in range(1, ROWS + 1))]
    lines[7_000] = row(7_000, "male_drop")
    (desk / "places.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    said = imported(desk, "places.csv", code=1)
    assert "places.csv:7001: status: 'male_drop' is none of" in said
    assert "9999 good rows, 1 bad; 0 in the register already. Nothing was added" in said
    assert there(desk) == 0
    assert imported(desk, "places.csv", "--dry-run", code=1) == said  # a dry run ends as the import would
    assert there(desk) == 0
    said = imported(desk, "places.csv", "--skip-bad")
    assert "places.csv:7001: status" in said
    assert there(desk) == ROWS - 1
    said = imported(desk, "places.csv", "--skip-bad", "--dry-run")
    assert f"{ROWS - 1} in the register already" in said
    assert there(desk) == ROWS - 1


def test_an_import_that_is_killed_leaves_nothing_half_done(desk: Path) -> None:
    lines = [HEADER, *(row(number) for number in range(1, ROWS + 1))]
    (desk / "places.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (desk / "none.csv").write_text(f"{HEADER}\n", encoding="utf-8")
    imported(desk, "none.csv")  # the store is made
    log = desk / "falsefront.db-wal"
    nowhere = Path(os.devnull)
    called = ("--config", str(desk / "config.toml"), "place", "import", "places.csv")
    process = program.begin(*called, cwd=desk, out=nowhere, err=nowhere)
    try:
        while process.poll() is None and not (log.exists() and log.stat().st_size > 1_000_000):
            time.sleep(0.005)
    finally:
        process.kill()
        process.wait()
    assert there(desk) in (0, ROWS)  # a commit may have been quicker than the kill


def test_bytes_that_are_no_text_cost_their_row_alone(desk: Path) -> None:
    lines = [line.encode() for line in (HEADER, row(1), row(2), row(3))]
    lines[2] = lines[2].replace("建".encode(), b"\xff\xfe")
    (desk / "places.csv").write_bytes(b"\n".join(lines) + b"\n")
    assert "places.csv:3: the row has bytes that are not UTF-8" in imported(desk, "places.csv", code=1)
    assert there(desk) == 0
    imported(desk, "places.csv", "--skip-bad")
    assert there(desk) == 2


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_a_sheet_in_another_encoding_is_read(encoding: str, desk: Path) -> None:
    (desk / "places.csv").write_bytes("\n".join([HEADER, row(1), row(2)]).encode(encoding))
    imported(desk, "places.csv")
    assert there(desk) == 2
    connection = sqlite3.connect(desk / "falsefront.db")
    found = [address for (address,) in connection.execute("SELECT address FROM known_places ORDER BY id")]
    connection.close()
    assert found == ["河北省邢台市信都区建设路1号", "河北省邢台市信都区建设路2号"]


def test_a_missing_column_is_named_with_those_there_are(desk: Path) -> None:
    (desk / "places.csv").write_text("address,status,by,at\n5 Mill Road,false,Ann,2026-02-01\n", encoding="utf-8")
    said = imported(desk, "places.csv", code=1)
    assert "places.csv:1: there is no column how, or say it for all: --how" in said
    assert "The columns are: address, status, by, at" in said
    assert there(desk) == 0


def test_a_broken_quote_costs_its_own_line_alone(desk: Path) -> None:
    lines = [HEADER, row(1), f'"{row(2)}', row(3), row(4)]
    (desk / "places.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    said = imported(desk, "places.csv", code=1)
    assert "places.csv:3: the row that starts here has a broken quote" in said
    imported(desk, "places.csv", "--skip-bad")
    assert there(desk) == 3
