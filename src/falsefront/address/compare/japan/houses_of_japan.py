"""Two addresses in Japanese characters of one ward that name one tower, of which one leaves its block's number out.

Who sits in a tower that all know gives its name: 東京都港区六本木...六本木ヒルズ森タワー. The name must be
a tower's or a square's, have its quarter's name before it and be the same in every character: each quarter
has a センタービル, and a class (レンタルオフィス), a chain or a series of houses has many in a ward.
"""

from typing import Final

from falsefront.address.lexicon.table import values
from falsefront.address.plain.japanese import house_of, is_japanese
from falsefront.address.reading import Reading

_TOWERS: Final = tuple(form for form, kind in values("abroad.japan.house").items() if kind in ("tower", "square"))
_LEAST: Final = 10  # characters of a name with its quarter's
_LEAST_QUARTER: Final = 2


def same_house_in_japan(a: Reading, b: Reading) -> str | None:
    """Return the tower that both addresses name, as a reason; None where they name none, or both a number."""
    if (a.number is None) == (b.number is None) or not (is_japanese(a.raw) and is_japanese(b.raw)):
        return None
    left, right = house_of(a.raw), house_of(b.raw)
    if left is None or right is None or left.within != right.within or (left.number is None) == (right.number is None):
        return None
    alone, whole = (left, right) if left.number is None else (right, left)
    if alone.name not in (whole.name, f"{whole.town}{whole.name}"):
        return None
    is_of_quarter = len(whole.town) >= _LEAST_QUARTER and whole.name.startswith(whole.town)
    if not is_of_quarter or len(whole.name) < _LEAST or not whole.name.endswith(_TOWERS):
        return None
    return f"building verified: {whole.within[1]}, {whole.name}"
