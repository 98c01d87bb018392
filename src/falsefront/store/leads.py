"""Contacts that vendors at different places give alike, looked up when somebody asks: they join nobody."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set

from sqlalchemy import Connection, func, select

from falsefront.records import ClaimKind, ContactLead, Giver, Hub, Level, SharedContact
from falsefront.store import places
from falsefront.store.among import among
from falsefront.store.batches import batches
from falsefront.store.columns import digest
from falsefront.store.tables import claims, nodes, vendors

KINDS = (
    ClaimKind.REGISTRATION, ClaimKind.PAYMENT, ClaimKind.EMAIL, ClaimKind.MESSENGER, ClaimKind.PHONE, ClaimKind.WEBSITE,
)  # fmt: skip
_NAMES = [kind.value for kind in KINDS]
_Contact = tuple[str, str]  # kind and key of a value
_Place = tuple[str, int]  # premises by their id, else a text by its own


def of_groups(
    tx: Connection, groups: Sequence[Collection[int]], live_hubs: Iterable[Hub]
) -> list[tuple[ContactLead, ...]]:
    """Return, for each group of vendors, the contacts of theirs that vendors at none of their places gave too.

    What so many vendors of a site give that it is a hub is no lead to anybody of that site.
    """
    everyone = {vendor for group in groups for vendor in group}
    value_of, given = _contacts(tx, everyone)
    holders = _holders(tx, value_of.keys(), _hub_keys(live_hubs))
    shared = {contact: found for contact, found in holders.items() if len(found) > 1}
    known = {vendor for found in shared.values() for vendor in found}
    heads, (at, addresses) = _heads(tx, known), _places(tx, known | everyone)

    def leads(group: Collection[int]) -> Iterable[ContactLead]:
        own = {place for vendor in group for place in at.get(vendor, ())}
        for contact in sorted({each for vendor in group for each in given.get(vendor, ())}, key=_rank):
            found = shared.get(contact, set())
            here = sorted(found & set(group))
            others = sorted(vendor for vendor in found - set(group) if not at.get(vendor, set()) & own)
            if here and others:
                yield ContactLead(
                    kind=ClaimKind(contact[0]),
                    value=value_of[contact],
                    here=tuple(_giver(vendor, heads, addresses) for vendor in here),
                    elsewhere=tuple(_giver(vendor, heads, addresses) for vendor in others),
                    places=len({place for vendor in others for place in at.get(vendor, ())}),
                )

    return [tuple(leads(group)) for group in groups]


def every(tx: Connection, live_hubs: Iterable[Hub], *, at_least: int = 2) -> list[SharedContact]:
    """Return the contacts that so many vendors, at two places at least, gave: those of most places first."""
    query = select(claims.c.kind, claims.c.value_key, func.min(claims.c.value))
    query = query.where(claims.c.kind.in_(_NAMES), claims.c.value_key.is_not(None))
    often = query.group_by(claims.c.kind, claims.c.value_key).having(func.count() >= at_least)
    value_of = {(kind, key): value for kind, key, value in tx.execute(often)}
    holders = {
        contact: found
        for contact, found in _holders(tx, value_of.keys(), _hub_keys(live_hubs)).items()
        if len(found) >= at_least
    }
    known = {vendor for found in holders.values() for vendor in found}
    heads, (at, addresses) = _heads(tx, known), _places(tx, known)
    shared = [
        SharedContact(
            kind=ClaimKind(contact[0]),
            value=value_of[contact],
            givers=tuple(_giver(vendor, heads, addresses) for vendor in sorted(found)),
            places=len({place for vendor in found for place in at.get(vendor, ())}),
        )
        for contact, found in sorted(holders.items(), key=lambda item: _rank(item[0]))
    ]
    told = (each for each in shared if each.places > 1)
    return sorted(told, key=lambda each: (-each.places, -len(each.givers)))


def _hub_keys(live_hubs: Iterable[Hub]) -> frozenset[tuple[str | None, str, str]]:
    shared = (hub.shared for hub in live_hubs if not hub.is_overruled)
    return frozenset((each.site, each.kind.value, digest(each.value)) for each in shared)


def _giver(vendor: int, heads: Mapping[int, tuple[str | None, str]], addresses: Mapping[int, Sequence[str]]) -> Giver:
    name, site = heads[vendor]
    return Giver(vendor=vendor, name=name, site=site, addresses=tuple(addresses.get(vendor, ())))


def _rank(contact: _Contact) -> tuple[int, str]:
    return _NAMES.index(contact[0]), contact[1]


def _contacts(tx: Connection, vendor_ids: Collection[int]) -> tuple[dict[_Contact, str], Mapping[int, set[_Contact]]]:
    """Return the values of contacts, and which of them each vendor gives."""
    value_of: dict[_Contact, str] = {}
    given: dict[int, set[_Contact]] = defaultdict(set)
    query = select(claims.c.vendor_id, claims.c.kind, claims.c.value_key, claims.c.value)
    # Kinds are told apart here: asked for them, the planner reads those of all vendors.
    for some in batches(vendor_ids):
        for vendor, kind, key, value in tx.execute(query.where(among(claims.c.vendor_id, some))):
            if kind in _NAMES and key is not None:
                value_of[kind, key] = value
                given[vendor].add((kind, key))
    return value_of, given


def _holders(
    tx: Connection, contacts: Collection[_Contact], hubs: Set[tuple[str | None, str, str]]
) -> dict[_Contact, set[int]]:
    """Return who gives each contact, but for those on whose site half of all give it."""
    by_kind: dict[str, list[str]] = defaultdict(list)
    for kind, key in sorted(contacts):
        by_kind[kind].append(key)
    query = select(claims.c.vendor_id, vendors.c.site, claims.c.value_key).join(
        vendors, vendors.c.id == claims.c.vendor_id
    )
    found: dict[_Contact, set[int]] = defaultdict(set)
    for kind, keys in by_kind.items():
        for some in batches(keys):
            here = query.where(claims.c.kind == kind, among(claims.c.value_key, some))
            for vendor, site, key in tx.execute(here):
                if hubs.isdisjoint({(site, kind, key), (None, kind, key)}):
                    found[kind, key].add(vendor)
    return found


def _heads(tx: Connection, vendor_ids: Collection[int]) -> dict[int, tuple[str | None, str]]:
    query = select(vendors.c.id, vendors.c.name, vendors.c.site)
    return {
        vendor: (name, site)
        for some in batches(vendor_ids)
        for vendor, name, site in tx.execute(query.where(among(vendors.c.id, some)))
    }


def _places(tx: Connection, vendor_ids: Collection[int]) -> tuple[Mapping[int, set[_Place]], Mapping[int, list[str]]]:
    """Return where each vendor says it is, as far as it is fine enough for a place, and in which words."""
    query = select(claims.c.vendor_id, claims.c.node_id, claims.c.raw, nodes.c.level)
    query = query.join(nodes, nodes.c.id == claims.c.node_id).where(claims.c.kind == ClaimKind.ADDRESS.value)
    rows = [
        (vendor, node, raw)
        for some in batches(vendor_ids)
        for vendor, node, raw, level in tx.execute(query.where(among(claims.c.vendor_id, some)).order_by(claims.c.id))
        if level is not None and Level(level).is_same_premises
    ]
    premises = places.of_nodes(tx, {node for _, node, _ in rows})
    at: dict[int, set[_Place]] = defaultdict(set)
    words: dict[int, list[str]] = defaultdict(list)
    for vendor, node, raw in rows:
        at[vendor].add(("premises", premises[node]) if node in premises else ("text", node))
        words[vendor].append(raw)
    return at, words
