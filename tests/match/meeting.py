"""Texts as matching sees them: their words, and whether one is looked for where the other stands."""

from tests.gazetteer import load

from falsefront import address
from falsefront.match.offering import offered_keys, opposite, told_keys
from falsefront.match.parts import words_of

GAZETTEER = load()


def words(text: str) -> list[str]:
    return words_of(address.read(text, GAZETTEER))


def meet(text: str, other: str) -> bool:
    """Whether a text is offered under a key that another is told under."""
    return not {opposite(key) for key in told_keys(words(other))}.isdisjoint(offered_keys(words(text), text))
