"""What a site profile asks for: `[site.fields]` selectors, on the page or inside one card, and `follow` links.

A selector may end in `@attribute`. URL fields take `href` by themselves. `state:a.b.0.c` is a path into the state a
page embeds, `=words` a constant. A selector that cannot be read, or matches nothing, is a warning.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final
from urllib.parse import urljoin, urlsplit

from falsefront.parse.css import compiled
from falsefront.parse.cut import first_of
from falsefront.parse.draft import Draft
from falsefront.parse.state import at_path, embedded_state
from falsefront.parse.tree import Element, PageTree, attribute
from falsefront.records import FIELDS, LIST_FIELDS
from falsefront.selector import CONSTANT, STATE, split_attribute
from falsefront.text.remembered import MOST_CHARS, MOST_KEPT, remembered
from falsefront.wording import matched_nothing

ANALYST: Final = "analyst: a constant of the site profile"  # the source of what no page says
URL_FIELDS: Final = frozenset({"vendor_url", "url"})
MAX_MATCHES: Final = 2_000  # of one selector
_TEXT_ATTRIBUTE: Final = {"meta": "content", "input": "value", "data": "value"}
_OF_ONE_THING: Final = frozenset({"cas", "tiers"})  # lists that one offer has in records of its own
_SPACES: Final = re.compile(r"[\t\r\n\f]")
_WEB: Final = ("http", "https")
# A link that begins so leads to one place from each page of a host; "//" and "http://" alone lead to the page itself.
_OF_HOST: Final = re.compile(r"/(?:[\w.~%-]|\Z)|https?://[a-z\d]", re.ASCII)


StateReader = Callable[[str], list[str]]  # a path into the state of one card, to the scalars there


def constants(fields: Mapping[str, str]) -> Draft:
    """Return what the analyst says of every page of a site (`vendor = "=Name of the shop"`)."""
    draft = Draft()
    for name, selector in fields.items():
        if selector.startswith(CONSTANT):
            draft.say(name, selector[len(CONSTANT) :], ANALYST)
    return draft


def selected(
    tree: PageTree,
    fields: Mapping[str, str],
    base: str,
    *,
    root: int | None = None,
    state: StateReader | None = None,
) -> tuple[Draft, list[str]]:
    """Return what the selectors give on the page, or inside `root`, and warnings for those that give nothing.

    Inside a card a path into the state is read by `state`, in that card's own record; without one it gives nothing.
    """
    draft = Draft()
    warnings: list[str] = []
    asks_state = root is None and any(selector.startswith(STATE) for selector in fields.values())
    states = embedded_state(tree) if asks_state else []
    for name, selector in fields.items():
        if selector.startswith(CONSTANT):
            continue
        before = len(warnings)
        if selector.startswith(STATE):
            path = selector[len(STATE) :]
            values = state(path) if root is not None and state else _of_page(states, name, path, warnings)
            values = [absolute(value, base) or value if name in URL_FIELDS else value for value in values]
        else:
            values = _values(tree, name, selector, root, base, warnings)
        source = selector if selector.startswith(STATE) else f"css:{selector}"
        for value in values:
            if name in FIELDS:
                draft.say(name, value, source)
            else:
                draft.note(name, value, source)
        if not values and len(warnings) == before:
            warnings.append(matched_nothing(name, selector))
    return draft, warnings


def _of_page(states: list[object], name: str, path: str, warnings: list[str]) -> list[str]:
    """Return what stands at a path of the page's state; values of several records are several offers', and unread."""
    values, is_of_several = at_path(states, path)
    if is_of_several and name not in _OF_ONE_THING and (len(values) == 1 or len(set(values)) > 1):
        where = f"{len(values)} records" if len(values) > 1 else "one of several records"
        warnings.append(
            f"{name}: the path {STATE + path!r} leads to {where}; "
            f'name their list with item = "{STATE}..." and give the path inside one of them'
        )
        return []
    return values


def _values(tree: PageTree, name: str, selector: str, root: int | None, base: str, warnings: list[str]) -> list[str]:
    css, key = split_attribute(selector)
    every = matches(tree, css, root, warnings)
    own = [at for at in every if not tree.is_of_others(at)] if tree.of_others else every
    if every and not own:
        warnings.append(f"{name}: the selector {selector!r} matches only in the box of another firm")
    values = [value for at in own if (value := _value(tree, at, name, key, base))]
    return values if name in LIST_FIELDS else values[:1]


def _value(tree: PageTree, at: int, name: str, key: str | None, base: str) -> str | None:
    tag = tree.elements[at]
    if name in URL_FIELDS:
        return absolute(attribute(tag, key or "href") or _href_inside(tree, tag), base)
    key = key or _TEXT_ATTRIBUTE.get(tag.name)
    if key is not None:
        return attribute(tag, key)
    return tree.text(at) or attribute(tag, "href")


def _href_inside(tree: PageTree, tag: Element) -> str | None:
    inner = tree.link_inside(tag.at) if tag.name != "a" else None
    return attribute(inner, "href") if inner is not None else None


def matches(tree: PageTree, css: str, root: int | None, warnings: list[str]) -> Sequence[int]:
    """Return the elements that a CSS selector matches, in document order; a warning where it cannot be used."""
    if tree.is_too_deep_for_selectors:
        warning = "the page is nested too deep for selectors"
    else:
        try:
            return first_of(tree.select(compiled(css), root), MAX_MATCHES, f"matches of {css!r}", warnings)
        except ValueError as exc:
            warning = f"the selector {css!r} cannot be read: {str(exc).splitlines()[0]}"
    if warning not in warnings:
        warnings.append(warning)
    return []


def followed(tree: PageTree, follow: Iterable[str], base: str) -> tuple[tuple[str, ...], list[str]]:
    """Return the absolute http and https links that the `follow` selectors name, in page order, without repeats."""
    warnings: list[str] = []
    selectors = [split_attribute(selector)[0] for selector in follow]
    if not selectors:
        return (), warnings
    links: dict[str, None] = {}
    tags = matches(tree, ", ".join(selectors), None, warnings)
    if warnings:  # one bad selector must not cost the others
        warnings = []
        found: list[int] = []
        for css in selectors:
            found.extend(matches(tree, css, None, warnings))
        tags = found
    for at in tags:
        tag = tree.elements[at]
        link = absolute(attribute(tag, "href") or _href_inside(tree, tag), base)
        if link:
            links.setdefault(link.split("#", 1)[0])
    return tuple(links), warnings


def absolute(href: str | None, base: str) -> str | None:
    """Return where a link leads; None for none, for schemes other than http and https, and for what is malformed."""
    if not href:
        return None
    if _OF_HOST.match(href):
        base = _host_of(base)
    return _joined(href, base) if len(href) + len(base) <= MOST_CHARS else _joined.__wrapped__(href, base)


@lru_cache(maxsize=MOST_KEPT)  # five readers ask for each link, and most pages of a site have the same
def _joined(href: str, base: str) -> str | None:
    try:
        link = urljoin(base, _SPACES.sub("", href).strip())
        parts = urlsplit(link)
    except ValueError:
        return None
    return link if parts.scheme in _WEB and parts.netloc else None


@remembered
def _host_of(base: str) -> str:
    """Return the first part of a web address, with scheme, host and port; any other as it is."""
    try:
        parts = urlsplit(base)
    except ValueError:
        return base
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in _WEB and parts.netloc else base


def base_of(tree: PageTree, url: str) -> str:
    """Return what relative links are relative to: the page's `base` element, else its own address."""
    for at in tree.by_name.get("base", ())[:1]:
        return absolute(attribute(tree.elements[at], "href"), url) or url
    return url
