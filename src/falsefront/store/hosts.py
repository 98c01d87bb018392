"""The pace of each host, kept in a row so that it holds whoever asks: sites, threads, processes, machines.

A row is changed by whoever holds the host's turn (`store.turnstile`), so that no two requests are under way at once.
"""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, select, update

from falsefront.store.tables import hosts
from falsefront.store.upsert import upsert


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a host stands."""

    host: str  # what shares the pace
    reserved_at: datetime | None  # when the latest request began; None before the first
    ended_at: datetime | None  # None while it is under way, or where whoever made it was killed
    next_allowed_at: datetime
    failures: int  # requests in a row that came to nothing
    because: str | None  # why it is left alone for longer than the gap

    def due(self, gap_s: float) -> datetime:
        """Return when the next request may begin, for who keeps this gap."""
        if self.ended_at is None:
            return self.next_allowed_at
        return max(self.next_allowed_at, self.ended_at + timedelta(seconds=gap_s))


# Built once: it is asked before each request.
_KNOWN: Final = {
    "sqlite": "SELECT 1 FROM hosts WHERE host = ?",
    "postgresql": "SELECT 1 FROM hosts WHERE host = %s",
}
_STANDING: Final = select(hosts).where(hosts.c.host == bindparam("asked"))


def standing(tx: Connection, host: str) -> Standing | None:
    """Return how a host stands; None where it was never asked, or never with a gap to keep."""
    row = tx.execute(_STANDING, {"asked": host}).mappings().first()
    return Standing(**row) if row else None


def is_known(session: Connection, host: str) -> bool:
    """Whether there is anything to know of a host. Straight from the driver: it is asked before each request."""
    with closing(session.connection.cursor()) as cursor:
        cursor.execute(_KNOWN[session.dialect.name], (host,))
        return bool(cursor.fetchall())


def begin(tx: Connection, host: str, *, now: datetime) -> None:
    """Note that a request begins."""
    _make(tx, host, now)
    tx.execute(update(hosts).where(hosts.c.host == host).values(reserved_at=now, ended_at=None))


def close_left_open(tx: Connection, host: str, *, now: datetime) -> None:
    """End a request whose process was killed, for who holds the turn: it ended before now, nobody knows when."""
    tx.execute(
        update(hosts)
        .where(hosts.c.host == host, hosts.c.reserved_at.is_not(None), hosts.c.ended_at.is_(None))
        .values(ended_at=now)
    )


def end(
    tx: Connection, host: str, *, now: datetime, next_allowed_at: datetime, failures: int, because: str | None
) -> None:
    """Note that a request ended, and when the next may begin; an earlier time than the one noted changes nothing."""
    _make(tx, host, now)
    before = tx.execute(select(hosts.c.next_allowed_at).where(hosts.c.host == host).with_for_update()).scalar_one()
    tx.execute(
        update(hosts)
        .where(hosts.c.host == host)
        .values(ended_at=now, next_allowed_at=max(before, next_allowed_at), failures=failures, because=because)
    )


def left_alone(tx: Connection, *, now: datetime) -> list[Standing]:
    """Return the hosts that are not to be asked yet, or that failed the last time, by name."""
    query = select(hosts).where((hosts.c.next_allowed_at > now) | (hosts.c.failures > 0)).order_by(hosts.c.host)
    return [Standing(**row) for row in tx.execute(query).mappings()]


def clear(tx: Connection, host: str, *, now: datetime) -> bool:
    """Forget why and for how long a host is left alone; False where there is no such host."""
    values = {"next_allowed_at": now, "failures": 0, "because": None, "ended_at": now}
    return tx.execute(update(hosts).where(hosts.c.host == host).values(values)).rowcount > 0


def _make(tx: Connection, host: str, now: datetime) -> None:
    row = {"host": host, "next_allowed_at": now, "failures": 0}
    tx.execute(upsert(tx, hosts).values(row).on_conflict_do_nothing())
