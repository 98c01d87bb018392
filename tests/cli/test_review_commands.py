"""`flag`, `vendor`, `case` and `db` on a store with one flag, as an analyst types them."""

import csv
import json
import re
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests import program
from tests.store.fresh import fresh_store
from tests.store.matched import four_vendors, link, rematch
from tests.store.rows import T0, offer, record

from falsefront.records import ClaimKind, Fate, Level, SharedValue
from falsefront.store import captures, fates, hubs, links, open_store, runs
from falsefront.store.fates import Event
from falsefront.store.tables import REVISIONS
from falsefront.text.columns import columns

CONFIG = """
[desk]
name = "Example desk"
contact = "desk@example.org"

[[site]]
name = "market"
start = ["http://market.example/"]
allow = ["http://market.example/*"]
"""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filled")
    (folder / "config.toml").write_text(CONFIG)
    store = fresh_store(f"sqlite:///{folder / 'falsefront.db'}")
    with store.writing() as tx:
        one, two, three, four = four_vendors(tx, folder / "evidence")
        links.replace(tx, [link(one, two), link(three, four, 0.8)], nodes=None, matcher="1", now=T0, because="")
        rematch(tx, [{one, two}, {three, four}], 0)
    store.close()
    return folder


@pytest.fixture
def desk(filled: Path, tmp_path: Path) -> Path:
    """A folder with config.toml and a store: four vendors, two of them flagged."""
    return shutil.copytree(filled, tmp_path, dirs_exist_ok=True)


