"""Findings name their sign and its grounds; flags their kind and the terms of their priority.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KINDS = "'strangers', 'one_operator', 'known_false', 'self_contradiction', 'watch_hit'"


def upgrade() -> None:
    """Add the tables; the next match fills them."""
    op.create_table(
        "flag_queue",
        sa.Column("flag_id", BIG, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("priority", sa.Float(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("searchable", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("flag_id", name=op.f("pk_flag_queue")),
        sa.CheckConstraint(f"kind IN ({KINDS})", name=op.f("ck_flag_queue_kind")),
        sa.ForeignKeyConstraint(["flag_id"], ["flags.id"], name=op.f("fk_flag_queue_flag_id")),
    )
    op.create_index("ix_flag_queue_priority", "flag_queue", ["priority"], unique=False)
    op.create_table(
        "finding_signs",
        sa.Column("finding_id", BIG, autoincrement=False, nullable=False),
        sa.Column("sign", sa.String(length=32), nullable=False),
        sa.Column("grounds", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("finding_id", name=op.f("pk_finding_signs")),
        sa.ForeignKeyConstraint(["finding_id"], ["findings.id"], name=op.f("fk_finding_signs_finding_id")),
    )


def downgrade() -> None:
    """Refuse: evidence is not taken out of a store."""
    raise NotImplementedError("a store is not downgraded; restore a backup")
