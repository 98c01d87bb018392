"""Addresses that tell where somebody was before: (formerly 12 Lotus Road); old address: 14 Kiln Lane."""

import re
from typing import Final

from falsefront.address.lexicon.table import expression

_WAS: Final = "|".join(expression(kind, around=False) for kind in ("beside.was", "beside.former", "abroad.road.former"))
_FORMER: Final = re.compile(rf"[(;,] *(?:{_WAS})(?![\w-])", re.IGNORECASE)


def tells_former_place(raw: str) -> bool:
    """Whether a text names a place that is one no longer.

    >>> tells_former_place("9 Forge Street; old address: 14 Kiln Lane"), tells_former_place("9 Forge Street, Leeds")
    (True, False)
    """
    return _FORMER.search(raw) is not None
