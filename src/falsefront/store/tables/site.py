"""What is watched, and each run over it, those that did not take place included."""

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text

from falsefront.store.columns import BIG, JsonText, PageText, UtcTime, one_of
from falsefront.store.tables.catalogue import live, metadata

RUN_STATES = ("running", "done", "failed", "missed", "interrupted")

sites = Table(
    "sites",
    metadata,
    Column("name", Text, primary_key=True),
    Column("is_configured", Boolean, nullable=False),  # false once the configuration no longer names it
    Column("schedule", Text),  # "6h" or "cron 0 */6 * * *" as configured; NULL where crawled by hand only
    Column("added_at", UtcTime, nullable=False),
    Column("next_due_at", UtcTime),
)

runs = Table(
    "runs",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("site", Text, ForeignKey("sites.name"), nullable=False),
    Column("due_at", UtcTime),  # NULL where somebody asked for it
    Column("started_at", UtcTime),  # NULL for a missed one
    Column("finished_at", UtcTime),
    Column("state", Text, nullable=False),
    Column("counts", JsonText),  # {"live": 12, "gone": 1, ...} by outcome
    Column("details", JsonText),  # what was new or changed, alarms: {"new_listings": 3, ...}
    Column("error", PageText),
    one_of("state", RUN_STATES, name="state"),
    CheckConstraint("(state = 'missed') = (started_at IS NULL)", name="started_unless_missed"),
    Index("ix_runs_site_id", "site", "id"),
    live("uq_runs_one_running", "site", where="state = 'running'"),
)

hosts = Table(
    "hosts",
    metadata,
    Column("host", String(300), primary_key=True),  # what shares a pace: a registrable domain, or a host with its port
    Column("reserved_at", UtcTime),  # when the latest request began
    Column("ended_at", UtcTime),  # when it ended; NULL while it is under way, or after whoever made it was killed
    Column("next_allowed_at", UtcTime, nullable=False),
    Column("failures", Integer, nullable=False),  # requests in a row that came to nothing
    Column("because", PageText),  # why it is left alone for longer than the gap; NULL where it is not
)
