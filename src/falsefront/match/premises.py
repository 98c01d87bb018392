"""Which readings denote the same premises, and which of those are the same address to the finest part both give.

A place lies in a city, the one it says or the one `cities` settles it in, and meets no place of another. Some kinds of
place have keys of their own: a road with its number (or a crossing), a named development, a number, plot or building
in a village or zone; a building or plot stands for the number where a road is given without. Within one key, `resolve`
joins what is compatible. A reading with both a number and a development may join two groups; where the joined group
would contradict itself, only the first kind holds.
"""

from collections.abc import Sequence

import numpy as np

from falsefront.address.compare.rules import KINDS
from falsefront.match.arrays import FEW_ROWS, Bools, Ints, components, conflicting, dense, first_of, ranges_of
from falsefront.match.cities import settled_cities
from falsefront.match.judging import SETTLED, Proposal, are_odd, judged
from falsefront.match.names import NONE, Slips, repaired
from falsefront.match.numbers import settled_ranges
from falsefront.match.parts import AT, PARTS, ROOM_PARTS, STREETS
from falsefront.match.resolve import resolve
from falsefront.match.vocabulary import Vocabulary

# Parts that others tell: the type by its form, the ends of a range by its number.
OF_OTHERS = ("type", "jie", "dajie", "dadao", "english", "kind_of_road", "first", "last", "class", "stacked")
INNER = ("building", "entrance", "floor", "unit")
OUTER = tuple(name for name in PARTS if name not in (*ROOM_PARTS, *OF_OTHERS))
_ALIKE = tuple(name for name in PARTS if name not in (*ROOM_PARTS, "form", "kind", "county_key"))
WRITTEN = ("form", "kind", "county_key", "rest")  # how the parts are written, and what else comparing looks at
_TELLING = tuple(AT[name] for name in PARTS if name not in OF_OTHERS)
_SAID = tuple(AT[name] for name in PARTS if name not in WRITTEN)

NUMBERED = KINDS[0].made_of


def same_premises(
    rows: Ints, vocabulary: Vocabulary, *, records: Ints | None = None, cities: Ints | None = None
) -> Ints:
    """Return the premises of each row of parts, from 0 upwards; -1 where it is too coarse to denote any.

    `records` says how many independent records a row stands for, where rows are distinct in all that tells premises
    apart; without it rows may be as they come, and equal rows are one record. `cities` is where each of such distinct
    rows lies, as `settled_cities` has it, where what settles them is not among the rows.
    """
    if records is not None:
        if _is_plainly_one(rows):
            return np.zeros(len(rows), np.int64)
        return _premises_of_places(rows.copy(), *_road_names(rows, vocabulary, records), records, vocabulary, cities)
    return premises_and_places(rows, vocabulary)[0]


def premises_and_places(rows: Ints, vocabulary: Vocabulary) -> tuple[Ints, Ints]:
    """Return the premises of each row of parts, and its place: rows that only a room tells apart are one."""
    node, node_count = dense([rows[:, at] for at in _TELLING])
    nodes = rows[first_of(node, node_count)]
    names, slips = _road_names(nodes, vocabulary, _independent(nodes))
    signature, count = dense([*_columns(nodes, OUTER), _part(nodes, "building") * _is_for_number(nodes)])
    first = first_of(signature, count)
    near = signature[slips[0]], signature[slips[1]]
    records = np.bincount(signature, minlength=count)
    return _premises_of_places(nodes[first], names[first], near, records, vocabulary)[signature][node], signature[node]


def _independent(nodes: Ints) -> Ints:
    """Return 1 for the first node of all that say the same parts, 0 for those that only write them otherwise."""
    said, count = dense([nodes[:, at] for at in _SAID])
    records = np.zeros(len(nodes), np.int64)
    records[first_of(said, count)] = 1
    return records


def address_groups(rows: Ints, premises: Ints) -> Ints:
    """Return the address of each row: the same premises and nothing finer in conflict; -1 where premises is."""
    fine = premises >= 0
    result = np.full(len(rows), -1, np.int64)
    if fine.any():
        inner = rows[fine][:, [AT[name] for name in INNER]]
        _settle_floors(premises[fine], inner)
        result[fine] = resolve(premises[fine], inner)
    return result


