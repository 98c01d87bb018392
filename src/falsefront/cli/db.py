"""`falsefront db`: the schema of the store, and a consistent copy of it."""

from pathlib import Path
from typing import Annotated

import typer

from falsefront.cli import context, screen
from falsefront.wording import counted

app = typer.Typer(help="The store itself.", no_args_is_help=True)


@app.command()
def upgrade() -> None:
    """Bring the store to the schema of this program, all or nothing."""
    from falsefront import store
    from falsefront.pipeline import upgrading

    opened = store.open_store(context.load_config().store_url, any_schema=True)
    try:
        before, after = opened.upgrade()
        filled = upgrading.fill(opened)
    finally:
        opened.close()
    screen.say(f"{opened.place}: schema {after}" + ("" if before == after else f" (was {before or 'empty'})"))
    if filled.flags or filled.vendors:
        told = f"{counted(filled.vendors, 'vendor')} and {counted(filled.flags, 'flag')} can be searched for"
        screen.say(f"{told}. The next `falsefront match` tells kinds, priorities and findings of all flags anew.")


@app.command()
def backup(file: Annotated[Path, typer.Argument(metavar="FILE", help="A new file.")]) -> None:
    """Write a consistent copy of the store, also while in use. The evidence folder is copied like any folder."""
    with context.open_store(context.load_config()) as store:
        store.backup(file)
    screen.say(f"copied to {file}")
