"""The JSON that commands print about flags, vendors and decisions: these keys keep their meaning (docs/design.md)."""

from collections.abc import Iterable, Mapping
from typing import Any

from falsefront.records import (
    Absence,
    Afterwards,
    ClaimLink,
    ClaimView,
    Decision,
    Finding,
    FlagDetail,
    FlagMember,
    FlagOrigin,
    FlagView,
    FormerMember,
    Hub,
    HubDecision,
    LinkDecision,
    ListingView,
    MemberDecision,
    Term,
    VendorView,
    against,
)
from falsefront.review import since
from falsefront.review.doors import doors
from falsefront.review.kept import bearing as bearing
from falsefront.review.kept import evidence as evidence
from falsefront.review.kept import time as time
from falsefront.review.kept import watch_hit as watch_hit
from falsefront.review.leading import lead as lead
from falsefront.review.leading import shared_contact as shared_contact


def flag(view: FlagView, priority: float | None = None) -> dict[str, Any]:
    """Return one line of `flag list`: `vendors` are vendor ids, `names` theirs, `findings` codes.

    `priority`: that of a day (see `queue.points`); without it, by the flag's terms.
    """
    return {
        "id": view.id,
        "state": view.state.value,
        "kind": view.kind.value,
        "level": view.level.value,
        "score": view.score,
        "priority": view.priority if priority is None else priority,
        "premises": view.premises,
        "vendors": list(view.vendors),
        "sites": list(view.sites),
        "findings": list(view.findings),
        "first_seen": time(view.first_seen),
        "last_seen": time(view.last_seen),
        "names": list(view.names),
        "story": view.story,
        "reasons": list(view.reasons),
        "premises_id": view.premises_id,
        "matcher": view.matcher,
        "raised_at": time(view.raised_at),
        "decided_at": time(view.decided_at),
        "new_members": view.new_members,
        "withdrawn_at": time(view.withdrawn_at),
        "withdrawn_because": view.withdrawn_because,
        "absorbed_by": view.absorbed_by,
    }


def flag_detail(detail: FlagDetail) -> dict[str, Any]:
    """Return what `flag show` prints: the line of the list, and everything behind it."""
    return {
        **flag(detail.flag),
        "findings": [finding(each) for each in detail.findings],
        "members": [member(each) for each in detail.members],
        "links": [link(each) for each in detail.links],
        "decisions": [decision(each) for each in detail.decisions],
        "absorbed": list(detail.absorbed),
        "absorbed_as": {str(flag): str(state) for flag, state in detail.absorbed_as.items()},
        "link_decisions": [link_decision(each) for each in detail.link_decisions],
        "member_decisions": [member_decision(each) for each in detail.member_decisions],
        "hubs": [hub(each) for each in detail.hubs],
        "former_members": [former_member(each) for each in detail.former_members],
        "came_from": [origin(each) for each in detail.came_from],
        "doors": [
            {"door": each.label, "vendors": each.vendors, "claims": [member.claim for member in each.members]}
            for each in doors(detail.members)
        ],
        "products": {
            str(vendor): {
                "titles": list(listed.titles),
                "last_seen": [time(each) for each in listed.last_seen],
                "listings": listed.listings,
            }
            for vendor, listed in detail.products.items()
        },
        "watch_hits": [watch_hit(each) for each in detail.hits],
        "register": [bearing(each) for each in detail.register],
        "absent": absent(detail.afterwards),
        "afterwards": afterwards(detail.afterwards),
        "leads": [lead(each) for each in detail.leads],
        "terms": [term(each) for each in detail.flag.terms],
        "against": list(against(detail)),
        "since_verdict": since.published(since.since(detail), detail),
    }


def absent(found: Mapping[int, Afterwards]) -> dict[str, Any]:
    """Return, by claim, what shows that its pages say it no more."""
    return {
        str(claim): {"capture": each.capture, "at": time(each.at), "outcome": each.outcome.value}
        for claim, each in found.items()
        if isinstance(each, Absence)
    }


def afterwards(found: Mapping[int, Afterwards]) -> dict[str, Any]:
    """Return, by claim, what its page gave or answered after it last gave the claim for its vendor, in words."""
    return {
        str(claim): {"capture": each.capture, "at": time(each.at), "words": each.words} for claim, each in found.items()
    }


def term(each: Term) -> dict[str, Any]:
    """Return one term of a flag's priority."""
    return {"name": each.name, "points": each.points, "because": each.because}


def member(each: FlagMember) -> dict[str, Any]:
    """Return one vendor's claim to the premises; `vendor` is the vendor's id."""
    return {
        "vendor": each.vendor,
        "name": each.name,
        "site": each.site,
        "url": each.url,
        "address": each.address,
        "reading": each.reading,
        "evidence": evidence(each.evidence),
        "claim": each.claim,
        "kind": each.kind.value,
        "first_seen": time(each.first_seen),
        "last_seen": time(each.last_seen),
        "since": time(each.since),
        "first_name": each.first_name,
        "last_name": each.last_name,
        "counted_as": each.seller,
    }


def former_member(each: FormerMember) -> dict[str, Any]:
    """Return one claim that was a member of a flag once."""
    return {
        "vendor": each.vendor,
        "name": each.name,
        "site": each.site,
        "address": each.address,
        "claim": each.claim,
        "since": time(each.since),
        "until": time(each.until),
        "now_in": each.now_in,
    }


