"""Who is who on one site: by canonical profile URL, else registration code, else folded name."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, insert, select, update

from falsefront.records import Capture, ClaimKind
from falsefront.store.batches import batches
from falsefront.store.columns import digest
from falsefront.store.direct import Direct
from falsefront.store.ended import is_read_still
from falsefront.store.memory import SEEN_OF_VENDOR, Known, Memory, Row
from falsefront.store.offers import VendorFacts
from falsefront.store.tables import claims, vendors
from falsefront.text.names import fold_name

_COLUMNS = (
    vendors.c.id, vendors.c.name, vendors.c.profile_url, vendors.c.registration, vendors.c.url_key,
    vendors.c.registration_key, vendors.c.name_key, vendors.c.listing_key, vendors.c.identity, vendors.c.first_seen,
    vendors.c.last_seen,
)  # fmt: skip
_HERE = select(*_COLUMNS).where(vendors.c.site == bindparam("site")).order_by(vendors.c.id).limit(3)
_KEY: BindParameter[str] = bindparam("key")
_BY_URL = _HERE.where(vendors.c.url_key == _KEY)
_BY_REGISTRATION = _HERE.where(vendors.c.registration_key == _KEY)
_BY_NAME = _HERE.where(vendors.c.name_key == _KEY)
_WITHOUT_URL = vendors.c.url_key.is_(None)
_WITHOUT_REGISTRATION = vendors.c.registration_key.is_(None)
_INSERT = Direct(insert(vendors).returning(vendors.c.id))
# Whether the facts have a profile URL, and a registration code -> how vendors are looked for by the next best.
_REGISTERED = {True: _BY_REGISTRATION.where(_WITHOUT_URL), False: _BY_REGISTRATION}
_NAMED = {
    (True, True): _BY_NAME.where(_WITHOUT_URL, _WITHOUT_REGISTRATION),
    (True, False): _BY_NAME.where(_WITHOUT_URL),
    (False, True): _BY_NAME.where(_WITHOUT_REGISTRATION),
    (False, False): _BY_NAME,
}
_SLASHES_OF_A_HOST = 3  # in an address of the top of a site
_BY_LISTING = _HERE.where(vendors.c.identity == "listing", vendors.c.listing_key == _KEY)


def recognise(
    tx: Connection,
    site: str,
    facts: VendorFacts,
    *,
    listing_key: str | None,
    capture: Capture,
    memory: Memory,
) -> tuple[int, bool]:
    """Return the id of the vendor these facts denote, and whether it is new.

    A vendor known by less is recognised when more is said (name first, profile URL later), unless what both say
    conflicts or several would fit: then it is a vendor of its own, because a wrong join accuses an innocent. Dates and
    names are written when the memory is flushed.
    """
    keys = {
        "url_key": _key(facts.profile_url),
        "registration_key": _key(facts.registration),
        "name_key": _key(facts.folded_name),
    }
    known: Known = (*keys.values(), listing_key if not any(keys.values()) else None)
    found = memory.vendor(known)
    if found is None:
        row = _find(tx, site, keys, listing_key) if facts.profile_url is None else _by_profile(tx, site, facts, keys)
        found = None if row is None else memory.same(dict(row))
    if found is None:
        made = _create(tx, site, facts, keys, listing_key, capture)
        memory.renamed(made)
        memory.recognised(known, made)
        memory.has_no_claims(made["id"])
        return int(made["id"]), True
    if not _refresh(tx, found, facts, keys, capture, memory):
        memory.recognised(known, found)
    return int(found["id"]), False


def by_url(tx: Connection, site: str, url: str, *, name: str | None) -> int | None:
    """Return the vendor known by a profile URL under a folded name; None where there is none."""
    key = _key(name)
    found = (row for row in _rows(tx, _BY_URL, site, digest(url)) if key is not None and row["name_key"] == key)
    return next((int(row["id"]) for row in found), None)


def is_profile(tx: Connection, site: str, url: str) -> bool:
    """Whether a vendor is known by a profile URL."""
    return bool(_rows(tx, _BY_URL, site, digest(url)))


def is_called(tx: Connection, site: str, url: str, words: str) -> bool:
    """Whether the vendor that is known by a profile URL goes by some words."""
    return by_url(tx, site, url, name=fold_name(words) or None) is not None


def addresses_without_name(tx: Connection) -> dict[str, int]:
    """Return for each site how many addresses stand with vendors of whom no name was ever read, where any do."""
    query = select(vendors.c.id, vendors.c.site).where(vendors.c.name.is_(None))
    sites: dict[int, str] = {row[0]: row[1] for row in tx.execute(query)}
    found: Counter[str] = Counter()
    for some in batches(sites):
        here = claims.c.vendor_id.in_(some) & (claims.c.kind == ClaimKind.ADDRESS)
        here &= claims.c.node_id.is_not(None) & is_read_still()
        whose = tx.execute(select(claims.c.vendor_id).where(here)).scalars()
        found.update(sites[vendor] for vendor in whose)
    return dict(sorted(found.items()))


def _find(tx: Connection, site: str, keys: Mapping[str, str | None], listing_key: str | None) -> Row | None:
    url, registration, name = keys["url_key"], keys["registration_key"], keys["name_key"]
    if url is not None and (same := _rows(tx, _BY_URL, site, url)):
        return same[0]
    if registration is not None and (same := _rows(tx, _REGISTERED[url is not None], site, registration)):
        return _only(same)
    if name is not None:
        return _only(_rows(tx, _NAMED[url is not None, registration is not None], site, name))
    if url is None and registration is None and listing_key is not None:
        same = _rows(tx, _BY_LISTING, site, listing_key)
        return same[0] if same else None
    return None


def _by_profile(tx: Connection, site: str, facts: VendorFacts, keys: Mapping[str, str | None]) -> Row | None:
    """Return the vendor of a profile: known by it, by less, by the same page in another language or one of the firm's.

    Or by the page alone, which named nobody and turns out to be this profile.
    """
    url = facts.profile_url or ""
    found = _rows(tx, _BY_URL, site, digest(url))[:1] or [
        row
        for other in facts.other_urls
        for row in _rows(tx, _BY_URL, site, digest(other))
        if None in (row["registration_key"], keys["registration_key"])
        or row["registration_key"] == keys["registration_key"]
    ]
    if found:
        return found[0]
    known = _find(tx, site, keys, None) or _beside(tx, site, facts)
    return known or next((row for each in (url, *facts.other_urls) for row in _nameless(tx, site, each)), None)


def _nameless(tx: Connection, site: str, url: str) -> Sequence[Row]:
    """Return the vendor that was known by a page alone, or by what it lists there."""
    by_page = _rows(tx, _BY_LISTING, site, digest("page", url))
    return by_page or _rows(tx, _BY_LISTING, site, digest("url", url))  # as `listings.identity` has it


def _beside(tx: Connection, site: str, facts: VendorFacts) -> Row | None:
    """Return the vendor of that name whose profile lies below this one's folder, or this one below its own."""
    if facts.folded_name is None or facts.profile_url is None:
        return None
    rows = _rows(tx, _BY_NAME, site, digest(facts.folded_name))
    return next((row for row in rows if _is_below(facts.profile_url, row["profile_url"])), None)


