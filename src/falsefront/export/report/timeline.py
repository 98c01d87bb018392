"""When pages were seen to name vendors at a place, as a drawing: from the first page that says so to the last.

What was seen is a thick line; a cross stands where the page was read again and no longer said it or was gone, a
question mark where it answered with something else, an arrow where it gives it under another name. Many claims are
drawn as groups of those seen over the same days.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import log2
from typing import Final

from markupsafe import Markup

from falsefront.export.report.drawing import element, picture, words
from falsefront.export.report.safe import shown
from falsefront.export.report.since import Mark, Since
from falsefront.export.report.wordings import days
from falsefront.wording import clock, counted, long_day

MOST_ROWS: Final = 40
ROW: Final = 18
TOP: Final = 34
START: Final = 236  # units from the left, where time begins
END: Final = 700
TICKS: Final = 5
TICK_ROOM: Final = 74  # units that a day takes
SIGN_ROOM: Final = 20  # units that a sign takes
APART: Final = 11  # units between two signs of one row: closer ones lie over each other
SIGNS: Final[Mapping[Mark, str]] = {Mark.ASKED: "?", Mark.NAMED: "→"}
MEANINGS: Final[Mapping[Mark, str]] = {
    Mark.CROSS: "no longer stood there, or on no page any more, when their pages were asked for again",
    Mark.ASKED: "stood on pages that answered with something else since",
    Mark.NAMED: "stood there under another name since",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One claim to the place, over time."""

    vendor: str
    first: datetime
    last: datetime
    since: Since | None  # what its page gave or answered since; None where it still says so


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    label: str
    first: datetime
    last: datetime
    mark: Mark | None
    at: datetime | None  # of the mark
    told: str  # in words
    size: int


def drawn(name: str, place: str, claims: Sequence[Seen]) -> Markup:
    """Return the drawing; the claim seen first stands first."""
    rows = _rows(claims)
    first = _midnight(min(row.first for row in rows))
    last = _midnight(max(row.at or row.last for row in rows)) + timedelta(days=1)
    height = TOP + ROW * len(rows) + 10

    def at(moment: datetime) -> float:
        return START + (END - START) * ((moment - first) / (last - first))

    inside = [*_axis(first, last, height)]
    for number, row in enumerate(rows):
        places = _apart([at(moment) for moment in (row.first, row.last, row.at) if moment is not None])
        if row.first == row.last:
            places = _apart([at(row.first), *([at(row.at)] if row.at else [])])
            places.insert(0, places[0])  # one visit is one dot
        inside.extend(_row(row, TOP + ROW * number + ROW / 2, *places))
    return picture(name, height, f"When pages were seen to name vendors at {place}", _described(claims), inside)


def _rows(claims: Sequence[Seen]) -> list[_Row]:
    order = sorted(claims, key=lambda each: (each.first, each.last, each.vendor))
    if len(order) <= MOST_ROWS:
        return [_row_of([each]) for each in order]
    groups: dict[tuple[object, ...], list[Seen]] = {}
    for each in order:
        marked = each.since and (each.since.mark, each.since.at.date())
        groups.setdefault((each.first.date(), each.last.date(), marked), []).append(each)
    if len(groups) > MOST_ROWS:
        groups = {}
        for each in order:
            groups.setdefault((f"{each.first:%Y-%m}", each.since and each.since.mark), []).append(each)
    made = [_row_of(alike) for alike in groups.values()]
    return made if len(made) <= MOST_ROWS else [*made[: MOST_ROWS - 1], _row_of(_rest(groups))]


def _rest(groups: dict[tuple[object, ...], list[Seen]]) -> list[Seen]:
    return [each for alike in list(groups.values())[MOST_ROWS - 1 :] for each in alike]


def _row_of(alike: Sequence[Seen]) -> _Row:
    since = [each.since for each in alike if each.since is not None]
    newest = max(since, key=lambda each: each.at, default=None)
    marks = {each.since and each.since.mark for each in alike}
    told = newest if len(marks) == 1 else None  # of different fates none is that of all
    return _Row(
        label=alike[0].vendor if len(alike) == 1 else counted(len(alike), "claim"),
        first=min(each.first for each in alike),
        last=max(each.last for each in alike),
        mark=told.mark if told else None,
        at=told.at if told else None,
        told=_told(told, alike) if told else "",
        size=len(alike),
    )


def _axis(first: datetime, last: datetime, height: float) -> Iterator[Markup]:
    """Give lines at midnight, a whole number of days apart, and their days."""
    number = (last - first).days
    step = max(1, -(-number // TICKS))
    for passed in range(0, number + 1, step):
        x = START + (END - START) * passed / number
        moment = first + timedelta(days=passed)
        if x < END - TICK_ROOM:  # a line without its day would say nothing
            yield element("line", x1=x, x2=x, y1=TOP - 26, y2=height - 6, class_="grid")
            yield words(f"{moment.day} {moment:%b %Y}", x + 4, 18, room=TICK_ROOM, class_="tick")


def _apart(places: Sequence[float]) -> list[float]:
    """Return places from left to right, those that lie too close put side by side.

    >>> _apart([300.0, 302.0]), _apart([690.0, 699.0, 699.0])
    ([300.0, 311.0], [678, 689, 700])
    """
    made: list[float] = []
    for place in places:
        made.append(max(place, made[-1] + APART) if made else place)
    end: float = END
    for at in range(len(made) - 1, -1, -1):
        made[at] = min(made[at], end)
        end = made[at] - APART
    return made


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def _row(row: _Row, y: float, x: float, to_x: float, mark_x: float | None = None) -> Iterator[Markup]:
    wide = 4 if row.size == 1 else round(4 + min(6.0, log2(row.size)), 1)
    yield words(row.label, START - 14, y + 4, room=START - 18, text_anchor="end")
    yield element(
        "g",
        element("title", shown(f"{row.label}: {days(row.first, row.last)}{row.told}")),
        element("line", x1=x, x2=to_x, y1=y, y2=y, class_="span", stroke_width=wide),
        *(element("circle", cx=each, cy=y, r=4, class_="seen") for each in dict.fromkeys((x, to_x))),
    )
    if mark_x is not None and row.mark is not None:
        yield element("line", x1=to_x, x2=mark_x, y1=y, y2=y, class_="gap")
        if row.mark is Mark.CROSS:
            yield element("path", d=f"M{mark_x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8", class_="gone")
        else:
            yield words(SIGNS[row.mark], mark_x, y + 4, room=SIGN_ROOM, text_anchor="middle")


def _told(since: Since, alike: Sequence[Seen]) -> str:
    moments = [moment for each in alike for moment in (each.first, each.last)]
    behind = f" {since.behind}" if since.behind else ""
    return f"; {since.before} {long_day(since.at)}{clock(since.at, *moments)}{behind}"


def _described(claims: Sequence[Seen]) -> str:
    first, last = min(each.first for each in claims), max(each.last for each in claims)
    marks = Counter(each.since.mark for each in claims if each.since is not None)
    more = "".join(f" {marks[mark]} {MEANINGS[mark]}." for mark in Mark if marks[mark])
    return f"{counted(len(claims), 'claim')}, seen from {days(first, last)}, the first above.{more} The table has each."
