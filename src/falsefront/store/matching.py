"""What a pass of the matcher starts from: claims it has not seen, what hangs together, who else says the same.

One pass, in several small writing transactions, each a whole component:

    addresses.unread, addresses.save_readings            # each new text is read once and gets its keys
    pending_by_vendor(tx)                                # everything where the matcher's version changed
    address_claims(tx, node_ids=…)                       # claims with their nodes
    addresses.candidates(tx, keys)                       # the few nodes worth comparing
    touched = component(tx, nodes)                       # every node whose links or premises may change
    links.replace, places.replace, flags.replace, findings.replace
    mark(tx, claim_ids, matcher=…)
"""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Select,
    bindparam,
    case,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from falsefront.records import ClaimKind
from falsefront.store.among import among, among_given
from falsefront.store.batches import SIZE, batches, stream_tuples, tuples_in_portions
from falsefront.store.columns import as_time, digest, unread
from falsefront.store.direct import Direct
from falsefront.store.ended import is_read_still
from falsefront.store.links import neighbours
from falsefront.store.places import members, of_nodes
from falsefront.store.tables import captures, claim_captures, claims, matchings, nodes, vendors

SPARSE = 2  # claims are marked as one stretch where their ids are hardly further apart than they are many
LAST_PASSES = 20  # of which some may still be at work


class AddressClaim(NamedTuple):
    """One vendor claims one address. Node is None where nothing could be made of the words."""

    claim_id: int
    vendor_id: int
    site: str
    node_id: int | None
    raw: str
    first_seen: datetime
    last_seen: datetime


class VendorSignals(NamedTuple):
    """What one vendor says about itself apart from its addresses: claims of each kind, normalised."""

    vendor_id: int
    site: str
    name: str | None  # as last seen
    values: Mapping[ClaimKind, tuple[str, ...]]  # sorted, without those that could not be understood
    sources: Mapping[tuple[ClaimKind, str], str]  # where on its page each was first found: selector or structured path
    unread_registrations: tuple[str, ...] = ()  # codes that could not be understood, as they stand
    unread_phones: tuple[str, ...] = ()  # and telephone numbers
    has_left: bool = False  # whether a page named it once and does so no more


def pending(tx: Connection) -> tuple[int, ...]:
    """Return the claims, of every kind, that no pass of the matcher has seen as they are now."""
    query = select(claims.c.id).where(claims.c.matched_by.is_(None)).order_by(claims.c.id)
    return tuple(tx.execute(query).scalars())


def pending_texts(tx: Connection) -> int:
    """Return how many address texts there are in claims that no pass has seen."""
    query = select(claims.c.id, claims.c.node_id).where(claims.c.matched_by.is_(None)).order_by(claims.c.id)
    found: set[int | None] = set()  # counted here: SQLite would read all claims to count them by text
    for rows in tuples_in_portions(tx, query, at_a_time=SIZE):
        found.update(node_id for _, node_id in rows)
    return len(found - {None})


def pending_by_vendor(tx: Connection) -> dict[int, list[int]]:
    """Return the same by the vendors who make them, without those of texts that nobody has read yet."""
    found: dict[int, list[int]] = {}
    for vendor_id, claim_id in tx.execute(_may_be_matched(claims.c.vendor_id, claims.c.id)):
        found.setdefault(vendor_id, []).append(claim_id)
    return found


class Stamps:
    """What claims say at one moment: whether they still do is told from this."""

    def __init__(self, portions: Iterable[Sequence[tuple[int, str | None]]]) -> None:
        """Take claims and the keys of what they say, by the ids of the claims."""
        self.ids = array("q")
        self._said = array("q")
        for rows in portions:
            self.ids.extend([claim_id for claim_id, _ in rows])
            self._said.extend([hash(value_key) for _, value_key in rows])

    def are_all(self, rows: Sequence[tuple[int, str | None]], *, of: Sequence[int]) -> bool:
        """Whether these rows are those claims, no fewer and no others, and still say what they said."""
        if not rows or len(rows) != len(of):
            return False
        start = bisect_left(self.ids, of[0])
        ids = self.ids[start : start + len(of)]
        said = self._said[start : start + len(of)]
        return (
            ids.tolist() == list(of) == [claim_id for claim_id, _ in rows]
            and said.tolist() == [hash(value_key) for _, value_key in rows]
        )  # fmt: skip

    def standing(self, rows: Iterable[tuple[int, str | None]]) -> Iterator[int]:
        """Give those of these claims that still say it; the rows are in the order of `ids`."""
        for claim_id, value_key in rows:
            at = bisect_left(self.ids, claim_id)
            if at < len(self.ids) and self.ids[at] == claim_id and self._said[at] == hash(value_key):
                yield claim_id


