"""Whether the middle of a page tells of who sells on it as of a third: who keeps the site is then another one.

"About the seller" over a name that the frame of the page does not bear. A shop tells of itself so too, by its own name.
"""

from typing import Final

from falsefront.parse.names import folded
from falsefront.parse.shown_sellers import is_head_of_seller
from falsefront.parse.tree import CHROME, MAIN, PageTree

_BELOW: Final = 3  # lines below such a head, one of which may name the site
_MOST_FRAME_CHARS: Final = 300
_FEWEST_LETTERS: Final = 2


def tells_of_seller(tree: PageTree) -> bool:
    """Whether a line over others is a head of who sells, and nobody of the frame is named below it."""
    known: bool | None = tree.memory.get(tells_of_seller)
    if known is None:
        known = tree.memory[tells_of_seller] = _tells(tree)
    return known


def _tells(tree: PageTree) -> bool:
    shapes = tree.told_lines(is_head_of_seller)
    if not shapes:
        return False
    middle = [line for line in tree.lines if line.zone == MAIN]
    told = {line.start for line in tree.lines_of_shapes(shapes)}
    heads = [at for at, line in enumerate(middle[:-1]) if line.start in told]
    if not heads:
        return False
    frame = [folded(line.text[:_MOST_FRAME_CHARS]) for line in tree.lines if line.zone == CHROME]
    names = {name for name in frame if len(name) >= _FEWEST_LETTERS}
    return not any(_is_of_frame(line.text, names) for at in heads for line in middle[at + 1 : at + 1 + _BELOW])


def _is_of_frame(text: str, frame: set[str]) -> bool:
    """Whether a line is said in the frame too, or names what the frame says on a line of its own."""
    here = folded(text)
    return any(here in said or said in here for said in frame) if here else False
