"""A telephone under a label without the sentence that its line goes on with: "0114 496 0101. Prices are no offer."."""

import re
from typing import Final

from falsefront.text.remembered import remembered

# A full stop behind a digit, and words that give no number of their own.
_TAIL: Final = re.compile(r"(?<=\d)\.\s+(?=[^\W\d_]{3})\D*(?:\d{1,4}\D+)*$")
_MOST_CHARS: Final = 300


@remembered
def without_sentence(phone: str) -> str:
    """Return what stands before a sentence behind a telephone, as it stands; all where more numbers follow.

    >>> without_sentence("(812) 648-17-03. Цены на сайте не являются офертой."), without_sentence("0114.496.0101")
    ('(812) 648-17-03', '0114.496.0101')
    >>> without_sentence("0114 496 0101. Mobile: 07700 900123"), without_sentence("0114 496 0101 ext. 12")
    ('0114 496 0101. Mobile: 07700 900123', '0114 496 0101 ext. 12')
    """
    return _TAIL.sub("", phone) if ". " in phone and len(phone) <= _MOST_CHARS else phone