def run(desk: Path, *words: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = program.run("--config", str(desk / "config.toml"), *words, cwd=desk)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


def rows(desk: Path, *words: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(desk, *words, "--json").stdout.splitlines()]


def test_what_vendors_at_several_places_share_is_listed(desk: Path) -> None:
    assert rows(desk, "vendor", "shared") == []  # no address of theirs has been read
    assert run(desk, "vendor", "shared", "--csv").stdout.splitlines() == ["kind,value,vendors,places,who"]


def test_an_empty_list_names_no_command_for_what_is_not_there(desk: Path) -> None:
    assert "Next: falsefront flag show ID" in run(desk, "flag", "list").stderr
    said = run(desk, "flag", "list", "--since", "2099-01-01").stderr
    assert said.startswith("0 flags.")
    assert "Next" not in said


def test_deciding_undoing_and_the_log(desk: Path) -> None:
    assert [row["state"] for row in rows(desk, "flag", "list")] == ["open", "open"]
    run(desk, "flag", "decide", "1", "confirmed", "--reason", "visited: a field", "--by", "ann")
    run(desk, "flag", "decide", "1", "dismissed", "--reason", "wrong place", "--by", "bob")
    assert [row["id"] for row in rows(desk, "flag", "list", "--state", "dismissed")] == [1]
    assert "it is confirmed again" in run(desk, "flag", "undo", "1", "--by", "ann").stderr
    assert "it is open again" in run(desk, "flag", "undo", "1", "--by", "ann").stderr
    assert "no decision to take back" in run(desk, "flag", "undo", "1", "--by", "ann", code=2).stderr
    log = rows(desk, "flag", "log", "1")
    assert [(row["verdict"], row["by"], row["undoes"]) for row in log] == [
        ("confirmed", "ann", None),
        ("dismissed", "bob", None),
        ("confirmed", "ann", 2),
        ("reopen", "ann", 1),
    ]
    (page,) = set(log[0]["seen"]["claims"].values())
    assert page == rows(desk, "flag", "show", "1")[0]["members"][0]["evidence"]["sha256"]
    assert rows(desk, "flag", "log") == log
    assert rows(desk, "flag", "log", "2") == []


def test_words_about_members_of_several_flags_stand_in_the_log_as_they_were_said(desk: Path) -> None:
    first, other = (row["vendors"] for row in sorted(rows(desk, "flag", "list"), key=lambda row: row["id"]))
    run(desk, "flag", "leave-out", "2", str(other[0]), "--reason", "a shop", "--by", "ann")
    run(desk, "flag", "leave-out", "1", str(first[0]), "--reason", "the landlord", "--by", "ann")
    run(desk, "flag", "decide", "2", "unsure", "--reason", "hm", "--by", "ann")
    run(desk, "flag", "put-back", "2", str(other[0]), "--by", "ann")
    log = [(row["kind"], row["flag"], row["verdict"]) for row in rows(desk, "flag", "log")]
    assert log == [
        ("member", 2, "leave_out"), ("member", 1, "leave_out"), ("flag", 2, "unsure"), ("member", 2, "put_back"),
    ]  # fmt: skip


def test_same_different_and_undecided_are_said_logged_and_shown(desk: Path) -> None:
    first, second = (member["claim"] for member in rows(desk, "flag", "show", "1")[0]["members"])
    done = run(desk, "flag", "different", str(second), str(first), "--reason", "two doors", "--by", "ann")
    assert "at the next `falsefront match`" in done.stderr
    assert f"falsefront flag undecided {second} {first}" in done.stderr
    run(desk, "flag", "same", str(first), str(second), "--reason", "one door", "--by", "bob")
    run(desk, "flag", "undecided", str(first), str(second), "--by", "ann")
    run(desk, "flag", "decide", "1", "unsure", "--reason", "hm", "--by", "ann")
    (shown,) = rows(desk, "flag", "show", "1")
    assert [(word["verdict"], word["by"], word["claims"]) for word in shown["link_decisions"]] == [
        ("different", "ann", [first, second]), ("same", "bob", [first, second]), ("undecided", "ann", [first, second])
    ]  # fmt: skip
    log = rows(desk, "flag", "log", "1")
    assert [(row["kind"], row["verdict"]) for row in log] == [
        ("link", "different"), ("link", "same"), ("link", "undecided"), ("flag", "unsure")
    ]  # fmt: skip
    assert log == rows(desk, "flag", "log")
    assert rows(desk, "flag", "log", "2") == []
    assert log[1]["seen"]["before"] == "different"
    assert log[1]["seen"]["links"][0][:2] == [first, second]
    text = run(desk, "flag", "show", "1").stdout
    assert f"claims {first} and {second}" in text
    assert "ann: different: two doors" in text
    lines = run(desk, "flag", "log", "1").stdout.splitlines()
    assert [line.split("\t")[1] for line in lines] == [f"claims {first} and {second}"] * 3 + ["flag 1"]
    run(desk, "case", "export", "case", "--mark-unfound")
    (flag, _) = sorted(_read(desk / "case/data/flags.csv"), key=lambda row: row["id"])
    assert f"ann: claims {first} and {second} different: two doors" in flag["decisions"]


def test_hubs_are_listed_put_back_and_left_out_again(desk: Path) -> None:
    assert rows(desk, "hub", "list") == []
    store = open_store(f"sqlite:///{desk / 'falsefront.db'}")
    shared = SharedValue(site="market", kind=ClaimKind.PHONE, value="+1 555 0100", vendors=4)
    with store.writing() as tx:
        hubs.replace(tx, [(shared, "4 of the 4 vendors of market that give any phone give this one")], now=T0)
    store.close()
    (hub,) = rows(desk, "hub", "list")
    assert (hub["kind"], hub["value"], hub["site"], hub["vendors"], hub["overruled"]) == (
        "phone", "+1 555 0100", "market", 4, False
    )  # fmt: skip
    (shown,) = rows(desk, "flag", "show", "1")
    assert [each["id"] for each in shown["hubs"]] == [hub["id"]]
    done = run(desk, "hub", "decide", "1", "link", "--reason", "one operator", "--by", "ann")
    assert "from the next `falsefront match`" in done.stderr
    assert [(row["overruled_by"], row["overruled_because"]) for row in rows(desk, "hub", "list")] == [
        ("ann", "one operator")
    ]
    assert "put back by ann" in run(desk, "hub", "list").stdout
    assert "put back by ann: one operator" in run(desk, "flag", "show", "1").stdout
    assert "is put back by ann already" in run(desk, "hub", "decide", "1", "link", "--reason", "r", code=2).stderr
    run(desk, "hub", "decide", "1", "leave_out", "--reason", "a hotline", "--by", "bob")
    log = rows(desk, "flag", "log")
    assert [(row["kind"], row["hub"], row["verdict"], row["by"]) for row in log] == [
        ("hub", 1, "link", "ann"), ("hub", 1, "leave_out", "bob")
    ]  # fmt: skip
    assert rows(desk, "flag", "log", "1") == log
    assert rows(desk, "hub", "list")[0]["overruled"] is False


def test_a_flag_is_shown_with_both_strings_and_hashes(desk: Path) -> None:
    (shown,) = rows(desk, "flag", "show", "1")
    assert [member["address"] for member in shown["members"]] == ["No. 1, Mill Road", "No. 2, Mill Road"]
    assert shown["links"][0]["level"] == Level.BUILDING
    text = run(desk, "flag", "show", "1").stdout
    assert text.count(shown["members"][0]["evidence"]["sha256"]) == 2
    assert "No. 1, Mill Road" in text
    assert "lead, not proof" in text


def test_the_queue_in_a_pipe_is_lines_and_the_talk_goes_elsewhere(desk: Path) -> None:
    done = run(desk, "flag", "list", "--search", "vendor 3")
    assert [line.split("\t")[0] for line in done.stdout.splitlines()] == ["2"]
    assert "1 flag." in done.stderr


def test_vendors_are_listed_and_shown_with_their_claims(desk: Path) -> None:
    vendors = rows(desk, "vendor", "list")
    assert [row["name"] for row in vendors] == [f"Vendor {number}" for number in range(1, 5)]
    (shown,) = rows(desk, "vendor", "show", "1")
    assert [len(lead["elsewhere"]) for lead in shown["leads"]] == [3]
    assert {claim["kind"]: claim["raw"] for claim in shown["claims"]} == {
        "name": "Vendor 1", "address": "No. 1, Mill Road", "phone": "+1 555 0100"
    }  # fmt: skip
    assert "No. 1, Mill Road" in run(desk, "vendor", "show", "1").stdout
    assert len(run(desk, "vendor", "list").stdout.splitlines()) == 4


def test_a_case_file_of_the_whole_store_leads_to_captures_and_verifies(desk: Path) -> None:
    done = run(desk, "case", "export", "case", "--mark-unfound")
    assert " at capture 1" in done.stdout
    assert "1 cited record checked" in done.stderr
    tables = {path.stem: _read(path) for path in (desk / "case/data").iterdir()}
    assert {name: len(found) for name, found in tables.items() if name != "fields"} == {
        "vendors": 4, "claims": 12, "links": 2, "flags": 2, "members": 4, "captures": 1, "premises": 2, "signals": 2,
        "watch_hits": 0, "unfound": 12, "listings": 0, "listing_values": 0, "readings": 0, "findings": 0,
        "decisions": 0, "left_out": 0,
    }  # fmt: skip
    hashes = {row["sha256"] for row in tables["captures"]}
    leading = [found for found in tables.values() if found and "sha256" in found[0]]
    assert len(leading) == 6
    assert all(row["sha256"] in hashes for found in leading for row in found)
    assert done.stdout == run(desk, "case", "verify", "case").stdout
    (told,) = re.findall("manifest sha256 ([0-9a-f]{64})", done.stdout)
    assert f"falsefront case verify case --expect {told}" in done.stderr
    assert "the one expected" in run(desk, "case", "verify", "case", "--expect", f"SHA256:{told.upper()}").stderr
    wrong = "0" * 64
    assert f"manifest.json: SHA-256 is {told}" in run(desk, "case", "verify", "case", "--expect", wrong, code=5).stderr
    assert "is no SHA-256" in run(desk, "case", "verify", "case", "--expect", told[:-1], code=2).stderr
    assert "--replace" in run(desk, "case", "export", "case", "--mark-unfound", code=1).stderr
    run(desk, "case", "export", "case", "--mark-unfound", "--replace")
    path = desk / "case/data/claims.csv"
    path.write_bytes(path.read_bytes().replace(b"Mill", b"Hill", 1))
    assert "data/claims.csv: SHA-256 is" in run(desk, "case", "verify", "case", code=5).stderr


def test_a_case_file_of_one_flag_has_what_is_behind_it_and_nothing_else(desk: Path) -> None:
    run(desk, "case", "export", "one", "--mark-unfound", "--flag", "2")
    assert {row["name"] for row in _read(desk / "one/data/vendors.csv")} == {"Vendor 3", "Vendor 4"}
    assert [row["id"] for row in _read(desk / "one/data/flags.csv")] == ["2"]
    assert len(_read(desk / "one/data/captures.csv")) == 1
    run(desk, "case", "export", "two", "--mark-unfound", "--flag", "1", "2")
    assert len(_read(desk / "two/data/flags.csv")) == 2
    run(desk, "flag", "decide", "1", "confirmed", "--reason", "r", "--by", "ann")
    run(desk, "case", "export", "state", "--mark-unfound", "--state", "confirmed")
    assert [row["state"] for row in _read(desk / "state/data/flags.csv")] == ["confirmed"]
    assert "there is no flag 9" in run(desk, "case", "export", "nine", "--mark-unfound", "--flag", "9", code=2).stderr
    assert not (desk / "nine").exists()
    assert "not empty and no case file" in run(desk, "case", "export", ".", code=1).stderr


def test_the_store_is_upgraded_and_copied(desk: Path) -> None:
    assert f"schema {REVISIONS[-1]}" in run(desk, "db", "upgrade").stderr
    run(desk, "db", "backup", "copy.db")
    assert "is there already" in run(desk, "db", "backup", "copy.db", code=1).stderr
    (desk / "falsefront.db").unlink()
    (desk / "copy.db").rename(desk / "falsefront.db")
    assert len(rows(desk, "flag", "list")) == 2


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("flag", "show", "99"), 2, "there is no flag 99"),
        (("vendor", "show", "99"), 2, "there is no vendor 99"),
        (("flag", "log", "99"), 2, "there is no flag 99"),
        (("flag", "decide", "1", "guilty", "--reason", "r"), 2, "guilty"),
        (("flag", "decide", "1", "confirmed", "--reason", " "), 2, "needs its reason"),
        (("flag", "decide", "1", "reopen", "--reason", "r", "--by", "a"), 2, "open already"),
        (("flag", "same", "2", "999", "--reason", "r", "--by", "a"), 2, "there is no claim 999"),
        (("flag", "same", "1", "2", "--reason", "r", "--by", "a"), 2, "only addresses"),
        (("flag", "undecided", "2", "5", "--by", "a"), 2, "nobody has called"),
        (("hub", "decide", "7", "link", "--reason", "r", "--by", "a"), 2, "there is no hub 7"),
        (
            ("flag", "decide", "99", "unsure", "--reason", "r", "--by", "a"),
            2,
            "there is no flag 99; `falsefront flag list`",
        ),
        (("flag", "undo", "99"), 2, "there is no flag 99; `falsefront flag list`"),
        (("case", "export", "x", "--flag", "99"), 2, "there is no flag 99; `falsefront flag list`"),
        (("flag", "list", "--site", "markt"), 2, "there is no site markt; perhaps you meant market?"),
        (("vendor", "list", "--site", "markt"), 2, "there is no site markt; perhaps you meant market?"),
        (("crawl", "markt"), 2, "there is no site markt; perhaps you meant market?"),
        (("reparse", "bazaar"), 2, "there is no site bazaar; known: market"),
        (("hub", "decide", "7", "drop", "--reason", "r"), 2, "drop"),
        (("case", "export", "x", "7"), 2, "write --flag 7"),
        (("case", "verify", "none"), 1, "no case file here"),
    ],
)
def test_what_goes_wrong_is_said_in_words(desk: Path, words: tuple[str, ...], code: int, said: str) -> None:
    assert said in run(desk, *words, code=code).stderr


