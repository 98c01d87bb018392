"""`falsefront flag`: the queue, everything behind one flag, and deciding."""

import shlex
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from heapq import merge
from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import context, screen
from falsefront.records import FlagKind, FlagState, HowKnown, PlaceStatus, Verdict
from falsefront.wording import counted, one_of

if TYPE_CHECKING:
    from falsefront.records import FlagView, LinkVerdict, MemberVerdict
    from falsefront.store import Store

app = typer.Typer(help="Flags: places where pages name several vendors.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="JSON Lines, one object a line.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="CSV under a header, for a spreadsheet.")]
FlagId = Annotated[int, typer.Argument(metavar="ID", help="The flag's id, as `flag list` shows it.")]
VendorId = Annotated[int, typer.Argument(metavar="VENDOR", help="The id of a vendor, as `flag show` shows it.")]
ClaimId = Annotated[int, typer.Argument(metavar="CLAIM", help="The id of an address claim, as `flag show` shows it.")]
Reason = Annotated[str, typer.Option(metavar="TEXT", help="Why, in words that others can check.")]
By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who decides; without it, who is logged in.")]


@app.command("list")
def list_flags(
    state: Annotated[
        FlagState | None, typer.Option(metavar="STATE", help=f"Only flags in this state: {one_of(FlagState)}.")
    ] = None,
    site: Annotated[str | None, typer.Option(metavar="SITE", help="Only flags with a vendor on this site.")] = None,
    search: Annotated[
        str | None,
        typer.Option(metavar="WORDS", help="Words of places, names, addresses, products; a phone, CAS number or hash."),
    ] = None,
    finding: Annotated[
        str | None, typer.Option(metavar="CODE", help="Only flags with a finding of this code, F1 to F10.")
    ] = None,
    kind: Annotated[
        FlagKind | None, typer.Option(metavar="KIND", help=f"Only flags of this kind: {one_of(FlagKind)}.")
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="DAY", help="Only flags raised since, as 2026-03-31."),
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Only the best so many.")] = None,
    as_csv: AsCsv = False,
    as_json: AsJson = False,
) -> None:
    """Show the queue, best first.

    Open flags and those that claims joined since the verdict, then unsure, then decided ones; each by priority.
    """
    from falsefront.cli import flag_list
    from falsefront.pipeline.collector import rarely_collecting

    screen.one_form(as_csv=as_csv, as_json=as_json)
    finding = _known_code(finding) if finding else None
    with rarely_collecting():  # until what is listed is gone again
        flag_list.listed(
            state, site, search, finding, kind, since.replace(tzinfo=UTC) if since else None, limit,
            show=flag_list.lines if as_json else partial(flag_list.rows, as_csv=as_csv),
        )  # fmt: skip


def _known_code(text: str) -> str:
    """Return a code of findings as it is written; UsageError for what is none: it would find nothing, and say so."""
    from falsefront.errors import UsageError
    from falsefront.records import SIGNS

    codes = sorted({sign.code for sign in SIGNS.values()}, key=lambda code: (len(code), code))
    if (code := text.strip().upper()) not in codes:
        raise UsageError(f"--finding {text}: there is no such code; the codes are {', '.join(codes)}")
    return code


@app.command()
def show(flag: FlagId, as_json: AsJson = False) -> None:
    """Show everything behind one flag."""
    from falsefront.cli import dossier
    from falsefront.review import priority, published
    from falsefront.store import flag_views

    with context.reading() as tx:
        detail = flag_views.detail(tx, flag)
    new = priority.newness(detail.flag.raised_at, context.now())
    if new is not None:  # as `flag list` and `flag explain` count it
        detail = replace(detail, flag=replace(detail.flag, terms=(*detail.flag.terms, new)))
    if as_json:
        screen.json_line(published.flag_detail(detail))
        return
    for line in dossier.lines(detail):
        screen.paragraph(line)
    screen.say(f"Decide: falsefront flag decide {flag} confirmed|dismissed|unsure --reason TEXT")
    screen.say("A page behind a line: falsefront evidence show SHA256")
    screen.say(f"One vendor out, the rest stay: falsefront flag leave-out {flag} VENDOR --reason TEXT")


@app.command()
def explain(flag: FlagId, as_json: AsJson = False) -> None:
    """Show why a flag stands where it does in the queue."""
    from falsefront.review import priority, published
    from falsefront.store import flag_views

    with context.reading() as tx:
        shown = flag_views.detail(tx, flag).flag
    new = priority.newness(shown.raised_at, context.now())
    terms = [*shown.terms, *([new] if new else [])]
    if as_json:
        for term in terms:
            screen.json_line(published.term(term))
        return
    screen.table(("term", "points", "because"), [(term.name, f"{term.points:g}", term.because) for term in terms])
    screen.say(f"flag {flag}: {sum(term.points for term in terms):g} points. They say what to look at first, no more.")
    screen.paragraph(priority.rule())
    screen.paragraph(
        f"How new a flag is counts on the screen alone: {priority.NEW} in its first {priority.NEW_FOR.days} days."
    )


