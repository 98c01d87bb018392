"""Signs found on premises or on single claims; one that is not found again is withdrawn, not removed."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from falsefront.records import Finding
from falsefront.store.among import among
from falsefront.store.batches import batches, insert_many, insert_numbered
from falsefront.store.columns import digest
from falsefront.store.tables import finding_signs, findings

Identity = tuple[int | None, int | None, str, str]  # premises or claim, code, digest of what is said
WITH_SIGNS = select(findings, finding_signs.c.sign, finding_signs.c.grounds).outerjoin(
    finding_signs, finding_signs.c.finding_id == findings.c.id
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingOn:
    """A finding and what it is about: premises or one claim, never both."""

    finding: Finding
    premises_id: int | None = None
    claim_id: int | None = None


def replace(
    tx: Connection,
    found: Iterable[FindingOn],
    *,
    premises_ids: Collection[int],
    claim_ids: Collection[int],
    sources: Collection[str],
    now: datetime,
) -> None:
    """Make the live findings of these sources on these premises and claims exactly the given ones.

    A source is what stands before the first colon of `Finding.source`: "reading", "match", "register". Findings of
    other sources (an analyst's) stay. One that is found again keeps its date.
    """
    wanted = {_identity(each): each.finding for each in found}
    gone: list[int] = []
    for *identity, source, finding_id in _live(tx, premises_ids, claim_ids):
        known: Identity = tuple(identity)
        if known in wanted:
            del wanted[known]
        elif source.split(":")[0] in sources:
            gone.append(finding_id)
    for some in batches(gone):
        tx.execute(update(findings).where(among(findings.c.id, some)).values(withdrawn_at=now))
    if wanted:
        _add(tx, wanted)


def of_claims(tx: Connection, claim_ids: Collection[int]) -> dict[int, list[Finding]]:
    """Return the standing findings about single claims, by claim."""
    found: dict[int, list[Finding]] = {}
    query = WITH_SIGNS.where(findings.c.withdrawn_at.is_(None)).order_by(findings.c.id)
    for some in batches(claim_ids):
        for row in tx.execute(query.where(among(findings.c.claim_id, some))).mappings():
            found.setdefault(row["claim_id"], []).append(finding_of(row))
    return found


def finding_of(row: Any) -> Finding:
    """Return the record of a row of WITH_SIGNS."""
    return Finding(
        code=row["code"],
        title=row["title"],
        detail=row["detail"],
        source=row["source"],
        at=row["found_at"],
        sign=row["sign"],
        grounds=tuple(row["grounds"] or ()),
    )


def _add(tx: Connection, found: Mapping[Identity, Finding]) -> None:
    ids = insert_numbered(tx, findings, _COLUMNS, [_row(*each) for each in found.items()])
    signs = [
        (finding_id, finding.sign, list(finding.grounds))
        for finding_id, finding in zip(ids, found.values(), strict=True)
        if finding.sign
    ]
    insert_many(tx, finding_signs, ("finding_id", "sign", "grounds"), signs)


def _live(tx: Connection, premises_ids: Collection[int], claim_ids: Collection[int]) -> list[Any]:
    """Return identity, source and id of the live findings on these."""
    columns = (findings.c.premises_id, findings.c.claim_id, findings.c.code, findings.c.detail_key)
    query = select(*columns, findings.c.source, findings.c.id).where(findings.c.withdrawn_at.is_(None))
    rows: list[Any] = []
    for column, ids in ((findings.c.premises_id, premises_ids), (findings.c.claim_id, claim_ids)):
        for some in batches(ids):
            rows += tx.execute(query.where(among(column, some))).all()
    return rows


def _identity(each: FindingOn) -> Identity:
    return each.premises_id, each.claim_id, each.finding.code, digest(each.finding.detail)


_COLUMNS = ("premises_id", "claim_id", "code", "detail_key", "title", "detail", "source", "found_at")


def _row(identity: Identity, finding: Finding) -> tuple[Any, ...]:
    return *identity, finding.title, finding.detail, finding.source, finding.at
