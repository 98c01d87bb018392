"""Streets of Macau: their Portuguese and their Chinese names, which are no translations of each other.

A table of some 330 names, read where the first text of Macau is.
"""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from falsefront.address.lexicon.macau import SAINTS, SILENT

_TABLE = Path(__file__).parents[1] / "data" / "macau_streets.tsv"
_WORD = re.compile(r"[a-z0-9]+")
_DOCTOR = "博士"  # 孙逸仙博士大马路 is 孙逸仙大马路


class Street(NamedTuple):
    """One street under both its names."""

    chinese: str  # simplified; the fullest of several
    portuguese: str  # without accents and without its type
    type: str  # rua, avenida, ...
    key: str


class MacauStreets:
    """The look-ups by either name."""

    def __init__(self, text: str) -> None:
        """Index the lines of the table."""
        self._portuguese: dict[tuple[str, str], Street] = {}
        rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
        rows.sort(key=lambda row: (-len(row[0]), row[0]))
        self._chinese: dict[str, Street] = {}
        for chinese, portuguese in rows:
            first, _, name = portuguese.partition(" ")
            kind = first.lower()
            key = street_key(_WORD.findall(name.lower()))
            street = self._portuguese.setdefault((kind, key), Street(chinese, name, kind, key))
            self._chinese.setdefault(chinese.replace(_DOCTOR, ""), street)
        self.longest = max(map(len, self._chinese)) + len(_DOCTOR)

    def in_chinese(self, name: str) -> Street | None:
        """Return the street of a simplified Chinese name."""
        return self._chinese.get(name.replace(_DOCTOR, ""))

    def in_portuguese(self, kind: str, words: Sequence[str]) -> Street | None:
        """Return the street of a type and the words of its name, in lower case without accents."""
        return self._portuguese.get((kind, street_key(words)))


def street_key(words: Sequence[str]) -> str:
    """Return the words of a Portuguese name as it is looked up, joined, without particles and titles.

    >>> street_key(["do", "dr", "pedro", "jose", "lobo"]), street_key(["de", "s", "domingos"])
    ('pedrojoselobo', 'saodomingos')
    """
    return "".join(SAINTS.get(word, word) for word in words if word not in SILENT)


@cache
def macau_streets() -> MacauStreets:
    """Read the table; done when the first text of Macau is read."""
    return MacauStreets(_TABLE.read_text(encoding="utf-8"))
