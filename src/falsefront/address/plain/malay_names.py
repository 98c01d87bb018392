"""Names of Indonesia and Malaysia as they were spelled before 1947 and 1972: Soekarno is Sukarno, Djakarta Jakarta."""

import re
from functools import lru_cache
from typing import Final

_LEAST: Final = 6  # letters of a name that says which it is
# Spelling of Malay languages before 1972, and Sanskrit names: Soekarno is Sukarno, Ganesa Ganesha.
_OLDER: Final = ((re.compile("oe"), "u"), (re.compile("dj"), "j"), (re.compile("tj"), "c"), (re.compile("s[hjy]"), "s"))


@lru_cache(maxsize=4096)
def spelled_as_today(name: str) -> str:
    """Return a name in lower-case letters as it is spelled today; a short one as it is.

    >>> spelled_as_today("soekarno"), spelled_as_today("tjokroaminoto"), spelled_as_today("djaja")
    ('sukarno', 'cokroaminoto', 'djaja')
    """
    if len(name) < _LEAST:
        return name
    for old, new in _OLDER:
        name = old.sub(new, name)
    return name
