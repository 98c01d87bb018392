"""Premises and findings, with the flags in which they are shown."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, RowMapping, Select, select

from falsefront.records import Level
from falsefront.records.case import CaseFinding, CasePremises
from falsefront.store.batches import batches, stream
from falsefront.store.case.claims import portions
from falsefront.store.findings import finding_of
from falsefront.store.tables import claims, finding_signs, findings, flag_members, flags, premises, premises_nodes


def premises_of(
    tx: Connection, premises_ids: Collection[int] | None, flag_ids: Collection[int]
) -> Iterator[CasePremises]:
    """Give these premises (None: all there ever were) by id, each with the flags, of these, that are about it."""
    query = select(premises).order_by(premises.c.id)
    asked = (
        [query] if premises_ids is None else [query.where(premises.c.id.in_(part)) for part in batches(premises_ids)]
    )
    wanted = set(flag_ids)
    for each in asked:
        for portion in portions(stream(tx, each)):
            ids = [row["id"] for row in portion]
            members, about = claims_at(tx, ids), _flags_about(tx, ids, wanted)
            for row in portion:
                yield CasePremises(
                    id=row["id"],
                    label=row["label"],
                    level=Level(row["level"]),
                    created_at=row["created_at"],
                    retired_at=row["retired_at"],
                    merged_into=row["merged_into"],
                    claims=tuple(members.get(row["id"], ())),
                    flags=tuple(about.get(row["id"], ())),
                )


def claims_at(tx: Connection, premises_ids: Collection[int]) -> dict[int, list[int]]:
    """Return the claims that denote these premises now, by premises."""
    query = (
        select(premises_nodes.c.premises_id, claims.c.id)
        .join(claims, claims.c.node_id == premises_nodes.c.node_id)
        .where(premises_nodes.c.until.is_(None))
        .order_by(claims.c.id)
    )
    found: dict[int, list[int]] = {}
    for some in batches(premises_ids):
        for place, claim in tx.execute(query.where(premises_nodes.c.premises_id.in_(some))):
            found.setdefault(place, []).append(claim)
    return found


def _flags_about(tx: Connection, premises_ids: Collection[int], flag_ids: Collection[int]) -> dict[int, list[int]]:
    query = select(flags.c.premises_id, flags.c.id).order_by(flags.c.id)
    found: dict[int, list[int]] = {}
    for some in batches(premises_ids):
        for place, flag in tx.execute(query.where(flags.c.premises_id.in_(some))):
            if flag in flag_ids:
                found.setdefault(place, []).append(flag)
    return found


def premises_ids(tx: Connection, flag_ids: Collection[int]) -> dict[int, int]:
    """Return the premises of flags, by flag."""
    found: dict[int, int] = {}
    for some in batches(flag_ids):
        query = select(flags.c.id, flags.c.premises_id).where(flags.c.id.in_(some))
        found |= {int(row[0]): int(row[1]) for row in tx.execute(query)}
    return found


def findings_of(
    tx: Connection,
    flag_ids: Collection[int],
    *,
    premises_ids: Collection[int] | None,
    vendor_ids: Collection[int] | None,
) -> Iterator[CaseFinding]:
    """Give what was found about these premises, then about claims of these vendors (None: about all), by id.

    Withdrawn ones are among them. `flag_ids` are those that a finding may be shown in.
    """
    base = (
        select(findings, finding_signs.c.sign, finding_signs.c.grounds)
        .outerjoin(finding_signs, finding_signs.c.finding_id == findings.c.id)
        .order_by(findings.c.id)
    )
    of_place = base.where(findings.c.premises_id.is_not(None))
    of_claim = base.join(claims, claims.c.id == findings.c.claim_id)
    asked: list[Select[*tuple[object, ...]]] = []
    for query, column, ids in (
        (of_place, findings.c.premises_id, premises_ids),
        (of_claim, claims.c.vendor_id, vendor_ids),
    ):
        asked += [query] if ids is None else [query.where(column.in_(some)) for some in batches(ids)]
    wanted = set(flag_ids)
    for query in asked:
        for portion in portions(stream(tx, query)):
            yield from _with_flags(tx, portion, wanted)


def _with_flags(tx: Connection, rows: list[RowMapping], flag_ids: Collection[int]) -> Iterator[CaseFinding]:
    at_place = _flags_about(tx, {row["premises_id"] for row in rows if row["premises_id"]}, flag_ids)
    of_claim = _flags_with(tx, {row["claim_id"] for row in rows if row["claim_id"]}, flag_ids)
    for row in rows:
        shown = at_place.get(row["premises_id"], ()) if row["premises_id"] else of_claim.get(row["claim_id"], ())
        yield CaseFinding(
            id=row["id"],
            finding=finding_of(row),
            premises=row["premises_id"],
            claim=row["claim_id"],
            flags=() if row["withdrawn_at"] else tuple(shown),
            withdrawn_at=row["withdrawn_at"],
        )


def _flags_with(tx: Connection, claim_ids: Collection[int], flag_ids: Collection[int]) -> dict[int, list[int]]:
    query = (
        select(flag_members.c.claim_id, flag_members.c.flag_id)
        .where(flag_members.c.until.is_(None))
        .order_by(flag_members.c.flag_id)
    )
    found: dict[int, list[int]] = {}
    for some in batches(claim_ids):
        for claim, flag in tx.execute(query.where(flag_members.c.claim_id.in_(some))):
            if flag in flag_ids:
                found.setdefault(claim, []).append(flag)
    return found
