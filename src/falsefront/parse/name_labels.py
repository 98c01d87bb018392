"""Labels of a name, before it or over a column of them: where firms are listed, what they name is a firm."""

from enum import Enum
from typing import Final

from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.proper_titles import is_proper_title
from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
NAME_LABELS: Final = Caseless(rf"(?:{_LISTS.any_of('name', 'plain')})\s?[:：]?")
# What the law has a seller's name and address stand under; any other word behind it is a link's.
_IMPRINTS: Final = Caseless(rf"(?:{_LISTS.any_of('imprint')})\W*")
_OF_FIRMS: Final = Caseless(rf"(?:{_LISTS.any_of('name')})\s?[:：]?")


class Labelled(Enum):
    """Of whom a label is, the surest first: "Name:" may be of who answers at a firm, or of a thing."""

    FIRM = " behind a label of firms"  # "Company:"
    NAMED = " behind a label of firms' names"  # "Business name:"
    ANYBODY = " behind a label of names"


def labelled_name(text: str) -> str | None:
    """Return what a line of a list of firms names behind the label of a name or a firm; None where it has no such one.

    >>> labelled_name("Firma: Orrin GmbH"), labelled_name("Name: Orrin Tools"), labelled_name("Tel: 0113 496 0101")
    ('Orrin GmbH', 'Orrin Tools', None)
    """
    _, colon, value = parted(text)
    return value if colon and ":" not in value and label_of_name(text) is not None else None


def is_imprint(label: str) -> bool:
    """Whether a label is one that the law has a seller's name and address stand under."""
    return _IMPRINTS.is_all(label)


def imprinted_name(text: str) -> str | None:
    """Return whom a line names behind the label of an imprint; None where it says more than a name, or has no such one.

    >>> imprinted_name("Impressum: Karl Moos"), imprinted_name("Impressum | AGB"), imprinted_name("Imprint: 4 Elm Row")
    ('Karl Moos', None, None)
    """
    label, colon, value = parted(text)
    is_name = bool(colon and value) and is_imprint(label) and not any(map(str.isdigit, value))
    return value if is_name and is_proper_title(value) else None


def begins_with_name_label(text: str) -> bool:
    """Whether the first line of a text is the label of a name, or has one before a colon.

    >>> [begins_with_name_label(text) for text in ("Name: Orrin Tools", "Nom", "Orrin Tools: Leeds")]
    [True, True, False]
    """
    return NAME_LABELS.is_all(parted(text.partition("\n")[0])[0])


def without_label(text: str) -> str:
    """Return the name on a line without the label of a name or of an address before it.

    >>> without_label("Firma: Orrin GmbH"), without_label("Postal address: Orrin GmbH"), without_label("Orrin GmbH")
    ('Orrin GmbH', 'Orrin GmbH', 'Orrin GmbH')
    """
    label, _, value = parted(text)
    behind = value if field_of_label(label) == "address" else ""
    return labelled_name(text) or imprinted_name(text) or behind or text


def label_of_name(text: str) -> Labelled | None:
    """Return of whom the label is that a line names somebody behind; None where it has no such one.

    >>> label_of_name("Firma: Orrin GmbH"), label_of_name("Name: Ann Moss"), label_of_name("Orrin GmbH")
    (<Labelled.FIRM: ' behind a label of firms'>, <Labelled.ANYBODY: ' behind a label of names'>, None)
    """
    label, colon, value = parted(text)
    if not (colon and value):
        return None
    if field_of_label(label) == "vendor":
        return Labelled.FIRM
    if _OF_FIRMS.is_all(label):
        return Labelled.NAMED
    return Labelled.ANYBODY if NAME_LABELS.is_all(label) else None
