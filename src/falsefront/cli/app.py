"""The root command: the option that stands before every command, and one file for each command or group."""

from pathlib import Path
from typing import Annotated

import typer

from falsefront import __version__
from falsefront.cli import (
    address,
    case,
    context,
    crawl,
    db,
    demo,
    evidence,
    flag,
    hub,
    interrupt,
    link,
    place,
    reparse,
    screen,
    service,
    setup,
    site,
    vendor,
    watch,
)

app = typer.Typer(
    name="falsefront",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _tell_version(is_asked: bool) -> None:
    if is_asked:
        screen.line(f"falsefront {__version__}")
        raise typer.Exit


@app.callback()
def root(
    config: Annotated[
        Path,
        typer.Option(
            "--config", envvar="FALSEFRONT_CONFIG", metavar="PATH", help="The configuration file.", show_default=True
        ),
    ] = context.DEFAULT_CONFIG,
    _version: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Watches public marketplace pages and shows which vendors claim the same premises.

    Try `falsefront demo` first: it needs neither network nor configuration. `falsefront COMMAND --help` tells more.
    --config stands before the command. Exit codes: 0 done, 1 failed, 2 called wrongly, 3 error in the configuration,
    4 some sites failed (the rest is stored), 5 a check found something changed or missing, 130 stopped by Ctrl-C.
    """
    interrupt.unwind()
    context.use_config(config)


app.command("demo")(demo.demo)
app.command("init")(setup.init)
app.command("check")(setup.check)
app.command("crawl")(crawl.crawl)
app.command("match")(crawl.match)
app.command("reparse")(reparse.reparse)
app.command("link")(link.link)
app.command("run")(service.run)
app.command("status")(service.status)
app.add_typer(evidence.app, name="evidence")
app.add_typer(site.app, name="site")
app.add_typer(address.app, name="address")
app.add_typer(flag.app, name="flag")
app.add_typer(hub.app, name="hub")
app.add_typer(vendor.app, name="vendor")
app.add_typer(place.app, name="place")
app.add_typer(watch.app, name="watch")
app.add_typer(case.app, name="case")
app.add_typer(db.app, name="db")
