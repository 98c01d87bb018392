"""How a few places that may be one fall into places: by what comparing says of each pair, and by nothing else.

- Who is SAME as two that are APART goes with those with whom it has most in common (number and estate are more than
  the number). Where these are APART too, it *stands between* them and joins neither: those that stand between the same
  ones and are SAME are together. A crowd of one place outvotes the few that are APART from it: they are slips (a wrong
  postcode, a homophone in a road's name), and he who fits both joins the crowd.
- All others are together where SAME leads from one to the other.
- Where two that are APART are together all the same, by a longer way, those that are APART from most of the others are
  no part of these, and fall into what they are among themselves. Where nobody is, each is alone, but for those that are
  SAME as every other: these fit all, and stand with their like.
- Two that are APART by nothing but their localities are not where a third, SAME as both, names them all: a quarter and
  the district that it lies in (`match.localities`).

The result is a function of the set of places alone.
"""

from collections.abc import Callable, Collection, Sequence

from falsefront.address.compare.comparison import compare_as_read
from falsefront.address.compare.rules import Sign, Verdict, judged, sign_of, strength
from falsefront.address.reading import Reading
from falsefront.match.localities import may_lie_in
from falsefront.records import Comparison

# What two are APART by whose localities one may lie in the other.
LOCALITIES = ("different localities", "different villages or zones")
CROWD = 6  # records of one place for each that is apart from it, beside which that is a slip

Asked = Callable[[Reading, Reading], tuple[Verdict, Comparison]]


def as_read(one: Reading, other: Reading) -> tuple[Verdict, Comparison]:
    """Return what two are to each other as they were read, and the comparison that says so."""
    found = compare_as_read(one, other)
    return judged(found), found


def parted(
    faces: Sequence[Reading], sure: Sequence[object] = (), ask: Asked = as_read, records: Sequence[int] = ()
) -> list[list[int]]:
    """Return the places of some readings, as lists of their positions.

    Those with one value in `sure`, other than None, are known to be SAME and are not asked. `records` says for how
    many independent records each stands; without it for one.
    """
    judged_same, apart, by_localities = _judged(faces, sure or [None] * len(faces), ask)
    _reconcile(faces, judged_same, apart, by_localities)
    records = records or [1] * len(faces)
    same = _with_crowds(_strongest(faces, judged_same, apart, records), apart, records)
    between = {at for at, near in enumerate(same) if any(not apart[one].isdisjoint(near) for one in near)}
    firm = _together(set(range(len(faces))) - between, same)
    place_of = {at: number for number, members in enumerate(firm) for at in members}
    by_sides: dict[frozenset[int], set[int]] = {}
    for at in between:
        sides = frozenset(place_of[other] for other in same[at] if other in place_of)
        by_sides.setdefault(sides, set()).add(at)
    open_ones = [members for alike in by_sides.values() for members in _together(alike, judged_same)]
    return [part for members in (*firm, *open_ones) for part in _torn(members, apart, judged_same, records)]


_Same = dict[int, Comparison | None]  # None where it was not asked


_Pairs = list[tuple[int, int]]


def _judged(faces: Sequence[Reading], sure: Sequence[object], ask: Asked) -> tuple[list[_Same], list[set[int]], _Pairs]:
    """Return whom each face is SAME as, in what, and whom it is APART from; and who are so by localities alone."""
    same: list[_Same] = [{} for _ in faces]
    apart: list[set[int]] = [set() for _ in faces]
    by_localities: _Pairs = []
    for at, face in enumerate(faces):
        known = sure[at]
        for other in range(at):
            if known is not None and sure[other] == known:
                same[at][other] = same[other][at] = None
                continue
            found, comparison = ask(face, faces[other])
            if found is Verdict.SAME:
                same[at][other] = same[other][at] = comparison
            elif found is Verdict.APART:
                apart[at].add(other)
                apart[other].add(at)
                if _is_by_localities(comparison):
                    by_localities.append((at, other))
    return same, apart, by_localities


