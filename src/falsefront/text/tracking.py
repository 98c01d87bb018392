"""What a link says about how a visitor came, and never about which page it is."""

from typing import Final
from urllib.parse import unquote_plus, urlsplit, urlunsplit

# Documented by those who add them: analytics, advertisements, mail campaigns, and sessions kept in the address.
# Words a shop may use for its own pages ("source", "ref", "from", "tags") are not among them.
TRACKING: Final = frozenset({
    "_ga", "_gl", "dclid", "fbclid", "gbraid", "gclid", "igshid", "jsessionid", "mc_cid", "mc_eid", "msclkid",
    "phpsessid", "scm", "sessionid", "session_id", "spm", "ttclid", "twclid", "wbraid", "yclid",
})  # fmt: skip
TRACKING_STARTS: Final = ("utm_", "hsa_", "mtm_", "pk_campaign", "pk_kwd", "spm_")


def without_tracking(url: str) -> str:
    """Return a canonical URL without the parameters that follow a visitor; what is left keeps its order and spelling.

    >>> without_tracking("https://shop.example/p?utm_source=a&id=7&gclid=x")
    'https://shop.example/p?id=7'
    """
    before, question, query = url.partition("?")
    if not question:
        return url
    kept = [pair for pair in query.split("&") if not is_tracking(pair.partition("=")[0])]
    if len(kept) == query.count("&") + 1:
        return url
    parts = urlsplit(before)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(kept), ""))


def is_tracking(name: str) -> bool:
    """Whether a parameter says how a visitor came."""
    plain = unquote_plus(name).lower()
    return plain in TRACKING or plain.startswith(TRACKING_STARTS)
