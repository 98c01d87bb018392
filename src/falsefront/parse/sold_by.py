"""Who sells, as shops that sell for others say it in a few words without a label: "Ships from and sold by ..."."""

import re
from typing import Final

from falsefront.parse.names import are_one_name
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import PageTree
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_SOLD_BY: Final = re.compile(rf"(?<!\w)(?:{_LISTS.any_of('by')})\s*[:\uff1a]?\s+(?P<name>\S.{{0,79}})", re.IGNORECASE)
# One of these stands in whatever that matches: to ask for them costs a sixth.
_VERBS: Final = Caseless(_LISTS.any_of("verb"))
# What stands behind a name that is no part of it.
_REST: Final = re.compile(
    rf"\s*(?:\.?$|\.\s.*|[,;(|•·].*|\s(?:{_LISTS.any_of('and')}) (?:{_LISTS.any_of('sends')}).*"
    r"|\s\d[\d.,]*\s?%.*|\s[–—-]\s.*)$",
    re.IGNORECASE,
)
_SHORTENED: Final = re.compile(r"\.[^\W\d_]$")  # "S.A.C.", whose last point is its own
_NOBODY: Final = re.compile(rf"(?:{_LISTS.any_of('nobody')})\b", re.I)
# Before the words: a whole sentence tells of anything.
_SENTENCE: Final = re.compile(rf"\b(?:{_LISTS.any_of('sentence')})\b", re.I)
_MOST_WORDS: Final = 8
_MOST_LINE_CHARS: Final = 140


def sold_by(tree: PageTree, root: int | None = None) -> str | None:
    """Return the name that some lines give as who sells, None where they name nobody, or more than one.

    The lines are those of the page's subject, or those inside the element at `root`.
    """
    telling = tree.told_lines(_tells)
    if not telling:
        return None
    lines = tree.subject if root is None else tree.lines_of(root)
    names = [name for line in lines if line.shape in telling and (name := _name(line.text))]
    return names[0] if names and all(are_one_name(names[0], name) for name in names[1:]) else None


@remembered
def without_seller(text: str) -> str:
    """Return what stands before the words that say who sells: behind a price they say nothing of it.

    >>> without_seller(" each Sold by Lantern Hill Goods and shipped by others"), without_seller(" a month")
    (' each ', ' a month')
    """
    found = _SOLD_BY.search(text) if _VERBS.is_in(text) else None
    return text[: found.start()] if found else text


@remembered
def _tells(text: str) -> bool:
    """Whether a line says who sells, by its shape."""
    return len(text) <= _MOST_LINE_CHARS and _VERBS.is_in(text) and _SOLD_BY.search(text) is not None


def _name(text: str) -> str | None:
    """Return who sells by one line: nothing but a price, a stock and the like may stand before the words.

    >>> _name("Ships from and sold by Lantern Hill Goods."), _name("Sold by the metre"), _name("never sold by Gewu Ltd")
    ('Lantern Hill Goods', None, None)
    """
    found = _SOLD_BY.search(text)
    if found is None or _SENTENCE.search(text[: found.start()]):
        return None
    name = _REST.sub("", found["name"]).strip()
    if _SHORTENED.search(name) and found["name"].startswith(f"{name}."):
        name = f"{name}."
    may_be_name = any(char.isupper() or char == "." or char > "\u2e7f" for char in name) and not _NOBODY.match(name)
    is_short = len(name.split()) <= _MOST_WORDS
    return name if name and may_be_name and is_short and is_plausible("vendor", name) else None