@app.command("next")
def next_flag(as_json: AsJson = False) -> None:
    """Show the best flag that waits for a decision.

    It is open, or was joined by claims since it was decided.
    """
    from falsefront.review import priority, queue
    from falsefront.store import flag_views, queue_order

    now = context.now()
    with context.reading() as tx:
        first = queue_order.ids(tx, new_since=now - priority.NEW_FOR, new_points=priority.NEW, limit=1)
        best = [
            flag
            for flag in flag_views.queue(tx, first)
            if flag.withdrawn_at is None and (flag.state in queue.UNDECIDED or flag.new_members)
        ]
    if not best:
        screen.say("No flag is waiting. `falsefront flag list` shows those that were decided.")
        return
    show(best[0].id, as_json=as_json)


@app.command()
def decide(
    flag: FlagId,
    verdict: Annotated[Verdict, typer.Argument(metavar="VERDICT", help="What you found.")],
    reason: Reason,
    by: By = None,
    register: Annotated[
        PlaceStatus | None,
        typer.Option(metavar="STATUS", help=f"Also enter its premises in the register, as {one_of(PlaceStatus)}."),
    ] = None,
    how: Annotated[
        HowKnown | None, typer.Option(metavar="HOW", help=f"How that is known, with --register: {one_of(HowKnown)}.")
    ] = None,
    at: Annotated[
        str | None, typer.Option(metavar="DAY", help="The day it was seen, with --register, as 2026-03-31.")
    ] = None,
) -> None:
    """Decide about a flag. The decision is appended to its log; `flag undo` takes it back."""
    from falsefront.errors import UsageError
    from falsefront.pipeline import deciding
    from falsefront.store import flag_views

    name, now = context.analyst(by), context.now()
    day = context.day_given(at)
    with context.open_store(context.load_config()) as store:
        with store.reading() as tx:
            view = next(iter(flag_views.queue(tx, [flag])), None)
        if view is None:
            raise flag_views.unknown_flag(flag)
        if verdict is Verdict.DISMISSED and register in (PlaceStatus.FALSE, PlaceStatus.DOES_NOT_EXIST):
            raise UsageError(f"flag {flag} is dismissed, so that its premises are not entered as {register}")
        is_offered = register is None and verdict is Verdict.CONFIRMED and _is_about_its_place(view)
        place = _place_of(view) if is_offered or register is not None else None
        if register is not None and place is None:
            raise UsageError(f"flag {flag} has no place that could be entered in the register: {view.premises}")
        if register is not None and how is None:
            raise UsageError(f"--register says how that is known: --how, one of {', '.join(HowKnown)}")
        made = deciding.decide(store, flag, verdict, reason=reason, by=name, now=now)
        if register is not None and how is not None and place is not None:
            _register(store, place, register, how, day, reason=reason, by=name, now=now)
    screen.say(f"flag {flag}: {made.verdict} by {made.by}. Take it back: falsefront flag undo {flag}")
    if is_offered and place is not None:
        screen.say("If its premises are not what is claimed, enter them in the register: the next vendor that claims")
        screen.say("them is flagged at once:")
        screen.say(f"  falsefront place add {shlex.quote(place)} --status false --how HOW --at DAY")


def _is_about_its_place(view: "FlagView") -> bool:
    return view.story is not None or view.kind not in (FlagKind.WATCH_HIT, FlagKind.KNOWN_FALSE)


def _place_of(view: "FlagView") -> str | None:
    """Return what a flag's premises are called in the register; None where it is about no place."""
    from falsefront import address
    from falsefront.register.naming import entry_for

    return entry_for(view.premises, view.addresses, address.load()) if view.level.is_same_premises else None


def _register(
    store: "Store",
    premises: str,
    status: PlaceStatus,
    how: HowKnown,
    day: date | None,
    *,
    reason: str,
    by: str,
    now: datetime,
) -> None:
    from falsefront import address
    from falsefront.pipeline import registering
    from falsefront.records import NewPlace

    place = NewPlace(address=premises, status=status, how=how, by=by, at=day, note=reason)
    done = registering.enter(store, [place], address.load(), by=by, now=now)
    screen.say(f"place {', '.join(map(str, done.ids)) or 'already in the register'}: {status}, {premises}")
    for entry in done.ids:
        screen.say(f"It stays when the verdict is taken back; to end it: falsefront place retire {entry} --reason TEXT")


