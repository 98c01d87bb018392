"""Which sums of money stand on some lines of a page, and which of them are no price of today's.

A sum is the longest run of text that is a price and nothing else. What is struck through, what words before or behind
it call an old price, postage, an instalment or a saving, is told apart: a wrong price is worse than none.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from falsefront.contact.price import is_price_line, is_reduced, names_sum, price
from falsefront.parse.amount_words import BESIDES, NET, NEVER, REGULAR
from falsefront.parse.sold_by import without_seller
from falsefront.parse.tree import Line, PageTree
from falsefront.text.remembered import remembered

# What a sum may be: what is asked for the thing; that without tax, for a measure, or before a reduction; nothing of it.
ASKED, BESIDE, NEVER_ASKED = 0, 1, 2
MAX_LINES: Final = 150  # looked at behind a heading
_MAX_LINE_CHARS: Final = 300
_MAX_PIECES: Final = 200  # of text on a line
_MAX_RUN: Final = 12  # pieces of text in one sum
_MAX_LABEL_CHARS: Final = 40
_FEWEST_TITLE_WORDS: Final = 4  # of a link: "Delivery" and "Was" may say what the sum behind them is
_DIGIT: Final = re.compile(r"\d")
_DASHED: Final = re.compile(r"\d{1,3}(?:[ .]\d{3})*\s?(?::-|,-|,–|\.–|\.-)")  # 1 990:-
_MEASURES: Final = re.compile(
    r"(?:\d+\s?)?(?:kg|g|mg|l|lt|ltr|lit[er]{2}s?|ml|cl|oz|lb|m|m2|m²|cm|100\s?\w+|кг|л|м)\.?", re.I
)
_LEAST_OF_PAIR: Final = 0.2  # of the dearer one: a cheaper sum beside it is postage or an instalment


Stretches = Sequence[tuple[int, int]]  # of text, in pieces, in order


class Amount(NamedTuple):
    """A sum of money as it stands, in pieces of text."""

    raw: str
    start: int
    end: int
    line: int  # number of its line among those looked at
    kind: int
    words: int  # beside it on its line
    name: str = ""  # the class that calls it a price


def amounts(tree: PageTree, lines: Sequence[Line], old: Stretches, weak: Stretches) -> list[Amount]:
    """Return the sums on some lines, in their order; what lies in `old` stretches is left out."""
    found: list[Amount] = []
    whole, parts = tree.told_lines(_is_one_line), tree.told_lines(_may_have_one)
    for number, line in enumerate(lines) if whole or parts else ():
        size = line.end - line.start
        # Nearly every line is one piece of text, and no sum: nothing smaller can be one.
        if size <= _MAX_PIECES and line.shape in (whole if size == 1 else parts):
            above = lines[number - 1].text if number else ""
            found += _of_line(tree, line, number, above, _near(old, line), weak)
    return found


def _near(stretches: Stretches, line: Line) -> Stretches:
    """Return those of some stretches, in order, that may touch a line."""
    first = max(0, bisect_right(stretches, line.start, key=_first) - 1)
    return stretches[first : bisect_right(stretches, line.end, key=_first)]


def _of_line(tree: PageTree, line: Line, number: int, above: str, old: Stretches, weak: Stretches) -> Iterator[Amount]:
    runs = _runs(tree, line, old)
    done, said = line.start, None
    for at, (raw, start, end) in enumerate(runs):
        done = max([done, *(stop for begin, stop in old if done <= begin < start)])
        before = tree.written(done, start)
        until = runs[at + 1][1] if at + 1 < len(runs) else line.end
        until = min([until, *(begin for begin, stop in old if end <= begin < until and _has_sum(tree, begin, stop))])
        behind = without_seller(tree.written(end, until))
        kind = kind_of(raw, before, behind, "" if before.strip() or at else above)
        if kind != ASKED and (own := _behind_title(tree, done, start)) > done:
            before = tree.written(own, start)
            kind = kind_of(raw, before, behind, "")
        if is_inside(start, weak):
            kind = max(kind, BESIDE)
        if said is not None and said.raw == raw and not before.strip():
            kind = max(kind, said.kind)  # once for those who see it, once for those who hear it
        beside = before if at + 1 < len(runs) else f"{before} {behind}"  # what stands between two is the later one's
        said = Amount(raw, start, end, number, kind, len(beside.split()))
        yield said
        done = end


def _has_sum(tree: PageTree, begin: int, stop: int) -> bool:
    """Whether a stretch holds a sum of its own, of which its words then are: "up to 5 x $ 9.90 without interest"."""
    return names_sum(tree.written(begin, stop))


def _behind_title(tree: PageTree, done: int, start: int) -> int:
    """Return where a linked title ends that stands before a sum on its line: its words are of the thing alone."""
    links = tree.by_name.get("a", ())
    first, last = bisect_left(links, done, key=tree.start), bisect_left(links, start, key=tree.start)
    titles = (at for at in links[first:last] if tree.end(at) <= start)
    return max((tree.end(at) for at in titles if len(tree.text(at).split()) >= _FEWEST_TITLE_WORDS), default=done)


def _runs(tree: PageTree, line: Line, old: Stretches) -> list[tuple[str, int, int]]:
    """Return the longest runs of pieces that are a price each, outside of old ones."""
    runs: list[tuple[str, int, int]] = []
    at = line.start
    while at < line.end:
        if old and is_inside(at, old):
            at += 1
            continue
        until = min(line.end, at + _MAX_RUN)
        if old:
            until = min([until, *(begin for begin, _ in old if begin > at)])
        written = tree.written_from(at, until)
        at += 1
        while written:
            text = written[-1].strip()
            if text and (_is_one(text) or (len(written) == 1 and is_reduced(text))):
                runs.append((text, at - 1, at - 1 + len(written)))
                at += len(written) - 1
                break
            written.pop()
    return runs


@remembered
def _may_have_one(line: str) -> bool:
    """Whether a sum may stand on a line, by its shape."""
    return len(line) <= _MAX_LINE_CHARS and _DIGIT.search(line) is not None


@remembered
def _is_one_line(line: str) -> bool:
    """Whether a line of one piece is a price and nothing else, by its shape."""
    return _may_have_one(line) and (_is_one(line.strip()) or is_reduced(line))


@remembered
def _is_one(text: str) -> bool:
    """Whether a text is a price and nothing else; a sign at its end may be that of the next one."""
    is_run_on = len(text) > 1 and text[0] == text[-1] and not text[0].isalnum()
    return (is_price_line(text) and not is_run_on) or _DASHED.fullmatch(text) is not None


@remembered
def _kind_of_words(words: str) -> int:
    if NEVER.is_in(words):
        return NEVER_ASKED
    return BESIDE if REGULAR.is_in(words) or NET.is_in(words) else ASKED


@remembered
def _kind_of_label(label: str) -> int:
    words = label.strip(" :：*()")
    if NEVER.is_all(words):
        return NEVER_ASKED
    return BESIDE if REGULAR.is_all(words) or NET.is_all(words) else ASKED


@remembered
def _is_beside(words: str) -> bool:
    return BESIDES.is_in(words)


def kind_of(raw: str, before: str, behind: str, above: str) -> int:
    """Return what a sum is by its own words, those around it on its line, and a label above it."""
    kind = max(_kind_of_words(before[-_MAX_LINE_CHARS:]), ASKED if is_reduced(raw) else _kind_of_words(raw))
    if 0 < len(above) <= _MAX_LABEL_CHARS:
        kind = max(kind, _kind_of_label(above))
    if _is_beside(behind) or _is_beside(raw):
        return NEVER_ASKED
    reading = price(raw)
    if reading is None or float(reading.least) == 0:
        return NEVER_ASKED
    is_measured = reading.unit is not None and _MEASURES.fullmatch(reading.unit) is not None
    return max(kind, BESIDE if NET.is_in(behind) or is_measured else ASKED)


def asked(found: Sequence[Amount], most_words: int) -> Amount | None:
    """Return what is asked for a thing, of the sums behind its heading; None where none can be told to be it.

    A class that calls a sum a price goes before other sums; of two sums side by side the dearer one is the old price.
    """
    for kind in (ASKED, BESIDE):
        fitting = [one for one in found if one.kind == kind and (one.name or one.words <= most_words)]
        best = next((one for one in fitting if one.name), None) or next(iter(fitting), None)
        if best is not None and best.name and not _has_sign(best):  # a bare number of what is offered beside it
            best = next((one for one in fitting if one.line < best.line and not one.words and _has_sign(one)), best)
        if best is not None:
            return _cheaper_beside(best, fitting) if kind == ASKED else best
    return None


def _has_sign(one: Amount) -> bool:
    """Whether a sum has a sign of money."""
    reading = price(one.raw)
    return reading is not None and reading.currency is not None


def _cheaper_beside(best: Amount, fitting: Sequence[Amount]) -> Amount:
    ours = price(best.raw)
    if ours is None or ours.most is not None or best.words:
        return best
    for other in fitting:
        theirs = price(other.raw)
        is_beside = other.line in (best.line - 1, best.line, best.line + 1) and not other.words
        if (
            is_beside
            and theirs is not None
            and theirs.most is None
            and (theirs.currency, theirs.unit) == (ours.currency, ours.unit)
            and _LEAST_OF_PAIR * float(ours.least) < float(theirs.least) < float(ours.least)
        ):
            return other
    return best


def is_inside(start: int, ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether a place lies in one of some ranges that are sorted and do not overlap."""
    at = bisect_right(ranges, start, key=_first) - 1
    return at >= 0 and start < ranges[at][1]


def _first(stretch: tuple[int, int]) -> int:
    return stretch[0]
