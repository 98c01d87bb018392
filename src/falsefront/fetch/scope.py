"""Which URLs may be asked for at all, and the one spelling each of them has."""

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit

from w3lib.url import safe_url_string

from falsefront.errors import FetchError

SCHEME_PORTS = {"http": 80, "https": 443}

_LONGEST_URL = 8_000  # octets every server should take (RFC 9110 4.1)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_HOST = re.compile(r"[a-z0-9._-]{1,255}|\[[0-9a-f:.]{2,45}\]")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})?")
_PATTERN_SAFE = "%/:?@!$&()*+,;=~"  # what `canonical_url` leaves as it is, and the `*`
_SLASHES = re.compile(r"[/\\\\]+")
_PATH_PARAMETERS = re.compile(r"(?<=\.);[^/]*")  # "..;x": some servers take it for ".."
_DECODINGS = 3  # "%252F" behind a proxy that decodes too; more than any pair of servers does
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")  # RFC 3986 2.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a site's configuration opens: `*` stands for any run of characters, and the whole URL must match.

    In the host of a pattern of `allow`, `*` does not cross a "/". A URL is judged as it is spelled and as a server may
    read it: `deny` refuses what it meets in either, `allow` opens what it meets in both.
    """

    allow: tuple[str, ...]
    deny: tuple[str, ...] = ()
    allow_private_hosts: tuple[str, ...] = ()  # "127.0.0.1:8099": exempt from the address guard

    def refusal(self, url: str) -> str | None:
        """Return why a URL may not be asked for, in words; None where it may."""
        try:
            spelled = canonical_url(url)
        except FetchError as error:
            return str(error)
        read = as_served(spelled)
        for pattern in self.deny:
            if may_match(pattern, spelled) or (read and _matches(_served_pattern(pattern), read)):
                return f"deny pattern {pattern} matches"
        if not any(_opens(pattern, spelled, read) for pattern in self.allow):
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


def as_served(url: str) -> str | None:
    """Return how a server may read a canonical URL: escapes undone, back slashes turned, "//" and ".." taken out.

    None where that is the URL itself.

    >>> as_served("https://shop.example/a/..%5C/private%2Fx"), as_served("https://shop.example/a")
    ('https://shop.example/private/x', None)
    """
    if "%" not in url and "//" not in url[8:] and ".;" not in url:
        return None
    parts = urlsplit(url)
    path = _served_path(_undone(parts.path))
    read = f"{parts.scheme}://{parts.netloc}{path}" + (f"?{_undone(parts.query)}" if parts.query else "")
    return None if read == url else read


def may_match(pattern: str, url: str) -> bool:
    """Whether the whole of a canonical URL matches a pattern, in linear time however many `*` it has.

    >>> may_match("https://shop.example/*/offer?id=*", "https://shop.example/a/b/offer?id=7")
    True
    """
    return _matches(_spelled_pattern(pattern), url)


def names_any_host(pattern: str) -> bool:
    """Whether a pattern of `allow` opens hosts that nobody named: "*", "https://*/offers".

    >>> names_any_host("https://*.shop.example/*"), names_any_host("*/offers")
    (False, True)
    """
    _, mark, rest = pattern.partition("://")
    return pattern.startswith("*") if not mark else rest.partition("/")[0].strip("*.:0123456789") == ""


def _opens(pattern: str, spelled: str, read: str | None) -> bool:
    """Whether a pattern of `allow` opens a URL, both as it is spelled and as a server may read it."""
    if not _stays_in_parts(_spelled_pattern(pattern), spelled):
        return False
    return read is None or _stays_in_parts(_served_pattern(pattern), read)


def _stays_in_parts(pattern: str, url: str) -> bool:
    """Whether scheme, host and the rest each match: no `*` of the host takes a path for a piece of the name."""
    scheme, mark, rest = pattern.partition("://")
    if not mark or "*" not in rest.partition("/")[0] + scheme:
        return _matches(pattern, url)
    host, slash, path = rest.partition("/")
    their_scheme, _, their_rest = url.partition("://")
    their_host, _, their_path = their_rest.partition("/")
    return _matches(scheme, their_scheme) and _matches(host, their_host) and _matches(slash + path, f"/{their_path}")


def _matches(pattern: str, url: str) -> bool:
    first, *others = pattern.split("*")
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


def _undone(text: str) -> str:
    """Return text with its escapes undone, and theirs."""
    for _ in range(_DECODINGS):
        plain = unquote(text, errors="replace")
        if plain == text:
            break
        text = plain
    return text


def _served_path(path: str) -> str:
    return _without_dots(_PATH_PARAMETERS.sub("", _SLASHES.sub("/", path))) or "/"


@cache
def _served_pattern(pattern: str) -> str:
    """Return a pattern as `as_served` reads URLs; its `*` stay where they are."""
    spelled = _spelled_pattern(pattern)
    scheme, mark, rest = spelled.partition("://")
    host, slash, path = rest.partition("/") if mark else ("", "", spelled)
    before, question, query = (slash + path).partition("?")
    return scheme * bool(mark) + mark + host + _SLASHES.sub("/", _undone(before)) + question + _undone(query)


@cache
def _spelled_pattern(pattern: str) -> str:
    """Return a pattern spelled as canonical URLs are: host in lower case, no default port, characters escaped."""
    scheme, mark, rest = pattern.partition("://")
    opening = ""
    if mark and scheme.lower() in (*SCHEME_PORTS, "*"):
        host, slash, path = rest.partition("/")
        host = host.lower().removesuffix(f":{SCHEME_PORTS.get(scheme.lower(), '')}")
        if not host.isascii():
            try:
                host = host.encode("idna").decode("ascii")
            except UnicodeError:
                return pattern  # no URL has such a host: the pattern matches nothing
        opening, pattern = f"{scheme.lower()}://{host}", slash + path
    before, question, query = pattern.partition("?")
    spelled = quote(before, safe=_PATTERN_SAFE + "'") + question + quote(query, safe=_PATTERN_SAFE)
    return opening + _normal_escapes(spelled)
