"""One page of the web, or one saved to a file, read under a site profile; nothing is stored."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from falsefront.cli import context, screen
from falsefront.records import Outcome

if TYPE_CHECKING:
    from falsefront.config import Config, Site
    from falsefront.records import PageReading


class Tried(NamedTuple):
    """A page, what was read of it, and under which profile."""

    profile: "Site"
    reading: "PageReading"
    body: bytes | None  # None where none was received
    content_type: str | None
    url: str  # "" for a file of which nobody says where it came from


def page_of(page: str, *, name: str | None, url: str | None) -> Tried:
    """Read a URL under the scope of a site, or a file under its profile, if one is named."""
    from falsefront.parse import read_page

    if page.startswith(("http://", "https://")):
        return _visited(page, name)
    profile, body = _profile_of_file(name), _bytes_of(page)
    reading = read_page(body, url=url or "", content_type=None, site=profile)
    return Tried(profile, reading, body, None, url or "")


def unknown_page(page: str, url: str | None) -> Tried:
    """Read a page of a site that no profile names yet: a file, or a URL asked for in the name of the desk.

    Raises UsageError for a URL where no configuration says whose desk asks.
    """
    from falsefront.config import Site
    from falsefront.errors import UsageError

    if not page.startswith(("http://", "https://")):
        return page_of(page, name=None, url=url)
    if not context.config_path.exists():
        raise UsageError(
            f"{page}: a page of the web is asked for in a desk's name, and no configuration gives one; save the page "
            "and name the file, with --url for where it came from, or name a configuration with --config"
        )
    parts = urlsplit(page)
    profile = Site(name="first", start=(page,), allow=(f"{parts.scheme}://{parts.netloc}/*",))
    return _asked(page, profile)


def _bytes_of(file: str) -> bytes:
    from falsefront.errors import UsageError

    try:
        return Path(file).read_bytes()
    except OSError as exc:
        raise UsageError(
            f"{file}: cannot be read: {exc.strerror}; name a file, or a URL with http:// or https://"
        ) from exc


def _visited(url: str, name: str | None) -> "Tried":
    return _asked(url, _named(context.load_config(reads_pages=True), name))


def _asked(url: str, profile: "Site") -> "Tried":
    from falsefront.parse import read_page
    from falsefront.pipeline.trial import visit_once
    from falsefront.records import PageReading

    config = context.load_config(reads_pages=True)
    with context.store_if_any(config) as opened:
        exchange = visit_once(
            url, site=profile, config=config, opened=opened, now=context.now,
            on_wait=lambda host, seconds: screen.say(f"waiting {seconds:.0f} s for {host}: the gap between requests"),
        )  # fmt: skip
    if exchange.outcome is not Outcome.LIVE:
        reading = PageReading(outcome=exchange.outcome, reason=exchange.reason)
        return Tried(profile, reading, None, None, exchange.url)
    content_type, body = exchange.header("content-type"), exchange.body or b""
    reading = read_page(body, url=exchange.url, content_type=content_type, site=profile)
    return Tried(profile, reading, body, content_type, exchange.url)


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
