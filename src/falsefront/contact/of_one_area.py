"""The next number of a list, which is written without the area of the one before it: "886-4-7782164, 7782165"."""

import re
from collections.abc import Iterator
from typing import Final

_NO_AREA: Final = re.compile(r"[1-9]\d{4,7}|[1-9]\d{1,3}(?:[\s.-]\d{2,4}){1,3}")
_DIGIT: Final = re.compile(r"\d")
_CODE_AND_AREA: Final = re.compile(r"\+\d{1,3}[\s-]\(?\d{1,3}\)?[\s-](?=\d{3})")
_IN_GROUPS: Final = re.compile(r"[1-9]\d{2,3}[\s-]\d{3,4}")
# What parts them: "558 506, 559 004", "281995 & 280599", "329995 to 329998" (the ends of a row).
_BETWEEN: Final = re.compile(r"\s*[,，&]\s*|\s+(?:and|to|till|thru|through|bis|al)\s+", re.IGNORECASE)
_FEWEST_WHOLE: Final = 8  # digits of a number with its area
_SHORT: Final = 6  # digits: so many are no number without an area
_FEWEST, _MOST = 5, 8  # digits of a subscriber
_SHARED: Final = 3  # digits that both begin with


def with_area(part: str, before: str) -> str:
    """Return a number with the area of the one before it, where it has none and begins or is written as that one is.

    >>> with_area("7782165", "886-4-7782164"), with_area("3256 1500", "011 - 2783 4992"), with_area("0319 55", "011 27")
    ('886-4-7782165', '011 - 3256 1500', '0319 55')
    >>> with_area("2000 143", "+381 11 2000 142"), with_area("2966 1549", "+62 21 29661548")
    ('+381 11 2000 143', '+62 21 2966 1549')
    >>> with_area("5550165", "886-4-7780164"), with_area("532 555 01 43", "0212 555 01 42")
    ('5550165', '532 555 01 43')
    """
    digits = "".join(_DIGIT.findall(part))
    if not before or not _FEWEST <= len(digits) <= _MOST or _NO_AREA.fullmatch(part) is None:
        return part
    at = _subscriber(before, len(digits))
    if at <= 0 or before[at - 1] not in " -/).\u00a0–" or not _DIGIT.search(before[:at]):
        return part
    known = before[at:]
    is_next = len(digits) <= _SHORT or digits[:_SHARED] == "".join(_DIGIT.findall(known))[:_SHARED]
    is_alike = len(part) > len(digits) and _DIGIT.sub("0", part) == _DIGIT.sub("0", known)
    return f"{before[:at]}{part}" if is_next or is_alike else part


def each_of_area(text: str) -> Iterator[str]:
    """Yield the numbers of one area, each with it, where the first alone has it; any other text as it stands.

    >>> list(each_of_area("+91-4549 - 329995 to 329998")), list(each_of_area("+254 20 558 507, 559 004"))
    (['+91-4549 - 329995', '+91-4549 - 329998'], ['+254 20 558 507', '+254 20 559 004'])
    >>> list(each_of_area("8069196715,748")), list(each_of_area("0319 2000 to 20142"))
    (['8069196715,748'], ['0319 2000 to 20142'])
    >>> list(each_of_area("+254 20 558 507, 300 1675"))
    ['+254 20 558 507', '+254 20 300 1675']
    """
    first, *more = _BETWEEN.split(text)
    numbers = [first.strip()]
    for part in more if len(_DIGIT.findall(first)) >= _FEWEST_WHOLE else ():
        whole = with_area(part.strip(), numbers[-1])
        if whole == part.strip():
            whole = _behind_code(part.strip(), first)
        if whole == part.strip():
            break
        numbers.append(whole)
    yield from numbers if len(numbers) == len(more) + 1 else (text,)


def _behind_code(part: str, first: str) -> str:
    """Return a subscriber in groups with the code and area of a number that begins with both, each apart."""
    known = _CODE_AND_AREA.match(first)
    size = len(_DIGIT.findall(part))
    is_subscriber = _SHORT <= size <= _MOST and _IN_GROUPS.fullmatch(part) is not None
    return f"{known[0]}{part}" if known is not None and is_subscriber else part


def _subscriber(number: str, count: int) -> int:
    """Return where the last digits of a number begin, so many of them; -1 where it has fewer or ends in no digit."""
    at = len(number)
    for _ in range(count):
        at -= 1
        while at >= 0 and not number[at].isdigit():
            at -= 1
        if at < 0:
            return -1
    return at
