"""What stands around an address on a page and is no part of it, taken off before anything reads it.

Labels ("HQ:", "Registered Office Address -", 地址：), links to maps, e-mail addresses, pages, telephones, messengers,
hours and persons, quotes and ornaments, the last parts said twice, and what is left of a page's markup. Two addresses
are held against each other without it, too. What comes off is kept; what would leave no address stays.
"""

import html
import re
from functools import cache
from typing import Final, NamedTuple

from falsefront.address.lexicon.table import values
from falsefront.address.plain.around_edges import BEHIND, head, tail
from falsefront.address.plain.around_signs import COMMAS, ORNAMENTS, ORNAMENTS_BEHIND, ORNATE, QUOTES, may_be_around
from falsefront.address.plain.around_words import evened
from falsefront.address.plain.text import MOST_CHARACTERS


class Around(NamedTuple):
    """A text without what stands around its address, and that, as it stood; "&" where it had markup."""

    text: str
    parts: tuple[str, ...] = ()


_MOST: Final = 16  # things around one address
_FEWEST: Final = 4  # characters of an address
_ENTITY: Final = re.compile(r"&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)
_BREAK: Final = re.compile(r"\s*,?\s*<(?:br|/?p|/?div|/?li|/?tr|/?td)\b[^<>]{0,200}>\s*", re.IGNORECASE)
_TAG: Final = re.compile(
    r"</?(?:span|b|strong|i|em|a|u|font|small|address|h[1-6]|ul|nobr|wbr)\b[^<>]{0,300}>", re.IGNORECASE
)
_SAID: Final = re.compile(r"[^\W\d_]{2}|\d{5}")
_ROMAN: Final = re.compile(r"[ivx]+")


def without_around(text: str) -> Around:
    """Return a text without what stands around its address; most are returned as they are.

    >>> without_around("HQ: 12 Mill Road, Leeds (View map) Tel: 0113 496 0000")
    Around(text='12 Mill Road, Leeds', parts=('Tel: 0113 496 0000', '(View map)', 'HQ:'))
    >>> without_around("公司地址：邢台市榆珂路136号 邮箱：a@b.example").text
    '邢台市榆珂路136号'
    >>> without_around("12 Map Street, Leeds, Leeds").text, without_around("Office: 5, Tel Aviv Street").parts
    ('12 Map Street, Leeds', ())
    """
    if len(text) > MOST_CHARACTERS or not may_be_around(text):
        return Around(text)
    plain = _unmarked(text)
    found = _stripped(plain)
    marks = ("&",) if plain != text else ()
    return Around(found.text, found.parts + marks) if found is not None else Around(plain, marks)


def _unmarked(text: str) -> str:
    """Return a text without a page's markup: entities, also of entities, are the characters they stand for."""
    for _ in range(2):
        if "&" in text and _ENTITY.search(text) is not None:
            text = _ENTITY.sub(lambda match: html.unescape(match[0]), text).replace("\u00a0", " ")
    if "<" in text and ">" in text:
        text = _TAG.sub("", _BREAK.sub(", ", text)).strip(" ,")
    return text


def _stripped(text: str) -> Around | None:
    """Return a text without what is around it; None where nothing is, or nothing else."""
    start, end, parts = 0, len(text), list[str]()
    even = evened(text)
    for _ in range(_MOST):
        begin, finish = _unornamented(text, start, end)
        parts += [part for part in (text[start:begin].strip(), text[finish:end].strip()) if part]
        if (cut := tail(even[begin:finish])) is not None:
            parts.append(text[begin + cut : finish].strip())
            finish = begin + len(text[begin : begin + cut].rstrip(BEHIND))
        elif (cut := head(even[begin:finish])) is not None:
            parts.append(text[begin : begin + cut].strip())
            begin += cut
            begin += len(text[begin:finish]) - len(text[begin:finish].lstrip(" \t\r\n,;:：|–—-"))
        elif (shorter := _said_once(text[begin:finish])) is not None:
            parts.append(text[begin + shorter : finish].strip(" ,，;；|\n"))
            finish = begin + shorter
        if (begin, finish) == (start, end):
            break
        if begin >= finish:
            return None
        start, end = begin, finish
    rest = text[start:end]
    if rest == text or len(rest) < _FEWEST or not any(map(str.isalpha, rest)):
        return None
    return Around(rest, tuple(parts))


def _unornamented(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a text begins and ends without ornaments, and without quotes around all of it."""
    if start < end and text[start] in ORNATE:
        start += len(text[start:end]) - len(text[start:end].lstrip(ORNAMENTS))
    if start < end and text[end - 1] in ORNATE:
        end = start + len(text[start:end].rstrip(ORNAMENTS_BEHIND))
    if end - start > _FEWEST and (last := QUOTES.get(text[start])) and text[end - 1] in last:
        inside = text[start + 1 : end - 1]
        if text[start] not in inside and text[end - 1] not in inside:
            spaces = len(inside) - len(inside.lstrip())
            return start + 1 + spaces, start + 1 + len(inside.rstrip())
    return (start, end) if start < end else (0, len(text))


def _said_once(text: str) -> int | None:
    """Return where a text ends without its last parts, where they are what stands before them; None where they are not.

    A number alone or one letter may be a house's and its flat's.
    """
    ends = [at for at, sign in enumerate(text) if sign in COMMAS]
    for cut in reversed(ends[-_MOST:]):
        said, before = text[cut + 1 :].strip(), text[:cut].rstrip()
        if len(said) > len(before):
            return None
        if before.endswith(said) and _may_be_twice(said, before[: -len(said)].rstrip(" ")):
            return len(before)
    return None


def _may_be_twice(said: str, before: str) -> bool:
    """Whether what stands behind itself is one thing: it has words or a postcode, and is no town and its region."""
    if before and before[-1] not in COMMAS:
        return False
    if _SAID.search(said) is None or _ROMAN.fullmatch(said.lower()) is not None:
        return False
    return "".join(evened(said).split()) not in _towns_and_regions()


@cache
def _towns_and_regions() -> frozenset[str]:
    """Return what is a town's name and its region's, which an address says one behind the other."""
    return frozenset(values("around.twice")) | frozenset(values("abroad.town.province"))
