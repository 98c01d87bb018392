"""The migrations and the metadata say the same, compared as the databases dump them."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text

from falsefront.store import open_store, row_chain, tables
from falsefront.store.schema import alembic_config, migrate

CATALOGUE = {
    "columns": """
        SELECT c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
               pg_get_expr(d.adbin, d.adrelid), a.attidentity
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0""",
    "constraints": """
        SELECT conrelid::regclass::text, conname, contype::text, pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace""",
    "indexes": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "triggers": """
        SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal""",
    "functions": """
        SELECT proname, pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace""",
    "sequences": "SELECT sequencename, data_type::text, start_value FROM pg_sequences WHERE schemaname = 'public'",
}


def dump(connection: Connection) -> dict[str, str]:
    """Return every object of a database by its name, as the database itself describes it."""
    if connection.dialect.name == "sqlite":
        rows = connection.execute(text("SELECT type, name, tbl_name, sql FROM sqlite_master"))
        return {f"{kind} {name}": f"{table}: {sql}" for kind, name, table, sql in rows if table != "alembic_version"}
    found = {}
    for kind, query in CATALOGUE.items():
        for row in connection.execute(text(query)):
            if "alembic_version" not in row:
                found[f"{kind} {row[0]} {row[1]}"] = str(tuple(row))
    return found


def dumped(url: str, *, migrated: bool) -> dict[str, str]:
    engine = create_engine(url)
    if migrated and engine.dialect.name == "postgresql":
        open_store(url, create=True).close()
    with engine.begin() as connection:
        if migrated:
            migrate(connection)
        else:
            tables.metadata.create_all(connection)
        result = dump(connection)
    engine.dispose()
    return result


def test_migrating_from_nothing_gives_exactly_the_metadata_on_sqlite(tmp_path: Path) -> None:
    migrated = dumped(f"sqlite:///{tmp_path / 'migrated.db'}", migrated=True)
    created = dumped(f"sqlite:///{tmp_path / 'created.db'}", migrated=False)
    assert migrated == created
    assert any(key.startswith("trigger ") for key in migrated)
    assert len([key for key in migrated if key.startswith("table ")]) == len(tables.metadata.tables)


def test_a_new_file_is_the_one_that_all_migrations_give(tmp_path: Path) -> None:
    open_store(f"sqlite:///{tmp_path / 'new.db'}", create=True).close()
    engine = create_engine(f"sqlite:///{tmp_path / 'migrated.db'}")
    with engine.begin() as connection:
        migrate(connection)
        row_chain.append_as_found(connection)
    engine.dispose()

    def everything(name: str) -> list[str]:
        with closing(sqlite3.connect(tmp_path / name)) as opened:
            return sorted(opened.iterdump())

    assert everything("new.db") == everything("migrated.db")


def test_migrating_from_nothing_gives_exactly_the_metadata_on_postgresql(postgres_url: str) -> None:
    migrated = dumped(postgres_url, migrated=True)
    engine = create_engine(postgres_url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    created = dumped(postgres_url, migrated=False)
    assert migrated == created
    kinds = {key.split()[0] for key in migrated}
    assert kinds == set(CATALOGUE)


def test_the_program_names_the_revisions_that_are_shipped() -> None:
    scripts = ScriptDirectory.from_config(alembic_config())
    shipped = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(shipped)) == tables.REVISIONS
