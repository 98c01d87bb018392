"""`falsefront evidence`: every preserved byte and every chained row against what was recorded."""

from dataclasses import asdict
from itertools import chain
from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import context, evidence_show, evidence_stamp, screen
from falsefront.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from falsefront.evidence.verify import Problem
    from falsefront.pipeline.proving import Proof, Proven
    from falsefront.pipeline.stamped import StampCheck, StampProblem
    from falsefront.records import Capture, UnreadCapture
    from falsefront.store.row_check import RowProblem

TOLD_EVERY = 100  # records between two words on how far it is

app = typer.Typer(help="The preserved pages: shown, checked, stamped.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """Look after the preserved pages."""


app.command("show")(evidence_show.show)
app.command("stamp")(evidence_stamp.stamp)


@app.command()
def verify(
    as_json: Annotated[bool, typer.Option("--json", help="JSON Lines: problems, then the summary.")] = False,
    claims: Annotated[
        bool, typer.Option("--claims", help="Also find each value of claims and listings again in its page.")
    ] = False,
    head: Annotated[
        str | None,
        typer.Option(metavar="HASH|FILE", help="A chain head noted earlier, or a case file's manifest that has it."),
    ] = None,
) -> None:
    """Check every preserved byte and every row against its hash. Ends with 5 where one differs.

    Whoever can write the store can build its chains anew: --head says whether they still continue what was noted.
    """
    from falsefront.errors import VerificationError
    from falsefront.evidence import verify as evidence
    from falsefront.pipeline import anchoring, stamping
    from falsefront.pipeline.stamped import StampCheck
    from falsefront.store import captures
    from falsefront.store.row_check import RowCheck

    def is_failure(problem: "Problem | RowProblem | StampProblem") -> bool:
        return bool(getattr(problem, "is_failure", True))

    def report(problem: "Problem | RowProblem | StampProblem") -> None:
        if as_json:
            screen.json_line({"problem": problem.text, **asdict(problem)})
        else:
            screen.say(("FAILED: " if is_failure(problem) else "notice: ") + problem.text)

    config = context.load_config(reads_pages=claims, checks_stamps=True)
    anchors = None if head is None else anchoring.noted(head)
    with context.open_store(config) as opened, opened.reading() as tx, screen.progress() as progress:
        records = _told(captures.stream_past_unread(tx), progress, captures.count(tx))
        found = evidence.verify(config.evidence_folder, records, report=report)
        rows, failures = (
            RowCheck(tx, on_rows=lambda done: progress("rows", done, None)),
            found.failures,
        )
        stamps = StampCheck(tx, stamping.trusted(config))
        noted = anchoring.problems(tx, anchors) if anchors else ()
        problems: Iterable[RowProblem | StampProblem] = chain(rows.problems(), noted, stamps.problems())
        for problem in problems:
            failures += is_failure(problem)
            report(problem)
        unfound = 0
        if claims:
            from falsefront.pipeline import proving  # all readers of pages, which take longer to load than to verify

            proof = proving.Proof(tx, config)
            proof.on_page = lambda done: progress("values in their pages", done.pages, done.expected)
            unfound = _prove(proof, as_json=as_json)
    covered = rows.summary
    if as_json:
        more = {"rows": covered.rows, "row_links": covered.links, "rows_head": covered.head}
        proven = {f"claims_{name}": number for name, number in asdict(proof.done).items()} if claims else {}
        verdict = {"verified": failures + unfound == 0, "is_as_recorded": failures == 0}
        more |= _stamps_json(stamps)
        screen.json_line({**verdict, **asdict(found), **more, **proven, "failures": failures + unfound})
    else:
        screen.line(
            f"{counted(found.records, 'capture')}, {counted(found.bytes, 'byte')} in {counted(found.files, 'file')}; "
            f"chain head {found.head}"
        )
        screen.line(
            f"{counted(covered.rows, 'row')} in a chain of {counted(covered.links, 'link')}; rows' head {covered.head}"
        )
        if stamps.number:
            screen.line(_stamps_said(stamps))
    if claims and not as_json:
        screen.line(_proven(proof.done))
    if failures:
        also = f"; {_unread(unfound)}" if unfound else ""
        raise VerificationError(f"{counted(failures, 'failure')}: the evidence is not as it was recorded{also}")
    screen.say("every preserved byte and every row is as it was recorded")
    if anchors:
        screen.say("both chains continue what was noted")
    if unfound:
        raise VerificationError(f"the evidence is as it was recorded; {_unread(unfound)}")


def _stamps_json(checked: "StampCheck") -> dict[str, object]:
    last = checked.last.time if checked.last else None
    return {
        "stamps": checked.number,
        "stamps_signatures": checked.signatures,
        "stamps_unchecked": checked.unchecked if checked.number else None,
        "last_stamp": last.isoformat() if last else None,
    }


def _stamps_said(checked: "StampCheck") -> str:
    """Say what was checked of the time stamps, and what not."""
    last = f", the last of {checked.last.time:%Y-%m-%d %H:%M:%S} UTC" if checked.last and checked.last.time else ""
    words = f"{counted(checked.number, 'time stamp')}{last}: text, nonce and heads checked"
    if checked.unchecked is not None:
        return f"{words}, signatures not: {checked.unchecked}"
    return f"{words}; {counted(checked.signatures, 'signature')} vouched for by the configured certificates"


def _told(
    every: "Iterable[Capture | UnreadCapture]", progress: screen.Show, number: int
) -> "Iterator[Capture | UnreadCapture]":
    """Give captures, and tell how many were given."""
    for done, capture in enumerate(every):
        if done % TOLD_EVERY == 0:
            progress("records", done, number)
        yield capture


def _prove(proof: "Proof", *, as_json: bool) -> int:
    """Name each value that is not found in its page; return how many."""
    for missing in proof.unfound():
        if as_json:
            screen.json_line({"problem": missing.text, "url": missing.url, "why": missing.why, **asdict(missing.word)})
        else:
            screen.say(f"FAILED: {missing.text}")
    return proof.done.unfound


def _unread(number: int) -> str:
    """Return the sentence that tells values which are read otherwise today from bytes that changed."""
    return (
        f"today's reader does not find {counted(number, 'value')} in the pages cited: `falsefront reparse` reads anew"
    )


def _proven(done: "Proven") -> str:
    words = f"{counted(done.words, 'value')} looked for in {counted(done.pages, 'page')}, {done.unfound} not found"
    return words + (f", {done.as_strings} found as a string alone" if done.as_strings else "")
