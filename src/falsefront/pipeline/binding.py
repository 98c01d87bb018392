"""An analyst's word that binds the next pass of the matcher: two claims are the same, a shared value links again."""

from dataclasses import dataclass
from datetime import datetime

from falsefront.errors import UnknownError
from falsefront.records import Hub, HubVerdict, LinkVerdict, MemberVerdict
from falsefront.review import binding as rules
from falsefront.store import (
    Connection,
    Store,
    behind,
    captures,
    claim_links,
    decisions,
    flag_views,
    hubs,
    matching,
    member_words,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """How far a word about two claims reaches: how many claims give the text of each, these two included."""

    first: int
    second: int


def decide_link(
    store: Store, first: int, second: int, verdict: LinkVerdict, *, reason: str, by: str, now: datetime
) -> Bound:
    """Append a word about two claims; UsageError where the rules forbid it, or there is no such claim."""
    with store.writing() as tx:
        one, other = _side(tx, first), _side(tx, second)
        new = rules.decide_link(one, other, verdict, reason=reason, by=by, standing=_standing(tx, one, other))
        decisions.append_link(
            tx, a=new.a, b=new.b, verdict=new.verdict, reason=new.reason, by=new.by, at=now, seen=new.seen
        )
        return Bound(first=_speakers(tx, one.node), second=_speakers(tx, other.node))


def decide_member(
    store: Store, flag: int, vendor: int, verdict: MemberVerdict, *, reason: str, by: str, now: datetime
) -> None:
    """Leave one vendor out of a flag, or put it back, from the next pass on; UsageError where that changes nothing."""
    with store.writing() as tx:
        detail = flag_views.detail(tx, flag)
        rules.check_member(detail, vendor, verdict, reason=reason, by=by)
        member_words.append(tx, flag=flag, vendor=vendor, verdict=verdict, reason=reason, by=by, at=now)
        matching.unmark(tx, matching.nodes_of_vendors(tx, {vendor, *(member.vendor for member in detail.members)}))


def decide_hub(store: Store, hub_id: int, verdict: HubVerdict, *, reason: str, by: str, now: datetime) -> Hub:
    """Append a word about a hub and return it as it is now; errors as for links."""
    with store.writing() as tx:
        rules.check_hub(hubs.one(tx, hub_id), verdict, reason=reason, by=by)
        hubs.decide(tx, hub_id, verdict, reason=reason, by=by, now=now)
        return hubs.one(tx, hub_id)


def _side(tx: Connection, claim_id: int) -> rules.Side:
    for _, view in behind.claim_views(tx, claim_ids=[claim_id]):
        nodes = [claim.node_id for claim in matching.address_claims(tx, claim_ids=[claim_id])]
        node = nodes[0] if nodes else None
        return rules.Side(claim=view.id, kind=view.kind, node=node, raw=view.raw, sha256=view.evidence.sha256)
    raise UnknownError("claim", claim_id, shown_by="`falsefront flag show ID` and `vendor show ID` name them")


def _standing(tx: Connection, one: rules.Side, other: rules.Side) -> rules.Standing:
    nodes = {side.claim: side.node for side in (one, other)}
    known = [node for node in nodes.values() if node is not None]
    words = decisions.binding_links(tx, known)
    head = captures.head(tx)
    return rules.Standing(
        word=words.get((min(known), max(known))) if known else None,
        links=[link for link in claim_links.among(tx, nodes) if link.retracted_at is None],
        flags=flag_views.with_claims(tx, nodes.keys()),
        chain_head=head.chain if head else None,
    )


def _speakers(tx: Connection, node: int | None) -> int:
    return sum(1 for _ in matching.address_claims(tx, node_ids=[] if node is None else [node]))
