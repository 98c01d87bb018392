"""Column types that mean the same on SQLite and on PostgreSQL, and the digest that makes any text indexable."""

import hashlib
import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ColumnElement, DateTime, Integer, Text, type_coerce
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from falsefront.errors import VerificationError
from falsefront.text.writing_json import writer

# How the drivers complain of what SQLite takes for text and PostgreSQL for a time, and Python does not.
_UNREADABLE = ("decode to UTF-8", "timestamp too ", "can't parse timestamp")
# SQLite gives row ids to INTEGER PRIMARY KEY only; PostgreSQL's INTEGER ends at two thousand million.
BIG = BigInteger().with_variant(Integer(), "sqlite")


class UtcTime(TypeDecorator[datetime]):
    """An aware datetime, kept and given back in UTC with microseconds; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn to UTC; SQLite keeps no zone, so it is taken off there."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone cannot be stored: {value!r}")
        in_utc = value.astimezone(UTC)
        return in_utc.replace(tzinfo=None) if dialect.name == "sqlite" else in_utc

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """Read a time; VerificationError for what is none, which SQLite keeps in any column."""
        return _or_changed(super().result_processor(dialect, coltype), "a time")

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give back an aware time in UTC, whatever zone the database session speaks."""
        return None if value is None else as_time(value)


def unread(time: ColumnElement[datetime]) -> ColumnElement[Any]:
    """Return a column of times as the database gives them, which is in their order: `as_time` reads one.

    For who looks at thousands of them to find the first.
    """
    return type_coerce(time, Text)


def as_time(given: Any) -> datetime:
    """Return the time that the database gave for an `unread` column, aware and in UTC."""
    at: datetime = datetime.fromisoformat(given) if isinstance(given, str) else given  # SQLite keeps text
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


class PageText(TypeDecorator[str]):
    """Text from a page. What no database takes (NUL, half a surrogate pair) becomes U+FFFD; the WARC has the bytes."""

    impl = Text()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Replace what PostgreSQL (NUL) or UTF-8 (surrogates) cannot hold."""
        return None if value is None else storable(value)


class Written(str):
    """JSON as a column of `JsonText` keeps it: written beforehand, perhaps by another process."""

    __slots__ = ()


class JsonText(TypeDecorator[Any]):
    """A value as JSON in a text column, readable as it lies (no escapes for Chinese); None is NULL."""

    impl = Text()
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write JSON, where it is not written already."""
        return None if value is None else value if type(value) is Written else written(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """Read a value; VerificationError for what is no JSON."""
        return _or_changed(super().result_processor(dialect, coltype), "JSON")

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Read the JSON back."""
        return None if value is None else json.loads(value)


def _or_changed(read: Callable[[Any], Any] | None, what: str) -> Callable[[Any], Any] | None:
    """Return what reads a column and says in words what nobody but a hand of somebody's can have put there."""
    if read is None:
        return None

    def read_or_tell(given: Any) -> Any:
        try:
            return read(given)
        except (TypeError, ValueError, RecursionError) as error:
            said = f"{given!r:.60} stands in the store where {what} belongs: somebody changed it by hand"
            raise VerificationError(f"{said}; `falsefront evidence verify` names each chained row that was") from error

    return read_or_tell


def is_of_a_value(error: Exception) -> bool:
    """Whether a driver cannot read a value of a row, which is no failure of the database: no program here wrote it."""
    said = str(getattr(error, "orig", None) or error)
    return any(sign in said for sign in _UNREADABLE)


_write = writer(ensure_ascii=False)


def written(value: Any) -> Written:
    r"""Return a value as JSON. NUL stays an escape inside it; surrogates become U+FFFD.

    >>> written(["a", None, "\ud800"])
    '["a",null,"�"]'
    """
    return Written(storable(_write(value)))


def storable(text: str) -> str:
    r"""Return the text as every database takes it.

    >>> storable("a\x00b\ud800c")
    'a�b�c'
    """
    if text.isascii() and "\x00" not in text:
        return text
    whole = text.replace("\x00", "�")
    try:
        whole.encode()
    except UnicodeEncodeError:
        return "".join("�" if "\ud800" <= char <= "\udfff" else char for char in whole)
    return whole


def digest(*parts: str) -> str:
    """Return 40 hexadecimal digits that stand for the parts in an index: a PostgreSQL index row ends at 2,704 bytes.

    >>> digest("ab", "c") == digest("a", "bc")
    False
    """
    told = b""
    for part in parts:  # mostly one
        data = storable(part).encode()
        told += len(data).to_bytes(8, "big") + data
    return hashlib.blake2b(told, digest_size=20).hexdigest()


def one_of(column: str, words: Iterable[StrEnum | str], *, name: str) -> CheckConstraint:
    """Return a CHECK that a column holds one of these words (or NULL where the column may be NULL)."""
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=name)
