"""A hash chain over the rows that an export cites.

Revision ID: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables; `store.schema` adds what notes changes on PostgreSQL, and the rows as they are found."""
    _number_flag_places()
    op.create_table(
        "row_forms",
        sa.Column("id", BIG, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_row_forms")),
        sa.UniqueConstraint("words", name=op.f("uq_row_forms_words")),
    )
    op.create_table(
        "row_chain",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("form_id", BIG, nullable=False),
        sa.Column("origin", sa.String(length=8), nullable=False),
        sa.Column("entries", sa.LargeBinary(), nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_row_chain")),
        sa.CheckConstraint("origin IN ('written', 'found')", name=op.f("ck_row_chain_origin")),
        sa.ForeignKeyConstraint(["form_id"], ["row_forms.id"], name=op.f("fk_row_chain_form_id")),
    )
    op.create_index("ix_row_chain_form_id", "row_chain", ["form_id", "id"], unique=False)
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for table in ("row_forms", "row_chain"):
        for verb in ("update", "delete"):
            head = f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb.upper()} ON {table}"
            if is_sqlite:
                op.execute(f"{head} BEGIN SELECT RAISE(ABORT, '{table} is only ever appended to'); END")
            else:
                op.execute(f"{head} FOR EACH ROW EXECUTE FUNCTION falsefront_refuse()")


def _number_flag_places() -> None:
    """Write the table again with a key of one number; the next match fills it."""
    op.drop_table("flag_places")
    op.create_table(
        "flag_places",
        sa.Column("id", BIG, nullable=False),
        sa.Column("flag_id", BIG, nullable=False),
        sa.Column("place_id", BIG, nullable=False),
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("level", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flag_places")),
        sa.ForeignKeyConstraint(["flag_id"], ["flags.id"], name=op.f("fk_flag_places_flag_id")),
        sa.ForeignKeyConstraint(["place_id"], ["known_places.id"], name=op.f("fk_flag_places_place_id")),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name=op.f("fk_flag_places_claim_id")),
    )
    columns = ["flag_id", "place_id", "claim_id"]
    op.create_index("uq_flag_places_flag_id_place_id_claim_id", "flag_places", columns, unique=True)


def downgrade() -> None:
    """Refuse: evidence is not taken out of a store."""
    raise NotImplementedError("a store is not downgraded; restore a backup")