def stamps(tx: Connection, claim_ids: Collection[int] | None = None) -> Stamps:
    """Return what pending claims (None: all) say now, without those of texts that nobody has read yet."""
    query = _may_be_matched(claims.c.id, claims.c.value_key)
    if claim_ids is None:
        return Stamps(Direct(query).portions(tx, at_a_time=SIZE))
    return Stamps(tx.execute(query.where(among(claims.c.id, some))).all() for some in batches(claim_ids))


def _may_be_matched(*columns: Column[Any]) -> Select[*tuple[Any, ...]]:
    return (
        select(*columns)
        .outerjoin(nodes, nodes.c.id == claims.c.node_id)
        .where(claims.c.matched_by.is_(None), or_(claims.c.node_id.is_(None), nodes.c.reader.is_not(None)))
        .order_by(claims.c.id)
    )


def unmark(tx: Connection, node_ids: Collection[int]) -> None:
    """Make the claims of these nodes pending again: something has changed about them."""
    for some in batches(node_ids):
        tx.execute(update(claims).where(among(claims.c.node_id, some)).values(matched_by=None))


def came_back(tx: Connection, *, after: int) -> set[int]:
    """Return the texts of addresses that a page gives again after it had given others, by stretches of later ids.

    No claim is new then, but what is said of their vendors over time is.
    """
    earlier = claim_captures.alias("earlier")
    query = (
        select(claims.c.node_id)
        .join(claim_captures, claim_captures.c.claim_id == claims.c.id)
        .join(earlier, earlier.c.claim_id == claims.c.id)
        .where(claim_captures.c.id > after, claims.c.node_id.is_not(None), claims.c.matched_by.is_not(None))
        .where(earlier.c.id < claim_captures.c.id, earlier.c.missing_since.is_not(None))
    )
    return set(tx.execute(query).scalars())


def newest_stretch(tx: Connection) -> int:
    """Return the last id of a stretch in which a page gave a claim; 0 before the first."""
    return int(tx.execute(select(func.max(claim_captures.c.id))).scalar() or 0)


def mark(tx: Connection, seen: Stamps, claim_ids: Collection[int], *, matcher: str) -> None:
    """Note that this version of the matcher has seen these claims; one that says something else since stays pending."""
    for some in batches(claim_ids):
        stretch = claims.c.id.between(some[0], some[-1]) & claims.c.matched_by.is_(None)
        is_dense = some[-1] - some[0] < SPARSE * len(some)
        if is_dense and seen.are_all(_UNMARKED.plain(tx, {"first": some[0], "last": some[-1]}), of=some):
            tx.execute(update(claims).where(stretch).values(matched_by=matcher))  # so it is where everything is new
            continue
        standing = list(seen.standing(tx.execute(_KEYS.where(among(claims.c.id, some))).all()))
        tx.execute(update(claims).where(among(claims.c.id, standing)).values(matched_by=matcher))


_KEYS = select(claims.c.id, claims.c.value_key).order_by(claims.c.id)
_UNMARKED = Direct(
    _KEYS.where(claims.c.id.between(bindparam("first"), bindparam("last")), claims.c.matched_by.is_(None))
)


def last_matcher(tx: Connection) -> str | None:
    """Return the version of the last finished pass; None before the first. Another version means: match everything."""
    query = select(matchings.c.matcher).where(matchings.c.finished_at.is_not(None))
    found: str | None = tx.execute(query.order_by(matchings.c.id.desc()).limit(1)).scalar()
    return found


def start(tx: Connection, *, matcher: str, is_full: bool, now: datetime) -> int:
    """Note that a pass begins, over everything or only over what is new; return its id."""
    row = {"matcher": matcher, "is_full": is_full, "started_at": now}
    return int(tx.execute(insert(matchings).values(row).returning(matchings.c.id)).scalar_one())


def advance(tx: Connection, matching_id: int, portions: int) -> None:
    """Note that a pass has written so many portions: others that are at work see that the store has changed."""
    tx.execute(update(matchings).where(matchings.c.id == matching_id).values(counts={"portions": portions}))


def others(tx: Connection, matching_id: int) -> list[tuple[int, str]]:
    """Return how far other passes have come, of the last ones: equal where none of them has written meanwhile."""
    query = select(matchings.c.id, matchings.c.counts).where(matchings.c.id != matching_id)
    return [(row.id, str(row.counts)) for row in tx.execute(query.order_by(matchings.c.id.desc()).limit(LAST_PASSES))]


def finish(tx: Connection, matching_id: int, *, counts: Mapping[str, int], now: datetime) -> None:
    """Note that a pass has ended, and what it came to."""
    here = matchings.c.id == matching_id
    tx.execute(update(matchings).where(here).values(finished_at=now, counts=dict(counts)))


