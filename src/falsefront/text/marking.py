"""Finds where values stand in text that was cut into pieces, whatever white space, width or tags lie between."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import unescape
from typing import Final

_CLUSTER: Final = re.compile(  # a run of ASCII, or one character with what is written over it
    r"[!-~]+(?![\u0300-\u036f\u3099\u309a])|\S[\u0300-\u036f\u3099\u309a]*"
)
_ESCAPE: Final = re.compile(r"\\u([0-9a-fA-F]{4})")
_SHORT_ESCAPE: Final = re.compile(r"\\[nrt]")
EXCERPT_CHARS: Final = 160  # on each side of a value that stands in the source alone
MOST_PLACES: Final = 200  # of one value that are marked

Span = tuple[int, int]


def spans(
    pieces: Sequence[str], values: Iterable[str], rank: Callable[[str, int], int] = lambda _value, _start: 0
) -> tuple[list[list[Span]], list[str]]:
    """Return for each piece the stretches where a value stands, in order and apart, and the values that stand nowhere.

    `rank` says how good a place of a value is; of its places those of the lowest rank count. Width, letter case and
    white space make no difference; a value in the middle of a longer word or number is not it.

    >>> spans(["No. 5, Ren", "min Road"], ["5,renmin", "9"])
    ([[(4, 10)], [(0, 3)]], ['9'])
    """
    whole = "".join(pieces)
    folded, starts = _folded(whole)
    places: list[Span] = []
    missing = []
    for value in values:
        found = [(rank(value, place[0]), place) for place in _places(whole, folded, starts, value)]
        best = min((each for each, _ in found), default=0)
        places.extend(place for each, place in found if each == best)
        if not found:
            missing.append(value)
    return _cut(pieces, _merged(places)), missing


def excerpt(source: str, value: str) -> tuple[str, Span] | None:
    """Return what stands around the first place of a value in the source of a page, and its place in that; or None.

    Entities and the escapes of scripts are resolved.
    """
    plain = plain_source(source)
    (places,), nowhere = spans([plain], [value])
    if nowhere or not places:
        return None
    start, end = places[0]
    low = max(0, start - EXCERPT_CHARS)
    return plain[low : end + EXCERPT_CHARS], (start - low, end - low)


def plain_source(source: str) -> str:
    """Return the source of a page with its entities and the escapes of its scripts resolved."""
    text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), unescape(source))
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # pairs of escapes are one character
    return _SHORT_ESCAPE.sub(" ", text).replace("\\/", "/").replace('\\"', '"')


def _places(whole: str, folded: str, starts: Sequence[int], value: str) -> Iterator[Span]:
    """Give where a value stands in the text, as offsets of the text as it is."""
    wanted, _ = _folded(value)
    at, given = 0, 0
    while wanted and given < MOST_PLACES and (at := folded.find(wanted, at)) >= 0:
        start, last = starts[at], starts[at + len(wanted) - 1]
        end = starts[at + len(wanted)] if at + len(wanted) < len(starts) else len(whole)
        end = last + len(whole[last:end].rstrip())
        if not (_goes_on(whole, start) or _goes_on(whole, end)):
            given += 1
            yield start, end
        at += len(wanted)


def _goes_on(text: str, at: int) -> bool:
    """Whether a word or number of ASCII goes on over this place."""
    around = text[at - 1 : at + 1] if at else ""
    return len(around) == 2 and around.isascii() and around.isalnum()


def _folded(text: str) -> tuple[str, list[int]]:
    """Return text without white space, width and letter case, and where each of its characters stood."""
    made: list[str] = []
    starts: list[int] = []
    for found in _CLUSTER.finditer(text):
        said, start = found[0], found.start()
        if said.isascii():
            made.append(said.lower())
            starts.extend(range(start, start + len(said)))
            continue
        folded = unicodedata.normalize("NFKC", said).casefold()
        made.append(folded)
        starts.extend([start] * len(folded))
    return "".join(made), starts


def _merged(places: Iterable[Span]) -> list[Span]:
    made: list[Span] = []
    for start, end in sorted(places):
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        else:
            made.append((start, end))
    return made


def _cut(pieces: Sequence[str], places: Sequence[Span]) -> list[list[Span]]:
    """Return places in the whole as places in its pieces."""
    made: list[list[Span]] = []
    start, next_place = 0, 0
    for piece in pieces:
        end = start + len(piece)
        inside: list[Span] = []
        while next_place < len(places) and places[next_place][0] < end:
            low, high = places[next_place]
            if max(low, start) < min(high, end):
                inside.append((max(low, start) - start, min(high, end) - start))
            if high > end:
                break
            next_place += 1
        made.append(inside)
        start = end
    return made