def test_without_a_store_reading_says_how_to_get_one(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG)
    assert "run `falsefront crawl`" in run(tmp_path, "flag", "list", code=1).stderr
    assert not (tmp_path / "falsefront.db").exists()


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_vendor_shows_what_became_of_its_listings_and_the_page_that_shows_it(desk: Path) -> None:
    store = open_store(f"sqlite:///{desk / 'falsefront.db'}", create=False)
    with store.writing() as tx:
        record(tx, offer(product="7"), offer(product="8"), evidence=desk / "evidence")
        run_id = runs.start(tx, "market", now=T0)
        (seven, eight) = (listing.id for listing in fates.new_listings(tx, "market", after=0, until=99)[-2:])
        (vendor,) = {each.vendor for each in fates.listed(tx, [seven, eight]).values()}
        head = captures.head(tx)
        assert head is not None
        event = Event(listing=seven, fate=Fate.MOVED, capture=head.seq, other=eight, reasons=("the same title: Jar",))
        fates.record(tx, [event], run_id=run_id, now=T0)
    store.close()
    (shown,) = rows(desk, "vendor", "show", str(vendor))
    told = {listing["id"]: listing["events"] for listing in shown["listings"]}
    assert [(event["fate"], event["other"], event["is_successor"]) for event in told[seven]] == [
        ("moved", eight, False)
    ]
    assert [(event["fate"], event["other"], event["is_successor"]) for event in told[eight]] == [("moved", seven, True)]
    said = run(desk, "vendor", "show", str(vendor)).stdout
    assert f"2026-03-03: moved, it seems, to listing {eight} (the same title: Jar)" in said
    assert f"it seems to be what listing {seven} was before it moved" in said