def address_claims(
    tx: Connection, *, claim_ids: Collection[int] | None = None, node_ids: Collection[int] | None = None
) -> Iterator[AddressClaim]:
    """Give address claims in the order of their ids within portions: these claims, those of these nodes, or all."""
    if node_ids is None:  # only addresses have nodes; asked for both, the planner reads every address for each portion
        query = _ADDRESS_CLAIMS.where(claims.c.kind == ClaimKind.ADDRESS.value)
        if claim_ids is None:
            yield from map(_address_claim, stream_tuples(tx, query, at_a_time=SIZE))
        else:
            yield from _claims_in(tx, query, claims.c.id, claim_ids)
    else:
        yield from _claims_in(tx, _ADDRESS_CLAIMS, claims.c.node_id, node_ids)


def seen_in(tx: Connection, claim_ids: Collection[int]) -> dict[int, list[tuple[datetime, datetime]]]:
    """Return, for each claim, when it was first and last read in each unbroken stretch of some page, in order."""
    if not claim_ids:
        return {}
    first, last = captures.alias("first"), captures.alias("last")
    query = (
        select(claim_captures.c.claim_id, first.c.fetched_at, last.c.fetched_at.label("until"))
        .join(first, first.c.seq == claim_captures.c.first_capture)
        .join(last, last.c.seq == claim_captures.c.last_capture)
        .order_by(first.c.fetched_at, claim_captures.c.id)
    )
    found: dict[int, list[tuple[datetime, datetime]]] = {}
    for some in batches(claim_ids):
        for claim_id, start, end in tx.execute(query.where(among(claim_captures.c.claim_id, some))):
            found.setdefault(claim_id, []).append((start, max(start, end)))
    return found


_ADDRESS_CLAIMS = (
    select(
        claims.c.id,
        claims.c.vendor_id,
        vendors.c.site,
        claims.c.node_id,
        claims.c.raw,
        unread(claims.c.first_seen),
        unread(claims.c.last_seen),
    )
    .join(vendors, vendors.c.id == claims.c.vendor_id)
    .where(is_read_still())
    .order_by(claims.c.id)
)


def _address_claim(row: Sequence[Any]) -> AddressClaim:
    """Return the record of a row of _ADDRESS_CLAIMS; what was read once has one time, which is made once."""
    *said, first, last = row
    return AddressClaim._make((*said, *_times(first, last)))


def _claimed(vendor_id: int, site: str, raw: str, row: Sequence[Any]) -> AddressClaim:
    """Return the same of a row of _SAID."""
    claim_id, node_id, first, last = row
    return AddressClaim(claim_id, vendor_id, site, node_id, raw, *_times(first, last))


def _times(first: Any, last: Any) -> tuple[datetime, datetime]:
    first_seen = as_time(first)
    return first_seen, first_seen if last == first else as_time(last)


def _claims_in(
    tx: Connection, query: Select[*tuple[Any, ...]], column: ColumnElement[Any], ids: Collection[int]
) -> Iterator[AddressClaim]:
    for some in batches(ids):
        yield from map(_address_claim, tx.execute(query.where(among(column, some))).all())


def component(tx: Connection, nodes: Collection[int]) -> set[int]:
    """Return these nodes and all that hang together with them by live links or live premises."""
    reached = set(nodes)
    fresh = reached
    while fresh:
        places = set(of_nodes(tx, fresh).values())
        together = {node for group in members(tx, places).values() for node in group}
        fresh = (together | neighbours(tx, fresh)) - reached
        reached = reached | fresh
    return reached


def said_by(tx: Connection, vendor_ids: Collection[int]) -> tuple[list[AddressClaim], dict[int, VendorSignals]]:
    """Return what these vendors say: their addresses of which something could be made, and everything besides.

    All of it is asked for at once: to find the claims of a vendor takes longer than to read them.
    """
    heads: dict[int, tuple[str, str | None]] = {}
    said: dict[int, dict[ClaimKind, set[str]]] = {vendor_id: {} for vendor_id in vendor_ids}
    sources: dict[int, dict[tuple[ClaimKind, str], str]] = {vendor_id: {} for vendor_id in vendor_ids}
    not_read: dict[tuple[str, int], dict[str, None]] = {}
    left: set[int] = set()
    at: list[AddressClaim] = []
    for some in batches(vendor_ids):
        for vendor_id, site, name in _HEADS.plain(tx, {"ids": some}):
            heads[vendor_id] = (site, name)
        for vendor_id, named, value, source, raw, has_left, *of_address in _SAID.plain(tx, {"ids": some}):
            if named == _ADDRESS:
                at.append(_claimed(vendor_id, heads[vendor_id][0], raw, of_address))
                continue
            if has_left:
                left.add(vendor_id)
            if value is None:
                not_read.setdefault((named, vendor_id), {})[raw] = None
                continue
            kind = _KINDS[named]
            values = said[vendor_id]
            if kind in values:
                values[kind].add(value)
            else:
                values[kind] = {value}
            if source is not None:
                sources[vendor_id].setdefault((kind, value), source)
    return at, {
        vendor_id: VendorSignals(
            vendor_id=vendor_id,
            site=site,
            name=name,
            values={
                kind: tuple(sorted(values) if len(values) > 1 else values) for kind, values in said[vendor_id].items()
            },
            sources=sources[vendor_id],
            unread_registrations=tuple(not_read.get((ClaimKind.REGISTRATION.value, vendor_id), ())),
            unread_phones=tuple(not_read.get((ClaimKind.PHONE.value, vendor_id), ())),
            has_left=vendor_id in left,
        )
        for vendor_id, (site, name) in heads.items()
    }


