"""Case files of a real store, on both databases: rows stream while others are looked up."""

import csv
from pathlib import Path

from tests.store.matched import link, rematch
from tests.store.rows import DAY, PAGE, T0, add_sites, capture, offer, record

from falsefront.export import case
from falsefront.pipeline import casefile
from falsefront.records import FlagState, Outcome, Verdict
from falsefront.store import Store, claims, decisions, links, matching

VENDORS = 60


def fill(store: Store) -> None:
    """Store pairs of vendors at one address each, the first two pairs linked, one link retracted."""
    with store.writing() as tx:
        add_sites(tx)
        for number in range(VENDORS):
            where = f"No. {number // 2}, Mill Road"
            record(tx, offer(f"Vendor {number}", address=where, phone=f"+1 555 {number}"), url=f"{PAGE}{number}")
        nodes = sorted({claim.node_id for claim in matching.address_claims(tx) if claim.node_id is not None})
        one, two, three, four, *rest = nodes
        links.replace(tx, [link(one, two), link(three, four)], nodes=None, matcher="1", now=T0, because="")
        links.replace(tx, [link(one, two)], nodes=None, matcher="1", now=T0 + DAY, because="matched again")
        first, *_ = rematch(tx, [{one, two}, {three, four}, *({node} for node in rest)], 1)
        decisions.append(tx, flag=first, verdict=Verdict.CONFIRMED, reason="seen", by="ann", at=T0, seen={})


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_everything_is_in_the_case_file_of_the_whole_store(store: Store, tmp_path: Path) -> None:
    fill(store)
    casefile.export(store, tmp_path / "case", casefile.Scope(), made_by="desk", now=T0 + DAY)
    case.verify(tmp_path / "case")
    counts = {
        name: len(rows(tmp_path / "case", name)) for name in ("vendors", "claims", "flags", "members", "captures")
    }
    assert counts == {"vendors": 60, "claims": 180, "flags": 28, "members": 60, "captures": 60}
    found = rows(tmp_path / "case", "links")
    assert [bool(row["retracted_at"]) for row in found if row["id"]] == [False, True]
    assert sum(not row["id"] for row in found) == VENDORS // 2  # identical texts


def test_a_state_limits_it_to_what_stands_behind_its_flags(store: Store, tmp_path: Path) -> None:
    fill(store)
    state = casefile.Scope(state=FlagState.CONFIRMED)
    casefile.export(store, tmp_path / "case", state, made_by="desk", now=T0 + DAY)
    counts = {
        name: len(rows(tmp_path / "case", name)) for name in ("vendors", "claims", "links", "members", "captures")
    }
    assert counts == {"vendors": 4, "claims": 12, "links": 3, "members": 4, "captures": 4}
    (flag,) = rows(tmp_path / "case", "flags")
    assert "ann: confirmed: seen" in flag["decisions"]


def test_both_dates_of_a_claim_lead_to_captures_of_the_case_file(store: Store, tmp_path: Path) -> None:
    fill(store)
    with store.writing() as tx:
        again, _ = record(
            tx, offer("Vendor 0", address="No. 0, Mill Road", phone="+1 555 0"), url=f"{PAGE}0", at=T0 + DAY
        )
        unchanged = capture(tx, url=f"{PAGE}0", at=T0 + 2 * DAY, outcome=Outcome.UNCHANGED)
        claims.seen_again(tx, capture=unchanged, site="market")
    scope = casefile.Scope(state=FlagState.CONFIRMED)
    casefile.export(store, tmp_path / "case", scope, made_by="desk", now=T0 + 3 * DAY)
    at = {row["seq"]: (row["fetched_at"], row["outcome"]) for row in rows(tmp_path / "case", "captures")}
    phone = next(row for row in rows(tmp_path / "case", "claims") if row["raw"] == "+1 555 0")
    assert at[phone["first_capture"]] == (phone["first_seen"], "live")
    assert at[phone["last_capture"]] == (phone["last_seen"], "unchanged")
    assert phone["capture"] == str(again.seq)
    assert all(at[row["first_capture"]][0] == row["first_seen"] for row in rows(tmp_path / "case", "claims"))
    assert all(at[row["last_capture"]][0] == row["last_seen"] for row in rows(tmp_path / "case", "claims"))
