"""What is known of the parts of a page beside its words: what no reader sees, whose it is, what was read where.

Elements are named by the numbers of their start tags, as `markup.ends_of_names` counts them from 1.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final, NamedTuple

from falsefront.text.markup import Kind, Token, ends_of_names
from falsefront.text.page_words import VOID

NUMBER: Final = "data-falsefront-number"
TO_THE_END: Final = 1 << 60
Extents = Mapping[int, int]  # the number of an element -> that of the first one behind it
Fields = tuple[tuple[str, str], ...]  # of data: name, and what it says


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What reading a page says of its parts."""

    hidden: Extents = field(default_factory=dict)  # what no reader sees
    shown: Extents = field(default_factory=dict)  # what is seen all the same inside of that
    others: Extents = field(default_factory=dict)  # the boxes of other firms
    read: Mapping[str, Extents] = field(default_factory=dict)  # by words, where that is known: in which they were read
    joined: Mapping[str, Fields] = field(default_factory=dict)  # by words: from which they were put together


NOTHING: Final = Seen()


class About(NamedTuple):
    """What is known of one stretch of text."""

    is_hidden: bool = False
    is_of_others: bool = False
    read: frozenset[str] = frozenset()  # words that were read in it


def numbered(source: str) -> str:
    """Return a page with the number of each start tag as an attribute of it.

    >>> numbered("<p>a<br>b")
    '<p data-falsefront-number="1">a<br data-falsefront-number="2">b'
    """
    made: list[str] = []
    at = 0
    for number, end in enumerate(ends_of_names(source), 1):
        made += (source[at:end], f' {NUMBER}="{number}"')
        at = end
    return "".join(made) + source[at:]


@dataclass(slots=True)
class _Open:
    """An element of which something is known, while it is open."""

    kind: str
    words: str
    end: int
    inside: Counter[str] = field(default_factory=Counter)  # elements that were opened in it


class Course:
    """Follows the tags of a page, and says of the text between them what is known of it."""

    def __init__(self, seen: Seen) -> None:
        """Begin at the start of the page."""
        self._begin: dict[int, list[_Open]] = {}
        kinds = (("hidden", "", seen.hidden), ("shown", "", seen.shown), ("others", "", seen.others))
        for kind, words, extents in (*kinds, *(("read", words, each) for words, each in seen.read.items())):
            for number, end in extents.items():
                self._begin.setdefault(number, []).append(_Open(kind, words, end))
        self._number = 0
        self._names: Counter[str] = Counter()
        self._open: list[_Open] = []
        self.about = About()  # what follows

    def take(self, token: Token) -> None:
        """Take the next token."""
        if token.kind is Kind.TEXT or not self._begin:
            return
        if token.kind is Kind.OPEN:
            self._start(token.name)
        elif token.name not in VOID and self._names[token.name]:  # one that closes nothing says nothing
            self._names[token.name] -= 1
            self._end(token.name)

    def _start(self, name: str) -> None:
        self._number += 1
        still = [each for each in self._open if self._number < each.end]
        begun = self._begin.get(self._number, ())
        if name not in VOID:
            self._names[name] += 1
            for each in still:
                each.inside[name] += 1
        if begun or len(still) != len(self._open):
            self._open = [*still, *(begun if name not in VOID else ())]
            self._tell()

    def _end(self, name: str) -> None:
        still = [each for each in self._open if each.inside[name]]
        for each in still:
            each.inside[name] -= 1
        if len(still) != len(self._open):
            self._open = still
            self._tell()

    def _tell(self) -> None:
        veils = [each.kind for each in self._open if each.kind in ("hidden", "shown")]
        self.about = About(
            is_hidden=veils[-1:] == ["hidden"],
            is_of_others=any(each.kind == "others" for each in self._open),
            read=frozenset(each.words for each in self._open if each.kind == "read"),
        )


def rank(seen: Seen, pieces: Sequence[str], abouts: Sequence[About]) -> Callable[[str, int], int]:
    """Return what says how far a place in the text of a page is the one that words were read in: 0 is best."""
    starts = [0, *accumulate(map(len, pieces))]

    def of(words: str, start: int) -> int:
        about = abouts[min(bisect_right(starts, start) - 1, len(abouts) - 1)]
        if words in seen.read and words in about.read:
            return 0
        return 3 if about.is_hidden else 2 if about.is_of_others else 1

    return of