_KINDS = {kind.value: kind for kind in ClaimKind}


_ADDRESS = ClaimKind.ADDRESS.value


def _said() -> Select[*tuple[Any, ...]]:
    """Return the query of all claims that were understood, the oldest first, with the first place that says each.

    Of registration codes and telephones also those that were not, as they stand; of addresses those that have a text,
    and their times.
    """
    is_address, is_unread = claims.c.kind == _ADDRESS, claims.c.value.is_(None)
    of_claim = claim_captures.c.claim_id == claims.c.id
    first = select(func.min(claim_captures.c.id)).where(of_claim, ~is_address).correlate(claims).scalar_subquery()
    ended = claim_captures.alias("ended")
    has_left = exists().where(ended.c.claim_id == claims.c.id, ended.c.missing_since.is_not(None))
    return (
        select(
            claims.c.vendor_id,
            claims.c.kind,
            claims.c.value,
            claim_captures.c.source,
            case((is_address | is_unread, claims.c.raw)).label("raw"),
            case((claims.c.kind == ClaimKind.NAME.value, has_left)).label("has_left"),
            claims.c.id,
            claims.c.node_id,
            case((is_address, unread(claims.c.first_seen))).label("first_seen"),
            case((is_address, unread(claims.c.last_seen))).label("last_seen"),
        )
        .outerjoin(claim_captures, claim_captures.c.id == first)
        .where(
            is_read_still(),
            or_(
                is_address & claims.c.node_id.is_not(None),
                ~is_address
                & or_(
                    ~is_unread, claims.c.kind == ClaimKind.REGISTRATION.value, claims.c.kind == ClaimKind.PHONE.value
                ),
            ),
        )
        .order_by(claims.c.id)
    )


_SAID = Direct(_said().where(among_given(claims.c.vendor_id, "ids")))
_HEADS = Direct(select(vendors.c.id, vendors.c.site, vendors.c.name).where(among_given(vendors.c.id, "ids")))


def vendors_claiming(tx: Connection, kind: ClaimKind, value: str) -> set[int]:
    """Return the vendors that claim this normalised value, on any site."""
    here = (claims.c.kind == kind.value) & (claims.c.value_key == digest(value))
    return set(tx.execute(select(claims.c.vendor_id).where(here)).scalars())


def nodes_of_vendors(tx: Connection, vendor_ids: Collection[int]) -> set[int]:
    """Return the nodes of all addresses these vendors claim: a new contact can change what their flags say."""
    found: set[int] = set()
    for some in batches(vendor_ids):
        here = among(claims.c.vendor_id, some) & claims.c.node_id.is_not(None)
        found.update(tx.execute(select(claims.c.node_id).where(here)).scalars())
    return found


def vendors_of(tx: Connection, node_ids: Collection[int]) -> set[int]:
    """Return the vendors that claim any of these nodes."""
    return {vendor for some in batches(node_ids) for (vendor,) in _CLAIMING.plain(tx, {"ids": some})}


_CLAIMING = Direct(select(claims.c.vendor_id).where(among_given(claims.c.node_id, "ids")))


def vendors_within(tx: Connection, node_ids: Collection[int]) -> set[int]:
    """Return the vendors all of whose addresses are among these nodes."""
    found = vendors_of(tx, node_ids)
    elsewhere: set[int] = set()
    for some in batches(found):
        query = select(claims.c.vendor_id, claims.c.node_id).where(among(claims.c.vendor_id, some))
        rows = tx.execute(query.where(claims.c.node_id.is_not(None)))
        elsewhere.update(vendor_id for vendor_id, node_id in rows if node_id not in node_ids)
    return found - elsewhere
