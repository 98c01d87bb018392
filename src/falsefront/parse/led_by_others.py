"""Addresses behind a page's first that somebody else's name leads: "Moss Supplies, 8 Wells Road", "Marl Ovens / 9 Elm".

A page that has said where its firm is names others behind that in words that no list has all of: a dealer, a printer, a
school. What tells them is how such a name stands: before an address on its line or right over it, in capitals, and it
is no office's, no place's, no person's and not the firm's own. A mailbox of the firm's keeps an address its own, and so
does a heading over it that is a place of the firm's.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, Protocol

from falsefront.address.gazetteer.gazetteer import world
from falsefront.contact.country import country
from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import has_street, is_address
from falsefront.parse.alike_boxes import may_be_name
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_names import is_han
from falsefront.parse.headings import heading_levels, parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.named_beside import OURS
from falsefront.parse.names import folded
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.proper_titles import OF_ONES_OWN, is_proper_title
from falsefront.parse.small_words import small_words
from falsefront.parse.strangers import is_strangers, names_of_page
from falsefront.parse.tree import MAIN, Line, PageTree, start_of_line
from falsefront.parse.words import COMPANY_WORDS, CONTACT_PAGES, PAGE_NAMES
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# Places that a firm may have, and houses: "Πρατήριο Αθήνας", "Rosewood House".
_PLACES: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('place')})(?!\w)|{_LISTS.any_of('place_gapless')}")
_OF_PARTNERS: Final = Caseless(_LISTS.any_of("partner"))
_WORD: Final = re.compile(r"[^\W\d_]+")
_PARTING: Final = " \t,，;；:：|-–—·•"
_QUOTED: Final = re.compile(r"[«„“\"「『]([^«»„“”\"「」『』]{3,60})[»”“\"」』]")
_BEFORE_ADDRESS: Final = re.compile(r"\s*(?:[,，：]|:\s|\s[–—|-]\s)\s*")
_ABOVE: Final = 3  # lines over a name, among which a heading may tell a place of the firm's
_BELOW: Final = 6  # lines below an address, among which a mailbox may be the firm's
_DIGIT: Final = re.compile(r"\d")
_FEWEST_OF_HAN: Final = 4
_FEWEST_OF_NAME: Final = 3  # words that are no person's name
_FEWEST_ALIKE: Final = 4  # letters
_MOST_OF_BRANCH: Final = 3  # words
_FEWEST_SMALL: Final = 3  # words in small letters


class Place(Protocol):
    """An address as it stands, in pieces of text."""

    raw: str
    start: int
    end: int
    zone: int
    source: str
    is_others: bool
    is_led: bool  # it is another's by the name that leads it


def leave_to_others(tree: PageTree, places: Sequence[Place]) -> None:
    """Mark those of some addresses that another's name leads; the first of a page is its own.

    What stands behind such an address is his too. An address behind a label is as the label says.
    """
    told = [each for each in places if each.zone == MAIN and not each.is_others]
    lines = [each for each in told[1:] if each.source == "lines"]
    named = [(each, name) for each in lines for name in _names(tree, each)]
    led = _led(tree, told[0], named) if named else set()
    for each in lines:
        each.is_led = each.is_others = each.start in led


def _led(tree: PageTree, first: Place, named: Sequence[tuple[Place, str]]) -> set[int]:
    """Return where addresses begin that a stranger's name leads, of those with the names before them."""
    said = names_of_page(tree, tree.lines)
    own = [name for name in said if not (CONTACT_PAGES.is_in(name) or PAGE_NAMES.is_all(name))]
    if not own:
        return set()
    own += [name for name in _names(tree, first) if not is_strangers(name, own)]
    has_form = any(map(has_any_form, own))  # else a firm's name may be that of the sign over its door
    return {
        place.start
        for place, name in named
        if (has_form or not has_any_form(name))
        and is_strangers(name, own)
        and not (_is_called_by_town(name, place.raw) or _is_firms(tree, place, name))
    }


def _names(tree: PageTree, place: Place) -> Iterator[str]:
    """Yield what may be a name that leads an address: before it on its line, and on the line over it."""
    number = bisect_right(tree.lines, place.start, key=start_of_line) - 1
    line = tree.lines[number]
    first = place.raw.partition("\n")[0]
    before = line.text.partition(first)[0].strip(_PARTING + "©®") if first in line.text else ""
    if before and (told := list(_told_before(before))):
        yield from told
        return
    head, *_ = _BEFORE_ADDRESS.split(first, maxsplit=1)
    rest = place.raw[len(head) :].strip(_PARTING + "\n")
    is_plain = _DIGIT.search(head) is None and not has_street(head) and head != place.raw
    if (is_plain and _is_sentence(head)) or (is_plain and _is_name(head) and (head == first or is_address(rest))):
        yield head
    elif not before and number and _is_told_over(tree, number - 1):
        yield tree.lines[number - 1].text


