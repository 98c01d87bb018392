"""Names of other countries as Russian writes them by their sound: Холкомб is Holcombe, Бискейн Biscayne.

Each letter or group of letters may stand for several of the other alphabet (the table says which), and some of those
are silent. Whoever asks sees to it that number, town and type of the road agree.
"""

from functools import cache, lru_cache
from typing import Final

from falsefront.address.abroad.places_in_cyrillic import folded_cyrillic
from falsefront.address.lexicon.table import values

_SILENT: Final = ("gh", "e", "h")  # between and behind sounds: Holcombe
_RARELY_SILENT: Final = frozenset("tlbpwksdxuri")  # one of a long name: Castleton
_LEAST_LONG: Final = 5  # letters of such a name
_NOTHING: Final = "-"
_LEAST: Final = 2  # letters of a name that is heard


@cache
def _sounds() -> dict[str, tuple[str, ...]]:
    """Return what each group of letters, folded, may stand for."""
    found: dict[str, list[str]] = {}
    for form, value in values("cyrillic.sound").items():
        found.setdefault(folded_cyrillic(form), []).extend("" if it == _NOTHING else it for it in value.split())
    return {form: tuple(sorted(set(spellings))) for form, spellings in found.items()}


@cache
def _most() -> int:
    return max(map(len, _sounds()))


@lru_cache(maxsize=8192)
def is_heard_as(cyrillic: str, latin: str) -> bool:
    """Whether a folded name in Cyrillic, without spaces, is one in plain Latin letters as it sounds.

    >>> [is_heard_as(*pair.split()) for pair in ("холкомб holcombe", "уокер wacker", "элм elm", "элм oak")]
    [True, True, True, False]
    >>> [is_heard_as(*pair.split()) for pair in ("хилл hall", "хилл hill", "маркет main", "гудзон hudson")]
    [False, True, False, True]
    """
    if min(len(cyrillic), len(latin)) < _LEAST or not latin.isascii():
        return False
    spare = int(len(latin) >= _LEAST_LONG)
    ends = {(0, spare)}
    reached: list[set[tuple[int, int]]] = [set() for _ in range(len(cyrillic) + 1)]
    reached[0] = ends
    for at in range(len(cyrillic)):
        here = _over_silent(reached[at], latin)
        for size in range(1, min(_most(), len(cyrillic) - at) + 1):
            for spelling in _sounds().get(cyrillic[at : at + size], ()):
                for done, left in here:
                    if latin.startswith(spelling, done):
                        reached[at + size].add((done + len(spelling), left))
    return any(done == len(latin) for done, _ in _over_silent(reached[len(cyrillic)], latin))


def _over_silent(states: set[tuple[int, int]], latin: str) -> set[tuple[int, int]]:
    """Return these places in a name, and those behind letters there that may be silent."""
    found, open_ = set(states), list(states)
    while open_:
        done, left = open_.pop()
        further = [(done + len(it), left) for it in _SILENT if latin.startswith(it, done)]
        if left and latin[done : done + 1] in _RARELY_SILENT:
            further.append((done + 1, left - 1))
        for state in further:
            if state not in found:
                found.add(state)
                open_.append(state)
    return found
