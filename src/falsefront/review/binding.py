"""The rules of an analyst's word about two address claims and about a hub: what may be said, and what was seen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from falsefront.errors import UsageError
from falsefront.records import ClaimKind, ClaimLink, FlagDetail, Hub, HubVerdict, LinkVerdict, MemberVerdict
from falsefront.review.deciding import check_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two claims, and the text that will be bound: every vendor that claims the text is bound with it."""

    claim: int
    kind: ClaimKind
    node: int | None  # None where nothing could be made of the words
    raw: str
    sha256: str  # of the newest record that carries the claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What holds about the two claims before the analyst speaks."""

    word: LinkVerdict | None  # of an analyst; None where none of them stands
    links: Sequence[ClaimLink]  # the matcher's, live, between the two
    flags: Sequence[int]  # live flags with either of the claims
    chain_head: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLinkDecision:
    """A word about two texts that may be appended to the log; a is the lower node."""

    a: int
    b: int
    verdict: LinkVerdict
    reason: str
    by: str
    seen: Mapping[str, object]


def decide_link(
    one: Side, other: Side, verdict: LinkVerdict, *, reason: str, by: str, standing: Standing
) -> NewLinkDecision:
    """Return the word an analyst gives about two claims; UsageError where it would bind nothing."""
    check_words(reason, by)
    nodes = [_node(side) for side in (one, other)]
    if nodes[0] == nodes[1]:
        raise UsageError(
            f"claims {one.claim} and {other.claim} give the identical address, so they stand or fall together:"
            " decide about their flag instead"
        )
    if verdict == "undecided" and standing.word is None:
        raise UsageError(f"nobody has called claims {one.claim} and {other.claim} same or different")
    (a, low), (b, high) = sorted(zip(nodes, (one, other), strict=True), key=lambda pair: pair[0])
    return NewLinkDecision(
        a=a,
        b=b,
        verdict=verdict,
        reason=reason,
        by=by,
        seen={
            "claims": {str(side.claim): side.sha256 for side in (low, high)},
            "before": standing.word,
            "links": [[link.a, link.b, link.level.value, link.score, link.matcher] for link in standing.links],
            "flags": list(standing.flags),
            "chain_head": standing.chain_head,
        },
    )


def check_hub(hub: Hub, verdict: HubVerdict, *, reason: str, by: str) -> None:
    """Raise UsageError where an analyst's word about a hub would change nothing or lacks its reason."""
    check_words(reason, by)
    if hub.is_overruled == (verdict == "link"):
        held = f"put back by {hub.overruled_by}" if hub.is_overruled else "left out"
        raise UsageError(f"hub {hub.id} is {held} already")


def check_member(detail: FlagDetail, vendor: int, verdict: MemberVerdict, *, reason: str, by: str) -> None:
    """Raise UsageError where a word about a member of a flag would change nothing or lacks its reason."""
    check_words(reason, by)
    last = {word.vendor: word.verdict for word in detail.member_decisions}
    is_out = last.get(vendor) == "leave_out"
    if verdict == "put_back" and not is_out:
        raise UsageError(f"vendor {vendor} is not left out of flag {detail.flag.id}")
    if verdict == "leave_out" and is_out:
        raise UsageError(f"vendor {vendor} is left out of flag {detail.flag.id} already")
    if verdict == "leave_out" and vendor not in {member.vendor for member in detail.members}:
        members = ", ".join(map(str, sorted({member.vendor for member in detail.members})))
        raise UsageError(f"vendor {vendor} is no member of flag {detail.flag.id}; its members are {members}")


def _node(side: Side) -> int:
    if side.kind is not ClaimKind.ADDRESS:
        raise UsageError(f"claim {side.claim} is a {side.kind}: only addresses can be called same or different")
    if side.node is None:
        raise UsageError(f"nothing could be made of claim {side.claim} ({side.raw!r}), so it can be bound to nothing")
    return side.node
