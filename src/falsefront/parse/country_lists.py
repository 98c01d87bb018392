"""Whose mailboxes stand under names of countries: a list of distributors, each with a mailbox of its own.

"COLOMBIA / Rueda Colombia / pedro@mail.example": where such mailboxes are of several domains, they are those of others
than the site's firm, but for the ones at a domain that its title names.
"""

import re
from bisect import bisect_right
from collections import Counter
from typing import Final

from falsefront.contact.country import country
from falsefront.contact.email import emails
from falsefront.parse.headings import heading_levels
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.tree import PageTree
from falsefront.text.remembered import remembered

_MOST_HEAD_CHARS: Final = 60
_FEWEST: Final = 3  # mailboxes of a list, each under another country
_MOST_LINES: Final = 12  # under one of them
_BETWEEN: Final = re.compile(r"\s*(?:[,/&+]|\s[-–]\s|\band\b)\s*")
_LETTERS: Final = re.compile(r"[A-ZÀ-Ž][^\d@:]*")


def under_countries(tree: PageTree) -> list[range]:
    """Return the pieces of text in which a page lists others under names of countries, each with a mailbox."""
    lines = tree.lines
    if sum("@" in line.text for line in lines) < _FEWEST:
        return []
    heads = [at for at, line in enumerate(lines) if _names_countries(line.text)]
    if len(heads) < _FEWEST:
        return []
    levels = heading_levels(tree)
    ends = sorted({at for at, line in enumerate(lines) if line.start in levels} | {*heads, len(lines)})
    spans: list[range] = []
    domains: Counter[str] = Counter()
    for head in heads:
        end = ends[bisect_right(ends, head)]
        below = lines[head + 1 : min(end, head + 1 + _MOST_LINES)]
        mails = [mail for line in below if "@" in line.text for mail in emails(line.text)]
        domains.update({mail.partition("@")[2].lower() for mail in mails})
        if mails and not any(is_own_box(tree, mail) for mail in mails):
            spans.append(range(lines[head].start, below[-1].end))
    is_of_several = domains.total() >= _FEWEST and 2 * max(domains.values()) <= domains.total()
    return spans if is_of_several else []


@remembered
def _names_countries(text: str) -> bool:
    """Whether a line is the name of a country, or of several: "INDONESIA, MALAYSIA", "USA - NORTH & WEST"."""
    if not 3 <= len(text) <= _MOST_HEAD_CHARS or not _LETTERS.fullmatch(text):
        return False
    return country(_BETWEEN.split(text, maxsplit=1)[0]) is not None
