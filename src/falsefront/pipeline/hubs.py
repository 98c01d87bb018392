"""Keeps the list of values that too many vendors of one site share, and says which addresses that touches."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import starmap

from falsefront.match.hubs import RULES, enough, hub_reason
from falsefront.pipeline.site_keepers import Profile, SiteKeeper, site_keepers
from falsefront.records import ClaimKind
from falsefront.store import Connection, hubs, matching

_CONTACTS_OF_KEEPERS = frozenset({ClaimKind.PHONE, ClaimKind.EMAIL, ClaimKind.MESSENGER})
_AT_A_KEEPERS = 2  # vendors at the address of who keeps their site: they are told of, and it with them


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is left out of linking: (site, kind, value) of every hub that no analyst has put back, and why."""

    values: Mapping[tuple[str | None, ClaimKind, str], str]

    def __len__(self) -> int:
        """How many values are left out."""
        return len(self.values)

    def holds(self, site: str, kind: ClaimKind, value: str) -> bool:
        """Whether a value says nothing on this site."""
        return self.reason(site, kind, value) is not None

    def reason(self, site: str, kind: ClaimKind, value: str) -> str | None:
        """Return why a value says nothing on this site, in words; None where it says something."""
        if not self.values:  # as it is for most pages' vendors, and this is asked of every value of each
            return None
        return self.values.get((site, kind, value)) or self.values.get((None, kind, value))


Found = Sequence[tuple[hubs.SharedValue, str]]  # the values that are hubs, and why


def hubs_found(tx: Connection, *, claims: Collection[int] | None) -> Found:
    """Return the hubs there are, of those that stand and those that these claims (None: all) may make."""
    least = min(rule.vendors for rule in RULES.values())
    values = hubs.shared_values(tx, kinds=RULES.keys(), at_least=least, claim_ids=claims)
    values = [shared for shared in values if shared.vendors >= RULES[shared.kind].vendors]
    most: dict[tuple[str, ClaimKind], int] = defaultdict(int)
    for shared in values:
        at = shared.site or "", shared.kind
        most[at] = max(most[at], enough(shared.kind, shared.vendors))
    totals = hubs.speakers(tx, most)
    found = []
    for shared in values:
        site = shared.site or ""
        reason = hub_reason(shared.kind, shared.vendors, totals.get((site, shared.kind), 0), site)
        if reason:
            found.append((shared, reason))
    known = {shared for shared, _ in found}
    return [*found, *(each for each in _of_keepers(tx) if each[0] not in known)]


def keepers_of(tx: Connection) -> dict[int, SiteKeeper]:
    """Return each vendor that keeps its site, or is called as who keeps it there, with the page that tells it."""
    near = starmap(Profile, hubs.profiles_near_tops(tx))
    by_page = {each.profile.vendor: each for each in site_keepers(near, partial(hubs.profiles_at, tx))}
    return {vendor: by_page[known] for vendor, known in hubs.called_alike(tx, by_page).items()} | by_page


def _of_keepers(tx: Connection) -> Iterator[tuple[hubs.SharedValue, str]]:
    """Yield the contacts of who keeps a site that vendors of it seem to give as well, and why they say nothing."""
    keepers = keepers_of(tx)
    if not keepers:
        return
    given = hubs.claims_of(tx, keepers, _CONTACTS_OF_KEEPERS | {ClaimKind.ADDRESS})
    whose: dict[tuple[str, str, str], set[int]] = defaultdict(set)
    for vendor, site, kind, value in given.values():
        whose[site, kind, value].add(vendor)
    for shared in hubs.shared_values(tx, kinds=_CONTACTS_OF_KEEPERS | {ClaimKind.ADDRESS}, at_least=1, claim_ids=given):
        by = whose.get((shared.site or "", shared.kind.value, shared.value))
        if by and _is_the_sites(shared, by):
            page, beside = keepers[min(by)].profile.url, keepers[min(by)].others
            yield shared, f"given on {page}, where the site itself is found and {beside} vendors have pages"


def _is_the_sites(shared: hubs.SharedValue, by: Collection[int]) -> bool:
    """Whether what a site's keeper gives is no lead to anybody: an address too, unless several vendors give it."""
    others = shared.vendors - len(by)
    return others < _AT_A_KEEPERS if shared.kind is ClaimKind.ADDRESS else shared.vendors > 1


def keep_hubs(tx: Connection, found: Found, *, now: datetime) -> tuple[LeftOut, set[int]]:
    """Make the hubs those found; return what is left out, and the nodes to which that is news.

    What analysts say about hubs is news to nobody here: it makes the claims pending (see `store.hubs.decide`).
    """
    before = _left_out(hubs.live(tx))
    hubs.replace(tx, found, now=now)
    after = _left_out(hubs.live(tx))
    return after, _nodes_of(tx, before.values.keys() ^ after.values.keys())


def _left_out(live: Collection[hubs.Hub]) -> LeftOut:
    return LeftOut(
        {
            (hub.shared.site, hub.shared.kind, hub.shared.value): (
                f"left out, a value that several vendors share: {hub.shared.value} ({hub.reason})"
            )
            for hub in live
            if not hub.is_overruled
        }
    )


def _nodes_of(tx: Connection, values: Collection[tuple[str | None, ClaimKind, str]]) -> set[int]:
    vendors = {vendor for _, kind, value in values for vendor in matching.vendors_claiming(tx, kind, value)}
    return matching.nodes_of_vendors(tx, vendors)
