"""Values that so many vendors share that they say nothing: a hotline, a proxy number, the platform's own address."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, or_, select, update

from falsefront.errors import UnknownError
from falsefront.records import ClaimKind, HubDecision, HubVerdict, WatchHit
from falsefront.records import Hub as Hub
from falsefront.records import SharedValue as SharedValue
from falsefront.store.batches import SIZE, batches
from falsefront.store.columns import digest
from falsefront.store.tables import claims, hub_decisions, hubs, vendors


def shared_values(
    tx: Connection, *, kinds: Collection[ClaimKind], at_least: int, claim_ids: Collection[int] | None = None
) -> list[SharedValue]:
    """Return the values that at least so many vendors of one site claim, the most shared first.

    With `claim_ids` only the values of these claims and of the live hubs: what a few new claims can have changed.
    """
    number = func.count(func.distinct(claims.c.vendor_id))
    here = claims.c.kind.in_([kind.value for kind in kinds]) & claims.c.value_key.is_not(None)
    query = (
        select(vendors.c.site, claims.c.kind, func.min(claims.c.value), number)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .where(here)
        .group_by(vendors.c.site, claims.c.kind, claims.c.value_key)
        .having(number >= at_least)
        .order_by(number.desc(), vendors.c.site, claims.c.kind)
    )
    if claim_ids is None:  # most values are one vendor's: the index alone tells that, and no claim is looked at
        often = select(claims.c.value_key).where(here).group_by(claims.c.kind, claims.c.value_key)
        asked = set(tx.execute(often.having(func.count() >= at_least)).scalars())
    else:
        asked = _value_keys(tx, claim_ids)
    keys = sorted(asked)
    portions = [query.where(claims.c.value_key.in_(keys[at : at + SIZE])) for at in range(0, len(keys), SIZE)]
    return [
        SharedValue(site=site, kind=ClaimKind(kind), value=value, vendors=count)
        for portion in portions
        for site, kind, value, count in tx.execute(portion)
    ]


def profiles_near_tops(tx: Connection) -> Iterator[tuple[int, str, str]]:
    """Yield each vendor known by a page that lies in no folder of its host: its id, its site, the page."""
    url = vendors.c.profile_url
    query = select(vendors.c.id, vendors.c.site, url).where(func.rtrim(url, "/").not_like("%://%/%/%"))
    yield from ((row[0], row[1], row[2]) for row in tx.execute(query))


def profiles_at(tx: Connection, site: str, host: str) -> int:
    """Return how many vendors of a site are known by pages at a host."""
    begins = (f"%://{name.replace('_', '!_')}{end}" for name in (host, f"www.{host}") for end in ("", "/%", ":%", "?%"))
    url = or_(*(vendors.c.profile_url.like(each, escape="!") for each in begins))
    return int(tx.execute(select(func.count()).where(vendors.c.site == site, url)).scalar_one())


def called_alike(tx: Connection, vendor_ids: Collection[int]) -> dict[int, int]:
    """Return each vendor of the same name on the same site as one of these, with that one."""
    given = vendors.alias()
    same = (vendors.c.site == given.c.site) & (vendors.c.name_key == given.c.name_key)
    query = select(vendors.c.id, given.c.id).join(given, same)
    found: dict[int, int] = {}
    for some in batches(vendor_ids):
        found.update((row[0], row[1]) for row in tx.execute(query.where(given.c.id.in_(some))))
    return found


def claims_of(
    tx: Connection, vendor_ids: Collection[int], kinds: Collection[ClaimKind]
) -> dict[int, tuple[int, str, str, str]]:
    """Return by its id each claim of some kinds that these vendors make: the vendor, its site, the kind, the value."""
    columns = (claims.c.id, claims.c.vendor_id, vendors.c.site, claims.c.kind, claims.c.value)
    query = select(*columns).join(vendors, vendors.c.id == claims.c.vendor_id)
    query = query.where(claims.c.kind.in_([kind.value for kind in kinds]), claims.c.value_key.is_not(None))
    found: dict[int, tuple[int, str, str, str]] = {}
    for some in batches(vendor_ids):
        rows = tx.execute(query.where(claims.c.vendor_id.in_(some)))
        found.update((row[0], (row[1], row[2], row[3], row[4])) for row in rows)
    return found


def _value_keys(tx: Connection, claim_ids: Collection[int]) -> set[str]:
    keys = {digest(value) for value in tx.execute(select(hubs.c.value).where(hubs.c.retired_at.is_(None))).scalars()}
    for some in batches(claim_ids):
        query = select(claims.c.value_key).where(claims.c.id.in_(some), claims.c.value_key.is_not(None))
        keys.update(tx.execute(query).scalars())
    return keys


def speakers(tx: Connection, most: Mapping[tuple[str, ClaimKind], int]) -> dict[tuple[str, ClaimKind], int]:
    """Return how many vendors of a site claim anything of a kind that could be understood, for each site and kind.

    `most` says up to how many are counted: to count them all would look at every claim there is.
    """
    return {(site, kind): _speakers(tx, site, kind, most=number) for (site, kind), number in most.items()}


def _speakers(tx: Connection, site: str, kind: ClaimKind, *, most: int) -> int:
    some = (
        select(claims.c.vendor_id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .where(vendors.c.site == site, claims.c.kind == kind.value, claims.c.value_key.is_not(None))
        .distinct()
        .limit(most)
    )
    return int(tx.execute(select(func.count()).select_from(some.subquery())).scalar_one())


def replace(tx: Connection, found: Iterable[tuple[SharedValue, str]], *, now: datetime) -> list[Hub]:
    """Make the live hubs exactly these values with their reasons; return those that were none before.

    A value that is no longer shared by many is retired and may come back as a new hub. An analyst's word about a
    value holds for every later hub of the same value.
    """
    wanted = {_key(shared): (shared, reason) for shared, reason in found}
    for row in tx.execute(select(hubs).where(hubs.c.retired_at.is_(None))).mappings().all():
        known = wanted.pop(row["value_key"], None)
        here = hubs.c.id == row["id"]
        if known is None:
            tx.execute(update(hubs).where(here).values(retired_at=now))
        elif (known[0].vendors, known[1]) != (row["vendors"], row["reason"]):
            tx.execute(update(hubs).where(here).values(vendors=known[0].vendors, reason=known[1]))
    fresh: set[int] = set()
    for key, (shared, reason) in sorted(wanted.items()):
        new = {"site": shared.site, "kind": shared.kind.value, "value": shared.value, "value_key": key}
        facts = {"vendors": shared.vendors, "reason": reason, "found_at": now}
        fresh.add(tx.execute(insert(hubs).values({**new, **facts}).returning(hubs.c.id)).scalar_one())
    return [hub for hub in live(tx) if hub.id in fresh]


def live(tx: Connection) -> list[Hub]:
    """Return the live hubs, the most shared first, with what analysts said about them."""
    query = select(hubs).where(hubs.c.retired_at.is_(None)).order_by(hubs.c.vendors.desc(), hubs.c.id)
    rows = tx.execute(query).mappings().all()
    words = _last_words(tx) if rows else {}
    return [_hub(row, words.get(row["value_key"])) for row in rows]


def one(tx: Connection, hub_id: int) -> Hub:
    """Return a hub, live or retired, with what analysts said about its value; UnknownError where there is none."""
    row = tx.execute(select(hubs).where(hubs.c.id == hub_id)).mappings().first()
    if row is None:
        raise UnknownError("hub", hub_id, shown_by="`falsefront hub list` shows them")
    return _hub(row, _last_words(tx).get(row["value_key"]))


def said_by(tx: Connection, vendor_ids: Collection[int], among: Sequence[Hub]) -> dict[int, list[Hub]]:
    """Return the hubs, of these, that each vendor's own claims give; a vendor without any is left out."""
    of_value: dict[tuple[str, str], list[Hub]] = {}
    for hub in among:
        of_value.setdefault((hub.shared.kind.value, digest(hub.shared.value)), []).append(hub)
    if not of_value:
        return {}
    columns = (claims.c.vendor_id, vendors.c.site, claims.c.kind, claims.c.value_key)
    query = select(*columns).join(vendors, vendors.c.id == claims.c.vendor_id).distinct()
    found: dict[int, list[Hub]] = {}
    for some in batches(vendor_ids):
        here = query.where(claims.c.vendor_id.in_(some), claims.c.value_key.is_not(None))
        for vendor_id, site, kind, key in tx.execute(here):
            given = [hub for hub in of_value.get((kind, key), ()) if hub.shared.site in (None, site)]
            if given:
                found.setdefault(vendor_id, []).extend(given)
    return found


