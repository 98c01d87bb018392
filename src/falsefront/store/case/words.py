"""What analysts said: about flags, single members of them, links, and values that half a site shares."""

from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Connection, select

from falsefront.records import Decision, HubDecision, LinkDecision, MemberDecision
from falsefront.records.case import CaseDecision
from falsefront.store import decisions, hubs, member_words
from falsefront.store.batches import batches
from falsefront.store.tables import claims


def decisions_on(
    tx: Connection, flag_ids: Collection[int], vendor_ids: Collection[int] | None
) -> Iterator[CaseDecision]:
    """Give what was said of these flags and their members, and of addresses and values of these vendors (None: all).

    By what they are about, then id.
    """
    for _, made in sorted(decisions.logs(tx, flag_ids).items()):
        yield from map(_about_flag, made)
    for _, words in sorted(member_words.log(tx, flag_ids).items()):
        yield from map(_about_vendor, words)
    nodes = None if vendor_ids is None else _nodes(tx, vendor_ids)
    for _, word in decisions.link_log(tx, nodes):
        yield _about_link(word)
    yield from _about_hubs(tx, vendor_ids)


def _nodes(tx: Connection, vendor_ids: Collection[int]) -> set[int]:
    found: set[int] = set()
    for some in batches(vendor_ids):
        query = select(claims.c.node_id).where(claims.c.vendor_id.in_(some), claims.c.node_id.is_not(None))
        found.update(tx.execute(query).scalars())
    return found


def _about_hubs(tx: Connection, vendor_ids: Collection[int] | None) -> Iterator[CaseDecision]:
    said: Iterable[HubDecision] = hubs.log(tx)
    if vendor_ids is not None:
        given = hubs.said_by(tx, vendor_ids, hubs.live(tx))
        wanted = {(hub.shared.site, hub.shared.kind, hub.shared.value) for each in given.values() for hub in each}
        said = [d for d in said if (d.shared.site, d.shared.kind, d.shared.value) in wanted]
    yield from map(_about_hub, said)


def _about_flag(made: Decision) -> CaseDecision:
    return CaseDecision(
        about="flag", id=made.id, flag=made.flag, claims=(), vendor=None, what=None, verdict=made.verdict.value,
        reason=made.reason, by=made.by, at=made.at, undoes=made.undoes,
    )  # fmt: skip


def _about_vendor(made: MemberDecision) -> CaseDecision:
    return CaseDecision(
        about="vendor", id=made.id, flag=made.flag, claims=(), vendor=made.vendor, what=None, verdict=made.verdict,
        reason=made.reason, by=made.by, at=made.at, undoes=None,
    )  # fmt: skip


def _about_link(made: LinkDecision) -> CaseDecision:
    return CaseDecision(
        about="link", id=made.id, flag=None, claims=made.claims, vendor=None, what=" | ".join(made.addresses),
        verdict=made.verdict, reason=made.reason, by=made.by, at=made.at, undoes=None,
    )  # fmt: skip


def _about_hub(made: HubDecision) -> CaseDecision:
    shared = made.shared
    return CaseDecision(
        about="hub", id=made.id, flag=None, claims=(), vendor=None, what=f"{shared.kind.value}: {shared.value}",
        verdict=made.verdict, reason=made.reason, by=made.by, at=made.at, undoes=None,
    )  # fmt: skip
