"""Arrondissements of French cities and numbers of departments, as the postcodes that say the same.

"Paris 2ème" is 75002 Paris, "Marseille 8e" 13008; a town may bear its department's number in brackets: Cachan (94).
Paris, Lyon and Marseille have arrondissements that the post counts in the last two digits (La Poste, codes postaux).
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first

_CITIES: Final = {"paris": ("75", 20), "lyon": ("69", 9), "marseille": ("13", 16)}  # post's digits, arrondissements
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
                 "xvii", "xviii", "xix", "xx")  # fmt: skip
_OF_CITY: Final = "|".join(_CITIES)
_NUMERAL: Final = rf"(?:\d{{1,2}}|{'|'.join(sorted(_ROMAN, key=len, reverse=True))})"
_ORDINAL: Final = r"(?:er|eme|e|nd|nde)\b\.?"
_ARRONDISSEMENT: Final = r"arr(?:ondissement|dt|t)?\b\.?"
_BEHIND: Final = re.compile(
    rf"\b(?P<city>{_OF_CITY})[ ,-]+"
    rf"(?:(?P<ordinal>{_NUMERAL}) ?{_ORDINAL}(?: {_ARRONDISSEMENT})?|(?P<digits>0\d|1\d|20))"
    r"(?=\s*(?:$|,|-|\(|cedex|france))"
)
_BEFORE: Final = re.compile(
    rf"\b(?P<ordinal>{_NUMERAL}) ?{_ORDINAL} {_ARRONDISSEMENT}(?: de)?[ ,]+(?P<city>{_OF_CITY})\b"
)
_POST: Final = re.compile(r"\b\d{5}\b")
_DEPARTMENT: Final = re.compile(r"(?<=[a-z]) ?\((\d\d|2[ab]|97[1-6])\)(?=\W*(?:france\W*)?$)")
_TAIL: Final = 20  # characters in which a department stands
_ROADS: Final = re.compile(rf"\b(?:{'|'.join(longest_first(forms('abroad.french.road')))})\b")


def written(text: str) -> str:
    """Return a folded, lower-case text with arrondissements as postcodes, and without a department's number.

    >>> written("12 rue du hibou, paris 2eme, france"), written("2e arrondissement de paris")
    ('12 rue du hibou, 75002 paris, france', '75002 paris')
    >>> written("12 rue du hibou, 69003 lyon 3e"), written("11 av. du hibou - cachan (94)")
    ('12 rue du hibou, 69003 lyon', '11 av. du hibou - cachan')
    >>> written("12 rue du hibou, paris 25e"), written("flat 2, paris e 5"), written("owl st, paris (12)")
    ('12 rue du hibou, paris 25e', 'flat 2, paris e 5', 'owl st, paris (12)')
    """
    if any(city in text for city in _CITIES):
        has_post = _POST.search(text) is not None
        for pattern in (_BEFORE, _BEHIND):
            text = pattern.sub(lambda match: _with_post(match, has_post=has_post), text)
    if (found := _department_in(text)) is not None and _ROADS.search(text):
        text = text[: found.start()] + text[found.end() :]
    return text


def department_of(text: str) -> str:
    """Return the department in brackets behind a town that ends a folded, lower-case text; "" where none is.

    >>> department_of("12 rue du hibou, valence (26)"), department_of("ajaccio (2a), france"), department_of("valence")
    ('26', '2a', '')
    """
    found = _department_in(text)
    return found[1] if found is not None else ""


def _department_in(text: str) -> re.Match[str] | None:
    return _DEPARTMENT.search(text) if ")" in text[-_TAIL:] else None


def number_of(text: str) -> str:
    """Return city and number of the arrondissement that a folded, lower-case text names by an ordinal; "" where none.

    >>> number_of("12 rue du hibou, lyon 3eme"), number_of("paris iie"), number_of("12 rue du hibou, 69003 lyon")
    ('lyon 3', 'paris 2', '')
    """
    if not any(city in text for city in _CITIES):
        return ""
    found = _BEFORE.search(text) or _BEHIND.search(text)
    return f"{found['city']} {_number(found['ordinal'] or found['digits'])}" if found is not None else ""


def _number(numeral: str) -> int:
    return int(numeral) if numeral.isdigit() else _ROMAN.index(numeral) + 1


def _with_post(match: re.Match[str], *, has_post: bool) -> str:
    said = match.groupdict()
    numeral, city = said["ordinal"] or said["digits"], said["city"]
    number = _number(numeral)
    digits, most = _CITIES[city]
    if not 0 < number <= most:
        return match[0]
    return city if has_post else f"{digits}{number:03} {city}"
