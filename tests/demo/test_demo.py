"""The demo from end to end, held against truth.json: what was planted is found, what must stay apart is not joined."""

import contextlib
import csv
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from tests import program
from tests.end_to_end.desk import end, wait_for

from falsefront.wording import long_day

ROOT = Path(__file__).resolve().parents[2]
TRUTH: dict[str, Any] = json.loads((ROOT / "fixtures" / "market" / "truth.json").read_text(encoding="utf-8"))
VENDORS: dict[str, dict[str, Any]] = {vendor["id"]: vendor for vendor in TRUTH["vendors"]}
ID_BY_NAME = {(vendor["site"], vendor["name"]): key for key, vendor in VENDORS.items()}
PLANTED: dict[str, dict[str, Any]] = TRUTH["premises"]
FLAGGED = {word: planted for word, planted in PLANTED.items() if planted["flag"]}

CLOSED_AT_ONCE = """
import signal, sys

class Pressing:
    def find_spec(self, name, path=None, target=None):
        if name == "falsefront.demo.server":
            signal.raise_signal(signal.SIGINT)

sys.meta_path.insert(0, Pressing())
from falsefront.cli import main
main()
"""


class Demo:
    """One demo that was run, and the command on what it left behind."""

    def __init__(self, folder: Path, *, is_begun_anew: bool) -> None:
        self.folder = folder
        self.began = datetime.now(UTC)
        words = ("demo", "--out", str(folder))
        self.done = begun(*words) if is_begun_anew else program.run(*words, cwd=folder)
        self.ended = datetime.now(UTC)

    def run(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return program.run("--config", str(self.folder / "config.toml"), *arguments, cwd=self.folder)

    def lines(self, *arguments: str) -> list[dict[str, Any]]:
        done = self.run(*arguments)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def rows(self, table: str) -> list[dict[str, str]]:
        with (self.folder / "case" / "data" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))


def begun(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "falsefront", *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120)


@dataclass(frozen=True, slots=True)
class Stopped:
    """A demo that was ended by Ctrl-C in its first visit."""

    folder: Path
    code: int
    said: str  # since then


@pytest.fixture(scope="module")
def stopped(tmp_path_factory: pytest.TempPathFactory) -> Stopped:
    folder = tmp_path_factory.mktemp("demo") / "out"
    command = [sys.executable, "-m", "falsefront", "demo", "--out", str(folder)]
    demo = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
    assert demo.stderr
    while "visit 1" not in demo.stderr.readline():
        assert demo.poll() is None
    demo.send_signal(signal.SIGINT)
    said = demo.communicate(timeout=60)[1]
    return Stopped(folder, demo.returncode, said)


@pytest.fixture(scope="module")
def demo(stopped: Stopped) -> Demo:
    """Give a demo that began where another was stopped, as if that had never been."""
    result = Demo(stopped.folder, is_begun_anew=True)
    assert result.done.returncode == 0, result.done.stderr
    return result


@pytest.fixture(scope="module")
def flags(demo: Demo) -> list[dict[str, Any]]:
    return [demo.lines("flag", "show", str(row["id"]), "--json")[0] for row in demo.lines("flag", "list", "--json")]


def members(flag: dict[str, Any]) -> set[str]:
    return {ID_BY_NAME[member["site"], member["name"]] for member in flag["members"]}


def test_every_planted_premises_is_one_flag_with_exactly_its_vendors(flags: list[dict[str, Any]]) -> None:
    found = sorted(sorted(members(flag)) for flag in flags)
    assert found == sorted(sorted(planted["vendors"]) for planted in FLAGGED.values())


def test_no_two_vendors_of_different_premises_share_a_flag(flags: list[dict[str, Any]]) -> None:
    premises = {key: vendor.get("premises", f"none of {key}") for key, vendor in VENDORS.items()}
    for flag in flags:
        assert len({premises[key] for key in members(flag)}) == 1, members(flag)


@pytest.mark.parametrize("pair", TRUTH["apart"], ids=lambda pair: pair["why"])
def test_near_misses_stay_apart(flags: list[dict[str, Any]], pair: dict[str, str]) -> None:
    assert not any({pair["a"], pair["b"]} <= members(flag) for flag in flags)