def _is_by_localities(comparison: Comparison) -> bool:
    told = (reason for reason in comparison.reasons if sign_of(reason) is Sign.APART)
    return all(reason.startswith(LOCALITIES) for reason in told)


def _reconcile(faces: Sequence[Reading], same: Sequence[_Same], apart: Sequence[set[int]], pairs: _Pairs) -> None:
    """Take out of those that are APART whom somebody names together who is SAME as both."""
    named = [frozenset(area.name.key for area in face.areas) for face in faces]
    for one, other in pairs:
        both = named[one] | named[other]
        if both in (named[one], named[other]) or not may_lie_in(faces[one], faces[other]):
            continue  # who is written in two ways is not named together, nor is a neighbour
        if any(both <= named[third] for third in same[one].keys() & same[other].keys()):
            apart[one].discard(other)
            apart[other].discard(one)


def _strongest(
    faces: Sequence[Reading], same: Sequence[_Same], apart: Sequence[set[int]], records: Sequence[int]
) -> list[set[int]]:
    """Return whom each face is SAME as, of those who fit two that are APART only the strongest.

    Where a crowd outvotes the few that are APART from it and have no more in common, it is the crowd.
    """
    kept = [set(near) for near in same]
    for at, near in enumerate(same):
        torn = frozenset(one for one in near if not apart[one].isdisjoint(near))
        if torn:
            how = {other: _strength(faces[at], faces[other], found) for other, found in near.items()}
            most = max(how.values())
            few = _outvoted(torn, apart, records)
            is_crowd = bool(few) and max(how[other] for other in near if other not in few) == most
            kept[at] = {other for other in near if (other not in few if is_crowd else how[other] == most)}
    return [{other for other in near if at in kept[other]} for at, near in enumerate(kept)]


def _strength(one: Reading, other: Reading, found: Comparison | None) -> int:
    return strength(one, other, found or compare_as_read(one, other))


def _with_crowds(same: Sequence[set[int]], apart: Sequence[set[int]], records: Sequence[int]) -> list[set[int]]:
    """Return whom each face is SAME as, without those that a crowd of the others outvotes."""
    known: dict[frozenset[int], frozenset[int]] = {}
    kept = []
    for near in same:
        torn = frozenset(one for one in near if not apart[one].isdisjoint(near))
        if torn and torn not in known:
            known[torn] = _outvoted(torn, apart, records)
        kept.append(near - known[torn] if torn else near)
    return [{other for other in near if at in kept[other]} for at, near in enumerate(kept)]


def _outvoted(torn: frozenset[int], apart: Sequence[set[int]], records: Sequence[int]) -> frozenset[int]:
    """Return who is none of the crowd among some faces of which each is APART from another; nobody without a crowd."""
    whole = sum(records[at] for at in torn)
    for one in sorted(torn):
        few = torn & apart[one]
        if sum(records[at] for at in few) * (CROWD + 1) <= whole and all(apart[at] & torn <= few for at in torn - few):
            return few
    return frozenset()


def _together(members: Collection[int], same: Sequence[Collection[int]]) -> list[set[int]]:
    left = set(members)
    found = []
    while left:
        group, fresh = set(), [left.pop()]
        while fresh:
            at = fresh.pop()
            group.add(at)
            more = left.intersection(same[at])
            left -= more
            fresh += more
        found.append(group)
    return found


def _torn(
    members: set[int], apart: Sequence[set[int]], same: Sequence[Collection[int]], records: Sequence[int]
) -> list[list[int]]:
    if not any(apart[at] & members for at in members):
        return [sorted(members)]
    whole = sum(records[at] for at in members)
    few = {at for at in members if 2 * sum(records[it] for it in apart[at] & members) > whole - records[at]}
    if few and few != members:
        parts = (*_together(members - few, same), *_together(few, same))
        return [part for those in parts for part in _torn(those, apart, same, records)]
    fit_all = {at for at in members if all(other == at or other in same[at] for other in members)}
    return [*([sorted(fit_all)] if fit_all else []), *([at] for at in sorted(members - fit_all))]
