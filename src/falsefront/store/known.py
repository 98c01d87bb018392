"""The register of known premises: adding, listing, retiring, and which entries an address may meet."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from falsefront.errors import UnknownError, UsageError
from falsefront.records import Bearing, HowKnown, KnownPlace, Level, NewPlace, PlaceStatus
from falsefront.store.batches import batches, insert_many, stream
from falsefront.store.columns import digest
from falsefront.store.tables import flag_places, known_places, place_details, place_keys

_NOT_GIVEN = date.min  # how a day that nobody said stands in a column that takes no NULL, in chained rows
_LIVE = known_places.c.retired_at.is_(None)
_ENTRIES = select(known_places, place_details.c.firm, place_details.c.floors, place_details.c.buildings).outerjoin(
    place_details, place_details.c.place_id == known_places.c.id
)


def add(
    tx: Connection,
    places: Sequence[NewPlace],
    keys: Sequence[Collection[str]],
    *,
    firms: Mapping[str, str],
    by: str,
    now: datetime,
) -> tuple[list[int], int]:
    """Add entries, each with its keys; `firms` has what each firm is found by.

    Return the ids of the new ones, and how many were in the register already.
    """
    known = entry_keys(tx)
    rows: list[dict[str, Any]] = []
    kept: list[Collection[str]] = []
    new: list[NewPlace] = []
    for place, its_keys in zip(places, keys, strict=True):
        key = entry_key(place)
        if key in known:
            continue
        known.add(key)
        kept.append(its_keys)
        new.append(place)
        rows.append({**_row(place), "entry_key": key, "added_at": now, "added_by": by})
    ids: list[int] = []
    if rows:
        statement = insert(known_places).returning(known_places.c.id, sort_by_parameter_order=True)
        ids = list(tx.execute(statement, rows).scalars().all())
        file_under(tx, dict(zip(ids, kept, strict=True)))
        _add_details(tx, dict(zip(ids, new, strict=True)), firms)
    return ids, len(places) - len(rows)


def filed_otherwise(tx: Connection, keys: Mapping[int, frozenset[str]]) -> dict[int, frozenset[str]]:
    """Return those of these entries, with their keys, that do not stand under exactly these."""
    stand: dict[int, set[str]] = {}
    for some in batches(keys):
        query = select(place_keys.c.place_id, place_keys.c.key).where(place_keys.c.place_id.in_(some))
        for place, key in tx.execute(query).all():
            stand.setdefault(place, set()).add(key)
    return {
        place: its_keys for place, its_keys in keys.items() if stand.get(place, set()) != set(map(digest, its_keys))
    }


def file_under(tx: Connection, keys: Mapping[int, Collection[str]]) -> None:
    """Make the keys of entries exactly these."""
    for some in batches(keys):
        tx.execute(delete(place_keys).where(place_keys.c.place_id.in_(some)))
    rows = [(digest(key), place) for place, its_keys in keys.items() for key in set(its_keys)]
    insert_many(tx, place_keys, ("key", "place_id"), sorted(rows))


def entry_keys(tx: Connection) -> set[str]:
    """Return the digests of all live entries: what is entered again is no news.

    Those with an attachment have that of the same words without it, too: a sheet of the register has no pictures.
    """
    pictured = tx.execute(_ENTRIES.where(_LIVE, known_places.c.attachment_sha256.is_not(None))).mappings()
    without = {entry_key(replace(_place(row).place, attachment=None, attachment_sha256=None)) for row in pictured}
    return without | set(tx.execute(select(known_places.c.entry_key).where(_LIVE)).scalars())


def entry_key(place: NewPlace) -> str:
    """Return the digest of all that an entry says."""
    return digest(
        place.address,
        place.status,
        place.how,
        place.by,
        place.at.isoformat() if place.at is not None else "",
        place.note,
        place.attachment_sha256 or "",
        *(str(part) for part in (place.firm, place.floors, place.buildings) if part is not None),
    )


def retire(tx: Connection, place: int, *, because: str, now: datetime) -> KnownPlace:
    """End an entry and return it as it was; UnknownError where there is none, UsageError where it is ended."""
    found = one(tx, place)
    if found.retired_at is not None:
        raise UsageError(f"place {place} was retired on {found.retired_at:%Y-%m-%d}: {found.retired_because}")
    here = known_places.c.id == place
    tx.execute(update(known_places).where(here).values(retired_at=now, retired_because=because))
    return found


def one(tx: Connection, place: int) -> KnownPlace:
    """Return an entry, be it retired; UnknownError where there is none with this id."""
    row = tx.execute(_ENTRIES.where(known_places.c.id == place)).mappings().first()
    if row is None:
        raise UnknownError("place", place, shown_by="`falsefront place list` shows them")
    return _place(row)


def every(tx: Connection, *, status: PlaceStatus | None = None) -> Iterator[KnownPlace]:
    """Give live entries by id."""
    query = _ENTRIES.where(_LIVE).order_by(known_places.c.id)
    if status is not None:
        query = query.where(known_places.c.status == status.value)
    yield from map(_place, stream(tx, query))


def count(tx: Connection) -> int:
    """Return how many live entries there are."""
    return int(tx.execute(select(func.count()).select_from(known_places).where(_LIVE)).scalar_one())


def under(tx: Connection, keys: Iterable[str]) -> dict[str, list[KnownPlace]]:
    """Return the live entries that are filed under each of these keys."""
    wanted = {digest(key): key for key in keys}
    filed: list[tuple[str, int]] = []
    for some in batches(wanted):
        query = select(place_keys.c.key, place_keys.c.place_id).where(place_keys.c.key.in_(some))
        filed += [(wanted[key], place) for key, place in tx.execute(query).all()]
    entries = _live(tx, {place for _, place in filed})
    found: dict[str, list[KnownPlace]] = {}
    for key, place in filed:
        if place in entries:
            found.setdefault(key, []).append(entries[place])
    return found


def _live(tx: Connection, places: Collection[int]) -> dict[int, KnownPlace]:
    found: dict[int, KnownPlace] = {}
    for some in batches(places):
        rows = tx.execute(_ENTRIES.where(known_places.c.id.in_(some), _LIVE)).mappings().all()
        found |= {row["id"]: _place(row) for row in rows}
    return found


def of_firms(tx: Connection, firms: Collection[str]) -> dict[str, list[KnownPlace]]:
    """Return the live entries of firms: registration codes, or names as they are folded to be compared."""
    wanted = {digest(firm): firm for firm in firms}
    found: dict[str, list[KnownPlace]] = {}
    query = _ENTRIES.add_columns(place_details.c.firm_key).order_by(known_places.c.id)
    for some in batches(wanted):
        for row in tx.execute(query.where(place_details.c.firm_key.in_(some), _LIVE)).mappings():
            found.setdefault(wanted[row["firm_key"]], []).append(_place(row))
    return found


def has_firms(tx: Connection) -> bool:
    """Whether any live entry says whose place it is."""
    query = select(place_details.c.place_id).join(known_places, known_places.c.id == place_details.c.place_id)
    return tx.execute(query.where(place_details.c.firm_key.is_not(None), _LIVE).limit(1)).first() is not None


def bearing_on(tx: Connection, flag_ids: Collection[int]) -> dict[int, list[Bearing]]:
    """Return, by flag, the entries that bear on its members by the last pass of the matcher; the oldest entry first."""
    found: dict[int, dict[int, list[Any]]] = {}
    query = (
        _ENTRIES.add_columns(flag_places.c.flag_id, flag_places.c.claim_id, flag_places.c.level)
        .join(flag_places, flag_places.c.place_id == known_places.c.id)
        .order_by(known_places.c.id, flag_places.c.claim_id)
    )
    for some in batches(flag_ids):
        for row in tx.execute(query.where(flag_places.c.flag_id.in_(some), _LIVE)).mappings():
            found.setdefault(row["flag_id"], {}).setdefault(row["id"], []).append(row)
    return {flag_id: [_bearing(rows) for rows in entries.values()] for flag_id, entries in found.items()}


def ended(tx: Connection, entries: Collection[int]) -> dict[int, KnownPlace]:
    """Return those of these entries that are retired."""
    found: dict[int, KnownPlace] = {}
    for some in batches(entries):
        query = _ENTRIES.where(known_places.c.id.in_(some), known_places.c.retired_at.is_not(None))
        found |= {row["id"]: _place(row) for row in tx.execute(query).mappings().all()}
    return found


def retired_of(tx: Connection, flag_id: int) -> list[tuple[int, str]]:
    """Return the entries that bore on a flag when it was last written and are retired since, each with the reason."""
    query = (
        select(known_places.c.id, known_places.c.retired_because)
        .join(flag_places, flag_places.c.place_id == known_places.c.id)
        .where(flag_places.c.flag_id == flag_id, known_places.c.retired_at.is_not(None))
        .distinct()
        .order_by(known_places.c.id)
    )
    return [(entry, because or "") for entry, because in tx.execute(query).all()]


def _bearing(rows: Sequence[Any]) -> Bearing:
    levels = list(Level)
    return Bearing(
        entry=_place(rows[0]),
        claims=tuple(row["claim_id"] for row in rows),
        level=max((Level(row["level"]) for row in rows), key=levels.index),
    )


def _add_details(tx: Connection, places: Mapping[int, NewPlace], firms: Mapping[str, str]) -> None:
    rows = [
        {
            "place_id": place_id,
            "firm": place.firm,
            "firm_key": digest(firms[place.firm]) if place.firm is not None else None,
            "floors": place.floors,
            "buildings": place.buildings,
        }
        for place_id, place in places.items()
        if (place.firm, place.floors, place.buildings) != (None, None, None)
    ]
    if rows:
        tx.execute(insert(place_details), rows)


def _row(place: NewPlace) -> dict[str, Any]:
    return {
        "address": place.address,
        "status": place.status.value,
        "how": place.how.value,
        "seen_by": place.by,
        "seen_on": place.at or _NOT_GIVEN,
        "note": place.note,
        "attachment": place.attachment,
        "attachment_sha256": place.attachment_sha256,
    }


def _place(row: RowMapping) -> KnownPlace:
    said = NewPlace(
        address=row["address"],
        status=PlaceStatus(row["status"]),
        how=HowKnown(row["how"]),
        by=row["seen_by"],
        at=None if row["seen_on"] == _NOT_GIVEN else row["seen_on"],
        note=row["note"],
    )
    besides = ("attachment", "attachment_sha256", "firm", "floors", "buildings")
    whole = replace(said, **{name: row[name] for name in besides})
    when = ("added_at", "added_by", "retired_at", "retired_because")
    return KnownPlace(id=row["id"], place=whole, **{name: row[name] for name in when})
