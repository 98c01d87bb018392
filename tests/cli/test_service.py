"""`falsefront status`: what ran, to the second, and when each site is due, or why no time can be given."""

import json
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests import program
from tests.store.fresh import fresh_store

from falsefront.records import Fall, PagesRead
from falsefront.store import drifts, hosts, open_store, runs, sites
from falsefront.store.instance import only_instance
from falsefront.wording import HOW_TO_NAME

BEGAN = datetime(2026, 3, 3, 12, 0, 0, 123456, tzinfo=UTC)
DUE = datetime(2026, 3, 3, 18, 0, 0, 654321, tzinfo=UTC)
FAR = datetime(2999, 1, 1, tzinfo=UTC)
SCHEDULES = {
    "hourly": 'every = "6h"',
    "nightly": 'cron = "0 3 * * *"',
    "changed": 'every = "1d"',
    "late": 'every = "6h"',
    "hand": "",
}


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with config.toml and a store: one site has run, some are scheduled, one is watched no more."""
    written = '[desk]\nname = "Example desk"\ncontact = "desk@example.org"\n'
    for name, schedule in SCHEDULES.items():
        url = f"http://{name}.example/"
        written += f'[[site]]\nname = "{name}"\nstart = ["{url}"]\nallow = ["{url}*"]\n{schedule}\n'
    (tmp_path / "config.toml").write_text(written)
    store = fresh_store(f"sqlite:///{tmp_path / 'falsefront.db'}")
    with store.writing() as tx:
        sites.sync(tx, {"hourly": "6h", "changed": "6h", "late": "6h", "gone": "6h"}, now=BEGAN)
        for name, due in (("hourly", FAR), ("changed", FAR), ("late", DUE), ("gone", FAR)):
            sites.set_next_due(tx, name, due)
        run_id = runs.start(tx, "hourly", now=BEGAN, due_at=BEGAN)
        runs.finish(tx, run_id, now=BEGAN + timedelta(seconds=7))
    store.close()
    return tmp_path


def status(desk: Path, *words: str, code: int = 0) -> "subprocess.CompletedProcess[str]":
    done = program.run("status", *words, cwd=desk)
    assert done.returncode == code, done.stderr
    return done


def rows(desk: Path) -> dict[str, dict[str, Any]]:
    return {row["site"]: row for row in map(json.loads, status(desk, "--json").stdout.splitlines())}


def test_times_are_to_the_second(desk: Path) -> None:
    found = rows(desk)
    run = found["hourly"]["last_run"]
    assert (run["started_at"], run["finished_at"]) == ("2026-03-03T12:00:00+00:00", "2026-03-03T12:00:07+00:00")
    assert run["due_at"] == "2026-03-03T12:00:00+00:00"
    assert found["late"]["next_due"] == "2026-03-03T18:00:00+00:00"
    assert "." not in "".join(line.split("\t")[1] for line in status(desk).stdout.splitlines()[:-1])


def test_a_site_without_a_due_time_says_why_in_the_table_and_gives_its_schedule_in_json(desk: Path) -> None:
    found = rows(desk)
    assert {name: (row["next_due"], row["schedule"]) for name, row in found.items()} == {
        "hourly": ("2999-01-01T00:00:00+00:00", "6h"),
        "nightly": (None, "cron 0 3 * * *"),
        "changed": (None, "1d"),  # what was worked out for another schedule is void
        "late": ("2026-03-03T18:00:00+00:00", "6h"),
        "hand": (None, None),
        "gone": (None, None),
    }
    done = status(desk)
    cells = {line.split("\t")[0]: line.split("\t") for line in done.stdout.splitlines()[:-1]}
    assert {name: row[4] for name, row in cells.items()} == {
        "hourly": "2999-01-01 00:00:00 UTC",
        "nightly": "not scheduled yet",
        "changed": "not scheduled yet",
        "late": "2026-03-03 18:00:00 UTC (overdue)",
        "hand": "by hand",
        "gone": "no longer watched",
    }
    assert "`falsefront run`" in done.stderr


def test_a_run_that_was_killed_is_interrupted_and_fails_the_site(desk: Path) -> None:
    store = open_store(f"sqlite:///{desk / 'falsefront.db'}")
    with store.writing() as tx:
        runs.start(tx, "hourly", now=BEGAN)
    with only_instance(store, "crawl-hourly"):
        going_on = status(desk, "--json")
    killed = status(desk, "--json", code=4)
    store.close()
    assert [json.loads(done.stdout.splitlines()[0])["last_run"]["state"] for done in (going_on, killed)] == [
        "running",
        "interrupted",
    ]
    assert "hourly" in killed.stderr


def test_a_host_that_is_left_alone_is_shown_and_can_be_cleared(desk: Path) -> None:
    store = open_store(f"sqlite:///{desk / 'falsefront.db'}")
    with store.writing() as tx:
        hosts.end(tx, "hourly.example", now=BEGAN, next_allowed_at=FAR, failures=9, because="9 requests failed")
    store.close()
    assert rows(desk)["hourly"]["left_alone"] == [
        {"host": "hourly.example", "until": FAR.isoformat(), "failures": 9, "because": "9 requests failed"}
    ]
    said = status(desk).stderr
    assert "hourly.example is left alone until 2999-01-01 00:00:00 UTC: 9 requests failed" in said
    assert "a clock was wrong" in said
    assert "hourly.exampel" in status(desk, "--clear", "hourly.exampel", code=2).stderr
    assert "may be asked again" in status(desk, "--clear", "hourly.example").stderr
    assert rows(desk)["hourly"]["left_alone"] == []


def test_pages_that_name_nobody_are_told_with_what_the_profile_lacks_until_a_run_finds_none(desk: Path) -> None:
    pages = f"http://hourly.example/contact and 2 more: an address stands on the page; {HOW_TO_NAME}"
    store = open_store(f"sqlite:///{desk / 'falsefront.db'}", create=False)
    with store.writing() as tx:
        run_id = runs.start(tx, "hourly", now=BEGAN)
        runs.finish(tx, run_id, now=BEGAN, details={"warnings": ["stopped at 40 pages", pages]})
    said = status(desk)
    assert f"hourly: {pages}" in said.stderr.replace("\n", " ")
    assert 'vendor = "=Name"' in said.stderr
    assert "stopped at 40 pages" not in said.stderr
    assert "name nobody" not in said.stdout  # stdout is data
    with store.writing() as tx:
        runs.finish(tx, runs.start(tx, "hourly", now=BEGAN), now=BEGAN)
    store.close()
    assert "vendor" not in status(desk).stderr


def test_a_drift_that_goes_on_is_told_until_it_is_over_and_so_is_what_nobody_reads(desk: Path) -> None:
    store = open_store(f"sqlite:///{desk / 'falsefront.db'}", create=False)
    fall = Fall(pages="/item/*", what="address", before=0.95, after=0.0, number=40)
    example = {("/item/*", "address"): ["http://hourly.example/item/7"]}
    read = PagesRead(pages="/item/*", read=40, giving=40, offers=40, fields={"title": 40}, unread={"json-ld:color": 12})
    with store.writing() as tx:
        drifts.save(tx, 1, [read])
        drifts.begin(tx, "hourly", [fall], examples=example, run_id=1, now=BEGAN)
    (told,) = rows(desk)["hourly"]["drift"]
    assert (told["pages"], told["what"], told["before"], told["after"]) == ("/item/*", "address", 0.95, 0.0)
    assert rows(desk)["hourly"]["unread"] == {"json-ld:color": 12}
    said = status(desk).stderr
    assert "hourly: drift on /item/* since 2026-03-03: address in 95% of the offers before, in 0% now" in said
    assert "look at http://hourly.example/item/7" in said
    with store.writing() as tx:
        drifts.end(tx, drifts.of_site(tx, "hourly"), run_id=1, now=FAR)
    assert rows(desk)["hourly"]["drift"] == []
    store.close()
