"""Parts of a page that list who sells for its firm: all by its title, what is below a heading, what a class holds.

Menus and the frame of a page tell nothing of what stands in it, and a heading nothing of what stands over it.
"""

from collections.abc import Iterator
from typing import Final

from falsefront.parse.agent_words import is_head
from falsefront.parse.headings import heading_levels
from falsefront.parse.names import folded
from falsefront.parse.own_signs import OwnSigns
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.words import DEALER_PAGES
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

Span = tuple[int, int]  # pieces of text
_LISTS: Final = word_lists(__file__)
_SELLER_CLASS: Final = Caseless(rf".*(?:{_LISTS.any_of('seller_class')}).*")
_HEADINGS: Final = ("h1", "h2", "h3")
_MOST_HEADINGS: Final = 20  # of each kind
_MOST_HEAD_CHARS: Final = 80
_FEWEST_LETTERS: Final = 4  # of a brand in a domain
_ROOTS: Final = frozenset({"html", "body"})  # their text begins with the frame


def seller_sections(tree: PageTree) -> list[Span]:
    """Return where a page lists who sells for its firm, by its title, its headings and its classes."""
    if any(DEALER_PAGES.is_in(title) for title in tree.titles):
        return [(0, tree.end(0))]
    found = [span for text, span in _sections(tree) if DEALER_PAGES.is_all(text) or is_head(text)]
    held = [at for token in filter(_is_seller_class, tree.by_class) for at in tree.by_class[token]]
    held += [tree.by_id[token] for token in filter(_is_seller_class, tree.by_id)]
    found += [
        (tree.start(at), tree.end(at)) for at in held if tree.zone(at) == MAIN or tree.elements[at].name in _ROOTS
    ]
    return found


def are_own_sellers(tree: PageTree, signs: OwnSigns) -> bool:
    """Whether a page says that those it lists sell for its own firm: "Our dealers", "Lumo dealers", "Agents in Asia".

    Of "Valve dealers in Yorkshire" anybody may make a list.
    """
    parts = [part for title in tree.titles for part in title_parts(title)]
    parts += [text for text, _ in _sections(tree)]
    brands = [folded(host.partition(".")[0]) for host in signs.hosts]  # a title's own words are in its name anyway
    brands = [brand for brand in brands if len(brand) >= _FEWEST_LETTERS]

    def is_of_brand(part: str) -> bool:
        return DEALER_PAGES.is_in(part) and any(brand in folded(part) for brand in brands)

    return any(is_head(part) or is_of_brand(part) for part in parts)


def _sections(tree: PageTree) -> Iterator[tuple[str, Span]]:
    """Yield the short headings of a page with what stands below each, up to one of a higher rank."""
    levels = sorted(heading_levels(tree).items())
    for rank, name in enumerate(_HEADINGS, 1):
        for at in tree.by_name.get(name, ())[:_MOST_HEADINGS]:
            text, start = tree.text(at, separator=" "), tree.start(at)
            if len(text) <= _MOST_HEAD_CHARS and (rank == 1 or tree.zone(at) == MAIN):
                end = next((piece for piece, level in levels if piece > start and level < rank), tree.end(0))
                yield text, (start, end)


@remembered
def _is_seller_class(token: str) -> bool:
    return _SELLER_CLASS.is_all(token)
