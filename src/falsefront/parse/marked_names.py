"""Names that a link or bold words show at the beginning of a line, with contacts behind them on the same line."""

from typing import Final

from falsefront.parse.address_edges import is_office
from falsefront.parse.firm_heads import firm_on
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_names import MOST_NAME_CHARS
from falsefront.parse.label_words import field_of_label, is_about
from falsefront.parse.line_boxes import element_at
from falsefront.parse.tree import Line, PageTree
from falsefront.parse.words import CONTACT_PAGES, MENU_WORDS, PAGE_NAMES

_INLINE: Final = frozenset({"a", "b", "strong", "em", "i", "u", "span", "font", "big"})
_FEWEST_LETTERS: Final = 2
_PARTING: Final = " ,;:，；、：|｜-–—·•"


def name_before_contacts(tree: PageTree, line: Line) -> str | None:
    """Return the name that a line begins with before contacts: a firm's, or what a link or bold words show.

    None of "Tel", of an office and of what a button says.
    """
    marked = words_marked(tree, line)
    if marked is not None and _may_be_name(marked):
        return marked
    name = firm_on(line.text)
    return name if name != line.text else None


def words_marked(tree: PageTree, line: Line) -> str | None:
    """Return the link or the bold words that a line begins with, where contacts stand behind them."""
    around = element_at(tree, line.start)
    while around is not None and around.parent is not None and around.parent.name in _INLINE:
        if tree.end(around.parent.at) >= line.end:
            break
        around = around.parent
    if around is None or around.name not in _INLINE or tree.end(around.at) >= line.end:
        return None
    name = tree.text(around.at, separator=" ").strip(_PARTING)
    rest = line.text.partition(name)[2].strip(_PARTING)
    return name if name and gives_contact(rest) else None


def _may_be_name(words: str) -> bool:
    if len(words) > MOST_NAME_CHARS or sum(map(str.isalpha, words)) < _FEWEST_LETTERS or gives_contact(words):
        return False
    if field_of_label(words) is not None or is_about(words) or is_office(words):
        return False
    return not (MENU_WORDS.is_all(words) or PAGE_NAMES.is_all(words) or CONTACT_PAGES.is_in(words))
