"""What runs read of pages of one kind, where that fell, what became of listings, and pages read again.

Revision ID: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
FATES = "'vanished', 'page_gone', 'returned', 'moved', 'relisted'"


def upgrade() -> None:
    """Add the tables; the next run fills them."""
    _drift()
    _listings()
    _rereadings()


def _drift() -> None:
    op.create_table(
        "run_pages",
        sa.Column("run_id", BIG, autoincrement=False, nullable=False),
        sa.Column("pages", sa.String(length=200), nullable=False),
        sa.Column("read", sa.Integer(), nullable=False),
        sa.Column("giving", sa.Integer(), nullable=False),
        sa.Column("offers", sa.Integer(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("unread", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("run_id", "pages", name=op.f("pk_run_pages")),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_run_pages_run_id")),
    )
    op.create_table(
        "drifts",
        sa.Column("id", BIG, nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("pages", sa.String(length=200), nullable=False),
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("before", sa.Float(), nullable=False),
        sa.Column("after", sa.Float(), nullable=False),
        sa.Column("examples", sa.Text(), nullable=False),
        sa.Column("began_run", BIG, nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_run", BIG, nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drifts")),
        sa.ForeignKeyConstraint(["site"], ["sites.name"], name=op.f("fk_drifts_site")),
        sa.ForeignKeyConstraint(["began_run"], ["runs.id"], name=op.f("fk_drifts_began_run")),
        sa.ForeignKeyConstraint(["ended_run"], ["runs.id"], name=op.f("fk_drifts_ended_run")),
    )
    is_open = sa.text("ended_run IS NULL")
    op.create_index(
        "uq_drifts_open", "drifts", ["site", "pages", "what"], unique=True, sqlite_where=is_open,
        postgresql_where=is_open,
    )  # fmt: skip
    op.create_index("ix_drifts_site", "drifts", ["site", "id"], unique=False)


def _listings() -> None:
    op.create_table(
        "listing_events",
        sa.Column("id", BIG, nullable=False),
        sa.Column("listing_id", BIG, nullable=False),
        sa.Column("fate", sa.String(length=16), nullable=False),
        sa.Column("capture", BIG, nullable=False),
        sa.Column("other_id", BIG, nullable=True),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("run_id", BIG, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listing_events")),
        sa.CheckConstraint(f"fate IN ({FATES})", name=op.f("ck_listing_events_fate")),
        sa.ForeignKeyConstraint(["listing_id"], ["listings.id"], name=op.f("fk_listing_events_listing_id")),
        sa.ForeignKeyConstraint(["capture"], ["captures.seq"], name=op.f("fk_listing_events_capture")),
        sa.ForeignKeyConstraint(["other_id"], ["listings.id"], name=op.f("fk_listing_events_other_id")),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_listing_events_run_id")),
    )
    op.create_index("ix_listing_events_listing_id", "listing_events", ["listing_id", "id"], unique=False)
    op.create_index("ix_listing_events_other_id", "listing_events", ["other_id"], unique=False)
    op.create_index("ix_listing_events_run_id", "listing_events", ["run_id"], unique=False)
    has_ended = sa.text("missing_since IS NOT NULL")
    op.create_index(
        "ix_listing_values_ended", "listing_values", ["missing_since"], unique=False, sqlite_where=has_ended,
        postgresql_where=has_ended,
    )  # fmt: skip
    is_url = sa.text("field = 'url'")
    op.create_index(
        "ix_listing_values_urls", "listing_values", ["first_capture"], unique=False, sqlite_where=is_url,
        postgresql_where=is_url,
    )  # fmt: skip


def _rereadings() -> None:
    op.create_table(
        "rereadings",
        sa.Column("id", BIG, nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("through", BIG, nullable=True),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rereadings")),
        sa.ForeignKeyConstraint(["site"], ["sites.name"], name=op.f("fk_rereadings_site")),
    )
    op.create_index("ix_rereadings_site", "rereadings", ["site", "id"], unique=False)
    op.create_table(
        "reading_changes",
        sa.Column("id", BIG, nullable=False),
        sa.Column("rereading_id", BIG, nullable=False),
        sa.Column("capture", BIG, nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.Column("reader_before", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading_changes")),
        sa.ForeignKeyConstraint(["rereading_id"], ["rereadings.id"], name=op.f("fk_reading_changes_rereading_id")),
        sa.ForeignKeyConstraint(["capture"], ["captures.seq"], name=op.f("fk_reading_changes_capture")),
    )
    op.create_index("ix_reading_changes_rereading_id", "reading_changes", ["rereading_id", "id"], unique=False)
    op.create_index("ix_reading_changes_capture", "reading_changes", ["capture"], unique=False)


def downgrade() -> None:
    """Refuse: evidence is not taken out of a store."""
    raise NotImplementedError("a store is not downgraded; restore a backup")
