"""Contacts that hold the vendors of a flag together: since when, and which the page of one of them no longer has."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from sqlalchemy import Connection, RowMapping, select

from falsefront.records import Absence, ClaimKind, ContactInCommon, Hub, LapsedContact, Outcome, SeenWith
from falsefront.store import absences
from falsefront.store.batches import batches
from falsefront.store.leads import KINDS
from falsefront.store.tables import claims, vendors

Shared = Mapping[tuple[str, str], Mapping[int, list[RowMapping]]]  # by kind and value: who gives it, by vendor


def of_groups(
    tx: Connection, groups: Mapping[int, Collection[int]], hubs: Collection[Hub]
) -> dict[int, tuple[tuple[ContactInCommon, ...], tuple[LapsedContact, ...]]]:
    """Return by flag what several of its vendors were seen with, and who no longer gives it; hubs bind nobody."""
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
    return {flag: (tuple(_in_common(found)), tuple(_lapsed(found, absent))) for flag, found in shared.items()}


def _in_common(found: Shared) -> Iterator[ContactInCommon]:
    for (kind, value), givers in found.items():
        yield ContactInCommon(
            kind=ClaimKind(kind),
            value=value,
            vendors=tuple(
                SeenWith(
                    vendor=vendor,
                    name=its[0]["name"],
                    site=its[0]["site"],
                    first_seen=min(row["first_seen"] for row in its),
                )
                for vendor, its in givers.items()
            ),
        )


def _lapsed(found: Shared, absent: Mapping[int, Absence]) -> Iterator[LapsedContact]:
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


def _said(tx: Connection, vendor_ids: Collection[int]) -> Iterator[RowMapping]:
    query = (
        select(claims.c.id, claims.c.vendor_id, claims.c.kind, claims.c.value, claims.c.first_seen, claims.c.last_seen)
        .add_columns(vendors.c.name, vendors.c.site)
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
