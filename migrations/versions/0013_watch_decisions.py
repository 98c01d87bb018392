"""Items taken off a watch list, and put back.

Revision ID: 0013
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the table; `store.schema` adds what notes changes on PostgreSQL, and chains it."""
    op.create_table(
        "watch_decisions",
        sa.Column("id", BIG, nullable=False),
        sa.Column("item_id", BIG, nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watch_decisions")),
        sa.CheckConstraint("verdict IN ('retire', 'put_back')", name=op.f("ck_watch_decisions_verdict")),
        sa.ForeignKeyConstraint(["item_id"], ["watch_items.id"], name=op.f("fk_watch_decisions_item_id")),
    )
    op.create_index("ix_watch_decisions_item_id", "watch_decisions", ["item_id", "id"], unique=False)
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for verb in ("update", "delete"):
        head = f"CREATE TRIGGER watch_decisions_no_{verb} BEFORE {verb.upper()} ON watch_decisions"
        if is_sqlite:
            op.execute(f"{head} BEGIN SELECT RAISE(ABORT, 'watch_decisions is only ever appended to'); END")
        else:
            op.execute(f"{head} FOR EACH ROW EXECUTE FUNCTION falsefront_refuse()")


def downgrade() -> None:
    """Refuse: evidence is not taken out of a store."""
    raise NotImplementedError("a store is not downgraded; restore a backup")
