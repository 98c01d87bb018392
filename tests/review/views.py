"""Flags to judge, written out: invented vendors in an invented place."""

from datetime import UTC, datetime, timedelta
from typing import Any

from falsefront.records import (
    ClaimLink,
    Decision,
    Evidence,
    FlagDetail,
    FlagMember,
    FlagState,
    FlagView,
    Level,
    Verdict,
)  # fmt: skip

T0 = datetime(2026, 3, 3, 12, tzinfo=UTC)


def flag(number: int = 1, **changes: Any) -> FlagView:
    values: dict[str, Any] = {
        "id": number,
        "state": FlagState.OPEN,
        "level": Level.BUILDING,
        "score": 0.9,
        "premises": "Mill Road 1",
        "premises_id": number,
        "story": None,
        "reasons": ("both say Mill Road 1",),
        "matcher": "1",
        "vendors": (1, 2),
        "names": ("Acme Glass", "钟厂"),
        "sites": ("market",),
        "addresses": ("No. 1, Mill Road", "磨坊路1号"),
        "findings": ("F2",),
        "first_seen": T0,
        "last_seen": T0,
        "raised_at": T0,
        "withdrawn_at": None,
        "withdrawn_because": None,
        "absorbed_by": None,
        "decided_at": None,
        "new_members": 0,
    }
    return FlagView(**{**values, **changes})


def evidence(number: int) -> Evidence:
    return Evidence(
        capture=number,
        url=f"http://market.example/{number}",
        fetched_at=T0,
        sha256=f"{number:064x}",
        warc="a.warc.gz",
        offset=number * 100,
        body_sha256=f"{number + 9:064x}",
        selector="css:.addr",
    )


def member(number: int, address: str = "No. 1, Mill Road", name: str | None = "Acme Glass") -> FlagMember:
    return FlagMember(
        claim=number,
        vendor=number,
        name=name,
        site="market",
        url=f"http://market.example/v{number}",
        address=address,
        reading={"number": "1"},
        first_seen=T0,
        last_seen=T0,
        since=T0,
        evidence=evidence(number),
    )


def link(a: int, b: int) -> ClaimLink:
    return ClaimLink(
        id=1,
        a=a,
        b=b,
        level=Level.BUILDING,
        score=0.9,
        reasons=("both say 1",),
        matcher="1",
        linked_at=T0,
        retracted_at=None,
        retracted_because=None,
    )


def decision(number: int, verdict: Verdict, undoes: int | None = None) -> Decision:
    at = T0 + timedelta(days=number)
    return Decision(id=number, flag=1, verdict=verdict, reason="seen", by="ann", at=at, undoes=undoes, seen={})


def detail(*decisions: Decision, **changes: Any) -> FlagDetail:
    return FlagDetail(
        flag=flag(**changes),
        members=(member(1), member(2, "磨坊路1号", "钟厂")),
        links=(link(1, 2),),
        findings=(),
        decisions=decisions,
        absorbed=(),
    )
