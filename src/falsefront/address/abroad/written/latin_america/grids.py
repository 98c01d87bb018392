"""Streets by number in the grids of Colombia and Guatemala, written in one way: Cra 43 A No 1 - 50, 7a Avenida 5-10.

In Colombia a house is told by the street that crosses its own and by its distance from the corner. Letters, bis and
sides belong to either street, and stand with spaces or without. In Guatemala the ordinal stands before the street, and
every zone has the same streets.
"""

import re
from collections.abc import Collection

from falsefront.address.lexicon.table import forms, longest_first, values

_TYPES = values("abroad.grid.type")
_OF_TYPES = "|".join(re.escape(it).replace("\\ ", r"\.? ") for it in longest_first(_TYPES))
_SIDES = values("abroad.grid.letter")
_OF_SIDES = "|".join(longest_first(_SIDES))
_SIGNS = "|".join(longest_first(forms("abroad.number.sign") | forms("abroad.grid.sign")))
_LETTER = r"(?!bis\b|este\b)[a-mp-rt]"  # of a street in Colombia; n, o and s are sides
_STREET = rf"(\d{{1,3}}) ?((?:{_LETTER}){{0,2}})(?: ?(bis)\b)?(?: ({_LETTER})\b)?(?: ?({_OF_SIDES})\b)?"
_SIGN = rf" ?,? ?(?:(?:{_SIGNS})\b\.?[°º]?|n[°º]\.?|#) ?"
# A dash between spaces has become a comma beside letters: # 23 DN - 16; behind one, three digits are a room's.
_COMMA = r"(?:(?<=[a-z]), (?=\d{1,2}\b)|(?<=[a-z]{3}), )"  # also behind Sur
_DASH = rf"(?: ?[- ] ?|{_COMMA})"
_METRES = r"(\d{1,3})(?: ?([a-h]))?\b(?![-/]\d)(?! \d)"
_COLOMBIAN = re.compile(
    rf"\b({_OF_TYPES})\.? ?{_STREET}{_SIGN}"
    rf"(\d{{1,3}}) ?((?:{_LETTER}){{0,2}})(?: ?(bis)\b)?(?: ?({_OF_SIDES})\b)?{_DASH}{_METRES}"
)
# Such a house on a road with a name: Avenida El Dorado # 68 C - 61.
_ON_NAMED = re.compile(rf"(?<=[a-z]{{3}}){_SIGN}(\d{{1,3}}) ([a-h]{{1,2}})(?: ?- ?|{_COMMA}){_METRES}")
_ZONES = "|".join(longest_first(forms("abroad.grid.zone")))
_ZONE = re.compile(rf"(?:,|-|\b(?<=\d))? ?\b(?:{_ZONES})\.? ?-? ?(\d{{1,2}})\b,?")
_A_ZONE = max(sorted(forms("abroad.grid.zone")), key=len)
_TOLD = forms("abroad.grid.zones")
# The capital is called as its country: Zona 10, Guatemala.
_CAPITALS = values("abroad.grid.capital")
_CAPITAL = re.compile(rf"\b((?:{_ZONES}) \d{{1,2}})[ ,]+({'|'.join(sorted(_CAPITALS))})\W*$")
_NAMED_CAPITAL = "|".join(rf"(?:{full}|{name}(?: city)?)" for name, full in sorted(_CAPITALS.items()))
# Also as lists have it: Zona 12. Guatemala. Guatemala; zona 12 guatemala city guatemala guatemala
_CAPITAL_TOLD = re.compile(rf"\b((?:{_ZONES})\.? ?\d{{1,2}})[ ,.]+(?:(?:{_NAMED_CAPITAL})[ ,.]*){{1,4}}$")
_ENDS = "|".join(longest_first(forms("abroad.ordinal.end")))
_KINDS = values("abroad.grid.zoned")
_ZONED = "|".join(longest_first(_KINDS))
_ORDINAL = re.compile(
    rf"(?:^|(?<=[,;] ))(\d{{1,2}}) ?(?:{_ENDS})?\.? ({_ZONED})\.? ?,? ?(?=(?:[a-d] )?\d{{1,2}}-\d{{1,3}}\b)"
)
# The corner and the house run together, as lists lose the stroke: 17 avenida 4076 zona 12 is 17 avenida 40-76.
_RUN_HOUSE = re.compile(
    rf"(?:^|(?<=[,;] ))(\d{{1,2}} ?(?:{_ENDS})?\.? (?:{_ZONED})\.?(?: [a-d])?) (\d{{1,2}})(\d{{2}})"
    rf"(?=[ ,]+(?:{_ZONES})\.? ?\d)"
)
_WORDS_OF_SIGNS = forms("abroad.grid.sign")
_OF_COLOMBIA = frozenset(it.split()[0] for it in _TYPES)


def in_grid(text: str, words: Collection[str]) -> str:
    """Write streets by number in one way.

    >>> in_grid("cra 43 a no 1 - 50, medellin", ["cra", "a", "no", "medellin"])
    'carrera 43a # 1-50, medellin'
    >>> in_grid("7a avenida 5-10, z.4, guatemala", ["a", "avenida", "z", "guatemala"])
    'avenida 7 # 5-10, zona 4, ciudad de guatemala, guatemala'
    """
    if not _OF_COLOMBIA.isdisjoint(words):
        text = _COLOMBIAN.sub(_colombian, text)
        if "#" in text or not _WORDS_OF_SIGNS.isdisjoint(words):
            text = _ON_NAMED.sub(lambda it: f" # {it[1]}{it[2]}-{it[3]}{it[4] or ''}", text)
    if not _TOLD.isdisjoint(words):
        text = _RUN_HOUSE.sub(r"\1 \2-\3", text)
        text = _ZONE.sub(rf", {_A_ZONE} \1,", _ORDINAL.sub(lambda it: f"{_KINDS[it[2]]} {it[1]} # ", text))
        text = _CAPITAL.sub(lambda match: f"{match[1]}, {_CAPITALS[match[2]]}, {match[2]}", text)
    return text


def with_capital(text: str) -> str:
    """Return a folded, lower-case text that ends with a zone and its capital with capital and country in full.

    >>> with_capital("12 avenida 18-20 zona 11 guatemala city"), with_capital("12 owl road, zone 3, lusaka")
    ('12 avenida 18-20 zona 11, ciudad de guatemala, guatemala', '12 owl road, zone 3, lusaka')
    """
    name = next((it for it in _CAPITALS if it in text), None)
    return text if name is None else _CAPITAL_TOLD.sub(rf"\1, {_CAPITALS[name]}, {name}", text)


def _colombian(match: re.Match[str]) -> str:
    kind, street, letter, bis, other, side, corner, corner_letter, corner_bis, corner_side, metres, letter_behind = (
        match.groups()
    )
    side = f" {_SIDES[side]}" if side else ""
    at = f"{corner}{corner_letter or ''}{corner_bis or ''}"
    behind = f"{metres}{letter_behind or ''}{_SIDES[corner_side][0] if corner_side else ''}"
    return f"{_TYPES[re.sub('[.]', '', kind)]} {street}{letter or ''}{bis or ''}{other or ''}{side} # {at}-{behind}"
