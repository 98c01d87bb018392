"""Links from one firm's page on a market to another's: told by their addresses alone."""

import re
from typing import Final
from urllib.parse import parse_qsl, urlsplit

# First parts of hosts that are a site's own and no seller's.
_OWN_HOSTS: Final = frozenset({
    "www", "m", "shop", "store", "blog", "news", "help", "support", "docs", "mail", "static", "cdn", "img", "login",
    "account", "en", "cn", "zh", "es", "ru", "vi", "de", "fr", "pt", "it", "ja", "ko",
})  # fmt: skip


def is_beside(url: str, page: str) -> bool:
    """Whether a link leads to another page of the kind of this one: its folder, its parameters, its like host.

    >>> is_beside("https://m.example/firm/b7.html", "https://m.example/firm/b2.html")
    True
    >>> is_beside("https://m.example/firm/b2/contact", "https://m.example/firm/b2")
    False
    >>> is_beside("https://marl.m.example/", "https://www.m.example/firm/b2"), is_beside("https://x.example/", "https://y.example/")
    (True, False)
    """
    link, here = urlsplit(url), urlsplit(page)
    if link.netloc != here.netloc:
        name, _, above = link.netloc.partition(".")
        own = here.netloc.removeprefix("www.")
        return name not in _OWN_HOSTS and "." in above and above in (own, own.partition(".")[2])
    folder, _, name = link.path.rstrip("/").rpartition("/")
    own_folder, _, own_name = here.path.rstrip("/").rpartition("/")
    if link.path == here.path:
        keys, own_keys = dict(parse_qsl(link.query)), dict(parse_qsl(here.query))
        return keys.keys() == own_keys.keys() and keys != own_keys
    if folder != own_folder or _ending(name) != _ending(own_name):
        return False
    return bool(folder) or (_stem(name) == _stem(own_name) != "")


def _ending(name: str) -> str:
    return name.rpartition(".")[2] if "." in name else ""


def _stem(name: str) -> str:
    """Return the letters before a page's number: "shop" of "shop123.html"; nothing where it has no number."""
    found = re.match(r"([a-z_-]*)\d", name, re.IGNORECASE)
    return found[1] or "#" if found else ""