def _is_below(one: str, other: str | None) -> bool:
    """Whether one of two addresses is a folder of its own in which the other one lies.

    >>> _is_below("https://m.example/shop/fox/", "https://m.example/shop/fox/contact.html")
    True
    >>> _is_below("https://m.example/", "https://m.example/contact.html")
    False
    """
    short, long = sorted((one, other or ""), key=len)
    is_own = short.endswith("/") and short.count("/") > _SLASHES_OF_A_HOST
    return is_own and long.startswith(short) and "/" not in long[len(short) :].rstrip("/") and "?" not in long


def _rows(tx: Connection, query: Select[Any], site: str, key: str) -> Sequence[Row]:
    return [dict(row) for row in tx.execute(query, {"site": site, "key": key}).mappings()]


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
) -> Row:
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
    return {**row, "id": _INSERT.one(tx, row)}


def _refresh(
    tx: Connection, row: Row, facts: VendorFacts, keys: Mapping[str, str | None], capture: Capture, memory: Memory
) -> bool:
    """Add what was not known, take the newest name, widen first and last seen; return whether its keys changed."""
    wanted: dict[str, Any] = {}
    if row["url_key"] is None and keys["url_key"] is not None:
        wanted |= {"url_key": keys["url_key"], "profile_url": facts.profile_url}
    if row["registration_key"] is None and keys["registration_key"] is not None:
        wanted |= {"registration_key": keys["registration_key"], "registration": facts.registration}
    is_in_own_tongue = keys["url_key"] in (None, wanted.get("url_key", row["url_key"]))
    if facts.name is not None and is_in_own_tongue and capture.fetched_at >= row["last_seen"]:
        wanted |= {"name": facts.name, "name_key": keys["name_key"] or row["name_key"]}
    wanted["first_seen"] = min(row["first_seen"], capture.fetched_at)
    wanted["last_seen"] = max(row["last_seen"], capture.fetched_at)
    wanted["identity"] = _identity({**row, **{name: value for name, value in wanted.items() if name in keys}})
    changed = {name: value for name, value in wanted.items() if row[name] != value}
    if not changed:
        return False
    before = dict(row)
    row.update(changed)
    if changed.keys() <= set(SEEN_OF_VENDOR):
        memory.saw_vendor(row)
        return False
    tx.execute(update(vendors).where(vendors.c.id == row["id"]).values(changed))
    memory.renamed(before, row)
    return True


def _identity(keys: Mapping[str, Any]) -> str:
    for column, identity in (("url_key", "url"), ("registration_key", "registration"), ("name_key", "name")):
        if keys[column] is not None:
            return identity
    return "listing"


def _key(text: str | None) -> str | None:
    return digest(text) if text else None
