"""Named places of Macau: hotels, resorts, towers, malls and institutions under their names in three languages.

A table of a hundred places that people give for a house where a street has no numbers (Cotai), read where the first
text of Macau is. 新濠天地 is no translation of City of Dreams, so that the table alone can join them.
"""

import re
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from falsefront.address.lexicon.macau import SITE_SILENT, SITE_SPELLED

_TABLE: Final = Path(__file__).parents[1] / "data" / "macau_places.tsv"
_WORD: Final = re.compile(r"[a-z0-9]+(?:['.-][a-z0-9]+)*")


class Site(NamedTuple):
    """One place: its key, the class of its generic word, its usual names, and the key of the complex it is part of."""

    key: str
    kind: str
    chinese: str  # simplified
    latin: str  # without accents
    within: str  # "" where it is none's part
    shore: str  # islands or peninsula; "" where it is on both


class Seen(NamedTuple):
    """A place that stands in a text, and where."""

    start: int
    end: int
    site: Site


class MacauSites:
    """The look-ups by any of the names."""

    def __init__(self, text: str) -> None:
        """Index the lines of the table."""
        self._chinese: dict[str, Site] = {}
        self._latin: dict[tuple[str, ...], Site] = {}
        for line in text.splitlines():
            if line.startswith("#"):
                continue
            key, kind, chinese, latin, within, shore = line.split("\t")
            han, names = chinese.split("|"), latin.split("|")
            site = Site(key, kind, han[0], names[0], within, shore)
            self._chinese.update(dict.fromkeys(han, site))
            self._latin.update((tuple(word for word, *_ in _words(name.lower())), site) for name in names)
        self._longest = max(map(len, self._chinese))
        self._most_words = max(map(len, self._latin))
        self._starts = frozenset(name[0] for name in self._chinese)
        self._first = frozenset(words[0] for words in self._latin)

    def in_chinese(self, text: str) -> list[Seen]:
        """Return the places that a simplified text names, in its order: the longest name at each character."""
        found: list[Seen] = []
        at = 0
        while at < len(text):
            end = at
            if text[at] in self._starts:
                for end in range(min(len(text), at + self._longest), at + 1, -1):
                    if (site := self._chinese.get(text[at:end])) is not None:
                        found.append(Seen(at, end, site))
                        break
                else:
                    end = at
            at = max(at + 1, end)
        return found

    def in_latin(self, text: str) -> list[Seen]:
        """Return the same of a lower-case text without accents."""
        found: list[Seen] = []
        words = _words(text)
        at = 0
        while at < len(words):
            step = 1
            if words[at][0] in self._first:
                for size in range(min(self._most_words, len(words) - at), 0, -1):
                    run = words[at : at + size]
                    site = self._latin.get(tuple(word for word, *_ in run))
                    if site is not None and not _is_parted(text, run):
                        found.append(Seen(run[0][1], run[-1][2], site))
                        step = size
                        break
            at += step
        return found


def _words(text: str) -> list[tuple[str, int, int]]:
    """Return the words of a text as names are looked up, each with where it stands.

    >>> _words("st. regis & co"), _words("macao fisherman's wharf")[1]
    ([('st', 0, 2), ('regis', 4, 9), ('co', 12, 14)], ('fishermans', 6, 17))
    """
    found: list[tuple[str, int, int]] = []
    for word in _WORD.finditer(text):
        plain = word[0].replace("'", "").replace(".", "")
        if plain not in SITE_SILENT:
            found.append((SITE_SPELLED.get(plain, plain), word.start(), word.end()))
    return found


def _is_parted(text: str, run: list[tuple[str, int, int]]) -> bool:
    """Whether a comma or bracket stands between two words of a run."""
    return any(mark in text[run[0][1] : run[-1][2]] for mark in ",;()/")


@cache
def macau_sites() -> MacauSites:
    """Read the table; done when the first text of Macau is read."""
    return MacauSites(_TABLE.read_text(encoding="utf-8"))
