"""Cards of other firms on a firm's page that are given under the names that stand in them: its dealers, its sisters.

Each has nothing but what stands in an element of its own that begins with its name, as several of that kind do. Names
and contacts in one run of lines, a name under other words, and contacts behind a line, a rule or a picture that may be
somebody else's make a card nobody's.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from falsefront.parse.address_lines import AddressLine, address_lines
from falsefront.parse.blocks import contact_blocks
from falsefront.parse.draft import NAMED_OVER_ADDRESS, Draft
from falsefront.parse.element import Element, attribute
from falsefront.parse.firm_lines import gives_contact, goes_on, has_form
from falsefront.parse.firm_lists import Part, lines_between
from falsefront.parse.firm_names import is_han
from falsefront.parse.forgetting import forgetting
from falsefront.parse.headings import heading_levels, parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.line_boxes import begun_by, element_at, lines_in
from falsefront.parse.listed_names import is_place
from falsefront.parse.makers import own_name
from falsefront.parse.names import folded
from falsefront.parse.other_cards import OtherCard, may_be_name
from falsefront.parse.tree import MAIN, Line, PageTree, start_of_line
from falsefront.records import Said

Span = tuple[int, int]  # pieces of text
_FEWEST_ALIKE: Final = 2  # boxes of one kind that each begin with a name


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """A card with the name that is over its address."""

    name: str
    start: int  # of the name, in pieces of text
    end: int  # of its contacts
    box: Element  # that begins with the name, and holds the contacts


def under_own_names(tree: PageTree, others: Sequence[OtherCard]) -> tuple[list[Draft], list[Span]]:
    """Return an offer for each card of others that gives an address under its firm's name, and where all of them stand.

    A list of vendors is given so where each of its cards can be; else it is left to who reads the page's subject. To be
    asked for before the cards are left out of the page.
    """
    lines = tree.subject
    found = dict(_drafts(tree, lines, [each for each in others if each.may_be_named]))
    is_list_whole = all(each in found for each in others if each.is_of_list)
    kept = [each for each in others if is_list_whole or not each.is_of_list]
    return [found[each] for each in kept if each in found], [(each.start, each.end) for each in kept]


def _drafts(tree: PageTree, lines: Sequence[Line], cards: Sequence[OtherCard]) -> Iterator[tuple[OtherCard, Draft]]:
    named = [(card, each) for card in cards if (each := _named(tree, lines, card)) is not None]
    kinds = _stand_alike(tree, lines, [each for _, each in named])
    named = [(card, each) for card, each in named if _kind(each.box) in kinds]
    if not named:
        return
    marks = [(0, "")]
    for number, (_, each) in enumerate(named):
        marks += [(each.start, str(number)), (each.end, "")]
    with forgetting(tree):
        blocks = [block for block in contact_blocks(tree, is_platform=True, heads=marks) if block.raw("address")]
    often = Counter(block.raw("vendor") for block in blocks)
    for block in blocks:
        mark = block.raw("vendor")
        if mark and often[mark] == 1:
            card, each = named[int(mark)]
            block.fields["vendor"] = [Said(raw=each.name, source=NAMED_OVER_ADDRESS)]
            yield card, block


def may_hold_another(tree: PageTree, part: Part) -> bool:
    """Whether somebody else may stand in the place of a firm of a list, beside the one that it is named for.

    Two addresses, another firm's name, or a line, a country, a rule or a picture before contacts that may be another's.
    """
    inside = lines_between(tree.subject, part.start, part.end)
    firms = {folded(line.text) for line in inside if has_form(line.text)} - {folded(part.name)}
    if len(address_lines(inside, tree.titles)) > 1 or any(is_han(part.name) == is_han(firm) for firm in firms):
        return True
    below = [line for line in inside if line.start > part.start and part.name not in line.text]
    contacts = [at for at, line in enumerate(below) if goes_on(line.text)]
    between = below[contacts[0] : contacts[-1]] if contacts else ()
    if any(not goes_on(line.text) and _may_be_another(line.text) for line in between):
        return True
    named = [line for line in inside if part.name in line.text]
    box = element_at(tree, named[0].start) if named else None
    while box is not None and tree.end(box.at) < part.end:
        box = box.parent
    return box is not None and _is_parted(tree, box, inside[inside.index(named[0]) :])


def _may_be_another(text: str) -> bool:
    return is_place(text) or (may_be_name(text) and not parted(text)[1])


def begins_with(tree: PageTree, cards: Sequence[Span]) -> bool:
    """Whether the first contacts in the subject of a page stand in one of some cards."""
    first = next((line.start for line in tree.lines if line.zone == MAIN and gives_contact(line.text)), -1)
    return any(start <= first < end for start, end in cards)


def _named(tree: PageTree, lines: Sequence[Line], card: OtherCard) -> _Named | None:
    """Return a card whose one name begins a box with its contacts alone; None where it has more or less."""
    begin, until = (bisect_left(lines, piece, key=start_of_line) for piece in (card.start, card.end))
    inside = lines[begin:until]
    names = [at for at, line in enumerate(inside) if has_form(line.text)]
    addresses = address_lines(inside, tree.titles)
    if len(addresses) > 1 or len({folded(inside[at].text) for at in names}) != 1:
        return None
    line, address = inside[names[0]], addresses[0] if addresses else None
    if _tells_more(tree, line.text) or any(_is_over_it(tree, each) for each in inside[: names[0]]):
        return None
    box = begun_by(tree, lines, begin + names[0])
    behind = lines_in(tree, lines, box)[1:] if box is not None else ()
    if box is None or not behind or behind[-1].start >= card.end:
        return None
    if address is not None and (address.is_others or not line.start <= address.start <= behind[-1].start):
        return None
    if address is None or address.name is None:
        is_right_below = goes_on(behind[0].text) or (address is not None and address.start == behind[0].start)
    else:
        is_right_below = folded(address.name) == folded(line.text)
    if not is_right_below:
        return None
    end = _end(behind, address)
    if any(goes_on(each.text) for each in behind if each.start >= end) or _is_parted(tree, box, behind):
        return None
    return _Named(name=line.text, start=line.start, end=end, box=box)


def _tells_more(tree: PageTree, text: str) -> bool:
    """Whether a line with a firm's name has other words too, such as a label or "c/o"."""
    return ":" in text or "：" in text or text[:1].islower() or own_name(tree, text) != text