def test_a_verdict_enters_its_place_in_the_register_and_a_dismissed_one_as_nothing_false(desk: Path) -> None:
    store = open_store(f"sqlite:///{desk / 'falsefront.db'}")
    with store.writing() as tx:
        for name in ("Tarn Glass", "Mere Paper"):
            url = f"http://market.example/{name[:4]}"
            found = offer(name, address="河北省邢台市信都区泉北大街398号", url=url)
            record(tx, found, url=url, evidence=desk / "evidence")
    store.close()
    run(desk, "match")
    (flag,) = [row for row in rows(desk, "flag", "list") if row["premises"] == "邢台市泉北大街398号"]
    decide = ("--reason", "seen", "--register", "false")
    refused = run(desk, "flag", "decide", str(flag["id"]), "dismissed", *decide, code=2)
    assert "is dismissed, so that its premises are not entered as false" in refused.stderr
    assert rows(desk, "place", "list") == []
    assert rows(desk, "flag", "log", str(flag["id"])) == []
    unknown = run(desk, "flag", "decide", str(flag["id"]), "confirmed", *decide, code=2)
    assert "--how, one of site_visit, map, imagery, official_register" in unknown.stderr
    assert rows(desk, "place", "list") == rows(desk, "flag", "log", str(flag["id"])) == []
    said = run(desk, "flag", "decide", str(flag["id"]), "confirmed", *decide, "--how", "map").stderr
    (place,) = rows(desk, "place", "list")
    assert (place["address"], place["status"], place["note"]) == ("邢台市泉北大街398号", "false", "seen")
    assert (place["how"], place["at"]) == ("map", None)
    assert f"to end it: falsefront place retire {place['id']} --reason TEXT" in said


