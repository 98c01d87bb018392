"""The register at work: what is entered is filed where addresses meet it, and those it bears on are matched anew."""

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Precision, Reading
from falsefront.errors import UsageError
from falsefront.match.keys import MEMBER, asked_in, keys_of, signature_of
from falsefront.match.offering import estates_met
from falsefront.match.parts import AT, words_of
from falsefront.records import Bad, ClaimKind, KnownPlace, NewPlace
from falsefront.register.bearing import fault_of, is_whole_lane, names_no_town, zones_and_villages
from falsefront.register.firms import firm_key, name_keys
from falsefront.store import Connection, Store, addresses, known, matching, watched

AREA = "A:"  # begins the key of an area
LANE = "L:"  # and of a lane of a road


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """What came of entering places."""

    ids: tuple[int, ...]
    already: int  # were in the register word for word
    bad: tuple[Bad, ...]
    good: int
    townless: int  # of the good ones name no town


def enter(store: Store, places: Sequence[NewPlace], gazetteer: Gazetteer, *, by: str, now: datetime) -> Entered:
    """Add entries in one transaction; UsageError where one of them is no place that can be compared."""
    readings = address.read_all([place.address for place in places], gazetteer)
    for place, reading in zip(places, readings, strict=True):
        if fault := fault_of(reading):
            raise UsageError(f"{place.address!r} {fault}")
    return _entered(store, places, readings, by=by, now=now)


def enter_rows(
    store: Store,
    rows: Iterable[tuple[int, NewPlace | Bad]],
    gazetteer: Gazetteer,
    *,
    by: str,
    now: datetime,
    dry_run: bool = False,
    take_good: bool = False,
) -> Entered:
    """Add the entries of a sheet, all in one transaction: none where a row is bad, unless the good are to be taken."""
    places: list[NewPlace] = []
    readings: list[Reading] = []
    bad: list[Bad] = []
    told = list(rows)
    read = iter(address.read_all([row.address for _, row in told if not isinstance(row, Bad)], gazetteer))
    for line, row in told:
        if isinstance(row, Bad):
            bad.append(row)
            continue
        reading = next(read)
        if fault := fault_of(reading):
            bad.append(Bad(line=line, because=f"address: {row.address!r} {fault}"))
            continue
        places.append(row)
        readings.append(reading)
    if dry_run or (bad and not take_good):
        with store.reading() as tx:
            there = known.entry_keys(tx)
        already = len(places) - len({known.entry_key(place) for place in places} - set(there))
        return Entered(ids=(), already=already, bad=tuple(bad), good=len(places), townless=_townless(readings))
    return replace(_entered(store, places, readings, by=by, now=now), bad=tuple(bad))


def retire(store: Store, place: int, gazetteer: Gazetteer, *, because: str, now: datetime) -> KnownPlace:
    """End an entry; what it bears on is matched anew."""
    if not because.strip():
        raise UsageError("an entry is retired for a reason: --reason TEXT")
    with store.writing() as tx:
        found = known.retire(tx, place, because=because, now=now)
        reading = address.read(found.place.address, gazetteer)
        _unmark(tx, [reading], keys_under(reading))
        _unmark_firms(tx, [firm_key(found.place.firm)] if found.place.firm else [])
        return found


def filed_again(tx: Connection, gazetteer: Gazetteer) -> dict[int, frozenset[str]]:
    """Return the keys of the entries that are filed otherwise: another version reads addresses or makes keys so."""
    entries = list(known.every(tx))
    readings = address.read_all([entry.place.address for entry in entries], gazetteer)
    keys = {entry.id: keys_under(reading) for entry, reading in zip(entries, readings, strict=True)}
    return known.filed_otherwise(tx, keys)


