"""Labels that are words for places of a firm's own ("Factory / warehouse", "Mağaza (Satış Ofisi)"), over an address.

Such a word is a label where an address stands under it; elsewhere "Store" is a seller's label, and "Factory" a word.
"""

import re
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.label_words import field_of_label, numbered_address
from falsefront.parse.offices import JOINING, LABELLED_OFFICES, OF_GOODS
from falsefront.parse.told_addresses import tells_of_others
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered

_LABEL: Final = late(
    rf"(?:{LABELLED_OFFICES})(?:\s?\d{{1,2}})?(?:(?:\s?[/／|&+、]\s?|\s(?:{JOINING})\s)(?:{LABELLED_OFFICES}))*"
    r"(?:\s?[(（\[](?P<aside>[^()（）\[\]]{1,40})[)）\]])?",
    re.IGNORECASE,
)
_OF_GOODS: Final = Caseless(OF_GOODS)  # a place where goods lie is none where its firm is found
_MOST_CHARS: Final = 60
# A label of an address with more about it in a bracket: "Address (workshop)".
_ASIDE: Final = re.compile(r"(.{2,40}?)\s?[(（\[]([^()（）\[\]]{1,40})[)）\]]")
_BEFORE_COLON: Final = re.compile(r"([^\W\d_]+)\s?[:：]")
_MISTAKEN: Final = (None, "vendor")  # what the words of such a label stand for by themselves


@remembered
def labels_office(label: str) -> bool:
    """Whether a label names nothing but places of a firm's own, with whatever a bracket behind it tells of them.

    One that numbers addresses may number the lines of one as well: what stands under it has to be a whole one.

    >>> [labels_office(label) for label in ("Fábrica y almacén", "Mağaza (Satış Ofisi)", "Werk", "工厂", "Address 2")]
    [True, True, True, True, True]
    >>> [labels_office(label) for label in ("Factory price", "Store (our partner)", "Werkzeug", "Warehouse")]
    [False, False, False, False]
    """
    label = label.strip(" :：.")
    if not 1 < len(label) <= _MOST_CHARS:
        return False
    if numbered_address(label) is not None:
        return True
    found = _LABEL.fullmatch(label)
    if _OF_GOODS.is_all(label):
        return False
    if found is not None:
        return not (found["aside"] and tells_of_others(found["aside"]))
    about = _ASIDE.fullmatch(label)
    return about is not None and field_of_label(about[1]) == "address" and labels_office(about[2])


def field_of_labelled(label: str, value: str) -> str | None:
    """Return the field that a label stands for over a value: an address under a word for a place is one.

    >>> field_of_labelled("Store", "Moss Tools"), field_of_labelled("Store", "12 High Street, Leeds LS1 2AB")
    ('vendor', 'address')
    >>> field_of_labelled("Factory / depot", "Moss"), field_of_labelled("Factory / depot", "9 Elm Rd, York YO1 9ZZ")
    (None, 'address')
    """
    field = field_of_label(label)
    is_office = field in _MISTAKEN and labels_office(label) and is_address(value)
    return "address" if is_office and not any(map(_names_next, _BEFORE_COLON.findall(value))) else field


def _names_next(words: str) -> bool:
    """Whether words before a colon inside a value are the label of the next place."""
    return labels_office(words) or field_of_label(words) is not None
