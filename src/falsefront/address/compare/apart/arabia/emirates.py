"""Cities of the Emirates that lie beside each other and are two all the same: Al Yousuf Building in Sharjah and Ajman.

The gazetteer has the smaller within the reach of the larger, as it has quarters.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRY: Final = "AE"
_EMIRATES: Final = values("abroad.emirate")
_NAMED: Final = re.compile(rf"\b(?:{'|'.join(longest_first(_EMIRATES))})\b")


def emirates_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two emirates: each text names one, and neither the other's."""
    if a.country != _COUNTRY or b.country != _COUNTRY:
        return None
    left, right = _named(a.raw), _named(b.raw)
    if not left or not right or not left.isdisjoint(right):
        return None
    return f"different regions: {', '.join(sorted(left))} and {', '.join(sorted(right))}"


@lru_cache(maxsize=4096)
def _named(raw: str) -> frozenset[str]:
    """Return the emirates that a text names.

    >>> sorted(_named("Dubai Road, Al Qusais, Sharjah - U.A.E."))
    ['dubai', 'sharjah']
    """
    return frozenset(_EMIRATES[it] for it in _NAMED.findall(folded_again(raw).text.lower()))