def met(tx: Connection, readings: Mapping[str, Reading]) -> dict[str, list[KnownPlace]]:
    """Return the entries that each address may meet, by its text; whether they bear on it is yet to be compared."""
    keys = {text: keys_under(reading) for text, reading in readings.items()}
    found = known.under(tx, {key for its_keys in keys.values() for key in its_keys})
    return {
        text: list({entry.id: entry for key in its_keys for entry in found.get(key, ())}.values())
        for text, its_keys in keys.items()
        if any(key in found for key in its_keys)
    }


def keys_under(reading: Reading) -> frozenset[str]:
    """Return the keys under which a place stands and under which it looks, both: who meets it shares one of them."""
    words = words_of(reading)
    filed = keys_of(words)
    wide = [f"{AREA}{kind}:{name}" for kind, name in sorted(zones_and_villages(reading))]
    if reading.lane is not None:
        wide.append(LANE + ":".join(_lane(words)))
    if filed is None:
        return frozenset(wide)
    return frozenset((*wide, *filed.filed, *asked_in(words, words[AT["city"]]), *estates_met(words)))


def _entered(
    store: Store, places: Sequence[NewPlace], readings: Sequence[Reading], *, by: str, now: datetime
) -> Entered:
    keys = [keys_under(reading) for reading in readings]
    firms = {place.firm: firm_key(place.firm) for place in places if place.firm is not None}
    with store.writing() as tx:
        ids, already = known.add(tx, places, keys, firms=firms, by=by, now=now)
        _unmark(tx, readings, frozenset().union(*keys))
        _unmark_firms(tx, firms.values())
    return Entered(ids=tuple(ids), already=already, bad=(), good=len(places), townless=_townless(readings))


def _townless(readings: Iterable[Reading]) -> int:
    return sum(map(names_no_town, readings))


def _unmark(tx: Connection, readings: Sequence[Reading], keys: Collection[str]) -> None:
    """Let the next pass look again at every address that these places may bear on; `keys` are theirs."""
    matching.unmark(tx, texts_near(tx, readings, keys))


def texts_near(tx: Connection, readings: Sequence[Reading], keys: Collection[str]) -> set[int]:
    """Return the texts on which these places may bear: all that share a key with one, and what hangs together with it.

    Of texts that only a room tells apart one is filed under the keys; the others are looked up by it, grouped or not.
    """
    alike = {f"{MEMBER}{signature_of(words)}" for _, _, words in addresses.filed_under(tx, keys)}
    nodes = {node for found in addresses.candidates(tx, alike.union(keys)).values() for node in found}
    areas = {area.name.key for reading in readings if reading.precision is Precision.AREA for area in reading.areas}
    lanes = {_lane(words_of(reading)) for reading in readings if is_whole_lane(reading)}
    if areas or lanes:
        nodes.update(_within(tx, areas, lanes))
    return matching.component(tx, nodes)


def _unmark_firms(tx: Connection, firms: Collection[str]) -> None:
    """Let the next pass look again at the vendors that may be these firms."""
    vendors = {vendor for firm in firms for vendor in matching.vendors_claiming(tx, ClaimKind.REGISTRATION, firm)}
    if firms:
        wanted = frozenset(firms)
        named = (said for said in watched.claims_of_kind(tx, ClaimKind.NAME) if said.vendor is not None)
        vendors |= {said.vendor for said in named if said.vendor and not wanted.isdisjoint(name_keys(said.raw))}
    matching.unmark(tx, matching.component(tx, matching.nodes_of_vendors(tx, vendors)))


def _within(tx: Connection, areas: Collection[str], lanes: Collection[tuple[str, str]]) -> Iterator[int]:
    """Give the texts that name one of these areas or lanes anywhere: alone, neither has a key among addresses."""
    at, park = AT["area"], AT["development"]
    for node, words in itertools.chain(addresses.every_words(tx)):
        if words and (words[park] in areas or any(area in words[at] for area in areas) or _lane(words) in lanes):
            yield node


def _lane(words: Sequence[str]) -> tuple[str, str]:
    return words[AT["road"]], words[AT["lane"]]
