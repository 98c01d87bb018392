"""Cities of the United States by the short names that they have before their state: SLC, UT; Philly, PA."""

from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import forms, values

_SHORT = {
    (form, state): town
    for form, value in values("abroad.town.american").items()
    for town, _, states in [value.partition("|")]
    for state in states.split()
}
_MOST_WORDS = max(form.count(" ") + 1 for form, _ in _SHORT)
_LAST = frozenset(form.split()[-1] for form, _ in _SHORT)
_QUARTER = 2  # letters of a side that is a quarter of a city: NE
_TYPES = forms("abroad.road.american", "plain")


def with_town_in_full(head: str, states: frozenset[str]) -> str:
    """Return the lower-case text before a state, of which the codes are given, with a short town at its end in full.

    >>> [with_town_in_full(text, frozenset({"UT"})) for text in ("1 owl st, s.l.c.", "1 owl ave. slc", "1 owl st, sf")]
    ['1 owl st, salt lake city', '1 owl ave. salt lake city', '1 owl st, sf']
    >>> with_town_in_full("36 owl st, mount vegas", frozenset({"NV"}))
    '36 owl st, mount vegas'
    >>> [with_town_in_full(f"36 owl st {side} phila", frozenset({"PA"})) for side in ("ne", "s")]
    ['36 owl st ne philadelphia', '36 owl st s phila']
    """
    words = head.split()
    if not words or words[-1].replace(".", "") not in _LAST:
        return head
    for size in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        form, before = " ".join(words[-size:]).replace(".", ""), words[-size - 1]
        town = next((_SHORT[form, code.lower()] for code in states if (form, code.lower()) in _SHORT), None)
        if town is not None and _ends_a_part(before):
            return head.rstrip()[: -len(" ".join(words[-size:]))] + town
    return head


def _ends_a_part(word: str) -> bool:
    """Whether a town may begin behind a word: a comma, a road's type or quarter, or a number; not behind S. or North.

    Those sides begin towns beside the city: South Salt Lake, North Salt Lake.
    """
    plain = word.rstrip(".")
    is_quarter = len(DIRECTIONS.get(plain, "")) == _QUARTER
    return word.endswith((",", ";")) or plain in _TYPES or is_quarter or plain[-1:].isdigit()
