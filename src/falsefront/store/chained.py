"""Which rows the hash chain covers: all that an export cites, or leans on to find what it cites."""

import json
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Table

from falsefront.store import tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Chained:
    """A table whose rows are chained, and what of them is hashed."""

    table: Table
    name: str
    key: str  # its one, whole-numbered key column
    columns: tuple[str, ...]
    is_whole: bool  # every column is hashed
    words: str  # what is hashed, as `row_forms` has it


# Notes of our own work, which say nothing about anybody: table -> columns that are not hashed.
_NOTES: Final = {
    tables.claims: ("matched_by",),
    tables.nodes: ("words",),
    tables.frontier: (
        "url_key", "host", "depth", "queued_run", "ordinal", "visited_run", "visited_at", "last_outcome",
        "last_capture", "etag", "last_modified", "links",
    ),
}  # fmt: skip

_TABLES: Final = (
    tables.captures, tables.revisits, tables.frontier, tables.vendors, tables.listings, tables.listing_values,
    tables.listing_events, tables.nodes, tables.claims, tables.claim_captures, tables.links, tables.premises,
    tables.premises_nodes, tables.premises_vendors, tables.flags, tables.flag_members, tables.flag_queue,
    tables.flag_places, tables.findings, tables.finding_signs, tables.hubs, tables.known_places, tables.place_details,
    tables.watch_items, tables.watch_hits, tables.decisions, tables.link_decisions, tables.hub_decisions,
    tables.member_decisions, tables.runs, tables.rereadings, tables.stamps, tables.watch_decisions,
)  # fmt: skip


def _chained(table: Table) -> Chained:
    left_out = _NOTES.get(table, ())
    columns = tuple(column.name for column in table.columns if column.name not in left_out)
    (key,) = table.primary_key.columns
    words = json.dumps([table.name, key.name, list(columns)], separators=(",", ":"))
    return Chained(
        table=table, name=table.name, key=key.name, columns=columns, is_whole=not left_out, words=words
    )  # fmt: skip


CHAINED: Final = {table.name: _chained(table) for table in _TABLES}
