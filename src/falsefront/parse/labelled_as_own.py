"""Addresses whose label says that they are a site's own: a firm's seat or its shop, or any label in a site's frame."""

from bisect import bisect_right

from falsefront.parse.bare_labels import behind_label
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.labelled_offices import labels_office
from falsefront.parse.tree import MAIN, PageTree, start_of_line
from falsefront.parse.words import REGISTERED


def is_labelled_as_own(tree: PageTree, start: int, zone: int) -> bool:
    """Whether an address at a piece of text has the label of a firm's seat or shop, or any in a site's frame."""
    at = bisect_right(tree.lines, start, key=start_of_line) - 1
    labels = [parted(line.text)[0] for line in tree.lines[max(0, at - 1) : at + 1]]
    if any(REGISTERED.is_all(label) or labels_office(label) for label in labels):
        return True
    if zone == MAIN:
        return False
    return any(field_of_label(label) == "address" for label in labels) or behind_label(tree.lines[at].text) is not None
