"""On which lines of a page a value stands, in whatever spelling: "+44 (0)330 555 0199" and "0330 5550199"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from falsefront.contact.email import emails
from falsefront.parse.names import folded
from falsefront.parse.tree import CHROME, PageTree

_IN_CHROME: Final = bytes([CHROME])
_DIALS: Final = re.compile(
    r"(?:tel:|(?:https?:)?//(?:wa\.me/|api\.whatsapp\.com/send/?\?phone=))([+%\d\s().-]+)", re.IGNORECASE
)
_ADDRESSES: Final = frozenset({"address", "further address"})
_NUMBER: Final = re.compile(r"\+?\(?\d[\d\s().\u2010-\u2013/-]{5,22}\d")
_BETWEEN: Final = r"[\s().\u2010-\u2013/-]{0,3}"  # two digits of a number
_TRUNK: Final = re.compile(r"\(0\)")
_DIGITS: Final = re.compile(r"\d+")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_FEWEST_DIGITS: Final = 7
_MOST_CODE: Final = 4  # digits of a country before a number, and of a trunk
_FEWEST_OF_HANDLE: Final = 5  # signs of an account
_FEWEST_NUMBERS, _FEWEST_WORDS = 2, 2  # of an address that may be written in other words
_FEWEST_ALIKE: Final = 0.75  # of its words
_MOST_LINE_CHARS: Final = 600
_LINES_OF_ADDRESS: Final = 4
_MOST_PLACES: Final = 50
_MOST_LINKS: Final = 2_000


def may_stand_on(tree: PageTree, name: str, raw: str) -> list[int]:
    """Return the numbers of the lines that have the digits or the signs by which a value is looked for."""
    pattern = _pattern(name, raw)
    if pattern is None:
        return []
    text, starts = _text(tree)
    found = {bisect_right(starts, hit.start()) - 1 for hit in pattern.finditer(text)}
    return [at for at in sorted(found)[:_MOST_PLACES] if len(tree.lines[at].text) <= _MOST_LINE_CHARS]


def places_of(tree: PageTree, name: str, raw: str) -> list[int]:
    """Return the numbers of the lines that say a value of a field; of an address where it begins."""
    lines = may_stand_on(tree, name, raw)
    if name in _ADDRESSES:
        return sorted({at for line in lines for at in _begins(tree, line, raw)})
    return [at for at in lines if name != "phone" or _rings(tree.lines[at].text, raw)]


def is_linked_in_frame(tree: PageTree, raw: str) -> bool:
    """Whether a link in the head or the foot of a page dials a number, whatever it shows: "Call us", an icon."""
    here = _bare(raw)
    links = tree.by_name.get("a", ())[:_MOST_LINKS] if len(here) >= _FEWEST_DIGITS else ()
    framed = [at for at in links if tree.first_zones[tree.start(at) : tree.start(at) + 1] == _IN_CHROME]
    found = (_DIALS.match((tree.elements[at].attrs.get("href") or "").strip()) for at in framed)
    return any(_is_same(here, _bare(dialled[1])) for dialled in found if dialled is not None)


def _text(tree: PageTree) -> tuple[str, Sequence[int]]:
    """Return the lines of a page in one text, and where each begins."""
    known: tuple[str, Sequence[int]] | None = tree.memory.get(places_of)
    if known is None:
        texts = [line.text for line in tree.lines]
        ends = accumulate([1 + size for size in map(len, texts)], initial=0)
        known = tree.memory[places_of] = ("\n".join(texts), list(ends))
    return known


def _pattern(name: str, raw: str) -> re.Pattern[str] | None:
    """Return what finds a value, or what has to stand on a line that says it."""
    digits = _bare(raw) if name == "phone" else "".join(_DIGITS.findall(raw))
    if name in _ADDRESSES:
        longest = max(_DIGITS.findall(raw), key=len, default="")
        if longest:  # first, so that nothing is tried where it does not stand
            return re.compile(rf"{longest}(?!\d)(?<!\d{longest})")
        return re.compile(re.escape(raw), re.IGNORECASE)
    if name == "email":
        mails = emails(raw)
        return re.compile("|".join(map(re.escape, mails)), re.IGNORECASE) if mails else None
    if len(digits) >= _FEWEST_DIGITS:
        tail = digits[-max(_FEWEST_DIGITS, len(digits) - _MOST_CODE) :] if name == "phone" else digits
        return re.compile(_BETWEEN.join(tail))
    if name == "messenger" and len(folded(raw)) >= _FEWEST_OF_HANDLE:
        return re.compile(rf"(?<!\w){re.escape(raw.strip())}(?!\w)", re.IGNORECASE)
    return None


def _begins(tree: PageTree, near: int, raw: str) -> Iterator[int]:
    """Yield the line that an address begins on, one of whose lines is known."""
    texts = [line.text for line in tree.lines[max(near - _LINES_OF_ADDRESS, 0) : near + _LINES_OF_ADDRESS]]
    first = max(near - _LINES_OF_ADDRESS, 0)
    for at in range(near - first + 1):
        here, rest = texts[at : at + _LINES_OF_ADDRESS], texts[at + 1 : at + _LINES_OF_ADDRESS]
        if _says_address("\n".join(here), raw) and not _says_address("\n".join(rest), raw):
            yield first + at


def _rings(line: str, raw: str) -> bool:
    """Whether a line has a number that is the same with or without its country.

    >>> _rings("Tel: 0330 5550199", "+44 (0)330 555 0199"), _rings("Tel: 0330 5550198", "+44 (0)330 555 0199")
    (True, False)
    """
    here = _bare(raw)
    return any(_is_same(here, _bare(found[0])) for found in _NUMBER.finditer(line))


def _is_same(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _FEWEST_DIGITS and longer.endswith(shorter) and len(longer) - len(shorter) <= _MOST_CODE


def _bare(number: str) -> str:
    """Return the digits of a number without the zeros that it begins with."""
    return "".join(_DIGITS.findall(_TRUNK.sub("", number))).lstrip("0")


def _says_address(text: str, raw: str) -> bool:
    """Whether a text says an address, be it in other words: with all its numbers and nearly all its words.

    >>> _says_address("Calle de la Lonja 21, 46001 Valencia", "C/ de la Lonja, 21, 46001 Valencia (Valencia)")
    True
    """
    numbers = set(_DIGITS.findall(raw))
    if not numbers <= set(_DIGITS.findall(text)):
        return False
    if folded(raw) in folded(text):
        return True
    words = {word.casefold() for word in _WORD.findall(raw)}
    if len(numbers) < _FEWEST_NUMBERS or len(words) < _FEWEST_WORDS:
        return False
    there = {word.casefold() for word in _WORD.findall(text)}
    return len(words & there) >= _FEWEST_ALIKE * len(words)
