"""Whether the words before a number on its line may tell of an office abroad: then the page's language tells nothing.

"Wilno: tel. 85 212 34 56" on a page in Polish, "Pobo\u010dka Var\u0161ava: tel. 223 456 789" on one in Czech. Towns
are bent and called otherwise in many languages, so a name that no table knows is taken for one that may be abroad.
"""

import re
from collections.abc import Collection
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.contact.country import country
from falsefront.text.persons import is_person

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHORT_BEFORE: Final = re.compile(r"\s[^\W\d_]{1,3}\s$")
_FEWEST_LETTERS: Final = 4  # of a name of a town
_MOST_WORDS: Final = 3


def is_elsewhere(raw: str, line: str, codes: Collection[str]) -> bool:
    """Whether a line that gives a number names before it a place of none of some countries (ISO 3166), or one unknown.

    >>> is_elsewhere("22 12 34 56", "Oslo: tlf. 22 12 34 56", ["DK"])
    True
    >>> is_elsewhere("224 200 142", "Biuro w Pradze: tel. 224 200 142", ["PL"])
    True
    >>> is_elsewhere("22 620 01 42", "Warszawa: tel. 22 620 01 42", ["PL"])
    False
    >>> is_elsewhere("22 620 01 42", "Jan Kowalski, tel. 22 620 01 42", ["PL"])
    False
    >>> is_elsewhere("22 620 01 42", "Telefon 22 620 01 42", ["PL"])
    False
    """
    before, found, _ = line.partition(raw)
    words = _WORD.findall(before) if found else []
    names = [word for word in words if word[:1].isupper() and len(word) >= _FEWEST_LETTERS]
    if not names:
        return False
    known = {code for each in _runs(words) for code in _countries(each)}
    if known:
        return known.isdisjoint(codes)
    last = names[-1]
    is_office = last != words[0] and not last.isupper() and _is_told(before, last)
    return is_office and not is_person(" ".join(words[: words.index(last) + 1]))


def _is_told(before: str, name: str) -> bool:
    """Whether a name stands right before a colon or behind a short word: "Biuro w Pradze", "Office Praha:"."""
    lead, _, behind = before.rpartition(name)
    return behind.lstrip().startswith((":", "：")) or _SHORT_BEFORE.search(lead) is not None


def _runs(words: list[str]) -> list[str]:
    """Return the runs of words that may be a name of a town or a country."""
    ends = range(1, len(words) + 1)
    every = (words[begin:end] for end in ends for begin in range(max(0, end - _MOST_WORDS), end))
    return [" ".join(run) for run in every if run[0][:1].isupper() and len(" ".join(run)) >= _FEWEST_LETTERS]


def _countries(name: str) -> frozenset[str]:
    named = country(name)
    return world().countries_of_city(name) | ({named} if named else set())
