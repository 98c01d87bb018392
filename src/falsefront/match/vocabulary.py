"""Rows of words as arrays of integers: each word is numbered once, and 0 stands for ""."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain

import numpy as np
import numpy.typing as npt

from falsefront.address.reading import Reading
from falsefront.match.arrays import Bools, Ints
from falsefront.match.parts import CACHED, PARTS, groups_of


@dataclass(slots=True)
class Vocabulary:
    """Words and their integers; 0 is always ""."""

    words: list[str] = field(default_factory=lambda: [""])
    ids: dict[str, int] = field(default_factory=lambda: {"": 0})
    _groups: dict[tuple[str, ...], list[int]] = field(default_factory=dict)

    def number(self, word: str) -> int:
        """Return the integer of a word, a new one where it was not met before."""
        found = self.ids.get(word)
        if found is None:
            found = self.ids[word] = len(self.words)
            self.words.append(word)
        return found

    def group(self, words: tuple[str, ...]) -> list[int]:
        """Return the integers of words that come together again; the last thousands are remembered."""
        found = self._groups.get(words)
        if found is None:
            if len(self._groups) >= CACHED:
                self._groups.clear()
            found = self._groups[words] = self.row(words)
        return found

    def row(self, words: Sequence[str]) -> list[int]:
        """Return the integers of a row of words."""
        ids = self.ids
        return [found if (found := ids.get(word)) is not None else self.number(word) for word in words]


def answers(ask: Callable[[str], bool], column: Ints, words: Sequence[str]) -> Bools:
    """Return what a question says of the word of each row; each word is asked once."""
    ids = np.unique(column)
    said = np.array([ask(words[at]) for at in ids.tolist()], np.bool_)
    return said[np.searchsorted(ids, column)]


def rows_of(words: Iterable[Sequence[str]], vocabulary: Vocabulary) -> Ints:
    """Return one row of integers for each row of words."""
    rows = [vocabulary.row(row) for row in words]
    return np.array(rows, dtype=np.int64).reshape(len(rows), len(PARTS))


def encode(readings: Iterable[Reading], vocabulary: Vocabulary) -> npt.NDArray[np.int32]:
    """Return one row of integers a reading, a column for each of PARTS."""
    group = vocabulary.group
    groups = [groups_of(reading) for reading in readings]
    numbers = array("i", chain.from_iterable(map(group, chain.from_iterable(groups))))
    return (
        np.frombuffer(numbers, np.int32).reshape(len(groups), len(PARTS))
        if groups
        else np.zeros((0, len(PARTS)), np.int32)
    )
