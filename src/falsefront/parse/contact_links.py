"""Links that dial or write to somebody, whatever is written on them: "Call", an envelope."""

from bisect import bisect_left
from typing import Final

from falsefront.parse.tree import MAIN, PageTree

_SCHEMES: Final = ("tel:", "mailto:")
_FEWEST_CHARS: Final = 7  # of a number or a mailbox


def has_contact_link(tree: PageTree, start: int, end: int) -> bool:
    """Whether a link between two pieces of text dials a number or writes to a mailbox."""
    starts: list[int] | None = tree.memory.get(has_contact_link)
    if starts is None:
        starts = tree.memory[has_contact_link] = sorted(
            tree.start(at)
            for at in tree.by_name.get("a", ())
            if tree.zone(at) == MAIN and _leads_to_somebody(tree.elements[at].attrs.get("href"))
        )
    at = bisect_left(starts, start)
    return at < len(starts) and starts[at] < end


def _leads_to_somebody(link: str | None) -> bool:
    link = (link or "").strip().lower()
    return link.startswith(_SCHEMES) and len(link.partition(":")[2].partition("?")[0]) >= _FEWEST_CHARS
