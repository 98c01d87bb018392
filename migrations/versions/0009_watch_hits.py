"""What met a watch list, flags of vendors who name no place, more of the register, what vendors are searched by.

Revision ID: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables; `db upgrade` and the next match fill them."""
    op.create_table(
        "watch_hits",
        sa.Column("id", BIG, nullable=False),
        sa.Column("item_id", BIG, nullable=False),
        sa.Column("claim_id", BIG, nullable=True),
        sa.Column("value_id", BIG, nullable=True),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watch_hits")),
        sa.CheckConstraint("(claim_id IS NULL) <> (value_id IS NULL)", name=op.f("ck_watch_hits_one_subject")),
        sa.ForeignKeyConstraint(["item_id"], ["watch_items.id"], name=op.f("fk_watch_hits_item_id")),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name=op.f("fk_watch_hits_claim_id")),
        sa.ForeignKeyConstraint(["value_id"], ["listing_values.id"], name=op.f("fk_watch_hits_value_id")),
    )
    op.create_index("uq_watch_hits_claim", "watch_hits", ["claim_id", "item_id"], unique=True)
    op.create_index("uq_watch_hits_value", "watch_hits", ["value_id", "item_id"], unique=True)
    op.create_table(
        "looked",
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("value_id", BIG, nullable=False),
        sa.PrimaryKeyConstraint("what", name=op.f("pk_looked")),
    )
    op.create_table(
        "premises_vendors",
        sa.Column("premises_id", BIG, autoincrement=False, nullable=False),
        sa.Column("vendor_id", BIG, nullable=False),
        sa.PrimaryKeyConstraint("premises_id", name=op.f("pk_premises_vendors")),
        sa.ForeignKeyConstraint(["premises_id"], ["premises.id"], name=op.f("fk_premises_vendors_premises_id")),
        sa.ForeignKeyConstraint(["vendor_id"], ["vendors.id"], name=op.f("fk_premises_vendors_vendor_id")),
    )
    op.create_index("uq_premises_vendors_vendor_id", "premises_vendors", ["vendor_id"], unique=True)
    op.create_table(
        "place_details",
        sa.Column("place_id", BIG, autoincrement=False, nullable=False),
        sa.Column("firm", sa.Text(), nullable=True),
        sa.Column("firm_key", sa.String(length=40), nullable=True),
        sa.Column("floors", sa.Integer(), nullable=True),
        sa.Column("buildings", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("place_id", name=op.f("pk_place_details")),
        sa.ForeignKeyConstraint(["place_id"], ["known_places.id"], name=op.f("fk_place_details_place_id")),
    )
    op.create_index("ix_place_details_firm_key", "place_details", ["firm_key"], unique=False)
    op.create_table(
        "flag_places",
        sa.Column("flag_id", BIG, nullable=False),
        sa.Column("place_id", BIG, nullable=False),
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("level", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("flag_id", "place_id", "claim_id", name=op.f("pk_flag_places")),
        sa.ForeignKeyConstraint(["flag_id"], ["flags.id"], name=op.f("fk_flag_places_flag_id")),
        sa.ForeignKeyConstraint(["place_id"], ["known_places.id"], name=op.f("fk_flag_places_place_id")),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name=op.f("fk_flag_places_claim_id")),
    )
    op.create_table(
        "vendor_search",
        sa.Column("vendor_id", BIG, autoincrement=False, nullable=False),
        sa.Column("searchable", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("vendor_id", name=op.f("pk_vendor_search")),
        sa.ForeignKeyConstraint(["vendor_id"], ["vendors.id"], name=op.f("fk_vendor_search_vendor_id")),
    )
    op.create_index("ix_captures_sha256", "captures", ["sha256"], unique=False)
    op.create_index("ix_captures_body_sha256", "captures", ["body_sha256"], unique=False)


def downgrade() -> None:
    """Refuse: evidence is not taken out of a store."""
    raise NotImplementedError("a store is not downgraded; restore a backup")
