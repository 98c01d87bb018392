"""The whole way, from an empty folder to a case file, with the command as a program."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.end_to_end.desk import PAIR, Desk, Seller, Shop


def program(*arguments: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "falsefront", *arguments], capture_output=True, encoding="utf-8", cwd=cwd, timeout=60
    )


def test_init_writes_a_configuration_that_check_accepts(tmp_path: Path) -> None:
    assert program("init", "case", cwd=tmp_path).returncode == 0
    checked = program("--config", "case/config.toml", "check", cwd=tmp_path)
    assert checked.returncode == 0, checked.stderr
    assert "chem-bazaar" in checked.stdout
    again = program("init", "case", cwd=tmp_path)
    assert again.returncode == 2
    assert "there already" in again.stderr


def test_the_configuration_is_found_in_the_environment(desk: Desk, shop: Shop) -> None:
    desk.write(shop.site(), hosts=[shop.server.host])
    done = subprocess.run(
        [sys.executable, "-m", "falsefront", "check"],
        capture_output=True,
        encoding="utf-8",
        env={"FALSEFRONT_CONFIG": str(desk.config), "PATH": "/usr/bin:/bin"},
        timeout=60,
    )
    assert (done.returncode, "shop" in done.stdout) == (0, True), done.stderr


def test_a_dry_run_asks_for_no_page_and_stores_nothing(desk: Desk, shop: Shop) -> None:
    desk.write(shop.site(), hosts=[shop.server.host])
    done = desk.run("crawl", "--dry-run").ok()
    assert "/list.html" in done.out + done.err
    assert "/list.html" not in shop.server.targets()
    assert shop.server.targets() == ["/robots.txt"]
    assert "allowed" in done.out
    assert not (desk.folder / "falsefront.db").exists()
    assert not (desk.folder / "evidence").exists()


def test_two_spellings_of_one_place_become_a_flag_and_the_other_side_does_not(crawled: Desk) -> None:
    flags = crawled.run("flag", "list", "--json").ok().lines()
    assert len(flags) == 1
    assert {"id", "state", "level", "score", "premises", "vendors", "sites", "findings"} <= flags[0].keys()
    shown = crawled.run("flag", "show", str(flags[0]["id"]), "--json").ok().lines()[0]
    assert {member["name"] for member in shown["members"]} == {"Brightmere Labware", "汀禾试剂"}
    for member in shown["members"]:
        evidence = member["evidence"]
        assert len(evidence["sha256"]) == 64
        record = crawled.folder / "evidence" / evidence["warc"]
        assert record.stat().st_size > evidence["offset"]
    assert {member["address"] for member in shown["members"]} == {seller.address for seller in PAIR[:2]}
    assert shown["links"][0]["reasons"]


def test_decisions_are_appended_and_undone_by_another(crawled: Desk) -> None:
    flag = str(crawled.run("flag", "list", "--json").ok().lines()[0]["id"])
    crawled.run("flag", "decide", flag, "confirmed", "--reason", "no such building", "--by", "Ada").ok()
    assert [row["id"] for row in crawled.run("flag", "list", "--state", "confirmed", "--json").ok().lines()] == [
        int(flag)
    ]
    crawled.run("match", "--all").ok()
    assert crawled.run("flag", "list", "--json").ok().lines()[0]["state"] == "confirmed"
    crawled.run("flag", "undo", flag).ok()
    assert crawled.run("flag", "list", "--json").ok().lines()[0]["state"] == "open"
    log = crawled.run("flag", "log", flag, "--json").ok().lines()
    assert len(log) == 2
    assert "no such building" in json.dumps(log, ensure_ascii=False)


@pytest.mark.parametrize(
    "arguments",
    [
        ("flag", "decide", "1", "guilty", "--reason", "x"),
        ("flag", "decide", "1", "confirmed"),
        ("flag", "show", "999"),
        ("flag", "list", "--state", "maybe"),
        ("vendor", "show", "999"),
        ("crawl", "shpo"),
    ],
)
def test_a_wrong_word_is_said_clearly(crawled: Desk, arguments: tuple[str, ...]) -> None:
    done = crawled.run(*arguments).quiet()
    assert done.code in (1, 2, 3)
    assert done.err.strip()


def test_a_vendor_is_shown_with_each_claim_and_its_evidence(crawled: Desk) -> None:
    vendors = crawled.run("vendor", "list", "--json").ok().lines()
    assert {"id", "name", "site", "url", "first_seen", "last_seen"} <= vendors[0].keys()
    wanted = next(v for v in vendors if v["name"] == "汀禾试剂")
    shown = crawled.run("vendor", "show", str(wanted["id"]), "--json").ok().lines()[0]
    address = next(claim for claim in shown["claims"] if claim["kind"] == "address")
    assert address["raw"] == "河北省邢台市信都区青橡北路218号榛砚花园5号楼701室"
    assert len(address["evidence"]["sha256"]) == 64


def test_the_same_page_again_stores_no_new_vendor(crawled: Desk) -> None:
    before = crawled.run("vendor", "list", "--json").ok().lines()
    crawled.run("crawl").ok()
    after = crawled.run("vendor", "list", "--json").ok().lines()
    assert [v["id"] for v in before] == [v["id"] for v in after]


def test_a_case_file_leads_from_each_row_to_a_verified_hash(crawled: Desk) -> None:
    crawled.run("case", "export", "out").ok()
    data = crawled.folder / "out" / "data"
    rows = {}
    for path in sorted(data.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows[path.stem] = list(csv.DictReader(file))
    assert {"vendors", "claims", "links", "flags", "captures"} <= rows.keys()
    verified = crawled.run("evidence", "verify", "--json").ok().lines()[-1]
    assert verified["records"] == len(rows["captures"])
    records = {row["sha256"] for row in rows["captures"]}
    known = records | {row["body_sha256"] for row in rows["captures"]}
    assert records
    for name in ("vendors", "claims", "links", "flags"):
        for row in rows[name]:
            behind = {word for cell in row.values() for word in cell.split() if len(word) == 64}
            assert behind & records, (name, row)
            assert behind <= known, (name, row)


def test_status_counts_outcomes_for_each_site(crawled: Desk) -> None:
    rows = crawled.run("status", "--json").ok().lines()
    assert any(row.get("site") == "shop" for row in rows)


def test_a_page_can_be_tried_without_a_configuration_and_without_storing(
    desk: Desk, shop: Shop, tmp_path: Path
) -> None:
    desk.write(shop.site(), hosts=[shop.server.host])
    tried = desk.run("site", "try", shop.server.url("/list.html"), "--site", "shop", "--json").ok().lines()[0]
    assert tried["outcome"] == "live"
    assert [offer["vendor"]["raw"] for offer in tried["offers"]] == [seller.name for seller in shop.sellers]
    assert tried["offers"][0]["price"]["value"] == "4.20"
    page = tmp_path / "saved.html"
    page.write_bytes(
        b'<script type="application/ld+json">{"@type": "Product", "name": "Beaker", "sku": "B-1"}</script>'
    )
    done = program("site", "try", str(page), "--site", "any", "--json", cwd=tmp_path / "..")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["offers"][0]["product_id"]["raw"] == "B-1"


def test_what_is_printed_without_json_is_safe_for_a_terminal(desk: Desk, shop: Shop) -> None:
    shop.sellers += [
        Seller(name="Evil \x1b[31mRed [/b]", address="河北省邢台市信都区青橡北路218号", good="Beaker \u202e gpj"),
    ]
    desk.crawl_shop(shop)
    for arguments in (("flag", "list"), ("flag", "show", "1"), ("vendor", "list"), ("status",)):
        done = desk.run(*arguments).ok()
        assert "\x1b" not in done.out + done.err
        assert "\u202e" not in done.out + done.err


def test_help_needs_no_configuration(tmp_path: Path) -> None:
    for arguments in (("--help",), ("flag", "--help"), ("case", "export", "--help")):
        done = program(*arguments, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert "Usage" in done.stdout
