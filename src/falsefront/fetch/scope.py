"""Which URLs may be asked for at all, and the one spelling each of them has."""

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from w3lib.url import safe_url_string

from falsefront.errors import FetchError

SCHEME_PORTS = {"http": 80, "https": 443}

_LONGEST_URL = 8_000  # octets every server should take (RFC 9110 4.1)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_HOST = re.compile(r"[a-z0-9._-]{1,255}|\[[0-9a-f:.]{2,45}\]")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})?")
_PATTERN_SAFE = "%/:?@!$&()*+,;=~"  # what `canonical_url` leaves as it is, and the `*`
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")  # RFC 3986 2.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a site's configuration opens: `*` stands for any run of characters, and the whole URL must match."""

    allow: tuple[str, ...]
    deny: tuple[str, ...] = ()
    allow_private_hosts: tuple[str, ...] = ()  # "127.0.0.1:8099": exempt from the address guard

    def refusal(self, url: str) -> str | None:
        """Return why a URL may not be asked for, in words; None where it may."""
        try:
            spelled = canonical_url(url)
        except FetchError as error:
            return str(error)
        for pattern in self.deny:
            if may_match(pattern, spelled):
                return f"deny pattern {pattern} matches"
        if not any(may_match(pattern, spelled) for pattern in self.allow):
            return "no allow pattern matches"
        return None

    def is_exempt(self, url: str) -> bool:
        """Whether the host of a URL may have a private address."""
        return host_of(url) in self.allow_private_hosts


def canonical_url(url: str) -> str:
    """Return the one spelling of a URL: ASCII, no fragment, no default port, percent-encoding and dots normalised.

    The order of a query is kept. Raises FetchError for what is not http or https, and for what two programs could
    read as two different hosts: backslashes, user-info, control characters.

    >>> canonical_url("HTTP://Shop.Example:80/a/../%7euser?q=%e4#top")
    'http://shop.example/~user?q=%E4'
    """
    parts = _checked_parts(url)
    try:
        safe = urlsplit(safe_url_string(urlunsplit(parts._replace(fragment=""))))
        port = safe.port
    except ValueError as error:  # UnicodeError of a host that IDNA refuses is one too
        raise FetchError(f"{_shown(url)} is not a URL: {error}") from error
    host = safe.netloc.rpartition(":")[0] if port is not None else safe.netloc.removesuffix(":")
    host = host.lower()
    if not _HOST.fullmatch(host) or port == 0:
        raise FetchError(f"{_shown(url)} has no usable host")
    netloc = host if port in (None, SCHEME_PORTS[safe.scheme]) else f"{host}:{port}"
    path = _without_dots(_normal_escapes(safe.path)) or "/"
    return urlunsplit((safe.scheme, netloc, path, _normal_escapes(safe.query), ""))


def host_of(url: str) -> str:
    """Return the host of a URL, with the port where that is not the scheme's own: the unit of politeness.

    >>> host_of("http://127.0.0.1:8099/x"), host_of("https://shop.example:443/")
    ('127.0.0.1:8099', 'shop.example')
    """
    return urlsplit(canonical_url(url)).netloc


def may_match(pattern: str, url: str) -> bool:
    """Whether the whole of a canonical URL matches a pattern, in linear time however many `*` it has.

    >>> may_match("https://shop.example/*/offer?id=*", "https://shop.example/a/b/offer?id=7")
    True
    """
    first, *others = _spelled_pattern(pattern).split("*")
    if not others:
        return first == url
    last = others.pop()
    if not url.startswith(first) or len(url) < len(first) + len(last) or not url.endswith(last):
        return False
    at, end = len(first), len(url) - len(last)
    for piece in others:
        found = url.find(piece, at, end)
        if found < 0:
            return False
        at = found + len(piece)
    return True


def _checked_parts(url: str) -> SplitResult:
    """Return the parts of a URL that is free of what makes hosts ambiguous."""
    if len(url) > _LONGEST_URL:
        raise FetchError(f"{_shown(url)} is longer than {_LONGEST_URL} characters")
    stripped = url.strip(" ")
    if _CONTROL.search(stripped):
        raise FetchError(f"{_shown(url)} has a control character")
    if "\\" in stripped:
        raise FetchError(f"{_shown(url)} has a backslash")
    try:
        parts = urlsplit(stripped)
    except ValueError as error:
        raise FetchError(f"{_shown(url)} is not a URL: {error}") from error
    if parts.scheme not in SCHEME_PORTS:
        raise FetchError(f"{_shown(url)} is neither http nor https")
    if "@" in parts.netloc:
        raise FetchError(f"{_shown(url)} carries user-info")
    return parts


def _shown(url: str) -> str:
    """Return a URL as it can stand in a message."""
    return ascii(url[:200])[1:-1]


def _normal_escapes(text: str) -> str:
    """Return text with escapes of unreserved characters undone and all others in capitals (RFC 3986 6.2.2)."""

    def spelled(matched: re.Match[str]) -> str:
        if matched[1] is None:
            return "%25"
        character = chr(int(matched[1], 16))
        return character if character in _UNRESERVED else f"%{matched[1].upper()}"

    return _ESCAPE.sub(spelled, text)


def _without_dots(path: str) -> str:
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


@cache
def _spelled_pattern(pattern: str) -> str:
    """Return a pattern spelled as canonical URLs are: host in lower case, no default port, characters escaped."""
    scheme, mark, rest = pattern.partition("://")
    opening = ""
    if mark and scheme.lower() in SCHEME_PORTS:
        host, slash, path = rest.partition("/")
        host = host.lower().removesuffix(f":{SCHEME_PORTS[scheme.lower()]}")
        if not host.isascii():
            try:
                host = host.encode("idna").decode("ascii")
            except UnicodeError:
                return pattern  # no URL has such a host: the pattern matches nothing
        opening, pattern = f"{scheme.lower()}://{host}", slash + path
    before, question, query = pattern.partition("?")
    spelled = quote(before, safe=_PATTERN_SAFE + "'") + question + quote(query, safe=_PATTERN_SAFE)
    return opening + _normal_escapes(spelled)
