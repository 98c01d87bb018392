"""Where on its page something was read, and what of the page no reader sees: for who marks it in a copy of the page."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final

from falsefront.config import Site
from falsefront.parse.compose import offers_of_page
from falsefront.parse.css import compiled
from falsefront.parse.joined import fields_of
from falsefront.parse.selectors import base_of
from falsefront.parse.tree import ELSEWHERE, MAX_TAGS, PageTree, build_tree, count_tags
from falsefront.selector import fields_of as fields_named
from falsefront.text.seen import NOTHING, NUMBER, TO_THE_END, Seen, numbered

# How a selector of a site's profile is named as the source of what was read by it.
_BY_SELECTOR: Final = "css:"
# What may hide something, in the source of a page. Most that has none of it hides nothing.
_MAY_HIDE: Final = re.compile(r"hidden|display\s*:|visibility|colou?r|font-size|opacity|<template", re.IGNORECASE)
_UNCONFIGURED: Final = Site(name="unconfigured", start=("http://unconfigured.invalid/",), allow=("*",))
Sources = Mapping[str, Collection[str]]  # words -> where they were read, as offers name it


def seen_on(source: str, *, url: str, site: Site | None, said: Sources) -> Seen:
    """Return what a reader of a decoded page sees of it, and where these words were read in it.

    `site` is None where the configuration no longer names it.
    It costs reading the page once more, but for pages that have nothing hidden and each of the words once.
    """
    joined = {words: names for words, places in said.items() if (names := frozenset(_named(places)))}
    if not joined and all(source.count(words) == 1 for words in said) and not _MAY_HIDE.search(source):
        return NOTHING
    if not 0 < count_tags(source) <= MAX_TAGS:
        return NOTHING
    tree = build_tree(numbered(source))
    hidden = [at for at in tree.hidden if tree.unread(at).strip()]
    shown = [inside for at in hidden for inside in _shown_inside(tree, at)]
    others = list(_outermost(tree, lambda at: tree.zone(at) == ELSEWHERE))
    if said:
        _note_others(tree, url, site or _UNCONFIGURED)
        others += _outermost(tree, tree.is_of_others) if tree.of_others else ()
    return Seen(
        hidden=_extents(tree, hidden),
        shown=_extents(tree, shown),
        others=_extents(tree, others),
        read={words: found for words, sources in said.items() if (found := _where_read(tree, sources))},
        joined=fields_of(tree, joined),
    )


def _named(places: Collection[str]) -> Iterator[tuple[str, ...]]:
    """Give the names of the fields from which words were put together, of each place where they were."""
    return filter(None, map(fields_named, places))


def _note_others(tree: PageTree, url: str, site: Site) -> None:
    """Have the readers tell which boxes are other firms'."""
    try:
        offers_of_page(tree, url, base_of(tree, url), site)
    except Exception:  # noqa: BLE001 - a page that cannot be read is shown all the same
        tree.of_others = ()


def _shown_inside(tree: PageTree, at: int) -> Iterator[int]:
    return (child for child in tree.children(at) if tree.text(child).strip())


def _outermost(tree: PageTree, is_meant: Callable[[int], bool]) -> Iterator[int]:
    """Give the outermost of such elements that have text."""
    at = 0
    while at < len(tree.elements):
        if tree.start(at) < tree.end(at) and is_meant(at):
            yield at
            at = tree.last[at]
        else:
            at += 1


def _where_read(tree: PageTree, sources: Collection[str]) -> dict[int, int]:
    """Return the elements that selectors took; nothing where anything else read the words: its place is not known."""
    if not sources or not all(each.startswith(_BY_SELECTOR) and "@" not in each for each in sources):
        return {}
    found: set[int] = set()
    for each in sources:
        try:
            found.update(tree.select(compiled(each.removeprefix(_BY_SELECTOR)), None))
        except ValueError:
            return {}
    return _extents(tree, sorted(found))


def _extents(tree: PageTree, positions: Collection[int]) -> dict[int, int]:
    """Return the numbers of elements, each with that of the first one behind it."""
    made: dict[int, int] = {}
    for at in positions:
        number = _number(tree, at)
        behind = tree.last[at]
        while behind < len(tree.elements) and _number(tree, behind) is None:
            behind += 1
        if number is not None:
            made[number] = (_number(tree, behind) if behind < len(tree.elements) else None) or TO_THE_END
    return made


def _number(tree: PageTree, at: int) -> int | None:
    said = tree.elements[at].attrs.get(NUMBER)
    return int(said) if said is not None and said.isascii() and said.isdigit() else None
