"""Flags of vendors who name no place that could be shared: premises without any text, one for each vendor."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from falsefront.records import ClaimKind, Level
from falsefront.store.among import among
from falsefront.store.batches import batches
from falsefront.store.tables import claims, finding_signs, findings, nodes, premises, premises_vendors

SHOWN_FIRST = (ClaimKind.ADDRESS, ClaimKind.NAME, ClaimKind.COUNTRY)  # of the claims of a vendor without a place


def known(tx: Connection) -> dict[int, int]:
    """Return the premises of vendors that had a flag of this kind once, by vendor."""
    query = select(premises_vendors.c.vendor_id, premises_vendors.c.premises_id)
    return {row.vendor_id: row.premises_id for row in tx.execute(query)}


def premises_for(tx: Connection, labels: Mapping[int, str], *, now: datetime) -> dict[int, int]:
    """Return the premises of these vendors under these labels; those that are missing are made."""
    there = known(tx)
    for vendor in labels.keys() & there.keys():
        tx.execute(update(premises).where(premises.c.id == there[vendor]).values(label=labels[vendor]))
    fresh = sorted(labels.keys() - there.keys())
    if fresh:
        rows = [{"label": labels[vendor], "level": Level.INSUFFICIENT.value, "created_at": now} for vendor in fresh]
        statement = insert(premises).returning(premises.c.id, sort_by_parameter_order=True)
        ids = tx.execute(statement, rows).scalars().all()
        made = dict(zip(fresh, ids, strict=True))
        tx.execute(
            insert(premises_vendors),
            [{"premises_id": premises_id, "vendor_id": vendor} for vendor, premises_id in made.items()],
        )
        there |= made
    return {vendor: there[vendor] for vendor in labels}


def signed(tx: Connection, signs: Collection[str]) -> dict[int, set[int]]:
    """Return the claims with a standing finding of these signs whose text is too coarse to be shared, by vendor."""
    query = (
        select(claims.c.vendor_id, claims.c.id)
        .join(findings, findings.c.claim_id == claims.c.id)
        .join(finding_signs, finding_signs.c.finding_id == findings.c.id)
        .join(nodes, nodes.c.id == claims.c.node_id)
        .where(findings.c.withdrawn_at.is_(None), finding_signs.c.sign.in_(signs))
        .where(nodes.c.level.not_in([level.value for level in Level if level.is_same_premises]))
    )
    found: dict[int, set[int]] = defaultdict(set)
    for vendor, claim in tx.execute(query):
        found[vendor].add(claim)
    return dict(found)


def shown(tx: Connection, vendor_ids: Collection[int]) -> dict[int, list[int]]:
    """Return the claims by which vendors are shown who have no place: addresses, else the name, else the country."""
    found: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    query = select(claims.c.vendor_id, claims.c.kind, claims.c.id).order_by(claims.c.id)
    here = query.where(claims.c.kind.in_([kind.value for kind in SHOWN_FIRST]))
    for some in batches(vendor_ids):
        for vendor, kind, claim in tx.execute(here.where(among(claims.c.vendor_id, some))):
            found[vendor][kind].append(claim)
    return {
        vendor: next(by_kind[kind.value] for kind in SHOWN_FIRST if kind.value in by_kind)
        for vendor, by_kind in found.items()
    }