def _settle_floors(premises: Ints, inner: Ints) -> None:
    """Give a room without a floor the one that all others with its number say; changes `inner`.

    Else a row that names another floor, and no room, would leave it open on which floor the room is.
    """
    floor, unit = INNER.index("floor"), INNER.index("unit")
    rows = np.flatnonzero(inner[:, unit] > 0)
    if not len(rows) or not (inner[rows, floor] > 0).any():
        return
    told = inner[rows]
    columns = [told[:, at] for at in range(len(INNER)) if at != floor]
    block, count = dense([premises[rows], *columns])
    low, high = ranges_of(block, count, told[:, floor])
    settled = (told[:, floor] == 0) & (low == high)[block]
    inner[rows[settled], floor] = low[block][settled]


def _premises_of_places(
    places: Ints, road_names: Ints, slips: Slips, records: Ints, vocabulary: Vocabulary, cities: Ints | None = None
) -> Ints:
    """Return the premises of places that are distinct in all that tells premises apart; changes `places`."""
    count = len(places)
    kinds = kinds_of(places)
    places[:, AT["building"]] *= _is_for_number(places)
    told = places[:, [AT[name] for name in SETTLED]]
    places[:, AT["city"]] = settled_cities(places, kinds, vocabulary) if cities is None else cities
    places[:, AT["road"]] = road_names
    _settle_ranges(places, vocabulary)
    _settle_street_types(places, vocabulary)
    _settle_counties(places)
    groups = [_group_within(places, rows, kind.made_of, kind.apart) for rows, kind in zip(kinds, KINDS, strict=True)]
    label = _torn_apart(places, _joined(count, kinds, groups), groups[0])
    labelled = np.zeros(count, np.bool_)
    for rows in kinds:
        labelled |= rows
    result = np.full(count, -1, np.int64)
    if labelled.any():
        result[labelled] = dense([label[labelled]])[0]
        proposal = Proposal(places=places, told=told, kinds=kinds, label=result, records=records, slips=slips)
        result = judged(proposal, vocabulary)
        known = result >= 0
        result[known] = dense([result[known]])[0]
    return result


def _is_plainly_one(rows: Ints) -> bool:
    """Whether these few rows are one number on one road and nothing about them differs: most of what is new."""
    if not 0 < len(rows) <= FEW_ROWS:
        return False
    columns = list(zip(*rows.tolist(), strict=True))  # faster than arrays, for so few
    first = {name: columns[AT[name]][0] for name in ("city", "road", "number")}
    if not all(first.values()) or any(len(set(columns[AT[name]])) > 1 for name in ("city", *NUMBERED)):
        return False
    if any(any(columns[AT[name]]) for name in ("rest", "crossing", "lane")):
        return False  # of these only `compare` knows
    return all(len({value for value in columns[AT[name]] if value}) < 2 for name in _ALIKE)


def _part(rows: Ints, name: str) -> Ints:
    return rows[:, AT[name]]


def _columns(rows: Ints, names: Sequence[str]) -> list[Ints]:
    return [_part(rows, name) for name in names]


def _is_for_number(rows: Ints) -> Bools:
    """Return the rows in which a building stands for the number: in a zone without a road, on a road without number."""
    has_road = _part(rows, "road") > 0
    is_bare = (_part(rows, "number") == 0) & (_part(rows, "crossing") == 0) & (_part(rows, "development") == 0)
    return np.where(has_road, is_bare, _part(rows, "area") > 0)


def _road_names(nodes: Ints, vocabulary: Vocabulary, records: Ints) -> tuple[Ints, Slips]:
    """Return the road's name of each node, typing errors mended among roads with one number in one city.

    And pairs of nodes of which one name may be a slip of the other.
    """
    names = _part(nodes, "road")
    asked = np.flatnonzero((names > 0) & (_part(nodes, "number") > 0) & (_part(nodes, "city") > 0))
    result = names.copy()
    slips = NONE
    if len(asked) and (names[asked] != names[asked[0]]).any():
        rows = nodes[asked]
        kind = _part(rows, "type")
        kind = np.where(kind == vocabulary.number("dalu"), vocabulary.number("lu"), kind)  # 宁大路 is Ningda Road
        block = dense([*_columns(rows, ("city", "number", "lane")), kind])[0]
        hanzi = _part(rows, "road_hanzi")
        odd = are_odd(_part(rows, "rest"), vocabulary.words)
        result[asked], (left, right) = repaired(block, names[asked], hanzi, records[asked], vocabulary.words, odd)
        slips = asked[left], asked[right]
    return result, slips


