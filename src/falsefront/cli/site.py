"""`falsefront site try`: what would be read from one page, and where each value came from."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import context, screen
from falsefront.errors import ParseError
from falsefront.records import Outcome
from falsefront.wording import counted

if TYPE_CHECKING:
    from falsefront.config import Config, Site
    from falsefront.pipeline.normalise import NormalisedOffer
    from falsefront.records import PageReading

app = typer.Typer(help="Site profiles.", no_args_is_help=True)

_SHOWN = 160  # characters of a value on a terminal; --json has it whole
_LINKS_SHOWN = 20
_ADVICE = {
    Outcome.EMPTY: "name what stands on it under [site.fields], or try a page that shows an offer",
    Outcome.SCOPE: "compare the address with allow and deny of the site",
    Outcome.ROBOTS: "the site does not want it read; save the page by hand and try the file",
    Outcome.BLOCKED: "save the page by hand and try the file",
    Outcome.TOO_LARGE: "try another page, or raise max_bytes",
}
_LOOK = "look at it in a browser, or try again later"


@app.callback()
def site() -> None:
    """Site profiles."""


@app.command("try")
def try_page(
    page: Annotated[str, typer.Argument(metavar="URL-or-FILE", help="A page of the web, or one saved to a file.")],
    name: Annotated[str | None, typer.Option("--site", help="The site whose profile is used.")] = None,
    url: Annotated[str | None, typer.Option("--url", help="Where a saved page came from.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show what would be read from one page, and where each value came from. Nothing is stored.

    Ends with 1 where nothing is read from it.
    A file needs no configuration: without one, or without --site, structured data and labels are read.
    """
    from falsefront.parse import read_page
    from falsefront.pipeline.normalise import normalise

    if page.startswith(("http://", "https://")):
        profile, reading = _visited(page, name)
    else:
        profile = _profile_of_file(name)
        reading = read_page(_bytes_of(page), url=url or "", content_type=None, site=profile)
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
            }
        )
    else:
        _show(reading, offers, blocks)
    if not reading.outcome.has_been_read:
        raise ParseError(_nothing_read(page, reading))


def _nothing_read(page: str, reading: "PageReading") -> str:
    """Say that a page gave nothing, why, and what to do."""
    why = f": {reading.reason}" if reading.reason else ""
    return f"{page}: nothing was read, the outcome is {reading.outcome}{why}; {_ADVICE.get(reading.outcome, _LOOK)}"


def _bytes_of(file: str) -> bytes:
    from falsefront.errors import UsageError

    try:
        return Path(file).read_bytes()
    except OSError as exc:
        raise UsageError(
            f"{file}: cannot be read: {exc.strerror}; name a file, or a URL with http:// or https://"
        ) from exc


def _visited(url: str, name: str | None) -> "tuple[Site, PageReading]":
    from falsefront.parse import read_page
    from falsefront.pipeline.trial import visit_once
    from falsefront.records import PageReading

    config = context.load_config(reads_pages=True)
    profile = _named(config, name)
    with context.store_if_any(config) as opened:
        exchange = visit_once(
            url, site=profile, config=config, opened=opened, now=context.now,
            on_wait=lambda host, seconds: screen.say(f"waiting {seconds:.0f} s for {host}: the gap between requests"),
        )  # fmt: skip
    if exchange.outcome is not Outcome.LIVE:
        return profile, PageReading(outcome=exchange.outcome, reason=exchange.reason)
    content_type = exchange.header("content-type")
    return profile, read_page(exchange.body or b"", url=exchange.url, content_type=content_type, site=profile)


def _profile_of_file(name: str | None) -> "Site":
    """Return the named profile; one that asks for nothing where there is no configuration or no name."""
    from falsefront.config import Site

    if name is not None and context.config_path.exists():
        return _named(context.load_config(reads_pages=True), name)
    if name is not None:
        screen.say(f"{context.config_path}: there is no such file; the page is read without a site profile")
    return Site(name="file", start=("https://file.invalid/",), allow=("https://file.invalid/*",))


def _named(config: "Config", name: str | None) -> "Site":
    from falsefront.errors import UsageError

    if name is None:
        if len(config.site) == 1:
            return config.site[0]
        raise UsageError(f"name the site with --site: {', '.join(each.name for each in config.site)}")
    return config.sites((name,))[0]


def _show(reading: "PageReading", offers: "list[NormalisedOffer]", blocks: "list[NormalisedOffer]") -> None:
    screen.line(f"outcome: {reading.outcome}" + (f" ({reading.reason})" if reading.reason else ""))
    for number, offer in enumerate(offers, 1):
        screen.line()
        screen.line(f"offer {number} of {len(offers)}")
        screen.table(("field", "value", "as it stands", "where"), _rows(offer))
    for number, block in enumerate(blocks, 1):
        screen.line()
        screen.line(
            f"contact block {number} of {len(blocks)}: it names nobody and is not stored; "
            'name the one vendor of the site with vendor = "=Name"'
        )
        screen.table(("field", "value", "as it stands", "where"), _rows(block))
    if reading.links:
        screen.line()
        screen.line(f"{counted(len(reading.links), 'link')} to follow")
        for link in reading.links[:_LINKS_SHOWN]:
            screen.line(f"  {link}")
    for warning in reading.warnings:
        screen.say(f"warning: {warning}")


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
