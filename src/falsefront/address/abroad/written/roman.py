"""Roman numerals that count roads, lanes and their parts in South-East Asia: Jalan Elang XIV, Gang III."""

from typing import Final

ROMAN: Final = {  # numeral -> digits, up to nineteen
    f"{ten}{one}": str(10 * len(ten) + number)
    for ten in ("", "x")
    for number, one in enumerate(("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"))
    if ten or one
}
