"""Every table of the store, as SQLAlchemy Core knows them; `migrations/` says the same step by step.

    sites ─ runs ─ captures (hash chain)          what was fetched, when, with which outcome
        └── frontier, hosts                       what is to be fetched, and how soon
    vendors ─ listings ─ listing_values           what pages say, with first and last seen
        └── claims ─ claim_captures               who claims what, and the preserved page behind it
    nodes ─ address_keys ─ links                  address texts, their keys for blocking, what was judged the same
        └── premises ─ flags ─ flag_members       places, and the units of review; ids survive re-matching
    findings, hubs, matchings                     signs, values too common to mean anything, passes of the matcher
    decisions, link_decisions, hub_decisions      what analysts decided: appended, never edited

Nothing here is deleted: a row that no longer holds gets an end (`retracted_at`, `until`, `withdrawn_at`,
`missing_since`), and a partial unique index keeps one live. Indexes over text from pages are over its `digest`.
"""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)

from falsefront.records import ClaimKind, Level, Outcome, Verdict
from falsefront.store.columns import BIG, JsonText, PageText, UtcTime, one_of

REVISIONS = ("0001",)  # every revision of `migrations/`, oldest first; the last one is what this program reads

DIGEST = String(40)
RUN_STATES = ("running", "done", "failed", "missed", "interrupted")
VENDOR_IDENTITIES = ("url", "registration", "name", "listing")
LISTING_IDENTITIES = ("product_id", "url", "title")
LINK_VERDICTS = ("same", "different", "undecided")
HUB_VERDICTS = ("link", "leave_out")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _live(name: str, *columns: str, where: str, unique: bool = True) -> Index:
    return Index(name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(where))


# What is watched, and each run over it, those that did not take place included.

sites = Table(
    "sites",
    metadata,
    Column("name", Text, primary_key=True),
    Column("is_configured", Boolean, nullable=False),  # false once the configuration no longer names it
    Column("schedule", Text),  # "6h" or "cron 0 */6 * * *" as configured; NULL where crawled by hand only
    Column("added_at", UtcTime, nullable=False),
    Column("next_due_at", UtcTime),
)

runs = Table(
    "runs",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("site", Text, ForeignKey("sites.name"), nullable=False),
    Column("due_at", UtcTime),  # NULL where somebody asked for it
    Column("started_at", UtcTime),  # NULL for a missed one
    Column("finished_at", UtcTime),
    Column("state", Text, nullable=False),
    Column("counts", JsonText),  # {"live": 12, "gone": 1, ...} by outcome
    Column("details", JsonText),  # what was new or changed, alarms: {"new_listings": 3, ...}
    Column("error", PageText),
    one_of("state", RUN_STATES, name="state"),
    CheckConstraint("(state = 'missed') = (started_at IS NULL)", name="started_unless_missed"),
    Index("ix_runs_site_id", "site", "id"),
    _live("uq_runs_one_running", "site", where="state = 'running'"),
)

hosts = Table(
    "hosts",
    metadata,
    Column("host", String(300), primary_key=True),  # with the port where that is not the scheme's own
    Column("reserved_at", UtcTime),  # the moment of the latest request anybody may make
    Column("next_allowed_at", UtcTime, nullable=False),
)

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
)

frontier = Table(
    "frontier",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("site", Text, ForeignKey("sites.name"), nullable=False),
    Column("url", PageText, nullable=False),
    Column("url_key", DIGEST, nullable=False),
    Column("host", String(300), nullable=False),
    Column("depth", Integer, nullable=False),  # links from a start page, in the run it is queued for
    Column("discovered_at", UtcTime, nullable=False),
    Column("discovered_on", PageText),  # the page that first linked to it; NULL for a start page
    Column("queued_run", BIG, nullable=False),
    Column("ordinal", BIG, nullable=False),  # order of discovery inside the run
    Column("visited_run", BIG),
    Column("visited_at", UtcTime),
    Column("last_outcome", Text),
    Column("last_capture", BIG, ForeignKey("captures.seq")),
    Column("etag", PageText),  # validators and links are those of the last reading that succeeded
    Column("last_modified", PageText),
    Column("links", JsonText),
    one_of("last_outcome", Outcome, name="last_outcome"),
    Index("uq_frontier_site_url_key", "site", "url_key", unique=True),
    Index("ix_frontier_run", "site", "queued_run", "ordinal"),
    _live(
        "ix_frontier_queue",
        "site",
        "queued_run",
        "depth",
        "ordinal",
        where="visited_run IS NULL OR visited_run <> queued_run",
        unique=False,
    ),
)

