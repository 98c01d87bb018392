"""The configuration: TOML to a checked `Config`, each error with its line (DESIGN 4)."""

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Desk(_Table):
    """Who collects: goes into the User-Agent and into every evidence record."""

    name: str
    contact: str


class StoreTable(_Table):
    """Where the rows and the preserved bytes lie."""

    url: str = "sqlite:///falsefront.db"
    evidence: str = "evidence"


class Crawl(_Table):
    """Politeness and bounds, the same for every site."""

    delay_s: float = 5.0  # least gap between two requests to one host
    timeout_s: float = 30.0  # whole request
    max_bytes: int = 5_000_000  # decoded body
    max_pages: int = 500  # per site and run
    allow_private_hosts: tuple[str, ...] = ()


class Expect(_Table):
    """Drift alarms: what a healthy run gives at the least."""

    min_offers: int | None = None
    min_fill: dict[str, float] = Field(default_factory=dict)


class Site(_Table):
    """One configured source."""

    name: str
    start: tuple[str, ...]
    allow: tuple[str, ...]
    deny: tuple[str, ...] = ()
    every: str | None = None  # "6h", "3s"; None where cron stands or the site is crawled by hand only
    cron: str | None = None
    follow: tuple[str, ...] = ()  # CSS of links to follow
    item: str | None = None  # CSS of one offer on a page of many
    language: str | None = None
    parser: str | None = None  # "module:function" of a private parser
    fields: dict[str, str] = Field(default_factory=dict)
    expect: Expect = Expect()


class Config(_Table):
    """Everything a run needs to know; `folder` is where relative paths start."""

    desk: Desk
    store: StoreTable = StoreTable()
    crawl: Crawl = Crawl()
    site: tuple[Site, ...] = ()
    folder: Annotated[Path, Field(exclude=True)] = Path()