def not_by_hubs(hits: Iterable[WatchHit], among: Sequence[Hub]) -> list[WatchHit]:
    """Return hits without those by a value that is left out of linking on their site: it is nobody's own."""
    left_out = {(hub.shared.site, (hub.shared.kind, hub.shared.value)) for hub in among if not hub.is_overruled}
    return [hit for hit in hits if not {(hit.site, hit.claimed), (None, hit.claimed)} & left_out]


def decide(tx: Connection, hub_id: int, verdict: HubVerdict, *, reason: str, by: str, now: datetime) -> None:
    """Append an analyst's word about a hub: `link` puts the value back into linking, `leave_out` takes that back.

    Whoever claims the value is matched anew by the next pass.
    """
    shared = one(tx, hub_id).shared
    row = {"value_key": _key(shared), "hub_id": hub_id, "verdict": verdict, "reason": reason}
    tx.execute(insert(hub_decisions).values(row | {"decided_by": by, "decided_at": now}))
    here = (claims.c.kind == shared.kind.value) & (claims.c.value_key == digest(shared.value))
    if shared.site is not None:
        here &= claims.c.vendor_id.in_(select(vendors.c.id).where(vendors.c.site == shared.site))
    tx.execute(update(claims).where(here).values(matched_by=None))


def log(tx: Connection, hub_ids: Collection[int] | None = None) -> list[HubDecision]:
    """Return what analysts said about the values of these hubs (None: of all), the oldest first."""
    query = select(hub_decisions, hubs.c.site, hubs.c.kind, hubs.c.value, hubs.c.vendors)
    query = query.join(hubs, hubs.c.id == hub_decisions.c.hub_id).order_by(hub_decisions.c.id)
    if hub_ids is not None:
        keys = select(hubs.c.value_key).where(hubs.c.id.in_(sorted(hub_ids)))
        query = query.where(hub_decisions.c.value_key.in_(keys))
    return [
        HubDecision(
            id=row["id"],
            hub=row["hub_id"],
            shared=_shared(row),
            verdict=row["verdict"],
            reason=row["reason"],
            by=row["decided_by"],
            at=row["decided_at"],
        )
        for row in tx.execute(query).mappings()
    ]


def _last_words(tx: Connection) -> dict[str, Any]:
    return {row["value_key"]: row for row in tx.execute(select(hub_decisions).order_by(hub_decisions.c.id)).mappings()}


def _key(shared: SharedValue) -> str:
    return digest(shared.site or "", shared.kind.value, shared.value)


def _hub(row: Any, word: Any) -> Hub:
    is_overruled = word is not None and word["verdict"] == "link"
    return Hub(
        id=row["id"],
        shared=_shared(row),
        reason=row["reason"],
        found_at=row["found_at"],
        is_overruled=is_overruled,
        overruled_by=word["decided_by"] if is_overruled else None,
        overruled_because=word["reason"] if is_overruled else None,
    )


def _shared(row: Any) -> SharedValue:
    return SharedValue(site=row["site"], kind=ClaimKind(row["kind"]), value=row["value"], vendors=row["vendors"])
