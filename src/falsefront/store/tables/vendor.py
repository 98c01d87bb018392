"""What pages say of sellers and of what they list."""

from sqlalchemy import Column, ForeignKey, Index, Table, Text

from falsefront.store.columns import BIG, PageText, UtcTime, one_of
from falsefront.store.tables.catalogue import DIGEST, live, metadata

VENDOR_IDENTITIES = ("url", "registration", "name", "listing")

LISTING_IDENTITIES = ("product_id", "url", "title")

vendors = Table(
    "vendors",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("site", Text, ForeignKey("sites.name"), nullable=False),
    Column("identity", Text, nullable=False),  # by what it is known: the best that was ever seen
    Column("name", PageText),  # as last seen; every name it ever had is a claim
    Column("profile_url", PageText),
    Column("registration", PageText),
    Column("url_key", DIGEST),
    Column("registration_key", DIGEST),
    Column("name_key", DIGEST),  # of the folded name
    Column("listing_key", DIGEST),  # of the listing it stands on, where nothing names it
    Column("first_seen", UtcTime, nullable=False),
    Column("last_seen", UtcTime, nullable=False),
    one_of("identity", VENDOR_IDENTITIES, name="identity"),
    live("uq_vendors_url", "site", "url_key", where="url_key IS NOT NULL"),
    live("uq_vendors_listing", "site", "listing_key", where="identity = 'listing'"),
    Index("ix_vendors_registration", "site", "registration_key"),
    Index("ix_vendors_name", "site", "name_key"),
)

listings = Table(
    "listings",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("site", Text, ForeignKey("sites.name"), nullable=False),
    Column("identity", Text, nullable=False),
    Column("key", DIGEST, nullable=False),  # of the product id, else the canonical URL, else the title
    Column("vendor_id", BIG, ForeignKey("vendors.id")),  # NULL where the page names none
    Column("product_id", PageText),
    Column("url", PageText),
    Column("title", PageText),
    Column("first_seen", UtcTime, nullable=False),
    Column("last_seen", UtcTime, nullable=False),
    Column("first_capture", BIG, ForeignKey("captures.seq"), nullable=False),
    Column("last_capture", BIG, ForeignKey("captures.seq"), nullable=False),
    one_of("identity", LISTING_IDENTITIES, name="identity"),
    live("uq_listings_of_vendor", "site", "key", "vendor_id", where="vendor_id IS NOT NULL"),
    live("uq_listings_of_nobody", "site", "key", where="vendor_id IS NULL"),
    Index("ix_listings_vendor_id", "vendor_id"),
    Index("ix_listings_site_key", "site", "key"),  # both unique ones are partial: no question for any vendor uses them
)

# What a vendor may be searched for by, in any script: names, addresses, contacts, what it lists.
vendor_search = Table(
    "vendor_search",
    metadata,
    Column("vendor_id", BIG, ForeignKey("vendors.id"), primary_key=True, autoincrement=False),
    Column("searchable", PageText, nullable=False),
)

# One row is one unbroken stretch in which one page said one thing about one listing.
listing_values = Table(
    "listing_values",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("listing_id", BIG, ForeignKey("listings.id"), nullable=False),
    Column("page_key", DIGEST, nullable=False),  # of site and URL of the page that says it
    Column("field", Text, nullable=False),
    Column("raw_key", DIGEST, nullable=False),
    Column("raw", PageText, nullable=False),
    Column("value", PageText),  # NULL where the raw string could not be understood
    Column("source", PageText, nullable=False),
    Column("first_seen", UtcTime, nullable=False),
    Column("last_seen", UtcTime, nullable=False),
    Column("first_capture", BIG, ForeignKey("captures.seq"), nullable=False),
    Column("last_capture", BIG, ForeignKey("captures.seq"), nullable=False),  # never a 304: it carries the words
    Column("missing_since", BIG, ForeignKey("captures.seq")),  # first later reading without it; NULL: still there
    live("uq_listing_values_current", "listing_id", "page_key", "field", "raw_key", where="missing_since IS NULL"),
    Index("ix_listing_values_page", "page_key", "missing_since"),
    Index("ix_listing_values_listing_id", "listing_id", "field"),
    live("ix_listing_values_ended", "missing_since", where="missing_since IS NOT NULL", unique=False),
    live("ix_listing_values_urls", "first_capture", where="field = 'url'", unique=False),
)
