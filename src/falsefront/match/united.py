"""Groups that are one though nothing read joins them: two spellings of a place that several write each.

A text that stands alone has its second chance by itself (see `second_chance`). A spelling that is common has none: all
who write it are a group, and a group comes to nobody. So groups that meet are held against each other whole.

- A group abroad of which some are apart by their words (see `kept_apart`) is several before it is held against others:
  who is in none of its places for good keeps nobody out of the rest.
- Two groups are one where of some places of the one and some of the other at least half of the pairs are one, by what
  was read or verified, and no pair is apart.
- A group that may be one with two others which are apart *stands between* them and joins neither, but for those of
  whom a crowd outvotes the other: few are a slip (a wrong postcode, a misread quarter).
- Who is apart from one of all that a union would bring is a reason for none of it. Texts that stand alone are asked of
  each other only here, where both are one with the same group.

The result is a function of the set of texts and of their groups, whatever their order.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from falsefront.address.abroad.canonical import is_world
from falsefront.address.reading import Reading
from falsefront.match.kept_apart import kept_apart
from falsefront.match.parted import CROWD
from falsefront.match.second_chance import MOST_ASKED, Asking, Offer, Places

PLACES_OFFERED = 4  # of a group, whose texts are looked for others in
PLACES_ASKED = 6  # of each of two groups, each with each
MOST_BESIDE = 12  # groups that are one with the same one, which are asked whether they are one with each other

Pair = tuple[int, int]  # of groups, the less first


def meeting(met: Mapping[Offer, Collection[int]], places: Places) -> list[Pair]:
    """Return the pairs of groups that meet, sorted, by what the texts of groups of several places have met."""
    found = {
        (min(own, other), max(own, other))
        for (place, _), others in met.items()
        for own, other in ((places.group[place], places.group[it]) for it in others)
        if own != other
    }
    return sorted(found)


class Told(NamedTuple):
    """Pairs of groups that were asked: those that are one, and those that are *open*, neither one nor apart."""

    ones: list[Pair]
    open_ones: list[Pair]


def asked(pairs: list[Pair], ask: Callable[[list[Pair]], Told]) -> Told:
    """Return what some pairs of groups are, and those beside them that are one with the same third."""
    first = ask(pairs)
    more = ask(beside_one(first.ones, pairs))
    return Told([*first.ones, *more.ones], [*first.open_ones, *more.open_ones])


def ask_groups(pairs: Iterable[Pair], places: Places, read: Callable[[str], Reading]) -> Told:
    """Return which of some pairs of groups are one, and which may be, as far as some places of each say."""
    asking = Asking(read)
    found = Told([], [])
    for pair in pairs:
        these, those = (_shown(group, places) for group in pair)
        is_one = _are_one(these, those, asking)
        if is_one is not None:
            (found.ones if is_one else found.open_ones).append(pair)
    return found


def fallen_apart(
    places: Places, stated: Mapping[int, str], read: Callable[[str], Reading]
) -> dict[int, list[list[int]]]:
    """Return the groups abroad that fall apart by the words of their texts, each with the places of each part.

    `stated` has what is known of where each place lies (see `kept_apart.stated_cities`).
    """
    found: dict[int, list[list[int]]] = {}
    for group, members in places.members.items():
        if not 1 < len(members) <= MOST_ASKED:
            continue
        shown = {places.shown(place): place for place in members}
        if len(shown) < len(members) or not all(is_world(read(text)) for text in shown):
            continue
        parts = kept_apart({text: stated[place] for text, place in shown.items()}, read)
        if len(parts) > 1:
            found[group] = [[shown[text] for text in part] for part in parts]
    return found


def beside_one(same: Iterable[Pair], known: Collection[Pair]) -> list[Pair]:
    """Return the pairs of groups that are one with the same third and were not asked yet, sorted.

    >>> beside_one([(1, 2), (1, 3), (2, 4)], [(1, 2), (1, 3), (2, 4), (3, 4)])
    [(1, 4), (2, 3)]
    """
    few = (sorted(others) for others in _beside(same).values() if len(others) <= MOST_BESIDE)
    return sorted({pair for others in few for pair in combinations(others, 2)}.difference(known))


def _shown(group: int, places: Places) -> Sequence[str]:
    return sorted(places.shown(place) for place in places.members[group])[:PLACES_ASKED]


def _are_one(these: Sequence[str], those: Sequence[str], asking: Asking) -> bool | None:
    """Whether two groups are one as at least half of these pairs of their texts are; None where a pair is apart."""
    both = [(one, other) for one in these for other in those]
    unlike = [pair for pair in both if not asking.is_one(*pair)]
    if any(asking.is_apart(*pair) for pair in unlike):
        return None
    return 2 * len(unlike) <= len(both)


def united(told: Told, size: Mapping[int, int]) -> dict[int, int]:
    """Return the groups that become part of another, each with that one; `size` is how many texts each has.

    A pair that was not asked counts as apart.

    >>> united(Told([(1, 2)], []), {1: 3, 2: 2})
    {2: 1}
    >>> united(Told([(1, 2), (2, 3)], []), {1: 3, 2: 2, 3: 2})
    {}
    >>> united(Told([(1, 2), (2, 3)], [(1, 3)]), {1: 3, 2: 2, 3: 2})
    {2: 1, 3: 1}
    >>> united(Told([(1, 2), (2, 3)], []), {1: 12, 2: 2, 3: 1})
    {2: 1}
    """
    beside, fitting = _beside(told.ones), _beside([*told.ones, *told.open_ones])
    kept = {group: others - _doubtful(others, fitting, size) for group, others in beside.items()}
    joined = {group: {other for other in others if group in kept[other]} for group, others in kept.items()}
    found: dict[int, int] = {}
    left = set(joined)
    while left:
        members = _reached(min(left), joined)
        left -= members
        if all(other in fitting[one] for one, other in combinations(members, 2)):
            found |= dict.fromkeys(sorted(members - {min(members)}), min(members))
    return found


def _beside(pairs: Iterable[Pair]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        found[one].add(other)
        found[other].add(one)
    return found


def _doubtful(others: Collection[int], fitting: Mapping[int, Collection[int]], size: Mapping[int, int]) -> set[int]:
    """Return those of the groups that one may join which are apart from another of them that is no slip."""
    found: set[int] = set()
    for one, other in combinations(others, 2):
        if other in fitting[one]:
            continue
        found |= {it for it, rival in ((one, other), (other, one)) if size[it] < CROWD * size[rival]}
    return found


def _reached(start: int, joined: Mapping[int, Collection[int]]) -> set[int]:
    found, fresh = {start}, [start]
    while fresh:
        more = set(joined[fresh.pop()]) - found
        found |= more
        fresh += more
    return found
