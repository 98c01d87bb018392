"""Habits of addresses in Latin America written in one way: cl 10 43 d 21, No. Ext. 210, e/ 46 y 47.

In Colombia's grids people leave the sign before the corner out; a town of it must stand in the text for that. Two
streets at the end of a block stand behind "entre" or "e/". What a road leads to is no town of the house: Carretera a
Santa Ana.
"""

import re
from collections.abc import Callable, Iterable

from falsefront.address.lexicon.abroad import LEADING_TYPES
from falsefront.address.lexicon.table import forms, longest_first, values

_GRID = "|".join(re.escape(it).replace("\\ ", r"\.? ") for it in longest_first(values("abroad.grid.type")))
_BARE_GRID = re.compile(
    rf"(?:^|(?<=[,;] ))((?:{_GRID})\b\.? ?\d{{1,3}}(?: ?[a-mp-rt])?(?: ?bis)?(?: ?(?:sur|norte|este|oeste|[ns])\b)?)"
    rf"(?:,? | ?- ?)(\d{{1,3}}(?: ?[a-mp-rt])?(?: ?bis)?(?: ?(?:sur|norte|este|[ns])\b)?)[ -]+(\d{{1,3}})\b(?![/-]?\d)"
)
_OF_GRIDS = frozenset(it.split()[0] for it in values("abroad.grid.type"))
# A street by its number alone before a number sign, in the towns of the table: 48 Nº 920, La Plata.
_TOWNS_OF_NUMBERS = forms("abroad.grid.bare")
_LAST_OF_TOWNS = frozenset(it.rpartition(" ")[2] for it in _TOWNS_OF_NUMBERS)
_BARE_STREET = re.compile(r"^(\d{1,3}) (?=(?:n|no|nro|num)\b\.? ?[°#]? ?\d|# ?\d)")
_OUTERS, _INNERS, _CHIEFS = (forms(f"abroad.spanish.{it}") for it in ("outer", "inner", "chief"))
_NUMBER = r"n(?:o|um|ro)\b\.? ?"
_OUTER = re.compile(rf"\b(?:{_NUMBER})(?:{'|'.join(longest_first(_OUTERS))})\b\.? ?:? ?(?=\d)")  # No. Ext.: 210
_INNER = re.compile(rf"\b{_NUMBER}({'|'.join(longest_first(_INNERS))})\b\.? ?:? ?(?=\w)")
# Two streets between which a house with a number lies: Lechuza 1088 entre Sol y Av. Luna; Calle 7 No. 776 e/ 46 y 47.
_CORNER = rf"(?:(?:{_GRID})\b\.? ?)?\d{{1,3}}(?: ?bis| ?[a-d])?\b"
_WORDS_BETWEEN = forms("abroad.spanish.between")
_BETWEEN = rf"(?:e[/,]|(?:{'|'.join(sorted(_WORDS_BETWEEN))})\b) ?"
_AMONG_NUMBERS = re.compile(rf",? ?(?<![a-z]){_BETWEEN}{_CORNER} (?:y|e) {_CORNER}")
_AMONG_NAMES = re.compile(
    rf"(?<=[a-z] )(\d{{1,5}}),? {_BETWEEN}[a-z][^,;\d]{{2,40}}? (?:y|e) [a-z][^,;\d]{{2,40}}?(?=[,;]|$)"
)
_HAS_SIGN = re.compile(r"\b(?:no|nro|num|n)\b\.? ?°?\d|[#°] ?\d")
_OTHER_BETWEEN = re.compile(r"(?<![a-z])e/ ?(?=[a-z]|\d{1,3}(?: ?[a-z])? (?:y|e|and|&) )")  # Plot E/29 is a house
_IN_FULL = values("abroad.spanish.chief")
_AT_HEAD = r"(?:^|(?<=[,;] )|(?<=\bav )|(?<=\bav\. )|(?<=\bcalle )|(?<=\bavda\. ))"
_CHIEF = re.compile(rf"{_AT_HEAD}({'|'.join(_CHIEFS)})\.? ?(?=[a-z]{{4,}})(?!limited\b)")
_REGION_WORDS = forms("abroad.chile.region")
# Of Chile, most of whose regions are called after a city: Viña del Mar Región de Valparaíso 2530954.
_REGION = re.compile(
    rf"(?<=[a-z]) (?:{'|'.join(longest_first(_REGION_WORDS))}) (?:de(?:l| las?| los)? )?[a-z' ]{{4,35}}?"
    r"(?=[ ,]*(?:\d{7}\b|chile\b|cl\b|$))"
)
_KILOMETRES = forms("abroad.kilometre")
# A highway of Brazil with the English word where its own stands: Road Campinas Mogi-Mirim km 118.
_ROAD_FIRST = re.compile(
    rf"(?:^|(?<=, ))(?:road|highway) (?=[a-z][a-z '-]{{3,40}}?,? (?:{'|'.join(longest_first(_KILOMETRES))})\b)"
)
_TO, _TO_SMALL = forms("abroad.road.to"), forms("abroad.road.to.small")
_CARRETERA = "carretera"
_NOT_NAMED = (
    _KILOMETRES
    | forms("abroad.highway.english")
    | {it.split()[0] for it in forms("abroad.lot.quarter") if len(it) > 2}
    | forms("abroad.hall.spanish")
)
# A road by where it leads: Carretera a Santa Ana, Autopista al Buho. One word, or it is taken for the town.
_LEADS_TO = re.compile(
    rf"\b({'|'.join(longest_first(_TO))})\b\.? (?:{'|'.join(longest_first(_TO_SMALL))}) (?:(?:la|el|los|las) )?"
    rf"([a-z]{{3,}}(?: (?!k\.?m\b|(?:{'|'.join(longest_first(_NOT_NAMED))})\b)[a-z]{{3,}})?)"
    rf"(?:(\.)|(?= *(?:[,;#(-]|k\.?m\b|(?:{'|'.join(longest_first(_NOT_NAMED))})\b|no\b|\d|$)))"
)
_HALF = re.compile(
    rf"\b((?:{'|'.join(longest_first(_KILOMETRES))})\b\.? ?\d{{1,3}})(?: | y |-)([13])/([24])\b"
)  # Km 12 1/2
_PARTS_OF_FOUR = {"12": "5", "14": "25", "34": "75"}
_NEEDED = frozenset({"e", *_WORDS_BETWEEN, *_OUTERS, *_CHIEFS, *_OF_GRIDS})


