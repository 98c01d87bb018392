"""Numbers of things that stand under a label inside of a sentence: "... Product code: JR-205. Made to order"."""

import re
from typing import Final

from falsefront.parse.label_words import field_of_label

# What follows the dot is another sentence.
_CODE: Final = re.compile(r"((?=[^\s\d]*\d)[\w/-]{3,40})\.\s+[^\W\d_]")


def code_in_sentence(label: str, value: str) -> str:
    """Return what a label of a number labels: of a value that goes on with another sentence the number alone.

    >>> code_in_sentence("Product code", "JR-205. Made to order"), code_in_sentence("Address", "12a. Mill Road")
    ('JR-205', '12a. Mill Road')
    """
    code = _CODE.match(value) if field_of_label(label) == "product_id" else None
    return code[1] if code else value
