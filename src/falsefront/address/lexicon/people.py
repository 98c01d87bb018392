"""People after whom every town of a country has a road that is known by their surname alone.

ul. Bema, ul. gen. Bema and ul. Józefa Bema are one, whatever their numbers; ul. Adama Bema is somebody else's.
"""

from collections.abc import Sequence
from typing import Final

from falsefront.address.lexicon.abroad import ALIASES, RANKS
from falsefront.address.lexicon.table import countries, values

_IN: Final = countries("abroad.person", "in")
_TOLD: Final = {surname: frozenset(told.split("|")) for surname, told in values("abroad.person").items()}
_RANKS: Final = frozenset(RANKS.values())


def is_known_person(before: Sequence[str], surname: str, country: str | None) -> bool:
    """Whether words before a surname are the given name and ranks of the one after whom roads are called there.

    >>> is_known_person(["gen", "jozefa"], "bema", "PL"), is_known_person(["j"], "bema", "PL")
    (True, True)
    >>> [is_known_person(it.split(), "bema", "PL") for it in ("ks jozefa", "adama", "a")]
    [False, False, False]
    >>> is_known_person(["jozefa"], "sowy", "PL"), is_known_person(["jozefa"], "bema", "IT")
    (False, False)
    """
    return country in _IN.get(surname, ()) and all(_may_be(word, _TOLD[surname]) for word in before)


def _may_be(word: str, told: frozenset[str]) -> bool:
    if rank := RANKS.get(ALIASES.get(word, word)):
        return rank in told
    return any(word.startswith(given) or word == given[0] for given in told - _RANKS)
