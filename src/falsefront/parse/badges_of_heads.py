"""What stands in a page's heading behind the name that the page's title has: a badge, or the name in small print.

"<h1>Moss Works <span class='badge'>Verified</span></h1>" under "Moss Works | Fernmarkt": the heading is "Moss Works".
In any other element a mark that its class calls so and that is one by its words ends the name before it, too. The
words stay on the page, on a line of their own.
"""

import re
from typing import Final

from falsefront.parse.gaps import break_before
from falsefront.parse.growing import BREAKS, Grown
from falsefront.parse.marks import is_mark
from falsefront.parse.names import folded
from falsefront.parse.title_parts import title_parts
from falsefront.text.remembered import remembered

# What a class calls a mark beside a name. A price, a size or a number of a thing is none.
_BADGE: Final = re.compile(
    r"(?:.*[-_])?(?:badge|label|verified|verify|trust|tag|pill|chip|medal|ribbon|tick|check(?:mark)?|certified|premium"
    r"|gold|vip|status|rating|stars?)s?(?:[-_].*)?",
    re.IGNORECASE,
)
_SMALL: Final = frozenset({"small", "sup"})
_PLAIN: Final = frozenset({"span", "i", "em", "b", "strong", "a", "div", "label", "mark", "abbr"})
_MOST_MARKS: Final = 4  # behind one name
_MOST_CHARS: Final = 60  # of one
_FEWEST_SIGNS: Final = 2  # of the name
_NAMING: Final = frozenset({"h2", "h3", "h4", "h5", "h6", "p", "a", "span", "strong", "b", "div", "td", "dt", "li"})
_LABEL_ENDS: Final = (":", "\uff1a")
_MOST_PARTED: Final = 1_000
_MOST_PIECES: Final = 24  # of text beside a mark in its element; the whole of a large one is not read for each mark
_MOST_LEVELS: Final = 8  # of elements that end in one mark


def part_badges(grown: Grown) -> Grown:
    """End the names of a page before the marks behind them."""
    return _part_marks(_part_heading(grown))


def _part_marks(grown: Grown) -> Grown:
    """End elements other than the main heading before a mark by its class and its words, that they end in."""
    ended: dict[int, list[int]] = {}
    for kind in (*_SMALL, *_PLAIN):
        for at in grown.by_name.get(kind, ()):
            if _is_called_mark(grown.elements[at].attrs.get("class") or "") and (around := _around(grown, at)):
                ended.setdefault(grown.begins[at], []).extend(around)
    places = sorted(ended)[:_MOST_PARTED]
    if places:
        break_before(grown, places)
    for rank, place in enumerate(places):
        for at in ended[place]:
            grown.ends[at] = place + rank
    return grown


@remembered
def _is_called_mark(classes: str) -> bool:
    """Whether a class calls an element a mark: "badge badge-success", "pro"."""
    return any(_BADGE.fullmatch(token) or is_mark(token) for token in classes.split())


def _around(grown: Grown, mark: int) -> list[int]:
    """Return the elements that end in a mark, which is one by its words too, behind a name; none behind a label."""
    words = _short(grown, grown.begins[mark], grown.ends[mark])
    if words is None or not any(map(str.isalpha, words)) or not is_mark(words):
        return []
    found: list[int] = []
    parent = grown.elements[mark].parent
    for _ in range(_MOST_LEVELS):
        if parent is None or parent.name not in _NAMING or _short(grown, grown.ends[mark], grown.ends[parent.at]) != "":
            break
        before = _short(grown, grown.begins[parent.at], grown.begins[mark])
        if before is None:
            break
        if sum(map(str.isalpha, before)) >= _FEWEST_SIGNS and not before.endswith(_LABEL_ENDS):
            found.append(parent.at)
        parent = parent.parent
    return found


def _part_heading(grown: Grown) -> Grown:
    """End a heading before the marks behind its name, where a part of the page's title is that name alone."""
    heads = grown.by_name.get("h1", ())
    if len(heads) != 1 or grown.last[heads[0]] == heads[0] + 1:  # as most, with nothing inside
        return grown
    titles = [grown.unread_of(at) for at in grown.by_name.get("title", ())[:1]]
    parts = {folded(part) for title in titles for part in title_parts(title)}
    end = _end_of_name(grown, heads[0], parts)
    if end is not None:
        break_before(grown, [end])
        grown.ends[heads[0]] = end
    return grown


def _end_of_name(grown: Grown, head: int, parts: set[str]) -> int | None:
    """Return where the first of the marks begins before which the whole heading is a part of the title."""
    marks = [at for at in range(head + 1, grown.last[head]) if _is_mark(grown, at)]
    for at in marks[:_MOST_MARKS]:
        before, behind = (folded(_text(grown, *span)) for span in _both_sides(grown, head, at))
        is_titled = before in parts or f"{behind}{before}" in parts  # as a name in two scripts may be
        if is_titled and len(before) >= _FEWEST_SIGNS and _are_marks(grown, marks, at, head):
            return grown.begins[at]
    return None


def _both_sides(grown: Grown, head: int, at: int) -> tuple[tuple[int, int], tuple[int, int]]:
    place = grown.begins[at]
    return (grown.begins[head], place), (place, grown.ends[head])


def _are_marks(grown: Grown, marks: list[int], first: int, head: int) -> bool:
    """Whether nothing is written from the first mark to the end of the heading but marks."""
    place = grown.begins[first]
    for at in marks:
        if grown.begins[at] < place:
            continue
        if _text(grown, place, grown.begins[at]).strip():
            return False
        place = grown.ends[at]
    return not _text(grown, place, grown.ends[head]).strip()


def _is_mark(grown: Grown, at: int) -> bool:
    element = grown.elements[at]
    if not _short(grown, grown.begins[at], grown.ends[at]):
        return False
    tokens = (element.attrs.get("class") or "").split()
    return element.name in _SMALL or (element.name in _PLAIN and any(map(_BADGE.fullmatch, tokens)))


def _text(grown: Grown, begin: int, end: int) -> str:
    return "".join(" " if piece in BREAKS else piece for piece in grown.pieces[begin:end])


def _short(grown: Grown, begin: int, end: int) -> str | None:
    """Return the text of some pieces, or None where it is too long to be a name or a mark."""
    text = _text(grown, begin, end).strip() if end - begin <= _MOST_PIECES else None
    return text if text is None or len(text) <= _MOST_CHARS else None
