"""Analysts' words bind: "same" joins two places whatever the matcher thinks, "different" keeps two apart."""

from collections.abc import Collection, Iterable, Mapping

Pair = tuple[int, int]


def bind(groups: Iterable[Iterable[int]], verdicts: Mapping[Pair, str]) -> list[list[int]]:
    """Return the groups as the verdicts ("same", "different") make them, each sorted, by first member.

    "same" joins the two members, and with them their groups. "different" outweighs it: of a group that holds such a
    pair the second leaves, with whoever was called the same as it; everybody else stays with the first. A word about
    one claim says nothing of others.
    """
    group_of: dict[int, set[int]] = {}
    for group in groups:
        members = set(group)
        group_of |= dict.fromkeys(members, members)
    for pair in verdicts:
        for member in pair:
            group_of.setdefault(member, {member})
    same = sorted(pair for pair, verdict in verdicts.items() if verdict == "same")
    different = sorted(pair for pair, verdict in verdicts.items() if verdict == "different")
    for a, b in same:
        _join(group_of, a, b)
    for a, b in different:
        if group_of[a] is group_of[b]:
            staying, leaving = _parts(group_of[a], (a, b), _bonds(same, different))
            group_of.update(dict.fromkeys(staying, staying))
            group_of.update(dict.fromkeys(leaving, leaving))
    distinct = {id(members): members for members in group_of.values()}
    return sorted(sorted(members) for members in distinct.values())


def _join(group_of: dict[int, set[int]], a: int, b: int) -> None:
    if group_of[a] is not group_of[b]:
        merged = group_of[a] | group_of[b]
        group_of.update(dict.fromkeys(merged, merged))


def _bonds(same: Iterable[Pair], different: Collection[Pair]) -> dict[int, set[int]]:
    """Return who was called the same as each member, without those called different as well."""
    apart = {frozenset(pair) for pair in different}
    bonds: dict[int, set[int]] = {}
    for a, b in same:
        if frozenset((a, b)) not in apart:
            bonds.setdefault(a, set()).add(b)
            bonds.setdefault(b, set()).add(a)
    return bonds


def _parts(members: Collection[int], pair: Pair, bonds: Mapping[int, Collection[int]]) -> tuple[set[int], set[int]]:
    """Return who stays with the first of a pair that must not meet, and who leaves with the second."""
    a, b = pair
    leaving = _hanging_on(b, members, bonds, without={a})
    return set(members) - leaving, leaving


def _hanging_on(
    start: int, members: Collection[int], bonds: Mapping[int, Collection[int]], *, without: Collection[int]
) -> set[int]:
    """Return the member and whoever, of these, was called the same as it, one way or another."""
    found, fresh = {start}, [start]
    while fresh:
        for other in bonds.get(fresh.pop(), ()):
            if other in members and other not in found and other not in without:
                found.add(other)
                fresh.append(other)
    return found
