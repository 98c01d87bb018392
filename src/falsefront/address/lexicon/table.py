"""The shipped table of words, by kind: built from the files by language beside this one (`make lexicon`).

It is read when the package is imported, in two milliseconds: the words are as much of a rule as its code is.
"""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

_TABLE = Path(__file__).parents[1] / "data" / "lexicon.tsv"
_UNMARKED: frozenset[str] = frozenset()


class Entry(NamedTuple):
    """One form of one kind; kinds.tsv says what its value and its marks mean."""

    form: str
    value: str
    marks: frozenset[str]


@cache
def _kinds() -> dict[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines()[1:]:
        kind, form, value, marks = line.split("\t")
        found.setdefault(kind, []).append(Entry(form, value, frozenset(marks.split()) if marks else _UNMARKED))
    return {kind: tuple(entries) for kind, entries in found.items()}


def kinds() -> frozenset[str]:
    """Return every kind that has a form."""
    return frozenset(_kinds())


def entries(kind: str) -> tuple[Entry, ...]:
    """Return the forms of a kind with all that is said of them; in no order that a rule may rely on."""
    return _kinds()[kind]


def values(kind: str, mark: str | None = None) -> dict[str, str]:
    """Return the value of each form of a kind, or of those that bear a mark.

    >>> values("china.po_box")["gpobox"], values("china.use", "joined")["guoji"]
    ('pobox', 'international')
    """
    return {entry.form: entry.value for entry in _kinds()[kind] if mark is None or mark in entry.marks}


def usual(kind: str) -> dict[str, str]:
    """Return for each value of a kind the form that is written for it.

    >>> usual("han.road")["lu"], usual("china.building")
    ('路', {'building': 'building'})
    """
    return {value: form for form, value in values(kind, "usual").items()}


def numbers(kind: str) -> dict[str, int]:
    """Return the same of a kind whose values are numbers, the least first."""
    return dict(sorted(((form, int(value)) for form, value in values(kind).items()), key=lambda pair: pair[1]))


def forms(kind: str, mark: str | None = None) -> frozenset[str]:
    """Return the forms of a kind, or those that bear a mark.

    >>> sorted(forms("china.direction", "behind"))
    ['mi']
    """
    return frozenset(values(kind, mark))


def longest_first(words: frozenset[str] | dict[str, str]) -> list[str]:
    """Return forms in the order in which an expression or an ending must try them."""
    return sorted(words, key=lambda word: (-len(word), word))


def expression(kind: str, mark: str | None = None, *, around: bool = True) -> str:
    """Return the alternatives of a regular expression that finds a form; `around` with what must hold around it.

    >>> "|交口(?!县)|" in expression("han.cross"), "|交口|" in expression("han.cross", around=False)
    (True, True)
    """
    found = [entry for entry in _kinds()[kind] if mark is None or mark in entry.marks]
    found.sort(key=lambda entry: (-len(entry.form), entry.form))
    return "|".join(_guarded(entry) if around else re.escape(entry.form) for entry in found)


def _guarded(entry: Entry) -> str:
    around = dict(mark.split(":", 1) for mark in entry.marks if ":" in mark)
    return around.get("behind", "") + re.escape(entry.form) + around.get("ahead", "")


def countries(kind: str, mark: str) -> dict[str, frozenset[str]]:
    """Return the countries that a mark of a form names: `in:PT,BR`.

    >>> sorted(countries("abroad.road.leading", "in")["r"])
    ['BE', 'BR', 'FR', 'PT']
    """
    found = {}
    for entry in _kinds()[kind]:
        for name, _, codes in (text.partition(":") for text in entry.marks):
            if name == mark:
                found[entry.form] = frozenset(codes.split(","))
    return found
