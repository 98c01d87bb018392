"""What is dialled behind a telephone number, inside the house that it rings in."""

import re
from typing import Final

_EXTENSION: Final = re.compile(
    r"(?:\b(?:ext|extn|extension|x|loc|local|ramal|anexo|interno|dahili|wew|доб|вн|máy lẻ)\b\.?\s*[:#]?\s*"
    r"|(?:转|轉|分机|分機|内線|내선|ต่อ)\s*[:：]?\s*|#)(\d{1,6})\s*\)?\s*$",
    re.IGNORECASE,
)
# "0755-20000000-810", "0086-755-20000000-606": behind an area and a number of the mainland.
_CHINESE: Final = re.compile(r"(?<=\d{7})-(\d{1,4})\s*$")
_WITH_CHINESE: Final = re.compile(
    r"(?:\(?0[1-9]\d{1,2}|(?P<code>(?:\+|00)?86)[)\s-]{1,2}\(?0?[1-9]\d{1,2})[)\s-]{1,2}\d{7,8}-\d{1,4}"
)


def extension_of(part: str, region: str | None) -> re.Match[str] | None:
    """Return where the extension of one number stands, its digits as the first group; None where it has none.

    >>> extension_of("0319-2223333 转 12", None)[1], extension_of("0086-755-20000000-606", None)[1]
    ('12', '606')
    >>> extension_of("0755-20000000-606", "CN")[1], extension_of("030 2000-606", "DE")
    ('606', None)
    """
    found = _EXTENSION.search(part)
    of_china = _WITH_CHINESE.fullmatch(part.strip()) if found is None else None
    return _CHINESE.search(part) if of_china and (region == "CN" or of_china["code"]) else found
