"""Where a page stands in other languages, by its own word: `<link rel="alternate" hreflang="zh" href="/zh/firm/7">`.

Believed only where the two addresses are one but for their languages, which a part of the path, a label of the host or
a parameter names: a page that calls the top of its site, or a list, its own in another language is not that page.
"""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from falsefront.parse.selectors import absolute
from falsefront.parse.tree import PageTree, attribute

_LANGUAGE: Final = re.compile(r"[a-z]{2}(?:[-_][a-z0-9]{2,8})?", re.IGNORECASE)
_ASKED: Final = frozenset({"lang", "language", "locale", "hl", "lng", "l"})  # parameters that name a language
_CALLED: Final = {"cn": "zh", "tw": "zh", "jp": "ja", "kr": "ko", "vn": "vi", "cz": "cs", "ua": "uk", "br": "pt"}
_MOST_LINKS: Final = 300
_MOST: Final = 60
_PATH, _QUERY = "/", "?"  # between the parts of an address


def in_other_tongues(tree: PageTree, url: str, base: str) -> tuple[str, ...]:
    """Return the addresses of a page in other languages than its own, absolute, in page order."""
    return tuple(dict.fromkeys(_named(tree, url, base)))[:_MOST]


def _named(tree: PageTree, url: str, base: str) -> Iterator[str]:
    for at in tree.by_name.get("link", ())[:_MOST_LINKS]:
        tag = tree.elements[at]
        if "alternate" not in (attribute(tag, "rel") or "").lower().split():
            continue
        language, link = attribute(tag, "hreflang"), absolute(attribute(tag, "href"), base)
        if language and link and is_in_other_tongue(url, link, language):
            yield link


def is_in_other_tongue(url: str, other: str, language: str) -> bool:
    """Whether two addresses are of one page, the other one in a language.

    >>> page = "https://m.example/en/firm/7"
    >>> is_in_other_tongue(page, "https://m.example/zh/firm/7", "zh-CN"), is_in_other_tongue(page, page, "en")
    (True, False)
    >>> is_in_other_tongue(page, "https://m.example/zh/firm/8", "zh")
    False
    """
    try:
        one, two = _differing(_parts(url), _parts(other))
    except ValueError:
        return False
    if len(one) > 1 or len(two) > 1 or not (one or two) or not all(map(_LANGUAGE.fullmatch, (*one, *two))):
        return False
    code = _code(language)
    is_said = _code(two[0]) == code if two else _code(one[0]) != code
    return is_said and _tells_a_page(url) and _tells_a_page(other)


def _parts(url: str) -> list[str]:
    """Return the parts of an address in a row; a parameter that names a language is that language alone."""
    parts = urlsplit(url)
    asked = parse_qsl(parts.query)[:_MOST]
    told = [value for name, value in asked if name.lower() in _ASKED]
    rest = sorted(f"{name}={value}" for name, value in asked if name.lower() not in _ASKED)
    path = [segment for segment in parts.path.split("/") if segment]
    return [*parts.netloc.lower().removeprefix("www.").split("."), _PATH, *path, _QUERY, *rest, _QUERY, *told]


def _tells_a_page(url: str) -> bool:
    """Whether an address is more than the top of a site in a language."""
    parts = _parts(url)
    behind = [part for part in parts[parts.index(_PATH) :] if part not in (_PATH, _QUERY)]
    return any(_LANGUAGE.fullmatch(part) is None for part in behind)


def _differing(one: list[str], two: list[str]) -> tuple[list[str], list[str]]:
    """Return what stands between the parts with which both begin and end."""
    begin = 0
    while begin < min(len(one), len(two)) and one[begin] == two[begin]:
        begin += 1
    end = 0
    while end < min(len(one), len(two)) - begin and one[-1 - end] == two[-1 - end]:
        end += 1
    return one[begin : len(one) - end], two[begin : len(two) - end]


def _code(part: str) -> str:
    first = part.lower().replace("_", "-").partition("-")[0]
    return _CALLED.get(first, first)
