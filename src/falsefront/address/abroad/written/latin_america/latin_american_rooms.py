"""Rooms, halls and towers of Latin America in one way: 5º "A", Torre B, Office 302, Vía Owl; Warehouse No. 5."""

import re
from collections.abc import Callable
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first

_LANDS: Final = ("AR", "CL", "CO", "CR", "DO", "EC", "GT", "MX", "PA", "PE")
_ROADS: Final = "|".join(map(re.escape, longest_first(forms("abroad.road.led.latin"))))
_HALLS: Final = forms("abroad.hall.english")
_ANY_HALL: Final = "|".join(longest_first(_HALLS))
_TOWERS: Final = forms("abroad.tower.latin")
_QUOTED: Final = re.compile(r"(?<=\d)([ ,]+)(\d{1,2}) ?[°ºo]\.? ?[\"“”']([a-z]|\d{1,2})[\"“”']")
# A building called after its plaza is no square: Plaza Owl, 8th Floor.
_PLAZA: Final = re.compile(
    r"^(?=(?:plaza|torres?) [a-z][a-z ]{2,30}, (?:\d{1,2}(?:st|nd|rd|th)|floor|level|office|suite)\b)"
)
# The words of which one must stand in a text, what is looked for, and what is written instead.
_RULES: Final[tuple[tuple[frozenset[str], re.Pattern[str], str], ...]] = (
    (_HALLS, re.compile(rf"\b(?:{_ANY_HALL})\b\.? ?(?:no\b\.? ?|# ?)?(?=[a-z]?-?\d)"), "bodega "),
    (
        _TOWERS,
        re.compile(r"(?<=\d)[ ,]+torre ([a-z]|\d{1,2})\b,?(?= (?:of|apto|piso|local|suite)|,|$)"),
        r", edificio \1,",
    ),
    (_TOWERS, _PLAZA, "edificio "),
    (frozenset({"office"}), re.compile(r"\boffice (?:no\.? ?|# ?)?(?=[a-z]?-?\d)"), "oficina "),
    # A room before a road without a number is no house of it.
    (
        frozenset({"office", "oficina"}),
        re.compile(rf"(^|, ?)(oficina [a-z]?-?\d[\w-]*), ((?:{_ROADS})\b\.? [^,]{{2,40}})(?=, )"),
        r"\1\3, \2",
    ),
)
_WORDS: Final = frozenset[str]().union(*(words for words, _, _ in _RULES))


def written(text: str, known: frozenset[str], is_in: Callable[[str], bool]) -> str:
    """Write such parts in one way; `known` are the words of the text, `is_in` asks for a country.

    >>> def told(text):
    ...     return written(text, frozenset(re.findall("[a-z]+", text)), lambda _: True)
    >>> told('av. owl 27, 5o "a", caba'), told("calle 7 # 2-10 torre b oficina 3, cali")
    ('av. owl 27, piso 5 dpto a, caba', 'calle 7 # 2-10, edificio b, oficina 3, cali')
    >>> told("plaza owl, 8th floor, office 8, av. lark, panama"), told("calle owl 12, warehouse no. 5, callao")
    ('edificio plaza owl, 8th floor, av. lark, oficina 8, panama', 'calle owl 12, bodega 5, callao')
    """
    if _QUOTED.search(text) and _is_told(is_in):
        text = _QUOTED.sub(r"\1piso \2 dpto \3", text)
    if known.isdisjoint(_WORDS):
        return text
    for words, pattern, instead in _RULES:
        if not known.isdisjoint(words) and pattern.search(text) and _is_told(is_in):
            text = pattern.sub(instead, text)
    return text


def _is_told(is_in: Callable[[str], bool]) -> bool:
    return any(map(is_in, _LANDS))
