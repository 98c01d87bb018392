"""Two texts abroad that each name an industrial zone or park of its own: one lot and one numbered street are in both.

Zones number their streets and lots anew, so that Lot 104, Street 3 is in each of two zones of one town.
"""

from falsefront.address.compare.world.word import Word
from falsefront.address.lexicon.abroad import AREA_WORDS, LEADING_AREAS, USES

_ZONE = "zone"
_ESTATES = frozenset({"park", "estate"})


def zones_apart(left: list[Word], right: list[Word]) -> bool:
    """Whether both name zones, and each zone has a word in its name that the other's has not.

    Words are those of both texts with their partners, as `pairing` leaves them.
    """
    one, other = _names(left), _names(right)
    if not one or not other:
        return False
    return _has_own(one, other) and _has_own(other, one)


def _names(words: list[Word]) -> list[Word]:
    """Return the words that stand in one part with the word for a zone, but for what it is used for."""
    parts = {word.part for word in words if word.kind == "generic" and _is_zone(word, words)}
    return [word for word in words if word.part in parts and word.kind == "name" and word.text not in USES]


def _is_zone(word: Word, words: list[Word]) -> bool:
    """Whether a word is for a zone, or for a park or estate that is called industrial."""
    if _ZONE in (AREA_WORDS.get(word.text), LEADING_AREAS.get(word.text)):
        return True
    return word.text in _ESTATES and any(other.text in USES and other.part == word.part for other in words)


def _has_own(names: list[Word], others: list[Word]) -> bool:
    return any(not any(partner in others for partner in word.partners) for word in names)
