"""Houses in Spanish, Portuguese and French as lists abroad write them: Torre Buho Building, Edificio Sede (Edise).

The English word behind such a name says no more than the kind before it, and brackets behind it give its short name.
Letters of buildings end before the kind of a road that leads (Building A and D Avenue Coruja), a hyphen may join a
postcode and its town (28805-Alcalá), and a town before its own delivery office stands twice (Tours CX2 Tours).
"""

import re
from typing import Final

from falsefront.address.lexicon.abroad import LEADING_DEVELOPMENTS
from falsefront.address.lexicon.table import forms, longest_first

_KINDS: Final = "|".join(longest_first(frozenset(it for it in LEADING_DEVELOPMENTS if len(it) > 3 and it.isalpha())))
_ENGLISH: Final = "|".join(longest_first(forms("abroad.house.english")))
_TWICE: Final = re.compile(rf"\b((?:{_KINDS}) [a-z][a-z' ]*?) (?:{_ENGLISH})\b\.?(?=,|$)")
_BRACKETS: Final = re.compile(rf"\b((?:{_KINDS}) [a-z][a-z' ]*?) ?\([a-z]{{3,12}}\)(?=,|$)")
_LED: Final = "|".join(longest_first(forms("abroad.road.led")))
_LETTERS: Final = re.compile(rf"((?:^|, ?)(?:{_ENGLISH})s? [a-z](?: (?:and|e|y|&) [a-z])?) (?=(?:{_LED}) [a-z]{{3}})")
_OFFICE: Final = re.compile(r" ([a-z-]{3,}) (?:cx|cedex) ?(\d{1,2}),? \1\b")
_CODE: Final = re.compile(r"(?<=[ ,])(\d{5})-(?=[a-z]{3})")  # 28805-Alcala
_OF_POST: Final = (" cx", " cedex")


def written(text: str) -> str:
    """Return a folded, lower-case text with such houses and towns as the readers know them; most as they are.

    >>> written("torre buho building, 3rd floor, panama"), written("av. coruja 65, edificio sede (edise), rio")
    ('torre buho, 3rd floor, panama', 'av. coruja 65, edificio sede, rio')
    >>> written("building a and d avenue coruja 100, jundiai"), written("16 rue du hibou tours cx2 tours france")
    ('building a and d, avenue coruja 100, jundiai', '16 rue du hibou, tours cedex 2, france')
    """
    if "-" in text:
        text = _CODE.sub(r"\1 ", text)
    if "(" in text:
        text = _BRACKETS.sub(r"\1", text)
    text = _LETTERS.sub(r"\1, ", _TWICE.sub(r"\1", text))
    return _OFFICE.sub(r", \1 cedex \2,", text) if any(it in text for it in _OF_POST) else text