def _is_told_over(tree: PageTree, number: int) -> bool:
    """Whether a line over an address is somebody's name: a firm's by its form, or under a heading of no place.

    Any other name may be what a firm calls a place, a desk or a person of its own.
    """
    line = tree.lines[number]
    if line.zone != MAIN or not _is_name(line.text):
        return False
    if has_any_form(line.text) or is_han(line.text):
        return True
    is_firms = len(_WORD.findall(line.text)) >= _FEWEST_OF_NAME or COMPANY_WORDS.is_in(line.text)
    levels = heading_levels(tree)
    return (
        is_firms and number > 0 and tree.lines[number - 1].start in levels and _is_no_place(tree.lines[number - 1].text)
    )


@remembered
def _is_no_place(heading: str) -> bool:
    """Whether a heading says neither a place, of the firm's or any other, nor how it is reached."""
    if is_office(heading) or country(heading) is not None or world().has_city(heading) or field_of_label(heading):
        return False
    words = (OF_ONES_OWN, OURS, _PLACES, CONTACT_PAGES)
    return not (any(each.is_in(heading) for each in words) or PAGE_NAMES.is_all(heading))


@remembered
def _is_sentence(text: str) -> bool:
    """Whether words before an address tell of something: "Weekend courses take place at Moss Hall"."""
    return small_words(text) >= _FEWEST_SMALL and not (OF_ONES_OWN.is_in(text) or OURS.is_in(text))


def _told_before(words: str) -> Iterator[str]:
    """Yield who is named by the words before an address on its line, behind their label or in their quotes."""
    if found := _QUOTED.search(words):
        is_place = OF_ONES_OWN.is_in(words) or _PLACES.is_in(words)  # "Store (at Moss “Pine”)", which the firm may rent
        if not is_place or _OF_PARTNERS.is_in(words):
            yield found[1]
        return
    label, _, value = parted(words)
    if value and not (field_of_label(label) == "address" or is_office(label) or OF_ONES_OWN.is_in(label)):
        words = value.lstrip("©® ")
    if _is_name(words):
        yield words


@remembered
def _is_name(text: str) -> bool:
    """Whether words are surely somebody's name.

    >>> _is_name("Moss Supplies"), _is_name("Marl Ovens Ltd"), _is_name("北苔家具修理公司")
    (True, True, True)
    >>> _is_name("Our Workshop"), _is_name("Leeds"), _is_name("Back gate"), _is_name("Anna Moss"), _is_name("修理部")
    (False, False, False, False, False)
    """
    if not may_be_name(text) or COMPANY_WORDS.is_all(text):
        return False
    if has_any_form(text):
        return True
    if _PLACES.is_in(text):
        return False
    if is_han(text):
        return len(text) >= _FEWEST_OF_HAN
    return is_proper_title(text)


def _is_called_by_town(name: str, address: str) -> bool:
    """Whether a name without a legal form ends in a word of the address below it, as a firm's branch does."""
    words = _WORD.findall(name)
    if not 0 < len(words) <= _MOST_OF_BRANCH:
        return False
    last = words[-1].casefold()
    here = {word.casefold() for word in _WORD.findall(address.removeprefix(name))}
    return not has_any_form(name) and any(_are_alike(last, word) for word in here)


def _are_alike(one: str, other: str) -> bool:
    """Whether two words are one but for their ends: "Αθήνα", "Αθήνας"."""
    most = max(_FEWEST_ALIKE, min(len(one), len(other)) - 2)
    return one[:most] == other[:most] and min(len(one), len(other)) >= _FEWEST_ALIKE


def _is_firms(tree: PageTree, place: Place, name: str) -> bool:
    """Whether an address under a name is the firm's all the same: by its mailbox, or by a heading over the name."""
    lines = tree.lines
    number = bisect_right(lines, place.start, key=start_of_line) - 1
    last = bisect_right(lines, max(place.end - 1, place.start), key=start_of_line)
    below: list[Line] = []
    for line in lines[last : last + _BELOW]:
        if is_address(line.text):
            break
        below.append(line)
    if any("@" in line.text and is_own_box(tree, line.text) for line in (*lines[number:last], *below)):
        return True
    levels = heading_levels(tree)
    for line in reversed(lines[max(0, number - _ABOVE) : number]):
        if folded(line.text) == folded(name):
            continue
        if gives_contact(line.text):
            return False
        label = parted(line.text)[0]
        is_head = line.start in levels or field_of_label(label) is not None
        if is_office(label) or field_of_label(label) == "address" or (is_head and _is_of_firm(label)):
            return True
        if is_head:
            return False
    return False


def _is_of_firm(label: str) -> bool:
    """Whether a heading is over a place of the firm's: not "Schools we supply", which has a word of one's own too."""
    words = _WORD.findall(label)
    is_place = bool(words) and all(map(OF_ONES_OWN.is_in, words))
    return is_place or _PLACES.is_in(label) or CONTACT_PAGES.is_all(label) or PAGE_NAMES.is_all(label)
