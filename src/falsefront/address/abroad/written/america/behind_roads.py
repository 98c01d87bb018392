"""What stands right behind an American road: its side written short, and a unit as long as a ZIP code."""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first

_KINDS: Final = "|".join(longest_first(forms("abroad.road.american", "plain")))
# Highway No N is one by its letter.
_SIDE: Final = re.compile(rf"\b({_KINDS})\.? ([ns])o\b\.?(?=,| [a-z]{2})(?!,? ?\d)")
# A box that a mail drop lets is a suite of it: PMB 4321, # 54321.
_DROP: Final = "|".join(longest_first(forms("abroad.mail_drop")))
_DROPS: Final = tuple(forms("abroad.mail_drop"))
_UNIT: Final = re.compile(rf"(?:# ?(?=\d{{5}}\b)|\b(?:{_DROP})\b[ .:#]*(?:no\b[. ]*)?(?=\d{{2,6}}\b))(?=.*[a-z])")


def behind_road(text: str) -> str:
    """Return a folded, lower-case text of America with these as the readers know them.

    >>> behind_road("6190 118th ave no, largo, fl"), behind_road("30 owl st #51443, elmhope, wy")
    ('6190 118th ave n, largo, fl', '30 owl st ste 51443, elmhope, wy')
    >>> behind_road("30 owl st pmb #4321, elmhope, wy")
    '30 owl st ste 4321, elmhope, wy'
    """
    if may_have_unit(text):
        text = _UNIT.sub("ste ", text)
    return _SIDE.sub(r"\1 \2", text) if " no" in text or " so" in text else text


def may_have_unit(text: str) -> bool:
    """Whether a text has a sign or a word for such a unit."""
    return "#" in text or any(map(text.__contains__, _DROPS))
