"""Labels of a name, before it or over a column of them: where firms are listed, what they name is a firm."""

from typing import Final

from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

NAME_LABELS: Final = Caseless(rf"(?:{word_lists(__file__).any_of('name')})\s?[:：]?")


def labelled_name(text: str) -> str | None:
    """Return what a line of a list of firms names behind the label of a name or a firm; None where it has no such one.

    >>> labelled_name("Firma: Orrin GmbH"), labelled_name("Name: Orrin Tools"), labelled_name("Tel: 0113 496 0101")
    ('Orrin GmbH', 'Orrin Tools', None)
    """
    label, colon, value = parted(text)
    if not (colon and value) or ":" in value:
        return None
    return value if field_of_label(label) == "vendor" or NAME_LABELS.is_all(label) else None
