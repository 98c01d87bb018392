"""Writes the tables of a case: `data/` and its like for spreadsheets, a row at a time."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from falsefront.export import tables
from falsefront.export.csv_files import write_tables
from falsefront.export.folder import Folder
from falsefront.export.tables import Row
from falsefront.records.case import Case, CaseClaim

Done = Callable[[str, int], None]  # table, rows so far
EVERY = 500  # rows between two words on how far it is


def rows_of(case: Case, captures: Iterable[Row]) -> Mapping[tuple[str, ...], Iterable[tuple[str, Row]]]:
    """Return the rows of the tables that are read together, each with the name of its table.

    Those of `captures` are handed in; `left_out` is known last and is written by itself.
    """
    return {
        ("vendors",): _of("vendors", map(tables.vendor_row, case.vendors())),
        ("claims",): claim_rows(case.claims()),
        ("listings", "listing_values"): _of_listings(case),
        ("readings",): _of("readings", map(tables.reading_row, case.readings())),
        ("links",): _of("links", map(tables.link_row, case.links())),
        ("premises",): _of("premises", map(tables.premises_row, case.premises())),
        ("findings",): _of("findings", map(tables.finding_row, case.findings())),
        ("flags", "members", "signals", "watch_hits"): _of_flags(case),
        ("decisions",): _of("decisions", map(tables.decision_row, case.decisions())),
        ("captures",): _of("captures", captures),
        ("fields",): _of("fields", tables.field_rows()),
    }


def claim_rows(claims: Iterable[CaseClaim]) -> Iterator[tuple[str, Row]]:
    """Return the rows of `claims`, the longest table."""
    return _of("claims", map(tables.claim_row, claims))


def _of(name: str, rows: Iterable[Row]) -> Iterator[tuple[str, Row]]:
    return ((name, row) for row in rows)


def _of_listings(case: Case) -> Iterator[tuple[str, Row]]:
    for listing in case.listings():
        yield "listings", tables.listing_row(listing)
        yield from _of("listing_values", tables.value_rows(listing))


def _of_flags(case: Case) -> Iterator[tuple[str, Row]]:
    for flag in case.flags():
        yield "flags", tables.flag_row(flag)
        yield from _of("members", tables.member_rows(flag))
        yield from _of("signals", map(tables.signal_row, flag.signals))
        yield from _of("watch_hits", tables.hit_rows(flag))


def write(
    folder: Folder,
    rows: Mapping[tuple[str, ...], Iterable[tuple[str, Row]]],
    *,
    done: Done = lambda _table, _rows: None,
) -> None:
    """Write the tables, each in both flavours."""
    for names, of_tables in rows.items():
        write_tables(folder, names, _told(of_tables, done))


def _told(rows: Iterable[tuple[str, Row]], done: Done) -> Iterator[tuple[str, Row]]:
    numbers: Counter[str] = Counter()
    for name, row in rows:
        yield name, row
        numbers[name] += 1
        if numbers[name] % EVERY == 0:
            done(name, numbers[name])
    for name, number in numbers.items():
        done(name, number)
