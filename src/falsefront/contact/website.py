"""By which address a page or a vendor is known, however somebody came to it."""

import re
from collections.abc import Callable
from typing import Final
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from falsefront.text.tracking import is_tracking
from falsefront.text.url import spelled_url

# Besides what follows a visitor anywhere (`text.tracking`): words that shops use for how somebody came, and now and
# then for a page of their own. They are no part of what a page is known by, but are asked for as they stand.
_FURTHER: Final = frozenset({
    "aff_id", "affiliate", "algo_exp_id", "algo_pvid", "clickid", "crumb", "from", "impression", "impressionid",
    "kwd", "pos", "position", "pvid", "recom", "ref", "ref_", "referer", "referrer", "sc_campaign", "search_id",
    "sid", "source", "src", "tags", "trace_id", "traceid", "tracelog", "track", "tracking",
})  # fmt: skip
_FURTHER_STARTS: Final = ("aff_", "pk_")
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


def identifying_url(raw: str) -> str | None:
    """Return the address by which a page is known: spelled as `spelled_url` does, without tracking; None for no page.

    >>> identifying_url("https://shop.example/p?id=7&utm_source=a&spm=1#x")
    'https://shop.example/p?id=7'
    """
    return _identifying(raw, lambda name: not _is_of_visit(name))


def identifying_vendor_url(raw: str) -> str | None:
    """Return the address by which a vendor is known: without what belongs to the visit or to one product.

    >>> identifying_vendor_url("https://foo.market.example/index.html?from=detail&productId=16")
    'https://foo.market.example/'
    """
    return _identifying(raw, lambda name: not _is_of_visit(name) and _IDENTITIES.match(name) is not None)


def _is_of_visit(name: str) -> bool:
    low = name.lower()
    return is_tracking(name) or low in _FURTHER or low.startswith(_FURTHER_STARTS)


def _identifying(raw: str, keeps: Callable[[str], bool]) -> str | None:
    try:
        parts = urlsplit(spelled_url(raw.strip()))
    except ValueError:
        return None
    pairs = _kept(parts.query, keeps)
    query = urlencode(pairs, safe="/:@,;!'()*$~|", quote_via=quote)
    path = parts.path if pairs else _INDEX.sub("/", parts.path)
    host, colon, port = parts.netloc.partition(":")
    return urlunsplit((parts.scheme, f"{host.rstrip('.')}{colon}{port}", path, query, ""))


def _kept(query: str, keeps: Callable[[str], bool]) -> list[tuple[str, str]]:
    """Return the parameters that name a page; how a list was sorted and searched says nothing of a thing in it."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_MAX_PARAMETERS)
    except ValueError:
        return []
    names_thing = any(_THING.fullmatch(name) for name, _ in pairs)
    return [(name, value) for name, value in pairs if keeps(name) and not (names_thing and name.lower() in _LISTING)]