@app.command()
def undo(
    flag: FlagId,
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it is taken back.")] = "taken back",
    by: By = None,
) -> None:
    """Take back the last decision about a flag. This is a new decision; the log keeps both."""
    from falsefront.pipeline import deciding

    with context.open_store(context.load_config()) as store:
        made = deciding.undo(store, flag, reason=reason, by=context.analyst(by), now=context.now())
    screen.say(f"flag {flag}: decision {made.undoes} taken back by {made.by}; it is {made.verdict.state_after} again")


@app.command("leave-out")
def leave_out(flag: FlagId, vendor: VendorId, reason: Reason, by: By = None) -> None:
    """Leave one vendor out of a flag; the rest stay. It takes effect at the next `match`."""
    _member(flag, vendor, "leave_out", reason, by)
    screen.say(f"Take it back: falsefront flag put-back {flag} {vendor}")


@app.command("put-back")
def put_back(
    flag: FlagId,
    vendor: VendorId,
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it is put back.")] = "taken back",
    by: By = None,
) -> None:
    """Put a vendor back that was left out of a flag. This is a new decision; the log keeps both."""
    _member(flag, vendor, "put_back", reason, by)


@app.command()
def same(a: ClaimId, b: ClaimId, reason: Reason, by: By = None) -> None:
    """Say that two address claims are one place. The next `match` joins them, and so does every later one."""
    _bind(a, b, "same", reason, by)


@app.command()
def different(a: ClaimId, b: ClaimId, reason: Reason, by: By = None) -> None:
    """Say that two address claims are two places. The next `match` parts them, and so does every later one."""
    _bind(a, b, "different", reason, by)


@app.command()
def undecided(
    a: ClaimId,
    b: ClaimId,
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it is taken back.")] = "taken back",
    by: By = None,
) -> None:
    """Take back what was said about two claims. This is a new decision; the log keeps both."""
    _bind(a, b, "undecided", reason, by)


@app.command()
def log(
    flag: Annotated[int | None, typer.Argument(metavar="ID", help="One flag; without it, all.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show what analysts decided, the oldest first. The log is appended to and never edited."""
    from falsefront.cli import dossier
    from falsefront.review import published
    from falsefront.store import decisions, flag_views, hubs, member_words

    with context.reading() as tx:
        if flag is None:
            made, words, put_back = decisions.log(tx), [word for _, word in decisions.link_log(tx)], hubs.log(tx)
            spoken = [word for log in member_words.log(tx, flag_views.every_id(tx)).values() for word in log]
        else:
            shown = flag_views.detail(tx, flag)
            made, words = list(shown.decisions), list(shown.link_decisions)
            spoken = list(shown.member_decisions)
            put_back = hubs.log(tx, [hub.id for hub in shown.hubs])
    spoken.sort(key=lambda word: word.id)  # they come flag by flag
    if as_json:
        # Each log keeps its own order, in which they took effect, also where two were made at the same time.
        lines = (
            map(published.decision, made), map(published.link_decision, words), map(published.hub_decision, put_back),
            map(published.member_decision, spoken),
        )  # fmt: skip
        for each in merge(*lines, key=lambda line: line["at"]):
            screen.json_line(each)
        return
    headings = ("id", "about", "at", "by", "verdict", "takes back", "reason")
    screen.table(headings, dossier.log_rows(made, words, put_back, spoken), entry=dossier.log_lines)


def _member(flag: int, vendor: int, verdict: "MemberVerdict", reason: str, by: str | None) -> None:
    from falsefront.pipeline import binding

    name = context.analyst(by)
    with context.open_store(context.load_config()) as store:
        binding.decide_member(store, flag, vendor, verdict, reason=reason, by=name, now=context.now())
    done = "is left out" if verdict == "leave_out" else "is put back"
    screen.say(f"flag {flag}: vendor {vendor} {done} by {name}, from the next `falsefront match`.")


def _bind(a: int, b: int, verdict: "LinkVerdict", reason: str, by: str | None) -> None:
    from falsefront.pipeline import binding

    name = context.analyst(by)
    with context.open_store(context.load_config()) as store:
        bound = binding.decide_link(store, a, b, verdict, reason=reason, by=name, now=context.now())
    screen.say(f"claims {a} and {b}: {verdict}, by {name}. It takes effect at the next `falsefront match`.")
    if verdict != "undecided":
        screen.say(
            f"It holds for all who give these addresses: {counted(bound.first, 'claim gives', 'claims give')}"
            f" that of claim {a}, {bound.second}"
            f" that of claim {b}. Take it back: falsefront flag undecided {a} {b}"
        )
