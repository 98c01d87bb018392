"""Triggers that refuse to change what is only ever appended: decisions, and the chained facts of a capture.

The migrations write the same statements out; a test compares the two.
"""

from sqlalchemy import DDL, MetaData, Table, event

from falsefront.store import noting, tables
from falsefront.store.chained import CHAINED as CHAINED_ROWS

APPEND_ONLY = (
    tables.decisions, tables.link_decisions, tables.hub_decisions, tables.member_decisions, tables.row_forms,
    tables.row_chain, tables.stamps, tables.watch_decisions,
)  # fmt: skip
CAPTURES = tables.captures
CHAINED = (
    "seq", "site", "url", "fetched_at", "status", "warc", "warc_offset", "warc_length", "sha256", "body_sha256",
    "chain",
)  # fmt: skip

NOTED_KEYS = tuple(sorted({chained.key for chained in CHAINED_ROWS.values()}))

FUNCTION = """
CREATE OR REPLACE FUNCTION falsefront_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is only ever appended to', TG_TABLE_NAME; END $$
""".strip()


def statements(table: Table, dialect: str) -> tuple[str, ...]:
    """Return what makes a table append-only: for captures only the chained columns, and no row is ever taken out."""
    columns = f" OF {', '.join(CHAINED)}" if table is tables.captures else ""
    made = []
    for verb, what in (("update", f"UPDATE{columns}"), ("delete", "DELETE")):
        head = f"CREATE TRIGGER {table.name}_no_{verb} BEFORE {what} ON {table.name}"
        if dialect == "sqlite":
            made.append(f"{head} BEGIN SELECT RAISE(ABORT, '{table.name} is only ever appended to'); END")
        else:
            made.append(f"{head} FOR EACH ROW EXECUTE FUNCTION falsefront_refuse()")
    return tuple(made)


def attach() -> None:
    """Let `metadata.create_all` make the triggers too."""
    _listen(tables.metadata, "before_create", FUNCTION, "postgresql")
    for key in NOTED_KEYS:
        _listen(tables.metadata, "before_create", noting.postgresql_function(key), "postgresql")
    for chained in CHAINED_ROWS.values():
        _listen(chained.table, "after_create", noting.postgresql_trigger(chained), "postgresql")
    for table in (*APPEND_ONLY, tables.captures):
        for dialect in ("sqlite", "postgresql"):
            for statement in statements(table, dialect):
                _listen(table, "after_create", statement, dialect)


def _listen(target: Table | MetaData, moment: str, statement: str, dialect: str) -> None:
    ddl = DDL(statement.replace("%", "%%"))  # type: ignore[no-untyped-call] # SQLAlchemy has no types here
    event.listen(target, moment, ddl.execute_if(dialect=dialect))
