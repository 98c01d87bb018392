"""Tables of single characters, read once: how a character reads, what is simpler, what passes for a Latin letter.

`load_letters()` takes about 10 ms. The tables are handed down as plain mappings: `text` folds and romanises with them.
Sources and licences: docs/gazetteer.md.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """What single characters stand for. The two integer-keyed tables are for `str.translate`."""

    readings: Mapping[str, str]  # hanzi -> its usual reading in addresses, a to z, ü as v: 路 -> lu, 长 -> chang
    phrases: Mapping[str, tuple[str, ...]]  # word -> syllables, where they differ from `readings`: 重庆 -> chong, qing
    simplified: Mapping[int, str]  # traditional -> simplified: 東 -> 东; 乾, 著 and 於潜's like stay (see the build)
    lookalikes: Mapping[
        int, str
    ]  # letter not ASCII but passing for one -> ASCII, its case kept: Cyrillic а -> a, І -> I


def load_letters() -> Letters:
    """Read the four tables. Call once, from above."""
    return Letters(
        readings={character: reading for reading, group in _rows("hanzi.tsv") for character in group},
        phrases={word: tuple(spoken.split(" ")) for word, spoken in _rows("phrases.tsv")},
        simplified={ord(character): plain for plain, group in _rows("simplified.tsv") for character in group},
        lookalikes={ord(character): plain for plain, group in _rows("confusables.tsv") for character in group},
    )


def _rows(name: str) -> Iterator[tuple[str, str]]:
    for line in (_DATA / name).read_text(encoding="utf-8").split("\n")[1:]:
        if line:
            first, _, second = line.partition("\t")
            yield first, second
