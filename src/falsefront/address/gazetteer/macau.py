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
        self._parts: dict[str, list[tuple[list[str], Street]]] = {}
        for chinese, portuguese in rows:
            first, _, name = portuguese.partition(" ")
            kind = first.lower()
            key = street_key(_WORD.findall(name.lower()))
            street = self._portuguese.setdefault((kind, key), Street(chinese, name, kind, key))
            self._parts.setdefault(kind, []).append((_parts(_WORD.findall(name.lower())), street))
            self._chinese.setdefault(chinese.replace(_DOCTOR, ""), street)
        self.longest = max(map(len, self._chinese)) + len(_DOCTOR)

    def in_chinese(self, name: str) -> Street | None:
        """Return the street of a simplified Chinese name."""
        return self._chinese.get(name.replace(_DOCTOR, ""))

    def in_portuguese(self, kind: str, words: Sequence[str]) -> Street | None:
        """Return the street of a type and the words of its name, in lower case without accents."""
        found = self._portuguese.get((kind, street_key(words)))
        has_initial = found is None and any(len(word) == 1 for word in words)
        return self._by_initials(kind, _parts(words)) if has_initial else found

    def _by_initials(self, kind: str, parts: list[str]) -> Street | None:
        """Return the one street of a type whose given names may be shortened so: Rua F. X. Pereira."""
        if len(parts) < _LEAST_PARTS or len(parts[-1]) == 1 or all(len(part) > 1 for part in parts):
            return None
        found = {street for names, street in self._parts.get(kind, ()) if _is_shortened(parts, names)}
        return found.pop() if len(found) == 1 else None


def street_key(words: Sequence[str]) -> str:
    """Return the words of a Portuguese name as it is looked up, joined, without particles and titles.

    >>> street_key(["do", "dr", "pedro", "jose", "lobo"]), street_key(["de", "s", "domingos"])
    ('pedrojoselobo', 'saodomingos')
    >>> street_key(["do", "bispo"])
    'bispo'
    """
    told = [word for word in words if word not in SILENT]
    if not told:  # a street that is called by a title alone: Travessa do Bispo
        told = [word for word in words if len(word) > _LONGEST_PARTICLE]
    return "".join(SAINTS.get(word, word) for word in told)


_LONGEST_PARTICLE = 3  # letters: dos, eng
_LEAST_PARTS = 3  # of a name with an initial: M. Arriaga may be anyone
_NO_INITIALS = "deaosn"  # of, the, and; São, Nossa


def _parts(words: Sequence[str]) -> list[str]:
    """Return the given names, or initials, and family names of a street.

    >>> _parts(["do", "dr", "p", "j", "lobo"]), _parts(["de", "luis", "gonzaga", "gomes"])
    (['p', 'j', 'lobo'], ['luis', 'gonzaga', 'gomes'])
    """
    return [word for word in words if (word not in SILENT if len(word) > 1 else word not in _NO_INITIALS)]


def _is_shortened(parts: list[str], names: list[str]) -> bool:
    return len(parts) == len(names) and all(
        name == part or (len(part) == 1 and name.startswith(part)) for part, name in zip(parts, names, strict=True)
    )


@cache
def macau_streets() -> MacauStreets:
    """Read the table; done when the first text of Macau is read."""
    return MacauStreets(_TABLE.read_text(encoding="utf-8"))
