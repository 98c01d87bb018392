"""Fills a store with generated vendors as crawls would have left them, in bulk: what `match` then starts from.

Vendors stand on four sites, each with a page, a name, an address, a telephone number and an e-mail; every fifth says
what it does, every fiftieth gives the hotline of its market too, and every ninth has the telephone number of the one
before it at the same address.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count, islice
from typing import Any

from sqlalchemy import Table, insert

from benchmarks.vendors import vendors
from falsefront.pipeline.normalise import on_one_line
from falsefront.records import ClaimKind
from falsefront.store import Connection, Store, sites, tables
from falsefront.store.columns import digest

SITES = ("north", "east", "south", "west")
T0 = datetime(2026, 3, 3, 12, tzinfo=UTC)
AT_ONCE = 5_000
SEED = 11
MAKES, HOTLINE, SHARES = 5, 50, 9  # one in so many

Row = dict[str, Any]
Said = tuple[int, ClaimKind, str]  # the vendor, and what it says


def fill(store: Store, many: int, *, seed: int = SEED) -> None:
    """Put so many vendors more into a store."""
    with store.writing() as tx:
        sites.sync(tx, dict.fromkeys(SITES, "6h"), now=T0)
        first = 1 + (tx.exec_driver_sql("SELECT max(seq) FROM captures").scalar() or 0)
    rows = _numbered(many, first, seed)
    while some := list(islice(rows, AT_ONCE)):
        with store.writing() as tx:
            _write(tx, some)


def _numbered(many: int, first: int, seed: int) -> Iterator[tuple[int, str, list[Said]]]:
    """Give the number of each vendor, its site and what it says."""
    phones: dict[str, str] = {}
    for number, row in zip(count(first), vendors(many, seed=seed), strict=False):
        _, cluster, _, name, address, phone, email = row
        site = SITES[number % len(SITES)]
        number_given = phones.get(cluster, phone) if number % SHARES == 0 else phone
        phones[cluster] = number_given
        said = [(ClaimKind.NAME, name), (ClaimKind.PHONE, number_given), (ClaimKind.EMAIL, email)]
        if address:
            said.append((ClaimKind.ADDRESS, address))
        if number % MAKES == 0:
            said.append((ClaimKind.BUSINESS_TYPE, "Manufacturer"))
        if number // len(SITES) % HOTLINE == 0:
            said.append((ClaimKind.PHONE, f"+86 400 555 00 0{SITES.index(site)}"))
        yield number, site, [(number, *each) for each in said]


def _write(tx: Connection, some: Sequence[tuple[int, str, list[Said]]]) -> None:
    _insert(tx, tables.captures, [_capture(number, site) for number, site, _ in some])
    _insert(tx, tables.vendors, [_vendor(number, site, said[0][2]) for number, site, said in some])
    claims = [_claim(*each) for _, _, said in some for each in said]
    nodes = _nodes(tx, {str(row["value"]) for row in claims if row["kind"] == ClaimKind.ADDRESS.value})
    for row in claims:
        row["node_id"] = nodes.get(row["value"]) if row["kind"] == ClaimKind.ADDRESS.value else None
    top = tx.exec_driver_sql("SELECT max(id) FROM claims").scalar() or 0
    for at, row in enumerate(claims, start=top + 1):
        row["id"] = at
    _insert(tx, tables.claims, claims)
    _insert(tx, tables.claim_captures, [_stretch(row) for row in claims])


def _insert(tx: Connection, table: Table, rows: Sequence[Row]) -> None:
    if rows:
        tx.execute(insert(table), list(rows))


def _nodes(tx: Connection, texts: set[str]) -> dict[str, int]:
    top = tx.exec_driver_sql("SELECT max(id) FROM nodes").scalar() or 0
    known = {key: node for node, key in tx.exec_driver_sql("SELECT id, text_key FROM nodes")}
    fresh = [(digest(each), each) for each in sorted(texts) if digest(each) not in known]
    rows = [{"id": at, "text": each, "text_key": key} for at, (key, each) in enumerate(fresh, start=top + 1)]
    _insert(tx, tables.nodes, rows)
    known |= {row["text_key"]: row["id"] for row in rows}
    return {each: known[digest(each)] for each in texts}


def _capture(number: int, site: str) -> Row:
    url = f"https://{site}.example/shop/{number}"
    return {
        "seq": number, "site": site, "url": url, "url_key": digest(url), "fetched_at": _at(number), "status": 200,
        "warc": f"{site}.warc.gz", "warc_offset": number, "warc_length": 1, "sha256": f"{number:064x}",
        "body_sha256": f"{number:064x}", "chain": f"{number:064x}", "outcome": "live", "offers": 1,
    }  # fmt: skip


def _vendor(number: int, site: str, name: str) -> Row:
    url = f"https://{site}.example/shop/{number}"
    return {
        "id": number, "site": site, "identity": "url", "name": name, "profile_url": url, "url_key": digest(url),
        "first_seen": _at(number), "last_seen": _at(number),
    }  # fmt: skip


def _claim(number: int, kind: ClaimKind, raw: str) -> Row:
    value = on_one_line(raw) if kind is ClaimKind.ADDRESS else raw.replace(" ", "") if kind is ClaimKind.PHONE else raw
    return {
        "vendor_id": number, "kind": kind.value, "raw": raw, "raw_key": digest(raw), "value": value,
        "value_key": digest(value) if value else None, "first_seen": _at(number), "last_seen": _at(number),
        "first_capture": number, "last_capture": number,
    }  # fmt: skip


def _stretch(claim: Row) -> Row:
    source = f"css:.{claim['kind']}"
    return {
        "claim_id": claim["id"], "page_key": digest(str(claim["first_capture"])), "source": source,
        "source_key": digest(source + claim["raw"]), "first_capture": claim["first_capture"],
        "last_capture": claim["last_capture"],
    }  # fmt: skip


def _at(number: int) -> datetime:
    return T0 + timedelta(seconds=number)
