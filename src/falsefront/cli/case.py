"""`falsefront case`: a case file, and its check."""

from pathlib import Path
from typing import Annotated

import typer

from falsefront.cli import context, screen
from falsefront.errors import UsageError
from falsefront.records import FlagState

app = typer.Typer(
    help="Case files: what is handed over, with the preserved page behind every row.", no_args_is_help=True
)


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder, or a case file to replace.")],
    more: Annotated[list[int] | None, typer.Argument(metavar="[ID]...", hidden=True)] = None,
    flag: Annotated[
        list[int] | None, typer.Option(metavar="ID...", help="Only these flags, and what is behind.")
    ] = None,
    state: Annotated[FlagState | None, typer.Option(help="Only flags in this state.")] = None,
) -> None:
    """Write a case file: CSV for programs in data/, for spreadsheets in excel/, and a manifest with every hash."""
    from falsefront.pipeline import casefile

    if more and not flag:
        raise UsageError(f"case export takes one folder; for flag {more[0]} write --flag {more[0]}")
    config = context.load_config()
    scope = casefile.Scope(flags=(*(flag or ()), *(more or ())), state=state)
    with context.open_store(config) as store:
        made = casefile.export(store, folder, scope, made_by=config.desk.name, now=context.now())
    for entry in made.entries:
        if entry.path.startswith("data/"):
            screen.say(f"{entry.rows:>8}  {folder / entry.path}")
    _say_anchors(made.about["chain"], made.sha256)


@app.command()
def verify(path: Annotated[Path, typer.Argument(help="The folder of a case file.")]) -> None:
    """Check every file of a case file against its manifest."""
    from falsefront.export import case

    made = case.verify(path)
    screen.say(f"{len(made.entries)} files are as they were exported")
    _say_anchors(made.about.get("chain"), made.sha256)


def _say_anchors(chain: object, manifest: str) -> None:
    """Print what to write down elsewhere: whoever can write the folder can write the manifest, too."""
    if isinstance(chain, dict):
        screen.line(f"chain head {chain.get('head')} at capture {chain.get('seq')}")
    screen.line(f"manifest sha256 {manifest}")
