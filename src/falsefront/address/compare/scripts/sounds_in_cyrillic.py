"""Names of other countries as Russian writes them by their sound: Холкомб is Holcombe, Бискейн Biscayne.

Each letter or group of letters may stand for several of the other alphabet (the table says which), and gh, e and h are
silent behind others. Whoever asks sees to it that number, town and type of the road agree.
"""

import re
from functools import cache, lru_cache
from typing import Final

from falsefront.address.abroad.written.ends.places_in_cyrillic import folded_cyrillic
from falsefront.address.lexicon.table import values

_SILENT: Final = re.compile("(?<=[bcdfghjklmnpqrstvwxz])e(?![aeiouy])|(?<=[aeioubcdgkprtw])h(?![aeiou])|gh")  # Holcombe
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
    >>> [is_heard_as(*pair.split()) for pair in ("джон jones", "черч court", "хейл gould", "вальд feld")]
    [False, False, False, False]
    """
    if min(len(cyrillic), len(latin)) < _LEAST or not latin.isascii():
        return False
    reached: list[set[int]] = [set() for _ in range(len(cyrillic) + 1)]
    reached[0].add(0)
    for at in range(len(cyrillic)):
        here = _over_silent(reached[at], latin)
        for size in range(1, min(_most(), len(cyrillic) - at) + 1):
            for spelling in _sounds().get(cyrillic[at : at + size], ()):
                reached[at + size].update(done + len(spelling) for done in here if latin.startswith(spelling, done))
    return len(latin) in _over_silent(reached[len(cyrillic)], latin)


def _over_silent(places: set[int], latin: str) -> set[int]:
    """Return these places in a name, and those behind letters there that may be silent."""
    found, open_ = set(places), list(places)
    while open_:
        silent = _SILENT.match(latin, open_.pop())
        if silent is not None and silent.end() not in found:
            found.add(silent.end())
            open_.append(silent.end())
    return found