def test_a_new_name_and_an_address_that_its_page_dropped_are_changes_since_the_verdict(
    desk: Path,
) -> None:
    def pages(names: dict[str, str], at: datetime, *, without: str = "") -> None:
        store = open_store(f"sqlite:///{desk / 'falsefront.db'}")
        with store.writing() as tx:
            for page, name in names.items():
                url = f"http://market.example/{page}"
                there = None if page == without else "河北省邢台市信都区泉北大街398号"
                made = offer(name, address=there, url=url)
                record(tx, made, url=url, evidence=desk / "evidence", at=at, body=f"{name} {there}")
        store.close()

    now = datetime.now(tz=UTC)
    pages({"tarn": "Tarn Glass", "mere": "Mere Paper", "fern": "Fern Cord"}, now - timedelta(days=1))
    run(desk, "match")
    (flag,) = [row for row in rows(desk, "flag", "list") if row["premises"] == "邢台市泉北大街398号"]
    number = str(flag["id"])
    run(desk, "flag", "decide", number, "confirmed", "--reason", "seen")
    assert "changed since the verdict" not in run(desk, "flag", "show", number).stdout
    later = now + timedelta(hours=1)
    pages({"tarn": "Tarn Crystal", "mere": "Mere Paper", "fern": "Fern Cord"}, later, without="mere")
    for _ in range(2):  # before the next match, and behind it
        text = " ".join(run(desk, "flag", "show", number).stdout.split())
        assert "“Tarn Glass” [market] is called “Tarn Crystal” on its page now" in text
        assert "Mere Paper [market]: not on that page any more" in text
        assert "Fern Cord [market]: not" not in text
        (shown,) = rows(desk, "flag", "show", number)
        since = shown["since_verdict"]
        assert [(each["name_before"], each["name"]) for each in since["called"]] == [("Tarn Glass", "Tarn Crystal")]
        assert [(each["name"], each["outcome"]) for each in since["absent"]] == [("Mere Paper", "live")]
        run(desk, "match")
    run(desk, "flag", "decide", number, "unsure", "--reason", "looked again")


