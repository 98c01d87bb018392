"""Boxes of one kind, each of somebody who sells for a page's firm, by a name that no legal form tells.

"Moss Corner Shop", "Fern Street Deli" below whatever heading ("Find our tea"), where the page says by its title, a
heading or a class that it lists such sellers. A firm's own shops are called as it is, by a town or by what they are.
"""

from collections.abc import Callable, Sequence
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.contact.country import country
from falsefront.parse.about_contacts import note_dealers_left_out
from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import is_address
from falsefront.parse.alike_boxes import groups_of_alike
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.headings import heading_levels, parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.named_beside import OURS
from falsefront.parse.names import folded
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.own_left import leaves_own
from falsefront.parse.own_signs import OwnSigns, telling_words
from falsefront.parse.proper_titles import OF_ONES_OWN
from falsefront.parse.section_words import OWN_HEADS
from falsefront.parse.seller_sections import seller_sections
from falsefront.parse.tree import Line, PageTree
from falsefront.parse.words import CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.caseless import Caseless
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

Span = tuple[int, int]  # pieces of text
_LISTS: Final = word_lists(__file__)
# Words of a firm's own places that others' names have too.
_OF_ANYBODY: Final = Caseless(_LISTS.any_of("shop", "general"))
_MOST_NAME_CHARS: Final = 60
_FEWEST_WORDS: Final = 2


def sellers_in_boxes(tree: PageTree, signs_of_page: Callable[[], OwnSigns]) -> list[Span]:
    """Return where such boxes stand, in pieces of text; none beside nothing of the page's own in its subject."""
    sections = seller_sections(tree)
    if not sections:
        return []
    signs = signs_of_page()

    def is_own(text: str) -> bool:
        return ("@" in text and is_own_box(tree, text)) or (not is_address(text) and _begins_as_own(text, signs))

    found = [
        box
        for boxes in groups_of_alike(tree, gives_contact, is_own, _may_be_seller)
        if all(any(begin <= box[0] and box[1] <= end for begin, end in sections) for box in boxes)
        and not _is_of_own_places(tree, boxes)
        for box in boxes
    ]
    main = tree.subject  # beside the frame's alone the page is a list of sellers
    if not found or not leaves_own(main, [range(*box) for box in found]):
        return []
    note_dealers_left_out(tree)
    return found


def _begins_as_own(text: str, signs: OwnSigns) -> bool:
    """Whether a line has the firm's own name or its first word: a word of the trade is in others' names too."""
    here = folded(text)
    return any(word.startswith(signs.begins) for word in telling_words(text)) or any(
        own in here for own in signs.joined
    )


@remembered
def _may_be_seller(text: str) -> bool:
    """Whether a line may be who sells for a firm: no town, no place of the firm's own, and maybe a person.

    >>> [_may_be_seller(text) for text in ("Moss Corner Shop", "Fern Street Deli", "Warehouse Shop", "Leeds")]
    [True, True, False, False]
    >>> [_may_be_seller(text) for text in ("Aire Valley Depot", "Almacén El Pinar", "Moss Depot Ltd")]
    [False, False, True]
    """
    if len(text) > _MOST_NAME_CHARS or any(map(str.isdigit, text)) or parted(text)[1] or is_office(text):
        return False
    if field_of_label(text) is not None or world().has_city(text) or country(text) is not None:
        return False
    if PAGE_NAMES.is_all(text) or MENU_WORDS.is_all(text) or CONTACT_PAGES.is_in(text) or OURS.is_in(text):
        return False
    words = text.split()
    if any(OF_ONES_OWN.is_all(word) and not _OF_ANYBODY.is_all(word) for word in words):
        return has_any_form(text)
    is_named = len(words) >= _FEWEST_WORDS and text[:1].isupper()
    telling = [word for word in telling_words(text) if not (OF_ONES_OWN.is_all(word) or world().has_city(word))]
    return has_any_form(text) or (is_named and bool(telling))


def _is_of_own_places(tree: PageTree, boxes: Sequence[Span]) -> bool:
    """Whether the last heading over some boxes is over places or people of the firm's own, or towns call them all."""
    levels = heading_levels(tree)
    over = [line for line in tree.lines if line.start < boxes[0][0] and line.start in levels]
    if over and _is_over_own(over[-1].text):
        return True
    held = [[line for line in tree.lines if begin <= line.start < end] for begin, end in boxes]
    return all(map(_is_called_by_place, held)) or all(is_person(lines[0].text) for lines in held)


@remembered
def _is_over_own(text: str) -> bool:
    return is_office(text) or OWN_HEADS.is_all(text) or (OURS.is_in(text) and OF_ONES_OWN.is_in(text))


def _is_called_by_place(lines: Sequence[Line]) -> bool:
    """Whether the words that tell a name stand in the address below it too."""
    below = " ".join(line.text for line in lines[1:]).casefold()
    return all(word in below for word in telling_words(lines[0].text))
