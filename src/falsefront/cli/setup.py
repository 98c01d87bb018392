"""`falsefront init` and `falsefront check`: a configuration to start from, and whether it can be used."""

from pathlib import Path
from typing import Annotated

import typer

from falsefront.cli import context, screen
from falsefront.text.secrets import without_secrets
from falsefront.wording import counted


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where config.toml is written.")] = Path(),
    page: Annotated[
        str | None, typer.Option("--from", metavar="URL-or-FILE", help="A page to write the first site profile from.")
    ] = None,
    url: Annotated[str | None, typer.Option("--url", metavar="URL", help="Where a saved page came from.")] = None,
) -> None:
    """Write a commented config.toml to start from. With --from, its first site is read from a page."""
    from falsefront.errors import UsageError
    from falsefront.shipped import shipped_path

    target = folder / "config.toml"
    if target.exists():
        raise UsageError(f"{target} is there already; edit it, or name another folder")
    written = shipped_path("config.example.toml").read_bytes() if page is None else _from_page(page, url)
    folder.mkdir(parents=True, exist_ok=True)
    with target.open("xb") as file:
        file.write(written)
    screen.say(
        f"wrote {target}; put your desk's name and your first site into it, then: falsefront --config {target} check"
    )


def _from_page(page: str, url: str | None) -> bytes:
    """Return a configuration whose one site is what a page shows of it."""
    from falsefront.cli.first_profile import first_profile
    from falsefront.cli.page import unknown_page
    from falsefront.parse import lessons

    tried = unknown_page(page, url)
    learned = lessons(tried.body or b"", content_type=tried.content_type, reading=tried.reading)
    return first_profile(tried.url, tried.reading, learned).encode()


def check() -> None:
    """Check the configuration and print what would be watched."""
    from falsefront.config import with_lines
    from falsefront.pipeline import checking

    config = context.load_config(reads_pages=True, asks_for_stamps=True)
    for words in with_lines(context.config_path, checking.warnings(config)):
        screen.say(words)
    screen.table(
        ("site", "schedule", "start pages"),
        [
            (site.name, site.every or site.cron or "by hand", without_secrets(" ".join(site.start)))
            for site in config.site
        ],
    )
    if config.timestamp is not None:
        trusting = "signatures checked" if config.timestamp.certificates else "no signature checked"
        screen.say(f"time stamps every {config.timestamp.every} from {config.timestamp.authority}, {trusting}")
    screen.say(f"{context.config_path}: {counted(len(config.site), 'site')}, no error")
