"""Who is who on one site: by canonical profile URL, else registration code, else folded name."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, insert, select, update

from falsefront.records import Capture
from falsefront.store.columns import digest
from falsefront.store.offers import VendorFacts
from falsefront.store.tables import vendors

Row = RowMapping


def recognise(
    tx: Connection, site: str, facts: VendorFacts, *, listing_key: str | None, capture: Capture
) -> tuple[int, bool]:
    """Return the id of the vendor these facts denote, and whether it is new.

    A vendor known by less is recognised when more is said (name first, profile URL later), unless what both say
    conflicts or several would fit: then it is a vendor of its own, because a wrong join accuses an innocent.
    """
    keys = {
        "url_key": _key(facts.profile_url),
        "registration_key": _key(facts.registration),
        "name_key": _key(facts.folded_name),
    }
    found = _find(tx, vendors.c.site == site, keys, listing_key)
    if found is None:
        return _create(tx, site, facts, keys, listing_key, capture), True
    _refresh(tx, found, facts, keys, capture)
    return int(found["id"]), False


def _find(
    tx: Connection, here: ColumnElement[bool], keys: Mapping[str, str | None], listing_key: str | None
) -> Row | None:
    url, registration, name = keys["url_key"], keys["registration_key"], keys["name_key"]
    if url is not None:
        if same := _rows(tx, here, vendors.c.url_key == url):
            return same[0]
        here = here & vendors.c.url_key.is_(None)
    if registration is not None:
        same = _rows(tx, here, vendors.c.registration_key == registration)
        if same:
            return _only(same)
        here = here & vendors.c.registration_key.is_(None)
    if name is not None:
        return _only(_rows(tx, here, vendors.c.name_key == name))
    if url is None and registration is None and listing_key is not None:
        same = _rows(tx, here & (vendors.c.identity == "listing"), vendors.c.listing_key == listing_key)
        return same[0] if same else None
    return None


def _rows(tx: Connection, here: ColumnElement[bool], same: ColumnElement[bool]) -> Sequence[Row]:
    return tx.execute(select(vendors).where(here, same).order_by(vendors.c.id).limit(3)).mappings().all()


def _only(rows: Sequence[Row]) -> Row | None:
    """Return the one row that fits; of several, the one that is known by no profile URL, if there is just one."""
    if len(rows) == 1:
        return rows[0]
    plain = [row for row in rows if row["url_key"] is None]
    return plain[0] if len(plain) == 1 else None


def _create(
    tx: Connection,
    site: str,
    facts: VendorFacts,
    keys: Mapping[str, str | None],
    listing_key: str | None,
    capture: Capture,
) -> int:
    row = {
        "site": site,
        "identity": _identity(keys),
        "name": facts.name,
        "profile_url": facts.profile_url,
        "registration": facts.registration,
        "first_seen": capture.fetched_at,
        "last_seen": capture.fetched_at,
        "listing_key": listing_key if _identity(keys) == "listing" else None,
        **keys,
    }
    return int(tx.execute(insert(vendors).values(row).returning(vendors.c.id)).scalar_one())


def _refresh(tx: Connection, row: Row, facts: VendorFacts, keys: Mapping[str, str | None], capture: Capture) -> None:
    """Add what was not known, take the newest name, widen first and last seen; write only what changes."""
    wanted: dict[str, Any] = {}
    if row["url_key"] is None and keys["url_key"] is not None:
        wanted |= {"url_key": keys["url_key"], "profile_url": facts.profile_url}
    if row["registration_key"] is None and keys["registration_key"] is not None:
        wanted |= {"registration_key": keys["registration_key"], "registration": facts.registration}
    if facts.name is not None and capture.fetched_at >= row["last_seen"]:
        wanted |= {"name": facts.name, "name_key": keys["name_key"] or row["name_key"]}
    wanted["first_seen"] = min(row["first_seen"], capture.fetched_at)
    wanted["last_seen"] = max(row["last_seen"], capture.fetched_at)
    wanted["identity"] = _identity({**row, **{name: value for name, value in wanted.items() if name in keys}})
    changed = {name: value for name, value in wanted.items() if row[name] != value}
    if changed:
        tx.execute(update(vendors).where(vendors.c.id == row["id"]).values(changed))


def _identity(keys: Mapping[str, Any]) -> str:
    for column, identity in (("url_key", "url"), ("registration_key", "registration"), ("name_key", "name")):
        if keys[column] is not None:
            return identity
    return "listing"


def _key(text: str | None) -> str | None:
    return digest(text) if text else None
