"""Rows of a sheet as entries of the register: each is read or says what is wrong with it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from falsefront.records import Bad, HowKnown, NewPlace, PlaceStatus
from falsefront.wording import perhaps

COLUMNS = ("address", "status", "how", "by", "at", "note")  # of an import, in any order
FURTHER = ("firm", "floors", "buildings")  # that it may have besides
BEHIND = ("postcode",)  # columns that stand behind the address where a sheet has them
REQUIRED = ("status", "how", "by", "at")
MAY_BE_EMPTY = ("at",)  # a cell: the day was not given; a sheet that has no such column says it for all rows

FORMULA = frozenset("=+-@\t\r")  # what begins a cell that a spreadsheet runs

Word = TypeVar("Word", bound=StrEnum)


def entries(
    rows: Iterable[tuple[int, Mapping[str, str] | str]], *, defaults: Mapping[str, str], today: date
) -> Iterator[tuple[int, NewPlace | Bad]]:
    """Give (line, entry or what is wrong) for each row: cells by column, or what is wrong with the line itself.

    `defaults` fill what a sheet has no column for, or leaves empty. Columns that are no part of an entry go into its
    note, so that nothing is lost.
    """
    for line, row in rows:
        if isinstance(row, str):
            yield line, Bad(line=line, because=row)
            continue
        try:
            yield line, _entry(row, defaults, today)
        except ValueError as exc:
            yield line, Bad(line=line, because=str(exc))


def status_of(text: str) -> PlaceStatus:
    """Return the status that a text means, whatever its case and spaces; ValueError where it is none."""
    return _word(text, PlaceStatus, "status")


def how_of(text: str) -> HowKnown:
    """Return how something is known, by the same rules."""
    return _word(text, HowKnown, "how")


def day_of(text: str, today: date) -> date:
    """Return a day as YYYY-MM-DD; ValueError where it is none, or yet to come."""
    try:
        day = date.fromisoformat(text.strip()[:10])
    except ValueError:
        raise ValueError(f"at: {text!r} is no day like 2026-03-31") from None
    if day > today:
        raise ValueError(f"at: {day} is yet to come")
    return day


def _entry(row: Mapping[str, str], defaults: Mapping[str, str], today: date) -> NewPlace:
    row = {name: _unguarded(cell or "") for name, cell in row.items()}
    said = {name: row.get(name, "").strip() or defaults.get(name, "") for name in COLUMNS}
    if not said["address"]:
        raise ValueError("address: the cell is empty")
    for name in REQUIRED:
        if not said[name] and name not in MAY_BE_EMPTY:
            raise ValueError(f"{name}: the cell is empty, and no --{name} fills it")
    behind = [row[name].strip() for name in BEHIND if row.get(name, "").strip()]
    others = [
        f"{name}: {cell.strip()}"
        for name, cell in row.items()
        if name not in (*COLUMNS, *BEHIND, *FURTHER) and cell.strip()
    ]
    return NewPlace(
        address=", ".join((said["address"], *behind)),
        status=status_of(said["status"]),
        how=how_of(said["how"]),
        by=said["by"],
        at=day_of(said["at"], today) if said["at"] else None,
        note="; ".join(filter(None, (said["note"], *others))),
        firm=row.get("firm", "").strip() or None,
        floors=_count(row, "floors"),
        buildings=_count(row, "buildings"),
    )


def _unguarded(cell: str) -> str:
    """Return a cell without the apostrophe that `place export` puts before what a spreadsheet would run.

    >>> _unguarded("'=as seen"), _unguarded("'-5 below"), _unguarded("'s-Gravenhage")
    ('=as seen', '-5 below', "'s-Gravenhage")
    """
    return cell[1:] if cell[:1] == "'" and cell[1:2] in FORMULA else cell


def _count(row: Mapping[str, str], column: str) -> int | None:
    """Return how many a cell says; None where it is empty, ValueError where it is no such number."""
    cell = row.get(column, "").strip()
    if not cell:
        return None
    if not (cell.isascii() and cell.isdigit() and int(cell) > 0):
        raise ValueError(f"{column}: {cell!r} is no number of {column}")
    return int(cell)


def _word(text: str, words: type[Word], column: str) -> Word:
    folded = "_".join(text.casefold().replace("-", " ").replace("_", " ").split())
    try:
        return words(folded)
    except ValueError:
        known = [word.value for word in words]
        raise ValueError(f"{column}: {text!r} is none of {', '.join(known)}{perhaps(folded, known)}") from None
