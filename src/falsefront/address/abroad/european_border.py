"""Whether a text has the order of European addresses, though nobody knows its town: Owlby torg 35, 1366 Owlby."""

import re
from collections.abc import Container
from typing import Final

from falsefront.text.pinyin import syllable_count

_ORDER: Final = re.compile(
    r"^[^\d,]*[a-z]{3}\.? \d{1,4} ?[a-z]?(?:[-/]\d{1,4} ?[a-z]?)?, ?(?:[a-z]{1,2}-)?\d{4,5} ([a-z][a-z' .-]{2,30})$"
)
_LETTERS: Final = re.compile("[a-z]+")
_SHORT: Final = 3  # letters of a town's name that may be anything


def has_european_order(plain: str, chinese: Container[str]) -> bool:
    """Whether a road stands before its number, and a postcode of four or five digits before a town, which is the last.

    The town is no pinyin, and no place of China by a name of `chinese`.

    >>> has_european_order("owlby torg 35, 1366 owlby", ()), has_european_order("xinhua road 35, 10020 dandong", ())
    (True, False)
    """
    found = _ORDER.search(plain)
    town = "".join(_LETTERS.findall(found[1])) if found is not None else ""
    return len(town) > _SHORT and not syllable_count(town) and town not in chinese
