"""The first schema: everything that is dear to add later.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)

OUTCOMES = (
    "'live', 'unchanged', 'gone', 'forbidden', 'blocked', 'server_error', "
    "'network_error', 'robots', 'scope', 'too_large', 'empty'"
)
KINDS = (
    "'name', 'address', 'phone', 'email', 'messenger', 'registration', 'website', 'country', 'business_type', "
    "'payment', 'description'"
)
LEVELS = "'unit', 'building', 'number', 'development', 'road', 'area', 'city', 'different', 'insufficient'"
CHAINED = "seq, site, url, fetched_at, status, warc, warc_offset, warc_length, sha256, body_sha256, chain"
APPEND_ONLY = {
    "captures": f"UPDATE OF {CHAINED}",
    "decisions": "UPDATE",
    "link_decisions": "UPDATE",
    "hub_decisions": "UPDATE",
}


def upgrade() -> None:
    """Create every table, index and trigger."""
    _create_crawl()
    _create_said()
    _create_matched()
    _create_decided()
    _create_triggers()


def downgrade() -> None:
    """Refuse: evidence is not taken out of a store."""
    raise NotImplementedError("a store is not downgraded; restore a backup")


def _create_crawl() -> None:
    """Create what says what was fetched, when, with which outcome; what is to be fetched, and how soon."""
    op.create_table(
        "sites",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("is_configured", sa.Boolean(), nullable=False),
        sa.Column("schedule", sa.Text(), nullable=True),
        sa.Column("added_at", TIME, nullable=False),
        sa.Column("next_due_at", TIME, nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_sites")),
    )
    op.create_table(
        "runs",
        sa.Column("id", BIG, nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("due_at", TIME, nullable=True),
        sa.Column("started_at", TIME, nullable=True),
        sa.Column("finished_at", TIME, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=True),
        sa.Column("details", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "state IN ('running', 'done', 'failed', 'missed', 'interrupted')", name=op.f("ck_runs_state")
        ),
        sa.CheckConstraint("(state = 'missed') = (started_at IS NULL)", name=op.f("ck_runs_started_unless_missed")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_runs")),
        sa.ForeignKeyConstraint(["site"], ["sites.name"], name=op.f("fk_runs_site")),
    )
    op.create_index("ix_runs_site_id", "runs", ["site", "id"], unique=False)
    op.create_index("uq_runs_one_running", "runs", ["site"], unique=True, **_where("state = 'running'"))
    op.create_table(
        "hosts",
        sa.Column("host", sa.String(length=300), nullable=False),
        sa.Column("reserved_at", TIME, nullable=True),
        sa.Column("next_allowed_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_hosts")),
    )
    op.create_table(
        "captures",
        sa.Column("seq", BIG, autoincrement=False, nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("fetched_at", TIME, nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("warc", sa.Text(), nullable=False),
        sa.Column("warc_offset", BIG, nullable=False),
        sa.Column("warc_length", BIG, nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("body_sha256", sa.String(length=64), nullable=True),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.Column("run_id", BIG, nullable=True),
        sa.Column("url_key", sa.String(length=40), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("location", sa.Text(), nullable=True),
        sa.Column("remote_ip", sa.Text(), nullable=True),
        sa.Column("read_at", TIME, nullable=True),
        sa.Column("offers", sa.Integer(), nullable=True),
        sa.Column("warnings", sa.Text(), nullable=True),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_captures_seq_from_one")),
        sa.CheckConstraint(f"outcome IN ({OUTCOMES})", name=op.f("ck_captures_outcome")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_captures")),
        sa.ForeignKeyConstraint(["site"], ["sites.name"], name=op.f("fk_captures_site")),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_captures_run_id")),
    )
    op.create_index("ix_captures_run_id", "captures", ["run_id", "outcome"], unique=False)
    op.create_index("ix_captures_site_url_key", "captures", ["site", "url_key", "seq"], unique=False)
    op.create_index("uq_captures_chain", "captures", ["chain"], unique=True)
    op.create_table(
        "frontier",
        sa.Column("id", BIG, nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("url_key", sa.String(length=40), nullable=False),
        sa.Column("host", sa.String(length=300), nullable=False),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.Column("discovered_at", TIME, nullable=False),
        sa.Column("discovered_on", sa.Text(), nullable=True),
        sa.Column("queued_run", BIG, nullable=False),
        sa.Column("ordinal", BIG, nullable=False),
        sa.Column("visited_run", BIG, nullable=True),
        sa.Column("visited_at", TIME, nullable=True),
        sa.Column("last_outcome", sa.Text(), nullable=True),
        sa.Column("last_capture", BIG, nullable=True),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("links", sa.Text(), nullable=True),
        sa.CheckConstraint(f"last_outcome IN ({OUTCOMES})", name=op.f("ck_frontier_last_outcome")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frontier")),
        sa.ForeignKeyConstraint(["site"], ["sites.name"], name=op.f("fk_frontier_site")),
        sa.ForeignKeyConstraint(["last_capture"], ["captures.seq"], name=op.f("fk_frontier_last_capture")),
    )
    op.create_index(
        "ix_frontier_queue",
        "frontier",
        ["site", "queued_run", "depth", "ordinal"],
        unique=False,
        **_where("visited_run IS NULL OR visited_run <> queued_run"),
    )
    op.create_index("ix_frontier_run", "frontier", ["site", "queued_run", "ordinal"], unique=False)
    op.create_index("uq_frontier_site_url_key", "frontier", ["site", "url_key"], unique=True)


def _create_said() -> None:
    """Create what keeps what pages say, with first and last seen, and the preserved page behind it."""
    op.create_table(
        "vendors",
        sa.Column("id", BIG, nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("profile_url", sa.Text(), nullable=True),
        sa.Column("registration", sa.Text(), nullable=True),
        sa.Column("url_key", sa.String(length=40), nullable=True),
        sa.Column("registration_key", sa.String(length=40), nullable=True),
        sa.Column("name_key", sa.String(length=40), nullable=True),
        sa.Column("listing_key", sa.String(length=40), nullable=True),
        sa.Column("first_seen", TIME, nullable=False),
        sa.Column("last_seen", TIME, nullable=False),
        sa.CheckConstraint("identity IN ('url', 'registration', 'name', 'listing')", name=op.f("ck_vendors_identity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vendors")),
        sa.ForeignKeyConstraint(["site"], ["sites.name"], name=op.f("fk_vendors_site")),
    )
    op.create_index("ix_vendors_name", "vendors", ["site", "name_key"], unique=False)
    op.create_index("ix_vendors_registration", "vendors", ["site", "registration_key"], unique=False)
    op.create_index(
        "uq_vendors_listing", "vendors", ["site", "listing_key"], unique=True, **_where("identity = 'listing'")
    )
    op.create_index("uq_vendors_url", "vendors", ["site", "url_key"], unique=True, **_where("url_key IS NOT NULL"))
    op.create_table(
        "listings",
        sa.Column("id", BIG, nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("vendor_id", BIG, nullable=True),
        sa.Column("product_id", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("first_seen", TIME, nullable=False),
        sa.Column("last_seen", TIME, nullable=False),
        sa.Column("first_capture", BIG, nullable=False),
        sa.Column("last_capture", BIG, nullable=False),
        sa.CheckConstraint("identity IN ('product_id', 'url', 'title')", name=op.f("ck_listings_identity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listings")),
        sa.ForeignKeyConstraint(["site"], ["sites.name"], name=op.f("fk_listings_site")),
        sa.ForeignKeyConstraint(["vendor_id"], ["vendors.id"], name=op.f("fk_listings_vendor_id")),
        sa.ForeignKeyConstraint(["first_capture"], ["captures.seq"], name=op.f("fk_listings_first_capture")),
        sa.ForeignKeyConstraint(["last_capture"], ["captures.seq"], name=op.f("fk_listings_last_capture")),
    )
    op.create_index("ix_listings_vendor_id", "listings", ["vendor_id"], unique=False)
    op.create_index("uq_listings_of_nobody", "listings", ["site", "key"], unique=True, **_where("vendor_id IS NULL"))
    op.create_index(
        "uq_listings_of_vendor",
        "listings",
        ["site", "key", "vendor_id"],
        unique=True,
        **_where("vendor_id IS NOT NULL"),
    )
    op.create_table(
        "listing_values",
        sa.Column("id", BIG, nullable=False),
        sa.Column("listing_id", BIG, nullable=False),
        sa.Column("page_key", sa.String(length=40), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("raw_key", sa.String(length=40), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("first_seen", TIME, nullable=False),
        sa.Column("last_seen", TIME, nullable=False),
        sa.Column("first_capture", BIG, nullable=False),
        sa.Column("last_capture", BIG, nullable=False),
        sa.Column("missing_since", BIG, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listing_values")),
        sa.ForeignKeyConstraint(["listing_id"], ["listings.id"], name=op.f("fk_listing_values_listing_id")),
        sa.ForeignKeyConstraint(["first_capture"], ["captures.seq"], name=op.f("fk_listing_values_first_capture")),
        sa.ForeignKeyConstraint(["last_capture"], ["captures.seq"], name=op.f("fk_listing_values_last_capture")),
        sa.ForeignKeyConstraint(["missing_since"], ["captures.seq"], name=op.f("fk_listing_values_missing_since")),
    )
    op.create_index("ix_listing_values_listing_id", "listing_values", ["listing_id", "field"], unique=False)
    op.create_index("ix_listing_values_page", "listing_values", ["page_key", "missing_since"], unique=False)
    op.create_index(
        "uq_listing_values_current",
        "listing_values",
        ["listing_id", "page_key", "field", "raw_key"],
        unique=True,
        **_where("missing_since IS NULL"),
    )
    op.create_table(
        "nodes",
        sa.Column("id", BIG, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_key", sa.String(length=40), nullable=False),
        sa.Column("reading", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("reader", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.CheckConstraint(f"level IN ({LEVELS})", name=op.f("ck_nodes_level")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nodes")),
    )
    op.create_index("ix_nodes_reader", "nodes", ["reader", "id"], unique=False)
    op.create_index("uq_nodes_text_key", "nodes", ["text_key"], unique=True)
    op.create_table(
        "claims",
        sa.Column("id", BIG, nullable=False),
        sa.Column("vendor_id", BIG, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("raw_key", sa.String(length=40), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("value_key", sa.String(length=40), nullable=True),
        sa.Column("node_id", BIG, nullable=True),
        sa.Column("first_seen", TIME, nullable=False),
        sa.Column("last_seen", TIME, nullable=False),
        sa.Column("first_capture", BIG, nullable=False),
        sa.Column("last_capture", BIG, nullable=False),
        sa.Column("matched_by", sa.Text(), nullable=True),
        sa.CheckConstraint(f"kind IN ({KINDS})", name=op.f("ck_claims_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
        sa.ForeignKeyConstraint(["vendor_id"], ["vendors.id"], name=op.f("fk_claims_vendor_id")),
        sa.ForeignKeyConstraint(["node_id"], ["nodes.id"], name=op.f("fk_claims_node_id")),
        sa.ForeignKeyConstraint(["first_capture"], ["captures.seq"], name=op.f("fk_claims_first_capture")),
        sa.ForeignKeyConstraint(["last_capture"], ["captures.seq"], name=op.f("fk_claims_last_capture")),
    )
    op.create_index("ix_claims_node_id", "claims", ["node_id"], unique=False)
    op.create_index("ix_claims_unmatched", "claims", ["id"], unique=False, **_where("matched_by IS NULL"))
    op.create_index("ix_claims_value", "claims", ["kind", "value_key"], unique=False)
    op.create_index("uq_claims_vendor_kind_raw", "claims", ["vendor_id", "kind", "raw_key"], unique=True)
    op.create_table(
        "claim_captures",
        sa.Column("id", BIG, nullable=False),
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("page_key", sa.String(length=40), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("source_key", sa.String(length=40), nullable=False),
        sa.Column("first_capture", BIG, nullable=False),
        sa.Column("last_capture", BIG, nullable=False),
        sa.Column("missing_since", BIG, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_captures")),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name=op.f("fk_claim_captures_claim_id")),
        sa.ForeignKeyConstraint(["first_capture"], ["captures.seq"], name=op.f("fk_claim_captures_first_capture")),
        sa.ForeignKeyConstraint(["last_capture"], ["captures.seq"], name=op.f("fk_claim_captures_last_capture")),
        sa.ForeignKeyConstraint(["missing_since"], ["captures.seq"], name=op.f("fk_claim_captures_missing_since")),
    )
    op.create_index("ix_claim_captures_claim_id", "claim_captures", ["claim_id", "last_capture"], unique=False)
    op.create_index("ix_claim_captures_page", "claim_captures", ["page_key", "missing_since"], unique=False)
    op.create_index(
        "uq_claim_captures_current",
        "claim_captures",
        ["claim_id", "page_key", "source_key"],
        unique=True,
        **_where("missing_since IS NULL"),
    )


def _create_matched() -> None:
    """Create keys for blocking, what was judged the same, places, flags and signs."""
    op.create_table(
        "address_keys",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("node_id", BIG, nullable=False),
        sa.PrimaryKeyConstraint("key", "node_id", name=op.f("pk_address_keys")),
        sa.ForeignKeyConstraint(["node_id"], ["nodes.id"], name=op.f("fk_address_keys_node_id")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_address_keys_node_id", "address_keys", ["node_id"], unique=False)
    op.create_table(
        "address_key_sizes",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("nodes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_address_key_sizes")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "links",
        sa.Column("id", BIG, nullable=False),
        sa.Column("node_a", BIG, nullable=False),
        sa.Column("node_b", BIG, nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("matcher", sa.Text(), nullable=False),
        sa.Column("linked_at", TIME, nullable=False),
        sa.Column("retracted_at", TIME, nullable=True),
        sa.Column("retracted_because", sa.Text(), nullable=True),
        sa.CheckConstraint("node_a < node_b", name=op.f("ck_links_ordered")),
        sa.CheckConstraint("score >= 0 AND score <= 1", name=op.f("ck_links_score")),
        sa.CheckConstraint(f"level IN ({LEVELS})", name=op.f("ck_links_level")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_links")),
        sa.ForeignKeyConstraint(["node_a"], ["nodes.id"], name=op.f("fk_links_node_a")),
        sa.ForeignKeyConstraint(["node_b"], ["nodes.id"], name=op.f("fk_links_node_b")),
    )
    op.create_index("ix_links_live_b", "links", ["node_b"], unique=False, **_where("retracted_at IS NULL"))
    op.create_index("ix_links_node_a", "links", ["node_a"], unique=False)
    op.create_index("uq_links_live", "links", ["node_a", "node_b"], unique=True, **_where("retracted_at IS NULL"))
    op.create_table(
        "premises",
        sa.Column("id", BIG, nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("retired_at", TIME, nullable=True),
        sa.Column("merged_into", BIG, nullable=True),
        sa.CheckConstraint(f"level IN ({LEVELS})", name=op.f("ck_premises_level")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_premises")),
        sa.ForeignKeyConstraint(["merged_into"], ["premises.id"], name=op.f("fk_premises_merged_into")),
    )
    op.create_table(
        "premises_nodes",
        sa.Column("id", BIG, nullable=False),
        sa.Column("premises_id", BIG, nullable=False),
        sa.Column("node_id", BIG, nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.Column("until", TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_premises_nodes")),
        sa.ForeignKeyConstraint(["premises_id"], ["premises.id"], name=op.f("fk_premises_nodes_premises_id")),
        sa.ForeignKeyConstraint(["node_id"], ["nodes.id"], name=op.f("fk_premises_nodes_node_id")),
    )
    op.create_index(
        "ix_premises_nodes_live_premises", "premises_nodes", ["premises_id"], unique=False, **_where("until IS NULL")
    )
    op.create_index(
        "ix_premises_nodes_ended", "premises_nodes", ["node_id"], unique=False, **_where("until IS NOT NULL")
    )
    op.create_index(
        "ix_premises_nodes_ended_premises",
        "premises_nodes",
        ["premises_id"],
        unique=False,
        **_where("until IS NOT NULL"),
    )
    op.create_index("uq_premises_nodes_live", "premises_nodes", ["node_id"], unique=True, **_where("until IS NULL"))
    op.create_table(
        "flags",
        sa.Column("id", BIG, nullable=False),
        sa.Column("premises_id", BIG, nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("story", sa.Text(), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("matcher", sa.Text(), nullable=False),
        sa.Column("raised_at", TIME, nullable=False),
        sa.Column("withdrawn_at", TIME, nullable=True),
        sa.Column("withdrawn_because", sa.Text(), nullable=True),
        sa.Column("absorbed_by", BIG, nullable=True),
        sa.CheckConstraint("score >= 0 AND score <= 1", name=op.f("ck_flags_score")),
        sa.CheckConstraint(f"level IN ({LEVELS})", name=op.f("ck_flags_level")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flags")),
        sa.ForeignKeyConstraint(["premises_id"], ["premises.id"], name=op.f("fk_flags_premises_id")),
        sa.ForeignKeyConstraint(["absorbed_by"], ["flags.id"], name=op.f("fk_flags_absorbed_by")),
    )
    op.create_index("ix_flags_absorbed_by", "flags", ["absorbed_by"], unique=False, **_where("absorbed_by IS NOT NULL"))
    op.create_index("ix_flags_premises_id", "flags", ["premises_id"], unique=False)
    op.create_index("uq_flags_live", "flags", ["premises_id"], unique=True, **_where("withdrawn_at IS NULL"))
    op.create_table(
        "flag_members",
        sa.Column("id", BIG, nullable=False),
        sa.Column("flag_id", BIG, nullable=False),
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.Column("until", TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flag_members")),
        sa.ForeignKeyConstraint(["flag_id"], ["flags.id"], name=op.f("fk_flag_members_flag_id")),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name=op.f("fk_flag_members_claim_id")),
    )
    op.create_index("ix_flag_members_ended", "flag_members", ["flag_id"], unique=False, **_where("until IS NOT NULL"))
    op.create_index("ix_flag_members_claim_id", "flag_members", ["claim_id"], unique=False)
    op.create_index(
        "uq_flag_members_live", "flag_members", ["flag_id", "claim_id"], unique=True, **_where("until IS NULL")
    )
    op.create_table(
        "findings",
        sa.Column("id", BIG, nullable=False),
        sa.Column("premises_id", BIG, nullable=True),
        sa.Column("claim_id", BIG, nullable=True),
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("detail_key", sa.String(length=40), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("found_at", TIME, nullable=False),
        sa.Column("withdrawn_at", TIME, nullable=True),
        sa.CheckConstraint("(premises_id IS NULL) <> (claim_id IS NULL)", name=op.f("ck_findings_one_subject")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_findings")),
        sa.ForeignKeyConstraint(["premises_id"], ["premises.id"], name=op.f("fk_findings_premises_id")),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name=op.f("fk_findings_claim_id")),
    )
    op.create_index(
        "uq_findings_live_claim",
        "findings",
        ["claim_id", "code", "detail_key"],
        unique=True,
        **_where("withdrawn_at IS NULL AND claim_id IS NOT NULL"),
    )
    op.create_index(
        "uq_findings_live_premises",
        "findings",
        ["premises_id", "code", "detail_key"],
        unique=True,
        **_where("withdrawn_at IS NULL AND premises_id IS NOT NULL"),
    )
    op.create_table(
        "hubs",
        sa.Column("id", BIG, nullable=False),
        sa.Column("site", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("value_key", sa.String(length=40), nullable=False),
        sa.Column("vendors", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("found_at", TIME, nullable=False),
        sa.Column("retired_at", TIME, nullable=True),
        sa.CheckConstraint(f"kind IN ({KINDS})", name=op.f("ck_hubs_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hubs")),
        sa.ForeignKeyConstraint(["site"], ["sites.name"], name=op.f("fk_hubs_site")),
    )
    op.create_index("uq_hubs_live", "hubs", ["value_key"], unique=True, **_where("retired_at IS NULL"))
    op.create_table(
        "matchings",
        sa.Column("id", BIG, nullable=False),
        sa.Column("matcher", sa.Text(), nullable=False),
        sa.Column("is_full", sa.Boolean(), nullable=False),
        sa.Column("started_at", TIME, nullable=False),
        sa.Column("finished_at", TIME, nullable=True),
        sa.Column("counts", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_matchings")),
    )


def _create_decided() -> None:
    """Create the logs of what analysts decided."""
    op.create_table(
        "decisions",
        sa.Column("id", BIG, nullable=False),
        sa.Column("flag_id", BIG, nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", TIME, nullable=False),
        sa.Column("undoes", BIG, nullable=True),
        sa.Column("seen", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "verdict IN ('confirmed', 'dismissed', 'unsure', 'reopen')", name=op.f("ck_decisions_verdict")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        sa.ForeignKeyConstraint(["flag_id"], ["flags.id"], name=op.f("fk_decisions_flag_id")),
        sa.ForeignKeyConstraint(["undoes"], ["decisions.id"], name=op.f("fk_decisions_undoes")),
    )
    op.create_index("ix_decisions_flag_id", "decisions", ["flag_id", "id"], unique=False)
    op.create_index("uq_decisions_undoes", "decisions", ["undoes"], unique=True)
    op.create_table(
        "link_decisions",
        sa.Column("id", BIG, nullable=False),
        sa.Column("node_a", BIG, nullable=False),
        sa.Column("node_b", BIG, nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", TIME, nullable=False),
        sa.Column("seen", sa.Text(), nullable=False),
        sa.CheckConstraint("node_a < node_b", name=op.f("ck_link_decisions_ordered")),
        sa.CheckConstraint("verdict IN ('same', 'different', 'undecided')", name=op.f("ck_link_decisions_verdict")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link_decisions")),
        sa.ForeignKeyConstraint(["node_a"], ["nodes.id"], name=op.f("fk_link_decisions_node_a")),
        sa.ForeignKeyConstraint(["node_b"], ["nodes.id"], name=op.f("fk_link_decisions_node_b")),
    )
    op.create_index("ix_link_decisions_node_b", "link_decisions", ["node_b"], unique=False)
    op.create_index("ix_link_decisions_pair", "link_decisions", ["node_a", "node_b", "id"], unique=False)
    op.create_table(
        "hub_decisions",
        sa.Column("id", BIG, nullable=False),
        sa.Column("value_key", sa.String(length=40), nullable=False),
        sa.Column("hub_id", BIG, nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", TIME, nullable=False),
        sa.CheckConstraint("verdict IN ('link', 'leave_out')", name=op.f("ck_hub_decisions_verdict")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hub_decisions")),
        sa.ForeignKeyConstraint(["hub_id"], ["hubs.id"], name=op.f("fk_hub_decisions_hub_id")),
    )
    op.create_index("ix_hub_decisions_value_key", "hub_decisions", ["value_key", "id"], unique=False)


def _where(condition: str) -> dict[str, sa.TextClause]:
    """Limit an index to some rows, on both databases."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def _create_triggers() -> None:
    """Refuse to change what is only ever appended: decisions, and the chained facts of a capture."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    if not is_sqlite:
        op.execute(
            """
CREATE OR REPLACE FUNCTION falsefront_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is only ever appended to', TG_TABLE_NAME; END $$
""".strip()
        )
    for table, update in APPEND_ONLY.items():
        for verb, what in (("update", update), ("delete", "DELETE")):
            head = f"CREATE TRIGGER {table}_no_{verb} BEFORE {what} ON {table}"
            if is_sqlite:
                op.execute(f"{head} BEGIN SELECT RAISE(ABORT, '{table} is only ever appended to'); END")
            else:
                op.execute(f"{head} FOR EACH ROW EXECUTE FUNCTION falsefront_refuse()")
