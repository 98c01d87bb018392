"""Addresses of the Philippines as firms there write them short: Lots 1 & 2, Blk. 5, Ph. II, Owl Tech. Park, Phils.

Lots that lie together are a range; of any other list it is what lies together at its front, as everywhere.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import expression, forms, values

_TOLD: Final = re.compile(rf"\b(?:{expression('abroad.philippines.told', around=False)})\b")
_FIRST: Final = frozenset(form.split()[0] for form in forms("abroad.philippines.told"))
_WORD: Final = re.compile("[a-z]+")
_LOT: Final = r"[a-z]?\d{1,3}[a-z]?(?:-\d{1,3}[a-z]?)?"
_LOTS: Final = re.compile(
    rf"\blots?\b\.? ?(?:nos?\b\.? ?)?({_LOT})((?: ?(?:,|&|and|to)(?: and| &)? ?{_LOT}(?![\w/.-]))*)"
)
_FURTHER: Final = re.compile(r"(,|&|and|to)(?: and| &)? ?([a-z]?\d{1,3}[a-z]?(?:-\d{1,3}[a-z]?)?)")
_PHASE: Final = re.compile(r"((?<=[a-z]{2}) |\b)ph\b(?:\. ?| )(\d{1,2}|i{1,3}|iv|vi{0,3})(?:-? ?([a-z]))?\b")
_SHORT: Final = values("abroad.philippines.short")
_SHORT_WORD: Final = re.compile(rf"\b(?:{expression('abroad.philippines.short', around=False)})(?!\w)")


def written(text: str) -> str:
    """Return a folded, lower-case text of the Philippines with these forms written out; any other as it is.

    >>> written("lots 1 and 2, blk 5, ph. ii, owl tech. park, brgy. cu"), written("lots 1 and 2, owl park, leeds")
    ('lot 1-2, blk 5, phase ii, owl technology park, brgy. cu', 'lots 1 and 2, owl park, leeds')
    >>> written("lot 1 & 5, ph 1-b, brgy. cu, laguna, phils."), written("lots c5-5 & 6, brgy. cu")
    ('lot 1, phase 1b, brgy. cu, laguna, philippines', 'lot c5-5, brgy. cu')
    >>> written("lot 2, 3 cu st., makati"), written("lot 2, 3 & 4, cu st., makati")
    ('lot 2, 3 cu st., makati', 'lot 2-4, cu st., makati')
    """
    if _FIRST.isdisjoint(_WORD.findall(text)) or _TOLD.search(text) is None:
        return text
    for _ in range(2):  # of a name that has a short word in it: First Phil. Ind'l Park
        text = _SHORT_WORD.sub(lambda match: _SHORT[match[0]], text)
    text = _PHASE.sub(lambda match: f"{match[1] and ','} phase {match[2]}{match[3] or ''}".lstrip(), text)
    return _LOTS.sub(_lots, text)


def _lots(match: re.Match[str]) -> str:
    """Return lots next to one another as a range, and of a list the first ones that are."""
    first, last = match[1], match[1]
    further = _FURTHER.findall(match[2])
    if not match[0].startswith(_SEVERAL) and all(sign == "," for sign, _ in further):
        return match[0]  # Lot 2, 3 Kuwago Street
    for sign, lot in further:
        is_next = last.isdigit() and lot.isdigit() and 0 < int(lot) - int(last) <= (_MOST if sign == "to" else 1)
        if not is_next:
            break
        last = lot
    return f"lot {first}" if last == first else f"lot {first}-{last}"


_SEVERAL: Final = "lots"
_MOST: Final = 20  # lots of one firm
