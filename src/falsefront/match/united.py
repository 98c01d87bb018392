"""Groups that are one though nothing read joins them: two spellings of a place that several write each.

A text that stands alone has its second chance by itself (see `second_chance`). A spelling that is common has none: all
who write it are a group, and a group comes to nobody. So groups that meet are held against each other whole.

- Two groups are one where each of some places of the one is one with each of some of the other: by what was read, or
  verified. One pair that is not says no.
- A group that may be one with two others which are not one *stands between* them and joins neither, but for those of
  whom a crowd outvotes the other: few are a slip (a wrong postcode, a misread quarter).
- Who is not one with all that a union would bring is a reason for none of it.

The result is a function of the set of texts and of their groups, whatever their order.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import combinations

from falsefront.address.reading import Reading
from falsefront.match.parted import CROWD
from falsefront.match.second_chance import Asking, Offer, Places

PLACES_OFFERED = 4  # of a group, whose texts are looked for others in
PLACES_ASKED = 6  # of each of two groups, each with each

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


def ones(pairs: Iterable[Pair], places: Places, read: Callable[[str], Reading]) -> list[Pair]:
    """Return which of some pairs of groups are one, as far as some places of each say."""
    asking = Asking(read)
    return [(one, other) for one, other in pairs if _are_one(_shown(one, places), _shown(other, places), asking)]


def _shown(group: int, places: Places) -> Sequence[str]:
    return sorted(places.shown(place) for place in places.members[group])[:PLACES_ASKED]


def _are_one(these: Sequence[str], those: Sequence[str], asking: Asking) -> bool:
    return all(asking.is_one(one, other) for one in these for other in those)


def united(pairs: Collection[Pair], size: Mapping[int, int]) -> dict[int, int]:
    """Return the groups that become part of another, each with that one; `size` is how many texts each has.

    >>> united([(1, 2)], {1: 3, 2: 2})
    {2: 1}
    >>> united([(1, 2), (2, 3)], {1: 3, 2: 2, 3: 2})
    {}
    >>> united([(1, 2), (2, 3)], {1: 12, 2: 2, 3: 1})
    {2: 1}
    """
    beside: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        beside[one].add(other)
        beside[other].add(one)
    kept = {group: others - _doubtful(others, beside, size) for group, others in beside.items()}
    joined = {group: {other for other in others if group in kept[other]} for group, others in kept.items()}
    found: dict[int, int] = {}
    left = set(joined)
    while left:
        members = _reached(min(left), joined)
        left -= members
        if all(other in beside[one] for one, other in combinations(members, 2)):
            found |= dict.fromkeys(sorted(members - {min(members)}), min(members))
    return found


def _doubtful(others: Collection[int], beside: Mapping[int, Collection[int]], size: Mapping[int, int]) -> set[int]:
    """Return those of the groups that one may join which are not one with another of them that is no slip."""
    found: set[int] = set()
    for one, other in combinations(others, 2):
        if other in beside[one]:
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
