"""What most commands start with: the configuration named before the command, and the store it names."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from falsefront.config import Config, Location
    from falsefront.store import Connection, Store

DEFAULT_CONFIG = Path("config.toml")
config_path = DEFAULT_CONFIG  # set once by the callback of the root command


def use_config(path: Path) -> None:
    """Remember which configuration file the command line named."""
    global config_path
    config_path = path


def load_config(*, reads_pages: bool = False, asks_for_stamps: bool = False, checks_stamps: bool = False) -> "Config":
    """Read the configuration and check all of it; ConfigurationError tells each fault with its line.

    `reads_pages` says that private parsers will be needed, the others what will be done with time stamps: an analyst's
    own machine may do without all of it.
    """
    from falsefront import config
    from falsefront.pipeline import checking
    from falsefront.service import schedule

    def further_faults(read: "Config") -> "Iterator[tuple[Location, str]]":
        yield from checking.problems(read)
        yield from schedule.problems(read.site)
        if reads_pages:
            yield from checking.parser_problems(read)
        if asks_for_stamps or checks_stamps:
            yield from checking.timestamp_problems(read, is_asking=asks_for_stamps)

    return config.load(config_path, more=further_faults)


def _check_site(config: "Config", tx: "Connection", name: str | None) -> None:
    """Raise UnknownError for a site that is neither configured nor was ever; None names none."""
    from falsefront.config import unknown_site
    from falsefront.store import sites

    known = {site.name for site in config.site} | {site.name for site in sites.everything(tx)}
    if name is not None and name not in known:
        raise unknown_site(name, known)


def now() -> datetime:
    """Return this moment in UTC: the one clock that commands hand on."""
    return datetime.now(UTC)


def analyst(by: str | None) -> str:
    """Return the name of who decides: the one given, else who is logged in, else nothing (which is refused later)."""
    import getpass

    if by is not None:
        return by
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a container without a user's name
        return ""


def day_given(text: str | None) -> "date | None":
    """Return the day that an option gives; None where it is left out, UsageError where it is no day that was."""
    from falsefront.errors import UsageError
    from falsefront.register import rows

    try:
        return rows.day_of(text, now().date()) if text else None
    except ValueError as exc:
        raise UsageError(str(exc)) from exc


def sha256_of(file: Path) -> str:
    """Return the hash of a file; UsageError where it cannot be read."""
    import hashlib

    from falsefront.errors import UsageError

    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as exc:
        raise UsageError(f"{file}: cannot be read ({exc.strerror or exc})") from exc


@contextmanager
def open_store(config: "Config", *, create: bool = False) -> "Iterator[Store]":
    """Open the store that a configuration names and close it at the end; `create` makes a missing one."""
    from falsefront import store

    opened = store.open_store(config.store_url, create=create)
    try:
        yield opened
    finally:
        opened.close()


@contextmanager
def reading(*, site: str | None = None) -> "Iterator[Connection]":
    """Read the store as it is at this moment; UsageError where it is to be about a site that there is none of."""
    from falsefront.store.page_room import many_pages

    config = load_config()
    with open_store(config) as opened, opened.reading() as tx:
        many_pages(tx)
        _check_site(config, tx, site)
        yield tx


@contextmanager
def store_if_any(config: "Config") -> "Iterator[Store | None]":
    """Open the store that a configuration names, for reading what is known; None where there is none."""
    from falsefront import store
    from falsefront.errors import StoreError

    try:
        opened = store.open_store(config.store_url, create=False)
    except StoreError:
        yield None
        return
    try:
        yield opened
    finally:
        opened.close()
