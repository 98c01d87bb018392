"""The hash chain over the rows that an export cites (see `store.row_chain`). Triggers refuse every change."""

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, String, Table, Text

from falsefront.store.columns import BIG, one_of
from falsefront.store.tables.catalogue import metadata

ORIGINS = ("written", "found")

# What of a row is hashed: a JSON array of table, key column and all columns, in this order.
row_forms = Table(
    "row_forms",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("words", Text, nullable=False, unique=True),
)

# One row is what one commit changed in one table, or a portion of it.
row_chain = Table(
    "row_chain",
    metadata,
    Column("id", BIG, primary_key=True, autoincrement=False),  # 1, 2, 3 … without gaps
    Column("form_id", BIG, ForeignKey("row_forms.id"), nullable=False),
    Column("origin", String(8), nullable=False),  # found: as the rows were when the store began to chain them
    Column("entries", LargeBinary, nullable=False),  # 40 bytes a row: its key (big-endian), SHA-256 of the row
    Column("chain", String(64), nullable=False),
    one_of("origin", ORIGINS, name="origin"),
    Index("ix_row_chain_form_id", "form_id", "id"),
)
