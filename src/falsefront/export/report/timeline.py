"""When vendors were seen to claim a place, as a drawing: from the first page that says so to the last.

What was seen is a thick line; a cross stands where the page was read again and no longer said it. Many claims are
drawn as groups of those seen over the same days.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import log2
from typing import Final

from markupsafe import Markup

from falsefront.export.report.drawing import element, picture, words
from falsefront.export.report.safe import shown
from falsefront.export.report.wordings import day, days
from falsefront.wording import clock, counted

MOST_ROWS: Final = 40
ROW: Final = 18
TOP: Final = 34
START: Final = 236  # units from the left, where time begins
END: Final = 700
TICKS: Final = 5
TICK_ROOM: Final = 74  # units that a day takes


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One claim to the place, over time."""

    vendor: str
    first: datetime
    last: datetime
    gone: datetime | None  # when its page was first read without it


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    label: str
    first: datetime
    last: datetime
    gone: datetime | None
    size: int


def drawn(name: str, place: str, claims: Sequence[Seen]) -> Markup:
    """Return the drawing; the claim seen first stands first."""
    rows = _rows(claims)
    first = _midnight(min(row.first for row in rows))
    last = _midnight(max(row.gone or row.last for row in rows)) + timedelta(days=1)
    height = TOP + ROW * len(rows) + 10

    def at(moment: datetime) -> float:
        return START + (END - START) * ((moment - first) / (last - first))

    inside = [*_axis(first, last, height)]
    for number, row in enumerate(rows):
        inside.extend(
            _row(row, TOP + ROW * number + ROW / 2, at(row.first), at(row.last), at(row.gone) if row.gone else None)
        )
    return picture(name, height, f"When vendors were seen to claim {place}", _described(claims), inside)


def _rows(claims: Sequence[Seen]) -> list[_Row]:
    order = sorted(claims, key=lambda each: (each.first, each.last, each.vendor))
    if len(order) <= MOST_ROWS:
        return [_Row(label=c.vendor, first=c.first, last=c.last, gone=c.gone, size=1) for c in order]
    groups: dict[tuple[object, ...], list[Seen]] = {}
    for each in order:
        groups.setdefault((each.first.date(), each.last.date(), each.gone and each.gone.date()), []).append(each)
    if len(groups) > MOST_ROWS:
        groups = {}
        for each in order:
            groups.setdefault((f"{each.first:%Y-%m}", each.gone is not None), []).append(each)
    made = [_row_of(alike) for alike in groups.values()]
    return made if len(made) <= MOST_ROWS else [*made[: MOST_ROWS - 1], _row_of(_rest(groups))]


def _rest(groups: dict[tuple[object, ...], list[Seen]]) -> list[Seen]:
    return [each for alike in list(groups.values())[MOST_ROWS - 1 :] for each in alike]


def _row_of(alike: Sequence[Seen]) -> _Row:
    gone = [each.gone for each in alike if each.gone is not None]
    return _Row(
        label=alike[0].vendor if len(alike) == 1 else counted(len(alike), "claim"),
        first=min(each.first for each in alike),
        last=max(each.last for each in alike),
        gone=max(gone) if len(gone) == len(alike) else None,
        size=len(alike),
    )


def _axis(first: datetime, last: datetime, height: float) -> Iterator[Markup]:
    """Give lines at midnight, a whole number of days apart, and their days."""
    number = (last - first).days
    step = max(1, -(-number // TICKS))
    for passed in range(0, number + 1, step):
        x = START + (END - START) * passed / number
        moment = first + timedelta(days=passed)
        yield element("line", x1=x, x2=x, y1=TOP - 26, y2=height - 6, class_="grid")
        if x < END - TICK_ROOM:
            yield words(f"{moment.day} {moment:%b %Y}", x + 4, 18, room=TICK_ROOM, class_="tick")


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def _row(row: _Row, y: float, x: float, to_x: float, gone_x: float | None) -> Iterator[Markup]:
    wide = 4 if row.size == 1 else round(4 + min(6.0, log2(row.size)), 1)
    yield words(row.label, START - 14, y + 4, room=START - 18, text_anchor="end")
    yield element(
        "g",
        element("title", shown(f"{row.label}: {days(row.first, row.last)}{_gone(row)}")),
        element("line", x1=x, x2=to_x, y1=y, y2=y, class_="span", stroke_width=wide),
        element("circle", cx=x, cy=y, r=4, class_="seen"),
        element("circle", cx=to_x, cy=y, r=4, class_="seen"),
    )
    if gone_x is not None:
        yield element("line", x1=to_x, x2=gone_x, y1=y, y2=y, class_="gap")
        yield element("path", d=f"M{gone_x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8", class_="gone")


def _gone(row: _Row) -> str:
    return f"; not there on {day(row.gone)}{clock(row.gone, row.first, row.last)}" if row.gone else ""


def _described(claims: Sequence[Seen]) -> str:
    first, last = min(each.first for each in claims), max(each.last for each in claims)
    gone = sum(each.gone is not None for each in claims)
    more = f" {gone} no longer stood there when their pages were read again." if gone else ""
    return f"{counted(len(claims), 'claim')}, seen from {days(first, last)}, the first above.{more} The table has each."