def test_one_firm_on_two_marketplaces_is_no_flag_and_counts_once(flags: list[dict[str, Any]]) -> None:
    alone = [planted["vendors"] for planted in PLANTED.values() if not planted["flag"]]
    assert alone
    for vendors in alone:
        assert not any(set(vendors) & members(flag) for flag in flags)


def test_a_vendor_whose_address_is_too_coarse_is_in_no_flag(flags: list[dict[str, Any]]) -> None:
    coarse = {key for key, vendor in VENDORS.items() if vendor.get("coarse")}
    assert len(coarse) == 4
    assert not any(coarse & members(flag) for flag in flags)


def test_different_rooms_are_the_same_premises_but_never_called_the_same_unit(flags: list[dict[str, Any]]) -> None:
    apart = {frozenset(pair) for pair in TRUTH["rooms_apart"]}
    seen = 0
    for flag in flags:
        owner = {
            claim: ID_BY_NAME[member["site"], member["name"]]
            for member in flag["members"]
            for claim in [member["claim"]]
        }
        for link in flag["links"]:
            if frozenset((owner[link["a"]], owner[link["b"]])) in apart:
                assert link["level"] != "unit", link
                seen += 1
    assert seen


def test_each_flag_carries_the_findings_that_were_planted(flags: list[dict[str, Any]]) -> None:
    found = {VENDORS[min(members(flag))]["premises"]: {f["code"] for f in flag["findings"]} for flag in flags}
    for word, codes in TRUTH["findings"].items():
        assert set(codes) <= found[word], (word, found[word])


def test_no_vendor_is_said_to_contradict_itself_since_none_does(demo: Demo) -> None:
    found = stored(demo, "SELECT detail FROM findings WHERE code = 'F7' AND withdrawn_at IS NULL")
    assert [row["detail"] for row in found] == []


def test_each_address_too_coarse_for_premises_is_the_finding_f6(demo: Demo) -> None:
    found = stored(demo, "SELECT detail FROM findings WHERE code = 'F6' AND withdrawn_at IS NULL")
    coarse = {vendor["name"] for vendor in VENDORS.values() if vendor.get("coarse")}
    assert {name for name in coarse if any(name in row["detail"] for row in found)} == coarse
    assert len(found) == len(coarse)


def test_one_operator_under_several_names_is_not_called_strangers(flags: list[dict[str, Any]]) -> None:
    one_operator = [flag for flag in flags if PLANTED[VENDORS[min(members(flag))]["premises"]]["one_operator"]]
    assert one_operator
    for flag in one_operator:
        assert "F2" not in {finding["code"] for finding in flag["findings"]}
        assert "operator" in json.dumps(flag, ensure_ascii=False)


def test_the_hotline_of_half_a_site_links_nobody(demo: Demo, flags: list[dict[str, Any]]) -> None:
    hotline = TRUTH["hubs"][0]
    assert len(hotline["vendors"]) > 8
    (hub,) = stored(demo, "SELECT site, kind, vendors, reason FROM hubs WHERE retired_at IS NULL")
    assert (hub["site"], hub["kind"], hub["vendors"]) == ("huabo", "phone", len(hotline["vendors"]))
    assert hub["reason"]
    for flag in flags:
        for link in flag["links"]:
            assert hotline["raw"] not in json.dumps(link, ensure_ascii=False)


def stored(demo: Demo, query: str) -> list[sqlite3.Row]:
    with contextlib.closing(sqlite3.connect(demo.folder / "falsefront.db")) as connection:
        connection.row_factory = sqlite3.Row
        return connection.execute(query).fetchall()


def outcomes_by_visit(demo: Demo) -> list[dict[str, dict[str, str]]]:
    middle = demo.began - timedelta(days=3)
    visits: list[dict[str, dict[str, str]]] = [{}, {}]
    for row in demo.rows("captures"):
        path = urlsplit(row["url"]).path
        if path != "/robots.txt":
            visit = visits[datetime.fromisoformat(row["fetched_at"]) > middle]
            visit.setdefault(row["site"], {})[path] = row["outcome"]
    return visits


def test_each_page_ended_as_the_truth_says_on_both_visits(demo: Demo) -> None:
    first, second = outcomes_by_visit(demo)
    for site, visits in TRUTH["outcomes"].items():
        assert first[site] == visits["visit_1"], site
        assert second[site] == visits["visit_2"], site


