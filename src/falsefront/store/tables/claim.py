"""Who claims what, and the preserved page behind it."""

from sqlalchemy import Column, ForeignKey, Index, Table, Text

from falsefront.records import ClaimKind, Level
from falsefront.store.columns import BIG, JsonText, PageText, UtcTime, one_of
from falsefront.store.tables.catalogue import DIGEST, live, metadata

nodes = Table(
    "nodes",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("text", PageText, nullable=False),  # one distinct normalised address text
    Column("text_key", DIGEST, nullable=False),
    Column("reading", JsonText),  # NULL until the matcher has read it
    Column("words", JsonText),  # the few words of the reading that matching works on, if the matcher keeps any
    Column("reader", Text),  # version of the reader that gave the reading
    Column("level", Text),  # what the address agrees on with itself; `insufficient`: too coarse to join anything
    one_of("level", Level, name="level"),
    Index("uq_nodes_text_key", "text_key", unique=True),
    Index("ix_nodes_reader", "reader", "id"),
)

claims = Table(
    "claims",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("vendor_id", BIG, ForeignKey("vendors.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("raw_key", DIGEST, nullable=False),
    Column("raw", PageText, nullable=False),
    Column("value", PageText),
    Column("value_key", DIGEST),  # of the value, to find who else claims it
    Column("node_id", BIG, ForeignKey("nodes.id")),  # of an address that could be normalised
    Column("first_seen", UtcTime, nullable=False),
    Column("last_seen", UtcTime, nullable=False),
    Column("first_capture", BIG, ForeignKey("captures.seq"), nullable=False),
    Column("last_capture", BIG, ForeignKey("captures.seq"), nullable=False),  # may be a 304
    Column("matched_by", Text),  # version of the matcher that has seen this claim; NULL: none yet
    one_of("kind", ClaimKind, name="kind"),
    Index("uq_claims_vendor_kind_raw", "vendor_id", "kind", "raw_key", unique=True),
    Index("ix_claims_value", "kind", "value_key"),
    Index("ix_claims_node_id", "node_id"),
    live("ix_claims_unmatched", "id", where="matched_by IS NULL", unique=False),
)

# One row is one unbroken stretch in which one place on one page carried the claim: its first and last capture.
claim_captures = Table(
    "claim_captures",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("claim_id", BIG, ForeignKey("claims.id"), nullable=False),
    Column("page_key", DIGEST, nullable=False),
    Column("source", PageText, nullable=False),
    Column("source_key", DIGEST, nullable=False),
    Column("first_capture", BIG, ForeignKey("captures.seq"), nullable=False),
    Column("last_capture", BIG, ForeignKey("captures.seq"), nullable=False),  # never a 304: it carries the words
    Column("missing_since", BIG, ForeignKey("captures.seq")),  # first later reading without it; NULL: still there
    live("uq_claim_captures_current", "claim_id", "page_key", "source_key", where="missing_since IS NULL"),
    Index("ix_claim_captures_page", "page_key", "missing_since"),
    Index("ix_claim_captures_claim_id", "claim_id", "last_capture"),
)
