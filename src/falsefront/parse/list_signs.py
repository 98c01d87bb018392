"""By what a page says that it is a list, whatever sums stand over its cards: its further pages, how many it counts.

Links with successive numbers right behind the cards ("2", "3"), a link in the head to what comes next, and how many of
how many are shown ("1–8 of 61", "24 av 61").
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from falsefront.parse.cards import MONEY
from falsefront.parse.laid import entries_of
from falsefront.parse.narrowing import leads_away
from falsefront.parse.tree import MAIN, Line, PageTree, attribute, start_of_line

_MOST_PIECES: Final = 80  # behind the last card, or before the first
_MOST_CHARS: Final = 90
_PAGE: Final = re.compile(r"\d{1,3}")
_FROM_TO: Final = re.compile(r"(?<![\d.,])1\s?[-–—~]\s?(\d{1,3})(?![\d.,:])\D{1,40}?(\d[\d.,\u00a0]*)(?!\s?%)")
_OF_ALL: Final = re.compile(r"(?<![\d.,/])(\d{1,4})\s?(?:/|[^\W\d_]{1,4}\s)\s?(\d[\d.,]{0,8})(?![\d/])")
_NO_DIGIT: Final = re.compile(r"\D")
_BUTTONS: Final = ("button", "a")
_MOST_PIECES_OF_BUTTON: Final = 4


def is_surely_list(tree: PageTree, found: Sequence[int]) -> bool:
    """Whether a page with some cards counts them, leads to further pages of them, or was laid anew for their sake."""
    if entries_of(tree):
        return True
    first, end = tree.start(found[0]), tree.end(found[-1])
    return _has_further_pages(tree, end) or _is_counted(tree, len(found), first, end)


def _has_further_pages(tree: PageTree, end: int) -> bool:
    """Whether links with successive numbers stand right behind the cards, or the head says what comes next."""
    rels = ((attribute(tree.elements[at], "rel") or "").lower() for at in tree.by_name.get("link", ()))
    if any(rel == "next" for rel in rels):
        return True
    links = tree.by_name.get("a", ())
    first = bisect_left(links, end, key=tree.start)
    numbers: set[int] = set()
    for link in links[first:]:
        if tree.start(link) > end + _MOST_PIECES:
            break
        text = tree.text(link, separator=" ")
        if _PAGE.fullmatch(text) and leads_away(tree, link):
            numbers.add(int(text))
    return any(number + 1 in numbers for number in numbers) or (numbers == {2} and _says_one(tree, end))


def _says_one(tree: PageTree, end: int) -> bool:
    """Whether the number of the first page stands behind the cards too, where it is the one that is shown."""
    return any(
        "1" in line.text.split() for line in _lines(tree, end, end + _MOST_PIECES) if len(line.text) <= _MOST_CHARS
    )


def _is_counted(tree: PageTree, count: int, first: int, end: int) -> bool:
    """Whether a line around the cards tells which of how many are shown, or a button behind them how many of all."""
    around = [*_lines(tree, first - _MOST_PIECES, first), *_lines(tree, end, end + _MOST_PIECES)]
    if any(line.zone == MAIN and _counts(_FROM_TO, line.text, count) for line in around):
        return True
    for name in _BUTTONS:
        every = tree.by_name.get(name, ())
        for at in every[bisect_left(every, end, key=tree.start) :]:
            if tree.start(at) > end + _MOST_PIECES:
                break
            is_short = tree.end(at) - tree.start(at) <= _MOST_PIECES_OF_BUTTON
            if is_short and _counts(_OF_ALL, tree.text(at, separator=" "), count):
                return True
    return False


def _counts(pattern: re.Pattern[str], text: str, count: int) -> bool:
    """Whether a text says that at least so many are shown, of more.

    >>> _counts(_FROM_TO, "Results 1–12 of 1.204", 8), _counts(_OF_ALL, "Visa fler (24 av 61)", 8)
    (True, True)
    >>> _counts(_FROM_TO, "1 - 99 pieces: $ 4.50", 8), _counts(_OF_ALL, "4 of 5 stars", 8)
    (False, False)
    """
    said = pattern.search(text) if len(text) <= _MOST_CHARS and not MONEY.is_in(text) else None
    return said is not None and count <= int(said[1]) < int(_NO_DIGIT.sub("", said[2]) or 0)


def _lines(tree: PageTree, start: int, end: int) -> Sequence[Line]:
    lines = tree.lines
    return lines[bisect_left(lines, start, key=start_of_line) : bisect_left(lines, end, key=start_of_line)]
