"""What a report says before its first flag: what was watched, when, how much, and which flags there are."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from falsefront.export.report.across import MOST_TOLD as MOST_TOLD_ACROSS
from falsefront.export.report.across import Across, Value, across
from falsefront.export.report.latin import in_latin
from falsefront.export.report.pages import Pages
from falsefront.export.report.wordings import CONTACTS, NO_ROBOTS, OUTCOMES, told_kind
from falsefront.records import FlagState, FlagView, Outcome
from falsefront.records.case import Case, CaseFlag
from falsefront.wording import counted

MOST_TOLD: Final = 150  # flags that are told in full
MOST_VENDORS: Final = 2_000  # of the flags that are told in full: some 5 kB each, which a browser has to open
NOT_ASKED: Final = (Outcome.ROBOTS, Outcome.SCOPE)  # of these no request was made
MOST_LISTED: Final = 1_000  # that are named


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One site that was watched."""

    name: str
    hosts: tuple[str, ...]
    visits: tuple[tuple[datetime, datetime], ...]  # first and last request of a day
    asked: int  # requests that were made
    not_asked: int  # what robots.txt or the configuration forbids
    read: int
    unchanged: int  # of those read, by the page of a visit before: the server answered that it had not changed
    outcomes: tuple[tuple[str, int], ...]  # what became of the other requests, in words


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A flag in the contents."""

    view: FlagView
    latin: str | None  # its place in Latin letters, where the name is in others
    kind: str  # what it is about, in words
    signs: tuple[tuple[str, str], ...]  # code and title of each, as they stand with the flag
    shared: tuple[str, ...]  # contacts that several of its vendors give, counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What stands at the head of a report."""

    scope: str
    flags: tuple[Named, ...]  # best first, as many as are named
    flag_count: int
    told: int  # flags that are told in full
    states: tuple[tuple[FlagState, int], ...]
    withdrawn: int  # flags by which the matcher no longer stands
    vendors: int  # of the case
    flagged: int  # who claim a place of a flag
    sites: tuple[Site, ...]
    asked: int  # requests that were made
    not_asked: int  # pages that robots.txt or the configuration forbids
    first: datetime | None
    last: datetime | None
    days: int  # on which pages were read
    across: tuple[Across, ...]  # what vendors at different places give alike, as many as are told
    more_across: int
    left_out: tuple[tuple[str, str], ...]
    outside: int  # findings that stand, about places and vendors of no flag
    whole: tuple[int, int] | None  # vendors and captures of all that was collected, where this is a part of it

    @property
    def linked(self) -> frozenset[int]:
        """The flags that are told in full, to which a link leads."""
        return frozenset(named.view.id for named in self.flags[: self.told])


def gathered(case: Case, pages: Pages) -> Summary:
    """Read the flags of a case once, for what a report says before it tells them."""
    named: list[Named] = []
    told = vendors_told = 0
    states: Counter[FlagState] = Counter()
    flags_of: dict[int, list[int]] = {}
    standing_of: dict[int, list[int]] = {}  # not of a flag that went into another: that is one place
    withdrawn = 0
    hubs: set[Value] = set()
    for each in case.flags():
        view = each.detail.flag
        states[view.state] += 1
        vendors_told += len(view.vendors)
        told += int(told < MOST_TOLD and (not told or vendors_told <= MOST_VENDORS))
        withdrawn += view.withdrawn_at is not None
        for vendor in view.vendors:
            flags_of.setdefault(vendor, []).append(view.id)
            if view.withdrawn_at is None:
                standing_of.setdefault(vendor, []).append(view.id)
        hubs.update((hub.shared.kind, hub.shared.value) for hub in each.detail.hubs if not hub.is_overruled)
        if len(named) < MOST_LISTED:
            named.append(_named(each))
    shared = across(case.claims(), standing_of, hubs) if len(case.flag_ids) > 1 else []
    sites = tuple(_site(name, pages) for name in sorted(pages.outcomes))
    return Summary(
        scope=_scope(case),
        flags=tuple(named),
        flag_count=len(case.flag_ids),
        told=told,
        states=tuple((state, states[state]) for state in FlagState if states[state]),
        withdrawn=withdrawn,
        vendors=case.counts.get("vendors", len(flags_of)),
        flagged=len(flags_of),
        sites=sites,
        asked=sum(site.asked for site in sites),
        not_asked=sum(site.not_asked for site in sites),
        first=pages.earliest,
        last=pages.latest,
        days=len(pages.days),
        across=tuple(shared[:MOST_TOLD_ACROSS]),
        more_across=max(0, len(shared) - MOST_TOLD_ACROSS),
        left_out=tuple((each.what, each.because) for each in case.left_out) + tuple(_not_told(case, named, told)),
        outside=sum(not each.flags and each.withdrawn_at is None for each in case.findings()),
        whole=(case.whole["vendors"], case.whole["captures"]) if case.whole else None,
    )


def _named(each: CaseFlag) -> Named:
    detail = each.detail
    titles = {(finding.code, finding.title): None for finding in detail.findings}
    counts = Counter(signal.kind for signal in each.signals if not signal.hub)
    return Named(
        view=detail.flag,
        latin=in_latin(detail),
        kind=told_kind(detail),
        signs=tuple(sorted(titles, key=lambda sign: (len(sign[0]), sign))),
        shared=tuple(counted(counts[kind], kind.replace("_", " ")) for kind in CONTACTS if counts[kind]),
    )


def _scope(case: Case) -> str:
    if isinstance(case.scope, str):
        besides = ", but for what is named under “What was left out, and why”" if case.left_out else ""
        return f"Everything that had been collected when this copy was made{besides}."
    flags, state = case.scope.get("flags"), case.scope.get("state")
    what = f"flag {', '.join(map(str, flags))}" if isinstance(flags, list) and flags else "all flags"
    return f"Only {what}{f' in the state “{state}”' if state else ''}, and what stands behind."


def _site(name: str, pages: Pages) -> Site:
    """Return what became of the requests to a site; a robots.txt that it does not have is no page that is gone."""
    outcomes, no_robots = pages.outcomes[name], pages.no_robots[name]
    read = sum(number for outcome, number in outcomes.items() if outcome.has_been_read)
    left = outcomes - Counter({Outcome.GONE: no_robots})
    others = [(OUTCOMES[o], left[o]) for o in Outcome if left[o] and not (o.has_been_read or o in NOT_ASKED)]
    if no_robots:
        others.append((NO_ROBOTS, no_robots))
    not_asked = sum(outcomes[each] for each in NOT_ASKED)
    return Site(
        name=name,
        hosts=tuple(sorted(pages.hosts[name])),
        visits=tuple((first, last) for _, (first, last) in sorted(pages.visits[name].items())),
        asked=outcomes.total() - not_asked,
        not_asked=not_asked,
        read=read,
        unchanged=outcomes[Outcome.UNCHANGED],
        outcomes=tuple(others),
    )


def _not_told(case: Case, named: Sequence[Named], told: int) -> Iterator[tuple[str, str]]:
    """Name what this report leaves to the tables because of its number."""
    number = len(case.flag_ids)
    if number > told:
        yield counted(number - told, "flag"), f"only the first {told} are told in full here; data/flags.csv has all"
    if number > len(named):
        yield counted(number - len(named), "flag"), "not even named here; data/flags.csv has all"
