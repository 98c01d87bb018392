"""Requests for time stamps of both hash chains, and what came of them: appended, never edited."""

from sqlalchemy import Boolean, Column, Index, LargeBinary, String, Table, Text

from falsefront.records import StampOutcome
from falsefront.store.columns import BIG, PageText, UtcTime, one_of
from falsefront.store.tables.catalogue import metadata

stamps = Table(
    "stamps",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("asked_at", UtcTime, nullable=False),
    Column("authority", Text, nullable=False),
    Column("text", Text, nullable=False),  # what was stamped: names the heads of both chains
    Column("request", LargeBinary, nullable=False),  # DER, as it was sent
    Column("nonce", Text, nullable=False),  # decimal: it has more bits than a column of numbers
    Column("outcome", String(16), nullable=False),
    Column("problem", PageText),
    Column("response", LargeBinary),  # DER, as it came; NULL where there is no stamp
    Column("time", UtcTime),  # by the authority's clock
    Column("serial", Text),
    Column("policy", Text),
    Column("subject", PageText),  # of the certificate that signed
    Column("signature_checked", Boolean, nullable=False),  # against the desk's certificates, when it came
    one_of("outcome", StampOutcome, name="outcome"),
    Index("ix_stamps_outcome", "outcome", "id"),
)
