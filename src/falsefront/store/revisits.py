"""Captures whose payload was preserved before: which capture holds the bytes."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, func, insert, select

from falsefront.records import Preserved
from falsefront.store.batches import batches
from falsefront.store.columns import digest
from falsefront.store.tables import captures, revisits

LOOKED_BACK: Final = 5  # captures of one URL: a page that comes back after errors is still the one before them


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An earlier capture of the same URL with the same body, whose record holds the bytes."""

    seq: int
    url: str
    fetched_at: datetime
    preserved: Preserved


def holder_of(seq: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return the capture that holds the payload of one, in a query that is outer-joined with `revisits` on it."""
    return func.coalesce(revisits.c.holder, seq)


def held_before(tx: Connection, site: str, url: str, body_sha256: str) -> Held | None:
    """Return the capture that holds this body of this URL, looking back a few captures; None where there is none."""
    last = (
        select(captures.c.seq, captures.c.body_sha256)
        .where(captures.c.site == site, captures.c.url_key == digest(url))
        .order_by(captures.c.seq.desc())
        .limit(LOOKED_BACK)
    )
    for seq, said in tx.execute(last).all():
        if said == body_sha256:
            holder = tx.execute(select(revisits.c.holder).where(revisits.c.seq == seq)).scalar() or seq
            row = tx.execute(select(captures).where(captures.c.seq == holder)).mappings().one()
            preserved = Preserved(
                warc=row["warc"],
                offset=row["warc_offset"],
                length=row["warc_length"],
                sha256=row["sha256"],
                body_sha256=row["body_sha256"],
            )
            return Held(seq=holder, url=row["url"], fetched_at=row["fetched_at"], preserved=preserved)
    return None


def note(tx: Connection, seq: int, *, holder: int) -> None:
    """Note that the payload of a capture lies in the record of an earlier one."""
    tx.execute(insert(revisits).values(seq=seq, holder=holder))


def holders(tx: Connection, seqs: Collection[int]) -> set[int]:
    """Return the captures that hold the payloads of those of these that hold none themselves."""
    found: set[int] = set()
    for some in batches(seqs):
        found.update(tx.execute(select(revisits.c.holder).where(revisits.c.seq.in_(some))).scalars())
    return found
