"""Two addresses abroad without a house's number that have all their parts in common, in whatever order they stand.

"6th Floor, Owl Grandstand, Owl Road, Nad Al Sheba" and "Owl Grandstand, 6th Floor, Owl Road, Nad Al Sheba, PO 17965"
say one place, whatever a reader takes each part for. Town, country, postcode and box may be left out at one side; two
postcodes or boxes are two places. A floor or room and three parts besides town and country must stand in both, so that
more than a road in its quarter is said.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.abroad.canonical import is_world
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading
from falsefront.text.countries import codes_by_name

_PART: Final = re.compile(r"[,;|\n()]+| [-\u2013] ")
_WORD: Final = re.compile(r"[^\W_]+(?:(?<=\d)[-\u2013/.&+](?=\d)[^\W_]+)*")  # Building 1-23 is not 12-3
_POST: Final = forms("abroad.post_box") | {words.split()[0] for words in forms("abroad.post_box.whole")}
_POST_LETTERS: Final = frozenset({"p", "o"})  # P.O. Box
_LEAST_PARTS: Final = 4


class _Parts(NamedTuple):
    """The parts of a text in their order, and what stands there for the post alone."""

    named: tuple[str, ...]
    codes: frozenset[str]  # parts of digits alone
    boxes: frozenset[str]


def same_parts(a: Reading, b: Reading) -> str | None:
    """Return the parts that two addresses of one town have in common, where none has another; None otherwise."""
    if a.number is not None or b.number is not None or not is_world(a) or not is_world(b):
        return None
    if a.cities.isdisjoint(b.cities) or a.stands_beside or b.stands_beside or a.raw == b.raw:
        return None
    if a.postcode and b.postcode and a.postcode != b.postcode:
        return None
    left, right = _parts_of(a.raw), _parts_of(b.raw)
    if _differ(left.codes, right.codes) or _differ(left.boxes, right.boxes):
        return None
    common = frozenset(left.named) & frozenset(right.named)
    places = [place for place in (a.city, b.city, a.province, b.province) if place is not None]
    said = {name for place in places for name in (place.key, place.text.replace(" ", "").lower())}
    telling = [part for part in common if part.replace(" ", "") not in said and part not in codes_by_name()]
    if len(telling) < _LEAST_PARTS or not any(map(_has_digit, telling)):
        return None
    further = [[part for part in side.named if part not in common] for side in (left, right)]
    countries = [bool(parts) and parts[-1] == side.named[-1] in codes_by_name() for parts, side in
                 zip(further, (left, right), strict=True)]  # fmt: skip
    if all(countries):
        return None
    for parts, has_country in zip(further, countries, strict=True):
        if any(part.replace(" ", "") not in said for part in (parts[:-1] if has_country else parts)):
            return None
    return ", ".join(sorted(common))


def _differ(left: frozenset[str], right: frozenset[str]) -> bool:
    return bool(left and right) and left != right


def _has_digit(part: str) -> bool:
    return any(map(str.isdigit, part))


@lru_cache(maxsize=4096)
def _parts_of(raw: str) -> _Parts:
    """Return the parts of a text without their boxes, the numbers that stand alone, and the boxes.

    >>> _parts_of("Owl Stand P.O. Box 1796, Building 1-23 | Dubai 12345, 560103").named
    ('owl stand', 'building 1-23', 'dubai 12345')
    """
    named: list[str] = []
    codes: set[str] = set()
    boxes: set[str] = set()
    for part in _PART.split(folded_again(raw).text.lower()):
        words, box = _without_box(_WORD.findall(part))
        if box:
            boxes.add(box)
        text = " ".join(words)
        if text.replace(" ", "").isdigit():
            codes.add(text)
        elif text:
            named.append(text)
    return _Parts(tuple(named), frozenset(codes), frozenset(boxes))


def _without_box(words: list[str]) -> tuple[list[str], str]:
    """Return words without a box and its number, and that number; all of them where no number stands behind it."""
    for start, word in enumerate(words):
        if word not in _POST and word not in _POST_LETTERS:
            continue
        end = start
        while end < len(words) and (words[end] in _POST or words[end] in _POST_LETTERS):
            end += 1
        if end < len(words) and _has_digit(words[end]) and not _POST.isdisjoint(words[start:end]):
            return words[:start] + words[end + 1 :], words[end]
    return words, ""
