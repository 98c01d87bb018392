"""What analysts decided. Triggers refuse every change (see `triggers`)."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Table, Text

from falsefront.records import Verdict
from falsefront.store.columns import BIG, JsonText, PageText, UtcTime, one_of
from falsefront.store.tables.catalogue import DIGEST, metadata

LINK_VERDICTS = ("same", "different", "undecided")

HUB_VERDICTS = ("link", "leave_out")

decisions = Table(
    "decisions",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("flag_id", BIG, ForeignKey("flags.id"), nullable=False),
    Column("verdict", Text, nullable=False),
    Column("reason", PageText, nullable=False),
    Column("decided_by", PageText, nullable=False),
    Column("decided_at", UtcTime, nullable=False),
    Column("undoes", BIG, ForeignKey("decisions.id")),  # the verdict is then the one that holds again
    Column("seen", JsonText, nullable=False),  # what the reviewer saw: score, matcher, members, record hashes
    one_of("verdict", Verdict, name="verdict"),
    Index("ix_decisions_flag_id", "flag_id", "id"),
    Index("uq_decisions_undoes", "undoes", unique=True),
)

link_decisions = Table(
    "link_decisions",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("node_a", BIG, ForeignKey("nodes.id"), nullable=False),
    Column("node_b", BIG, ForeignKey("nodes.id"), nullable=False),
    Column("verdict", Text, nullable=False),
    Column("reason", PageText, nullable=False),
    Column("decided_by", PageText, nullable=False),
    Column("decided_at", UtcTime, nullable=False),
    Column("seen", JsonText, nullable=False),
    CheckConstraint("node_a < node_b", name="ordered"),
    one_of("verdict", LINK_VERDICTS, name="verdict"),
    Index("ix_link_decisions_pair", "node_a", "node_b", "id"),
    Index("ix_link_decisions_node_b", "node_b"),
)

MEMBER_VERDICTS = ("leave_out", "put_back")

member_decisions = Table(
    "member_decisions",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("flag_id", BIG, ForeignKey("flags.id"), nullable=False),
    Column("vendor_id", BIG, ForeignKey("vendors.id"), nullable=False),
    Column("verdict", Text, nullable=False),
    Column("reason", PageText, nullable=False),
    Column("decided_by", PageText, nullable=False),
    Column("decided_at", UtcTime, nullable=False),
    one_of("verdict", MEMBER_VERDICTS, name="verdict"),
    Index("ix_member_decisions_flag_id", "flag_id", "id"),
)

hub_decisions = Table(
    "hub_decisions",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("value_key", DIGEST, nullable=False),
    Column("hub_id", BIG, ForeignKey("hubs.id"), nullable=False),
    Column("verdict", Text, nullable=False),
    Column("reason", PageText, nullable=False),
    Column("decided_by", PageText, nullable=False),
    Column("decided_at", UtcTime, nullable=False),
    one_of("verdict", HUB_VERDICTS, name="verdict"),
    Index("ix_hub_decisions_value_key", "value_key", "id"),
)
