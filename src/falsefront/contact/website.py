"""Web addresses in one canonical form, so that the same page is the same string."""

import re
from collections.abc import Callable
from typing import Final
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

# Parameters that say how a visitor came, never what the page is.
TRACKING: Final = frozenset({
    "_ga", "_gl", "aff_id", "affiliate", "algo_exp_id", "algo_pvid", "clickid", "crumb", "dclid", "fbclid", "from",
    "gclid", "igshid", "impression", "impressionid", "jsessionid", "kwd", "mc_cid", "mc_eid", "msclkid",
    "phpsessid", "pos", "position", "pvid", "recom", "ref", "ref_", "referer", "referrer", "sc_campaign", "scm",
    "search_id", "session_id", "sessionid", "sid", "source", "spm", "src", "tags", "trace_id", "traceid",
    "tracelog", "track", "tracking", "yclid",
})  # fmt: skip
_TRACKING_START: Final = ("utm_", "spm_", "aff_", "pk_", "mtm_", "hsa_")
# Parameters that a vendor's page may need to be that vendor's; all others go from a vendor's address.
_IDENTITIES: Final = re.compile(
    r"(?:id|uid|mid|sid|no|code|user|member|shop|store|seller|vendor|supplier|company|merchant|route|page_id"
    r"|profile|name|u|m|c)$"
    r"|.*(?:shop|store|seller|vendor|supplier|company|merchant|member|user|manufacturer)[-_]?(?:id|no|code|name)?$",
    re.IGNORECASE,
)
_INDEX: Final = re.compile(r"/(?:index|default|home)\.(?:html?|php|aspx?|jsp)$", re.IGNORECASE)
_THING: Final = re.compile(r"(?:product|goods|offer|item)_?(?:id|no|code)", re.IGNORECASE)
_LISTING: Final = frozenset({"search", "sort", "order", "page", "limit", "filter", "view", "keyword", "keywords", "q"})
_MAX_PARAMETERS: Final = 200
_PORTS: Final = {"http": 80, "https": 443}


def canonical_url(raw: str, *, base: str | None = None) -> str | None:
    """Return an absolute http or https address without fragment, tracking and default port; None for any other.

    >>> canonical_url("https://shop.example/p?id=7&utm_source=a&spm=1#x")
    'https://shop.example/p?id=7'
    """
    return _canonical(raw, base, lambda name: not _is_tracking(name))


def canonical_vendor_url(raw: str, *, base: str | None = None) -> str | None:
    """Return a vendor's address without what belongs to the visit or to one product.

    >>> canonical_vendor_url("https://foo.market.example/index.html?from=detail&productId=16")
    'https://foo.market.example/'
    """
    return _canonical(raw, base, lambda name: not _is_tracking(name) and _IDENTITIES.match(name) is not None)


def _is_tracking(name: str) -> bool:
    low = name.lower()
    return low in TRACKING or low.startswith(_TRACKING_START)


def _canonical(raw: str, base: str | None, keeps: Callable[[str], bool]) -> str | None:
    try:
        parts = urlsplit(urljoin(base, raw.strip()) if base else raw.strip())
        port = parts.port
    except ValueError:
        return None
    host = (parts.hostname or "").rstrip(".").lower()
    if parts.scheme not in ("http", "https") or not host or parts.username is not None:
        return None
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    netloc = host if port in (None, _PORTS[parts.scheme]) else f"{host}:{port}"
    pairs = _kept(parts.query, keeps)
    try:
        path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
        query = urlencode(pairs, safe="/:@,;!'()*$~|", quote_via=quote)
    except UnicodeError:  # half a surrogate pair, from an escape in JSON: no server has such a page
        return None
    path = path if pairs else _INDEX.sub("/", path)
    return urlunsplit((parts.scheme, netloc, path, query, ""))


def _kept(query: str, keeps: Callable[[str], bool]) -> list[tuple[str, str]]:
    """Return the parameters that name a page; how a list was sorted and searched says nothing of a thing in it."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_MAX_PARAMETERS)
    except ValueError:
        return []
    names_thing = any(_THING.fullmatch(name) for name, _ in pairs)
    return [(name, value) for name, value in pairs if keeps(name) and not (names_thing and name.lower() in _LISTING)]
