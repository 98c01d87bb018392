"""Where some lines of a page give contacts: counted once, for all the elements around them that are asked about."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.contact_links import has_contact_link
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.label_words import field_of_label
from falsefront.parse.tree import Line, PageTree

_GOES_ON: Final = (",", "،", "，")  # at the end of a line, on the next of which an address goes on


class GivenContacts:
    """The contacts that lines of a page give, by what `read` says of each: all but a name that it begins with.

    Where the page says that it lists others (`is_told`), an address broken before its town is a contact, too.
    """

    def __init__(self, tree: PageTree, lines: Sequence[Line], read: Callable[[Line], str], *, is_told: bool) -> None:
        self._tree, self._lines, self._read, self._is_told = tree, lines, read, is_told
        self._starts = [line.start for line in lines]

    def between(self, start: int, end: int) -> bool:
        """Whether a line that begins between two pieces of text gives a contact, two together, or a link there."""
        first = bisect_left(self._starts, start)
        last = max(first, bisect_left(self._starts, end))
        if self._before[last] > self._before[first] or has_contact_link(self._tree, start, end):
            return True
        return any(
            self._gives_with_next(number) for number in range(first, last - 1) if self._lines[number + 1].is_soft
        )

    @cached_property
    def _before(self) -> list[int]:
        """How many contacts the lines before each give."""
        return [0, *accumulate(gives_contact(self._read(line)) for line in self._lines)]

    def _gives_with_next(self, number: int) -> bool:
        line, below = self._lines[number], self._lines[number + 1]
        return _give_together(self._read(line), below.text, is_told=self._is_told)


def _give_together(text: str, below: str, *, is_told: bool) -> bool:
    """Whether two lines are a contact together: broken behind a comma, or in a list that is told to be one, an address.

    There a street may stand over its town, and the label of an address over it.
    """
    if text.endswith(_GOES_ON):
        return gives_contact(f"{text} {below}")
    if not is_told or not any(map(str.isdigit, below)):
        return False
    return field_of_label(text) == "address" or (any(map(str.isdigit, text)) and is_address(f"{text}, {below}"))
