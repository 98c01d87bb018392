"""What the page behind a claim calls its vendor: a vendor that calls itself otherwise now had another name then."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import Connection, func, select

from falsefront.records import ClaimKind, FlagMember, FlagView, one_each
from falsefront.store.batches import batches
from falsefront.store.columns import digest
from falsefront.store.tables import claim_captures, claims


@dataclass(frozen=True, slots=True)
class _Stretch:
    page: str
    first: int
    until: int | None  # the first capture without it; None: still there
    name: str


class Names:
    """The names of vendors that had several, by page and time."""

    def __init__(self, known: dict[int, list[_Stretch]]) -> None:
        """Take the stretches in which pages gave them, by vendor."""
        self._known = known

    def on_page(self, vendor: int, *, site: str, url: str, capture: int) -> str | None:
        """Return what a page calls a vendor; None where that is not known, or the vendor had one name only."""
        page = digest(site, url)
        for each in self._known.get(vendor, ()):
            if each.page == page and each.first <= capture and (each.until is None or capture < each.until):
                return each.name
        return None

    def member(self, each: FlagMember, flag: FlagView, *, first_capture: int) -> FlagMember:
        """Return a member of a flag under the name that its page gives and gave at first, and with whom it counts."""
        head = one_each(flag.vendors, flag.renamed).get(each.vendor) if flag.renamed else None
        page = each.evidence
        then = self.on_page(each.vendor, site=each.site, url=page.url, capture=page.capture) or each.name
        first = self.on_page(each.vendor, site=each.site, url=page.url, capture=first_capture) or then
        return replace(
            each,
            name=then,
            first_name=first if first != then else None,
            last_name=each.name if each.name != then else None,
            of_page=head,
        )


def of_vendors(tx: Connection, vendor_ids: Collection[int]) -> Names:
    """Return the names of those of these vendors that had several."""
    named = claims.c.kind == ClaimKind.NAME.value
    several = select(claims.c.vendor_id).where(named).group_by(claims.c.vendor_id).having(func.count() > 1)
    c = claim_captures.c
    stretches = (
        select(claims.c.vendor_id, c.page_key, c.first_capture, c.missing_since, claims.c.raw)
        .join(claims, claims.c.id == c.claim_id)
        .where(named)
        .order_by(c.id)
    )
    found: dict[int, list[_Stretch]] = defaultdict(list)
    for some in batches(vendor_ids):
        theirs = tx.execute(several.where(claims.c.vendor_id.in_(some))).scalars().all()
        for vendor, *stretch in tx.execute(stretches.where(claims.c.vendor_id.in_(theirs))) if theirs else ():
            found[vendor].append(_Stretch(*stretch))
    return Names(dict(found))
