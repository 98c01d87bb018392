"""Addresses that nothing tells but the pin of a map before them: an icon that stands for the word "Address".

"<i class="fa fa-map-marker"></i> 14, Thai Fern, Hanoi", "📍 Fern Court, North Ridge, Accra"; the word may stand there
too, over the address. A town alone is none, nor is a sentence, an hour or a telephone.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from typing import Final

from falsefront.parse.address_shapes import has_postcode, street_words
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.label_words import field_of_label
from falsefront.parse.leading_names import without_names
from falsefront.parse.no_addresses import is_no_address
from falsefront.parse.plain_addresses import land_of_place
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import ELSEWHERE, Line, PageTree
from falsefront.parse.trimming import trimmed
from falsefront.text.remembered import remembered

# Classes of icons of a pin: "fa-map-marker-alt", "bi-geo-alt-fill", "icon-location", "fa-location-dot".
_PIN: Final = re.compile(
    r"(?:^|[-_])(?:map[-_]?(?:marker|pin)|map-marked|location|geo|pin-map|marker)(?:[-_](?:alt|dot|pin|on|fill|outline|solid|line|\d))*$"
)
_SIGNS: Final = ("📍", "📌")
_MOST_PINS: Final = 40
_MOST_BELOW: Final = 4  # pieces of text between an icon and the line it stands for
_MOST_SOFT: Final = 3  # lines behind a <br> that go on with one
_FEWEST_CHARS, _MOST_CHARS = 10, 160
_FEWEST_LETTERS: Final = 6
_MOST_WORDS: Final = 22
_NUMBER_FIRST: Final = re.compile(r"\W*(?:no\.?\s?)?\d{1,5}[a-z]?(?:[/-]\d{1,5})?,?\s", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")
_SMALL: Final = 0.5  # share of words in small letters that no address has


def pinned(tree: PageTree, taken: Collection[range]) -> Iterator[tuple[str, Line, Line]]:
    """Yield the words of such an address with its first and its last line; in `taken` an address is known already."""
    for number in sorted({_below_label(tree, number) for number in _pinned_lines(tree)}):
        lines = [tree.lines[number]]
        for line in tree.lines[number + 1 : number + 1 + _MOST_SOFT]:
            if not line.is_soft or not _goes_on(line.text):
                break
            lines.append(line)
        if any(line.start in span or line.end - 1 in span for line in lines for span in taken):
            continue
        words = without_names(trimmed("\n".join(line.text for line in lines)))
        if _is_address(words):
            yield words, lines[0], lines[-1]


def _pinned_lines(tree: PageTree) -> Iterator[int]:
    """Yield the numbers of the lines that the pin of a map stands in or over."""
    icons = [at for name, some in tree.by_class.items() if _is_pin(name) for at in some]
    starts = [line.start for line in tree.lines] if icons else []
    for at in sorted(icons)[:_MOST_PINS]:
        here = tree.start(at)
        if here != tree.end(at):
            continue
        number = bisect_left(starts, here)
        if number < len(starts) and starts[number] - here <= _MOST_BELOW and tree.lines[number].zone != ELSEWHERE:
            yield number
    for number, line in enumerate(tree.lines):
        if line.zone != ELSEWHERE and line.text.startswith(_SIGNS):
            yield number


def _below_label(tree: PageTree, number: int) -> int:
    """Return the line below the word "Address", where a pin stands with it; any other line itself."""
    line = tree.lines[number]
    is_label = field_of_label(line.text.strip(" :：" + "".join(_SIGNS))) == "address"
    is_over = is_label and number + 1 < len(tree.lines) and tree.lines[number + 1].zone == line.zone
    return number + is_over


@remembered
def _is_pin(name: str) -> bool:
    return _PIN.search(name.lower()) is not None


def _goes_on(text: str) -> bool:
    return len(text) <= _MOST_CHARS and not says_contact(text) and field_of_label(text.partition(":")[0]) is None


@remembered
def _is_address(text: str) -> bool:
    """Whether words beside a pin are an address.

    >>> _is_address("14, Thai Fern, Hanoi"), _is_address("Fern Court, North Ridge, Accra"), _is_address("Accra, Ghana")
    (True, True, False)
    >>> _is_address("Mon - Fri: 9:00 - 17:00"), _is_address("Find us on the map, 24 hours a day")
    (False, False)
    """
    line = text.replace("\n", ", ")
    words = _WORD.findall(line)
    if not _FEWEST_CHARS <= len(line) <= _MOST_CHARS or len(words) > _MOST_WORDS or is_no_address(line):
        return False
    if sum(map(len, words)) < _FEWEST_LETTERS or says_contact(line) or land_of_place(line) is not None:
        return False
    small = [word for word in words if word.islower() and not street_words(word)]
    if len(small) > _SMALL * len(words) or not is_plausible("address", line, is_sure=False):
        return False
    if street_words(line) or has_postcode(line) or _NUMBER_FIRST.match(line):
        return True
    return not line.isascii() and any(char.isdigit() for char in line)
