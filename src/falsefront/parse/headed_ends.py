"""Where an address ends before the heading below it: "SPAIN" over the next dealer is no town of this one's."""

from bisect import bisect_left

from falsefront.parse.address_lines import AddressLine
from falsefront.parse.headings import BOLD_LEVEL, heading_levels
from falsefront.parse.leading_names import without_names, without_titled_piece
from falsefront.parse.tree import PageTree, start_of_line
from falsefront.parse.trimming import trimmed


def address_alone(tree: PageTree, line: AddressLine) -> str:
    """Return an address that stands on lines of a page without names in it, and without the heading below it."""
    raw = without_titled_piece(without_names(trimmed(line.raw)), tree.titles)
    return _without_heading_below(tree, raw, line.start, line.end)


def _without_heading_below(tree: PageTree, raw: str, start: int, end: int) -> str:
    """Return an address that stands between two pieces of text without the headings below it, which have no digit.

    One that begins with a heading may be all in headings.
    """
    if "\n" not in raw:
        return raw
    levels = heading_levels(tree)
    first = bisect_left(tree.lines, start, key=start_of_line)
    lines = tree.lines[first : bisect_left(tree.lines, end + 1, key=start_of_line)]
    if not lines or levels.get(lines[0].start, BOLD_LEVEL) < BOLD_LEVEL:
        return raw
    for line in reversed(lines[1:]):
        is_heading = levels.get(line.start, BOLD_LEVEL) < BOLD_LEVEL and not any(map(str.isdigit, line.text))
        if not is_heading or not raw.endswith(f"\n{line.text}"):
            break
        raw = raw.removesuffix(f"\n{line.text}")
    return raw
