"""`falsefront evidence verify`: every preserved byte against its recorded hash and the chain."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import context, screen
from falsefront.wording import counted

if TYPE_CHECKING:
    from falsefront.evidence.verify import Problem

app = typer.Typer(help="The preserved pages.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """Look after the preserved pages."""


@app.command()
def verify(
    as_json: Annotated[bool, typer.Option("--json", help="JSON Lines: problems, then the summary.")] = False,
) -> None:
    """Check every preserved byte against its recorded hash, and the rows against the chain; 5 where one differs."""
    from falsefront.errors import VerificationError
    from falsefront.evidence import verify as evidence
    from falsefront.store import captures

    def report(problem: "Problem") -> None:
        if as_json:
            screen.json_line({"problem": problem.text, **asdict(problem)})
        else:
            screen.say(("FAILED: " if problem.is_failure else "notice: ") + problem.text)

    config = context.load_config()
    with context.open_store(config) as opened, opened.reading() as tx:
        found = evidence.verify(config.evidence_folder, captures.stream(tx), report=report)
    if as_json:
        screen.json_line({"verified": found.failures == 0, **asdict(found)})
    else:
        screen.line(
            f"{counted(found.records, 'capture')}, {counted(found.bytes, 'byte')} in {counted(found.files, 'file')}; "
            f"chain head {found.head}"
        )
    if found.failures:
        raise VerificationError(f"{counted(found.failures, 'failure')}: the evidence is not as it was recorded")
    screen.say("every preserved byte is as it was recorded")