def written(text: str, known: frozenset[str], stands_in: Callable[[Iterable[str], str], bool]) -> str:
    """Write such habits in one way; `known` are the words of the text, `stands_in` asks for a country's towns.

    >>> def told(text, *countries):
    ...     return written(text, frozenset(re.findall("[a-z]+", text)), lambda _, country: country in countries)
    >>> told("cl 10 43 d 21 medellin", "CO"), told("calle: sol no. ext. 210")
    ('cl 10 # 43 d-21 medellin', 'calle: sol no 210')
    >>> told("km 28 1/2 carretera a la luna llena, sol"), told("carretera luna km 3.5, sol")
    ('km 28.5 carretera lunallena, sol', 'carretera luna km 3.5, sol')
    """
    if not known.isdisjoint(_LAST_OF_TOWNS) and any(town in text for town in _TOWNS_OF_NUMBERS):
        text = _BARE_STREET.sub(r"calle \1 ", text)
    if not known.isdisjoint(_REGION_WORDS) and _REGION.search(text) and stands_in(known, "CL"):
        text = _REGION.sub("", text)
    if not known.isdisjoint(_KILOMETRES) and _ROAD_FIRST.search(text) and stands_in(known, "BR"):
        text = _ROAD_FIRST.sub("rodovia ", text)
    if not known.isdisjoint(_TO):
        text = _LEADS_TO.sub(_leading_to, text)
    if "/" in text and not known.isdisjoint(_KILOMETRES):
        text = _HALF.sub(lambda match: f"{match[1]}.{_PARTS_OF_FOUR.get(match[2] + match[3], '5')}", text)
    if known.isdisjoint(_NEEDED):
        return text
    if not known.isdisjoint(_OF_GRIDS) and _BARE_GRID.search(text) and stands_in(known, "CO"):
        text = _BARE_GRID.sub(r"\1 # \2-\3", text)
    if not known.isdisjoint(_OUTERS):
        text = _INNER.sub(r"\1 ", _OUTER.sub("no ", text))
    if "e" in known or not known.isdisjoint(_WORDS_BETWEEN):
        text = _between(text)
    return text if known.isdisjoint(_CHIEFS) else _CHIEF.sub(lambda match: f"{_IN_FULL[match[1]]} ", text)


def _leading_to(match: re.Match[str]) -> str:
    """Return a road by where it leads in one word, with a comma for the stop behind it."""
    return f"{_CARRETERA if match[1] == 'ruta' else match[1]} {match[2].replace(' ', '')}{',' if match[3] else ''}"


def _between(text: str) -> str:
    """Return a text without the two streets that its house lies between, where the house has a number of its own.

    >>> _between("sol 1088 entre luna y av. mar, caba"), _between("calle 7 no 776 e/ 46 y 47"), _between("7 e/ 4 y 5")
    ('sol 1088, caba', 'calle 7 no 776', '7, entre 4 y 5')
    """
    if _HAS_SIGN.search(text):
        text = _AMONG_NUMBERS.sub("", text)
    return _OTHER_BETWEEN.sub(", entre ", _AMONG_NAMES.sub(_alone, text)).replace(" , ", ", ")


def _alone(match: re.Match[str]) -> str:
    """Return a house without its two streets, if its number is no street's: Calle 50 entre Sol y Luna has none."""
    before = match.string[: match.start()].split()
    return match[0] if before and before[-1].strip(".") in LEADING_TYPES else match[1]