def _settle_ranges(places: Ints, vocabulary: Vocabulary) -> None:
    """Give a range of numbers (71-75) the one number, or the one other range, beside it that it agrees with."""
    rows = np.flatnonzero((_part(places, "last") > 0) & (_part(places, "road") > 0))
    if not len(rows):
        return
    block, count = dense(_columns(places, ("anchor", "road", "lane", "crossing", "city")))
    asked = np.zeros(count, np.bool_)
    asked[block[rows]] = True
    beside: dict[int, set[str]] = {}
    for row in np.flatnonzero(asked[block] & (_part(places, "number") > 0)).tolist():
        beside.setdefault(int(block[row]), set()).add(vocabulary.words[places[row, AT["number"]]])
    settled = {key: settled_ranges(numbers) for key, numbers in beside.items()}
    for row in rows.tolist():
        number = vocabulary.words[places[row, AT["number"]]]
        places[row, AT["number"]] = vocabulary.number(settled[int(block[row])].get(number, number))


def _settle_counties(places: Ints) -> None:
    """Give a place without a county the one that all others with its road, number and development say."""
    rows = np.flatnonzero((_part(places, "development") > 0) & (_part(places, "number") > 0))
    if not len(rows):
        return
    told = places[rows]
    by = ("anchor", "city", "road", "number", "lane", "crossing", "area", "development")
    block, count = dense(_columns(told, by))
    low, high = ranges_of(block, count, _part(told, "county"))
    settled = (_part(told, "county") == 0) & (_part(told, "zone") == 0) & (low == high)[block]
    places[rows[settled], AT["county"]] = low[block][settled]


def _settle_street_types(places: Ints, vocabulary: Vocabulary) -> None:
    """Give a street whose English type leaves it open (Street, Avenue) the one type others say it has."""
    rows = np.flatnonzero((_part(places, "number") > 0) & (_part(places, "type") == vocabulary.number("street")))
    if not len(rows):
        return
    block, count = dense(_columns(places[rows], ("road", "number", "lane", "crossing", "city", "anchor")))
    yes, no = vocabulary.number("True"), vocabulary.number("False")
    states = np.stack([_part(places[rows], name) for name in STREETS], axis=1)
    present = np.zeros((count, len(STREETS)), np.bool_)
    for at in range(len(STREETS)):
        present[block[states[:, at] == yes], at] = True
    may_be = (states != no) & present[block]
    settled = ((states == 0).any(axis=1)) & (may_be.sum(axis=1) == 1)
    chosen = np.where(may_be[settled], yes, no)
    for at, name in enumerate(STREETS):
        places[rows[settled], AT[name]] = chosen[:, at]
    known = (places[rows][:, [AT[name] for name in STREETS]] != 0).all(axis=1)
    places[rows[known], AT["english"]] = 0


def kinds_of(places: Ints) -> list[Bools]:
    """Return which places are of each of KINDS."""
    has_road, has_number = _part(places, "road") > 0, _part(places, "number") > 0
    in_area = (_part(places, "area") > 0) & ~has_road
    by_part = ((_part(places, "building") > 0) | (_part(places, "plot") > 0)) & _is_for_number(places)
    says_house = has_number | (_part(places, "plot") > 0)
    bare_lane = (_part(places, "lane") > 0) & ~says_house  # it stands for the number: 沪太路1111弄
    return [
        has_road & (has_number | (_part(places, "crossing") > 0) | bare_lane),
        _part(places, "development") > 0,
        in_area & has_number,
        in_area & ~has_number & by_part,
        has_road & by_part,
    ]


def _group_within(places: Ints, rows: Bools, key: Sequence[str], parts: Sequence[str]) -> Ints:
    """Return a group for each row of one kind, -1 for the others."""
    result = np.full(len(places), -1, np.int64)
    if rows.any():
        of_kind = places[rows]
        block = dense(_columns(of_kind, ("city", *key)))[0]
        result[rows] = resolve(block, of_kind[:, [AT[name] for name in parts]])
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
    columns = [AT[name] for name in ("county", "road", "type", "number", "lane")]
    rows = np.flatnonzero(conflicting(label, places[:, columns]))
    if not len(rows):
        return label
    result = label + count
    by_itself = by_road[rows] < 0
    result[rows] = by_road[rows]
    result[rows[by_itself]] = 2 * count + rows[by_itself]
    return result
