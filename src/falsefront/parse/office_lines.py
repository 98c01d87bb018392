"""Addresses behind what a firm calls one of its places, on one line: "Casa Central – Robledo 247, La Rioja".

The word for the place tells that an address stands there: a street without its word, a number and a town are enough.
"""

import re
from typing import Final

from falsefront.parse.address_edges import TAIL
from falsefront.parse.address_texts import is_address
from falsefront.parse.offices import OFFICES
from falsefront.text.late import late
from falsefront.text.remembered import remembered

_PLACE: Final = late(
    rf"(?:{OFFICES})"
    r"(?:\s(?:y\s)?[^\W\d_][\w.'’]*){0,3}(?:\s\d{1,2})?\s?(?:\s[–—-]\s|[:：]\s?)(?=\S)",
    re.IGNORECASE,
)
_NAME: Final = r"[A-ZÀ-Ž][\w'’.\-]*(?: [\w'’.\-]+){0,4}"
_TOWN: Final = r"[A-ZÀ-Ž][^\W\d_]+(?: [^\W\d_]+){0,3}"
_STREET_AND_TOWN: Final = re.compile(rf"{_NAME} \d{{1,5}}(?:\s?[A-Za-z])?,\s{_TOWN}(?:, {_TOWN})?")
# "B7-TT3 Khu đô thị Sen Vàng - Hà Đông - Hà Nội": a plot of an estate, a district and a town.
_PLOT: Final = late(
    r"(?=.*\d).*(?<![^\W\d_])(?:khu|phố|đường|ngõ|ngách|hẻm|số|tổ|tòa|chung cư|lô)(?![^\W\d_])"
    r".+?\s[-–]\s[A-ZÀ-ỸĐ].+?\s?[-–,]\s?[A-ZÀ-ỸĐ].+",
    re.IGNORECASE,
)


@remembered
def behind_office(text: str) -> str | None:
    """Return the address that a line gives behind the word for a place of a firm's own; None where it gives none.

    >>> behind_office("Casa Central – Alcides E. Robledo 247, La Rioja"), behind_office("Sucursal Sur: lunes a viernes")
    ('Alcides E. Robledo 247, La Rioja', None)
    """
    label = _PLACE.match(text)
    if label is None:
        return None
    rest = TAIL.sub("", text[label.end() :]).strip(" .,")
    is_one = _STREET_AND_TOWN.fullmatch(rest) is not None or is_address(rest) or _PLOT.fullmatch(rest) is not None
    return rest if is_one else None
