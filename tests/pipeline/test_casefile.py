"""Case files of a real store, on both databases: rows stream while others are looked up."""

import csv
from pathlib import Path

import pytest
from tests.store.matched import link, rematch
from tests.store.rows import DAY, PAGE, T0, add_sites, capture, offer, record

from falsefront.errors import VerificationError
from falsefront.export import case
from falsefront.export.manifest import Manifest
from falsefront.pipeline import casefile
from falsefront.records import Finding, FlagState, Outcome, Verdict
from falsefront.store import Store, captures, claims, decisions, findings, flag_views, links, matching
from falsefront.store.findings import FindingOn

VENDORS = 60


def fill(store: Store, evidence: Path) -> None:
    """Store pairs of vendors at one address each, the first two pairs linked, one link retracted."""
    with store.writing() as tx:
        add_sites(tx)
        for number in range(VENDORS):
            where = f"No. {number // 2}, Mill Road"
            said = offer(f"Vendor {number}", address=where, phone=f"+1 555 {number}")
            record(tx, said, url=f"{PAGE}{number}", evidence=evidence)
        nodes = sorted({claim.node_id for claim in matching.address_claims(tx) if claim.node_id is not None})
        one, two, three, four, *rest = nodes
        links.replace(tx, [link(one, two), link(three, four)], nodes=None, matcher="1", now=T0, because="")
        links.replace(tx, [link(one, two)], nodes=None, matcher="1", now=T0 + DAY, because="matched again")
        first, *_ = rematch(tx, [{one, two}, {three, four}, *({node} for node in rest)], 1)
        decisions.append(tx, flag=first, verdict=Verdict.CONFIRMED, reason="seen", by="ann", at=T0, seen={})


@pytest.fixture
def store(filled: Store) -> Store:
    return filled


def export(
    store: Store, folder: Path, extent: casefile.Extent, name: str = "case", *, replace: bool = False
) -> Manifest:
    return casefile.export(
        store, folder / name, extent, evidence=folder / "evidence", made_by="desk", now=T0 + DAY, replace=replace
    )


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_everything_is_in_the_case_file_of_the_whole_store(store: Store, tmp_path: Path) -> None:
    export(store, tmp_path, casefile.Extent())
    case.verify(tmp_path / "case")
    counts = {
        name: len(rows(tmp_path / "case", name)) for name in ("vendors", "claims", "flags", "members", "captures")
    }
    assert counts == {"vendors": 60, "claims": 180, "flags": 28, "members": 60, "captures": 60}
    found = rows(tmp_path / "case", "links")
    assert [bool(row["retracted_at"]) for row in found if row["id"]] == [False, True]
    assert sum(not row["id"] for row in found) == VENDORS // 2  # identical texts


def test_a_state_limits_it_to_what_stands_behind_its_flags(store: Store, tmp_path: Path) -> None:
    state = casefile.Extent(state=FlagState.CONFIRMED)
    export(store, tmp_path, state)
    counts = {
        name: len(rows(tmp_path / "case", name)) for name in ("vendors", "claims", "links", "members", "captures")
    }
    assert counts == {"vendors": 4, "claims": 12, "links": 3, "members": 4, "captures": 4}
    (flag,) = rows(tmp_path / "case", "flags")
    assert "ann: confirmed: seen" in flag["decisions"]


def test_both_dates_of_a_claim_lead_to_captures_of_the_case_file(store: Store, tmp_path: Path) -> None:
    with store.writing() as tx:
        said = offer("Vendor 0", address="No. 0, Mill Road", phone="+1 555 0")
        again, _ = record(tx, said, url=f"{PAGE}0", at=T0 + DAY, evidence=tmp_path / "evidence")
        unchanged = capture(
            tx, url=f"{PAGE}0", at=T0 + 2 * DAY, outcome=Outcome.UNCHANGED, evidence=tmp_path / "evidence"
        )
        claims.seen_again(tx, capture=unchanged, site="market")
    extent = casefile.Extent(state=FlagState.CONFIRMED)
    export(store, tmp_path, extent)
    at = {row["seq"]: (row["fetched_at"], row["outcome"]) for row in rows(tmp_path / "case", "captures")}
    phone = next(row for row in rows(tmp_path / "case", "claims") if row["raw"] == "+1 555 0")
    assert at[phone["first_capture"]] == (phone["first_seen"], "live")
    assert at[phone["last_capture"]] == (phone["last_seen"], "unchanged")
    assert phone["capture"] == str(again.seq)
    assert all(at[row["first_capture"]][0] == row["first_seen"] for row in rows(tmp_path / "case", "claims"))
    assert all(at[row["last_capture"]][0] == row["last_seen"] for row in rows(tmp_path / "case", "claims"))


