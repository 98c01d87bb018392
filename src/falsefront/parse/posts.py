"""Posts of a page on a social network: below its own name again and a day stands what it tells of others as of itself.

"Fernley Beads", "14 June 2026", "See us at the open day of Moss Safaris, tickets from them on ...". As under a heading
of news, such an entry is the page's own only where it says so ("call us").
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from falsefront.parse.dated_entries import entries_of_others
from falsefront.parse.event_dates import is_date
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import Line, PageTree, start_of_line
from falsefront.text.late import late
from falsefront.text.remembered import shape
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_AGO: Final = late(rf"(?:{_LISTS.any_of('ago')})\.?(?:\s?[·•].{{0,20}})?", re.IGNORECASE)
_MOST_STAMP_CHARS: Final = 40
_FEWEST_CHARS: Final = 4  # of a name
_MOST_LINES: Final = 8  # of a post


def posts_of_others(tree: PageTree, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Yield what the posts of a page tell of others, in pieces of text."""
    titled = {part.strip() for title in tree.titles for part in title_parts(title)}
    titled.update(tree.text(at, separator=" ").strip() for at in tree.by_name.get("h1", ())[:1])
    names = {name for name in titled if len(name) >= _FEWEST_CHARS}
    named = [line.start for line in tree.lines_of_shapes(set(map(shape, names))) if line.text in names]
    places = ((start, bisect_left(lines, start, key=start_of_line)) for start in named)
    heads = [at for start, at in places if _is_stamped(lines, at, start)]
    for at, following in pairwise([*heads, len(lines)]):
        first = lines[at + 1]
        post = [line for line in lines[at + 1 : min(following, at + 1 + _MOST_LINES)] if line.zone == first.zone]
        yield from entries_of_others(tree, post, is_dated=True)


def _is_stamped(lines: Sequence[Line], at: int, start: int) -> bool:
    """Whether the line that begins at a place in the text is among some lines, over a day."""
    return at < len(lines) - 1 and lines[at].start == start and _is_stamp(lines[at + 1].text)


def _is_stamp(text: str) -> bool:
    return len(text) <= _MOST_STAMP_CHARS and (is_date(text) or _AGO.fullmatch(text.strip()) is not None)
