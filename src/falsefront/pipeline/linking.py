"""`link`: the matcher on anyone's spreadsheet. Sheet in, sheet out; no store and no configuration.

The sheet is read twice (and a third time for pairs) rather than kept: in memory stay the ids and one small integer for
each of `PARTS` a row.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from falsefront.match.arrays import Ints, dense, first_of
from falsefront.match.parts import PARTS
from falsefront.match.premises import address_groups, same_premises
from falsefront.match.stars import stars
from falsefront.match.vocabulary import Vocabulary
from falsefront.pipeline.bulk import CHUNK_ROWS, Crew, crew
from falsefront.sheet import Sheet, check_targets, open_sheet, write_sheet

FIELDS = ("id", "address", "name", "phone", "email")
OUT_COLUMNS = ("id", "address_group", "premises", "size")
PAIR_COLUMNS = ("id_a", "id_b", "level", "score", "reasons")

# A row of a sheet of addresses is about so long; only decides whether to start processes before the rows are counted.
BYTES_PER_ROW = 100
PHONE_DIGITS = 7  # the shortest number that two vendors do not share by chance

Progress = Callable[[str, int, int | None], None]  # what is done, how many so far, of how many (None: not known yet)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkSummary:
    """What came of it, in rows."""

    rows: int
    readable: int  # not too coarse
    premises: int
    shared: int  # rows whose premises somebody else claims too


def _silent(what: str, done: int, total: int | None) -> None:
    """Report nothing."""


def link_sheet(
    source: Path,
    target: Path,
    *,
    columns: Mapping[str, str | None],
    pairs: Path | None = None,
    progress: Progress = _silent,
) -> LinkSummary:
    """Group the rows of `source` by premises and address and write `target` (and `pairs`) as DESIGN 3 says.

    `columns` names the column of each of FIELDS, None for the default. SheetError where a file cannot be used.
    """
    check_targets([target, *filter(None, [pairs])], [source])
    sheet = open_sheet(source, columns={field: columns.get(field) for field in FIELDS}, required=frozenset({"address"}))
    with crew(sheet.size_bytes // BYTES_PER_ROW) as workers:
        ids, rows, vocabulary = _read(sheet, workers, progress)
        premises = same_premises(rows, vocabulary)
        groups = address_groups(rows, premises)
        sizes = np.bincount(premises[premises >= 0], minlength=1)
        write_sheet(target, OUT_COLUMNS, _out_rows(ids, premises, groups, sizes))
        if pairs is not None:
            write_sheet(pairs, PAIR_COLUMNS, _pair_rows(sheet, rows, premises, ids, workers, progress))
    return LinkSummary(
        rows=len(ids),
        readable=int((premises >= 0).sum()),
        premises=int((sizes > 0).sum()),
        shared=int(sizes[sizes > 1].sum()),
    )


def _read(sheet: Sheet, workers: Crew, progress: Progress) -> tuple[list[str], Ints, Vocabulary]:
    ids: list[str] = []
    vocabulary = Vocabulary()
    has_ids = sheet.positions["id"] is not None

    def texts() -> Iterator[list[str]]:
        rows = sheet.rows()
        while chunk := list(islice(rows, CHUNK_ROWS)):
            start = len(ids) + 1
            ids.extend([row[0] if has_ids else str(at) for at, row in enumerate(chunk, start)])
            yield [row[1] for row in chunk]

    arrays = []
    done = 0
    for array in workers.rows(texts(), vocabulary):
        arrays.append(array)
        done += len(array)
        progress("reading", done, None)
    progress("reading", done, done)
    table = np.concatenate(arrays) if arrays else np.zeros((0, len(PARTS)), np.int32)
    return ids, table, vocabulary


def _out_rows(ids: Sequence[str], premises: Ints, groups: Ints, sizes: Ints) -> Iterator[tuple[str, ...]]:
    """Yield OUT rows; numbers of groups go up in the order of the rows."""
    shown_group, shown_premises = _in_row_order(groups), _in_row_order(premises)
    for at, row_id in enumerate(ids):
        if premises[at] < 0:
            yield row_id, "", "", ""
        else:
            yield row_id, str(shown_group[at]), str(shown_premises[at]), str(sizes[premises[at]])


def _in_row_order(labels: Ints) -> list[int]:
    """Return labels numbered from 1 in the order in which they first appear; -1 stays."""
    known = np.flatnonzero(labels >= 0)
    result = np.full(len(labels), -1, np.int64)
    if len(known):
        label, count = dense([labels[known]])
        rank = np.empty(count, np.int64)
        rank[np.argsort(first_of(label, count), kind="stable")] = np.arange(1, count + 1)
        result[known] = rank[label]
    return [int(value) for value in result]


def _pair_rows(
    sheet: Sheet, rows: Ints, premises: Ints, ids: Sequence[str], workers: Crew, progress: Progress
) -> Iterator[tuple[str, ...]]:
    left, right = stars(rows, premises)
    wanted = np.zeros(len(ids), np.bool_)
    wanted[left] = True
    wanted[right] = True
    cells = {at: row[1:] for at, row in enumerate(sheet.rows()) if wanted[at]}
    total = len(left)

    def chunks() -> Iterator[list[tuple[str, str]]]:
        for start in range(0, total, CHUNK_ROWS):
            part = slice(start, start + CHUNK_ROWS)
            yield [(cells[a][0], cells[b][0]) for a, b in zip(left[part].tolist(), right[part].tolist(), strict=True)]

    done = 0
    for comparisons in workers.bonds(chunks()):
        for comparison in comparisons:
            a, b = int(left[done]), int(right[done])
            reasons = [*comparison.reasons, *_other_reasons(cells[a][1:], cells[b][1:])]
            yield ids[a], ids[b], comparison.level.value, f"{comparison.score:.4f}", "; ".join(reasons)
            done += 1
        progress("comparing", done, total)


def _other_reasons(a: Sequence[str], b: Sequence[str]) -> Iterable[str]:
    for field, one, other in zip(FIELDS[2:], a, b, strict=True):
        if one.strip() and other.strip():
            agree = _same_phone(one, other) if field == "phone" else _folded(one) == _folded(other)
            yield f"same {field}: {one}" if agree else f"other {field}: {one} | {other}"


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _same_phone(one: str, other: str) -> bool:
    """Whether two numbers are one, with or without the country's code and the leading zero."""
    a, b = sorted(("".join(char for char in text if char.isdigit()).lstrip("0") for text in (one, other)), key=len)
    return len(a) >= PHONE_DIGITS and b.endswith(a)
