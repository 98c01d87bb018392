"""Alembic's entry: runs the migrations on the connection that `falsefront.store.schema` hands in."""

from alembic import context

from falsefront.store.tables import metadata


def run() -> None:
    """Run inside the transaction of the caller; batch mode, because SQLite cannot change a table in place."""
    connection = context.config.attributes["connection"]
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


run()
