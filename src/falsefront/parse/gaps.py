"""Gaps that a page shows between an element and a link right beside it, although no white space stands there.

A style parts them: "Fernstadt" over "Am Kai 7" is written <span>Fernstadt</span><a href="...maps...">Am Kai 7</a>. Only
links that dial, write or lead to a map: other words may begin or end in a link, and a menu's run into each other.
"""

import re
from bisect import bisect_left, bisect_right
from typing import Final

from falsefront.parse.element import attribute
from falsefront.parse.growing import BREAKS, SOFT_BREAK, Grown

TO_REACH: Final = re.compile(
    r"\s*(?:tel|mailto|sms|callto|whatsapp):|(?:https?:)?//(?:wa\.me|api\.whatsapp\.)", re.IGNORECASE
)
_MOST_BREAKS: Final = 20
_PLAIN: Final = ("span", "b", "strong", "em", "i")
# A telephone with its zero, sign or brackets, or a mailbox: no price, no number of a thing.
_REACHED: Final = re.compile(
    r"(?:\+\d|\(?0\d|\(\d{2,4}\) ?\d)[\d\s()./-]{6,16}\d|[\w.+-]{1,40}@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}"
)
_BEGINNING: Final = frozenset("+(0")  # such a telephone
# "Am Kai 7" and <small>Eingang im Hof</small>: a remark in words, no unit of a price.
_REMARK: Final = re.compile(r"[^\W\d_][^\W\d_]{2,},?\s\w")
TO_MAP: Final = re.compile(
    r"\s*(?:geo:|(?:https?:)?//(?:maps\.|(?:www\.)?google\.[a-z.]+/maps|goo\.gl/maps|(?:www\.)?openstreetmap\.|yandex\.\w+/maps"
    r"|(?:www\.)?waze\.))",
    re.IGNORECASE,
)


def part_links(grown: Grown) -> Grown:
    """Part such a link from another element that ends or begins right there, where words would be glued.

    By a space; by a new line where it leads to a map: a label or the name of a town beside an address is none of it.
    """
    begins, ends, last = grown.begins, grown.ends, grown.last
    breaks: list[int] = []
    for at in grown.by_name.get("a", ()):
        href = attribute(grown.elements[at], "href") if ends[at] > begins[at] else None
        reaches = href is not None and TO_REACH.match(href) is not None
        if href is None or not (reaches or TO_MAP.match(href)):
            continue
        places = [begins[at]] if at and begins[at - 1] < ends[at - 1] == begins[at] else []
        after = last[at]
        places += [ends[at]] if after < len(begins) and ends[at] == begins[after] < ends[after] else []
        glued = [place for place in places if _is_glued(grown.pieces, place, is_whole=reaches)]
        for place in glued if reaches else ():
            grown.pieces[place] = f" {grown.pieces[place]}"
        breaks += [] if reaches else glued
    pieces = grown.pieces
    for name in _PLAIN:
        for at in grown.by_name.get(name, ()):
            if ends[at] == (begin := begins[at]) + 1 and (pieces[begin][:1] in _BEGINNING or "@" in pieces[begin]):
                _part_number(grown, at)
    breaks += [begins[at] for at in grown.by_name.get("small", ()) if _is_remark(grown, at)]
    if breaks:
        break_before(grown, sorted(set(breaks))[:_MOST_BREAKS])
    return grown


def _part_number(grown: Grown, at: int) -> None:
    """Part a telephone or a mailbox that is the one piece of an element from words beside it that it is glued to."""
    begin, end = grown.begins[at], grown.ends[at]
    if not _REACHED.fullmatch(grown.pieces[begin]):
        return
    if begin and _runs_into(grown.pieces[begin - 1]):
        grown.pieces[begin] = f" {grown.pieces[begin]}"
    behind = grown.pieces[end] if end < len(grown.pieces) else ""
    if behind[:1].isalpha() and behind not in BREAKS:
        grown.pieces[end] = f" {behind}"


def _runs_into(before: str) -> bool:
    """Whether a piece of text ends in a word or a number of more than one sign: no part of the number behind it."""
    return before not in BREAKS and before[-2:].isalnum() and len(before) > 1


def _is_remark(grown: Grown, at: int) -> bool:
    """Whether words in small print are glued to the end of the element before them: a style puts them below it."""
    begin = grown.begins[at]
    if not 0 < begin < grown.ends[at] or grown.begins[at - 1] >= grown.ends[at - 1] or grown.ends[at - 1] != begin:
        return False
    before, words = grown.pieces[begin - 1], grown.pieces[begin]
    is_glued = before[-1:].isalnum() and words[:1].isupper() and not words[1:2].isupper()
    return is_glued and any(map(str.isalpha, before)) and _REMARK.match(words) is not None


def _is_glued(pieces: list[str], at: int, *, is_whole: bool) -> bool:
    """Whether a word of one piece runs into the next piece; `is_whole`: no word begins or ends in the link there."""
    before, behind = pieces[at - 1], pieces[at]
    if not before or not behind or before in BREAKS or behind in BREAKS:
        return False
    ended, begun = before[-1], behind[0]
    if is_whole:
        return ended.isalnum() and (begun.isalnum() or begun == "+")
    return ended.islower() and (begun.isupper() or begun.isdecimal())


def break_before(grown: Grown, places: list[int]) -> None:
    """Put a new line before each of some pieces, in rising order, behind all elements that end there; in one pass."""
    last = 0
    pieces, zones = [], []
    for place in places:
        pieces += [*grown.pieces[last:place], SOFT_BREAK]
        zones += [*grown.zones[last:place], grown.zones[place]]
        last = place
    grown.pieces[:] = [*pieces, *grown.pieces[last:]]
    grown.zones[:] = [*zones, *grown.zones[last:]]
    grown.texts[:] = [at + bisect_right(places, at) for at in grown.texts]
    spans = list(zip(grown.begins, grown.ends, strict=True))
    grown.begins[:] = [begin + bisect_right(places, begin) for begin, _ in spans]
    grown.ends[:] = [end + max(bisect_left(places, end), bisect_right(places, begin)) for begin, end in spans]
