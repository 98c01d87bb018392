"""Names of countries to ISO 3166-1 alpha-2, as pages and shops write them."""

from typing import Final

from falsefront.text.countries import codes_by_name, country_names
from falsefront.text.country_name import folded

# Top-level domains of countries that are sold, or were given away, for their letters say nothing of a place.
_ANYBODYS_DOMAINS: Final = frozenset({
    "ac", "ag", "ai", "am", "as", "bz", "cc", "cf", "co", "cx", "dj", "eu", "fm", "ga", "gg", "gl", "gq", "gs", "im",
    "io", "is", "je", "ki", "la", "lc", "ly", "me", "ml", "ms", "mu", "nf", "nu", "pw", "re", "sc", "sh", "st", "su",
    "sx", "tc", "tf", "tk", "tl", "to", "tv", "vc", "vg", "wf", "ws", "yt",
})  # fmt: skip
# Below those of them that are kept for a country's own firms, schools and offices: "firm.com.co".
_BELOW: Final = frozenset({"com", "net", "org", "edu", "gov", "gob", "mil"})
_NATIONAL_BELOW: Final = frozenset({"ag", "co", "dj", "ly", "mu", "sc", "vc", "ws"})


def country(raw: str) -> str | None:
    """Return the ISO 3166-1 code of a country's name or code, None for anything else.

    >>> country("China (Mainland)"), country("cn "), country("Bolivia, Plurinational State of"), country("Xingtai")
    ('CN', 'CN', 'BO', None)
    """
    name = raw.strip(" \t\r\n.,")
    return _code(name) or codes_by_name().get(folded(name))


def country_of_host(host: str | None) -> str | None:
    """Return the country of a host's top-level domain, None for generic ones and those sold to anybody.

    >>> country_of_host("shop.example.pl"), country_of_host("example.com")
    ('PL', None)
    >>> country_of_host("shop.com.co"), country_of_host("shop.co")
    ('CO', None)
    """
    name, _, last = (host or "").lower().rpartition(".")
    before, _, below = name.rpartition(".")
    is_national = bool(before) and below in _BELOW and last in _NATIONAL_BELOW
    return _code(last) if name and (is_national or last not in _ANYBODYS_DOMAINS) else None


def _code(text: str) -> str | None:
    code = {"UK": "GB"}.get(text.upper(), text.upper())
    return code if len(text) == 2 and text.isascii() and code in country_names() else None