def origin(each: FlagOrigin) -> dict[str, Any]:
    """Return one flag that members of the shown one were in before: `claims` are their ids, `state` is that of then."""
    return {
        "flag": each.flag,
        "state": each.state.value,
        "at": time(each.at),
        "claims": list(each.claims),
        "decision": None if each.decision is None else decision(each.decision),
        "link_decisions": [link_decision(word) for word in each.link_decisions],
    }


def link(each: ClaimLink) -> dict[str, Any]:
    """Return one link: `a` and `b` are claim ids."""
    return {
        "a": each.a,
        "b": each.b,
        "level": each.level.value,
        "score": each.score,
        "reasons": list(each.reasons),
        "id": each.id,
        "matcher": each.matcher,
        "linked_at": time(each.linked_at),
        "retracted_at": time(each.retracted_at),
        "retracted_because": each.retracted_because,
    }


def finding(each: Finding) -> dict[str, Any]:
    """Return one finding: a lead, not proof."""
    return {
        "code": each.code,
        "title": each.title,
        "detail": each.detail,
        "source": each.source,
        "at": time(each.at),
        "sign": each.sign,
        "grounds": list(each.grounds),
        "strength": each.about.strength.value if each.about else None,
        "innocent": each.about.innocent if each.about else None,
        "refuted_by": each.about.refuted_by if each.about else None,
    }


def decision(each: Decision) -> dict[str, Any]:
    """Return one line of `flag log`: a verdict about a flag."""
    return {
        "kind": "flag",
        "id": each.id,
        "flag": each.flag,
        "verdict": each.verdict.value,
        "reason": each.reason,
        "by": each.by,
        "at": time(each.at),
        "undoes": each.undoes,
        "seen": dict(each.seen),
    }


def link_decision(each: LinkDecision) -> dict[str, Any]:
    """Return one line of `flag log`: a word about two claims; ids count apart from those of other kinds."""
    return {
        "kind": "link",
        "id": each.id,
        "flag": None,
        "verdict": each.verdict,
        "claims": list(each.claims),
        "addresses": list(each.addresses),
        "reason": each.reason,
        "by": each.by,
        "at": time(each.at),
        "undoes": None,
        "seen": dict(each.seen),
    }


def member_decision(each: MemberDecision) -> dict[str, Any]:
    """Return one line of `flag log`: a word about one member of a flag."""
    return {
        "kind": "member",
        "id": each.id,
        "flag": each.flag,
        "vendor": each.vendor,
        "verdict": each.verdict,
        "reason": each.reason,
        "by": each.by,
        "at": time(each.at),
        "undoes": None,
    }


def hub_decision(each: HubDecision) -> dict[str, Any]:
    """Return one line of `flag log`: a word about a value that many vendors share."""
    return {
        "kind": "hub",
        "id": each.id,
        "flag": None,
        "verdict": each.verdict,
        "hub": each.hub,
        "value_kind": each.shared.kind.value,
        "value": each.shared.value,
        "site": each.shared.site,
        "reason": each.reason,
        "by": each.by,
        "at": time(each.at),
        "undoes": None,
    }


def hub(each: Hub) -> dict[str, Any]:
    """Return one line of `hub list`; `overruled`: an analyst has put the value back into linking."""
    return {
        "id": each.id,
        "kind": each.shared.kind.value,
        "value": each.shared.value,
        "site": each.shared.site,
        "vendors": each.shared.vendors,
        "reason": each.reason,
        "overruled": each.is_overruled,
        "overruled_by": each.overruled_by,
        "overruled_because": each.overruled_because,
        "found_at": time(each.found_at),
    }


def vendor(view: VendorView, claims: Iterable[ClaimView] | None = None) -> dict[str, Any]:
    """Return one line of `vendor list`; with claims, what `vendor show` prints."""
    row: dict[str, Any] = {
        "id": view.id,
        "name": view.name,
        "site": view.site,
        "url": view.url,
        "first_seen": time(view.first_seen),
        "last_seen": time(view.last_seen),
        "registration": view.registration,
    }
    return row if claims is None else {**row, "claims": [claim(each) for each in claims]}


def claim(each: ClaimView) -> dict[str, Any]:
    """Return one claim of a vendor."""
    return {
        "id": each.id,
        "kind": each.kind.value,
        "raw": each.raw,
        "value": each.value,
        "first_seen": time(each.first_seen),
        "first_capture": each.first_capture,
        "last_seen": time(each.last_seen),
        "last_capture": each.last_capture,
        "evidence": evidence(each.evidence),
    }


def listing(view: ListingView) -> dict[str, Any]:
    """Return one listing of a vendor with the history of its values."""
    return {
        "id": view.id,
        "title": view.title,
        "url": view.url,
        "product_id": view.product_id,
        "first_seen": time(view.first_seen),
        "last_seen": time(view.last_seen),
        "values": [
            {
                "field": each.field,
                "raw": each.raw,
                "value": each.value,
                "first_seen": time(each.first_seen),
                "last_seen": time(each.last_seen),
                "is_current": each.is_current,
                "is_read_otherwise": each.is_read_otherwise,
                "sha256": each.sha256,
                "page": each.page,
                "selector": each.selector,
            }
            for each in view.values
        ],
        "events": [
            {
                "fate": each.fate.value,
                "at": time(each.at),
                "capture": each.capture,
                "url": each.url,
                "sha256": each.sha256,
                "other": each.other,
                "is_successor": each.is_successor,
                "reasons": list(each.reasons),
            }
            for each in view.events
        ],
    }
