"""Which readings denote the same premises, and which of those are the same address to the finest part both give.

Three kinds of place have keys of their own: a road (or lane, or crossing) with its number, a named development, and a
number or building in a village or zone. Within one key, `resolve` joins what is compatible. A reading with both a
number and a development may join two groups; where the joined group would contradict itself, only the first kind holds.
"""

import numpy as np

from falsefront.match.arrays import Bools, Ints, components, dense, first_of, ranges_of
from falsefront.match.names import repaired
from falsefront.match.parts import AT, PARTS, Vocabulary
from falsefront.match.resolve import resolve

# Parts that say which room, not which premises; in a village or zone without a road the building says which premises.
INNER = ("building", "entrance", "floor", "unit")
OUTER = tuple(name for name in PARTS if name not in INNER and name != "po_box")

WHERE = ("country", "province", "city", "cities", "county", "town")
ROAD_NAME = ("road", "direction", "ordinal", "section")
ROAD_TYPE = ("type", "jie", "dajie", "dadao")


def same_premises(rows: Ints, vocabulary: Vocabulary) -> Ints:
    """Return the premises of each row of parts, from 0 upwards; -1 where it is too coarse to denote any."""
    node, node_count = dense([*rows.T])
    nodes = rows[first_of(node, node_count)]
    labels = _premises_of_nodes(nodes, vocabulary)
    return labels[node]


def address_groups(rows: Ints, premises: Ints) -> Ints:
    """Return the address of each row: the same premises and nothing finer in conflict; -1 where premises is."""
    fine = premises >= 0
    result = np.full(len(rows), -1, np.int64)
    if fine.any():
        result[fine] = resolve(premises[fine], rows[fine][:, [AT[name] for name in INNER]])
    return result


def _premises_of_nodes(nodes: Ints, vocabulary: Vocabulary) -> Ints:
    inside_area = (_part(nodes, "area") > 0) & (_part(nodes, "road") == 0)
    signature, count = dense([*(_part(nodes, name) for name in OUTER), _part(nodes, "building") * inside_area])
    first = first_of(signature, count)
    places = nodes[first].copy()
    places[:, AT["road"]] = _road_names(nodes, vocabulary)[first]
    places[:, AT["building"]] *= inside_area[first]
    kinds = _kinds(places)
    groups = [_group_within(places, rows, keys, parts) for rows, keys, parts in kinds]
    label = _joined(count, [rows for rows, _, _ in kinds], groups)
    label = _torn_apart(places, label, groups[0])
    label = _ambiguous_cities_apart(places, label, vocabulary)
    labelled = np.zeros(count, np.bool_)
    for rows, _, _ in kinds:
        labelled |= rows
    dense_label = np.full(count, -1, np.int64)
    if labelled.any():
        dense_label[labelled] = dense([label[labelled]])[0]
    return dense_label[signature]


def _part(rows: Ints, name: str) -> Ints:
    return rows[:, AT[name]]


def _columns(rows: Ints, names: tuple[str, ...]) -> list[Ints]:
    return [_part(rows, name) for name in names]


def _road_names(nodes: Ints, vocabulary: Vocabulary) -> Ints:
    """Return the road's name of each node, typing errors mended among roads with one number in one city."""
    names = _part(nodes, "road")
    asked = np.flatnonzero((names > 0) & (_part(nodes, "number") > 0) & (_part(nodes, "city") > 0))
    result = names.copy()
    if len(asked):
        rows = nodes[asked]
        block = dense(_columns(rows, ("city", "number", "lane", "direction", "ordinal", "section", "type")))[0]
        result[asked] = repaired(block, names[asked], _part(rows, "road_hanzi") > 0, vocabulary.words)
    return result


def _kinds(places: Ints) -> list[tuple[Bools, list[Ints], list[Ints]]]:
    """Return, for each kind of place: which rows are of it, their key, and the parts that must not contradict."""
    has_road = _part(places, "road") > 0
    street = dense(_columns(places, ROAD_NAME))[0] + 1
    street[~has_road] = 0
    where, kind = _columns(places, WHERE), _columns(places, ROAD_TYPE)
    numbered = has_road & (
        (_part(places, "number") > 0) | (_part(places, "lane") > 0) | (_part(places, "crossing") > 0)
    )
    developed = _part(places, "development") > 0
    building = _part(places, "building")
    inside = ~has_road & (_part(places, "area") > 0)
    inside &= (_part(places, "number") > 0) | (_part(places, "lane") > 0) | (building > 0)
    return [
        (
            numbered,
            [street, *_columns(places, ("number", "lane", "crossing"))],
            [*where, *kind, _part(places, "road_hanzi")],
        ),
        (
            developed,
            _columns(places, ("development", "phase")),
            [*where, *kind, *_columns(places, ("number", "lane", "development_hanzi")), street],
        ),
        (
            inside,
            [*_columns(places, ("area", "number", "lane")), building],
            where,
        ),
    ]


def _group_within(places: Ints, rows: Bools, keys: list[Ints], parts: list[Ints]) -> Ints:
    """Return a group for each row of one kind, -1 for the others."""
    result = np.full(len(places), -1, np.int64)
    if rows.any():
        block = dense([key[rows] for key in keys])[0]
        result[rows] = resolve(block, np.stack([part[rows] for part in parts], axis=1))
    return result


def _joined(count: int, kinds: list[Bools], groups: list[Ints]) -> Ints:
    left: list[Ints] = []
    right: list[Ints] = []
    for rows, group in zip(kinds, groups, strict=True):
        members = np.flatnonzero(rows)
        if len(members):
            head = first_of(group[members], int(group.max()) + 1)
            left.append(members)
            right.append(members[head[group[members]]])
    if not left:
        return np.arange(count, dtype=np.int64)
    return components(count, np.concatenate(left), np.concatenate(right))


def _torn_apart(places: Ints, label: Ints, by_road: Ints) -> Ints:
    """Give up the joining by developments in groups that contradict themselves."""
    count = len(places)
    torn = np.zeros(count, np.bool_)
    for name in ("city", "county", "road", "direction", "type", "number", "lane"):
        low, high = ranges_of(label, count, _part(places, name))
        torn |= low != high
    rows = np.flatnonzero(torn[label])
    if not len(rows):
        return label
    result = label + count
    by_itself = by_road[rows] < 0
    result[rows] = by_road[rows]
    result[rows[by_itself]] = 2 * count + rows[by_itself]
    return result


def _ambiguous_cities_apart(places: Ints, label: Ints, vocabulary: Vocabulary) -> Ints:
    """Take a place that may lie in several cities out of a group that lies in none of them."""
    rows = np.flatnonzero(_part(places, "cities") > 0)
    if not len(rows):
        return label
    dense_label, count = dense([label])
    city = ranges_of(dense_label, count, _part(places, "city"))[1]
    result = dense_label.copy()
    words = vocabulary.words
    for row in rows.tolist():
        found = int(city[dense_label[row]])
        if found and words[found] not in words[int(_part(places, "cities")[row])].split(" "):
            result[row] = count + row
    return result
