"""What one line of a card on a page of contacts is: a firm's name by its legal form, or a contact."""

import re
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.firm_names import is_firm
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.own_signs import is_telling
from falsefront.parse.words import COMPANY_WORDS, FIRM_ENDINGS
from falsefront.text.remembered import remembered

MOST_NAME_CHARS: Final = 90
_MOST_LABEL_CHARS: Final = 80
_MOST_CONTACT_CHARS: Final = 300
NUMBER: Final = re.compile(r"\+?\(?\d(?:[\s().·/-]{0,3}\d){6,14}(?!\d)")
_NUMBER_FIRST: Final = re.compile(rf"{NUMBER.pattern}(?![^\W\d_])")
_CONTACTS: Final = frozenset({"address", "phone", "email"})
_MESSRS: Final = ("m/s", "messrs")  # before firms' names in India
_WEB: Final = ("www.", "http://", "https://")


@remembered
def is_named(text: str) -> bool:
    """Whether a line is a firm's name by its legal form, with a word that few other firms have."""
    return has_form(text) and (is_telling(text) or text.lower().startswith(_MESSRS))


@remembered
def has_form(text: str) -> bool:
    """Whether a line is a firm's name by its legal form, maybe with no other words than those of its trade."""
    if len(text) > MOST_NAME_CHARS or "@" in text:
        return False
    if text.lower().startswith(_MESSRS):
        return True
    return is_firm(text) and COMPANY_WORDS.is_in(text) and FIRM_ENDINGS.is_in(text.rstrip(" .)）"))


@remembered
def gives_contact(text: str) -> bool:
    """Whether a line gives a contact, or is the label of one."""
    label, colon, value = parted(text)
    if colon and field_of_label(label) in _CONTACTS:
        return bool(value) or len(text) <= _MOST_LABEL_CHARS
    if len(text) > _MOST_CONTACT_CHARS:
        return False
    return _NUMBER_FIRST.match(text) is not None or says_contact(text) or is_address(text)


def goes_on(text: str) -> bool:
    """Whether a line is a contact, or the site of whoever has those over it."""
    return gives_contact(text) or text.lower().startswith(_WEB)
