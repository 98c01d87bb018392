"""Lines that are nothing but a link to a page: an entry of a menu, or a name."""

from bisect import bisect_left

from falsefront.parse.tree import PageTree


def begins_with_link(tree: PageTree, at: int) -> bool:
    """Whether the first line of an element is nothing but a link to a page."""
    lines = tree.lines_of(at)
    return bool(lines) and is_whole_link(tree, lines[0].start)


def is_whole_link(tree: PageTree, piece: int) -> bool:
    """Whether the line at a place is nothing but a link to a page."""
    line = tree.line_at(piece)
    links = tree.by_name.get("a", [])
    first = bisect_left(links, piece + 1, key=tree.start)
    for at in links[max(0, first - 1) : first + 1]:
        href = (tree.elements[at].attrs.get("href") or "").strip().lower()
        leads_on = bool(href) and not href.startswith(("tel:", "mailto:", "javascript:")) and "map" not in href
        if line is not None and leads_on and tree.start(at) <= line.end and tree.text(at, separator=" ") == line.text:
            return True
    return False
