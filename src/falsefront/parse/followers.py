"""Whether a page is somebody's on a social network: right beside its heading it counts who follows it there.

"Moss Baking" over "3K likes • 2.1K followers". A firm's own site may show such a count too, beside the mark of a
network, and not under its own name.
"""

from bisect import bisect_left
from typing import Final

from falsefront.parse.tree import PageTree, start_of_line
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_GAPLESS: Final = rf"(?:{_LISTS.any_of('follower_gapless')})"
_COUNTED: Final = Caseless(
    rf".*\d\s?(?:{_LISTS.any_of('thousand')})?\s?(?:{_LISTS.any_of('follower')})\b.*"
    rf"|.*{_GAPLESS}\W{{0,3}}\d.*|.*\d(?:{_LISTS.any_of('thousand_gapless')})?\w?\W{{0,2}}{_GAPLESS}.*"
)
_MOST_CHARS: Final = 120
_MOST_BESIDE: Final = 3  # lines over a heading and under it


def is_followed(tree: PageTree) -> bool:
    """Whether one of the lines right beside the first heading counts followers."""
    shapes = tree.told_lines(_counts_followers)
    heads = tree.by_name.get("h1", ())[:1] if shapes else ()
    for at in heads:
        begin, end = (bisect_left(tree.lines, piece, key=start_of_line) for piece in (tree.start(at), tree.end(at)))
        beside = tree.lines[max(0, begin - _MOST_BESIDE) : end + _MOST_BESIDE]
        return any(line.shape in shapes for line in beside)
    return False


@remembered
def _counts_followers(text: str) -> bool:
    """Whether a line counts who follows somebody.

    >>> [_counts_followers(text) for text in ("3K likes • 2.1K followers", "粉丝 1.2万", "Our followers")]
    [True, True, False]
    """
    return len(text) <= _MOST_CHARS and any(map(str.isdigit, text)) and _COUNTED.is_all(text)
