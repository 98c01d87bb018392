"""The register of known premises.

Revision ID: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)
STATUSES = (
    "'residential', 'virtual_office', 'mail_drop', 'mass_registration', 'does_not_exist', 'false', 'real_unrelated', "
    "'real'"
)
HOW = "'site_visit', 'map', 'imagery', 'official_register'"


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "known_places",
        sa.Column("id", BIG, nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("entry_key", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=24), nullable=False),
        sa.Column("how", sa.String(length=24), nullable=False),
        sa.Column("seen_by", sa.Text(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("attachment", sa.Text(), nullable=True),
        sa.Column("attachment_sha256", sa.String(length=64), nullable=True),
        sa.Column("added_at", TIME, nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.Column("retired_at", TIME, nullable=True),
        sa.Column("retired_because", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_places")),
        sa.CheckConstraint(f"status IN ({STATUSES})", name=op.f("ck_known_places_status")),
        sa.CheckConstraint(f"how IN ({HOW})", name=op.f("ck_known_places_how")),
    )
    op.create_index("uq_known_places_live", "known_places", ["entry_key"], unique=True, **_where("retired_at IS NULL"))
    op.create_table(
        "place_keys",
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("place_id", BIG, nullable=False),
        sa.PrimaryKeyConstraint("key", "place_id", name=op.f("pk_place_keys")),
        sa.ForeignKeyConstraint(["place_id"], ["known_places.id"], name=op.f("fk_place_keys_place_id")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_place_keys_place_id", "place_keys", ["place_id"], unique=False)


def downgrade() -> None:
    """Refuse: evidence is not taken out of a store."""
    raise NotImplementedError("a store is not downgraded; restore a backup")


def _where(condition: str) -> dict[str, sa.TextClause]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
