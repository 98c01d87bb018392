"""Boxes side by side on a seller's page of a market, each with somebody's name and his contacts: others who sell there.

Whatever stands over them ("Shoppers also looked at", "Рядом по алфавиту"): elements of one kind in one parent, each of
which begins with a name and gives a contact, are no seller's. A seller's offices, departments and people are his.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.contact.country import country
from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import is_address
from falsefront.parse.element import Element, attribute
from falsefront.parse.firm_lines import NUMBER
from falsefront.parse.firm_names import is_han
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.line_boxes import lines_in
from falsefront.parse.marked_names import words_marked
from falsefront.parse.names import folded
from falsefront.parse.proper_titles import OF_ONES_OWN
from falsefront.parse.tree import Line, PageTree
from falsefront.parse.whole_links import is_whole_link
from falsefront.parse.words import COMPANY_WORDS, CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered

Span = tuple[int, int]  # pieces of text
_KINDS: Final = ("div", "li", "article", "section", "a")
_FEWEST: Final = 2
_MOST_LINES: Final = 10  # of one box
_MOST_BOXES: Final = 2_000
_MOST_NAME_CHARS: Final = 80
_FEWEST_LETTERS: Final = 3
_TELLING_DIGITS: Final = 9


def alike_boxes(tree: PageTree, gives_contact: Callable[[str], bool], is_own: Callable[[str], bool]) -> Iterator[Span]:
    """Yield where such boxes stand, in pieces of text; none of those whose kind holds a line of the page's own."""
    for boxes in groups_of_alike(tree, gives_contact, is_own):
        yield from boxes


def groups_of_alike(
    tree: PageTree,
    gives_contact: Callable[[str], bool],
    is_own: Callable[[str], bool],
    is_name: Callable[[str], bool] | None = None,
) -> Iterator[list[Span]]:
    """Yield such boxes by their kinds; `is_name` tells what may be somebody's name where less is needed than here."""
    groups: dict[tuple[int, str], list[Element]] = {}
    for name in _KINDS:
        for at in tree.by_name.get(name, ())[:_MOST_BOXES]:
            element = tree.elements[at]
            if element.parent is not None and tree.end(at) > tree.start(at):
                kind = f"{name}.{attribute(element, 'class') or ''}"
                groups.setdefault((element.parent.at, kind), []).append(element)
    for boxes in groups.values():
        if len(boxes) >= _FEWEST and (
            found := list(_of_others(tree, boxes, gives_contact, is_own, is_name or may_be_name))
        ):
            yield found


def _of_others(
    tree: PageTree,
    boxes: Sequence[Element],
    gives_contact: Callable[[str], bool],
    is_own: Callable[[str], bool],
    is_name: Callable[[str], bool],
) -> Iterator[Span]:
    held = [lines_in(tree, tree.lines, box) for box in boxes]
    held = [lines for lines in held if lines and not all(_is_plain(line.text) for line in lines)]
    given = [lines for lines in held if any(gives_contact(line.text) for line in lines)]
    if len(given) < _FEWEST or len(given) < len(held) or any(is_own(line.text) for lines in given for line in lines):
        return
    if any(len(lines) > _MOST_LINES for lines in given):
        return
    names = [name for lines in given if (name := _name(tree, lines, gives_contact, is_name)) is not None]
    if len(set(map(folded, names))) < len(given) or not any(map(_is_telling, names)):
        return
    if not _share_numbers(given):
        yield from ((lines[0].start, lines[-1].end) for lines in given)


def _share_numbers(boxes: Sequence[Sequence[Line]]) -> bool:
    """Whether two boxes give one number: the seller's, beside each of his goods."""
    numbers = [{_digits(number[0]) for line in lines for number in NUMBER.finditer(line.text)} for lines in boxes]
    return sum(map(len, numbers)) > len(set().union(*numbers))


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))[-_TELLING_DIGITS:]


def _is_telling(name: str) -> bool:
    return len(name.split()) > 1 or has_any_form(name) or is_han(name)


@remembered
def _is_plain(text: str) -> bool:
    return not any(char.isalnum() for char in text) or MENU_WORDS.is_all(text)


def _name(
    tree: PageTree, lines: Sequence[Line], gives_contact: Callable[[str], bool], is_name: Callable[[str], bool]
) -> str | None:
    """Return the name that a box begins with: its first line, or a link or bold words before contacts on that line."""
    first = lines[0]
    if gives_contact(first.text):
        name = words_marked(tree, first)
    else:
        name = first.text if any(gives_contact(line.text) for line in lines[1:]) else None
    if name is None:
        return None
    is_told = is_name(name) or (is_han(name) and is_whole_link(tree, first.start) and _may_be_linked(name))
    return name if is_told else None


@remembered
def _may_be_linked(text: str) -> bool:
    """Whether words in Chinese, Japanese or Korean that lead to a page may be a firm's name: no word of every page."""
    if not _FEWEST_LETTERS <= len(text) <= _MOST_NAME_CHARS or is_office(text) or is_address(text):
        return False
    return not (PAGE_NAMES.is_all(text) or MENU_WORDS.is_all(text) or CONTACT_PAGES.is_in(text))


@remembered
def may_be_name(text: str) -> bool:
    """Whether the first line of a box may be who is found there: no office, label, person or place."""
    if len(text) > _MOST_NAME_CHARS or parted(text)[1] or sum(map(str.isalpha, text)) < _FEWEST_LETTERS:
        return False
    if is_office(text) or is_person(text) or is_address(text) or field_of_label(text) is not None:
        return False
    if is_han(text) and not (COMPANY_WORDS.is_in(text) or has_any_form(text)):
        return False  # may be a department's
    if world().has_city(text) or country(text) is not None or OF_ONES_OWN.is_in(text):
        return False
    return not (PAGE_NAMES.is_all(text) or MENU_WORDS.is_all(text) or CONTACT_PAGES.is_in(text))
