"""Two addresses in Japanese characters of one ward that name one house, of which one leaves its block's number out.

Who sits in a tower that all know gives its name: 東京都港区六本木...ヒルズ森タワー. The names must be the same in every
character, but for the quarter before the one without a number; many wards have a 第一ビル.
"""

import re
from typing import Final

from falsefront.address.plain.japanese import house_of, is_japanese
from falsefront.address.reading import Reading

_KANA: Final = re.compile("[\u30a1-\u30fa\u30fc]")
_LEAST, _LEAST_ALONE = 5, 8  # characters of a name beside its quarter, and without it
_LEAST_KANA: Final = 4  # letters of it in katakana


def same_house_in_japan(a: Reading, b: Reading) -> str | None:
    """Return the house that both addresses name, as a reason; None where they name none, or both a number."""
    if (a.number is None) == (b.number is None) or not (is_japanese(a.raw) and is_japanese(b.raw)):
        return None
    left, right = house_of(a.raw), house_of(b.raw)
    if left is None or right is None or left.within != right.within or (left.number is None) == (right.number is None):
        return None
    alone, whole = (left, right) if left.number is None else (right, left)
    is_beside_quarter = alone.name == f"{whole.town}{whole.name}"
    least = _LEAST if is_beside_quarter else _LEAST_ALONE
    if not is_beside_quarter and alone.name != whole.name:
        return None
    if len(whole.name) < least or len(_KANA.findall(whole.name)) < _LEAST_KANA:
        return None
    return f"building verified: {whole.within[1]}, {whole.name}"
