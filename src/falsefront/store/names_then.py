"""What the page behind a claim calls its vendor: a vendor that calls itself otherwise now had another name then."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, func, select

from falsefront.records import ClaimKind, FlagMember, FlagView, one_each
from falsefront.store.batches import batches
from falsefront.store.columns import digest
from falsefront.store.ended import is_by_reader
from falsefront.store.tables import captures, claim_captures, claims


@dataclass(frozen=True, slots=True)
class _Stretch:
    page: str
    first: int
    until: int | None  # the first capture without it; None: still there
    name: str
    is_by_reader: bool | None  # no page ended it: today's reader reads another name of the same bytes
    at: datetime  # when that first capture was fetched
    last: int  # the last capture with it
    run: int | None  # in which that was read


class Names:
    """The names of vendors that had several, by page and time."""

    def __init__(self, known: dict[int, list[_Stretch]]) -> None:
        """Take the stretches in which pages gave them, by vendor."""
        self._known = known

    def on_page(self, vendor: int, *, site: str, url: str, capture: int) -> str | None:
        """Return what a page calls a vendor; None where that is not known, or the vendor had one name only."""
        return self.at(vendor, page=digest(site, url), capture=capture)

    def at(self, vendor: int, *, page: str, capture: int) -> str | None:
        """Return the same by the key of the page."""
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
        before, since = self._turn(each.vendor, digest(each.site, page.url))
        return replace(
            each,
            name=then,
            first_name=first if first != then else None,
            last_name=each.name if each.name != then else None,
            goes_by_both=self.gives_both(each.vendor, site=each.site, url=page.url, name=each.name),
            of_page=head,
            called_before=before,
            called_since=since,
        )

    def gives_both(self, vendor: int, *, site: str, url: str, name: str | None) -> bool:
        """Whether a page gives a vendor another name still, and another page this one: no name follows the other."""
        page = digest(site, url)
        still = [each for each in self._known.get(vendor, ()) if each.until is None]
        here = [each for each in still if each.page == page]
        there = [each for each in still if each.page != page and each.name == name]
        return any(
            one.name != name
            and (one.run == other.run is not None or max(one.first, other.first) <= min(one.last, other.last))
            for one in here
            for other in there
        )

    def _turn(self, vendor: int, page: str) -> tuple[str | None, datetime | None]:
        """Return the last name that a page gave before the one it gives now, and since when it gives that."""
        here = sorted((each for each in self._known.get(vendor, ()) if each.page == page), key=lambda each: each.first)
        now = next((each for each in reversed(here) if each.until is None), None)
        before = next((each for each in reversed(here) if now and each.first < now.first), None)
        return (before.name, now.at) if now and before and before.name != now.name else (None, None)


def of_vendors(tx: Connection, vendor_ids: Collection[int]) -> Names:
    """Return the names of those of these vendors that had several."""
    if not vendor_ids:
        return Names({})
    named = claims.c.kind == ClaimKind.NAME.value
    several = select(claims.c.vendor_id).where(named).group_by(claims.c.vendor_id).having(func.count() > 1)
    c = claim_captures.c
    first, last, missing = captures.alias("first"), captures.alias("last"), captures.alias("missing")
    by_reader = is_by_reader(claim_captures, last, missing)
    stretches = (
        select(
            claims.c.vendor_id, c.page_key, c.first_capture, c.missing_since, claims.c.raw, by_reader,
            first.c.fetched_at, c.last_capture, last.c.run_id,
        )
        .join(claims, claims.c.id == c.claim_id)
        .join(first, first.c.seq == c.first_capture)
        .join(last, last.c.seq == c.last_capture)
        .outerjoin(missing, missing.c.seq == c.missing_since)
        .where(named)
        .order_by(c.id)
    )  # fmt: skip
    found: dict[int, list[_Stretch]] = defaultdict(list)
    for some in batches(vendor_ids):
        theirs = tx.execute(several.where(claims.c.vendor_id.in_(some))).scalars().all()
        for vendor, *stretch in tx.execute(stretches.where(claims.c.vendor_id.in_(theirs))) if theirs else ():
            found[vendor].append(_Stretch(*stretch))
    return Names({vendor: _as_read_now(stretches) for vendor, stretches in found.items()})


def of_claims(tx: Connection, vendor_of: Mapping[int, int]) -> dict[int, str]:
    """Return, of these claims with their vendors, what the newest page that gives each calls its vendor.

    Those are left out whose vendor had one name only, or whose page does not name it.
    """
    names, c, found = of_vendors(tx, set(vendor_of.values())), claim_captures.c, dict[int, str]()
    query = select(c.claim_id, c.page_key, c.last_capture).order_by(c.last_capture, c.id)
    for some in batches(vendor_of):
        for claim, page, last in tx.execute(query.where(c.claim_id.in_(some))):
            if (name := names.at(vendor_of[claim], page=page, capture=last)) is not None:
                found[claim] = name
    return found


def _as_read_now(stretches: Sequence[_Stretch]) -> list[_Stretch]:
    """Return them without those that the same bytes no longer give: the name that they give now stood there before."""
    left = [each for each in stretches if not each.is_by_reader]
    for gone in (each for each in stretches if each.is_by_reader):
        heirs = [each for each in left if each.page == gone.page and each.first == gone.until]
        if heirs:
            left[left.index(heirs[0])] = replace(heirs[0], first=gone.first)
        else:
            left.append(gone)
    return left
