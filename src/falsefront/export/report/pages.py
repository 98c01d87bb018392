"""The preserved page behind a value: its number, its link inside the bundle, when it was read."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final
from urllib.parse import urlsplit

from falsefront.export.report.in_part import InPart, in_part
from falsefront.export.report.wordings import OUTCOMES
from falsefront.records import Evidence, Outcome
from falsefront.records.case import Case, CaseCapture
from falsefront.selector import STATE, fields_of
from falsefront.text.display import printable
from falsefront.text.marking import spans
from falsefront.text.plain_page import HIDDEN
from falsefront.text.url import is_robots_txt
from falsefront.wording import counted

TextOf = Callable[[str], str | None]  # page, as a report links to it -> its text alone; None where it is not known
PageOf = Callable[[int], str | None]  # capture -> path relative to the report; None where the page is not there

# How the places of values begin that stand in data of a page's source, and maybe nowhere in its text.
IN_DATA: Final = ("json-ld:", "opengraph:", STATE)

MOST_UNREAD: Final = 4  # pages of a day that are named
MOST_LOOKED_AT: Final = 8  # pages of one vendor on which its name is looked for
MOST_CITED: Final = 400  # pages that a report names with their addresses; data/captures.csv has all

_NEVER: Final = float("nan")
_ITS_OWN: Final = 0  # in place of the capture that holds the same bytes: it brought its own
_NOT_CHANGED: Final = -1  # it brought none


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a reader finds what stands behind a value."""

    capture: int
    href: str | None  # None where the bundle does not hold the page
    about: str  # address, time and place on the page
    in_data: bool = False  # whether it was read in data of the page's source, which need not be shown
    in_text: bool | None = None  # whether the same words stand in its text, too; None where that is not known
    part: InPart | None = None  # what its text has of words that were put together, where it has a part
    fields: tuple[str, ...] = ()  # of data, in which the parts stand of what the program put together


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """A later visit by which words were last seen, which brought no page of its own."""

    capture: int
    at: datetime
    what: str  # in words
    is_answer: bool = False  # that the page had not changed: no page came


@dataclass(kw_only=True)
class Pages:
    """What a report needs of all captures of a case: read once, sixteen bytes for each."""

    page_of: PageOf
    text_of: TextOf = lambda _path: None
    outcomes: dict[str, Counter[Outcome]] = field(default_factory=dict)  # by site
    no_robots: Counter[str] = field(default_factory=Counter)  # by site: “gone” of a robots.txt, which is no page
    hosts: dict[str, set[str]] = field(default_factory=dict)  # by site
    visits: dict[str, dict[date, list[datetime]]] = field(default_factory=dict)  # by site and day: first and last
    read_on: Counter[tuple[str, date]] = field(default_factory=Counter)  # pages
    unread_on: dict[tuple[str, date], list[tuple[int, Outcome]]] = field(default_factory=dict)  # what else came
    earliest: datetime | None = None
    latest: datetime | None = None
    days: set[date] = field(default_factory=set)  # on which any was read, in UTC
    cited: dict[int, tuple[str, datetime]] = field(default_factory=dict)  # pages behind values so far: address, time
    _times: "array[float]" = field(default_factory=lambda: array("d"))
    _holders: "array[int]" = field(default_factory=lambda: array("q"))  # the capture whose bytes each brought again

    def source(self, evidence: Evidence, words: str | None = None) -> Source:
        """Return the page behind a statement; `words` are what it says there."""
        selector, href = evidence.selector or "", self.href(evidence.capture)
        if len(self.cited) < MOST_CITED:
            self.cited[evidence.capture] = (evidence.url, evidence.fetched_at)
        in_data = selector.startswith(IN_DATA)
        fields = fields_of(selector)
        where = f", at {evidence.selector}" if evidence.selector else ""
        in_text = self._stands_in_text(href, words) if (in_data or fields) and href and words else None
        return Source(
            capture=evidence.capture,
            href=href,
            about=f"{evidence.url}, read {evidence.fetched_at:%Y-%m-%d %H:%M} UTC{where}",
            in_data=in_data,
            in_text=in_text,
            part=in_part(self.text_of(href) or "", words) if fields and in_text is False and href and words else None,
            fields=fields,
        )

    def of_name(self, name: str | None, named: Evidence, others: Iterable[Evidence]) -> Source:
        """Return the page behind a vendor's name: where the text of that one does not show it, another that does."""
        source = self.source(named, name)
        if name is None or not source.in_data or source.in_text:
            return source
        pages = {each.capture: each for each in others if each.capture != named.capture}
        for each in list(pages.values())[:MOST_LOOKED_AT]:
            href = self.href(each.capture)
            if href and self._stands_in_text(href, name):
                about = f"{each.url}, read {each.fetched_at:%Y-%m-%d %H:%M} UTC"
                return Source(capture=each.capture, href=href, about=about, in_text=True)
        return source

    def _stands_in_text(self, href: str, words: str) -> bool | None:
        """Whether words stand in the text of a page; None where it has what no reader sees, or is not here."""
        text = self.text_of(href)
        return None if text is None or HIDDEN in text else not spans([text], [printable(words)])[1]

    def named(self) -> list[tuple[int, str | None, str, datetime]]:
        """Return the pages behind the values that were told so far: number, link, address and time of each."""
        return [(seq, self.href(seq), url, at) for seq, (url, at) in sorted(self.cited.items())]

    def first(self, capture: int, at: datetime) -> Source:
        """Return the page on which something was first seen."""
        return Source(capture=capture, href=self.href(capture), about=f"first seen, {at:%Y-%m-%d %H:%M} UTC")

    def without(self, capture: int, at: datetime) -> Source:
        """Return what a page was when something was not found there yet."""
        return Source(capture=capture, href=self.href(capture), about=f"the page of {at:%Y-%m-%d %H:%M} UTC")

    def told_of(self, site: str, at: datetime) -> str:
        """Say how many pages of a site were read on the day of a time, and which were asked for and gave nothing."""
        day = site, at.date()
        others = self.unread_on.get(day, [])
        empty = [_page(capture) for capture, outcome in others if outcome is Outcome.EMPTY]
        unread = [f"{_page(seq)}: {OUTCOMES[outcome]}" for seq, outcome in others if outcome is not Outcome.EMPTY]
        told = [f"on that day {counted(self.read_on[day], 'page')} of {site} {_were(self.read_on[day])} read"]
        if empty:
            told.append(f"on {len(empty)} more nothing that is offered was read ({_some(empty)})")
        if unread:
            told.append(f"{len(unread)} could not be read ({_some(unread)}), which may have had it")
        return (
            f"{', '.join(told[:-1])} and {told[-1]}" if told[1:] else f"{told[0]} and each that was asked for was read"
        )

    def answer(self, capture: int, at: datetime) -> Source:
        """Return what came when a page was asked for again."""
        return Source(capture=capture, href=self.href(capture), about=f"the answer of {at:%Y-%m-%d %H:%M} UTC")

    def href(self, capture: int) -> str | None:
        """Return the page of a capture, or that of the one whose bytes it brought again; None where neither is here."""
        path = self.page_of(capture)
        holder = self._holders[capture] if path is None and capture < len(self._holders) else _ITS_OWN
        return self.page_of(holder) if holder > 0 else path

    def later(self, capture: int, shown: int, at: datetime) -> Later | None:
        """Return the visit by which something was last seen; None where the page that is shown for it is of it."""
        if capture == shown:
            return None
        holder = self._holders[capture] if capture < len(self._holders) else _ITS_OWN
        if holder == _NOT_CHANGED:
            what = "the server answered “not changed”"
        elif holder > 0:
            what = "the same bytes again" if holder == shown else f"the same bytes as page {holder}"
        else:
            return None
        return Later(capture=capture, at=at, what=what, is_answer=holder == _NOT_CHANGED)


