"""Posts of one road: what stands at kilometre 12 of it is not what stands at kilometre 12.5."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from falsefront.address.reading import Reading

# "Km 12.5", "Kilómetro 3", "km 12+500", "km 14 1/2", "KM12": kilometres, and a fraction or metres behind them.
_POST: Final = re.compile(
    r"\b(?:kms?|k\.m|kil[oóô]met(?:ro|re|er)s?|quil[oô]metros?|км)(?![^\W\d_])\.?\s{0,2}:?\s{0,2}(\d{1,4})"
    r"(?:[.,+](\d{1,3})|\s{0,2}([1-3]/[2-4]|[\u00bc-\u00be]))?(?![\d.,/]*\d)",
    re.IGNORECASE,
)


_FRACTIONS: Final = {
    "1/2": Decimal("0.5"), "1/4": Decimal("0.25"), "3/4": Decimal("0.75"),
    "\u00bd": Decimal("0.5"), "\u00bc": Decimal("0.25"), "\u00be": Decimal("0.75"),
}  # fmt: skip


def kilometres_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are at two posts of a road; None where either names none, or an estate is in common."""
    left, right = _post(a.raw), _post(b.raw)
    if left is None or right is None or left == right:
        return None
    if {each.name.key for each in a.developments} & {each.name.key for each in b.developments}:
        return None  # a large one lies along more than one
    return f"different kilometres: {left} and {right}"


@lru_cache(maxsize=8192)
def _post(raw: str) -> Decimal | None:
    """Return the kilometre that a text names; None where it names none, or two.

    >>> _post("Carretera Toluca Km 12.5, Toluca"), _post("Ruta 8 km 12+500"), _post("Km 3 a 5 km. 7"), _post("Kmart 5")
    (Decimal('12.5'), Decimal('12.5'), None, None)
    """
    found = {
        (Decimal(f"{each[1]}.{each[2] or 0}") + _FRACTIONS.get(each[3], 0)).normalize() for each in _POST.finditer(raw)
    }
    return found.pop() if len(found) == 1 else None
