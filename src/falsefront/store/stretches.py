"""Unbroken stretches in which one page said one thing: opened, extended and ended, never overwritten."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    Table,
    Update,
    and_,
    bindparam,
    case,
    false,
    func,
    insert,
    or_,
    select,
    update,
)

from falsefront.records import Capture, Outcome
from falsefront.store.columns import UtcTime, digest
from falsefront.store.direct import Direct
from falsefront.store.tables import captures

Key = tuple[Any, ...]
Said = Mapping[Key, Mapping[str, Any]]

_READING = ("value", "source")  # what a reader makes of the words, and where it found them

_READ = and_(
    captures.c.site == bindparam("site"),
    captures.c.url_key == bindparam("url_key"),
    captures.c.outcome.in_((Outcome.LIVE.value, Outcome.EMPTY.value)),
    captures.c.read_at.is_not(None),
)
_OTHER = Direct(
    select(captures.c.seq)
    .where(captures.c.site == bindparam("site"), captures.c.url_key == bindparam("url_key"))
    .where(captures.c.seq != bindparam("seq"))
    .limit(1)
)
_BEFORE = select(func.max(captures.c.seq)).where(_READ, captures.c.seq < bindparam("seq"))
_AFTER = select(func.min(captures.c.seq)).where(_READ, captures.c.seq > bindparam("seq"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of one site at one capture, between its readings before and after."""

    key: str
    capture: Capture
    before: int | None  # seq of the last earlier capture of this URL that was read with success
    after: int | None  # the same, later: then this capture is read late (`reparse`), and ends nothing
    is_first: bool = False  # it and its URL were never read before: there is nothing to compare it with


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Which stretches began and which ended with one reading of a page."""

    began: tuple[Key, ...] = ()
    ended: tuple[Key, ...] = ()


def page_at(tx: Connection, site: str, capture: Capture, *, is_new: bool = False) -> Page:
    """Return where a capture stands among the readings of its URL; `is_new`: it was never read itself."""
    key = digest(site, capture.url)
    here = {"site": site, "url_key": digest(capture.url), "seq": capture.seq}
    if is_new and not _OTHER.all(tx, here):
        return Page(key=key, capture=capture, before=None, after=None, is_first=True)
    before, after = tx.execute(_BEFORE, here).scalar(), tx.execute(_AFTER, here).scalar()
    return Page(key=key, capture=capture, before=before, after=after)


def record(tx: Connection, table: Table, page: Page, keys: tuple[str, ...], said: Said) -> Change:
    """Record all that a page says into a table of stretches.

    `keys` are the columns that tell stretches of one page apart; `said` are their values and the rest of each row.
    """
    if page.after is not None:
        named = {key: dict(zip(keys, key, strict=True)) for key in said}
        return Change(began=tuple(key for key in said if _began_late(tx, table, page, named[key], said[key])))
    current = {} if page.is_first else _current(tx, table, page, keys, said)
    ended = tuple(key for key in current if key not in said)
    began = tuple(key for key in said if key not in current)
    if still := [current[key] for key in current if key in said]:
        dated = {"seen": page.capture.fetched_at} if "last_seen" in table.c else {}
        tx.execute(_seen_again(table), [{"row": row, "seq": page.capture.seq, **dated} for row in still])
    if ended:
        tx.execute(_end(table), [{"row": current[key], "seq": page.capture.seq} for key in ended])
    fresh = [_fresh(table, page, dict(zip(keys, key, strict=True)), said[key]) for key in began]
    if fresh:
        _insert(table).run(tx, fresh)
    return Change(began=began, ended=ended)


def _current(tx: Connection, table: Table, page: Page, keys: tuple[str, ...], said: Said) -> dict[Key, int]:
    """Return the stretches of a page that may go on; those that an earlier look at this very capture ended may, too.

    Where the same words are read otherwise than before, the stretch takes the new reading.
    """
    found = tx.execute(_still(table, keys), {"page_key": page.key, "seq": page.capture.seq}).mappings().all()
    rows = sorted(found, key=lambda row: row["missing_since"] is None)  # one that goes on comes last, and counts
    current = {tuple(row[name] for name in keys): row for row in rows}
    for key, row in current.items():
        _take_reading(tx, table, dict(row), said.get(key, {}))
    return {key: int(row["id"]) for key, row in current.items()}


def _take_reading(tx: Connection, table: Table, row: Mapping[str, Any], said: Mapping[str, Any]) -> None:
    """Put what words come to in place of what an earlier reader made of them; the words themselves never change."""
    better = {name: said[name] for name in _READING if name in row and name in said and said[name] != row[name]}
    if better:
        tx.execute(update(table).where(table.c.id == row["id"]).values(better))


@cache
def _still(table: Table, keys: tuple[str, ...]) -> Select[Any]:
    reading = (name for name in _READING if name in table.c and name not in keys)
    columns = (table.c.id, table.c.missing_since, *(table.c[name] for name in (*keys, *reading)))
    ended_here = table.c.missing_since == bindparam("seq")
    return select(*columns).where(
        table.c.page_key == bindparam("page_key"), or_(table.c.missing_since.is_(None), ended_here)
    )


@cache
def _insert(table: Table) -> Direct:
    return Direct(insert(table))


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
    _take_reading(tx, table, dict(found), row)
    return False


def _fresh(table: Table, page: Page, key: Mapping[str, Any], row: Mapping[str, Any]) -> dict[str, Any]:
    first = {"first_capture": page.capture.seq, "page_key": page.key}
    dated = {"first_seen": page.capture.fetched_at} if "first_seen" in table.c else {}
    return {**key, **row, **first, **dated, **_seen(table, page.capture)}


def _seen(table: Table, capture: Capture) -> dict[str, Any]:
    dated = {"last_seen": capture.fetched_at} if "last_seen" in table.c else {}
    return {"last_capture": capture.seq, "missing_since": None, **dated}


@cache
def _seen_again(table: Table) -> Update:
    """Return what extends a stretch to a capture; a later 304 may have seen it already."""
    values: dict[str, Any] = {"last_capture": bindparam("seq"), "missing_since": None}
    if "last_seen" in table.c:
        seen = bindparam("seen", type_=UtcTime())
        values["last_seen"] = case((table.c.last_seen > seen, table.c.last_seen), else_=seen)
    return update(table).where(table.c.id == bindparam("row")).values(values)


@cache
def _end(table: Table) -> Update:
    return update(table).where(table.c.id == bindparam("row")).values(missing_since=bindparam("seq"))