# What pages say.

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
    _live("uq_vendors_url", "site", "url_key", where="url_key IS NOT NULL"),
    _live("uq_vendors_listing", "site", "listing_key", where="identity = 'listing'"),
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
    _live("uq_listings_of_vendor", "site", "key", "vendor_id", where="vendor_id IS NOT NULL"),
    _live("uq_listings_of_nobody", "site", "key", where="vendor_id IS NULL"),
    Index("ix_listings_vendor_id", "vendor_id"),
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
    _live("uq_listing_values_current", "listing_id", "page_key", "field", "raw_key", where="missing_since IS NULL"),
    Index("ix_listing_values_page", "page_key", "missing_since"),
    Index("ix_listing_values_listing_id", "listing_id", "field"),
)

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
    _live("ix_claims_unmatched", "id", where="matched_by IS NULL", unique=False),
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
    _live("uq_claim_captures_current", "claim_id", "page_key", "source_key", where="missing_since IS NULL"),
    Index("ix_claim_captures_page", "page_key", "missing_since"),
    Index("ix_claim_captures_claim_id", "claim_id", "last_capture"),
)

# What the matcher makes of them.

address_keys = Table(
    "address_keys",
    metadata,
    Column("key", Text, primary_key=True),
    Column("node_id", BIG, ForeignKey("nodes.id"), primary_key=True),
    Index("ix_address_keys_node_id", "node_id"),
    sqlite_with_rowid=False,
)

address_key_sizes = Table(
    "address_key_sizes",
    metadata,
    Column("key", Text, primary_key=True),
    Column("nodes", Integer, nullable=False),
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
    _live("uq_links_live", "node_a", "node_b", where="retracted_at IS NULL"),
    _live("ix_links_live_b", "node_b", where="retracted_at IS NULL", unique=False),
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
    _live("uq_premises_nodes_live", "node_id", where="until IS NULL"),
    _live("ix_premises_nodes_live_premises", "premises_id", where="until IS NULL", unique=False),
    _live("ix_premises_nodes_ended", "node_id", where="until IS NOT NULL", unique=False),
    _live("ix_premises_nodes_ended_premises", "premises_id", where="until IS NOT NULL", unique=False),
)

flags = Table(
    "flags",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("premises_id", BIG, ForeignKey("premises.id"), nullable=False),
    Column("level", Text, nullable=False),  # the weakest level that holds it together
    Column("score", Float, nullable=False),
    Column("story", PageText),  # one operator under several names, or strangers sharing premises
    Column("reasons", JsonText, nullable=False),
    Column("matcher", Text, nullable=False),
    Column("raised_at", UtcTime, nullable=False),
    Column("withdrawn_at", UtcTime),
    Column("withdrawn_because", PageText),
    Column("absorbed_by", BIG, ForeignKey("flags.id")),
    CheckConstraint("score >= 0 AND score <= 1", name="score"),
    one_of("level", Level, name="level"),
    _live("uq_flags_live", "premises_id", where="withdrawn_at IS NULL"),
    Index("ix_flags_premises_id", "premises_id"),
    _live("ix_flags_absorbed_by", "absorbed_by", where="absorbed_by IS NOT NULL", unique=False),
)

flag_members = Table(
    "flag_members",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("flag_id", BIG, ForeignKey("flags.id"), nullable=False),
    Column("claim_id", BIG, ForeignKey("claims.id"), nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("until", UtcTime),
    _live("uq_flag_members_live", "flag_id", "claim_id", where="until IS NULL"),
    _live("ix_flag_members_ended", "flag_id", where="until IS NOT NULL", unique=False),
    Index("ix_flag_members_claim_id", "claim_id"),
)

findings = Table(
    "findings",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("premises_id", BIG, ForeignKey("premises.id")),
    Column("claim_id", BIG, ForeignKey("claims.id")),
    Column("code", String(8), nullable=False),
    Column("title", PageText, nullable=False),
    Column("detail", PageText, nullable=False),
    Column("detail_key", DIGEST, nullable=False),
    Column("source", PageText, nullable=False),
    Column("found_at", UtcTime, nullable=False),
    Column("withdrawn_at", UtcTime),
    CheckConstraint("(premises_id IS NULL) <> (claim_id IS NULL)", name="one_subject"),
    _live(
        "uq_findings_live_premises",
        "premises_id",
        "code",
        "detail_key",
        where="withdrawn_at IS NULL AND premises_id IS NOT NULL",
    ),
    _live(
        "uq_findings_live_claim",
        "claim_id",
        "code",
        "detail_key",
        where="withdrawn_at IS NULL AND claim_id IS NOT NULL",
    ),
)

hubs = Table(
    "hubs",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("site", Text, ForeignKey("sites.name")),  # NULL where it is one over all sites
    Column("kind", Text, nullable=False),
    Column("value", PageText, nullable=False),
    Column("value_key", DIGEST, nullable=False),  # of site, kind and value
    Column("vendors", Integer, nullable=False),  # how many vendors claim it
    Column("reason", PageText, nullable=False),
    Column("found_at", UtcTime, nullable=False),
    Column("retired_at", UtcTime),
    one_of("kind", ClaimKind, name="kind"),
    _live("uq_hubs_live", "value_key", where="retired_at IS NULL"),
)

matchings = Table(
    "matchings",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("matcher", Text, nullable=False),
    Column("is_full", Boolean, nullable=False),  # everything from scratch, or only what was new
    Column("started_at", UtcTime, nullable=False),
    Column("finished_at", UtcTime),
    Column("counts", JsonText),
)

# What analysts decided. Triggers refuse every change (see `triggers`).

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
