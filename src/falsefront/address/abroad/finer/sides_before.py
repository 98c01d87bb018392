"""Sides before the name of a road outside China, and initials that only look like sides."""

from falsefront.address.abroad.finer.text import Words
from falsefront.address.lexicon.abroad import DIRECTIONS, INITIALS_BEFORE, SIDED


def is_side(name: list[str], country: str | None) -> bool:
    """Whether a direction before a name is a side, and no initial: E. Lopez Avenue in Manila."""
    return len(name[1]) > 1 and (country not in INITIALS_BEFORE or len(name[0]) > 1 or name[1] in SIDED)


def has_side_before(words: Words, start: int, after: int) -> bool:
    """Whether a side stands before a name that is whole without it, behind a number: 21 S High St."""
    at = start - 1
    is_side = at >= after and words.joins(start, at) and words.free[at] and words.text[at] in DIRECTIONS
    return is_side and words.joins(at, at - 1) and words.digit[at - 1]
