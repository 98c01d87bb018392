"""What each run read of the pages of one kind, where that fell, and what became of listings."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, String, Table, Text

from falsefront.records import Fate
from falsefront.store.columns import BIG, JsonText, PageText, UtcTime, one_of
from falsefront.store.tables.catalogue import live, metadata

KIND = String(200)  # of pages, by the shape of their addresses: "/product/*"

# What one run read of the pages of one kind: the history that a later run is held against.
run_pages = Table(
    "run_pages",
    metadata,
    Column("run_id", BIG, ForeignKey("runs.id"), primary_key=True, autoincrement=False),
    Column("pages", KIND, primary_key=True),
    Column("read", Integer, nullable=False),  # walls and pages that gave nothing included
    Column("giving", Integer, nullable=False),  # those that gave an offer
    Column("offers", Integer, nullable=False),
    Column("fields", JsonText, nullable=False),  # {"price": 40}: how many offers gave a field
    Column("unread", JsonText, nullable=False),  # {"json-ld:Product.color": 40}: on how many pages nobody read it
)

# A fall below the site's own history, from the run that showed it to the one in which it was over.
drifts = Table(
    "drifts",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("site", Text, ForeignKey("sites.name"), nullable=False),
    Column("pages", KIND, nullable=False),
    Column("what", String(40), nullable=False),  # a field of an offer; "pages" that give any; "offers" on a page
    Column("before", Float, nullable=False),  # a share, or for "offers" their number on a page
    Column("after", Float, nullable=False),
    Column("examples", JsonText, nullable=False),  # URLs
    Column("began_run", BIG, ForeignKey("runs.id"), nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("ended_run", BIG, ForeignKey("runs.id")),
    Column("ended_at", UtcTime),
    live("uq_drifts_open", "site", "pages", "what", where="ended_run IS NULL"),
    Index("ix_drifts_site", "site", "id"),
)

listing_events = Table(
    "listing_events",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("listing_id", BIG, ForeignKey("listings.id"), nullable=False),
    Column("fate", String(16), nullable=False),
    Column("capture", BIG, ForeignKey("captures.seq"), nullable=False),  # the page that shows it
    Column("other_id", BIG, ForeignKey("listings.id")),  # the listing it seems to have become
    Column("reasons", JsonText, nullable=False),  # in words
    Column("run_id", BIG, ForeignKey("runs.id"), nullable=False),
    Column("at", UtcTime, nullable=False),
    one_of("fate", Fate, name="fate"),
    Index("ix_listing_events_listing_id", "listing_id", "id"),
    Index("ix_listing_events_other_id", "other_id"),
    Index("ix_listing_events_run_id", "run_id"),
)

# Stored pages of a site read again, oldest first.
rereadings = Table(
    "rereadings",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("site", Text, ForeignKey("sites.name"), nullable=False),
    Column("reader", Text, nullable=False),  # version of the parsers and of the site's profile
    Column("started_at", UtcTime, nullable=False),
    Column("finished_at", UtcTime),  # NULL while it goes on, or where it was killed
    Column("through", BIG),  # seq of the last page that was read again; NULL before the first
    Column("changed", Integer, nullable=False),  # pages
    Index("ix_rereadings_site", "site", "id"),
)

# One field of one offer that another version of the readers reads in another way.
reading_changes = Table(
    "reading_changes",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("rereading_id", BIG, ForeignKey("rereadings.id"), nullable=False),
    Column("capture", BIG, ForeignKey("captures.seq"), nullable=False),
    Column("about", PageText, nullable=False),  # the listing or vendor, as the page names it
    Column("field", Text, nullable=False),
    Column("old", JsonText, nullable=False),  # [{"raw": …, "value": …, "source": …}, …]
    Column("new", JsonText, nullable=False),
    Column("reader_before", Text),  # NULL where that was not noted
    Index("ix_reading_changes_rereading_id", "rereading_id", "id"),
    Index("ix_reading_changes_capture", "capture"),
)
