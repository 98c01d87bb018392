"""Roads that have no name but their kind: Broadway, and the square or quay of a village (Namesti 12)."""

from falsefront.address.abroad.finer.road_names import Found, road_of
from falsefront.address.abroad.finer.text import Words
from falsefront.address.lexicon.abroad import ROAD_TYPES
from falsefront.address.lexicon.table import forms

_ALONE = forms("abroad.road.alone")  # kinds that are the whole name of a road


def broadway(words: Words, at: int) -> Found | None:
    """Read Broadway behind a number and before a type of its own: 1942 Broadway St."""
    if not words.joins(at, at - 1) or not words.digit[at - 1] or not words.joins(at, at + 1):
        return None
    has_type = words.free[at + 1] and words.text[at + 1] in ("st", "street")
    return Found(road_of(["broadway"], ROAD_TYPES["st"], None), at, at + 2, False) if has_type else None


def is_alone(words: Words, at: int) -> bool:
    """Whether a word is a kind that is a road's whole name, no name before it and no second number behind its first."""
    has_name = at > 0 and words.is_name(at - 1)  # also behind a comma: a square's own name, Miru, Namesti 12
    is_counted = words.joins(at, at + 2) and words.digit[at + 2]
    return words.text[at] in _ALONE and not (has_name or is_counted)
