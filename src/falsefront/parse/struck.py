"""Contacts that a page strikes out: an office that was left, a number that rings no longer. A sign, and no claim.

Struck-out prices and titles stay where they are: who reads prices knows what was asked before (`prices.stretches`).
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.parse.growing import BREAKS, Grown

_NAMES: Final = ("del", "s", "strike")
_STYLE: Final = re.compile(r"(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]{0,100}line-through", re.IGNORECASE)
# The selector of a rule of the page's own style sheet for one class alone: ".old{text-decoration:line-through}". What
# it says of a class inside of another, or for paper, is not said of each element of that class.
_CLASS: Final = re.compile(r"\s*\.([\w-]{1,60})\s*")
_MOST_PIECES: Final = 40  # of one element: a tag that nobody closed strikes out nothing
_MOST_CHARS: Final = 300
_MOST_FOUND: Final = 200
_FEWEST_DIGITS: Final = 7
_DIGIT: Final = re.compile(r"\d")
_MONEY: Final = re.compile(
    r"[$€£¥₹₽₩₺₴₫฿₱₪]|(?<![^\W\d_])(?:usd|eur|gbp|rmb|cny|rs|inr|rp|kr|zł|kč|ft|lei|руб|円|元)(?![^\W\d_])", re.I
)
# A telephone alone has few letters; an address has many, and a number.
_FEWEST_LETTERS: Final = 8


def leave_out_struck(grown: Grown, html: bytes) -> Grown:
    """Take out of a page what it strikes out and what may be a contact, and keep it as what was struck out."""
    for at in _struck(grown, html):
        begin, end = grown.begins[at], grown.ends[at]
        if end - begin > _MOST_PIECES:
            continue
        own = [each for each in range(begin, end) if grown.pieces[each] not in BREAKS]
        text = "".join(grown.pieces[each] for each in own).strip()
        if text and _may_be_contact(text):
            grown.struck.append(text)
            for each in own:
                grown.pieces[each] = ""
    return grown


def _may_be_contact(text: str) -> bool:
    """Whether some text may give a telephone, a mailbox or an address, and is no price."""
    if len(text) > _MOST_CHARS or _MONEY.search(text):
        return False
    digits = len(_DIGIT.findall(text))
    letters = sum(map(str.isalpha, text))
    return "@" in text or digits >= _FEWEST_DIGITS or (digits > 0 and letters >= _FEWEST_LETTERS)


def _struck(grown: Grown, html: bytes) -> Iterator[int]:
    found: list[int] = []
    for name in _NAMES:
        if own := grown.by_name.get(name):
            are_all_closed = html.lower().count(b"</" + name.encode() + b">") >= len(own)
            found += own if are_all_closed else [at for at in own if not _is_of_several_lines(grown, at)]
    if b"line-through" in html:
        found += [at for at in grown.styled if _STYLE.search(grown.elements[at].attrs.get("style", ""))]
        css = "\n".join(grown.unread_of(at) for at in grown.by_name.get("style", ()))
        found += [at for name in _classes(css) for at in grown.by_class.get(name, ())]
    yield from sorted(set(found))[:_MOST_FOUND]


def _is_of_several_lines(grown: Grown, at: int) -> bool:
    """Whether a line begins inside an element: then it may be one that nobody closed."""
    inside = grown.pieces[grown.begins[at] : min(grown.ends[at] - 1, grown.begins[at] + _MOST_PIECES + 1)]
    return any(each in inside for each in BREAKS)


def _classes(css: str) -> Iterator[str]:
    """Yield the classes that a style sheet strikes out wherever they stand.

    >>> list(_classes(".a, .b { text-decoration: line-through } .c .d{text-decoration:line-through} /* .e */"))
    ['a', 'b']
    """
    first, *rest = css.split("/*")
    depth = 0
    for part in (first + "".join(each.partition("*/")[2] for each in rest)).split("}"):
        selectors, _, rule = part.rpartition("{")
        depth += part.count("{")
        if depth == 1 and _STYLE.search(rule):
            yield from (found[1] for each in selectors.split(",") if (found := _CLASS.fullmatch(each)))
        depth = max(depth - 1, 0)
