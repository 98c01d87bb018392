"""`falsefront case`: a case file, and its check."""

import re
import shlex
from pathlib import Path
from typing import Annotated, Literal

import typer

from falsefront.cli import context, interrupt, screen
from falsefront.errors import UsageError
from falsefront.records import FlagState
from falsefront.wording import counted, one_of

app = typer.Typer(help="Case files: what is handed over, pages included.", no_args_is_help=True)


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder.")],
    more: Annotated[list[int] | None, typer.Argument(metavar="ID", hidden=True)] = None,
    flag: Annotated[
        list[int] | None, typer.Option(metavar="ID...", help="Only these flags, as --flag 1 2, and what is behind.")
    ] = None,
    state: Annotated[
        FlagState | None, typer.Option(metavar="STATE", help=f"Only flags in this state: {one_of(FlagState)}.")
    ] = None,
    redact: Annotated[
        Literal["share", "court"] | None,
        typer.Option(
            metavar="share|court",
            help="share: without personal data and page copies; court: with the flags that protect a real firm.",
        ),
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Replace the case file in DIR, and nothing else.")] = False,
    zipped: Annotated[bool, typer.Option("--zip", help="Also as one file, DIR.zip.")] = False,
    mark_unfound: Annotated[
        bool, typer.Option("--mark-unfound", help="List values that are not found in their pages, and export.")
    ] = False,
) -> None:
    """Write a case file: report, tables, pages, and their check.

    Every record it cites is checked against its hash first, every row against its chain, and every value is found again
    in its page; where one is missing or differs, nothing is written, and it ends with 5.
    """
    from falsefront.export.case import zip_of
    from falsefront.pipeline import casefile, stamping

    if more and not flag:
        raise UsageError(f"case export takes one folder; for flag {more[0]} write --flag {more[0]}")
    config = context.load_config(checks_stamps=True)
    extent = casefile.Extent(flags=(*(flag or ()), *(more or ())), state=state, profile=redact)
    maker = casefile.Maker(
        desk=config.desk.name,
        contact=config.desk.contact,
        by=context.analyst(None) or None,
        notice=config.desk.notice,
        sites=config.site,
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
            certificates=stamping.trusted(config),
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
    path: Annotated[Path, typer.Argument(metavar="PATH", help="The folder of a case file, or its zip.")],
    expect: Annotated[
        str | None, typer.Option(metavar="SHA256", help="What `case export` printed as manifest sha256.")
    ] = None,
    certificates: Annotated[
        Path | None, typer.Option(metavar="PEM", help="Certificates that have to vouch for its time stamps.")
    ] = None,
) -> None:
    """Check every file of a case file against its manifest. Ends with 5 where one differs.

    Whoever can change the files can change the manifest too: --expect holds it against the hash you were given. Without
    --certificates those of the configuration have to vouch for its time stamps, if there is one that names any.
    """
    from falsefront.export import case
    from falsefront.pipeline import stamped

    trusted = _trusted(certificates)
    looks = stamped.BundleStamps(trusted)
    made = case.verify(path, expected_sha256=None if expect is None else _sha256(expect), also=looks.problems)
    checked = counted(len(made.entries), "file")
    if expect is None:
        screen.say(f"{checked} checked: as the manifest has them; --expect SHA256 checks the manifest itself")
    else:
        screen.say(f"{checked} checked: as they were exported, and the manifest is the one expected")
    if looks.number:
        screen.say(looks.sentence)
    _say_anchors(made.about.get("chain"), made.sha256)


def _trusted(file: Path | None) -> bytes | None:
    """Return the certificates (PEM) that are named, else those of the configuration; None where there are none."""
    from falsefront.errors import ConfigurationError
    from falsefront.evidence.timestamp import certificates_problem
    from falsefront.pipeline import stamping

    if file is None:
        try:
            return stamping.trusted(context.load_config(checks_stamps=True)) if context.config_path.exists() else None
        except ConfigurationError as error:
            screen.say(f"warning: no certificates of the configuration are used: {error}")
            return None
    try:
        pem = file.read_bytes()
    except OSError as exc:
        raise UsageError(f"--certificates {file}: cannot be read: {exc.strerror or exc}") from exc
    if problem := certificates_problem(pem):
        raise UsageError(f"--certificates {file}: {problem}")
    return pem


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
