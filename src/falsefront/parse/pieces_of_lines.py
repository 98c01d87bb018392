"""Lines whose elements are parted by a style alone: a number with the words of the next element glued to it."""

import re
from collections.abc import Iterable
from typing import Final

from falsefront.contact.email import emails
from falsefront.contact.other_digits import in_order
from falsefront.parse.national_numbers import NATIONAL
from falsefront.parse.tree import Line, PageTree
from falsefront.parse.written_numbers import FEWEST_DIGITS
from falsefront.text.remembered import remembered

_MOST_REST_CHARS: Final = 32  # behind a number that begins a line
_DIGIT: Final = re.compile(r"\d")
_GLUED: Final = re.compile(r"\d[^\W\d_]{2}|[a-zà-žа-яё][A-ZÀ-ŽА-ЯЁ]")


def apart(tree: PageTree, line: Line) -> Line:
    """Return a line with a gap between a number and the words of another element that are glued to it.

    "<b>+996 312 53-01-42</b><a>Call me</a>", "<b>Own wool</b><b>Orders: 9911-0142</b>".
    """
    if not _is_glued(line.text):
        return line
    text = before = ""
    for written in tree.written_from(line.start, line.end):
        piece = written[len(before) :]
        is_behind = text[-1:].isdecimal() and piece[:1].isalpha() and len(_DIGIT.findall(text)) >= FEWEST_DIGITS
        is_before = text[-1:].islower() and piece[:1].isupper() and len(_DIGIT.findall(piece)) >= FEWEST_DIGITS
        text = f"{text} {piece}" if is_behind or is_before else text + piece
        before = written
    return line._replace(text=text.strip())


@remembered
def _is_glued(text: str) -> bool:
    return _GLUED.search(text) is not None


def first_element(tree: PageTree, line: Line) -> str | None:
    """Return the number that begins a line in an element of its own and has only words behind it: who answers there."""
    if line.end - line.start == 1:
        return None
    first = next((written for written in tree.written_from(line.start, line.end) if written.strip()), "").strip()
    rest = line.text[len(first) :].strip()
    is_first = line.text.startswith(first) and 0 < len(rest) <= _MOST_REST_CHARS and not _DIGIT.search(rest)
    return first if is_first and NATIONAL.match(in_order(first)) else None


def mails_apart(tree: PageTree, line: Line, raws: Iterable[str]) -> dict[str, str]:
    """Return e-mail addresses that the words before them are glued to, each as it stands in a piece of its own.

    "Sales" and a link "info@firm.example" beside it are one word to who joins them, and another address.
    """
    whole = {found for at in range(line.start, line.end) for found in emails(tree.written(at, at + 1))}
    own = {raw: [known for known in whole if raw != known and _is_glue(raw, known)] for raw in raws}
    return {raw: found[0] for raw, found in own.items() if found}


def _is_glue(raw: str, known: str) -> bool:
    """Whether a mailbox stands at the end of another, or before a word that is no code of a country: "x@y.ua.All"."""
    behind = raw.removeprefix(known)
    return raw.endswith(known) or (behind != raw and behind.startswith(".") and len(behind) > len(".uk"))
