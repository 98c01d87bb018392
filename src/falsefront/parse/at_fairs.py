"""Where a fair is and who organises it, in the lines by which a firm invites to its booth: neither is the firm's.

"Hall 5.1, booth B12 / Venue: Moss Fair Complex, 380 Elm Road / Organizer (Moss Trade Centre) call center: ...". A line
that gives the booth or its hall stands near. On the page of a hall, of a hotel or of a fair the venue is its own.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.address_texts import may_be_part
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.own_left import begins_own, own_names
from falsefront.parse.tree import Line, PageTree
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_VENUE: Final = Caseless(rf"\W*(?:{_LISTS.any_of('venue')})")
_ORGANISER: Final = Caseless(
    rf"\W*(?:{_LISTS.any_of('organiser')})(?:\s?[(（].{{1,50}}[)）])?(?:[\s/&,.-].{{1,24}}|{_LISTS.any_of('organiser_behind')})?"
)
_EXHIBITS: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('exhibits')})(?!\w)|{_LISTS.any_of('exhibits_gapless')}")
_HOUSE: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('house')})(?!\w)|{_LISTS.any_of('house_gapless')}")
_ABOVE, _BELOW = 8, 4  # lines around such a label, among which one tells of a booth
_MOST_CHARS: Final = 120  # of that one
_OWN: Final = frozenset({"vendor", "phone", "email"})
_BEHIND: Final = 2  # lines that go on with a venue
_DIGIT: Final = re.compile(r"\d")
_NUMBER: Final = re.compile(r"\d(?:[\s().-]{0,3}\d){6}")


def at_fairs(tree: PageTree, lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Return where such lines stand, in pieces of text."""
    shapes, of_booths = tree.told_lines(_is_told), tree.told_lines(_is_booth)
    told = [at for at, line in enumerate(lines) if line.shape in shapes] if shapes else []
    booths = [(line.start, line.end) for line in lines if line.shape in of_booths] if of_booths else []
    if booths and not any(_is_address(line.text) for line in lines):
        booths = []  # a stall may be all it has
    if not booths and not (told and any(_exhibits(line.text) for line in lines)):
        return []
    heads = [*tree.titles, *(tree.text(at, separator=" ") for at in tree.by_name.get("h1", ()))]
    if any(map(_HOUSE.is_in, heads)):
        return []
    names = own_names(tree)
    return [
        (lines[_first(lines, at)].start, lines[_last(lines, at)].end) for at in told if _is_at_fair(lines, at, names)
    ] + booths


@remembered
def _is_told(text: str) -> bool:
    return _is_venue(text) or _is_organiser(text)


@remembered
def _is_venue(text: str) -> bool:
    label, colon, _ = parted(text)
    return bool(colon) and _VENUE.is_all(label)


@remembered
def _is_organiser(text: str) -> bool:
    """Whether a line gives the organiser of something by a label.

    >>> _is_organiser("Organizer (Moss Trade Centre) call center: 020-28"), _is_organiser("Organizer boxes of oak")
    (True, False)
    """
    label, colon, _ = parted(text)
    return bool(colon) and _ORGANISER.is_all(label)


@remembered
def _exhibits(text: str) -> bool:
    """Whether a line tells of a booth, and gives no telephone: "Booth rental 020-28888999" is a fair's own."""
    return len(text) <= _MOST_CHARS and _EXHIBITS.is_in(text) and _NUMBER.search(text) is None


def _is_at_fair(lines: Sequence[Line], at: int, names: Sequence[str]) -> bool:
    """Whether a line that tells of a booth stands near a label, and what that gives is not called as the page is."""
    value = parted(lines[at].text)[2] or (lines[at + 1].text if at + 1 < len(lines) else "")
    if begins_own(_DIGIT.sub("", value), names) or _stands_with_own(lines, at):
        return False
    near = [*lines[max(0, at - _ABOVE) : at], *lines[at + 1 : at + 1 + _BELOW]]
    return any(line.zone == lines[at].zone and _exhibits(line.text) for line in near)


def _stands_with_own(lines: Sequence[Line], at: int) -> bool:
    """Whether what a firm's own address is called, too, stands right beside a line of its name or telephone: 地址."""
    if not _is_address(lines[at].text):
        return False
    beside = (lines[each] for each in (at - 1, at + 1) if 0 <= each < len(lines))
    return any(field_of_label(parted(line.text)[0]) in _OWN for line in beside if parted(line.text)[1])


def _is_address(text: str) -> bool:
    label, colon, _ = parted(text)
    return bool(colon) and field_of_label(label) == "address"


@remembered
def _is_booth(text: str) -> bool:
    """Whether a line gives where a booth is by its label: "展位: 天津市港湾路88号"."""
    label, colon, value = parted(text)
    return bool(colon) and _EXHIBITS.is_in(label) and _DIGIT.search(value) is not None and _NUMBER.search(value) is None


def _first(lines: Sequence[Line], at: int) -> int:
    """Return the first of the lines right above a label that tell of a booth: an address may begin with one."""
    while at and _exhibits(lines[at - 1].text) and lines[at - 1].zone == lines[at].zone:
        at -= 1
    return at


def _last(lines: Sequence[Line], at: int) -> int:
    """Return the last line of what a label gives: its value below, and further lines of an address."""
    last = at if parted(lines[at].text)[2] else min(at + 1, len(lines) - 1)
    for line in lines[last + 1 : last + 1 + _BEHIND]:
        if not line.is_soft or not _is_venue(lines[at].text) or not may_be_part(line.text):
            break
        last += 1
    return last
