"""Time stamps of the hash chains, and where these stand: what was asked for and what came of it."""

from dataclasses import fields
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, func, insert, select

from falsefront.errors import StoreError, VerificationError
from falsefront.records import Heads, NewStamp, Stamp, StampOutcome
from falsefront.store import captures, row_chain
from falsefront.store.tables import captures as captures_table
from falsefront.store.tables import row_chain as row_chain_table
from falsefront.store.tables import row_forms, stamps

OWN_WORDS: Final = '["stamps",'  # with which the forms of our own rows begin
_FIELDS: Final = tuple(field.name for field in fields(NewStamp))
_IS_STAMPED: Final = stamps.c.outcome == StampOutcome.STAMPED.value


def heads(tx: Connection) -> Heads:
    """Return where both chains stand."""
    last, last_rows = captures.head(tx), row_chain.head(tx)
    return Heads(
        captures=last.seq if last else 0,
        captures_head=last.chain if last else row_chain.GENESIS,
        rows=last_rows.id if last_rows else 0,
        rows_head=last_rows.chain if last_rows else row_chain.GENESIS,
    )


def head_at(tx: Connection, seq: int) -> str | None:
    """Return the link of one capture; zeros before the first, None where there is no such capture."""
    if seq == 0:
        return row_chain.GENESIS
    return tx.execute(select(captures_table.c.chain).where(captures_table.c.seq == seq)).scalar()


def rows_head_at(tx: Connection, number: int) -> str | None:
    """Return one link of the chain over the rows; zeros before the first, None where there is no such link."""
    if number == 0:
        return row_chain.GENESIS
    return tx.execute(select(row_chain_table.c.chain).where(row_chain_table.c.id == number)).scalar()


def is_any_new(tx: Connection, since: Heads) -> bool:
    """Whether a chain has grown since these heads by more than the rows of stamps."""
    last = captures.head(tx)
    if (last.seq if last else 0) > since.captures:
        return True
    grown = select(row_chain_table.c.id).join(row_forms, row_forms.c.id == row_chain_table.c.form_id)
    others = func.substr(row_forms.c.words, 1, len(OWN_WORDS)) != OWN_WORDS
    return tx.execute(grown.where(row_chain_table.c.id > since.rows, others).limit(1)).first() is not None


def add(tx: Connection, new: NewStamp) -> Stamp:
    """Keep a request and what came of it."""
    said: dict[str, Any] = {name: getattr(new, name) for name in _FIELDS}
    row = {**said, "outcome": new.outcome.value}
    made = tx.execute(insert(stamps).values(row).returning(stamps.c.id)).scalar_one()
    return Stamp(id=int(made), **said)


def last(tx: Connection) -> Stamp | None:
    """Return the newest request that brought a stamp; None where none did."""
    number = tx.execute(select(func.max(stamps.c.id)).where(_IS_STAMPED)).scalar()
    return None if number is None else one(tx, int(number))


def failures(tx: Connection, since: Stamp | None) -> tuple[int, Stamp | None]:
    """Return how many requests came to nothing since a stamp, and the newest of them."""
    after = stamps.c.id > (since.id if since else 0)
    number, newest = tx.execute(select(func.count(), func.max(stamps.c.id)).where(after)).one()
    return int(number), None if newest is None else one(tx, int(newest))


def stamped(tx: Connection) -> list[int]:
    """Return the number of every request that brought a stamp, oldest first."""
    return list(tx.execute(select(stamps.c.id).where(_IS_STAMPED).order_by(stamps.c.id)).scalars())


def one(tx: Connection, number: int) -> Stamp:
    """Return a request by its number; StoreError where its row has values that this program does not write."""
    try:
        return _from_row(tx.execute(select(stamps).where(stamps.c.id == number)).mappings().one())
    except (ValueError, TypeError, VerificationError) as exc:
        raise StoreError(f"stamps: row {number} cannot be read: it was changed by hand") from exc


def _from_row(row: RowMapping) -> Stamp:
    said = {name: row[name] for name in _FIELDS}
    response = row["response"]
    return Stamp(
        id=int(row["id"]),
        **{
            **said,
            "outcome": StampOutcome(row["outcome"]),
            "request": bytes(row["request"]),
            "response": None if response is None else bytes(response),
        },
    )