def test_eight_outcomes_are_seen(demo: Demo) -> None:
    seen = {row["outcome"] for row in demo.rows("captures")}
    assert seen >= {"live", "unchanged", "gone", "robots", "scope", "blocked", "forbidden", "empty"}


def test_the_visits_are_a_week_apart_and_the_second_is_now(demo: Demo) -> None:
    called, made = (long_day(demo.began - timedelta(days=days)) for days in (7, 0))
    told = f"The visit called {called} was made on {made}; its dates were set back by a week."
    document = (demo.folder / "case" / "report.html").read_text(encoding="utf-8")
    assert f"DEMONSTRATION. Every seller, street and number is invented. {told}" in document
    assert "it differs from ours by more than a day, at most by 7 days: pages 1 to " in document
    assert told in " ".join((demo.folder / "case" / "README.txt").read_text(encoding="utf-8").split())
    days = Counter(datetime.fromisoformat(row["fetched_at"]).date() for row in demo.rows("captures"))
    assert {(demo.began - timedelta(days=7)).date(), demo.began.date()} <= set(days)
    last = max(datetime.fromisoformat(row["fetched_at"]) for row in demo.rows("captures"))
    assert last <= demo.ended


def test_every_vendor_of_the_truth_is_stored_once(demo: Demo) -> None:
    stored = Counter((row["site"], row["name"]) for row in demo.lines("vendor", "list", "--json"))
    assert stored == Counter((vendor["site"], vendor["name"]) for vendor in VENDORS.values())


def test_a_vendor_that_vanished_keeps_the_date_it_was_last_seen(demo: Demo) -> None:
    middle = (demo.began - timedelta(days=3)).isoformat()
    for row in demo.lines("vendor", "list", "--json"):
        vendor = VENDORS[ID_BY_NAME[row["site"], row["name"]]]
        assert (row["first_seen"] < middle) == (vendor.get("from", 1) == 1), row
        assert (row["last_seen"] > middle) == (vendor.get("until", 2) == 2), row


def test_every_listing_is_stored_once_however_often_it_was_seen(demo: Demo) -> None:
    rows = stored(demo, "SELECT site, title, first_seen, last_seen FROM listings")
    assert len(rows) == TRUTH["listings"]["ever"]
    titles = {
        (vendor["site"], title): f"{key}/{number}"
        for key, vendor in VENDORS.items()
        for number, title in enumerate(vendor["goods"], 1)
    }
    middle = (demo.began - timedelta(days=3)).isoformat()
    appeared = {titles[row["site"], row["title"]] for row in rows if row["first_seen"].replace(" ", "T") > middle}
    vanished = {titles[row["site"], row["title"]] for row in rows if row["last_seen"].replace(" ", "T") < middle}
    assert appeared == set(TRUTH["listings"]["appeared"])
    assert vanished == set(TRUTH["listings"]["vanished"])


def test_a_changed_price_keeps_the_old_one_with_its_dates(demo: Demo) -> None:
    middle = (demo.began - timedelta(days=3)).isoformat()
    query = (
        "SELECT l.title, v.value, v.first_seen, v.last_seen, v.missing_since FROM listing_values v"
        " JOIN listings l ON l.id = v.listing_id WHERE v.field = 'price' ORDER BY v.first_seen"
    )
    prices: dict[str, list[sqlite3.Row]] = {}
    for row in stored(demo, query):
        prices.setdefault(row["title"], []).append(row)
    for change in TRUTH["listings"]["price_changed"].values():
        old, new = prices.pop(change["title"])
        assert (old["value"], new["value"]) == (change["price"], change["then"])
        assert old["last_seen"].replace(" ", "T") < middle < new["first_seen"].replace(" ", "T")
        assert old["missing_since"] is not None
        assert new["missing_since"] is None
    assert all(len({row["value"] for row in rows}) == 1 for rows in prices.values())


def test_what_it_prints_names_what_was_done_the_reasons_and_the_next_command(demo: Demo) -> None:
    out = demo.done.stdout
    assert "Traceback" not in demo.done.stderr
    for site in ("labstock", "huabo", "flaskboard"):
        assert site in out
    assert "flag show" in out
    assert str(demo.folder) in out
    assert "lead" in out
    assert "not proof" in out
    best = re.findall(r"^flag \d+: one place, and (\d+) vendors named there: ", out, re.MULTILINE)
    assert max(map(int, best)) == max(len(planted["vendors"]) for planted in FLAGGED.values())


