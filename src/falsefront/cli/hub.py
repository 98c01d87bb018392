"""`falsefront hub`: values that too many vendors of one site share to link anybody, and putting them back."""

from typing import Annotated, Literal

import typer

from falsefront.cli import context, screen
from falsefront.wording import counted

app = typer.Typer(
    help="Values that many vendors of a site share, left out of linking. An analyst may put them back.",
    no_args_is_help=True,
)

AsJson = Annotated[bool, typer.Option("--json", help="JSON Lines, one object a line.")]


@app.command("list")
def list_hubs(as_json: AsJson = False) -> None:
    """Show what is left out of linking, and why. The most shared first, with what analysts have put back."""
    from falsefront.review import published
    from falsefront.store import hubs

    with context.reading() as tx:
        live = hubs.live(tx)
    if as_json:
        for hub in live:
            screen.json_line(published.hub(hub))
        return
    headings = ("id", "kind", "value", "site", "vendors", "linking", "reason")
    rows = [
        (h.id, h.shared.kind, h.shared.value, h.shared.site, h.shared.vendors, _linking(h.overruled_by), h.reason)
        for h in live
    ]
    screen.table(headings, rows)
    put_back = " Put one back: falsefront hub decide ID link --reason TEXT" if live else ""
    screen.say(f"{counted(len(live), 'hub')}.{put_back}")


@app.command()
def decide(
    hub: Annotated[int, typer.Argument(metavar="ID", help="The hub's id, as `hub list` shows it.")],
    verdict: Annotated[
        Literal["link", "leave_out"], typer.Argument(metavar="VERDICT", help="Link by this value, or leave it out.")
    ],
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why, in words that others can check.")],
    by: Annotated[
        str | None, typer.Option("--by", metavar="NAME", help="Who decides; without it, who is logged in.")
    ] = None,
) -> None:
    """Put a shared value back into linking, or leave it out. The decision is appended to the log."""
    from falsefront.pipeline import binding

    name = context.analyst(by)
    with context.open_store(context.load_config()) as store:
        made = binding.decide_hub(store, hub, verdict, reason=reason, by=name, now=context.now())
    done = "is put back into linking" if made.is_overruled else "is left out of linking"
    other = "leave_out" if made.is_overruled else "link"
    screen.say(
        f"hub {hub} ({made.shared.kind} {made.shared.value}) {done} by {name}, from the next `falsefront match`."
    )
    screen.say(f"Take it back: falsefront hub decide {hub} {other} --reason TEXT")


def _linking(overruled_by: str | None) -> str:
    return "left out" if overruled_by is None else f"put back by {overruled_by}"