def test_the_manifest_says_how_many_records_were_checked(store: Store, tmp_path: Path) -> None:
    assert export(store, tmp_path, casefile.Extent()).about["records_checked"] == VENDORS
    some = export(store, tmp_path, casefile.Extent(state=FlagState.CONFIRMED), "some")
    assert some.about["records_checked"] == 4


@pytest.mark.parametrize("extent", [casefile.Extent(), casefile.Extent(state=FlagState.CONFIRMED)])
def test_a_cited_record_that_differs_or_is_gone_is_named_and_nothing_is_written(
    store: Store, tmp_path: Path, extent: casefile.Extent
) -> None:
    with store.reading() as tx:
        first, second = [capture for capture, _ in zip(captures.stream(tx), range(2), strict=False)]
    path = tmp_path / "evidence" / first.preserved.warc
    data = bytearray(path.read_bytes())
    data[first.preserved.offset + first.preserved.length // 2] ^= 1
    path.write_bytes(data)
    (tmp_path / "evidence" / second.preserved.warc).unlink()
    with pytest.raises(VerificationError) as caught:
        export(store, tmp_path, extent)
    said = str(caught.value)
    assert f"{first.preserved.warc} at {first.preserved.offset}: the record differs" in said
    assert f"{second.preserved.warc}: the file is missing" in said
    assert [path.name for path in tmp_path.iterdir() if "case" in path.name] == []


def test_without_the_evidence_folder_the_export_says_where_to_run_it(store: Store, tmp_path: Path) -> None:
    (tmp_path / "evidence").rename(tmp_path / "elsewhere")
    with pytest.raises(VerificationError, match="evidence: the evidence folder is not here"):
        export(store, tmp_path, casefile.Extent())


def test_a_record_nobody_cites_stops_no_export_of_one_flag(store: Store, tmp_path: Path) -> None:
    with store.reading() as tx:
        *_, last = captures.stream(tx)
    (tmp_path / "evidence" / last.preserved.warc).unlink()
    export(store, tmp_path, casefile.Extent(state=FlagState.CONFIRMED))
    with pytest.raises(VerificationError, match=last.preserved.warc):
        export(store, tmp_path, casefile.Extent(), "all")


def test_a_failed_check_leaves_the_case_file_that_was_to_be_replaced(store: Store, tmp_path: Path) -> None:
    made = export(store, tmp_path, casefile.Extent())
    with store.reading() as tx:
        first = next(captures.stream(tx))
    (tmp_path / "evidence" / first.preserved.warc).unlink()
    with pytest.raises(VerificationError):
        export(store, tmp_path, casefile.Extent(), replace=True)
    assert case.verify(tmp_path / "case") == made


def test_a_flag_at_a_real_firms_place_is_left_out_and_listed_unless_named_or_for_a_court(
    store: Store, tmp_path: Path
) -> None:
    with store.reading() as tx:
        protected, other = (flag for flag, _ in zip(flag_views.queue(tx), range(2), strict=False))
    sign = Finding(code="F10", title="real", detail="a real firm", source="register: ann", at=T0, sign="real_firm")
    with store.writing() as tx:
        findings.replace(
            tx,
            [FindingOn(finding=sign, premises_id=protected.premises_id)],
            premises_ids=[protected.premises_id],
            claim_ids=[],
            sources=["register"],
            now=T0,
        )
    made = export(store, tmp_path, casefile.Extent(), "all")
    ids = {row["id"] for row in rows(tmp_path / "all", "flags")}
    assert str(protected.id) not in ids
    assert str(other.id) in ids
    assert [each["flag"] for each in made.about["flags_left_out"]] == [protected.id]
    for name, extent in (
        ("named", casefile.Extent(flags=(protected.id,))),
        ("court", casefile.Extent(profile="court")),
    ):
        made = export(store, tmp_path, extent, name)
        assert str(protected.id) in {row["id"] for row in rows(tmp_path / name, "flags")}
        assert made.about["flags_left_out"] == []
