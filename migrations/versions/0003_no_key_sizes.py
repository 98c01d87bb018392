"""How many texts stand under each key is no longer kept: nothing asked for it.

Revision ID: 0003
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Drop the table: what it held can be counted from `address_keys`."""
    op.drop_table("address_key_sizes")


def downgrade() -> None:
    """Refuse: evidence is not taken out of a store."""
    raise NotImplementedError("a store is not downgraded; restore a backup")
