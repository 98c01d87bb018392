"""Words that leave one vendor out of a flag.

Revision ID: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the table, which is only ever appended to."""
    op.create_table(
        "member_decisions",
        sa.Column("id", BIG, nullable=False),
        sa.Column("flag_id", BIG, nullable=False),
        sa.Column("vendor_id", BIG, nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member_decisions")),
        sa.CheckConstraint("verdict IN ('leave_out', 'put_back')", name=op.f("ck_member_decisions_verdict")),
        sa.ForeignKeyConstraint(["flag_id"], ["flags.id"], name=op.f("fk_member_decisions_flag_id")),
        sa.ForeignKeyConstraint(["vendor_id"], ["vendors.id"], name=op.f("fk_member_decisions_vendor_id")),
    )
    op.create_index("ix_member_decisions_flag_id", "member_decisions", ["flag_id", "id"], unique=False)
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for verb in ("update", "delete"):
        head = f"CREATE TRIGGER member_decisions_no_{verb} BEFORE {verb.upper()} ON member_decisions"
        if is_sqlite:
            op.execute(f"{head} BEGIN SELECT RAISE(ABORT, 'member_decisions is only ever appended to'); END")
        else:
            op.execute(f"{head} FOR EACH ROW EXECUTE FUNCTION falsefront_refuse()")


def downgrade() -> None:
    """Refuse: evidence is not taken out of a store."""
    raise NotImplementedError("a store is not downgraded; restore a backup")
