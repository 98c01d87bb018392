"""What a robots.txt opens to us (RFC 9309).

protego does the matching. What it reads differently from the RFC is put right before it sees the text: each line is
taken apart here and handed on in plain form (byte order marks, line ends, colons, product tokens, percent-encoding,
lines that must not end a group).
"""

import codecs
import math
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from protego import Protego

from falsefront.records import Exchange, Outcome
from falsefront.response import Response, read_response

PRODUCT_TOKEN = "falsefront"  # noqa: S105 (the name robots.txt calls us by, RFC 9309 2.2.1)

ROBOTS_BYTES = 524_288  # read of one robots.txt, more than the 500 KiB of RFC 9309 2.5
ROBOTS_REDIRECTS = 5  # followed at least (RFC 9309 2.3.1.2)
ROBOTS_AGE_S = 86_400.0  # a copy is used no longer (RFC 9309 2.4)
UNREACHABLE_AGE_S = 60.0  # an unreachable robots.txt is asked for again after this
CRAWL_DELAY_CAP_S = 60.0  # a site that asks for more gets this, and the exchange says so

_REFUSING_STATUS = frozenset({401, 403, 429})  # the RFC would allow; we take it as a no

MOST_SITEMAPS = 100  # of one robots.txt; a site with more names an index of them
_LONGEST_LINE = 16_664  # characters of a line that are read, as in Google's parser
_LINE_END = re.compile(r"\r\n|\r|\n")
_DOLLAR = re.compile(r"\$|%24")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_LOOSE = re.compile(r"[^\s:]+\s{2,}[^\s:]+")  # no colon, and more than one space in its stead
_TOKEN = re.compile(r"[A-Za-z_-]*")
_OTHER_TOKEN = "-"  # noqa: S105 (stands for any product but ours: it is never asked for)
_UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_WIDE_SHARE = 0.45  # of zero bytes: half of all where the text is ASCII
_OTHER_BREAKS = str.maketrans(dict.fromkeys("\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", " "))

_FIELDS = {
    "user-agent": "user-agent", "useragent": "user-agent", "user agent": "user-agent",
    "allow": "allow",
    "disallow": "disallow", "dissallow": "disallow", "dissalow": "disallow", "disalow": "disallow",
    "diasllow": "disallow", "disallaw": "disallow",
    "crawl-delay": "crawl-delay", "crawl delay": "crawl-delay",
}  # fmt: skip
"""Field names and the misspellings that are understood (RFC 9309 2.2.4 leaves this open)."""
_STARTS = tuple((name, meant) for name, meant in _FIELDS.items() if meant != "crawl-delay")
"""Whatever begins so counts, as in Google's parser: "Disallows:" closes what its author meant to close."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What one robots.txt says to us."""

    parsed: Protego | None  # None where nothing at all may be fetched
    reason: str  # why a refused URL is refused, in words
    crawl_delay_s: float | None = None  # already capped; None where it asks for nothing
    note: str | None = None  # in words, where the delay was capped
    max_age_s: float = ROBOTS_AGE_S
    outcome: Outcome = Outcome.ROBOTS  # of a refused URL; what stopped us where the host cannot be reached at all
    sitemaps: tuple[str, ...] = ()  # as they stand there
    retry_at: datetime | None = None  # when to ask again, where the server said so instead of showing its robots.txt

    def refusal(self, url: str) -> str | None:
        """Return why a canonical URL may not be fetched; None where it may."""
        # protego takes the anchor of a rule for a dollar sign too: "Allow: /$" would open "/%24".
        spelled = {url, _DOLLAR.sub("-", url)}
        if self.parsed is not None and all(self.parsed.can_fetch(each, PRODUCT_TOKEN) for each in spelled):
            return None
        return self.reason


def parse_rules(text: bytes, *, token: str = PRODUCT_TOKEN) -> Rules:
    """Return what the bytes of a robots.txt say to the product `token`; never raises."""
    lines, delays = _plain_lines(text, token.lower())
    is_named = any(line == f"user-agent: {PRODUCT_TOKEN}" for line in lines)
    asked = delays.get(PRODUCT_TOKEN if is_named else "*")
    delay, note = asked, None
    if asked is not None and asked > CRAWL_DELAY_CAP_S:
        delay = CRAWL_DELAY_CAP_S
        note = f"robots.txt asks for {asked:.6g} s between requests; {CRAWL_DELAY_CAP_S:g} s are kept"
    parsed = Protego.parse("\n".join(lines))
    return Rules(
        parsed=parsed, reason="robots.txt disallows this URL", crawl_delay_s=delay, note=note, sitemaps=_sitemaps(text)
    )  # fmt: skip


def _sitemaps(text: bytes) -> tuple[str, ...]:
    r"""Return what the lines name that belong to no group (RFC 9309 2.2.4; sitemaps.org, "Submitting your Sitemap").

    >>> _sitemaps(b"User-agent: *\nSitemap: https://a.example/one.xml\nsitemap : /two.xml\nSitemap:")
    ('https://a.example/one.xml', '/two.xml')
    """
    found: dict[str, None] = {}
    for line in _LINE_END.split(_decoded(text)):
        name, colon, value = line[:_LONGEST_LINE].partition(":")
        if colon and name.strip().lower() == "sitemap" and value.strip():
            found.setdefault(value.strip())
    return tuple(found)[:MOST_SITEMAPS]


