"""Adverts among the cards of a list: cards that are marked as such and lead over somebody's counter of clicks.

A market that lists what it is paid for among the rest marks it, and its links lead to another host than theirs: the
page of the thing is not told, and the same card may stand in the list again under its own page. A marked card that
leads where the others do stays.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from falsefront.parse.promoted_words import MARKED
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import PageTree, attribute
from falsefront.text.remembered import remembered

_MOST_MARK_CHARS: Final = 30
_MARK_ENDS: Final = " .:\u00b7\u2022\uff1a[]\u3010\u3011()"
_SCHEME: Final = re.compile(r"(?:https?:)?//", re.IGNORECASE)


def without_adverts(tree: PageTree, found: list[int], base: str) -> list[int]:
    """Return the cards of a list without the adverts, which are put beside its subject; all where most are marked."""
    telling = tree.told_lines(_marks_advert)
    if not telling:
        return found
    marked = [at for at in found if any(line.shape in telling for line in tree.lines_of(at))]
    if not marked or 2 * len(marked) > len(found):
        return found
    usual = Counter(host for at in found if at not in marked for host in _hosts(tree, at, base))
    adverts = [at for at in marked if (hosts := _hosts(tree, at, base)) and hosts.isdisjoint(_most(usual))]
    tree.leave_out(adverts)
    return [at for at in found if at not in adverts]


@remembered
def _marks_advert(line: str) -> bool:
    """Whether a line is nothing but the mark of an advert, by its shape."""
    words = line.strip(_MARK_ENDS)
    return len(words) <= _MOST_MARK_CHARS and MARKED.is_all(words)


def _hosts(tree: PageTree, at: int, base: str) -> set[str]:
    """Return the host to which the first link of a card leads, in a set; none where it leads nowhere."""
    links: Sequence[int] = tree.inside(tree.by_name.get("a", ()), at)
    first = at if tree.elements[at].name == "a" else next(iter(links), None)
    for link in (each for each in (first, *links) if each is not None):
        href = (attribute(tree.elements[link], "href") or "").strip()
        if href and not href.startswith(("#", "javascript:")):
            whole = absolute(href, base)
            return {urlsplit(whole).netloc} if whole else set()
    return set()


def _most(usual: Counter[str]) -> set[str]:
    """Return the host of most cards."""
    return {host for host, _ in usual.most_common(1)}
