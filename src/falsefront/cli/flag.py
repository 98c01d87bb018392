"""`falsefront flag`: the queue, everything behind one flag, and deciding."""

from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import context, screen
from falsefront.records import FlagState, Verdict

if TYPE_CHECKING:
    from falsefront.records import Decision, FlagDetail

app = typer.Typer(help="Flags: premises claimed by vendors that should not share them.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="JSON Lines, one object a line.")]
FlagId = Annotated[int, typer.Argument(metavar="ID", help="The flag's id, as `flag list` shows it.")]
By = Annotated[str | None, typer.Option("--by", help="Who decides; without it, who is logged in.")]
LEAD = "Findings are leads, not proof."


@app.command("list")
def list_flags(
    state: Annotated[FlagState | None, typer.Option(help="Only flags in this state.")] = None,
    site: Annotated[str | None, typer.Option(help="Only flags with a vendor on this site.")] = None,
    search: Annotated[str | None, typer.Option(help="Words in the place, in names or in addresses.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show the queue, best first."""
    from falsefront.review import published, queue
    from falsefront.store import flag_views

    with context.open_store(context.load_config()) as store, store.reading() as tx:
        flags = queue.ordered(queue.selected(flag_views.queue(tx), state=state, site=site, search=search))
    if as_json:
        for flag in flags:
            screen.json_line(published.flag(flag))
        return
    headings = ("id", "state", "level", "score", "vendors", "findings", "last seen", "premises")
    screen.table(
        headings,
        [
            (
                f.id,
                f.state,
                f.level,
                f"{f.score:.2f}",
                len(f.vendors),
                " ".join(f.findings),
                _day(f.last_seen),
                f.premises,
            )
            for f in flags
        ],
    )
    screen.say(f"{len(flags)} flag{'' if len(flags) == 1 else 's'}. {LEAD} Next: falsefront flag show ID")


@app.command()
def show(flag: FlagId, as_json: AsJson = False) -> None:
    """Show everything behind one flag."""
    from falsefront.review import published
    from falsefront.store import flag_views

    with context.open_store(context.load_config()) as store, store.reading() as tx:
        detail = flag_views.detail(tx, flag)
    if as_json:
        screen.json_line(published.flag_detail(detail))
    else:
        _show(detail)


@app.command()
def decide(
    flag: FlagId,
    verdict: Annotated[Verdict, typer.Argument(help="What you found.")],
    reason: Annotated[str, typer.Option(help="Why, in words that others can check.")],
    by: By = None,
) -> None:
    """Decide about a flag; the decision is appended to its log."""
    from falsefront.pipeline import deciding

    with context.open_store(context.load_config()) as store:
        made = deciding.decide(store, flag, verdict, reason=reason, by=_name(by), now=context.now())
    screen.say(f"flag {flag}: {made.verdict} by {made.by}. Take it back: falsefront flag undo {flag}")


@app.command()
def undo(
    flag: FlagId,
    reason: Annotated[str, typer.Option(help="Why it is taken back.")] = "taken back",
    by: By = None,
) -> None:
    """Take back the last decision about a flag; this is a new decision, the log keeps both."""
    from falsefront.pipeline import deciding
    from falsefront.review.deciding import STATE_AFTER

    with context.open_store(context.load_config()) as store:
        made = deciding.undo(store, flag, reason=reason, by=_name(by), now=context.now())
    screen.say(f"flag {flag}: decision {made.undoes} taken back by {made.by}; it is {STATE_AFTER[made.verdict]} again")


@app.command()
def log(
    flag: Annotated[int | None, typer.Argument(metavar="[ID]", help="One flag; without it, all.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show the decisions, the oldest first: appended, never edited."""
    from falsefront.review import published
    from falsefront.store import decisions, flag_views

    with context.open_store(context.load_config()) as store, store.reading() as tx:
        if flag is not None:
            flag_views.detail(tx, flag)
        made = decisions.log(tx, flag)
    if as_json:
        for each in made:
            screen.json_line(published.decision(each))
        return
    headings = ("id", "flag", "at", "by", "verdict", "takes back", "reason")
    screen.table(headings, [(d.id, d.flag, _minute(d), d.by, d.verdict, d.undoes, d.reason) for d in made])


def _show(detail: "FlagDetail") -> None:
    flag = detail.flag
    screen.line(f"flag {flag.id}  {flag.state}  {flag.level}  {flag.score:.2f}  {flag.premises}")
    if flag.withdrawn_at:
        absorbed = f", absorbed by flag {flag.absorbed_by}" if flag.absorbed_by else ""
        screen.line(f"withdrawn {_day(flag.withdrawn_at)}: {flag.withdrawn_because}{absorbed}")
    for text in (flag.story, *flag.reasons):
        if text:
            screen.line(f"  {text}")
    if detail.absorbed:
        screen.line(f"  has absorbed flag {', '.join(map(str, detail.absorbed))}")
    screen.line(f"vendors ({len(flag.vendors)})")
    for member in detail.members:
        screen.line(f"  claim {member.claim}  vendor {member.vendor}  {member.name or '(no name)'}  [{member.site}]")
        screen.line(f"    {member.address}")
        if member.reading and member.reading.get("pinyin"):
            screen.line(f"    read as {member.reading['pinyin']} (to the {member.reading.get('precision')})")
        screen.line(f"    seen {_day(member.first_seen)} to {_day(member.last_seen)}  {member.url}")
        evidence = member.evidence
        screen.line(f"    sha256 {evidence.sha256}  {evidence.warc} at {evidence.offset}  {evidence.selector}")
    screen.line(f"links ({len(detail.links)})")
    for link in detail.links:
        gone = f"  retracted {_day(link.retracted_at)}: {link.retracted_because}" if link.retracted_at else ""
        screen.line(f"  {link.a} = {link.b}  {link.level}  {link.score:.2f}{gone}")
        for reason in link.reasons:
            screen.line(f"    {reason}")
    screen.line(f"findings ({len(detail.findings)}). {LEAD}")
    for finding in detail.findings:
        screen.line(f"  {finding.code}  {finding.title}: {finding.detail}  ({finding.source}, {_day(finding.at)})")
    screen.line(f"decisions ({len(detail.decisions)})")
    for each in detail.decisions:
        back = f" (takes back {each.undoes})" if each.undoes else ""
        screen.line(f"  {each.id}  {_minute(each)}  {each.by}: {each.verdict}{back}: {each.reason}")


def _name(by: str | None) -> str:
    import getpass

    if by is not None:
        return by
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a container without a user's name
        return ""


def _day(moment: object) -> str:
    return f"{moment:%Y-%m-%d}"


def _minute(decision: "Decision") -> str:
    return f"{decision.at:%Y-%m-%d %H:%M} UTC"
