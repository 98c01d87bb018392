"""Watch lists: products and entities that somebody looks for."""

from sqlalchemy import Column, Index, String, Table

from falsefront.records import WatchKind
from falsefront.store.columns import BIG, PageText, UtcTime, one_of
from falsefront.store.tables.catalogue import DIGEST, metadata

watch_items = Table(
    "watch_items",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("watch_list", PageText, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("value", PageText, nullable=False),  # as it was entered
    Column("normal", PageText, nullable=False),  # as pages are normalised
    Column("item_key", DIGEST, nullable=False),  # of list, kind and normal
    Column("note", PageText, nullable=False),
    Column("added_at", UtcTime, nullable=False),
    Column("added_by", PageText, nullable=False),
    one_of("kind", WatchKind, name="kind"),
    Index("uq_watch_items_item_key", "item_key", unique=True),
)