def _is_over_it(tree: PageTree, line: Line) -> bool:
    """Whether words over the box of a name may be the name of who is found there, and that below it is another's."""
    return heading_levels(tree).get(line.start) != 1 and may_be_name(line.text)


def _end(lines: Sequence[Line], address: AddressLine | None) -> int:
    """Return where contacts under a name end: before the first line behind one that may be about somebody else."""
    is_begun, end = False, address.end if address is not None else lines[0].end
    for line in lines:
        is_contact = goes_on(line.text) or (address is not None and address.start <= line.start < address.end)
        if is_begun and not (is_contact or field_of_label(line.text)):
            break
        is_begun = is_begun or is_contact
        end = max(end, line.end)
    return end


def _is_parted(tree: PageTree, box: Element, lines: Sequence[Line]) -> bool:
    """Whether a rule, or a picture that may be another's name, stands before some contacts of a box."""
    last = max((line.start for line in lines if goes_on(line.text)), default=-1)
    return any(
        lines[0].start <= tree.start(each.at) <= last
        and (each.name == "hr" or (each.name == "img" and not field_of_label(attribute(each, "alt") or "")))
        for each in tree.elements[box.at : tree.last[box.at] + 1]
    )


def _stand_alike(tree: PageTree, lines: Sequence[Line], named: Sequence[_Named]) -> set[str]:
    """Return the kinds of boxes that several of some cards have, and that begin with contacts nowhere on the page."""
    often = Counter(_kind(each.box) for each in named)
    kinds = {kind for kind, times in often.items() if times >= _FEWEST_ALIKE}
    for box in tree.elements if kinds else ():
        if _kind(box) in kinds and _begins_with_contacts(lines_in(tree, lines, box)):
            kinds.discard(_kind(box))
    return kinds


def _begins_with_contacts(lines: Sequence[Line]) -> bool:
    """Whether a name in some lines stands below contacts."""
    return bool(lines) and goes_on(lines[0].text) and sum(has_form(line.text) for line in lines) == 1


def _kind(box: Element) -> str:
    return f"{box.name}.{attribute(box, 'class') or ''}"
