"""Time stamps of the hash chains.

Revision ID: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OUTCOMES = (
    "stamped", "refused", "mismatched", "untrusted", "unreadable", "too_large", "http_error", "network_error",
)  # fmt: skip


def upgrade() -> None:
    """Add the table; `store.schema` adds what notes changes on PostgreSQL, and chains it."""
    op.create_table(
        "stamps",
        sa.Column("id", BIG, nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("request", sa.LargeBinary(), nullable=False),
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("response", sa.LargeBinary(), nullable=True),
        sa.Column("time", sa.DateTime(timezone=True), nullable=True),
        sa.Column("serial", sa.Text(), nullable=True),
        sa.Column("policy", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("signature_checked", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stamps")),
        sa.CheckConstraint(
            f"outcome IN ({', '.join(repr(word) for word in OUTCOMES)})", name=op.f("ck_stamps_outcome")
        ),
    )
    op.create_index("ix_stamps_outcome", "stamps", ["outcome", "id"], unique=False)
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for verb in ("update", "delete"):
        head = f"CREATE TRIGGER stamps_no_{verb} BEFORE {verb.upper()} ON stamps"
        if is_sqlite:
            op.execute(f"{head} BEGIN SELECT RAISE(ABORT, 'stamps is only ever appended to'); END")
        else:
            op.execute(f"{head} FOR EACH ROW EXECUTE FUNCTION falsefront_refuse()")


def downgrade() -> None:
    """Refuse: evidence is not taken out of a store."""
    raise NotImplementedError("a store is not downgraded; restore a backup")
