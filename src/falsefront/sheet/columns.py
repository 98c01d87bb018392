"""Which columns of a sheet a user means: by name, by number, or several of them at once."""

import difflib
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from falsefront.errors import SheetError
from falsefront.sheet.headings import PART, seems_by_name

# What stands between the cells of several columns that are read as one: "Street,City,Country".
BETWEEN: Final = {"address": ", ", "phone": "; ", "email": "; "}


def clean(cell: str) -> str:
    """Return the name of a column on one line."""
    return " ".join(cell.strip(" \t\ufeff").split())


def places(header: Sequence[str], field: str, name: str) -> tuple[int, ...] | None:
    """Return the columns that a name, a number or several of them mean; None where one is missing or named twice."""
    whole = _named(header, name)
    if len(whole) == 1:
        return tuple(whole)
    if whole:
        return None
    if name.isascii() and name.isdigit():
        return (int(name) - 1,) if 1 <= int(name) <= len(header) else None
    parts = [part.strip() for part in name.split(",")]
    if field not in BETWEEN or len(parts) == 1:
        return None
    each = [places(header, "", part) for part in parts]
    return None if None in each else tuple(place for found in each for place in found or ())


def _named(header: Sequence[str], name: str) -> list[int]:
    wanted = clean(name)
    found = [at for at, cell in enumerate(header) if cell == wanted]
    return found or [at for at, cell in enumerate(header) if cell.casefold() == wanted.casefold()]


def position(
    path: Path, header: Sequence[str], line: int, field: str, name: str, *, must: bool
) -> tuple[int, ...] | None:
    """Return the columns of a field, None where there is none; SheetError where there `must` be, or two are meant."""
    if (found := places(header, field, name)) is not None:
        return found
    parts = [name] if len(_named(header, name)) or field not in BETWEEN else [part.strip() for part in name.split(",")]
    for part in parts:
        if len(twice := _named(header, part)) > 1:
            numbers = " or ".join(str(at + 1) for at in twice)
            raise SheetError(f"{path}:{line}: two columns are named {part!r}; say which by its number: {numbers}")
    if not must:
        return None
    missing = next((part for part in parts if places(header, "", part) is None), name)
    if missing.isascii() and missing.isdigit():
        raise SheetError(f"{path}:{line}: there is no column {missing}: there are {len(header)}")
    hint = _hint(header, field, missing)
    raise SheetError(f"{path}:{line}: there is no column {missing!r}{hint}. The columns are: {', '.join(header)}")


def _hint(header: Sequence[str], field: str, missing: str) -> str:
    """Return what may have been meant: a name a letter away, else what other columns are called."""
    if near := difflib.get_close_matches(missing, header, n=1, cutoff=0.5):
        return f"; perhaps you meant {near[0]!r}"
    seems = {cell: seems_by_name(cell) for cell in header if cell}
    if alike := [cell for cell, what in seems.items() if what == field]:
        return f"; by its name it may be --{field} {' or '.join(map(shlex.quote, alike[:3]))}"
    if field == "address" and (parts := [cell for cell, what in seems.items() if what == PART]):
        return f"; its parts may be --address {shlex.quote(','.join(parts))}"
    if not any(seems.values()):
        return "; if this is a row of data and no header: --no-header --address NUMBER"
    return f"; name the one that is meant: --{field} COLUMN"
