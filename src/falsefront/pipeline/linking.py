"""`link`: the matcher on anyone's spreadsheet. Sheet in, sheet out; no store and no configuration.

The sheet is read twice (and a third time for pairs) rather than kept: in memory stay the ids and one small integer for
each of `PARTS` a row.
"""

import re
import shlex
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np

from falsefront.match.arrays import Bools, Ints, dense, first_of
from falsefront.match.parts import AT, PARTS
from falsefront.match.premises import address_groups, premises_and_places
from falsefront.match.stars import stars
from falsefront.match.vocabulary import Vocabulary
from falsefront.pipeline.bulk import CHUNK_ROWS, Crew, Rows, Several, crew
from falsefront.pipeline.parting import part
from falsefront.pipeline.verifying import second_chance
from falsefront.sheet import PART, SEEMS, Form, Sheet, check_targets, open_sheet, write_binary, write_sheet

FIELDS = ("id", "address", "name", "phone", "email")
AS_FOUND = Form()
OUT_COLUMNS = ("address_group", "premises", "size", "further", "why")
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
    notes: tuple[str, ...] = ()  # what the user should know of the sheet, and how it was read


def _silent(what: str, done: int, total: int | None) -> None:
    """Report nothing."""


def link_sheet(
    source: Path,
    target: Path,
    *,
    columns: Mapping[str, str | None],
    form: Form = AS_FOUND,
    pairs: Path | None = None,
    report: Path | None = None,
    progress: Progress = _silent,
) -> LinkSummary:
    """Group the rows of `source` by premises and address and write `target` (and `pairs`) as docs/design.md says.

    `report` gets the places that most rows give, as a page to be read.

    `columns` names the column of each of FIELDS, None for the default. SheetError where a file cannot be used.
    """
    check_targets([target, *filter(None, [pairs, report])], [source])
    named = {field: columns.get(field) for field in FIELDS}
    sheet = open_sheet(source, columns=named, required=frozenset({"address"}), form=form)
    with crew(sheet.size_bytes // BYTES_PER_ROW) as workers:
        found = _read(sheet, workers, progress)
        premises, places = premises_and_places(found.rows, found.vocabulary)
        texts = partial(_texts, sheet, found)
        hung = second_chance(found.rows, found.vocabulary, premises, places, texts, workers)
        part(found.rows, found.vocabulary, premises, texts, workers)
        hung = {row: other for row, other in hung.items() if premises[row] == premises[other]}
        groups = address_groups(found.rows, premises)
        sizes = _sizes(found, premises)
        _write(target, _out_header(sheet), _out_rows(sheet, found, premises, groups, sizes))
        if pairs is not None:
            _write(pairs, PAIR_COLUMNS, _pair_rows(sheet, found, premises, hung, workers, progress))
    summary = LinkSummary(
        rows=len(found.ids),
        readable=len(np.unique(found.owners[premises >= 0])),
        premises=int((sizes > 0).sum()),
        shared=len(np.unique(found.owners[(premises >= 0) & (sizes[premises] > 1)])),
        notes=(*sheet.notes, *_unused(sheet), *_repeated(sheet, found.ids)),
    )
    if report is not None:
        progress("writing the report", 0, None)
        _report(report, sheet, found, premises, hung, sizes, summary)
    return summary


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What a sheet says. Behind the rows of the sheet stand those of further addresses, each with its owner.

    `texts` has the addresses of cells that hold several, by row.
    """

    ids: list[str]
    rows: Ints
    vocabulary: Vocabulary
    owners: Ints  # the row of the sheet, of each row
    texts: dict[int, str]


def _report(
    path: Path,
    sheet: Sheet,
    found: _Found,
    premises: Ints,
    hung: Mapping[int, int],
    sizes: Ints,
    summary: LinkSummary,
) -> None:
    from falsefront.pipeline import link_report  # loads all that writes reports, a tenth of the start, and seldom asked

    linked = link_report.Linked(
        sheet=sheet,
        ids=found.ids,
        rows=found.rows,
        premises=premises,
        hung=hung,
        numbers=_in_row_order(premises),
        owners=found.owners,
        sizes=sizes,
        texts=found.texts,
    )
    link_report.write(path, linked, premises=summary.premises, shared=summary.shared)


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    if path.suffix.lower() == ".xlsx":
        from falsefront.export import table_book  # slow to load, and seldom needed

        write_binary(path, lambda out: table_book.write(out, header, rows))
    else:
        write_sheet(path, header, rows)


def _unused(sheet: Sheet) -> Iterator[str]:
    """Say which columns were not used that seem to hold what is compared."""
    found: dict[str, list[str]] = {}
    for name, seems in sheet.unused(SEEMS):
        found.setdefault(seems, []).append(name)
    for seems, names in found.items():
        field = "address" if seems == PART else seems
        used = [sheet.called(at) for at in sheet.positions[field] or ()]
        to_use = f"--{field} {shlex.quote(','.join([*used, *names]))}"
        hint = "" if field == "name" and used else f"; to use: {to_use}"
        yield f"not used: {', '.join(map(repr, names))}, by name or cells {SEEMS[seems]}{hint}"


def _repeated(sheet: Sheet, ids: Sequence[str]) -> Iterator[str]:
    """Say where an id does not tell which row it is."""
    counts = Counter(ids) if sheet.positions["id"] is not None else Counter[str]()
    if several := [(each, count) for each, count in counts.most_common(3) if count > 1]:
        told = ", ".join(f"{each!r} in {count} rows" if each else f"none in {count} rows" for each, count in several)
        yield f"ids that do not tell which row is meant: {told}"


def _read(sheet: Sheet, workers: Crew, progress: Progress) -> _Found:
    ids: list[str] = []
    vocabulary = Vocabulary()
    has_ids = sheet.positions["id"] is not None

    def texts() -> Iterator[list[str]]:
        rows = sheet.rows()
        while chunk := list(islice(rows, CHUNK_ROWS)):
            start = len(ids) + 1
            ids.extend([row[0] if has_ids else str(at) for at, row in enumerate(chunk, start)])
            yield [row[1] for row in chunk]

    arrays: list[Rows] = []
    several: Several = {}
    done = 0
    for chunk in workers.rows(texts(), vocabulary):
        several |= {done + at: found for at, found in chunk.several.items()}
        arrays.append(chunk.rows)
        done += len(chunk.rows)
        progress("reading", done, None)
    progress("reading", done, done)
    owners = [at for at, (parts, _) in several.items() for _ in parts[1:]]
    further = [text for parts, _ in several.values() for text in parts[1:]]
    arrays += [rows for _, rows in several.values()]
    return _Found(
        ids=ids,
        rows=np.concatenate(arrays) if arrays else np.zeros((0, len(PARTS)), np.int32),
        vocabulary=vocabulary,
        owners=np.concatenate((np.arange(done, dtype=np.int64), np.array(owners, np.int64))),
        texts={at: parts[0] for at, (parts, _) in several.items()} | dict(enumerate(further, start=done)),
    )


def _texts(sheet: Sheet, found: _Found, rows: Bools) -> dict[int, str]:
    """Return the address of each row where `rows` is true."""
    count = len(found.ids)
    wanted = rows.tolist()  # one by one a list is asked faster than an array
    texts = (
        {at: found.texts.get(at) or row[1] for at, row in enumerate(sheet.rows()) if wanted[at]} if any(wanted) else {}
    )
    return texts | {at: found.texts[at] for at in range(count, len(rows)) if wanted[at]}


def _sizes(found: _Found, premises: Ints) -> Ints:
    """Return how many rows of the sheet claim each premises, once each whatever a cell repeats."""
    known = premises >= 0
    claims = np.unique(np.stack((premises[known], found.owners[known]), axis=1), axis=0)
    return np.bincount(claims[:, 0], minlength=1)


def _out_header(sheet: Sheet) -> tuple[str, ...]:
    """Return the sheet's own columns, the id first where it has none, and what is found behind them."""
    own = sheet.header if sheet.positions["id"] is not None else ("id", *sheet.header)
    return (*own, *OUT_COLUMNS)


def _out_rows(sheet: Sheet, found: _Found, premises: Ints, groups: Ints, sizes: Ints) -> Iterator[tuple[str, ...]]:
    """Yield OUT rows; numbers of groups go up in the order of the rows."""
    shown_group, shown_premises = _in_row_order(groups), _in_row_order(premises)
    further: dict[int, list[int]] = {}
    for row in range(len(found.ids), len(premises)):
        if premises[row] >= 0:
            further.setdefault(int(found.owners[row]), []).append(shown_premises[row])
    has_ids = sheet.positions["id"] is not None
    known, claims = premises.tolist(), sizes.tolist()  # one by one a list is asked faster than an array
    for at, cells in enumerate(sheet.all_cells()):
        own = cells if has_ids else (found.ids[at], *cells)
        others = ";".join(map(str, sorted(set(further[at])))) if at in further else ""
        if known[at] < 0:
            yield (*own, "", "", "", others, _why(found, at))
        else:
            yield (*own, str(shown_group[at]), str(shown_premises[at]), str(claims[known[at]]), others, "")


# What the finest part says of an address that is too coarse, the finest first.
_COARSE = (
    ("po_box", "a post-office box is no premises"),
    ("road", "too coarse: a road without a number"),
    ("area", "too coarse: a village or zone without a number"),
    ("town", "too coarse: a town and nothing finer"),
    ("county", "too coarse: a county or district and nothing finer"),
    ("city", "too coarse: a city and nothing finer"),
    ("cities", "too coarse: a city and nothing finer"),
    ("province", "too coarse: a province and nothing finer"),
    ("country", "too coarse: a country and nothing finer"),
)


def _why(found: _Found, row: int) -> str:
    """Return why a row has no group."""
    said = found.rows[row]
    return next((why for part, why in _COARSE if said[AT[part]] > 0), "no address that could be read")


def _in_row_order(labels: Ints) -> list[int]:
    """Return labels numbered from 1 in the order in which they first appear; -1 stays."""
    known = np.flatnonzero(labels >= 0)
    result = np.full(len(labels), -1, np.int64)
    if len(known):
        label, count = dense([labels[known]])
        rank = np.empty(count, np.int64)
        rank[np.argsort(first_of(label, count), kind="stable")] = np.arange(1, count + 1)
        result[known] = rank[label]
    found: list[int] = result.tolist()
    return found


def _pair_rows(
    sheet: Sheet, found: _Found, premises: Ints, hung: Mapping[int, int], workers: Crew, progress: Progress
) -> Iterator[tuple[str, ...]]:
    left, right = stars(found.rows, premises, hung)
    owners = found.owners
    apart = owners[left] != owners[right]
    left, right = left[apart], right[apart]
    wanted = np.zeros(len(found.ids), np.bool_)
    wanted[owners[left]] = True
    wanted[owners[right]] = True
    cells = {at: row[1:] for at, row in enumerate(sheet.rows()) if wanted[at]}
    total = len(left)

    def text(row: int) -> str:
        return found.texts.get(row) or cells[int(owners[row])][0]

    def chunks() -> Iterator[list[tuple[str, str]]]:
        for start in range(0, total, CHUNK_ROWS):
            part = slice(start, start + CHUNK_ROWS)
            yield [(text(a), text(b)) for a, b in zip(left[part].tolist(), right[part].tolist(), strict=True)]

    done = 0
    for comparisons in workers.bonds(chunks()):
        for comparison in comparisons:
            a, b = int(owners[left[done]]), int(owners[right[done]])
            reasons = [*comparison.reasons, *_other_reasons(cells[a][1:], cells[b][1:])]
            level, score = comparison.level.value, f"{comparison.score:.4f}"
            yield found.ids[a], found.ids[b], level, score, "; ".join(reasons)
            done += 1
        progress("comparing", done, total)


def _other_reasons(a: Sequence[str], b: Sequence[str]) -> Iterable[str]:
    """Yield what name, phone and e-mail have in common; a cell may hold several, of which one in common is enough."""
    for field, one, other in zip(FIELDS[2:], a, b, strict=True):
        if one.strip() and other.strip():
            same = _in_common(field, one, other)
            yield f"same {field}: {same}" if same else f"other {field}: {one} | {other}"


_SEVERAL = {field: re.compile(rf"[;；,，、/|\n{more}]+") for field, more in (("phone", ""), ("email", r"\s"))}


def _in_common(field: str, one: str, other: str) -> str | None:
    """Return the value that two cells share, as the first has it; None where they share none."""
    agree = _same_phone if field == "phone" else _same_text
    if agree(one, other):
        return one
    if field == "name":
        return None  # a comma parts no names: "Jinxing Trading Co., Ltd."
    for left in _SEVERAL[field].split(one):
        for right in _SEVERAL[field].split(other):
            if left.strip() and right.strip() and agree(left, right):
                return left.strip()
    return None


def _same_text(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()


def _same_phone(one: str, other: str) -> bool:
    """Whether two numbers are one, with or without the country's code and the leading zero."""
    a, b = sorted(("".join(char for char in text if char.isdigit()).lstrip("0") for text in (one, other)), key=len)
    return len(a) >= PHONE_DIGITS and b.endswith(a)
