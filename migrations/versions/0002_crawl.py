"""A crawl that gets on: the order of the frontier by index, the state of a host, payloads preserved before.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add what is looked up by index, the columns of `hosts`, and the table of revisits."""
    op.create_index("ix_listings_site_key", "listings", ["site", "key"], unique=False)
    op.drop_index("ix_frontier_run", "frontier")
    op.drop_index("ix_frontier_queue", "frontier")
    op.create_index(
        "ix_frontier_starts", "frontier", ["site", "queued_run", "ordinal"], unique=False, **_where("depth = 0")
    )
    op.create_index("ix_frontier_unseen", "frontier", ["site", "id"], unique=False, **_where("visited_run IS NULL"))
    op.create_index("ix_frontier_due", "frontier", ["site", "visited_at", "id"], unique=False)
    op.create_index("ix_frontier_visited_run", "frontier", ["visited_run", "last_outcome"], unique=False)
    op.create_table(
        "revisits",
        sa.Column("seq", BIG, autoincrement=False, nullable=False),
        sa.Column("holder", BIG, nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_revisits")),
        sa.ForeignKeyConstraint(["seq"], ["captures.seq"], name=op.f("fk_revisits_seq")),
        sa.ForeignKeyConstraint(["holder"], ["captures.seq"], name=op.f("fk_revisits_holder")),
    )
    op.create_index("ix_revisits_holder", "revisits", ["holder"], unique=False)
    _widen_hosts()


def _widen_hosts() -> None:
    """Write the table of hosts again with its new columns; how long each is left alone is kept."""
    op.execute("CREATE TEMPORARY TABLE hosts_before AS SELECT host, reserved_at, next_allowed_at FROM hosts")
    op.drop_table("hosts")
    op.create_table(
        "hosts",
        sa.Column("host", sa.String(length=300), nullable=False),
        sa.Column("reserved_at", TIME, nullable=True),
        sa.Column("ended_at", TIME, nullable=True),
        sa.Column("next_allowed_at", TIME, nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("because", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_hosts")),
    )
    op.execute(
        "INSERT INTO hosts (host, reserved_at, ended_at, next_allowed_at, failures) "
        "SELECT host, reserved_at, reserved_at, next_allowed_at, 0 FROM hosts_before"
    )
    op.drop_table("hosts_before")


def downgrade() -> None:
    """Refuse: evidence is not taken out of a store."""
    raise NotImplementedError("a store is not downgraded; restore a backup")


def _where(condition: str) -> dict[str, sa.TextClause]:
    """Limit an index to some rows, on both databases."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
