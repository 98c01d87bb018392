"""Stems of divisions one typing error away from a word."""

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

Pair = tuple[str, str]  # (stem, code)


class Stems:
    """Stems, sorted so that a word is compared with the few that may be it, mistyped."""

    __slots__ = ("_by_tail", "_by_whole", "_shelves")

    def __init__(self, pairs: Iterable[Pair]) -> None:
        """Take stems and the codes of the divisions that bear them."""
        self._by_whole: dict[str, list[Pair]] = {}
        self._by_tail: dict[str, list[str]] = {}  # a stem without its first letter -> the stems
        self._shelves: dict[tuple[str, int], list[str]] = {}  # first letter and length -> the stems
        for pair in pairs:
            stem = pair[0]
            known = self._by_whole.setdefault(stem, [])
            if not known:
                self._by_tail.setdefault(stem[1:], []).append(stem)
                self._shelves.setdefault((stem[:1], len(stem)), []).append(stem)
            known.append(pair)

    def near(self, key: str) -> list[Pair]:
        """Return the stems that are a key or one typing error away: a letter too many, too few, other, or two swapped.

        >>> Stems([("xingtai", "1305"), ("ningtai", "1")]).near("xingatai")
        [('xingtai', '1305')]
        """
        near = {*self._by_tail.get(key[1:], ()), *self._by_tail.get(key, ()), key[1:], key[1:2] + key[:1] + key[2:]}
        for length in range(len(key) - 1, len(key) + 2):
            shelf = self._shelves.get((key[:1], length))
            if shelf:
                near.update(
                    stem for stem, _, _ in process.extract(key, shelf, scorer=OSA.distance, score_cutoff=1, limit=None)
                )
        return [pair for stem in sorted(near) for pair in self._by_whole.get(stem, ())]
