"""Watch lists.

Revision ID: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KINDS = "'cas', 'product', 'name', 'phone', 'email', 'address', 'registration', 'wallet'"


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "watch_items",
        sa.Column("id", BIG, nullable=False),
        sa.Column("watch_list", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("normal", sa.Text(), nullable=False),
        sa.Column("item_key", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watch_items")),
        sa.CheckConstraint(f"kind IN ({KINDS})", name=op.f("ck_watch_items_kind")),
    )
    op.create_index("uq_watch_items_item_key", "watch_items", ["item_key"], unique=True)


def downgrade() -> None:
    """Refuse: evidence is not taken out of a store."""
    raise NotImplementedError("a store is not downgraded; restore a backup")
