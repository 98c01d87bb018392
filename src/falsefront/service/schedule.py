"""When a site is due: `every` or `cron` over the stored `next_due_at`, never over the start of a process."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.triggers.cron import CronTrigger

from falsefront.config import Location, Site, seconds_of
from falsefront.errors import ConfigurationError

MISSED_ROWS = 100  # a service that slept for a year leaves this many rows, not half a million

_CRON_STEPS = 20_000  # two weeks of a line that fires every minute; what lies further back is one gap
_ANY_TIME = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What a look at the clock found for one site."""

    run_for: datetime | None  # the due time a run now stands for; None where nothing is due yet
    missed: tuple[datetime, ...]  # earlier due times that no run stood for, oldest first, at most MISSED_ROWS
    missed_more: int  # how many further misses are not listed
    next_due_at: datetime | None  # None where the site is crawled by hand only


def next_after(site: Site, due: datetime, now: datetime) -> datetime | None:
    """Return the first due time after `now`, in step with `due`; None for a site without a schedule."""
    if site.every is not None:
        step = timedelta(seconds=seconds_of(site.every))
        steps = max(1, (now - due) // step + 1)
        return due + steps * step
    return _next_cron(site, now)


def look(site: Site, next_due_at: datetime | None, now: datetime) -> Due:
    """Tell what is due now. A site never seen before is due at once, if it has a schedule."""
    if site.every is None and site.cron is None:
        return Due(run_for=None, missed=(), missed_more=0, next_due_at=None)
    if next_due_at is None:
        return Due(run_for=now, missed=(), missed_more=0, next_due_at=next_after(site, now, now))
    if next_due_at > now:
        return Due(run_for=None, missed=(), missed_more=0, next_due_at=next_due_at)
    due_times, more = _due_times(site, next_due_at, now)
    last = due_times[-1]
    return Due(run_for=last, missed=tuple(due_times[:-1]), missed_more=more, next_due_at=next_after(site, last, now))


def _due_times(site: Site, first: datetime, now: datetime) -> tuple[list[datetime], int]:
    """Return the due times from `first` to `now`, the last MISSED_ROWS + 1 of them, and how many are left out."""
    if site.every is not None:
        step = timedelta(seconds=seconds_of(site.every))
        count = (now - first) // step + 1
        kept = range(max(0, count - MISSED_ROWS - 1), count)
        return [first + place * step for place in kept], count - len(kept)
    times = deque([first], maxlen=MISSED_ROWS + 1)
    count = 1
    while count < _CRON_STEPS and (following := _next_cron(site, times[-1])) is not None and following <= now:
        times.append(following)
        count += 1
    return list(times), count - len(times)


def problems(sites: tuple[Site, ...]) -> Iterator[tuple[Location, str]]:
    """Give each `cron` line that names no time, with the place of its key."""
    for at, site in enumerate(sites):
        try:
            _next_cron(site, _ANY_TIME)
        except ConfigurationError as error:
            yield ("site", at, "cron"), str(error)


def _next_cron(site: Site, after: datetime) -> datetime | None:
    if site.cron is None:
        return None
    try:
        trigger = CronTrigger.from_crontab(site.cron, timezone=UTC)
    except ValueError as exc:
        raise ConfigurationError(f'"{site.cron}" names no time: {exc}') from exc
    found = trigger.get_next_fire_time(None, after + timedelta(microseconds=1))
    return None if found is None else found.astimezone(UTC)