def rules_from(exchange: Exchange) -> Rules:
    """Return what the last exchange of asking for a robots.txt means (RFC 9309 2.3.1).

    Unreachable (5xx, no answer, too many redirects, an answer that cannot be read): nothing may be fetched.
    Unavailable (4xx): everything may, but 401, 403 and 429 are taken as a no.
    """
    status = exchange.status
    if status is not None and 400 <= status < 500 and status not in _REFUSING_STATUS:
        return parse_rules(b"")
    found = read_response(exchange.response or b"", max_bytes=ROBOTS_BYTES)
    if found is None or status is None or not 200 <= status < 300 or _is_unreadable(exchange, found):
        return _closed(exchange)
    text = found.body or b""
    if found.is_cut:
        text = text[: max(text.rfind(b"\n"), text.rfind(b"\r")) + 1]  # half a line says something else
    return parse_rules(text)


def _is_unreadable(exchange: Exchange, found: Response) -> bool:
    """Whether a robots.txt broke off, or cannot be unpacked, before as much as we read of it came."""
    return not found.is_cut and (exchange.outcome is not Outcome.LIVE or found.problem is not None)


def _closed(exchange: Exchange) -> Rules:
    """Return the rules of a site whose robots.txt cannot be reached: nothing may be fetched (RFC 9309 2.3.1.4)."""
    why = exchange.reason or f"status {exchange.status}"
    wait_s = exchange.retry_after_s
    is_silent = exchange.status is None and exchange.outcome in (Outcome.NETWORK_ERROR, Outcome.SCOPE)
    return Rules(
        parsed=None,
        reason=f"robots.txt could not be read ({why}): nothing is fetched",
        max_age_s=max(UNREACHABLE_AGE_S, wait_s or 0.0),
        outcome=exchange.outcome if is_silent else Outcome.ROBOTS,
        retry_at=None if wait_s is None else exchange.fetched_at + timedelta(seconds=wait_s),
    )


def _plain_lines(text: bytes, token: str) -> tuple[list[str], dict[str, float]]:
    """Return the tokens and rules, each as `field: value`, and the delay in seconds for each token.

    Only rules end a group (RFC 9309 2.2.1): a delay between two user-agent lines is that of the tokens before it.
    """
    lines: list[str] = []
    delays: dict[str, float] = {}
    tokens: list[str] = []  # of the group so far
    held: list[str] = []  # what one of Google's parsers takes for rules and another for nothing
    for line in _LINE_END.split(_decoded(text)):
        field, value = _field_of(line[:_LONGEST_LINE])
        if _is_loose(line):
            held += [f"{field}: {value}"] if field == "disallow" else []
            continue
        if field is None:
            continue
        if field == "crawl-delay":
            for said_to, seconds in ((each, _seconds(value)) for each in tokens):
                if seconds is not None:
                    delays.setdefault(said_to, seconds)
            continue
        if field == "user-agent":
            value = _spelled_token(value, token)
            if lines and not lines[-1].startswith("user-agent"):
                tokens.clear()
                lines += _taken(held)
            tokens.append(value)
        else:
            lines += _taken(held)
            value = _LONE_PERCENT.sub("%25", value) if field == "allow" else value  # protego reads "/%" as "/"
        lines.append(f"{field}: {value}")
    return [*lines, *held], delays


def _taken(held: list[str]) -> list[str]:
    taken = held[:]
    held.clear()
    return taken


def _is_loose(line: str) -> bool:
    """Whether a line has several blanks in the stead of its colon: it ends no group and opens nothing."""
    return _LOOSE.fullmatch(line.partition("#")[0].strip()) is not None


def _seconds(value: str) -> float | None:
    """Return a delay; None where it is no number of seconds to wait."""
    try:
        seconds = float(value)
    except ValueError:
        return None
    return None if math.isnan(seconds) or seconds < 0 else seconds


def _decoded(text: bytes) -> str:
    """Return the text without a byte order mark, even a broken one, and with no line ends but CR and LF.

    RFC 9309 2.3 has UTF-8; a file that is UTF-16 all the same closes what its author meant to close.
    """
    is_wide = text.count(b"\0") > _WIDE_SHARE * len(text)  # a mark in front of ASCII is only a broken one
    for mark, encoding in _UTF_16.items():
        if is_wide and text.startswith(mark):
            return text[len(mark) :].decode(encoding, "replace").translate(_OTHER_BREAKS)
    for mark in (b"\xef\xbb\xbf", b"\xef\xbb", b"\xef"):
        if text.startswith(mark):
            text = text[len(mark) :]
            break
    return text.decode("utf-8", "replace").translate(_OTHER_BREAKS)


def _field_of(line: str) -> tuple[str | None, str]:
    """Return a known field and its value; None for lines that say nothing to us. A missing colon is forgiven."""
    content = line.partition("#")[0].strip()
    name, colon, value = content.partition(":")
    if not colon:
        words = content.split()
        if len(words) != 2:
            return None, ""
        name, value = words
    key = name.strip().lower()
    return _FIELDS.get(key) or next((meant for start, meant in _STARTS if key.startswith(start)), None), value.strip()


def _spelled_token(value: str, token: str) -> str:
    """Return the token protego shall see: ours, `*`, or one that is nobody's (protego also takes prefixes as equal)."""
    if value == "*" or (value[:1] == "*" and value[1:2].isspace()):
        return "*"
    matched = _TOKEN.match(value)
    return PRODUCT_TOKEN if matched is not None and matched[0].lower() == token else _OTHER_TOKEN
