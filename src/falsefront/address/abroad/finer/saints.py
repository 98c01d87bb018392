"""Whether "st" is Saint, in a name, or the Street at its end."""

from falsefront.address.abroad.finer.text import Words
from falsefront.address.lexicon.abroad import DIRECTIONS, FIRM_WORDS, ROAD_TYPES
from falsefront.address.lexicon.table import forms

ORDINAL_ENDS = ("st", "nd", "rd", "th")
NAMES_TOO = forms("abroad.road.named")  # Quay Street, Gate Road


def is_saint(words: Words, at: int) -> bool:
    """Whether "st" is Saint: it begins a name that goes on to a road's type or to a building's."""
    if words.text[at] != "st" or (words.joins(at, at + 1) and words.digit[at + 1]):
        return False  # St 96
    if words.joins(at, at - 1) and words.digit[at - 1] and not words.joins(at, at + 1):
        return False  # 17B St
    if words.joins(at, at - 2) and words.digit[at - 1] and words.text[at - 2] in DIRECTIONS:
        return False  # 11 W 53 St
    if words.joins(at, at - 1) and words.text[at - 1].endswith(ORDINAL_ENDS) and words.digit[at - 1]:
        return False  # 42nd St
    if words.joins(at, at - 2) and words.digit[at - 2] and words.text[at - 1] in NAMES_TOO and _is_last(words, at):
        return False  # 12 Quay St
    if not words.joins(at, at - 1) or not words.is_name(at - 1) or words.text[at - 1] in FIRM_WORDS:
        return True
    ahead = range(at + 2, min(at + 4, words.count))
    return words.is_name(at + 1) and any(
        words.joins(at, later) and words.free[later] and words.text[later] in ROAD_TYPES for later in ahead
    )


def _is_last(words: Words, at: int) -> bool:
    """Whether a word ends its part, but for the postcode or the side behind it."""
    return not words.joins(at, at + 1) or words.digit[at + 1]
