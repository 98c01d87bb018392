"""What is no longer an address, never was one, or is said of somebody else: nobody's, however exact."""

import re
from typing import NamedTuple

from falsefront.address.lexicon.table import forms
from falsefront.address.plain.phrases import GAP, WHOLE, any_of
from falsefront.address.plain.triggers import Triggers


class Denied(NamedTuple):
    """What of a text is an address of today, and what is none."""

    text: str
    set_aside: tuple[str, ...]


_BEGINS = r"(?:(?<!\w)|(?<=[\u3400-\u9fff]))"  # and begins here
_ENDS = rf"{WHOLE}{GAP}[:：,，-]?{GAP}"
_YEAR = r"(?:\s{0,20}(?:in|since|on|by)?\s{0,20}(?:19|20)\d\d年?)?"
_NO_NAME = r"(?!\w{0,2}[路街巷道乡鄉镇鎮村])"  # 旧店镇, 停车场路: the word begins a name
_FORMER = re.compile(rf"\s*[（(]?(?:{any_of('beside.former')}){_NO_NAME}{_ENDS}[^;；\n]*", re.IGNORECASE)
_NOW = re.compile(rf"{_BEGINS}(?:{any_of('beside.now')}){_ENDS}", re.IGNORECASE)
_TO = re.compile(rf"{_BEGINS}(?:{any_of('beside.to')}){_ENDS}", re.IGNORECASE)
_MOVED = re.compile(
    rf"(?:^|[（(,，;；]\s{{0,20}}|(?<=[\u3400-\u9fff]))(?:(?:19|20)\d\d年?\s{{0,3}})?(?:{any_of('beside.moved')}){_YEAR}[)）\s.。]{{0,20}}$",
    re.IGNORECASE,
)
_UNTIL = re.compile(rf"{_BEGINS}(?:{any_of('beside.until')})\s{{0,20}}(?:19|20)\d\d", re.IGNORECASE)
_NOT = re.compile(rf"\s*(?:{any_of('beside.not')}){WHOLE}{_NO_NAME}\s*(?=\S)", re.IGNORECASE)
_DENIED = re.compile(rf"{_BEGINS}(?:{any_of('beside.denied')}){WHOLE}", re.IGNORECASE)
WARNED = re.compile(  # behind an address only: what begins with a warning may go on with the address itself
    rf"(?:(?<=\w)|(?<=[.。)）]))[（(\s,，;；。.!！-]{{0,20}}(?:{any_of('beside.warns')}){WHOLE}[^\n)）]*[)）]?",
    re.IGNORECASE,
)
_KINDS = ("beside.warns", "beside.former", "beside.to", "beside.moved", "beside.until", "beside.not", "beside.denied")
DENIALS = Triggers(word for kind in _KINDS for word in forms(kind))


def denied(text: str) -> Denied | None:
    """Return what is left of a text that begins with a former address, tells of a move or denies; None of all others.

    >>> denied("原保定市栗墅路312号，现迁至沧州市棣园路14号")
    Denied(text='沧州市棣园路14号', set_aside=('原保定市栗墅路312号，现迁至',))
    >>> denied("We never were at No. 156 Lishu Road, Baoding").text
    ''
    >>> denied("12 Mill Road, Leeds")
    """
    if _MOVED.search(text) is not None or _NOT.match(text) is not None or _DENIED.search(text) is not None:
        return Denied("", (text.strip(),))
    if (to := _last(_TO, text)) is not None:
        return Denied(text[to.end() :], (text[: to.end()].strip(),)) if text[to.end() :].strip() else _none(text)
    if _UNTIL.search(text) is not None:
        return _none(text)
    former = _FORMER.match(text)
    if former is None:
        return None
    now = _NOW.search(text, 1)
    end = now.end() if now else former.end()
    return Denied(text[end:].lstrip(" ;；\n"), (text[: now.start() if now else end].strip(),))


def _none(text: str) -> Denied:
    return Denied("", (text.strip(),))


def _last(expression: re.Pattern[str], text: str) -> re.Match[str] | None:
    return max(expression.finditer(text), key=re.Match.start, default=None)
