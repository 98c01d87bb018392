"""Addresses on lines of their own in an entry of a list: a street with its house over its postcode and its town.

"32 rue Gambetta", "73200", "ALBERTVILLE" under the name of that town or of a firm.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.address_texts import has_street
from falsefront.parse.listed_names import is_place
from falsefront.parse.plausible import is_plausible
from falsefront.text.remembered import remembered

_POSTCODE: Final = re.compile(r"(?:[A-Z]{1,3}[- ])?\d{2,3}[ -]?\d{2,4}")
_MOST_CHARS, _MOST_WORDS = 60, 8


def over_town(texts: Sequence[str], head: str) -> str | None:
    """Return the one street of an entry with the postcode and the town on the lines below it; None of any other.

    >>> over_town(("Lyon", "7 Quai Célestins", "69002", "Lyon", "04 72 00 10 13"), "Lyon").split(chr(10))
    ['7 Quai Célestins', '69002', 'Lyon']
    >>> over_town(("Lyon", "7 Quai Célestins", "Call us", "69002", "Lyon"), "Lyon") is None
    True
    """
    found = [
        "\n".join(texts[at : at + 3])
        for at, text in enumerate(texts[:-2])
        if _is_house(text) and _POSTCODE.fullmatch(texts[at + 1]) and _is_town(texts[at + 2], head)
    ]
    return found[0] if len(found) == 1 else None


@remembered
def _is_house(text: str) -> bool:
    is_short = len(text) <= _MOST_CHARS and len(text.split()) <= _MOST_WORDS
    return is_short and any(map(str.isdigit, text)) and has_street(text) and is_plausible("address", text)


def _is_town(text: str, head: str) -> bool:
    return is_place(text) or text.casefold() == head.casefold()
