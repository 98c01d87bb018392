"""What a report tells of a linked sheet: the places that most rows give, with their rows read and compared again."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from falsefront import address
from falsefront.address.for_good import load_for_good
from falsefront.address.record import as_record
from falsefront.assess.headline import headline
from falsefront.export.report import sheet as told
from falsefront.match.arrays import Ints
from falsefront.match.stars import stars
from falsefront.records import ClaimLink
from falsefront.review import doors
from falsefront.sheet import Sheet, write_text

MOST_PLACES: Final = 100
MOST_ROWS: Final = 300  # of one place
MOST_PAIRS: Final = 60  # of one place
PHONE_DIGITS: Final = 7  # the shortest number that two rows do not share by chance
THIRD: Final = "joined through a third address; these two alone would not be"
_SEVERAL: Final = re.compile(r"[;；,，、/|\n]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A sheet and what linking found. Behind its rows stand those of further addresses, each with its owner."""

    sheet: Sheet
    ids: Sequence[str]
    rows: Ints  # what each address says
    premises: Ints  # of each address; -1: too coarse
    hung: Mapping[int, int]  # addresses that hang on one of another wording, as `stars` takes them
    numbers: Sequence[int]  # the premises as they are numbered in the sheet that was written
    owners: Ints  # the row of the sheet, of each address
    sizes: Ints  # rows that give each premises
    texts: Mapping[int, str]  # addresses of cells that hold several, by address


def write(path: Path, linked: Linked, *, premises: int, shared: int) -> None:
    """Write the report; SheetError where the file cannot be written."""
    largest = np.argsort(-linked.sizes, kind="stable")[:MOST_PLACES]
    chosen = [int(each) for each in largest if linked.sizes[each] > 1]
    known = linked.premises[: len(linked.ids)]
    summary = told.SheetSummary(
        name=linked.sheet.path.name,
        columns=frozenset(name for name, at in linked.sheet.positions.items() if at is not None),
        rows=len(linked.ids),
        readable=int((known >= 0).sum()),
        premises=premises,
        shared=shared,
        places=int((linked.sizes > 1).sum()),
        told=len(chosen),
    )
    places = list(_places(linked, chosen))
    write_text(path, lambda out: told.write(summary, places, out))


def _places(linked: Linked, chosen: Sequence[int]) -> Iterator[told.SheetPlace]:
    members = {each: np.flatnonzero(linked.premises == each)[:MOST_ROWS].tolist() for each in chosen}
    wanted = {int(linked.owners[at]) for ats in members.values() for at in ats}
    cells = {at: row for at, row in enumerate(linked.sheet.rows()) if at in wanted}
    pairs = _pairs(linked, {at for ats in members.values() for at in ats})
    for each, ats in members.items():
        yield _place(linked, each, ats, cells, pairs.get(each, []))


def _place(
    linked: Linked,
    premises: int,
    ats: Sequence[int],
    cells: Mapping[int, Sequence[str]],
    pairs: Iterable[tuple[int, int]],
) -> told.SheetPlace:
    texts = {at: linked.texts.get(at) or cells[int(linked.owners[at])][1] for at in ats}
    read = dict(zip(ats, address.read_all([texts[at] for at in ats], load_for_good()), strict=True))
    rows = tuple(_row(linked, at, texts[at], as_record(read[at]), cells[int(linked.owners[at])]) for at in ats)
    return told.SheetPlace(
        number=linked.numbers[ats[0]],
        label=headline(list(read.values()), otherwise=texts[ats[0]]),
        size=int(linked.sizes[premises]),
        rows=rows,
        links=tuple(_link(read[a], read[b], a, b) for a, b in pairs),
        shared=tuple(_shared(rows)),
    )


def _row(linked: Linked, at: int, text: str, reading: Mapping[str, object], cells: Sequence[str]) -> told.SheetRow:
    owner = int(linked.owners[at])
    _, _, name, phone, email = cells
    return told.SheetRow(
        claim=at,
        vendor=owner + 1,
        id=linked.ids[owner],
        name=name.strip(),
        address=text,
        phone=phone.strip(),
        email=email.strip(),
        reading=reading,
        door=doors.label(reading, text),
    )


def _pairs(linked: Linked, wanted: set[int]) -> dict[int, list[tuple[int, int]]]:
    """Return the links that hold each place together, between addresses that are told."""
    found: dict[int, list[tuple[int, int]]] = {}
    for a, b in zip(*(side.tolist() for side in stars(linked.rows, linked.premises, linked.hung)), strict=True):
        if a in wanted and b in wanted and len(of := found.setdefault(int(linked.premises[a]), [])) < MOST_PAIRS:
            of.append((a, b))
    return found


def _link(one: address.Reading, other: address.Reading, a: int, b: int) -> ClaimLink:
    compared = address.compare(one, other)
    return ClaimLink(
        id=None,
        a=a,
        b=b,
        level=compared.level,
        score=compared.score,
        reasons=compared.reasons if compared.same_premises else (*compared.reasons, THIRD),
        matcher="",
        linked_at=None,
        retracted_at=None,
        retracted_because=None,
    )


def _shared(rows: Sequence[told.SheetRow]) -> Iterator[told.SheetShared]:
    """Give the telephones, e-mails and names that several rows give, those of most rows first."""
    found: dict[tuple[str, str], dict[int, str]] = {}
    for row in rows:
        for kind, key, words in _values(row):
            found.setdefault((kind, key), {}).setdefault(row.vendor, words)
    several = [(kind, givers) for (kind, _), givers in found.items() if len(givers) > 1]
    for kind, givers in sorted(several, key=lambda each: -len(each[1])):
        yield told.SheetShared(kind=kind, value=next(iter(givers.values())), rows=tuple(givers))


def _values(row: told.SheetRow) -> Iterator[tuple[str, str, str]]:
    """Give what a row can share: its kind, what is compared, and its words. A cell may hold several phones."""
    for words in _SEVERAL.split(row.phone):
        digits = "".join(char for char in words if char.isdigit()).removeprefix("86").lstrip("0")
        if len(digits) >= PHONE_DIGITS:
            yield "Telephone", digits, words.strip()
    for words in _SEVERAL.split(row.email):
        if words.strip():
            yield "E-mail", words.strip().casefold(), words.strip()
    if row.name:
        yield "Name", " ".join(row.name.casefold().split()), row.name
