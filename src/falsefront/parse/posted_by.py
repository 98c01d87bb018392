"""Who posted the thing of a Chinese market's page, where what stands behind the label is a shop's or a firm's name.

发布人：诚信办公用品店. A person, a nickname or the market itself stands behind the same words: those name no vendor.
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.parse.draft import Draft
from falsefront.parse.firm_names import is_firm
from falsefront.parse.firm_pages import SHOP_ENDING
from falsefront.parse.keepers import keeper
from falsefront.parse.label_words import POSTER_LABELS, folded_label
from falsefront.parse.labels import pairs_of_page
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.plausible import is_plausible
from falsefront.parse.told_on_goods import heading_over, is_apart
from falsefront.parse.tree import CHROME, MAIN, PageTree
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered

_BEHIND: Final = re.compile(r"[\s(（\[【|｜].*", re.DOTALL)  # what a page says of a name: "[进入店铺]"
_ELEMENTS: Final = ("span", "div", "label", "b", "em", "i", "strong", "p")
_MOST_LABEL_CHARS: Final = 10
_MOST_NAME_CHARS: Final = 30
_FEWEST_NAME_CHARS: Final = 4


def say_who_posted(tree: PageTree, draft: Draft) -> None:
    """Say the one shop or firm that posted a page's thing, where no clearer label names a vendor."""
    if "vendor" in draft.fields:
        return
    first: tuple[str, str] | None = None
    for label, value in _told(tree):
        name = _name(tree, value)
        if name is not None and first is not None and not are_one_name(first[0], name):
            return
        first = first or ((name, label) if name is not None else None)
    if first is not None:
        draft.say("vendor", first[0], f"label:{first[1]}")
        draft.other = [(label, said) for label, said in draft.other if not _is_label(label)]


def _told(tree: PageTree) -> Iterator[tuple[str, str]]:
    for pair in pairs_of_page(tree):
        if pair.zone == MAIN and _is_label(pair.label) and not _is_below_others(tree, pair.start):
            yield pair.label, pair.value
    for name in _ELEMENTS:
        for at, _, _ in tree.told(name, _is_label):
            beside = tree.beside(at)
            if tree.zone(at) == MAIN and beside is not None and not _is_below_others(tree, tree.start(at)):
                yield tree.text(at), tree.text(beside)


def _is_below_others(tree: PageTree, start: int) -> bool:
    """Whether a piece of text stands under a heading of reviews or questions: who posted those is no seller."""
    line = tree.line_at(start)
    over = heading_over(tree, line) if line is not None else None
    return over is not None and is_apart(over)


@remembered
def _is_label(text: str) -> bool:
    return len(text) <= _MOST_LABEL_CHARS and folded_label(text) in POSTER_LABELS


def _name(tree: PageTree, value: str) -> str | None:
    """Return the name of a shop or a firm that a value begins with: no person's, and not the site's own."""
    name = _BEHIND.sub("", value)
    if not _is_shop(name) or any(are_one_name(name, known) for known in keeper(tree).names):
        return None
    here = folded(name)
    is_of_site = any(here in folded(title) for title in tree.titles) or any(
        here in folded(line.text) for line in tree.lines if line.zone == CHROME
    )
    return None if is_of_site else name


@remembered
def _is_shop(name: str) -> bool:
    """Whether a name is a shop's or a firm's by its words."""
    if not _FEWEST_NAME_CHARS <= len(name) <= _MOST_NAME_CHARS or not is_plausible("vendor", name):
        return False
    is_called_so = SHOP_ENDING.fullmatch(name) is not None or is_firm(name) or has_any_form(name)
    return is_called_so and not is_person(name)
