"""The hash chain over everything that was ever fetched, and what reading the bytes gave."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Connection, RowMapping, Select, bindparam, func, insert, or_, select, update
from sqlalchemy.exc import DBAPIError

from falsefront.errors import StoreError, VerificationError
from falsefront.records import Capture, Outcome, Preserved, UnreadCapture
from falsefront.records import CaptureReading as CaptureReading
from falsefront.store.batches import batches
from falsefront.store.batches import stream as stream_rows
from falsefront.store.columns import digest, is_of_a_value
from falsefront.store.direct import Direct
from falsefront.store.locks import lock
from falsefront.store.tables import captures

_HEAD = select(captures.c.seq, captures.c.chain).order_by(captures.c.seq.desc()).limit(1)
# What the chain holds of a capture, without what reading it gave, and what each is: SQLite keeps anything anywhere.
_KINDS = {
    "seq": int, "site": str, "url": str, "fetched_at": datetime, "status": int, "chain": str,
    "warc": str, "warc_offset": int, "warc_length": int, "sha256": str, "body_sha256": str,
}  # fmt: skip
_LINKED = select(*(captures.c[name] for name in _KINDS))
_SEQS = select(captures.c.seq)
_ONE_BY_ONE = 1_000  # rows looked at one by one where one of them cannot be read
_INSERT = Direct(insert(captures))
_SET_OUTCOME = Direct(
    update(captures)
    .where(captures.c.seq == bindparam("of"))
    .values({name: bindparam(f"new_{name}") for name in ("outcome", "reason", "read_at", "offers", "warnings")})
)


class ChainLink(Protocol):
    """Computes one link of the chain: the previous link (None before the first) and the facts of the new capture."""

    def __call__(
        self,
        previous: str | None,
        *,
        seq: int,
        site: str,
        url: str,
        fetched_at: datetime,
        status: int | None,
        preserved: Preserved,
    ) -> str:
        """Return a SHA-256 in lower-case hexadecimal."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCapture:
    """A preserved exchange that is to be added to the chain."""

    site: str
    run_id: int | None
    url: str
    fetched_at: datetime
    status: int | None
    preserved: Preserved
    outcome: Outcome
    reason: str | None = None
    location: str | None = None
    remote_ip: str | None = None


def append(tx: Connection, new: NewCapture, *, link: ChainLink) -> Capture:
    """Add a preserved exchange to the chain and return it. Only after its bytes are on the disk."""
    return append_all(tx, (new,), link=link)[0]


def append_all(tx: Connection, new: Sequence[NewCapture], *, link: ChainLink) -> list[Capture]:
    """Add preserved exchanges to the chain, in this order, and return them. Only after their bytes are on the disk."""
    lock(tx, "captures")
    last = tx.execute(_HEAD).first()
    seq, chain = (int(last[0]), str(last[1])) if last else (0, None)
    made: list[Capture] = []
    for each in new:
        seq += 1
        facts: dict[str, Any] = {
            "seq": seq,
            "site": each.site,
            "url": each.url,
            "fetched_at": each.fetched_at,
            "status": each.status,
        }
        chain = link(chain, **facts, preserved=each.preserved)
        made.append(Capture(**facts, preserved=each.preserved, chain=chain))
    rows = [_row(capture, each) for capture, each in zip(made, new, strict=True)]
    _INSERT.run(tx, rows)
    return made


def _row(capture: Capture, new: NewCapture) -> dict[str, Any]:
    preserved = capture.preserved
    return {
        "seq": capture.seq,
        "site": capture.site,
        "url": capture.url,
        "fetched_at": capture.fetched_at,
        "status": capture.status,
        "run_id": new.run_id,
        "outcome": new.outcome.value,
        "reason": new.reason,
        "location": new.location,
        "remote_ip": new.remote_ip,
        "url_key": digest(capture.url),
        "warc": preserved.warc,
        "warc_offset": preserved.offset,
        "warc_length": preserved.length,
        "sha256": preserved.sha256,
        "body_sha256": preserved.body_sha256,
        "chain": capture.chain,
    }


def set_outcome(
    tx: Connection,
    seq: int,
    outcome: Outcome,
    *,
    now: datetime,
    reason: str | None = None,
    offers: int | None = None,
    warnings: tuple[str, ...] = (),
) -> None:
    """Note what reading the preserved body gave; reading it again later replaces the note, never the chain."""
    values = {"outcome": outcome.value, "reason": reason, "read_at": now, "offers": offers, "warnings": list(warnings)}
    changed = _SET_OUTCOME.run(tx, [{"of": seq, **{f"new_{name}": value for name, value in values.items()}}])
    if changed != 1:
        raise StoreError(f"capture {seq} is not in the store")


def set_reason(tx: Connection, seq: int, reason: str | None) -> None:
    """Note why a preserved body could not be read on our side; it stays unread, and may be read later."""
    tx.execute(update(captures).where(captures.c.seq == seq).values(reason=reason))


def first_of_run(tx: Connection, run_id: int) -> int | None:
    """Return the number of the first capture of a run; None where it made none."""
    return tx.execute(select(func.min(captures.c.seq)).where(captures.c.run_id == run_id)).scalar()


def count(tx: Connection) -> int:
    """Return how many captures there are."""
    return tx.execute(select(func.count()).select_from(captures)).scalar_one()


def head(tx: Connection) -> Capture | None:
    """Return the last capture of the chain; None before the first."""
    row = tx.execute(_LINKED.order_by(captures.c.seq.desc()).limit(1)).mappings().first()
    return capture_from_row(row) if row else None


