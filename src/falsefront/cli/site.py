"""`falsefront site try`: what would be read from one page, and where each value came from."""

from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import screen
from falsefront.cli.page import page_of
from falsefront.errors import ParseError
from falsefront.records import Outcome
from falsefront.wording import HOW_TO_NAME, counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from falsefront.parse import Lesson
    from falsefront.pipeline.normalise import NormalisedOffer
    from falsefront.records import PageReading

app = typer.Typer(help="Site profiles: what would be read from a page.", no_args_is_help=True)

_SHOWN = 160  # characters of a value on a terminal; --json has it whole
_LINKS_SHOWN = 20
_HEADINGS = ("field", "value", "as it stands", "where")
_ADVICE = {
    Outcome.EMPTY: "name what stands on it under [site.fields], or try a page that shows an offer",
    Outcome.SCOPE: "compare the address with allow and deny of the site",
    Outcome.ROBOTS: "the site does not want it read; save the page by hand and try the file",
    Outcome.BLOCKED: "save the page by hand and try the file",
    Outcome.TOO_LARGE: "try another page, or raise max_bytes where it is longer than that",
}
_LOOK = "look at it in a browser, or try again later"


@app.callback()
def site() -> None:
    """Site profiles: what would be read from a page."""


@app.command("try")
def try_page(
    page: Annotated[str, typer.Argument(metavar="URL-or-FILE", help="A page of the web, or one saved to a file.")],
    name: Annotated[str | None, typer.Option("--site", metavar="NAME", help="The site whose profile is used.")] = None,
    url: Annotated[str | None, typer.Option("--url", metavar="URL", help="Where a saved page came from.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show what would be read from one page, and from where. Nothing is stored.

    Ends with 1 where nothing is read from it.
    A file needs no configuration: without one, or without --site, structured data and labels are read.
    """
    from falsefront.parse import lessons
    from falsefront.pipeline.normalise import normalise

    tried = page_of(page, name=name, url=url)
    profile, reading = tried.profile, tried.reading
    learned = lessons(tried.body, content_type=tried.content_type, reading=reading) if tried.body else ()
    offers = [normalise(offer, site=profile) for offer in reading.offers]
    blocks = [normalise(block, site=profile) for block in reading.blocks]
    if as_json:
        screen.json_line(
            {
                "outcome": reading.outcome.value,
                "offers": [
                    *(offer.as_json() for offer in offers),
                    *({"vendor": None} | block.as_json() for block in blocks),
                ],
                "reason": reading.reason,
                "links": list(reading.links),
                "warnings": list(reading.warnings),
                "unread": [
                    {"what": each.what, "raw": each.raw, "key": each.key, "selector": each.selector} for each in learned
                ],
            }
        )
    else:
        _show(reading, offers, blocks)
        _teach(learned)
    if not reading.outcome.has_been_read:
        raise ParseError(_nothing_read(page, reading))


def _nothing_read(page: str, reading: "PageReading") -> str:
    """Say that a page gave nothing, why, and what to do."""
    why = f": {reading.reason}" if reading.reason else ""
    return f"{page}: nothing was read, the outcome is {reading.outcome}{why}; {_ADVICE.get(reading.outcome, _LOOK)}"


def _show(reading: "PageReading", offers: "list[NormalisedOffer]", blocks: "list[NormalisedOffer]") -> None:
    screen.line(f"outcome: {reading.outcome}" + (f" ({reading.reason})" if reading.reason else ""))
    for number, offer in enumerate(offers, 1):
        screen.line()
        screen.line(f"offer {number} of {len(offers)}")
        screen.table(_HEADINGS, _rows(offer), entry=_in_lines)
    for number, block in enumerate(blocks, 1):
        screen.line()
        screen.line(f"contact block {number} of {len(blocks)}: it names nobody and is not stored; {HOW_TO_NAME}")
        screen.table(_HEADINGS, _rows(block), entry=_in_lines)
    if reading.links:
        screen.line()
        screen.line(f"{counted(len(reading.links), 'link')} to follow")
        for link in reading.links[:_LINKS_SHOWN]:
            screen.line(f"  {link}")
    for warning in reading.warnings:
        screen.say(f"warning: {warning}")


def _teach(learned: "Sequence[Lesson]") -> None:
    """Tell what the page holds and nobody read, and what the site profile could say."""
    if not learned:
        return
    screen.line()
    screen.line("not read, and what would read it")
    rows = [
        (each.what, each.raw[:_SHOWN], f"{each.key} = {each.selector!r}" if each.selector else "-") for each in learned
    ]
    screen.table(("what", "as it stands", "in the site profile"), rows, entry=_lesson)


def _in_lines(row: "Sequence[str]") -> tuple[str, str]:
    field, value, raw, source = row
    return f"{field}  {value}", f"    {f'as it stands: {raw}; ' if raw != value else ''}from {source}"


def _lesson(row: "Sequence[str]") -> "Iterator[str]":
    what, raw, advice = row
    yield f"{what}  {raw}"
    if advice != "-":
        yield f"    {advice}"


def _rows(offer: "NormalisedOffer") -> list[tuple[str, str, str, str]]:
    from falsefront.records import Value

    rows: list[tuple[str, str, str, str]] = []
    for name, held in offer.fields.items():
        values = (held,) if isinstance(held, Value) else held
        rows.extend((name, (value.value or "-")[:_SHOWN], value.raw[:_SHOWN], value.source) for value in values)
    rows.extend(
        (f"other: {label}", (value.value or "-")[:_SHOWN], value.raw[:_SHOWN], value.source)
        for label, value in offer.other
    )
    return rows
