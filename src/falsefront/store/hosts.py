"""The least gap between two requests to one host, kept in a row so that it holds whoever makes them."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select, update
from sqlalchemy.dialects import postgresql, sqlite

from falsefront.store.tables import hosts


def reserve(tx: Connection, host: str, *, now: datetime, gap_s: float) -> float:
    """Reserve the next moment at which this host may be asked; return how many seconds to wait until it.

    Two reservations are at least the gap of the later one apart. `now` is the real clock, never a staged one. Commit
    before waiting.
    """
    gap = timedelta(seconds=gap_s)
    row = _locked(tx, host, now)
    moment: datetime = max(now, row.next_allowed_at, row.reserved_at + gap if row.reserved_at else now)
    tx.execute(update(hosts).where(hosts.c.host == host).values(reserved_at=moment, next_allowed_at=moment + gap))
    return (moment - now).total_seconds()


def defer(tx: Connection, host: str, *, until: datetime) -> None:
    """Leave a host alone until then (Retry-After); an earlier time than the one noted changes nothing."""
    row = _locked(tx, host, until)
    tx.execute(update(hosts).where(hosts.c.host == host).values(next_allowed_at=max(until, row.next_allowed_at)))


def next_allowed(tx: Connection, host: str) -> datetime | None:
    """Return when a host may be asked again; None where it never was."""
    found: datetime | None = tx.execute(select(hosts.c.next_allowed_at).where(hosts.c.host == host)).scalar()
    return found


def _locked(tx: Connection, host: str, first_allowed: datetime) -> Row[Any]:
    """Return the row of a host, made if need be, and keep others from it until the transaction ends."""
    upsert = postgresql.insert if tx.dialect.name == "postgresql" else sqlite.insert
    tx.execute(upsert(hosts).values(host=host, next_allowed_at=first_allowed).on_conflict_do_nothing())
    return tx.execute(select(hosts).where(hosts.c.host == host).with_for_update()).one()
