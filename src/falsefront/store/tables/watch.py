"""Watch lists: products and entities that somebody looks for."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, String, Table, Text

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

WATCH_VERDICTS = ("retire", "put_back")

# Which items were taken off their lists, and which put back: the last word holds. Triggers refuse every change.
watch_decisions = Table(
    "watch_decisions",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("item_id", BIG, ForeignKey("watch_items.id"), nullable=False),
    Column("verdict", Text, nullable=False),
    Column("reason", PageText, nullable=False),
    Column("decided_by", PageText, nullable=False),
    Column("decided_at", UtcTime, nullable=False),
    one_of("verdict", WATCH_VERDICTS, name="verdict"),
    Index("ix_watch_decisions_item_id", "item_id", "id"),
)

# What met an item: a claim, or what a listing says. Who says it, and when, stands in that row.
watch_hits = Table(
    "watch_hits",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("item_id", BIG, ForeignKey("watch_items.id"), nullable=False),
    Column("claim_id", BIG, ForeignKey("claims.id")),
    Column("value_id", BIG, ForeignKey("listing_values.id")),
    Column("found_at", UtcTime, nullable=False),
    CheckConstraint("(claim_id IS NULL) <> (value_id IS NULL)", name="one_subject"),
    Index("uq_watch_hits_claim", "claim_id", "item_id", unique=True),
    Index("uq_watch_hits_value", "value_id", "item_id", unique=True),
)

# How far a pass has gone through what pages say, by the ids of claims and of listing values.
looked = Table(
    "looked",
    metadata,
    Column("what", String(40), primary_key=True),  # "watch 12", by the id of an item; "search"
    Column("claim_id", BIG, nullable=False),
    Column("value_id", BIG, nullable=False),
)
