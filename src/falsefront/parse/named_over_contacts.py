"""Whether the name over a page stands once more right over an address: that is somebody's, and no thing's.

"Otter Lamps" for a heading and, below what is for sale, "Reach us: Otter Lamps, Ms. Fern, 14 Alder Road, Leeds".
"""

from collections.abc import Sequence
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.cards import MONEY
from falsefront.parse.firm_lines import gives_contact, has_form
from falsefront.parse.headings import heading_levels, parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.names import folded
from falsefront.parse.tree import Line, PageTree

_MOST_BETWEEN: Final = 6  # lines from a name down to the last of an address
_MOST_NAMED: Final = 5  # places of the name
_PARTING: Final = " ·|｜•–—-:："


def stands_over_contacts(tree: PageTree, at: int, name: str) -> bool:
    """Whether a page's name, of the heading at a position, stands again over an address and a telephone or mailbox."""
    lines = [line for line in tree.subject if line.start >= tree.end(at)]
    named = [number for number, line in enumerate(lines) if folded(line.text.strip(_PARTING)) == folded(name)]
    below = (lines[number + 1 : number + 1 + _MOST_BETWEEN] for number in named[:_MOST_NAMED])
    return any(_is_over_contacts(tree, each) for each in below)


def _is_over_contacts(tree: PageTree, below: Sequence[Line]) -> bool:
    levels = heading_levels(tree)
    end = next((number for number, line in enumerate(below) if line.start in levels), len(below))
    texts = [line.text for line in below[:end]]
    if any(MONEY.is_in(text) or has_form(text) or field_of_label(parted(text)[0]) == "vendor" for text in texts):
        return False  # a thing's name over the firm that sells it
    joined = (", ".join(texts[first:last]) for first in range(len(texts)) for last in range(first + 1, len(texts) + 1))
    is_labelled = any(field_of_label(parted(text)[0]) == "address" for text in texts)
    is_placed = is_labelled or any(map(is_address, joined))
    return is_placed and any(gives_contact(text) and not is_address(text) for text in texts)
