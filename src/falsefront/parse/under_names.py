"""Directories without cards: names that a site profile selects, each over the contacts of its firm."""

from dataclasses import replace
from typing import Final

from falsefront.parse.blocks import Head, contact_blocks
from falsefront.parse.draft import Draft
from falsefront.parse.firm_names import MOST_NAME_CHARS
from falsefront.parse.layout import arranged
from falsefront.parse.names import folded
from falsefront.parse.selectors import matches
from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.words import CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.selector import CONSTANT, STATE, split_attribute

_FEWEST: Final = 2


def firms_under_names(tree: PageTree, selector: str | None, base: str, warnings: list[str]) -> list[Draft]:
    """Return a vendor for each name that a selector gives with an address under it, where there are several.

    What stands between two names is the first one's; of several addresses there the first, which stands under the name.
    None where a price stands at the top: the page is about the thing that has it.
    """
    if not selector or selector.startswith((STATE, CONSTANT)) or split_attribute(selector)[1]:
        return []
    heads = _heads(tree, selector, warnings)
    if len({folded(name) for _, name in heads}) < _FEWEST:
        return []
    found: dict[str, Draft] = {}
    for block in contact_blocks(tree, is_platform=True, heads=heads):
        name = block.raw("vendor")
        if name and block.raw("address"):
            found.setdefault(folded(name), block)
    for draft in found.values():
        draft.fields["vendor"] = [replace(draft.fields["vendor"][0], source=f"css:{selector}")]
    if len(found) < _FEWEST or "price" in arranged(tree, base, frozenset()).fields:
        return []
    silent = len({folded(name) for _, name in heads} - found.keys())
    if silent:
        warnings.append(
            f"vendor: {silent} of the names that {selector!r} gives have no address under them and are not read; "
            'name what holds one of them with item = "..."'
        )
    return list(found.values())


def _heads(tree: PageTree, selector: str, warnings: list[str]) -> list[Head]:
    names = (
        (tree.start(at), tree.text(at, separator=" "))
        for at in matches(tree, selector, None, warnings)
        if tree.zone(at) == MAIN
    )
    return [(start, name) for start, name in names if name and len(name) <= MOST_NAME_CHARS and not _is_of_pages(name)]


def _is_of_pages(name: str) -> bool:
    """Whether words stand over a part of any page: its own contacts may follow, and are nobody's of that name."""
    return PAGE_NAMES.is_all(name) or CONTACT_PAGES.is_all(name) or MENU_WORDS.is_all(name)
