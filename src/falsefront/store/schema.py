"""Brings a store to the schema of today: by the migrations that come with the program, or at once where it is new."""

from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, text

from falsefront.errors import StoreError
from falsefront.shipped import shipped_path
from falsefront.store import noting, row_chain
from falsefront.store.chained import CHAINED
from falsefront.store.locks import lock
from falsefront.store.tables import REVISIONS, metadata

if TYPE_CHECKING:
    from alembic.config import Config

# As Alembic makes it (alembic.ddl.impl, version_table_impl).
_VERSION = (
    "CREATE TABLE alembic_version (\n\tversion_num VARCHAR(32) NOT NULL, \n"
    "\tCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)"
)


def alembic_config(connection: Connection | None = None) -> "Config":
    """Return Alembic's configuration: the shipped scripts, on this connection."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(shipped_path("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def upgrade(engine: Engine) -> None:
    """Run every migration that is missing, in one transaction: all of them, or none.

    A new file of SQLite gets the schema of today at once: ten migrations take as long as reading forty pages.
    Rows that were not chained until now, or not with the columns they have now, are chained as they are found.

    SQLite changes a table by copying it. With foreign keys in force, dropping the old copy would break what refers
    to it: they are off meanwhile, and checked before the end.
    """
    with engine.connect() as connection:
        is_sqlite = connection.dialect.name == "sqlite"
        if is_sqlite:
            _enforce_foreign_keys(connection, on=False)
        try:
            with connection.begin():
                lock(connection, "schema")
                if is_sqlite and _is_empty(connection):
                    create(connection)
                else:
                    migrate(connection)
                if is_sqlite and (broken := connection.execute(text("PRAGMA foreign_key_check")).first()):
                    raise StoreError(f"the upgrade was undone: rows of {broken[0]} would refer to nothing")
                if not is_sqlite:
                    _have_changes_noted(connection)
                row_chain.append_as_found(connection)
        finally:
            if is_sqlite:
                _enforce_foreign_keys(connection, on=True)


def create(connection: Connection) -> None:
    """Make every table as it is today, and say so."""
    metadata.create_all(connection)
    connection.exec_driver_sql(_VERSION)
    connection.exec_driver_sql("INSERT INTO alembic_version (version_num) VALUES (?)", (REVISIONS[-1],))


def migrate(connection: Connection) -> None:
    """Run every migration that is missing: Alembic, called as a library."""
    from alembic import command

    command.upgrade(alembic_config(connection), "head")


def _is_empty(connection: Connection) -> bool:
    return connection.execute(text("SELECT 1 FROM sqlite_master LIMIT 1")).first() is None


def _have_changes_noted(connection: Connection) -> None:
    """Make the triggers of PostgreSQL that note changes of chained rows, as they are today."""
    for key in {chained.key for chained in CHAINED.values()}:
        connection.exec_driver_sql(noting.postgresql_function(key))
    for chained in CHAINED.values():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {chained.name}_noted ON {chained.name}")
        connection.exec_driver_sql(noting.postgresql_trigger(chained))


def _enforce_foreign_keys(connection: Connection, *, on: bool) -> None:
    """Switch them outside any transaction: inside one SQLite ignores it."""
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - a checked-out connection has its driver's
    driver.execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")
