"""Mail stops: where post goes inside a firm or on a campus, which says nothing of the house: 12 Owl Road, M/S CT02.

A word that says so and a code behind it are left out of an address, before and behind its house and at its very end. A
code of five digits behind MS is a ZIP code of Mississippi, and behind Messrs (M/S) stands a firm: bare digits are a
code only where nothing but a sign, another number or the end stands behind them. Letters alone are a stop in America
only, where a house stays on its road: elsewhere M/S 12-B is a shop, and MS 145 is a highway of Mississippi.
"""

import re
from typing import Final

from falsefront.address.abroad.written.america.in_america import state_at_end
from falsefront.address.lexicon.table import forms, longest_first, values

_FORMS: Final = forms("abroad.mail_stop")
_WHOLE: Final = forms("abroad.mail_stop", "plain")
# One of which stands in whatever may name a stop; what is short asks for its sign or a space, too.
_SIGNS: Final = ("mail", "m/", "campus ", "internal ", " ms ", " mc ", " msc ", " msin", "ms:", "mc:", "msin:")
_FIRST: Final = ("ms ", "mc ", "msc ", "msin ")
_WORDS: Final = "|".join(re.escape(form).replace(r"\ ", " ") for form in longest_first(_FORMS))
_NO_ZIP: Final = r"(?!\d{5}(?:\D|$))"
_LETTERED: Final = r"(?=[a-z\d./-]*\d)(?=[a-z\d]*[a-z./-])[a-z\d]+(?:[-./][a-z\d]+)*"  # CT02, 446-310, TAY2-2/B5
_BOXES: Final = "|".join(
    longest_first(frozenset(it.split()[-1] for it in forms("abroad.post_box.whole")))
)  # Private Mail Bag 4713 is a box
_DIGITS: Final = rf"(?:(?!(?:{_BOXES}) )[a-z]{{2,4}} )?\d+(?=\s*(?:[,;)\n]|$)|\s+\d| {{2}})"  # 510, BCM 320
_STOP: Final = re.compile(
    rf"(?<![\w/])({_WORDS})\b\.?(?:\s?[:#]\s?|\s+(?:no\.?\s|#)?){_NO_ZIP}(?:{_LETTERED}|{_DIGITS})(?![\w/])[\s,;)]*",
    re.IGNORECASE,
)
_HIGHWAY_STATE: Final = frozenset({"ms", "mississippi"})
_ROADS: Final = frozenset(values("abroad.road.american")) - frozenset(
    word for words in values("abroad.highway") for word in words.split() if word not in {"rd", "road"}
)
_LAST: Final = re.compile(r"([^\W_]+)\.?$")  # with no sign behind it
_HOUSE: Final = re.compile(
    r"(?<![\w./-])\d{1,5}[a-z]? (?:(?:[nsew]\b\.? )?(?!msin|msc|m/)[a-z]{3}|\d{1,3}(?:st|nd|rd|th) )"
)
_ENDS: Final = " \t\n,;"
_BEFORE: Final = " \t\n,;(-"


def left_out(text: str) -> str:
    """Return a text without the mail stops that it names; most as they are.

    >>> left_out("1201 Kestrel, Mail stop 446-310, Reno NV 89501 USA, M/S 446-310")
    '1201 Kestrel, Reno NV 89501 USA'
    >>> left_out("M/S 50B-2239 1 Owl Road Reno NV"), left_out("8000 Owl Blvd MS 5668, Reno, NV")
    ('1 Owl Road Reno NV', '8000 Owl Blvd, Reno, NV')
    >>> left_out("2345 MS 145, Tupelo, MS 38801"), left_out("M/S 12-B, Owl Industrial Estate, Pune")
    ('2345 MS 145, Tupelo, MS 38801', 'M/S 12-B, Owl Industrial Estate, Pune')
    >>> left_out("M/S 24 Carat, 12 Owl Road, Pune"), left_out("12 Owl Road, Jackson, MS 39201")
    ('M/S 24 Carat, 12 Owl Road, Pune', '12 Owl Road, Jackson, MS 39201')
    """
    lower = text.lower()
    for sign in _SIGNS:
        if sign in lower:
            break
    else:
        if not lower.startswith(_FIRST):
            return text
    found = [it for it in _STOP.finditer(text) if it[1].lower() in _WHOLE or _is_stop(lower, it.start(), it.end())]
    if not found:
        return text
    starts, ends = [0, *(it.end() for it in found)], [*(it.start() for it in found), len(text)]
    parts = [
        text[start:end].rstrip(_BEFORE if end < len(text) else _ENDS) for start, end in zip(starts, ends, strict=True)
    ]
    return ", ".join(part for part in parts if part)


def _is_stop(lower: str, start: int, end: int) -> bool:
    """Whether letters are a stop's beside a house of America: at a sign, or right behind its road that is no highway.

    In Mississippi, and right behind a house, a side or Old, MS is a highway's.
    """
    state = state_at_end(lower)
    if state is None or state in _HIGHWAY_STATE:
        return False
    head = lower[:start].rstrip()
    before = _LAST.search(head)
    if before is not None and before[1] not in _ROADS:
        return False
    return _HOUSE.search(head) is not None or _HOUSE.search(lower, end) is not None
