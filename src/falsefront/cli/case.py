"""`falsefront case`: a case file, and its check."""

import re
import shlex
from pathlib import Path
from typing import Annotated, Literal

import typer

from falsefront.cli import context, interrupt, screen
from falsefront.errors import UsageError
from falsefront.records import FlagState
from falsefront.wording import counted

app = typer.Typer(
    help="Case files: what is handed over, with the preserved page behind every row.", no_args_is_help=True
)


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder.")],
    more: Annotated[list[int] | None, typer.Argument(metavar="[ID]...", hidden=True)] = None,
    flag: Annotated[
        list[int] | None, typer.Option(metavar="ID...", help="Only these flags, and what is behind.")
    ] = None,
    state: Annotated[FlagState | None, typer.Option(help="Only flags in this state.")] = None,
    redact: Annotated[
        Literal["share", "court"] | None,
        typer.Option(
            help="share: without personal data and page copies; court: with the flags that protect a real firm."
        ),
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Replace the case file in DIR, and nothing else.")] = False,
    zipped: Annotated[bool, typer.Option("--zip", help="Also as one file, DIR.zip.")] = False,
    mark_unfound: Annotated[
        bool, typer.Option("--mark-unfound", help="List values that are not found in their pages, and export.")
    ] = False,
) -> None:
    """Write a case file: tables, the cited pages, and verify.py, which checks all of it.

    Every record it cites is checked against its hash first, every row against its chain, and every value is found again
    in its page; where one is missing or differs, nothing is written, and it ends with 5.
    """
    from falsefront.export.case import zip_of
    from falsefront.pipeline import casefile

    if more and not flag:
        raise UsageError(f"case export takes one folder; for flag {more[0]} write --flag {more[0]}")
    config = context.load_config()
    extent = casefile.Extent(flags=(*(flag or ()), *(more or ())), state=state, profile=redact)
    maker = casefile.Maker(
        desk=config.desk.name, contact=config.desk.contact, by=context.analyst(None) or None, sites=config.site
    )
    with context.open_store(config) as store, interrupt.also_when_the_terminal_closes(), screen.progress() as progress:
        made = casefile.export(
            store,
            folder,
            extent,
            evidence=config.evidence_folder,
            made_by=maker,
            now=context.now(),
            replace=replace,
            zipped=zipped,
            readers=config,
            mark_unfound=mark_unfound,
            progress=progress,
        )
    screen.say(f"{counted(made.about['records_checked'], 'cited record')} checked: as recorded")
    if unfound := made.about["values_not_found"]:
        screen.say(f"{counted(unfound, 'value')} not found in the pages cited for them: data/unfound.csv")
    for entry in made.entries:
        if entry.path.startswith("data/"):
            screen.say(f"{entry.rows:>8}  {folder / entry.path}")
    if not extent.is_everything and not any(entry.rows for entry in made.entries if entry.path == "data/flags.csv"):
        screen.say("No flag is in it: none is as asked for.")
    for each in made.about.get("flags_left_out", ()):
        screen.say(f"flag {each['flag']} is left out: {each['because']}")
    if (number := made.about["left_out"]) > len(made.about["flags_left_out"]):
        screen.say(f"{counted(number, 'thing')} left out, each with its reason: {folder / 'data/left_out.csv'}")
    if zipped:
        screen.say(f"the same as one file: {zip_of(folder)}")
    _say_anchors(made.about["chain"], made.sha256)
    screen.say(
        f"Note both lines elsewhere. Whoever gets it checks it with:"
        f" falsefront case verify {shlex.quote(str(folder))} --expect {made.sha256}"
    )


@app.command()
def verify(
    path: Annotated[Path, typer.Argument(help="The folder of a case file, or its zip.")],
    expect: Annotated[
        str | None, typer.Option(metavar="SHA256", help="What `case export` printed as manifest sha256.")
    ] = None,
) -> None:
    """Check every file of a case file against its manifest; 5 where one differs.

    Whoever can change the files can change the manifest too: --expect holds it against the hash you were given.
    """
    from falsefront.export import case

    made = case.verify(path, expected_sha256=None if expect is None else _sha256(expect))
    checked = counted(len(made.entries), "file")
    if expect is None:
        screen.say(f"{checked} checked: as the manifest has them; --expect SHA256 checks the manifest itself")
    else:
        screen.say(f"{checked} checked: as they were exported, and the manifest is the one expected")
    _say_anchors(made.about.get("chain"), made.sha256)


def _sha256(text: str) -> str:
    """Return a SHA-256 as hashes are written here; UsageError for anything else."""
    found = text.strip().lower().removeprefix("sha256:")
    if not re.fullmatch(r"[0-9a-f]{64}", found):
        raise UsageError(f"--expect {text}: is no SHA-256; give the 64 hexadecimal digits that case export printed")
    return found


def _say_anchors(chain: object, manifest: str) -> None:
    """Print what to write down elsewhere: whoever can write the folder can write the manifest, too."""
    if isinstance(chain, dict):
        screen.line(f"chain head {chain.get('head')} at capture {chain.get('seq')}")
    screen.line(f"manifest sha256 {manifest}")
