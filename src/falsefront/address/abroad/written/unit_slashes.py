"""Units before a stroke in Australia and New Zealand, written apart from their house: Unit 4/27 Owl Road, U4 27.

There 4/27 is unit 4 of house 27, whatever word stands before it, and no house 4. The country must be known: elsewhere
"Unit 4/5" is two units. A lot, plot or stand before it is none of a house: Lot 4/27 is lot 4 of plan 27.
"""

import re
from typing import Final

from falsefront.address.lexicon.abroad import UNIT_WORDS
from falsefront.address.lexicon.table import forms, longest_first

COUNTRIES: Final = frozenset({"AU", "NZ"})
_WORDS: Final = frozenset(word for word in UNIT_WORDS if word.isascii() and word.isalpha())
_LABELS: Final = "|".join(longest_first(_WORDS | forms("abroad.unit.before_stroke")))
_ONE: Final = r"[a-z]?\d{1,4}[a-z]?"
_LOT: Final = r"(?<!\blot )(?<!\blots )(?<!\bplot )(?<!\bstand )(?<!\berf )(?<!\bblock )(?<!\bsection )"
_SLASHED: Final = re.compile(
    rf"{_LOT}(?<![\w/-])(?:(?:(?P<label>(?:{_LABELS})s?)\.? ?)?(?P<unit>{_ONE}(?:-\d{{1,4}})?)/"
    r"|u\.? ?(?P<glued>\d{1,4})[ ,/]{1,2})"
    r"(?P<house>\d{1,5}[a-z]?(?:-\d{1,5})?)(?= (?!and\b)[a-z']{3,})",
    re.IGNORECASE,
)
_GLUED: Final = re.compile(r"\b[Uu]\.? ?\d")
_LEVEL: Final = re.compile(r"l(\d{1,2})", re.IGNORECASE)


def with_unit_apart(text: str) -> str:
    """Return a text of one of these countries with a unit before a stroke, or glued to its U, apart from the house.

    >>> with_unit_apart("Unit 4/27 Owl Drive"), with_unit_apart("4/27 Owl Drive"), with_unit_apart("U4 27 Owl Drive")
    ('Unit 4, 27 Owl Drive', 'Unit 4, 27 Owl Drive', 'Unit 4, 27 Owl Drive')
    >>> with_unit_apart("Shops 3-5/27-29 Owl Drive"), with_unit_apart("L3/55 Owl Way"), with_unit_apart("Lot 4/27 Owl")
    ('Shops 3-5, 27-29 Owl Drive', 'Level 3, 55 Owl Way', 'Lot 4/27 Owl')
    """
    return _SLASHED.sub(_apart, text, count=1)


def may_have_unit(text: str) -> bool:
    """Whether a text may have one, which is asked quickly."""
    return "/" in text or _GLUED.search(text) is not None


def _apart(match: re.Match[str]) -> str:
    unit = match["unit"] or match["glued"]
    if match["label"] is None and (level := _LEVEL.fullmatch(unit)):
        return f"Level {level[1]}, {match['house']}"
    unit = unit.lstrip("uU") if match["label"] is None else unit
    label = match["label"] if match["label"] and _singular(match["label"]) in _WORDS else "Unit"  # Villa 5/8
    return f"{label} {unit}, {match['house']}"


def _singular(label: str) -> str:
    word = label.lower()
    return word if word in _WORDS else word.removesuffix("s")
