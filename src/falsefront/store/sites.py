"""The watched sites, and when each is due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from falsefront.store.locks import lock
from falsefront.store.tables import sites


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSite:
    """A site as the store knows it."""

    name: str
    schedule: str | None  # None where it is crawled by hand only
    next_due_at: datetime | None  # None where it is not scheduled, or not yet
    is_configured: bool  # False once the configuration no longer names it; its history stays


def sync(tx: Connection, schedules: Mapping[str, str | None], *, now: datetime) -> None:
    """Make the stored sites those of the configuration: name to schedule ("6h", "cron 0 */6 * * *"; None by hand).

    A new schedule forgets the next due time, so that whoever keeps the clock works it out anew.
    """
    lock(tx, "sites")  # two programs may begin on a new store at the same moment
    known = {site.name: site for site in everything(tx)}
    for name, schedule in schedules.items():
        if name not in known:
            tx.execute(insert(sites).values(name=name, schedule=schedule, added_at=now, is_configured=True))
        elif known[name].schedule != schedule:
            tx.execute(
                update(sites)
                .where(sites.c.name == name)
                .values(schedule=schedule, next_due_at=None, is_configured=True)
            )
        elif not known[name].is_configured:
            tx.execute(update(sites).where(sites.c.name == name).values(is_configured=True))
    gone = [name for name, site in known.items() if site.is_configured and name not in schedules]
    if gone:
        tx.execute(update(sites).where(sites.c.name.in_(gone)).values(is_configured=False, next_due_at=None))


def everything(tx: Connection) -> list[StoredSite]:
    """Return every site that was ever configured, by name."""
    columns = (sites.c.name, sites.c.schedule, sites.c.next_due_at, sites.c.is_configured)
    return [StoredSite(**row) for row in tx.execute(select(*columns).order_by(sites.c.name)).mappings()]


def set_next_due(tx: Connection, name: str, next_due_at: datetime | None) -> None:
    """Say when a site is due next; None where it no longer is."""
    tx.execute(update(sites).where(sites.c.name == name).values(next_due_at=next_due_at))
