"""`falsefront init` and `falsefront check`: a configuration to start from, and whether it can be used."""

from pathlib import Path
from typing import Annotated

import typer

from falsefront.cli import context, screen
from falsefront.wording import counted


def init(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where config.toml is written.")] = Path(),
) -> None:
    """Write a commented config.toml to start from."""
    from falsefront.errors import UsageError
    from falsefront.shipped import shipped_path

    target = folder / "config.toml"
    if target.exists():
        raise UsageError(f"{target} is there already; edit it, or name another folder")
    folder.mkdir(parents=True, exist_ok=True)
    with target.open("xb") as file:
        file.write(shipped_path("config.example.toml").read_bytes())
    screen.say(
        f"wrote {target}; put your desk's name and your first site into it, then: falsefront --config {target} check"
    )


def check() -> None:
    """Check the configuration and print what would be watched."""
    from falsefront.config_faults import dotted
    from falsefront.pipeline import checking

    config = context.load_config(reads_pages=True)
    for at, words in checking.warnings(config):
        screen.say(f"{context.config_path}: {dotted(at)}{words}")
    screen.table(
        ("site", "schedule", "start pages"),
        [(site.name, site.every or site.cron or "by hand", " ".join(site.start)) for site in config.site],
    )
    screen.say(f"{context.config_path}: {counted(len(config.site), 'site')}, no error")
