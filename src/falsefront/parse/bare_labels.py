"""Labels of addresses that no colon parts from what they label: "Besöksadress Storgatan 3 Borås"."""

import re
from typing import Final

from falsefront.parse.address_shapes import street_words
from falsefront.parse.label_words import field_of_label, is_vague
from falsefront.text.remembered import remembered

_MOST_LABEL_WORDS: Final = 3
_WORDS: Final = re.compile(r"[^\W\d_][\w'’-]*(?:\s[^\W\d_][\w'’-]*){0,2}(?=\s+[A-ZÀ-ŽА-ЯЁІЇЄҐ\d#])")
_COLON: Final = re.compile(r"^\s*(?:[^\w\s(（#+*]{1,3}\s*)?([^\W\d_][^:：\d]{0,38}?)\s*[:：]")


@remembered
def behind_label(text: str) -> str | None:
    """Return what stands behind the label of an address that a line begins with and no colon; None where none does.

    >>> behind_label("Postadress Lindvägen 56, 16346 Spånga"), behind_label("Address Lane 5, Leeds")
    ('Lindvägen 56, 16346 Spånga', None)
    """
    if ":" in text or "：" in text:
        return None
    found = _WORDS.match(text)
    words = found[0].split() if found else []
    for count in range(min(len(words), _MOST_LABEL_WORDS), 0, -1):
        label = " ".join(words[:count])
        is_label = field_of_label(label) == "address" and not is_vague(label) and not street_words(label)
        if is_label and label[1:] == label[1:].lower():
            return text[len(label) :].strip()
    return None


@remembered
def begins_with_label(text: str) -> bool:
    """Whether a line begins with the label of an address, as the next one in a run of lines does.

    >>> begins_with_label("Postal address: Box 12"), begins_with_label("Postadress Box 12"), begins_with_label("Leeds")
    (True, True, False)
    """
    label = _COLON.match(text)
    return field_of_label(label[1]) == "address" if label else behind_label(text) is not None
