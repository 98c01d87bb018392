"""`falsefront evidence show`: one preserved page, the value marked."""

from pathlib import Path
from typing import Annotated

import typer

from falsefront.cli import context, screen
from falsefront.errors import FalsefrontError, UsageError
from falsefront.wording import counted


def show(
    what: Annotated[
        str, typer.Argument(metavar="SEQ|SHA256|CLAIM", help="Number or hash of a capture; or claim:ID, value:ID.")
    ],
    as_html: Annotated[bool, typer.Option("--html", help="As a document without scripts, forms and requests.")] = False,
    raw: Annotated[bool, typer.Option("--raw", help="The page's bytes as they came, unpacked.")] = False,
    headers: Annotated[bool, typer.Option("--headers", help="The fields of the record and of the answer.")] = False,
    extract: Annotated[
        Path | None, typer.Option(metavar="FILE.warc.gz", help="Write the records to a WARC file of their own.")
    ] = None,
) -> None:
    """Show one preserved page as text, with what it is cited for.

    That stands between ⟦ and ⟧. The page's hashes are checked first.
    """
    from falsefront.pipeline import showing

    if as_html + raw + headers + (extract is not None) > 1:
        raise UsageError("evidence show: give one of --html, --raw, --headers and --extract")
    config = context.load_config()
    with context.open_store(config) as opened, opened.reading() as tx:
        shown = showing.find(tx, what)
        exchange = showing.exchange_of(config.evidence_folder, shown)
        if extract is not None:
            number = showing.extract(tx, config.evidence_folder, shown, extract)
            screen.say(f"{extract}: the record of {counted(number, 'capture')}, as preserved")
            return
    if headers:
        screen.table(("field", "value"), showing.headers_of(config.evidence_folder, shown, exchange))
        return
    if exchange.body is None:
        screen.table(("", ""), shown.about)
        raise FalsefrontError(f"capture {shown.reading.capture.seq} has no page: {shown.reading.outcome.value}")
    if raw:
        screen.raw(exchange.body)
    elif as_html:
        document = showing.as_document(shown, exchange, config.site)
        screen.document(document.html)
        _say_missing(document.missing)
    else:
        page = showing.as_text(shown, exchange, config.site)
        for name, words in shown.about:
            screen.line(f"{name}: {words}")
        screen.line()
        for line in page.lines:
            screen.page_line(line)
        _say_missing(page.missing)


def _say_missing(values: tuple[str, ...]) -> None:
    for value in values:
        screen.say(f"not marked: the page writes it otherwise, and its reader puts it together: {value}")
