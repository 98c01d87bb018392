"""The register of known premises. An entry that no longer holds is retired, not removed."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table

from falsefront.records import HowKnown, PlaceStatus
from falsefront.store.columns import BIG, PageText, UtcTime, one_of
from falsefront.store.tables.catalogue import DIGEST, live, metadata

known_places = Table(
    "known_places",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("address", PageText, nullable=False),  # as it was entered
    Column("entry_key", DIGEST, nullable=False),  # of all that the entry says: the same is not entered twice
    Column("status", String(24), nullable=False),
    Column("how", String(24), nullable=False),
    Column("seen_by", PageText, nullable=False),
    Column("seen_on", Date, nullable=False),
    Column("note", PageText, nullable=False),
    Column("attachment", PageText),  # where the file is
    Column("attachment_sha256", String(64)),
    Column("added_at", UtcTime, nullable=False),
    Column("added_by", PageText, nullable=False),
    Column("retired_at", UtcTime),
    Column("retired_because", PageText),
    one_of("status", PlaceStatus, name="status"),
    one_of("how", HowKnown, name="how"),
    live("uq_known_places_live", "entry_key", where="retired_at IS NULL"),
)

place_keys = Table(
    "place_keys",
    metadata,
    Column("key", DIGEST, primary_key=True),  # of a key under which an address meets it
    Column("place_id", BIG, ForeignKey("known_places.id"), primary_key=True),
    Index("ix_place_keys_place_id", "place_id"),
    sqlite_with_rowid=False,
)

# What an entry says besides: whose place it is by a register of firms, and how far the house or estate goes.
place_details = Table(
    "place_details",
    metadata,
    Column("place_id", BIG, ForeignKey("known_places.id"), primary_key=True, autoincrement=False),
    Column("firm", PageText),  # a registration code, or a name
    Column("firm_key", DIGEST),  # of either, normalised
    Column("floors", Integer),
    Column("buildings", Integer),
    Index("ix_place_details_firm_key", "firm_key"),
)

# Which entries bear on which members of a flag, and to which level: what the last pass of the matcher saw.
flag_places = Table(
    "flag_places",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("flag_id", BIG, ForeignKey("flags.id"), nullable=False),
    Column("place_id", BIG, ForeignKey("known_places.id"), nullable=False),
    Column("claim_id", BIG, ForeignKey("claims.id"), nullable=False),
    Column("level", String(16), nullable=False),
    Index("uq_flag_places_flag_id_place_id_claim_id", "flag_id", "place_id", "claim_id", unique=True),
)
