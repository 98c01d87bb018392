"""What the matcher puts before an analyst: flags, findings, hubs, and its passes."""

from sqlalchemy import Boolean, CheckConstraint, Column, Float, ForeignKey, Index, Integer, String, Table, Text

from falsefront.records import ClaimKind, FlagKind, Level
from falsefront.store.columns import BIG, JsonText, PageText, UtcTime, one_of
from falsefront.store.tables.catalogue import DIGEST, live, metadata

flags = Table(
    "flags",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("premises_id", BIG, ForeignKey("premises.id"), nullable=False),
    Column("level", Text, nullable=False),  # the weakest level that holds it together
    Column("score", Float, nullable=False),
    Column("story", PageText),  # one operator under several names, or strangers sharing premises
    Column("reasons", JsonText, nullable=False),
    Column("matcher", Text, nullable=False),
    Column("raised_at", UtcTime, nullable=False),
    Column("withdrawn_at", UtcTime),
    Column("withdrawn_because", PageText),
    Column("absorbed_by", BIG, ForeignKey("flags.id")),
    CheckConstraint("score >= 0 AND score <= 1", name="score"),
    one_of("level", Level, name="level"),
    live("uq_flags_live", "premises_id", where="withdrawn_at IS NULL"),
    Index("ix_flags_premises_id", "premises_id"),
    live("ix_flags_absorbed_by", "absorbed_by", where="absorbed_by IS NOT NULL", unique=False),
)

flag_members = Table(
    "flag_members",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("flag_id", BIG, ForeignKey("flags.id"), nullable=False),
    Column("claim_id", BIG, ForeignKey("claims.id"), nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("until", UtcTime),
    live("uq_flag_members_live", "flag_id", "claim_id", where="until IS NULL"),
    live("ix_flag_members_ended", "flag_id", where="until IS NOT NULL", unique=False),
    Index("ix_flag_members_claim_id", "claim_id"),
)

findings = Table(
    "findings",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("premises_id", BIG, ForeignKey("premises.id")),
    Column("claim_id", BIG, ForeignKey("claims.id")),
    Column("code", String(8), nullable=False),
    Column("title", PageText, nullable=False),
    Column("detail", PageText, nullable=False),
    Column("detail_key", DIGEST, nullable=False),
    Column("source", PageText, nullable=False),
    Column("found_at", UtcTime, nullable=False),
    Column("withdrawn_at", UtcTime),
    CheckConstraint("(premises_id IS NULL) <> (claim_id IS NULL)", name="one_subject"),
    live(
        "uq_findings_live_premises",
        "premises_id",
        "code",
        "detail_key",
        where="withdrawn_at IS NULL AND premises_id IS NOT NULL",
    ),
    live(
        "uq_findings_live_claim",
        "claim_id",
        "code",
        "detail_key",
        where="withdrawn_at IS NULL AND claim_id IS NOT NULL",
    ),
)

# What a pass of the matcher makes of a flag: what it is about, how much it is worth a look, by what it is found.
flag_queue = Table(
    "flag_queue",
    metadata,
    Column("flag_id", BIG, ForeignKey("flags.id"), primary_key=True, autoincrement=False),
    Column("kind", String(24), nullable=False),
    Column("priority", Float, nullable=False),  # the sum of its terms
    Column("terms", JsonText, nullable=False),  # [[name, points, because], ...]
    Column("searchable", PageText, nullable=False),  # its place, names and addresses, folded and in pinyin
    one_of("kind", FlagKind, name="kind"),
    Index("ix_flag_queue_priority", "priority"),
)

finding_signs = Table(
    "finding_signs",
    metadata,
    Column("finding_id", BIG, ForeignKey("findings.id"), primary_key=True, autoincrement=False),
    Column("sign", String(32), nullable=False),
    Column("grounds", JsonText, nullable=False),  # the strings compared, each with the claim that says it
)

hubs = Table(
    "hubs",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("site", Text, ForeignKey("sites.name")),  # NULL where it is one over all sites
    Column("kind", Text, nullable=False),
    Column("value", PageText, nullable=False),
    Column("value_key", DIGEST, nullable=False),  # of site, kind and value
    Column("vendors", Integer, nullable=False),  # how many vendors claim it
    Column("reason", PageText, nullable=False),
    Column("found_at", UtcTime, nullable=False),
    Column("retired_at", UtcTime),
    one_of("kind", ClaimKind, name="kind"),
    live("uq_hubs_live", "value_key", where="retired_at IS NULL"),
)

matchings = Table(
    "matchings",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("matcher", Text, nullable=False),
    Column("is_full", Boolean, nullable=False),  # everything from scratch, or only what was new
    Column("started_at", UtcTime, nullable=False),
    Column("finished_at", UtcTime),
    Column("counts", JsonText),
)
