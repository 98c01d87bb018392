"""Reasons and links with what they repeat said once."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from falsefront.records import ClaimLink

DETAILS = 8  # of one kind in a line; --json has all
# What the matcher says of two vendors: said of all of them at once where it says the same of many.
_WHO = r"((?:“.+?”|vendor \d+ \(no name read\)) \([^()]*\))"
PAIR = re.compile(rf"{_WHO} and {_WHO} ((?:were seen with the same|are described) .+)")
ABOUT = re.compile(r"([^:“”'\"]{1,40}): (.+)")  # "same room: 1203 and 1203"


def grouped(reasons: Iterable[str]) -> list[str]:
    """Return reasons with what they repeat said once, in the order of first mention; unlike ones stay as they are.

    >>> grouped(["same room: 5 and 5", "same city: 'A' and 'B'", "same room: 7 and 7", "same city: 'B' and 'A'"])
    ['same room: 5; 7', "same city: 'A' and 'B'"]
    >>> phone = "were seen with the same phone: 5"
    >>> grouped([f"“A” (x) and “B” (y) {phone}", f"“A” (x) and “C” (y) {phone}"])
    ['3 were seen with the same phone: 5: “A” (x), “B” (y), “C” (y)']
    """
    pairs: dict[str, dict[str, None]] = {}
    about: dict[str, dict[frozenset[str], str]] = {}
    order: dict[tuple[str, str], None] = {}
    for reason in reasons:
        if found := PAIR.fullmatch(reason):
            pairs.setdefault(found[3], {}).update({found[1]: None, found[2]: None})
            order["pair", found[3]] = None
        elif found := ABOUT.fullmatch(reason):
            sides = frozenset(found[2].split(" and "))  # either side first
            about.setdefault(found[1], {}).setdefault(sides, _once(found[2]))
            order["about", found[1]] = None
        else:
            order["plain", reason] = None
    told = []
    for kind, key in order:
        if kind == "pair" and len(pairs[key]) > 2:
            told.append(f"{len(pairs[key])} {key}: {_some(list(pairs[key]), ', ')}")
        elif kind == "pair":
            told.append(f"{' and '.join(pairs[key])} {key}")
        else:
            told.append(f"{key}: {_some(list(about[key].values()), '; ')}" if kind == "about" else key)
    return told


def _once(detail: str) -> str:
    one, _, other = detail.partition(" and ")
    return one if one == other else detail


def _some(texts: Sequence[str], between: str) -> str:
    left = len(texts) - DETAILS
    return between.join(texts[:DETAILS]) + (f"{between}and {left} more" if left > 0 else "")


def links(found: Iterable["ClaimLink"]) -> Iterator[str]:
    """Give links that agree on the same parts together: what they agree on once, then the pairs."""
    kinds: dict[tuple[object, ...], list[ClaimLink]] = {}
    for link in found:
        kinds.setdefault((link.level, link.score, *(_head_of(reason) for reason in link.reasons)), []).append(link)
    for alike in kinds.values():
        yield f"  {alike[0].level}  {alike[0].score:.2f}  {', '.join(f'{link.a} = {link.b}' for link in alike)}"
        if alike[0].id is None:
            yield "    both give the same text, but for spaces and width of letters"
        else:
            yield from (f"    {line}" for line in grouped(reason for link in alike for reason in link.reasons))


def _head_of(reason: str) -> str:
    found = ABOUT.fullmatch(reason)
    return found[1] if found else reason
