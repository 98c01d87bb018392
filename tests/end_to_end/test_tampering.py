"""One byte of the evidence is changed, and the check names the record."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.end_to_end.desk import Desk


def warc_of(desk: Desk) -> Path:
    (warc,) = (path for path in (desk.folder / "evidence").rglob("*") if ".warc" in path.name)
    return warc


def test_untouched_evidence_passes(crawled: Desk) -> None:
    crawled.run("evidence", "verify").ok()


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_one_flipped_byte_is_found_and_its_record_named(crawled: Desk, share: float) -> None:
    warc = warc_of(crawled)
    body = bytearray(warc.read_bytes())
    body[int(len(body) * share)] ^= 0x01
    warc.write_bytes(body)
    done = crawled.run("evidence", "verify").failed(5)
    assert warc.name in done.out + done.err
    assert crawled.run("flag", "list", "--json").ok().lines(), "the rows are still there to be read"


def test_a_missing_file_and_a_cut_file_are_found(crawled: Desk) -> None:
    warc = warc_of(crawled)
    whole = warc.read_bytes()
    warc.write_bytes(whole[: len(whole) // 2])
    crawled.run("evidence", "verify").failed(5)
    warc.unlink()
    done = crawled.run("evidence", "verify").failed(5)
    assert warc.name in done.out + done.err


def change_by_hand(desk: Desk, statement: str) -> None:
    with closing(sqlite3.connect(desk.folder / "falsefront.db")) as db, db:
        db.execute(statement)


def test_a_row_changed_by_hand_is_found_and_named_and_nothing_is_exported(crawled: Desk) -> None:
    change_by_hand(crawled, "UPDATE claims SET raw = raw || ' ' WHERE id = 1")
    done = crawled.run("evidence", "verify", "--json").failed(5)
    assert '"table": "claims", "key": 1' in done.out
    refused = crawled.run("case", "export", "case").failed(5)
    assert "claims: row 1 was changed by hand" in refused.out + refused.err
    assert not (crawled.folder / "case").exists()


@pytest.mark.parametrize(
    "change",
    [
        "fetched_at = 'some day'",
        "fetched_at = 7",
        "url = x'ff41'",
        "url = CAST(x'ff41' AS TEXT)",
        "warnings = '['",
        "outcome = 'well'",
    ],
)
def test_a_value_that_no_program_writes_is_found_and_named(crawled: Desk, change: str) -> None:
    whole = json.loads(crawled.run("evidence", "verify", "--json").ok().out.splitlines()[-1])
    open_to_hands(crawled, f"UPDATE captures SET {change} WHERE seq = 2")  # noqa: S608 - our own words
    done = crawled.run("evidence", "verify", "--json").failed(5)
    assert '"table": "captures", "key": 2' in done.out
    told = [json.loads(line) for line in done.out.splitlines()]
    assert told[-1]["records"] == whole["records"]
    assert {each["seq"] for each in told if each.get("seq")} <= {2}, "no other capture is named for it"
    crawled.run("case", "export", "case").failed(5, "changed")


@pytest.mark.parametrize("change", ["claims SET first_seen = 'some day'", "runs SET counts = '{'"])
def test_what_cannot_be_read_of_the_store_is_told_in_words(crawled: Desk, change: str) -> None:
    open_to_hands(crawled, f"UPDATE {change} WHERE id = 1")
    crawled.run("evidence", "verify").failed(5)
    for command in (("vendor", "show", "1", "--json"), ("status",)):
        done = crawled.run(*command)
        assert (
            done.code == 0
            or "changed it by hand; `falsefront evidence verify` names each chained row that was" in done.err
        )


def open_to_hands(desk: Desk, statement: str) -> None:
    """Change a row past the triggers, which are put back."""
    with closing(sqlite3.connect(desk.folder / "falsefront.db")) as db, db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name}")
        db.execute(statement)
        for _, made in triggers:
            db.execute(made)


def test_a_head_noted_earlier_is_continued_until_a_chain_is_built_anew(crawled: Desk) -> None:
    summary = json.loads(crawled.run("evidence", "verify", "--json").ok().out.splitlines()[-1])
    crawled.run("case", "export", "case").ok()
    change_by_hand(crawled, "UPDATE sites SET schedule = '7h'")  # no row that a case file cites
    for noted in (summary["head"], summary["rows_head"], "case/manifest.json"):
        crawled.run("evidence", "verify", "--head", noted).ok()
    crawled.run("evidence", "verify", "--head", "ab" * 32).failed(5)
    crawled.run("evidence", "verify", "--head", "nowhere").failed(2)
