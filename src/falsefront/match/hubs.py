"""Values that too many vendors of one site share to mean anything: hotlines, proxy numbers, the platform's own office.

A hub is left out of linking and listed with its reason; an analyst can put it back. A value may become a hub later: the
links it made are then retracted, and say so.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from falsefront.records import ClaimKind


@dataclass(frozen=True, slots=True, kw_only=True)
class HubRule:
    """From how many vendors of one site, and from which share of that site's vendors, a value of a kind is a hub.

    Both must hold. Dozens of vendors at one made-up address are what this program looks for, so an address is a hub
    only where nearly half of a site gives it; a phone or a mailbox is never honestly shared by so many.
    """

    vendors: int
    share: float  # of the site's vendors that give any value of this kind, in (0, 1]


RULES: dict[ClaimKind, HubRule] = {
    ClaimKind.ADDRESS: HubRule(vendors=8, share=0.4),
    ClaimKind.PHONE: HubRule(vendors=6, share=0.15),
    ClaimKind.EMAIL: HubRule(vendors=6, share=0.15),
    ClaimKind.MESSENGER: HubRule(vendors=6, share=0.15),
    ClaimKind.WEBSITE: HubRule(vendors=6, share=0.15),
    ClaimKind.REGISTRATION: HubRule(vendors=6, share=0.25),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """One value that is left out on one site, and why."""

    site: str
    kind: ClaimKind
    value: str
    vendors: int
    reason: str


def find_hubs(claims: Iterable[tuple[str, int, ClaimKind, str]]) -> tuple[Hub, ...]:
    """Return the hubs among (site, vendor, kind, normalised value), in order of site, kind and value."""
    holders: dict[tuple[str, ClaimKind, str], set[int]] = defaultdict(set)
    speakers: dict[tuple[str, ClaimKind], set[int]] = defaultdict(set)
    for site, vendor, kind, value in claims:
        if kind in RULES and value:
            holders[site, kind, value].add(vendor)
            speakers[site, kind].add(vendor)
    hubs = []
    for (site, kind, value), vendors in sorted(holders.items()):
        rule, total = RULES[kind], len(speakers[site, kind])
        if len(vendors) >= rule.vendors and len(vendors) >= rule.share * total:
            reason = f"{len(vendors)} of the {total} vendors of {site} that give any {kind} give this one"
            hubs.append(Hub(site=site, kind=kind, value=value, vendors=len(vendors), reason=reason))
    return tuple(hubs)
