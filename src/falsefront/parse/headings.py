"""Which lines of a page are headings, and what stands on both sides of a label's colon."""

from typing import Final

from falsefront.parse.tree import PageTree

MOST_HEAD_CHARS: Final = 80
_LEVELS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_BOLD: Final = ("strong", "b", "u", "dt", "legend", "th")  # a heading where one of them is a whole line
BOLD_LEVEL: Final = 7
_COLONS: Final = (":", "：")


def heading_levels(tree: PageTree) -> dict[int, int]:
    """Return the level of each line that is a heading by its first piece: 1 to 6, or that of a line all in bold."""
    known: dict[int, int] | None = tree.memory.get(heading_levels)
    if known is None:
        known = tree.memory[heading_levels] = _found(tree)
    return known


def _found(tree: PageTree) -> dict[int, int]:
    levels: dict[int, int] = {}
    for level, names in [*((level, (name,)) for level, name in enumerate(_LEVELS, 1)), (BOLD_LEVEL, _BOLD)]:
        for at in (at for name in names for at in tree.by_name.get(name, ())):
            line = tree.line_at(tree.start(at)) or tree.line_at(tree.start(at) + 1)
            if line is not None and (level < BOLD_LEVEL or tree.end(at) >= line.end > tree.start(at)):
                levels.setdefault(line.start, level)
    return levels


def parted(text: str) -> tuple[str, str, str]:
    """Return what stands before the colon of a label, the colon, and what stands behind it."""
    for sign in _COLONS:
        if sign in text[:MOST_HEAD_CHARS]:
            label, colon, value = text.partition(sign)
            return label.strip(), colon, value.strip()
    return text.strip(), "", ""