def test_list_show_and_explain_give_one_priority_of_a_new_flag(demo: Demo) -> None:
    best = demo.lines("flag", "list", "--json")[0]
    terms = demo.lines("flag", "explain", str(best["id"]), "--json")
    assert "new" in {term["name"] for term in terms}
    (shown,) = demo.lines("flag", "show", str(best["id"]), "--json")
    assert shown["priority"] == best["priority"] == round(sum(term["points"] for term in terms), 1)


def test_the_evidence_is_whole_and_every_row_of_the_case_leads_to_it(demo: Demo) -> None:
    verified = demo.run("evidence", "verify")
    assert verified.returncode == 0, verified.stderr
    records = {row["sha256"] for row in demo.rows("captures")}
    known = set(digests(demo.rows("captures")))
    for table in ("vendors", "claims", "links", "flags"):
        rows = demo.rows(table)
        assert rows
        for row in rows:
            behind = set(digests([row]))
            assert behind & records, (table, row)
            assert behind <= known, (table, row)


def digests(rows: Iterable[dict[str, str]]) -> Iterator[str]:
    return (digest for row in rows for cell in row.values() for digest in re.findall(r"\b[0-9a-f]{64}\b", cell))


def test_the_market_can_be_opened_again_for_every_other_command(demo: Demo, tmp_path: Path) -> None:
    closed = demo.run("crawl")
    assert closed.returncode == 4, closed.stderr
    said = tmp_path / "said"
    serve = ("demo", "--serve", "--out", str(demo.folder))
    serving = program.begin(*serve, cwd=tmp_path, out=Path(os.devnull), err=said)
    try:
        wait_for("an open market", lambda: "\n" in said.read_text(encoding="utf-8"))
        told = said.read_text(encoding="utf-8").splitlines()
        assert "is open" in told[0]
        opened = demo.run("crawl")
        assert opened.returncode == 0, opened.stderr
        again = demo.run("demo", "--serve", "--out", str(demo.folder))
        assert again.returncode == 1
        assert "ports" in again.stderr
    finally:
        code = end(serving, signal.SIGINT)
    assert (code, said.read_text(encoding="utf-8").splitlines()) == (0, told[:1])


def test_ctrl_c_while_the_market_is_being_opened_closes_it_too(demo: Demo) -> None:
    command = [sys.executable, "-c", CLOSED_AT_ONCE, "demo", "--serve", "--out", str(demo.folder)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60)
    assert (done.returncode, done.stderr.count("\n")) == (0, 1), done.stderr
    assert "is open" in done.stderr


def test_a_demo_that_is_stopped_by_ctrl_c_says_so(stopped: Stopped) -> None:
    assert stopped.code == 130
    assert "Ctrl-C" in stopped.said
    assert "Traceback" not in stopped.said


def test_a_folder_with_other_things_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    done = program.run("demo", "--out", str(tmp_path), cwd=tmp_path)
    assert done.returncode == 2
    assert "--out" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_demo_into_the_folder_of_another_starts_afresh_and_shows_the_same_in_the_same_order(demo: Demo) -> None:
    columns = {"vendors": ("id", "site", "name"), "captures": ("seq", "site", "outcome", "run")}
    before = {table: [[row[name] for name in names] for row in demo.rows(table)] for table, names in columns.items()}
    again = Demo(demo.folder, is_begun_anew=False)
    assert again.done.returncode == 0, again.done.stderr
    first, second = (re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC", "then", each.done.stdout) for each in (demo, again))
    assert first == second
    for table, names in columns.items():
        assert [[row[name] for name in names] for row in again.rows(table)] == before[table], table


def test_best_first_is_by_the_priority_that_is_shown(demo: Demo) -> None:
    told = [float(each) for each in re.findall(r"^  priority ([\d.]+); score", demo.done.stdout, re.MULTILINE)]
    assert told == sorted(told, reverse=True) == [flag["priority"] for flag in demo.lines("flag", "list", "--json")]
    assert len(told) == len(FLAGGED)
    assert "Best first: by priority" in demo.done.stdout
