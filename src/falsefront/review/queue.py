"""The queue: which flag an analyst should look at first, and which ones somebody asked for."""

from collections.abc import Iterable
from datetime import datetime

from falsefront.records import FlagKind, FlagState, FlagView
from falsefront.review import priority, searching

UNDECIDED = frozenset({FlagState.OPEN, FlagState.UNSURE})


def ordered(flags: Iterable[FlagView], *, now: datetime | None = None) -> list[FlagView]:
    """Return flags best first: by priority and by how new they are, then score; ids break ties.

    What is open stands above that of which somebody is unsure, and that above what was decided; where claims have
    joined since, it stands with what is open. Withdrawn flags stand last. `now` is
    the day to which flags are new; None: none is.
    """
    return sorted(flags, key=lambda flag: (*_rank(flag), -points(flag, now), -flag.score, flag.id))


def points(flag: FlagView, now: datetime | None) -> float:
    """Return the priority of a flag on a day."""
    is_new = now is not None and priority.is_new(flag.raised_at, now)
    return round(flag.priority + (priority.NEW if is_new else 0.0), 1)


def _rank(flag: FlagView) -> tuple[bool, int]:
    is_open = flag.state is FlagState.OPEN or bool(flag.new_members)
    return flag.withdrawn_at is not None, 0 if is_open else 1 if flag.state in UNDECIDED else 2


def selected(
    flags: Iterable[FlagView],
    *,
    state: FlagState | None = None,
    site: str | None = None,
    search: str | None = None,
    finding: str | None = None,
    kind: FlagKind | None = None,
    since: datetime | None = None,
) -> list[FlagView]:
    """Return the flags that are all that is asked for.

    `search`: each word occurs in place, names, addresses or findings, in any script; `finding` is a code; `since` is
    the day they were raised, or a later one.
    """
    return [
        flag
        for flag in flags
        if (state is None or flag.state is state)
        and (site is None or site in flag.sites)
        and (finding is None or finding.upper() in flag.findings)
        and (kind is None or flag.kind is kind)
        and (since is None or flag.raised_at >= since)
        and (not search or searching.matches(search, _searched(flag)))
    ]


def _searched(flag: FlagView) -> str:
    return searching.searchable((flag.premises, flag.story or "", *flag.names, *flag.addresses, *flag.findings))
