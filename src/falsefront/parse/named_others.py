"""Cards of other firms on a firm's page that are given under the names that stand in them: its dealers, its sisters.

Each has nothing but what stands in its own card, up to the first line behind its contacts that may be about somebody
else. A card is nobody's without one firm's name over its one address, or where its name may stand below it.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from falsefront.contact.country import country
from falsefront.parse.address_edges import COPYRIGHT
from falsefront.parse.address_lines import AddressLine, address_lines
from falsefront.parse.blocks import contact_blocks
from falsefront.parse.draft import Draft
from falsefront.parse.firm_lines import gives_contact, goes_on, has_form
from falsefront.parse.headings import heading_levels
from falsefront.parse.label_words import field_of_label
from falsefront.parse.line_boxes import box_of
from falsefront.parse.makers import own_name
from falsefront.parse.names import folded
from falsefront.parse.other_cards import OtherCard
from falsefront.parse.tree import MAIN, Line, PageTree, start_of_line
from falsefront.records import Said

Span = tuple[int, int]  # pieces of text
_SOURCE: Final = "lines: the name over the address"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """A card with the name that is over its address."""

    name: str
    start: int  # of the name, in pieces of text
    end: int  # of its contacts


def under_own_names(tree: PageTree, others: Sequence[OtherCard]) -> tuple[list[Draft], list[Span]]:
    """Return an offer for each card of others that gives an address under its firm's name, and where all of them stand.

    A list of vendors is given so where each of its cards can be; else it is left to who reads the page's subject. To be
    asked for before the cards are left out of the page.
    """
    lines = [line for line in tree.lines if line.zone == MAIN]
    found = dict(_drafts(tree, lines, [each for each in others if each.may_be_named]))
    is_list_whole = all(each in found for each in others if each.is_of_list)
    kept = [each for each in others if is_list_whole or not each.is_of_list]
    return [found[each] for each in kept if each in found], [(each.start, each.end) for each in kept]


def _drafts(tree: PageTree, lines: Sequence[Line], cards: Sequence[OtherCard]) -> Iterator[tuple[OtherCard, Draft]]:
    named = [(card, each) for card in cards if (each := _named(tree, lines, card)) is not None]
    if not named or _stand_below(tree, lines, named[0][1]):
        return
    marks = [(0, "")]
    for number, (_, each) in enumerate(named):
        marks += [(each.start, str(number)), (each.end, "")]
    blocks = [block for block in contact_blocks(tree, is_platform=True, heads=marks) if block.raw("address")]
    often = Counter(block.raw("vendor") for block in blocks)
    for block in blocks:
        mark = block.raw("vendor")
        if mark and often[mark] == 1:
            card, each = named[int(mark)]
            block.fields["vendor"] = [Said(raw=each.name, source=_SOURCE)]
            yield card, block


def begins_with(tree: PageTree, cards: Sequence[Span]) -> bool:
    """Whether the first contacts in the subject of a page stand in one of some cards."""
    first = next((line.start for line in tree.lines if line.zone == MAIN and gives_contact(line.text)), -1)
    return any(start <= first < end for start, end in cards)


def _named(tree: PageTree, lines: Sequence[Line], card: OtherCard) -> _Named | None:
    """Return a card with the one name in it, where that is over its one address; None where it has more or less."""
    begin, until = (bisect_left(lines, piece, key=start_of_line) for piece in (card.start, card.end))
    inside = lines[begin:until]
    names = [at for at, line in enumerate(inside) if has_form(line.text)]
    addresses = address_lines(inside, tree.titles)
    if len(addresses) > 1 or len({folded(inside[at].text) for at in names}) != 1:
        return None
    line, behind = inside[names[0]], inside[names[0] + 1 :]
    address = addresses[0] if addresses else None
    if not behind or ":" in line.text or "：" in line.text or own_name(tree, line.text) != line.text:
        return None
    if address is None or address.name is None:
        is_over_it = goes_on(behind[0].text) or (address is not None and address.start == behind[0].start)
    else:
        is_over_it = folded(address.name) == folded(line.text) and address.start >= line.start
    at = begin + names[0]
    if not is_over_it or (address is not None and address.is_others):
        return None
    if (at and has_form(lines[at - 1].text)) or _is_at_bottom(tree, lines, at):
        return None
    return _Named(name=line.text, start=line.start, end=_end(behind, address))


def _end(lines: Sequence[Line], address: AddressLine | None) -> int:
    """Return where contacts under a name end: before the first line behind one that may be about somebody else."""
    is_begun, end = False, address.end if address is not None else lines[0].end
    for line in lines:
        is_contact = goes_on(line.text) or (address is not None and address.start <= line.start < address.end)
        if is_begun and not (is_contact or field_of_label(line.text) or country(line.text)):
            break
        is_begun = is_begun or is_contact
        end = max(end, line.end)
    return end


def _is_at_bottom(tree: PageTree, lines: Sequence[Line], number: int) -> bool:
    """Whether the nearest box around a name has the contacts over it and nothing below it: it is theirs."""
    box = box_of(tree, lines, number)
    if box is None or not number or not goes_on(lines[number - 1].text):
        return False
    behind = lines[number + 1].start if number + 1 < len(lines) else box[1]
    return box[0] <= lines[number - 1].start and behind >= box[1]


def _stand_below(tree: PageTree, lines: Sequence[Line], first: _Named) -> bool:
    """Whether names may stand under their contacts: the first is under some, and under the last one there are none."""
    at = bisect_left(lines, first.start, key=start_of_line)
    if not at or not goes_on(lines[at - 1].text):
        return False
    last = max(number for number, line in enumerate(lines) if has_form(line.text) and not COPYRIGHT.match(line.text))
    levels = heading_levels(tree)
    behind = takewhile(lambda line: line.start not in levels, lines[last + 1 :])
    return goes_on(lines[last - 1].text) and not any(goes_on(line.text) for line in behind)
