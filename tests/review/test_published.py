"""The JSON keys that others rely on."""

import json
from dataclasses import replace

from tests.review.views import T0, decision, detail, evidence, flag

from falsefront.records import ClaimKind, ClaimView, Finding, FlagOrigin, FlagState, VendorView, Verdict
from falsefront.review import published

QUEUE = {"id", "state", "level", "score", "premises", "vendors", "sites", "findings", "first_seen", "last_seen"}
EVIDENCE = {"sha256", "warc", "offset", "fetched_at", "selector"}


def test_a_line_of_the_queue_has_the_promised_keys() -> None:
    row = json.loads(json.dumps(published.flag(flag())))
    assert row.keys() >= QUEUE
    assert (row["state"], row["level"], row["findings"], row["vendors"]) == ("open", "building", ["F2"], [1, 2])
    assert row["first_seen"] == "2026-03-03T12:00:00+00:00"


def test_a_flag_shows_members_links_findings_and_decisions() -> None:
    shown = detail(decision(1, Verdict.UNSURE))
    sign = Finding(code="F2", title="shared", detail="two vendors", source="match", at=T0)
    shown = type(shown)(
        flag=shown.flag,
        members=shown.members,
        links=shown.links,
        findings=(sign,),
        decisions=shown.decisions,
        absorbed=(),
    )
    before = FlagOrigin(
        flag=7,
        state=FlagState.CONFIRMED,
        decision=decision(3, Verdict.CONFIRMED),
        at=T0,
        claims=(1,),
        link_decisions=(),
    )
    row = json.loads(json.dumps(published.flag_detail(replace(shown, came_from=(before,)))))
    assert row.keys() >= QUEUE | {"members", "links", "findings", "decisions"}
    (origin,) = row["came_from"]
    assert (origin["flag"], origin["state"], origin["claims"], origin["link_decisions"]) == (7, "confirmed", [1], [])
    assert (origin["decision"]["id"], origin["at"]) == (3, "2026-03-03T12:00:00+00:00")
    assert row["members"][0].keys() >= {"vendor", "name", "site", "url", "address", "reading", "evidence"}
    assert row["members"][0]["evidence"].keys() >= EVIDENCE
    assert row["links"][0].keys() >= {"a", "b", "level", "score", "reasons"}
    (told,) = row["findings"]
    wanted = {"code": "F2", "title": "shared", "detail": "two vendors", "source": "match"}
    assert {**wanted, "at": "2026-03-03T12:00:00+00:00"}.items() <= told.items()
    assert told["innocent"] is None  # kept before signs had names
    assert row["against"]
    assert row["decisions"][0]["verdict"] == "unsure"


def test_a_vendor_shows_its_claims_with_evidence() -> None:
    view = VendorView(id=1, name=None, site="market", url=None, registration=None, first_seen=T0, last_seen=T0)
    claim = ClaimView(
        id=3, kind=ClaimKind.PHONE, raw="1", value=None, first_seen=T0, last_seen=T0, first_capture=1,
        last_capture=1, evidence=evidence(1),
    )  # fmt: skip
    assert published.vendor(view).keys() >= {"id", "name", "site", "url", "first_seen", "last_seen"}
    assert "claims" not in published.vendor(view)
    shown = published.vendor(view, [claim])["claims"][0]
    assert shown.keys() >= {"id", "kind", "raw", "value", "first_seen", "last_seen", "evidence"}
    assert (shown["kind"], shown["value"]) == ("phone", None)
