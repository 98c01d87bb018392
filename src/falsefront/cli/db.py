"""`falsefront db`: the schema of the store, and a consistent copy of it."""

from pathlib import Path
from typing import Annotated

import typer

from falsefront.cli import context, screen

app = typer.Typer(help="The store itself.", no_args_is_help=True)


@app.command()
def upgrade() -> None:
    """Bring the store to the schema of this program: all of it, or nothing."""
    from falsefront import store

    opened = store.open_store(context.load_config().store_url, any_schema=True)
    try:
        before, after = opened.upgrade()
    finally:
        opened.close()
    screen.say(f"{opened.place}: schema {after}" + ("" if before == after else f" (was {before or 'empty'})"))


@app.command()
def backup(file: Annotated[Path, typer.Argument(metavar="FILE", help="A new file.")]) -> None:
    """Write a consistent copy of the store, also while it is in use; the evidence folder is copied like any folder."""
    with context.open_store(context.load_config()) as store:
        store.backup(file)
    screen.say(f"copied to {file}")
