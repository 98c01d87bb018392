"""Analysts' words bind: "same" joins two places whatever the matcher thinks, "different" keeps two apart."""

from collections.abc import Iterable, Mapping

Pair = tuple[int, int]


def bind(groups: Iterable[Iterable[int]], verdicts: Mapping[Pair, str]) -> list[list[int]]:
    """Return the groups as the verdicts ("same", "different") make them, each sorted, by first member.

    "same" joins the two members, and with them their groups. "different" outweighs it: a group that holds such a pair
    falls apart, one part around each of the members that must not meet, and everybody else goes with the first of
    them; the second goes alone, with whom an analyst called the same.
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
            _part(group_of, a, b, same, different)
    distinct = {id(members): members for members in group_of.values()}
    return sorted(sorted(members) for members in distinct.values())


def _join(group_of: dict[int, set[int]], a: int, b: int) -> None:
    if group_of[a] is not group_of[b]:
        merged = group_of[a] | group_of[b]
        group_of.update(dict.fromkeys(merged, merged))


def _part(group_of: dict[int, set[int]], a: int, b: int, same: Iterable[Pair], different: Iterable[Pair]) -> None:
    """Take out of the group of `a` the other member and whoever was called the same as it."""
    leaving = {b}
    pairs = [pair for pair in same if pair[0] in group_of[b] and pair[1] in group_of[b]]
    apart = {frozenset(pair) for pair in different}
    grown = True
    while grown:
        grown = False
        for one, other in pairs:
            for here, there in ((one, other), (other, one)):
                if here in leaving and there not in leaving and there != a and frozenset((here, there)) not in apart:
                    leaving.add(there)
                    grown = True
    staying = group_of[a] - leaving
    group_of.update(dict.fromkeys(staying, staying))
    group_of.update(dict.fromkeys(leaving, leaving))
