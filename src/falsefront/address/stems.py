"""Stems of divisions one typing error away from a word: found by spellings with one letter left out."""

from collections.abc import Iterable

Pairs = tuple[tuple[str, str], ...]  # (stem, code)


class Stems:
    """Stems by every spelling with one letter left out; worked out letter by letter, as they are asked for."""

    __slots__ = ("_by_letter", "_pairs")

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Take stems and the codes of the divisions that bear them."""
        self._pairs = tuple(pairs)
        self._by_letter: dict[str, dict[str, Pairs]] = {}

    def get(self, spelling: str) -> Pairs:
        """Return the stems that are the spelling, or become it where one letter is left out, in their order."""
        letter = spelling[:1]
        known = self._by_letter.get(letter)
        if known is None:
            known = self._by_letter[letter] = self._beginning_with(letter)
        return known.get(spelling, ())

    def _beginning_with(self, letter: str) -> dict[str, Pairs]:
        found: dict[str, list[tuple[str, str]]] = {}
        for pair in self._pairs:
            stem = pair[0]
            if stem[:1] == letter or stem[1:2] == letter:
                for spelling in deletions(stem):
                    if spelling[:1] == letter:
                        found.setdefault(spelling, []).append(pair)
        return {spelling: tuple(pairs) for spelling, pairs in found.items()}


def deletions(key: str) -> set[str]:
    """Return a key and all spellings of it with one letter left out: two keys one error apart share one of them."""
    return {key, *(key[:at] + key[at + 1 :] for at in range(len(key)))}
