"""Whatever an export reads of a store is chained, or stands here with the reason why it need not be."""

import sqlite3
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from tests.gazetteer import load
from tests.pipeline.test_casefile import fill
from tests.store.fresh import fresh_store
from tests.store.rows import DAY, T0, offer, record

from falsefront import config
from falsefront.pipeline import casefile, registering, watching
from falsefront.records import HowKnown, NewPlace, PlaceStatus, WatchKind
from falsefront.store import watched
from falsefront.store.chained import CHAINED
from falsefront.watch.items import item

CONFIG = """
desk = { name = "Example desk", contact = "desk@example.org" }
store = { url = "sqlite:///store.db" }
site = [{ name = "market", start = ["http://market.example/p"], allow = ["http://market.example/*"] }]
"""

# Read, and chained by nothing: no word of them leaves, and no other row would be taken for found or for whole.
UNCHAINED = {
    ("frontier", "url_key"),  # of the URL, which is chained: where it is looked up
    ("frontier", "depth"),  # whether a page is a start page
    ("sites", "name"),
    ("sites", "is_configured"),
    ("sites", "schedule"),
    ("sites", "next_due_at"),
}
OWN = {"row_chain", "row_forms", "sqlite_master", "json_each"}  # the chain itself, and no table


@pytest.mark.parametrize("profile", [None, "share", "court"])
def test_every_column_that_an_export_reads_is_chained(profile: str | None, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG)
    read, gazetteer = config.load(tmp_path / "config.toml"), load()
    store = fresh_store(read.store_url)
    fill(store, read.evidence_folder)
    place = NewPlace(
        address="No. 0, Mill Road", status=PlaceStatus.FALSE, how=HowKnown.MAP, by="ann", at=T0.date(), note=""
    )
    registering.enter(store, [place], gazetteer, by="ann", now=T0)
    with store.writing() as tx:
        record(tx, offer("Vendor 0", product="7", price="10 USD"), at=T0 + DAY, evidence=read.evidence_folder)
        watched.add(tx, [item("mine", WatchKind.NAME, "Vendor 0")], by="ann", now=T0)
    watching.look(store, gazetteer, now=T0)
    seen: dict[str, set[str]] = defaultdict(set)

    def note(action: int, table: str | None, column: str | None, *_: Any) -> int:
        if action == sqlite3.SQLITE_READ and table is not None:
            seen[table].add(column or "")
        return sqlite3.SQLITE_OK

    @event.listens_for(store._engine, "checkout")
    def _(connection: sqlite3.Connection, *_: Any) -> None:
        connection.set_authorizer(note)

    for number, extent in enumerate((casefile.Extent(profile=profile), casefile.Extent(flags=(1, 2), profile=profile))):
        casefile.export(
            store, tmp_path / str(number), extent, evidence=read.evidence_folder, made_by="desk", now=T0, readers=read,
            mark_unfound=True,
        )  # fmt: skip
    store.close()
    chained = {(each.name, column) for each in CHAINED.values() for column in (each.key, *each.columns)}
    found = {(table, column) for table, columns in seen.items() if table not in OWN for column in columns - {""}}
    assert found - chained - UNCHAINED == set()
    assert {"claims", "nodes", "watch_hits", "watch_items", "listings", "listing_values", "runs"} <= seen.keys()
