"""Things without prices, told by how they stand: alike, each a picture and a name that lead to one numbered page.

A shop that sells to trade alone, a supplier's page on a market, the front page of a trade portal show their goods so.
Categories, news, galleries and people may stand so too: their words in links and classes, a line more than a place,
a year in the link, or a count behind the name ("Lamps (12)") make no list of things. One word has to say that it is
one: of a class, of the link, or over the list. On a page that is titled as a board of adverts all that stands so is an
advert where most names are of several words: what its kinds are called is shorter.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.parse.cards import groups_alike
from falsefront.parse.region_names import is_region
from falsefront.parse.tree import MAIN, PageTree, attribute, start_of_line
from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_FEWEST: Final = 4
_OF_ALL: Final = 0.9  # of a group
_MOST_LINES: Final = 3
_MOST_CHARS: Final = 200
_FEWEST_LETTERS: Final = 3
_MOST_RIBBON_CHARS: Final = 24
_FEWEST_RIBBONS: Final = 3
_DIGIT: Final = re.compile(r"\d")
_NUMBER: Final = re.compile(r"\d{3,}")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d[/-]|[/-](?:19|20)\d\d(?!\d)")
_SLUG: Final = re.compile(r"[^/?#=]*/?(?:\.\w+)?(?:[?#][^/=]*(?:=[^/]*)?)?$")  # what a thing's page is called
_COUNTED: Final = re.compile(r".*[(\[]\d{1,6}[)\]]")
# Words of links, classes and ids that are those of something else than a thing.
_OTHER: Final = re.compile(
    r"categor|kategor|collection|brand|manufactur|maker|marke?n?[-_/]|/c/|path=|news|blog|article|post|event|team|staff"
    r"|people|person|gallery|album|photo|portfolio|project|job|career|video|partner|client|sponsor|recipe|profile|user"
    r"|member|author|movie|film|game|book|course|lesson|hotel|room|property|(?<!p)review|testimonial|company|firm|supplier"
    r"|vendor|seller|menu|nav|tag|topic|thread|forum|download|city|country|region",
    re.IGNORECASE,
)
_THING: Final = re.compile(
    r"product|produkt|produit|prodott|goods|tovar|merchandise|wholesale|/item|/dp/|/p/|/offer|/sku", re.IGNORECASE
)
_OVER: Final = Caseless(rf"(?:.*\W)?(?:{_LISTS.any_of('goods')})(?:\W.*)?")
_OVER_OTHER: Final = Caseless(rf"(?:.*\W)?(?:{_LISTS.any_of('no_goods')}).*")
_BOARD: Final = Caseless(rf"(?:\b(?:{_LISTS.any_of('board')})(?!\w)|{_LISTS.any_of('board_gapless')})")
_FEWEST_WORDS: Final = 3  # of half of the names of adverts
_LINES_OVER: Final = 4
_MOST_HEAD_CHARS: Final = 60
_LEVELS: Final = 3  # of elements around a card whose classes tell what it is


def pictured_things(tree: PageTree) -> list[int]:
    """Return the positions of things without prices on a page, in document order; none where other things stand so."""
    best: list[int] = []
    for group in groups_alike(tree):
        members = [at for at in group if _is_pictured(tree, at)] if len(group) >= _FEWEST else []
        if len(members) < max(_FEWEST, _OF_ALL * len(group), len(best) + 1):
            continue
        if _lead_to_numbers(tree, members) and _are_things(tree, members) and _are_whole(tree, members):
            best = members
    return best


def adverts_of_board(tree: PageTree) -> list[int]:
    """Return the positions of the adverts on a page that is titled as a board of them, in document order."""
    if not any(map(_BOARD.is_in, tree.titles)):
        return []
    best: list[int] = []
    for group in groups_alike(tree):
        members = [at for at in group if _is_advert(tree, at)] if len(group) >= _FEWEST else []
        if len(members) < max(_FEWEST, _OF_ALL * len(group), len(best) + 1):
            continue
        is_other = any(map(_OTHER.search, _called(tree, members[0])))
        is_other = is_other or any(map(_OVER_OTHER.is_all, _heads(tree, members[0])))
        if not is_other and _are_long(tree, members) and _lead_to_numbers(tree, members) and _are_whole(tree, members):
            best = members
    return best


def _is_advert(tree: PageTree, at: int) -> bool:
    """Whether an element has a picture and one line of words, and all its links lead to one place."""
    if not tree.inside(tree.by_name.get("img", ()), at):
        return False
    is_one = len({attribute(tree.elements[link], "href") for link in _links(tree, at)}) == 1
    return is_one and len(_worded(tree, at)) == 1 and _COUNTED.fullmatch(_worded(tree, at)[0]) is None


def _worded(tree: PageTree, at: int) -> list[str]:
    return [text for text in _telling(tree, at) if sum(map(str.isalpha, text)) >= _FEWEST_LETTERS]


def _are_long(tree: PageTree, members: Sequence[int]) -> bool:
    names = [_worded(tree, at)[0] for at in members]
    return sum(len(name.split()) >= _FEWEST_WORDS for name in names) >= len(names) / 2


def _is_pictured(tree: PageTree, at: int) -> bool:
    """Whether an element is a picture in a link and a name, all whose links lead to one place; a place may follow."""
    links = _links(tree, at)
    pictures = tree.by_name.get("img", ())
    if len({attribute(tree.elements[link], "href") for link in links}) != 1:
        return False
    if not any(tree.inside(pictures, link) for link in links):
        return False
    lines = _telling(tree, at)
    if not 1 <= len(lines) <= _MOST_LINES or sum(map(len, lines)) > _MOST_CHARS:
        return False
    is_name = sum(map(str.isalpha, lines[0])) >= _FEWEST_LETTERS and not _COUNTED.fullmatch(lines[0])
    return is_name and all(map(is_region, lines[1:]))


def _telling(tree: PageTree, at: int) -> list[str]:
    """Return the lines of an element without ribbons and buttons, which several cards have alike: "New", "Details"."""
    often: Counter[str] | None = tree.memory.get(_telling)
    if often is None:
        often = tree.memory[_telling] = Counter(
            line.text for line in tree.lines if len(line.text) <= _MOST_RIBBON_CHARS
        )
    return [line.text for line in tree.lines_of(at) if often[line.text] < _FEWEST_RIBBONS or _DIGIT.search(line.text)]


def _links(tree: PageTree, at: int) -> list[int]:
    inside = [*tree.inside(tree.by_name.get("a", ()), at)]
    every = [at, *inside] if tree.elements[at].name == "a" else inside
    return [link for link in every if attribute(tree.elements[link], "href")]


def _lead_to_numbers(tree: PageTree, members: Sequence[int]) -> bool:
    """Whether each of some cards has a name and a numbered page of its own."""
    hrefs = [attribute(tree.elements[_links(tree, at)[0]], "href") or "" for at in members]
    numbers = {"-".join(_NUMBER.findall(href)) for href in hrefs} - {""}
    names = {" ".join(_worded(tree, at)) for at in members}
    if any(_YEAR.search(href) or _OTHER.search(_SLUG.sub("", href)) for href in hrefs):
        return False
    return min(len(numbers), len(names)) >= _OF_ALL * len(members)


def _are_whole(tree: PageTree, members: Sequence[int]) -> bool:
    """Whether nothing is told of a thing outside of its card: a text or a day behind it is of no list of things."""
    around = zip([-1, *members], members, [*members[1:], len(tree.elements)], strict=False)
    whole = sum(_is_whole(tree, before, at, behind) for before, at, behind in around)
    return whole >= _OF_ALL * len(members)


def _is_whole(tree: PageTree, before: int, at: int, behind: int) -> bool:
    outer = tree.elements[at]
    while outer.parent is not None and before < outer.parent.at and tree.last[outer.parent.at] <= behind:
        outer = outer.parent
    return len(_telling(tree, outer.at)) == len(_telling(tree, at))


def _are_things(tree: PageTree, members: Sequence[int]) -> bool:
    """Whether words of the links, of the classes or over the list say that they are things, and none something else."""
    called = [*_called(tree, members[0])]
    heads = [*_heads(tree, members[0])]
    if any(map(_OTHER.search, called)) or any(map(_OVER_OTHER.is_all, heads)):
        return False
    hrefs = (attribute(tree.elements[_links(tree, at)[0]], "href") or "" for at in members)
    return any(map(_THING.search, called)) or all(map(_THING.search, hrefs)) or any(map(_OVER.is_all, heads))


def _called(tree: PageTree, at: int) -> Iterator[str]:
    """Yield the classes and ids of a card, of what it holds and of what is right around it."""
    element = tree.elements[at].parent
    for _ in range(_LEVELS):
        if element is not None and element.name not in ("body", "main"):
            yield from (element.attrs[key] for key in ("class", "id") if key in element.attrs)
            element = element.parent
    for each in range(at, tree.last[at]):
        yield from (tree.elements[each].attrs[key] for key in ("class", "id") if key in tree.elements[each].attrs)


def _heads(tree: PageTree, at: int) -> Iterator[str]:
    """Yield the short lines right before a list."""
    first = bisect_left(tree.lines, tree.start(at), key=start_of_line)
    for line in tree.lines[max(0, first - _LINES_OVER) : first]:
        if line.zone == MAIN and len(line.text) <= _MOST_HEAD_CHARS:
            yield line.text
