"""Cross streets that lists of shops and restaurants tell beside a house: 2450 Owl Ave. between 90th and 91st Sts.

Where house and road stand before them they only help to find it, and are left out: the house is told without them.
"""

import re
from typing import Final

from falsefront.address.abroad.written.america import plural_corners
from falsefront.address.lexicon.table import forms, longest_first

_TYPES: Final = "|".join(longest_first(forms("abroad.road.american", "plain") | forms("abroad.road.american.whole")))
_BETWEENS: Final = forms("abroad.cross.between")
_ATS: Final = forms("abroad.cross.at")
# House and road: one of a type, of a letter behind it, or without one (Broadway).
_HEAD: Final = rf"^(\d[\w-]{{0,6}} (?:[^,(]{{1,40}}? )?(?:{_TYPES})\b\.?(?: [a-z]\b\.?)?)"
_BETWEEN: Final = re.compile(
    rf"{_HEAD},? {{1,2}}\(?(?:{'|'.join(longest_first(_BETWEENS))})\b\.? [^,()]{{1,30}}? (?:and|&) [^,()]{{1,30}}?"
    r"\)?(?=,|$)"
)
_AT: Final = re.compile(
    rf"{_HEAD},? {{1,2}}\(?(?:{'|'.join(longest_first(_ATS))}) (?:[^,()]{{1,30}}? )?(?:{_TYPES})\b\.?\)?(?=,|$)"
)
# A corner named by its side before its roads: Southeast corner of Owl Street and 5th Avenue.
_CORNERS: Final = forms("abroad.cross.corner")
_CORNER: Final = re.compile(
    r"^(?:the )?(n|s)(?:orth|outh)?[. -]{0,2}(e|w)(?:ast|est)?(?:ern)?\.? "
    rf"(?:{'|'.join(longest_first(_CORNERS))})\.? of ([^,()]{{3,40}} (?:and|&) [^,()]{{3,40}})(?=,|$)"
)
_WORD: Final = re.compile(r"[a-z]+|@")


def left_out(text: str) -> str:
    """Return a folded, lower-case text without the cross streets beside its house; any other text as it is.

    >>> left_out("2450 owl ave. between 90th and 91st sts., new york"), left_out("95 ave. a at 6th st., new york")
    ('2450 owl ave., new york', '95 ave. a, new york')
    >>> left_out("88 village at owl rd., elmhope"), left_out("owl st. at 6th ave., new york")
    ('88 village at owl rd., elmhope', 'owl st. at 6th ave., new york')
    >>> left_out("southeast corner of owl st. and 6th ave., reno"), left_out("corner of owl st. and 6th ave., reno")
    ('owl st. and 6th ave. (se corner), reno', 'corner of owl st. and 6th ave., reno')
    """
    text = plural_corners.written(text)
    if not text[:1].isdigit():
        return (
            _CORNER.sub(r"\3 (\1\2 corner)", text) if " of " in text and any(map(text.__contains__, _CORNERS)) else text
        )
    words = frozenset(_WORD.findall(text))
    if not _BETWEENS.isdisjoint(words):
        text = _BETWEEN.sub(r"\1", text, count=1)
    return text if _ATS.isdisjoint(words) else _AT.sub(r"\1", text, count=1)
