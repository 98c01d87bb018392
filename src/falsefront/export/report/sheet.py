"""The report of a sheet that was linked: its largest places, who gives them in which words, and why they are one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TextIO

from markupsafe import Markup

from falsefront.export.report import network, reasons
from falsefront.export.report.agreement import Agreement, Part, marks
from falsefront.export.report.latin import as_read, latin_of
from falsefront.export.report.safe import environment, said
from falsefront.records import LEVELS, ClaimLink
from falsefront.wording import counted

MOST_NAMED: Final = 60  # reasons for joining that are told


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """A row of a sheet, with one of the addresses that it gives."""

    claim: int  # its number among all addresses of the sheet
    vendor: int  # its number among the rows, from 1
    id: str
    name: str
    address: str
    phone: str
    email: str
    reading: Mapping[str, object] | None
    door: str | None  # "Building 3, Room 2009"; None where no door is named


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetShared:
    """A telephone, an e-mail or a name that several rows of a place give."""

    kind: str
    value: str
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPlace:
    """One place that several rows give."""

    number: int  # as the column `premises` of the linked sheet has it
    label: str
    size: int  # rows that give it
    rows: tuple[SheetRow, ...]  # as many of them as are told
    links: tuple[ClaimLink, ...]
    shared: tuple[SheetShared, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSummary:
    """What a report says of the whole sheet."""

    name: str  # of its file
    columns: frozenset[str]  # "name", "phone", "email": those that it has
    rows: int
    readable: int
    premises: int
    shared: int  # rows whose premises another row gives, too
    places: int  # premises that several rows give
    told: int  # of them


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wording:
    marked: Markup
    reading: str | None
    parts: tuple[Part, ...]
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    place: SheetPlace
    latin: str | None
    wordings: tuple[_Wording, ...]
    joined: tuple[tuple[str, str, ClaimLink, tuple[str, ...]], ...]  # and the reasons as they are told
    drawing: Markup


def write(summary: SheetSummary, places: Sequence[SheetPlace], out: TextIO) -> None:
    """Write the report of a sheet; `places` are told in their order."""
    template = environment().get_template("sheet.html")
    told = [_told(place) for place in places]
    for piece in template.generate(summary=summary, places=told, levels=LEVELS, counted=counted):
        out.write(piece)


def _told(place: SheetPlace) -> _Told:
    agreement = Agreement(place.rows, place.links)
    return _Told(
        place=place,
        latin=latin_of(place.label, place.rows, place.links),
        wordings=tuple(_wording(alike, agreement) for alike in _alike(place.rows)),
        joined=tuple(_joined(place))[:MOST_NAMED],
        drawing=_drawn(place),
    )


def _alike(rows: Iterable[SheetRow]) -> list[list[SheetRow]]:
    """Return the rows by address, those whose address most rows give first."""
    found: dict[str, list[SheetRow]] = {}
    for row in rows:
        found.setdefault(row.address, []).append(row)
    return sorted(found.values(), key=lambda alike: -len(alike))


def _wording(alike: Sequence[SheetRow], agreement: Agreement) -> _Wording:
    first = alike[0]
    parts = agreement.parts(first)
    latin = as_read(first.reading or {}, agreement)
    return _Wording(
        marked=said(first.address, marks(first.address, parts)),
        reading=latin if not first.address.isascii() else None,
        parts=tuple(parts),
        rows=tuple(alike),
    )


def _joined(place: SheetPlace) -> Iterator[tuple[str, str, ClaimLink, tuple[str, ...]]]:
    addresses = {row.claim: row.address for row in place.rows}
    told: set[tuple[str, str]] = set()
    for link in place.links:
        pair = addresses[link.a], addresses[link.b]
        if pair[0] != pair[1] and pair not in told:
            told.add(pair)
            yield (*pair, link, reasons.told(link.reasons, *pair))


def _drawn(place: SheetPlace) -> Markup:
    doors: dict[str | None, set[int]] = {}
    for row in place.rows:
        doors.setdefault(row.door, set()).add(row.vendor)
    order = sorted(doors.items(), key=lambda item: (item[0] is None, -len(item[1]), item[0] or ""))
    drawing = network.Network(
        name=f"place-{place.number}-network",
        place=place.label,
        vendors={row.vendor: row.name or f"row {row.id}" for row in place.rows},
        doors=[(label, frozenset(rows)) for label, rows in order],
        contacts=[
            network.Contact(label=each.value, vendors=frozenset(each.rows), is_hub=False) for each in place.shared
        ],
        noun="row",
    )
    return network.drawn(drawing)
