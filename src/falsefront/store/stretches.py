"""Unbroken stretches in which one page said one thing: opened, extended and ended, never overwritten."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, and_, case, false, func, insert, literal, or_, select, update

from falsefront.records import Capture, Outcome
from falsefront.store.columns import UtcTime, digest
from falsefront.store.tables import captures

Key = tuple[Any, ...]
Said = Mapping[Key, Mapping[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of one site at one capture, between its readings before and after."""

    key: str
    capture: Capture
    before: int | None  # seq of the last earlier capture of this URL that was read with success
    after: int | None  # the same, later: then this capture is read late (`reparse`), and ends nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Which stretches began and which ended with one reading of a page."""

    began: tuple[Key, ...] = ()
    ended: tuple[Key, ...] = ()


def page_at(tx: Connection, site: str, capture: Capture) -> Page:
    """Return where a capture stands among the readings of its URL."""
    read = and_(
        captures.c.site == site,
        captures.c.url_key == digest(capture.url),
        captures.c.outcome.in_((Outcome.LIVE.value, Outcome.EMPTY.value)),
        captures.c.read_at.is_not(None),
    )
    before = tx.execute(select(func.max(captures.c.seq)).where(read, captures.c.seq < capture.seq)).scalar()
    after = tx.execute(select(func.min(captures.c.seq)).where(read, captures.c.seq > capture.seq)).scalar()
    return Page(key=digest(site, capture.url), capture=capture, before=before, after=after)


def record(tx: Connection, table: Table, page: Page, keys: tuple[str, ...], said: Said) -> Change:
    """Record all that a page says into a table of stretches.

    `keys` are the columns that tell stretches of one page apart; `said` are their values and the rest of each row.
    """
    if page.after is not None:
        named = {key: dict(zip(keys, key, strict=True)) for key in said}
        return Change(began=tuple(key for key in said if _began_late(tx, table, page, named[key], said[key])))
    current = _current(tx, table, page, keys)
    ended = tuple(key for key in current if key not in said)
    began = tuple(key for key in said if key not in current)
    _change(tx, table, [current[key] for key in current if key in said], _seen_again(table, page.capture))
    _change(tx, table, [current[key] for key in ended], {"missing_since": page.capture.seq})
    fresh = [_fresh(table, page, dict(zip(keys, key, strict=True)), said[key]) for key in began]
    if fresh:
        tx.execute(insert(table), fresh)
    return Change(began=began, ended=ended)


def _current(tx: Connection, table: Table, page: Page, keys: tuple[str, ...]) -> dict[Key, int]:
    """Return the stretches of a page that may go on; those that an earlier look at this very capture ended may, too."""
    columns = (table.c.id, *(table.c[name] for name in keys))
    found: dict[Key, int] = {}
    for still in (table.c.missing_since == page.capture.seq, table.c.missing_since.is_(None)):
        for row in tx.execute(select(*columns).where(table.c.page_key == page.key, still)):
            found[tuple(row[1:])] = int(row[0])
    return found


def _began_late(tx: Connection, table: Table, page: Page, key: Mapping[str, Any], row: Mapping[str, Any]) -> bool:
    """Record one thing of an old capture: inside a stretch, at the edge of one, or as a stretch of its own."""
    seq, first, last = page.capture.seq, table.c.first_capture, table.c.last_capture
    same = and_(table.c.page_key == page.key, *(table.c[name] == value for name, value in key.items()))
    touching = or_(
        and_(first <= seq, last >= seq),
        and_(last < seq, last >= page.before) if page.before is not None else false(),
        and_(first > seq, first <= page.after),
    )
    found = tx.execute(select(table).where(same, touching).order_by(first).limit(1)).mappings().first()
    if found is None:
        tx.execute(insert(table).values(_fresh(table, page, key, row) | {"missing_since": page.after}))
        return True
    first_seq, last_seq = min(found["first_capture"], seq), max(found["last_capture"], seq)
    values: dict[str, Any] = {"first_capture": first_seq, "last_capture": last_seq}
    if found["missing_since"] is not None and found["missing_since"] <= last_seq:
        values["missing_since"] = page.after
    if "first_seen" in table.c:
        seen = page.capture.fetched_at
        values |= {"first_seen": min(found["first_seen"], seen), "last_seen": max(found["last_seen"], seen)}
    tx.execute(update(table).where(table.c.id == found["id"]).values(values))
    return False


def _fresh(table: Table, page: Page, key: Mapping[str, Any], row: Mapping[str, Any]) -> dict[str, Any]:
    first = {"first_capture": page.capture.seq, "page_key": page.key}
    dated = {"first_seen": page.capture.fetched_at} if "first_seen" in table.c else {}
    return {**key, **row, **first, **dated, **_seen(table, page.capture)}


def _seen(table: Table, capture: Capture) -> dict[str, Any]:
    dated = {"last_seen": capture.fetched_at} if "last_seen" in table.c else {}
    return {"last_capture": capture.seq, "missing_since": None, **dated}


def _seen_again(table: Table, capture: Capture) -> dict[str, Any]:
    """Return the same for a row that exists: a later 304 may have seen it already."""
    if "last_seen" not in table.c:
        return _seen(table, capture)
    seen = literal(capture.fetched_at, UtcTime())
    return _seen(table, capture) | {"last_seen": case((table.c.last_seen > seen, table.c.last_seen), else_=seen)}


def _change(tx: Connection, table: Table, ids: list[int], values: Mapping[str, Any]) -> None:
    for start in range(0, len(ids), 500):
        tx.execute(update(table).where(table.c.id.in_(ids[start : start + 500])).values(values))
