"""Which URLs may be asked for at all."""

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote, unquote, urlsplit

from falsefront.errors import FetchError
from falsefront.text.url import SCHEME_PORTS, normal_escapes, spelled_url, without_dots

_PATTERN_SAFE = "%/:?@!$&()*+,;=~"  # what `canonical_url` leaves as it is, and the `*`
_SLASHES = re.compile(r"[/\\\\]+")
_PATH_PARAMETERS = re.compile(r"(?<=\.);[^/]*")  # "..;x": some servers take it for ".."
_DECODINGS = 3  # "%252F" behind a proxy that decodes too; more than any pair of servers does


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
        return None if self._is_listed(spelled, read) else "no allow pattern matches"

    def is_listed(self, url: str) -> bool:
        """Whether `allow` opens a canonical URL, whatever `deny` says; a pass is about nothing else."""
        return self._is_listed(url, as_served(url))

    def _is_listed(self, spelled: str, read: str | None) -> bool:
        return any(_opens(pattern, spelled, read) for pattern in self.allow)

    def is_exempt(self, url: str) -> bool:
        """Whether the host of a URL may have a private address."""
        return host_of(url) in self.allow_private_hosts


def canonical_url(url: str) -> str:
    """Return the one spelling of a URL (`spelled_url`); raises FetchError for what may not be asked for at all."""
    try:
        return spelled_url(url)
    except ValueError as error:
        raise FetchError(str(error)) from error


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

    >>> names_any_host("https://*.shop.example/*"), names_any_host("*/offers"), names_any_host("http://192.0.2.7:80/")
    (False, True, False)
    """
    _, mark, rest = pattern.partition("://")
    host = rest.partition("/")[0]
    return pattern.startswith("*") if not mark else "*" in host and host.strip("*.:0123456789") == ""


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


def _undone(text: str) -> str:
    """Return text with its escapes undone, and theirs."""
    for _ in range(_DECODINGS):
        plain = unquote(text, errors="replace")
        if plain == text:
            break
        text = plain
    return text


def _served_path(path: str) -> str:
    return without_dots(_PATH_PARAMETERS.sub("", _SLASHES.sub("/", path))) or "/"


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
    return opening + normal_escapes(spelled)
