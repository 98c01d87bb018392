"""Whether what stands under a label can be what it names, where the label is an ordinary word or the value a menu.

Help pages have "Add: creates an entry" and "Location: where the cursor is", and feet of shops "Company" over a menu.
"""

import re
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.parse import address_shapes as shapes
from falsefront.parse.address_texts import has_street
from falsefront.parse.legal_forms import has_any_form
from falsefront.text.countries import ends_in_country

# Signs of a way through a program, of code and of code's own names.
_CODE: Final = re.compile(r"[{}<>=\\‣›→▸]|::|\w_\w|\(\)|\b0x[\dA-Fa-f]+\b|\.(?:exe|html?|dat|py|js)\b")
_MOST_NAME_WORDS: Final = 4  # of a place that no list has: "Kukatpally", "Old Glass Quarter"
_FEWEST_OF_SENTENCE, _MOST_SMALL = 6, 0.5  # words of a sentence, and the share of small ones that an address may have
_DIGIT: Final = re.compile(r"\d")
_FEWEST_LINES: Final = 3  # of a menu
_MOST_ENTRY_WORDS: Final = 3
# What opens a menu, or asks for more; not the end of «Moss».
_TOGGLE: Final = re.compile(r".*[^\d+] ?[+▾▼]|[^«]*»|[^‹]*›|.*[^.]…", re.DOTALL)


def may_be_whereabouts(text: str) -> bool:
    """Whether a text under a label that is an ordinary word may say where somebody is.

    >>> [may_be_whereabouts(text) for text in ("Leeds", "Old Glass Quarter", "12 Fern Road, Leeds", "Hebei, China")]
    [True, True, True, True]
    >>> [may_be_whereabouts(text) for text in ("adds an empty row.", "3D View ‣ Sidebar", "binary()}.")]
    [False, False, False]
    >>> may_be_whereabouts("Where new things are placed unless you say otherwise")
    False
    """
    if shapes.HAN.search(text):
        return True
    words = text.split()
    has_number = _DIGIT.search(text) is not None
    is_sentence = len(words) >= _FEWEST_OF_SENTENCE and sum(map(_is_small, words)) >= _MOST_SMALL * len(words)
    is_plain = not has_number or (text.endswith(".") and "," not in text)
    if _CODE.search(text) or (is_sentence and is_plain):
        return False
    if has_number or "," in text:
        return True
    if text[0].islower():
        return False
    if len(words) <= _MOST_NAME_WORDS and not text.endswith("."):
        return True
    # towns are asked for last: to know them all takes a second and 80 MB
    return has_street(text) or shapes.has_postcode(text) or ends_in_country(text) or world().has_city(text)


def _is_small(word: str) -> bool:
    return word[0].islower()


def is_menu_below(text: str) -> bool:
    r"""Whether a text under a label of a seller is the entries of a menu, what opens one, or says what a button does.

    >>> is_menu_below("About\nCareers\nPress\nBlog"), is_menu_below("Royal glass +"), is_menu_below("Moss Glass Ltd")
    (True, True, False)
    >>> is_menu_below("ООО «Мох»"), is_menu_below("All makers »")
    (False, True)
    """
    lines = [line for line in text.split("\n") if line.strip()]
    is_menu = len(lines) >= _FEWEST_LINES and all(_is_entry(line) and not has_any_form(line) for line in lines)
    words = text.split()
    small = sum(map(_is_small, words))
    is_sentence = len(words) >= _FEWEST_OF_SENTENCE and small > _MOST_SMALL * len(words) and not has_any_form(text)
    return is_menu or is_sentence or _TOGGLE.fullmatch(text) is not None


def _is_entry(line: str) -> bool:
    return len(line.split()) <= _MOST_ENTRY_WORDS and _DIGIT.search(line) is None