def _page(capture: int) -> str:
    return f"page {capture}"


def _were(number: int) -> str:
    return "was" if number == 1 else "were"


def _some(words: list[str]) -> str:
    left = len(words) - MOST_UNREAD
    return ", ".join([*words[:MOST_UNREAD], *([f"{left} more"] if left > 0 else ())])


def _note_visit(pages: Pages, each: CaseCapture) -> None:
    capture, outcome = each.reading.capture, each.reading.outcome
    site, at = capture.site, capture.fetched_at
    pages.hosts.setdefault(site, set()).add(urlsplit(capture.url).netloc)
    span = pages.visits.setdefault(site, {}).setdefault(at.date(), [at, at])
    span[:] = min(span[0], at), max(span[1], at)
    if is_robots_txt(capture.url):
        return
    if outcome.has_been_read:
        pages.read_on[site, at.date()] += 1
    elif capture.status is not None or outcome is Outcome.NETWORK_ERROR:
        pages.unread_on.setdefault((site, at.date()), []).append((capture.seq, outcome))


def gathered(case: Case, page_of: PageOf, text_of: TextOf = lambda _path: None) -> Pages:
    """Read the captures of a case once."""
    pages = Pages(page_of=page_of, text_of=text_of)
    robots: set[int] = set()  # captures of a robots.txt, also where one leads to another place
    for each in case.captures():
        capture = each.reading.capture
        pages.outcomes.setdefault(capture.site, Counter())[each.reading.outcome] += 1
        if is_robots_txt(capture.url) or each.redirected_from in robots:
            robots.add(capture.seq)
            pages.no_robots[capture.site] += each.reading.outcome is Outcome.GONE
        at = capture.fetched_at
        _note_visit(pages, each)
        pages.earliest = at if pages.earliest is None else min(pages.earliest, at)
        pages.latest = at if pages.latest is None else max(pages.latest, at)
        pages.days.add(at.date())
        if capture.seq >= len(pages._times):
            more = capture.seq + 1 - len(pages._times)
            pages._times.extend([_NEVER] * more)
            pages._holders.extend([_ITS_OWN] * more)
        pages._times[capture.seq] = at.timestamp()
        pages._holders[capture.seq] = (
            _NOT_CHANGED if each.reading.outcome is Outcome.UNCHANGED else each.holder or _ITS_OWN
        )
    return pages
