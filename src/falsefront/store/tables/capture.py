"""What was fetched: the hash chain of preserved pages; and what is to be fetched."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text

from falsefront.records import Outcome
from falsefront.store.columns import BIG, JsonText, PageText, UtcTime, one_of
from falsefront.store.tables.catalogue import DIGEST, live, metadata

captures = Table(
    "captures",
    metadata,
    Column("seq", BIG, primary_key=True, autoincrement=False),  # 1, 2, 3 … without gaps
    Column("site", Text, ForeignKey("sites.name"), nullable=False),
    Column("url", PageText, nullable=False),
    Column("fetched_at", UtcTime, nullable=False),
    Column("status", Integer),
    Column("warc", Text, nullable=False),
    Column("warc_offset", BIG, nullable=False),
    Column("warc_length", BIG, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("body_sha256", String(64)),
    Column("chain", String(64), nullable=False),
    # What stands below is not part of the chain: it comes from reading the preserved bytes, and may be read again.
    Column("run_id", BIG, ForeignKey("runs.id")),
    Column("url_key", DIGEST, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", PageText),
    Column("location", PageText),  # where a redirect led
    Column("remote_ip", Text),
    Column("read_at", UtcTime),
    Column("offers", Integer),  # NULL until the body was read
    Column("warnings", JsonText),
    CheckConstraint("seq >= 1", name="seq_from_one"),
    one_of("outcome", Outcome, name="outcome"),
    Index("uq_captures_chain", "chain", unique=True),
    Index("ix_captures_site_url_key", "site", "url_key", "seq"),
    Index("ix_captures_run_id", "run_id", "outcome"),
    Index("ix_captures_sha256", "sha256"),
    Index("ix_captures_body_sha256", "body_sha256"),
)

frontier = Table(
    "frontier",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("site", Text, ForeignKey("sites.name"), nullable=False),
    Column("url", PageText, nullable=False),
    Column("url_key", DIGEST, nullable=False),
    Column("host", String(300), nullable=False),
    Column("depth", Integer, nullable=False),  # 0 for start pages and sitemaps; else links from one when it was found
    Column("discovered_at", UtcTime, nullable=False),
    Column("discovered_on", PageText),  # the page that first linked to it; NULL for a start page
    Column("queued_run", BIG, nullable=False),  # which found it, or which it is a start page of
    Column("ordinal", BIG, nullable=False),  # order among the start pages and sitemaps of a run; 0 for other pages
    Column("visited_run", BIG),
    Column("visited_at", UtcTime),
    Column("last_outcome", Text),
    Column("last_capture", BIG, ForeignKey("captures.seq")),
    Column("etag", PageText),  # validators and links are those of the last reading that succeeded
    Column("last_modified", PageText),
    Column("links", JsonText),
    one_of("last_outcome", Outcome, name="last_outcome"),
    Index("uq_frontier_site_url_key", "site", "url_key", unique=True),
    live("ix_frontier_starts", "site", "queued_run", "ordinal", where="depth = 0", unique=False),
    live("ix_frontier_unseen", "site", "id", where="visited_run IS NULL", unique=False),
    Index("ix_frontier_due", "site", "visited_at", "id"),
    Index("ix_frontier_visited_run", "visited_run", "last_outcome"),
)

# A capture whose payload was preserved before: its own record says so, and which record holds the bytes.
revisits = Table(
    "revisits",
    metadata,
    Column("seq", BIG, ForeignKey("captures.seq"), primary_key=True, autoincrement=False),
    Column("holder", BIG, ForeignKey("captures.seq"), nullable=False),
    Index("ix_revisits_holder", "holder"),
)
