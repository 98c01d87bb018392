"""Notes which chained rows a connection changes, whatever statement changes them; `row_chain` takes the notes up.

The notes lie in a temporary table of the connection. On SQLite the triggers that write them are temporary, too: they
are made by whoever writes, and nobody can take them out of the file. On PostgreSQL triggers belong to the store; they
note nothing for a connection that is none of ours. A row that somebody changes by hand is found by its hash.
"""

# ruff: noqa: S608 - only names of our own tables and columns stand in these statements

from typing import Any, Final

from sqlalchemy import Connection

from falsefront.store.chained import CHAINED, Chained

NOTES: Final = "falsefront_notes"
_DONE: Final = "falsefront_notes"  # in the memory that the pool has of a connection
_TABLE: Final = {
    "sqlite": f"CREATE TEMP TABLE IF NOT EXISTS {NOTES} (tbl TEXT NOT NULL, key INTEGER NOT NULL)",
    "postgresql": (
        f"CREATE TEMP TABLE IF NOT EXISTS {NOTES} (tbl text NOT NULL, key bigint NOT NULL) ON COMMIT DELETE ROWS"
    ),
}


def prepare(connection: Connection) -> None:
    """Have the changes of a connection noted from now on; only outside a transaction. Once is enough."""
    if _DONE in connection.info:
        return
    driver: Any = connection.connection.driver_connection
    dialect = connection.dialect.name
    statements = [_TABLE[dialect]]
    if dialect == "sqlite":
        statements += [each for chained in CHAINED.values() for each in sqlite_triggers(chained)]
    for statement in statements:
        driver.execute(statement)
    driver.commit()
    connection.info[_DONE] = True


def sqlite_triggers(chained: Chained) -> list[str]:
    """Return what notes the changes of one table on SQLite."""
    name, key = chained.name, chained.key
    made = []
    for verb, row in (("INSERT", "NEW"), (_update(chained), "NEW"), ("DELETE", "OLD")):
        made.append(
            f"CREATE TEMP TRIGGER IF NOT EXISTS {NOTES}_{name}_{verb[:6].lower()} AFTER {verb} ON main.{name} "
            f"BEGIN INSERT INTO {NOTES} VALUES ('{name}', {row}.{key}); END"
        )
    return made


def postgresql_function(key: str) -> str:
    """Return the function that notes a change of a row whose key is in this column."""
    return (
        f"CREATE OR REPLACE FUNCTION falsefront_note_{key}() RETURNS trigger LANGUAGE plpgsql AS\n"
        "$$ BEGIN\n"
        f"IF to_regclass('pg_temp.{NOTES}') IS NULL THEN RETURN NULL; END IF;\n"
        f"IF TG_OP = 'DELETE' THEN INSERT INTO pg_temp.{NOTES} VALUES (TG_TABLE_NAME, OLD.{key});\n"
        f"ELSE INSERT INTO pg_temp.{NOTES} VALUES (TG_TABLE_NAME, NEW.{key}); END IF;\n"
        "RETURN NULL; END $$"
    )


def postgresql_trigger(chained: Chained) -> str:
    """Return the trigger that notes the changes of one table on PostgreSQL."""
    return (
        f"CREATE TRIGGER {chained.name}_noted AFTER INSERT OR DELETE OR {_update(chained)} ON {chained.name} "
        f"FOR EACH ROW EXECUTE FUNCTION falsefront_note_{chained.key}()"
    )


def _update(chained: Chained) -> str:
    return "UPDATE" if chained.is_whole else f"UPDATE OF {', '.join(chained.columns)}"
