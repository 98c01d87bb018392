"""The one spelling of a URL, for whoever asks for it, files it or compares it."""

import re
from typing import Final
from urllib.parse import SplitResult, urlsplit, urlunsplit

from w3lib.url import safe_url_string

from falsefront.text.remembered import remembered
from falsefront.text.secrets import without_secrets

SCHEME_PORTS: Final = {"http": 80, "https": 443}
ROBOTS_TXT: Final = "/robots.txt"

_LONGEST_URL = 8_000  # octets every server should take (RFC 9110 4.1)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_HOST = re.compile(r"[a-z0-9._-]{1,255}|\[[0-9a-f:.]{2,45}\]")
_SPELLED = re.compile(
    r"(?!.{201})https?://[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,9}(?:(?!:80/|:443/):(?:[1-9]\d{0,3}|[1-5]\d{4}))?"
    r"/(?!\.)(?:[A-Za-z0-9_.-]|/(?!\.))*(?:\?[A-Za-z0-9_=&-]+)?",
    re.ASCII,
)
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})?")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")  # RFC 3986 2.3


def spelled_url(url: str) -> str:
    """Return the one spelling of a URL: ASCII, no fragment, no default port, percent-encoding and dots normalised.

    The order of a query is kept. Raises ValueError for what is not http or https, and for what two programs could
    read as two different hosts: backslashes, user-info, control characters.

    >>> spelled_url("HTTP://Shop.Example:80/a/../%7euser?q=%e4#top")
    'http://shop.example/~user?q=%E4'
    """
    return url if is_spelled(url) else respelled(url)


def is_spelled(url: str) -> bool:
    """Whether a URL is its own one spelling for certain, as most links are."""
    return _SPELLED.fullmatch(url) is not None


@remembered
def respelled(url: str) -> str:
    """Return the one spelling of a URL, step by step."""
    parts = _checked_parts(url)
    try:
        safe = urlsplit(safe_url_string(urlunsplit(parts._replace(fragment=""))))
        port = safe.port
    except ValueError as error:  # UnicodeError of a host that IDNA refuses is one too
        raise ValueError(f"{_shown(url)} is not a URL: {error}") from error
    host = safe.netloc.rpartition(":")[0] if port is not None else safe.netloc.removesuffix(":")
    host = host.lower()
    if not _HOST.fullmatch(host) or port == 0:
        raise ValueError(f"{_shown(url)} has no usable host")
    netloc = host if port in (None, SCHEME_PORTS[safe.scheme]) else f"{host}:{port}"
    path = without_dots(normal_escapes(safe.path)) or "/"
    return urlunsplit((safe.scheme, netloc, path, normal_escapes(safe.query), ""))


def _checked_parts(url: str) -> SplitResult:
    """Return the parts of a URL that is free of what makes hosts ambiguous."""
    if len(url) > _LONGEST_URL:
        raise ValueError(f"{_shown(url)} is longer than {_LONGEST_URL} characters")
    stripped = url.strip(" ")
    if _CONTROL.search(stripped):
        raise ValueError(f"{_shown(url)} has a control character")
    if "\\" in stripped:
        raise ValueError(f"{_shown(url)} has a backslash")
    try:
        parts = urlsplit(stripped)
    except ValueError as error:
        raise ValueError(f"{_shown(url)} is not a URL: {error}") from error
    if parts.scheme not in SCHEME_PORTS:
        raise ValueError(f"{_shown(url)} is neither http nor https")
    if "@" in parts.netloc:
        raise ValueError(f"{_shown(url)} carries user-info")
    return parts


def is_robots_txt(url: str) -> bool:
    """Whether a URL is that of a robots.txt (RFC 9309 2.3): no page, and none is missed where a site has none.

    >>> is_robots_txt("https://shop.example/robots.txt"), is_robots_txt("https://shop.example/de/robots.txt")
    (True, False)
    """
    try:
        return urlsplit(url).path == ROBOTS_TXT
    except ValueError:
        return False


def _shown(url: str) -> str:
    """Return a URL as it can stand in a message."""
    return ascii(without_secrets(url)[:200])[1:-1]


def normal_escapes(text: str) -> str:
    """Return text with escapes of unreserved characters undone and all others in capitals (RFC 3986 6.2.2)."""

    def spelled(matched: re.Match[str]) -> str:
        if matched[1] is None:
            return "%25"
        character = chr(int(matched[1], 16))
        return character if character in _UNRESERVED else f"%{matched[1].upper()}"

    return _ESCAPE.sub(spelled, text)


def without_dots(path: str) -> str:
    """Return a path without `.` and `..` segments (RFC 3986 5.2.4)."""
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments:
        if segment == "..":
            if len(kept) > 1:
                kept.pop()
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", "..") and kept and kept[-1]:
        kept.append("")
    return "/".join(kept)