def with_sha256(tx: Connection, sha256: str) -> list[int]:
    """Return the captures whose record or page has this SHA-256, or one that begins so; at most three."""
    begins = [column.like(f"{sha256}%") for column in (captures.c.sha256, captures.c.body_sha256)]
    query = select(captures.c.seq).where(or_(*begins)).order_by(captures.c.seq).limit(3)
    return list(tx.execute(query).scalars())


def has_link(tx: Connection, chain: str) -> bool:
    """Whether this is a link of the chain: its head now, or at an earlier time."""
    return tx.execute(select(captures.c.seq).where(captures.c.chain == chain)).first() is not None


def stream(tx: Connection, *, site: str | None = None) -> Iterator[Capture]:
    """Give every capture (of one site) in the order of the chain, a thousand in memory at a time."""
    for row in _rows(tx, site):
        yield capture_from_row(row)


def stream_past_unread(tx: Connection) -> Iterator[Capture | UnreadCapture]:
    """Give the same, and of a row that cannot be read what can: somebody changed it by hand."""
    last: int | None = None
    while True:
        try:
            for row in stream_rows(tx, _behind(_LINKED, last)):
                capture = capture_from_row(row)
                last = capture.seq
                yield capture
            return
        except (VerificationError, DBAPIError) as error:
            _unless_of_a_value(error)
        for seq in list(tx.execute(_behind(_SEQS, last).limit(_ONE_BY_ONE)).scalars()):
            last = int(seq)
            yield _one(tx, last)


def _behind(query: Select[*tuple[Any, ...]], last: int | None) -> Select[*tuple[Any, ...]]:
    ordered = query.order_by(captures.c.seq)
    return ordered if last is None else ordered.where(captures.c.seq > last)


def _one(tx: Connection, seq: int) -> Capture | UnreadCapture:
    try:
        return capture_from_row(tx.execute(_LINKED.where(captures.c.seq == seq)).mappings().one())
    except (VerificationError, DBAPIError) as error:
        why = _unless_of_a_value(error)
    try:
        chain = tx.execute(select(captures.c.chain).where(captures.c.seq == seq)).scalar()
    except DBAPIError as error:
        _unless_of_a_value(error)
        chain = None
    return UnreadCapture(seq=seq, chain=chain, why=why)


def _unless_of_a_value(error: VerificationError | DBAPIError) -> str:
    """Return in words what is wrong with a value of a row; raises the error again where the database itself failed."""
    if isinstance(error, VerificationError):
        return str(error).partition(";")[0]
    if is_of_a_value(error):
        return "text stands in it that is not UTF-8, or a time that is none"
    raise error


def readings(tx: Connection, *, site: str | None = None) -> Iterator[CaptureReading]:
    """Give every capture with its outcome and reading, in the order of the chain."""
    for row in _rows(tx, site):
        yield _reading_from_row(row)


def readings_of(tx: Connection, seqs: Collection[int]) -> Iterator[CaptureReading]:
    """Give the captures with these numbers, with outcome and reading, in the order of the chain."""
    for some in batches(seqs):
        query = select(captures).where(captures.c.seq.in_(some)).order_by(captures.c.seq)
        for row in tx.execute(query).mappings():
            yield _reading_from_row(row)


def last_read(tx: Connection, site: str, url: str) -> Capture | None:
    """Return the latest capture of a URL that was read with success (`live` or `empty`); None where there is none."""
    row = (
        tx.execute(
            select(captures)
            .where(captures.c.site == site, captures.c.url_key == digest(url))
            .where(captures.c.outcome.in_((Outcome.LIVE.value, Outcome.EMPTY.value)), captures.c.read_at.is_not(None))
            .order_by(captures.c.seq.desc())
            .limit(1)
        )
        .mappings()
        .first()
    )
    return capture_from_row(row) if row else None


def capture_from_row(row: RowMapping) -> Capture:
    """Make the record of a row of `captures`; VerificationError for bytes, say, that SQLite keeps as text."""
    for name, kind in _KINDS.items():
        if row[name] is not None and not isinstance(row[name], kind):
            raise _changed(name, row[name])
    return Capture(
        seq=row["seq"],
        site=row["site"],
        url=row["url"],
        fetched_at=row["fetched_at"],
        status=row["status"],
        preserved=Preserved(
            warc=row["warc"],
            offset=row["warc_offset"],
            length=row["warc_length"],
            sha256=row["sha256"],
            body_sha256=row["body_sha256"],
        ),
        chain=row["chain"],
    )


def _changed(name: str, value: object) -> VerificationError:
    said = f"{value!r:.60} stands in the store as {name}: somebody changed it by hand"
    return VerificationError(f"{said}; `falsefront evidence verify` names the row")


def _reading_from_row(row: RowMapping) -> CaptureReading:
    try:
        outcome = Outcome(row["outcome"])
    except ValueError as error:
        raise _changed("outcome", row["outcome"]) from error
    return CaptureReading(
        capture=capture_from_row(row),
        run_id=row["run_id"],
        outcome=outcome,
        reason=row["reason"],
        location=row["location"],
        remote_ip=row["remote_ip"],
        read_at=row["read_at"],
        offers=row["offers"],
        warnings=tuple(row["warnings"] or ()),
    )


def _rows(tx: Connection, site: str | None) -> Iterator[RowMapping]:
    query = select(captures).order_by(captures.c.seq)
    if site is not None:
        query = query.where(captures.c.site == site)
    return stream_rows(tx, query)
