"""Quotations that say who was quoted: what a customer wrote, with his name and where he is found."""

from typing import Final

from falsefront.parse.tree import PageTree

_SIGNED: Final = ("small", "footer", "figcaption")  # elements in which a quotation names who is quoted
_QUOTES: Final = "\"'\u201c\u201d\u201e\u00ab\u2039\u2018\u300c\u300e"
_STOPS: Final = '.!?\u2026\u3002\uff01\uff1f"\u201d\u00bb'
_FEWEST_SAID: Final = 5  # words of a sentence


def quotations(tree: PageTree) -> list[int]:
    """Return the quotations that say who was quoted; a firm sets its own address in from the edge with the same tag.

    In "cite", or in a smaller or last part of the box behind what he said: a sentence or words in quotes.
    """
    boxes = tree.by_name.get("blockquote", ())
    cited = [at for at in boxes if tree.inside(tree.by_name.get("cite", ()), at)]
    signed = [
        at
        for at in boxes
        if any(tree.inside(tree.by_name.get(name, ()), at) for name in _SIGNED) and _is_said(tree, at)
    ]
    return sorted({*cited, *signed})


def _is_said(tree: PageTree, at: int) -> bool:
    """Whether an element begins with what somebody said: in quotes, or some words that end as a sentence does."""
    line = tree.line_at(tree.start(at)) or tree.line_at(tree.start(at) + 1)
    if line is None or line.end >= tree.end(at):
        return False
    text = line.text.strip()
    is_long = len(text.split()) >= _FEWEST_SAID or (len(text) >= _FEWEST_SAID and text[0] > "\u2e80")
    return is_long and (text[0] in _QUOTES or text[-1] in _STOPS)
