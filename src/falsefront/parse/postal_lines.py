"""Lines that give the postcode or the box of an address under their word: "P.O.: 1964900334", "Zip Code: 70500".

They go on with the address over them, and their number is no telephone, however long it is (ten digits in Iran).
"""

import re
from typing import Final

from falsefront.contact.other_digits import in_plain_digits
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
BOXES: Final = rf"(?:{_LISTS.any_of('box_line')})"  # words of a box that stand before its number
# Postcodes of Cardiff, Hemel Hempstead, Perth and Warrington, in small letters: they begin as labels of numbers do.
CODES_LIKE_LABELS: Final = r"(?:cf|hp|ph|wa)\d[a-z\d]?\s?\d[a-z]{2}"
_WORDS: Final = rf"(?:{_LISTS.any_of('postcode', 'box')})"
_LINE: Final = re.compile(rf"\W*{_WORDS}\.?\s?[:：#.–-]?\s?(?:[A-Z]{{1,2}}[ -])?\d[\d -]{{2,12}}\W*", re.IGNORECASE)
_BEFORE: Final = re.compile(rf"(?:(?<![^\W\d_]){_WORDS}\.?\s?[:：#.–-]?|{_LISTS.any_of('sign')})\s?$", re.IGNORECASE)
_DRAWN_OUT: Final = _LISTS.any_of("drawn_out")  # a letter of Arabic, for the looks of its word
_FEWEST, _MOST = 4, 30  # characters of a line


@remembered
def is_postal_line(text: str) -> bool:
    """Whether a line is a postcode or a box of the post under its word, and no more.

    >>> is_postal_line("P.O.: 1964900334"), is_postal_line("الـرمـز البريـدي: ٢١٣٥٢"), is_postal_line("P.O. Khalsa")
    (True, True, False)
    """
    if not _FEWEST <= len(text) <= _MOST + text.count(_DRAWN_OUT):
        return False
    return _LINE.fullmatch(in_plain_digits(text.replace(_DRAWN_OUT, ""))) is not None


def is_of_post(lead: str) -> bool:
    """Whether the words right before a number say that it is a postcode or a box.

    >>> is_of_post("Tehran, P.O.: "), is_of_post("Postal Code "), is_of_post("Phone: ")
    (True, True, False)
    >>> is_of_post("ご注文は硝子株式会社（〒")
    True
    """
    return _BEFORE.search(lead.replace(_DRAWN_OUT, "")) is not None
