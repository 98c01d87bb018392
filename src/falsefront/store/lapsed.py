"""Contacts that hold the vendors of a flag together, and that the page of one of them no longer has."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from sqlalchemy import Connection, RowMapping, select

from falsefront.records import ClaimKind, Hub, LapsedContact, Outcome
from falsefront.store import absences
from falsefront.store.batches import batches
from falsefront.store.leads import KINDS
from falsefront.store.tables import claims, vendors


def of_groups(
    tx: Connection, groups: Mapping[int, Collection[int]], hubs: Collection[Hub]
) -> dict[int, tuple[LapsedContact, ...]]:
    """Return by flag, for its vendors, who no longer gives what several of them were seen with; hubs bind nobody."""
    common = {(hub.shared.kind, hub.shared.value) for hub in hubs}
    said: dict[int, list[RowMapping]] = defaultdict(list)
    for row in _said(tx, {vendor for group in groups.values() for vendor in group}):
        if (row["kind"], row["value"]) not in common:
            said[row["vendor_id"]].append(row)
    shared = {
        flag: _shared([row for vendor in sorted(group) for row in said[vendor]]) for flag, group in groups.items()
    }
    asked = {row["id"] for found in shared.values() for givers in found.values() for row in _rows(givers)}
    absent = absences.of_claims(tx, asked)

    def lapsed(found: Mapping[tuple[str, str], Mapping[int, list[RowMapping]]]) -> Iterator[LapsedContact]:
        for (kind, value), givers in found.items():
            for its in givers.values():
                left = [absent.get(row["id"]) for row in its]
                if all(each is not None and each.outcome is Outcome.LIVE for each in left):
                    yield LapsedContact(
                        kind=ClaimKind(kind),
                        value=value,
                        vendor=its[0]["vendor_id"],
                        name=its[0]["name"],
                        givers=len(givers),
                        last_seen=max(row["last_seen"] for row in its),
                    )

    return {flag: tuple(lapsed(found)) for flag, found in shared.items()}


def _said(tx: Connection, vendor_ids: Collection[int]) -> Iterator[RowMapping]:
    query = (
        select(claims.c.id, claims.c.vendor_id, claims.c.kind, claims.c.value, claims.c.last_seen, vendors.c.name)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .where(claims.c.kind.in_([kind.value for kind in KINDS]), claims.c.value.is_not(None))
        .order_by(claims.c.id)
    )
    for some in batches(vendor_ids):
        yield from tx.execute(query.where(claims.c.vendor_id.in_(some))).mappings()


def _shared(said: Collection[RowMapping]) -> dict[tuple[str, str], dict[int, list[RowMapping]]]:
    """Return who gives what, where several vendors do."""
    found: dict[tuple[str, str], dict[int, list[RowMapping]]] = defaultdict(dict)
    for row in said:
        found[row["kind"], row["value"]].setdefault(row["vendor_id"], []).append(row)
    return {contact: givers for contact, givers in found.items() if len(givers) > 1}


def _rows(givers: Mapping[int, list[RowMapping]]) -> Iterator[RowMapping]:
    return (row for its in givers.values() for row in its)
