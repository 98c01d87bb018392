"""A corner named by its two roads, without a number: Corner of Main St and 5th Ave, Calle 50 y Calle 74."""

from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.abroad.finer.road_names import Found, is_numbered
from falsefront.address.abroad.finer.roads import roads
from falsefront.address.abroad.finer.text import Words
from falsefront.address.lexicon.table import forms

_JOINTS = forms("abroad.cross.joint")
_CORNERS = forms("abroad.corner") | forms("abroad.corner.whole")
_SIGNS_OF_ONE = _JOINTS | _CORNERS
_SMALL = forms("abroad.corner.small")
_APART = 1_000_000  # added to the segment of the words behind a joint, so that no name reaches over it


def crossing(draft: AbroadDraft) -> None:
    """Take two roads that are all of a part of the text, with a word for "and" between them."""
    words = draft.words
    if _SIGNS_OF_ONE.isdisjoint(words.text):
        return
    for at in range(1, words.count - 1):
        if words.text[at] in _JOINTS and words.free[at] and words.joins(at - 1, at) and words.joins(at, at + 1):
            found = _joined(words, at, at + 1, draft.country)
        elif not words.joins(at - 1, at) and _names_corner(words, at):
            found = _joined(words, at, at, draft.country)
        else:
            continue
        if found is not None:
            start, first, second, end = found
            draft.road, draft.crossing = first.road, (second.road,)
            words.take(start, end)
            return


def _names_corner(words: Words, at: int) -> bool:
    """Whether a word for a corner stands at the beginning of a part, or at the end of the part that begins at `at`."""
    start, _ = _part(words, at - 1)
    _, end = _part(words, at)
    return words.text[start] in _CORNERS or words.text[end - 1] in _CORNERS


def _joined(words: Words, at: int, behind: int, country: str | None) -> tuple[int, Found, Found, int] | None:
    """Return the two roads up to `at` and from `behind`, and where the part or parts that hold them begin and end."""
    start, end = _part(words, at - 1)[0], _part(words, behind)[1]
    if not all(words.free[start:end]):
        return None
    first = start
    while first < at and (words.text[first] in _CORNERS or (first > start and words.text[first] in _SMALL)):
        first += 1
    last = end
    while last > behind and words.text[last - 1] in _CORNERS:
        last -= 1
    second = behind
    while second < last and words.text[second] in _SMALL:
        second += 1
    one, other = _road(words, first, at, country), _road(words, second, last, country)
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


def _road(words: Words, start: int, end: int, country: str | None) -> Found | None:
    """Return the road that all words from `start` to `end` are; None where they are not one road."""
    if start >= end:
        return None
    segments = words.segment[start:end]
    words.segment[start:end] = [segment + _APART for segment in segments]
    found = roads(words, country)
    words.segment[start:end] = segments
    return next((road for road in found if (road.start, road.end) == (start, end)), None)
