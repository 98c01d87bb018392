"""What the matcher makes of address texts: keys, links, premises."""

from sqlalchemy import CheckConstraint, Column, Float, ForeignKey, Index, Table, Text

from falsefront.records import Level
from falsefront.store.columns import BIG, JsonText, PageText, UtcTime, one_of
from falsefront.store.tables.catalogue import live, metadata

address_keys = Table(
    "address_keys",
    metadata,
    Column("key", Text, primary_key=True),
    Column("node_id", BIG, ForeignKey("nodes.id"), primary_key=True),
    Index("ix_address_keys_node_id", "node_id"),
    sqlite_with_rowid=False,
)

links = Table(
    "links",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("node_a", BIG, ForeignKey("nodes.id"), nullable=False),
    Column("node_b", BIG, ForeignKey("nodes.id"), nullable=False),
    Column("level", Text, nullable=False),
    Column("score", Float, nullable=False),
    Column("reasons", JsonText, nullable=False),
    Column("matcher", Text, nullable=False),
    Column("linked_at", UtcTime, nullable=False),
    Column("retracted_at", UtcTime),
    Column("retracted_because", PageText),
    CheckConstraint("node_a < node_b", name="ordered"),
    CheckConstraint("score >= 0 AND score <= 1", name="score"),
    one_of("level", Level, name="level"),
    live("uq_links_live", "node_a", "node_b", where="retracted_at IS NULL"),
    live("ix_links_live_b", "node_b", where="retracted_at IS NULL", unique=False),
    Index("ix_links_node_a", "node_a"),
)

premises = Table(
    "premises",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("label", PageText, nullable=False),  # the place in words
    Column("level", Text, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("retired_at", UtcTime),
    Column("merged_into", BIG, ForeignKey("premises.id")),
    one_of("level", Level, name="level"),
)

premises_nodes = Table(
    "premises_nodes",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("premises_id", BIG, ForeignKey("premises.id"), nullable=False),
    Column("node_id", BIG, ForeignKey("nodes.id"), nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("until", UtcTime),
    live("uq_premises_nodes_live", "node_id", where="until IS NULL"),
    live("ix_premises_nodes_live_premises", "premises_id", where="until IS NULL", unique=False),
    live("ix_premises_nodes_ended", "node_id", where="until IS NOT NULL", unique=False),
    live("ix_premises_nodes_ended_premises", "premises_id", where="until IS NOT NULL", unique=False),
)

# Premises without any text: what is said of one vendor who names no place that could be shared.
premises_vendors = Table(
    "premises_vendors",
    metadata,
    Column("premises_id", BIG, ForeignKey("premises.id"), primary_key=True, autoincrement=False),
    Column("vendor_id", BIG, ForeignKey("vendors.id"), nullable=False),
    Index("uq_premises_vendors_vendor_id", "vendor_id", unique=True),
)
