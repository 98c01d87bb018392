"""What an address only stands beside, opposite or behind, and what is no longer one: no part of it, however exact.

"Opposite No. 136" is any house but 136, and a former address is nobody's. What such words name is taken out before
anything reads it, so that no step further on can find it again.
"""

import re
from typing import NamedTuple

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import MOST_CHARACTERS


class Beside(NamedTuple):
    """A text without what it stands beside, and that."""

    text: str
    set_aside: tuple[str, ...] = ()


def _any_of(kind: str) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first(forms(kind)))


# Every run of digits or spaces is bounded, and a number begins where its digits begin: a text of nothing but digits
# or spaces costs no more than one as long of words.
_DIGITS = r"(?<!\d)\d{1,6}(?!\d)"
_GAP = r"\s{0,20}"
_HAN_OR_PINYIN = _any_of("beside.behind")
_HAN_SIDE = r"(?:以|往|向|之)?(?:东|西|南|北|東){1,2}"
_METRES = rf"(?:约|大约)?{_GAP}(?:{_DIGITS}|[一二三四五六七八九十百千两]{{1,8}}){_GAP}(?:米|公尺|里|公里|m\b)"
_DISTANCE = rf"{_HAN_SIDE}(?:面|侧|側|方向)?(?:行|走)?{_METRES}"
_SIDE = rf"{_HAN_SIDE}(?:侧|側|边|邊|面)"
_BEHIND = re.compile(
    rf"(?:(?:no\.?{_GAP})?(?<!\d)\d{{1,6}}[a-z]?(?:{_GAP}[-–之]{_GAP}{_DIGITS})?{_GAP}"
    rf"(?:[号號](?:楼|樓|院)?|\bhao\b))[\s,，]{{0,20}}(?:的{_GAP})?"
    rf"(?:{_HAN_OR_PINYIN}|{_DISTANCE}|{_SIDE})(?!\w{{0,2}}[路街巷道])",
    re.IGNORECASE,
)
_LATIN_DISTANCE = (
    rf"(?:about\s{{1,20}})?{_DIGITS}{_GAP}(?:m|metres?|meters?|km)\.?\s{{1,20}}(?:to\s{{1,20}}the\s{{1,20}})?"
    r"(?:north|south|east|west)\w{0,6}\s{1,20}(?:of|from)"
)
_BEFORE = re.compile(
    rf"(?:^|(?<=[,，;；(（|·•\n\r\t])){_GAP}(?:{_any_of('beside.before')}|{_LATIN_DISTANCE})(?!\w)[.:\s]{{0,20}}(?=\S)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"(?:\b(?:no|nr|nos|number|house|số)\b\.?{_GAP}|[#№]{_GAP}|n°{_GAP})?"
    rf"(?<![\w-])\d{{1,6}}[a-z]?(?:{_GAP}[-/]{_GAP}\d{{1,6}}[a-z]?)?(?!\w)",
    re.IGNORECASE,
)
_PART = re.compile(r"[^,，;；()（）|·•\n\r\t]*")
_WHOLE = r"(?:(?<=[\u3400-\u9fff])|(?!\w))"  # a word of letters ends here
_ENDS = rf"{_WHOLE}{_GAP}[:：,，-]?{_GAP}"
_FORMER = re.compile(rf"\s*[（(]?(?:{_any_of('beside.former')})(?!\w{{0,2}}[路街巷道]){_ENDS}[^;；\n]*", re.IGNORECASE)
_NOW = re.compile(rf"(?:(?<!\w)|(?<=[\u3400-\u9fff]))(?:{_any_of('beside.now')}){_ENDS}", re.IGNORECASE)
_MOVED = re.compile(rf"[（(\s,，]{{0,20}}(?:{_any_of('beside.moved')})[)）\s.。]{{0,20}}$", re.IGNORECASE)
_NOT = re.compile(rf"\s*(?:{_any_of('beside.not')}){_WHOLE}\s*(?=\S)", re.IGNORECASE)
_WARNS = re.compile(  # behind an address only: what begins with a warning may go on with the address itself
    rf"(?:(?<=\w)|(?<=[.。)）]))[（(\s,，;；。.!！-]{{0,20}}(?:{_any_of('beside.warns')}){_WHOLE}[^\n)）]*[)）]?",
    re.IGNORECASE,
)
_KINDS = ("beside.behind", "beside.before", "beside.former", "beside.moved", "beside.not", "beside.warns")
# What a text holds that has any of it, so that few are asked by expressions: of letters alone, and the rest. A word
# with another one of them inside is found by that.
_WORDS = tuple(sorted({word.casefold() for kind in _KINDS for word in forms(kind)}))
_SHORTEST = tuple(word for word in _WORDS if not any(other in word for other in _WORDS if other != word))
_PLAIN_WORDS = (*(word for word in _SHORTEST if word.isascii()), " of ", " from ")
_OTHER_WORDS = tuple(word for word in _SHORTEST if not word.isascii())
_SIDED = re.compile(rf"[号號]\s*{_HAN_SIDE}")


def without_neighbours(text: str) -> Beside:
    """Return a text without the numbers it is only beside, and without what it says of former or denied addresses.

    >>> without_neighbours("武汉市榆珂路136号对面")
    Beside(text='武汉市榆珂路', set_aside=('136号对面',))
    >>> without_neighbours("Opposite No. 136 Yuke Road, Wuhan").text
    'Opposite Yuke Road, Wuhan'
    >>> without_neighbours("Formerly: 136 Yuke Road; now 5 Mill Road, Wuhan").text
    '5 Mill Road, Wuhan'
    >>> without_neighbours("12 Mill Road, Wuhan (beware of the fake shop at 9 Mill Road)").text
    '12 Mill Road, Wuhan'
    >>> without_neighbours("12 Mill Road, opposite the mill").set_aside
    ()
    """
    head, tail = text[:MOST_CHARACTERS], text[MOST_CHARACTERS:]  # no reader reads further
    if not _may_be_beside(head):
        return Beside(text)
    if (whole := _denied(head)) is not None:
        return whole
    set_aside: list[str] = []

    def out(match: re.Match[str]) -> str:
        set_aside.append(match[0].strip())
        return ""

    head = _BEHIND.sub(out, _WARNS.sub(out, head))
    for word in reversed(list(_BEFORE.finditer(head))):
        head = _without_number(head, word.end(), set_aside)
    return Beside(head + tail, tuple(set_aside))


def _may_be_beside(text: str) -> bool:
    """Whether a text holds a word by which an address stands beside something, is no longer one, or is denied."""
    words = " ".join(text.casefold().split())
    if words.islower() and any(word in words for word in _PLAIN_WORDS):  # of Chinese alone nothing is in lower case
        return True
    if text.isascii():
        return False
    return any(word in words for word in _OTHER_WORDS) or _SIDED.search(text) is not None


def _denied(text: str) -> Beside | None:
    """Return what is left of a text that begins with a former address or denies one; None for all others."""
    if _MOVED.search(text) is not None or _NOT.match(text) is not None:
        return Beside("", (text.strip(),))
    former = _FORMER.match(text)
    if former is None:
        return None
    now = _NOW.search(text, 1)
    end = now.end() if now else former.end()
    return Beside(text[end:].lstrip(" ;；\n"), (text[: now.start() if now else end].strip(),))


def _without_number(text: str, start: int, set_aside: list[str]) -> str:
    """Take the number out of the part that begins here, or the part behind it where that is nothing but a number."""
    part = _PART.match(text, start)
    if part is None:
        return text
    if _NUMBER.search(part[0]) is None:
        behind = _PART.match(text, part.end() + 1)
        if behind is None or _NUMBER.fullmatch(behind[0].strip()) is None:
            return text
        set_aside.append(behind[0].strip())
        return text[: part.end()] + text[behind.end() :]
    set_aside.append(part[0].strip())
    return text[:start] + _NUMBER.sub("", part[0]).lstrip() + text[part.end() :]
