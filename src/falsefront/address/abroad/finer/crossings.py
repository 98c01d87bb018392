"""A corner named by its two roads, without a number: Corner of Main St and 5th Ave, Hauptstr. Ecke Gartenstr."""

import re

from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.abroad.finer.road_names import Found, is_numbered, road_of
from falsefront.address.abroad.finer.roads import roads
from falsefront.address.abroad.finer.text import Words
from falsefront.address.lexicon.abroad import LEADING_TYPES, ROAD_TYPES, SMALL_WORDS
from falsefront.address.lexicon.table import forms

_JOINTS = forms("abroad.cross.joint") | forms("abroad.corner.and") | forms("abroad.corner.sure")
_SURE = forms("abroad.corner.sure")
_CORNERS = forms("abroad.corner") | forms("abroad.corner.whole") | _SURE
_SIGNS_OF_ONE = _JOINTS | _CORNERS
_SMALL = forms("abroad.corner.small")
_KINDS = frozenset(ROAD_TYPES) | frozenset(LEADING_TYPES)
_BEFORE_ROADS = (_SMALL | _CORNERS) - _KINDS
_LONGEST = 4  # words of a road's name that stands without its kind beside a word for a corner
_NAME = re.compile(r"(?:\d{1,2} de )?[a-z]{2,}(?: [a-z]+)*")  # 5 de Mayo
_APART = 1_000_000  # added to the segment of the words behind a joint, so that no name reaches over it


def crossing(draft: AbroadDraft) -> None:
    """Take two roads that are all of a part of the text, with a word for "and" or for a corner between or beside them.

    Beside a word for a corner that no name has, the one or the other may stand without its kind: Hidalgo esq. Juárez.
    """
    words = draft.words
    if _SIGNS_OF_ONE.isdisjoint(words.text):
        return
    aside = _set_aside(draft)
    for at in range(1, words.count - 1):
        if words.text[at] in _JOINTS and words.free[at] and words.joins(at - 1, at) and words.joins(at, at + 1):
            found = _joined(words, at, at + 1, draft.country)
        elif not words.joins(at - 1, at) and _names_corner(words, at):
            found = _joined(words, at, at, draft.country)
        elif words.joins(at - 1, at) and _ends_in_corner(words, at):
            found = _joined(words, at, at, draft.country, needs_kinds=True)
        else:
            continue
        if found is not None:
            start, first, second, end = found
            draft.road, draft.crossing = first.road, (second.road,)
            words.take(start, end)
            aside = [one for one in aside if not start <= one.start < end]
            break
    for one in aside:
        draft.leftover.append(words.take(one.start, one.stop))


def _set_aside(draft: AbroadDraft) -> list[range]:
    """Free what a word for a corner had set aside as what an address is near to, and return where it stands."""
    words, found = draft.words, []
    for at, word in enumerate(words.text):
        if word in _SURE and not words.free[at]:
            end = _part(words, at)[1]
            text = " ".join(words.text[at:end])
            if text in draft.leftover:
                draft.leftover.remove(text)
                words.free[at:end] = [True] * (end - at)
                found.append(range(at, end))
    return found


def _names_corner(words: Words, at: int) -> bool:
    """Whether a word for a corner is at an end of the two parts that meet at `at`, or a sure one where they meet."""
    start, _ = _part(words, at - 1)
    _, end = _part(words, at)
    return words.text[start] in _CORNERS or words.text[end - 1] in _CORNERS or words.text[at] in _SURE


def _ends_in_corner(words: Words, at: int) -> bool:
    """Whether the part that holds a position begins or ends in a word for a corner."""
    start, end = _part(words, at)
    return words.text[start] in _CORNERS or words.text[end - 1] in _CORNERS


def _joined(
    words: Words, at: int, behind: int, country: str | None, *, needs_kinds: bool = False
) -> tuple[int, Found, Found, int] | None:
    """Return the two roads up to `at` and from `behind`, and where the part or parts that hold them begin and end."""
    start, end = _part(words, at - 1)[0], _part(words, behind)[1]
    if not all(words.free[start:end]):
        return None
    first, last = start, end
    if start + 1 < at and words.text[start] in _SMALL and words.text[start + 1] in _CORNERS:
        first += 1  # à l'angle de
    while first < at and words.text[first] in _CORNERS:
        first += 1
    while last > behind and words.text[last - 1] in _CORNERS:
        last -= 1
    around = {
        *words.text[start:first],
        *words.text[at:behind],
        *words.text[behind - 1 : behind + 1],
        *words.text[last:end],
    }
    is_sure = not (needs_kinds or _SURE.isdisjoint(around))
    one = _road(words, first, at, country, is_sure=is_sure)
    other = _road(words, behind, last, country, is_sure=is_sure)
    if one is None or other is None or one.road == other.road or is_numbered(one.road) or is_numbered(other.road):
        return None
    return start, one, other, end


def _part(words: Words, at: int) -> tuple[int, int]:
    start, end = at, at + 1
    while words.joins(at, start - 1):
        start -= 1
    while words.joins(at, end):
        end += 1
    return start, end


def _road(words: Words, start: int, end: int, country: str | None, *, is_sure: bool) -> Found | None:
    """Return the road that all words from `start` to `end` are, but for words of corners and small ones at their ends.

    None where they are no road. Where a corner is told surely, that may be a name without its kind.
    """
    while start < end and words.text[end - 1] in _BEFORE_ROADS:
        end -= 1
    while start < end and words.text[start] in _BEFORE_ROADS:
        start += 1
    if (road := _whole_road(words, start, end, country)) is not None:
        return road
    name = words.text[start:end]
    is_name = is_sure and len(name) <= _LONGEST and _KINDS.isdisjoint(name) and _NAME.fullmatch(" ".join(name))
    said = [word for word in name if word not in SMALL_WORDS]
    return Found(road_of(said, None, None), start, end, leads=False) if is_name else None


def _whole_road(words: Words, start: int, end: int, country: str | None) -> Found | None:
    segments = words.segment[start:end]
    words.segment[start:end] = [segment + _APART for segment in segments]
    found = roads(words, country)
    words.segment[start:end] = segments
    return next((road for road in found if (road.start, road.end) == (start, end)), None)