def test_a_vendor_without_a_place_is_flagged_shown_decided_on_and_exported(desk: Path, tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{desk / 'falsefront.db'}")
    with store.writing() as tx:
        url = "http://market.example/placeless"
        found = offer("Placeless Trading", address="China", url=url, phone="+863195550101")
        record(tx, found, url=url, evidence=desk / "evidence")
    store.close()
    run(desk, "watch", "add", "--list", "mine", "--kind", "phone", "--value", "0086 319 5550101")
    run(desk, "match")
    (flag,) = rows(desk, "flag", "list", "--kind", "watch_hit")
    number = str(flag["id"])
    assert flag["premises"] == "Placeless Trading: no place was read that can be compared"
    text = run(desk, "flag", "show", number).stdout
    assert "on a watch list (1). A hit is a lead, not proof." in text
    assert "sha256 " in text
    assert all(columns(line) <= 80 for line in text.splitlines())
    (shown,) = rows(desk, "flag", "show", number)
    assert [hit["raw"] for hit in shown["watch_hits"]] == ["+863195550101"]
    (hit,) = rows(desk, "watch", "hits")
    assert hit["evidence"] == shown["watch_hits"][0]["evidence"]
    (line,) = csv.DictReader(run(desk, "watch", "hits", "--csv").stdout.splitlines())
    assert (line["page"], line["sha256"]) == (url, hit["evidence"]["sha256"])
    refused = run(desk, "flag", "decide", number, "confirmed", "--reason", "seen", "--register", "false", code=2)
    assert "has no place that could be entered in the register" in refused.stderr
    assert "place add" not in run(desk, "flag", "decide", number, "confirmed", "--reason", "seen").stderr
    assert [row["id"] for row in rows(desk, "flag", "list", "--kind", "watch_hit", "--state", "confirmed")] == [
        flag["id"]
    ]
    run(desk, "case", "export", str(tmp_path / "case"), "--mark-unfound", "--flag", number)
    run(desk, "case", "verify", str(tmp_path / "case"))
    assert rows(desk, "vendor", "show", str(flag["vendors"][0]))[0]["flags"] == [flag["id"]]
    (watched,) = rows(desk, "watch", "list")
    refused = run(desk, "watch", "retire", str(watched["id"]), "--reason", "", code=2)
    assert "for a reason" in refused.stderr
    assert (
        "watched for no longer" in run(desk, "watch", "retire", str(watched["id"]), "--reason", "a typing slip").stderr
    )
    assert rows(desk, "watch", "list") == rows(desk, "watch", "hits") == []
    again = run(desk, "watch", "add", "--list", "mine", "--kind", "phone", "--value", "+86 319 5550101")
    assert "is watched for again" in again.stderr
    assert rows(desk, "watch", "list") == [watched]


def test_every_bad_row_of_a_sheet_of_places_is_told_by_its_line_and_a_retired_place_shown(desk: Path) -> None:
    good = '"5 Heron Road, Leeds LS1 4AB",real,map,ann,2026-01-02'
    bad = '"5 Heron Road, Leeds LS1 4AB",real,hearsay,ann,2026-01-02'
    lines = ["address,status,how,by,at", *[bad] * 22, good, bad, good, *[bad] * 3]
    (desk / "places.csv").write_text("\n".join(lines), "utf-8")
    said = run(desk, "place", "import", "places.csv", "--skip-bad").stderr
    assert "places.csv:21: how: 'hearsay'" in said
    assert "and 6 more bad rows, at lines 22-23, 25, 27-29" in said
    (place,) = rows(desk, "place", "list")
    assert (place["retired_at"], place["retired_because"]) == (None, None)
    run(desk, "place", "retire", str(place["id"]), "--reason", "burnt down")
    assert rows(desk, "place", "list") == []
    assert rows(desk, "place", "show", str(place["id"]))[0]["retired_because"] == "burnt down"
    assert "bears on nothing: burnt down" in run(desk, "place", "show", str(place["id"])).stdout
    assert "was retired on" in run(desk, "place", "retire", str(place["id"]), "--reason", "x", code=2).stderr
