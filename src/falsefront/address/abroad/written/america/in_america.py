"""Whether a text says that it lies in America, by how it ends: a state, its ZIP code, the country."""

import re
from typing import Final

from falsefront.address.abroad.written.america.american import states
from falsefront.text.countries import codes_by_name

_TAIL: Final = 60  # characters that town, state, ZIP code and country fill
_LETTERS: Final = re.compile(r"[a-z]+")
_HERE: Final = frozenset({"US", "CA"})


def state_at_end(lower: str) -> str | None:
    """Return the last word of the state that ends a text in lower case, "" for one without that ends in the country.

    >>> state_at_end("12 owl rd, jackson, ms 39201, usa"), state_at_end("12 owl rd, fargo, north dakota")
    ('ms', 'dakota')
    >>> state_at_end("12 owl rd, fargo, usa"), state_at_end("12 owl rd, leeds ls1 4ap")
    ('', None)
    """
    words = _LETTERS.findall(lower, max(0, len(lower) - _TAIL))
    last = words[-1] if words else ""
    is_told = codes_by_name().get(last) in _HERE and last not in states()
    if is_told:
        words = [word for word in words if codes_by_name().get(word) not in _HERE]
    state = words[-1] if words else ""
    if state in states() or "".join(words[-2:]) in states():
        return state
    return "" if is_told else None
