"""Habits of Latin America that lists write in many ways: 6a. Avenida No. 9-18, Calle 13 con Carrera 68D # 40.

Also as translated: 13 Street #68D-40, Winston Owl Avenue No. 95. Each is asked where a country or city
of the land stands in the text.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import pairwise

from falsefront.address.abroad.written.latin_america import (
    latin_american_houses,
    latin_american_lots,
    latin_american_rooms,
    latin_american_ways,
)
from falsefront.address.lexicon.table import forms, longest_first, values


def _any(kind: str) -> str:
    return "|".join(map(re.escape, longest_first(forms(kind))))


_KINDS = values("abroad.grid.english")
_STREETS = "|".join(longest_first(_KINDS))
_SIGNS = "|".join(longest_first(forms("abroad.number.sign") | forms("abroad.grid.sign")))
_SIGN = rf"(?:(?:{_SIGNS})\b\.?[°º]?|n[°ºo]\.?|#) ?"
# 13 Street #68D-40, Street 15 No. 32-598.
_STREET_OF_GRID = re.compile(
    rf"(?:^|(?<=[,;] ))(?:({_STREETS}) (\d{{1,3}} ?[a-h]?(?: bis)?(?: ?(?:norte|sur|este|n|s)\b)?)"
    rf"|(\d{{1,3}} ?[a-h]?) ({_STREETS}))(?=,? ?{_SIGN}\d)"
)
_GRID = "|".join(re.escape(it) for it in longest_first(values("abroad.grid.type")))
_OF_GRIDS = frozenset(it.split()[0].strip(".") for it in values("abroad.grid.type"))
_CORNER = re.compile(
    rf"\b((?:{_GRID})\b\.? ?\d{{1,3}} ?[a-h]?(?: sur| norte| este)?) (?:con|y) (?:{_GRID})\b\.? ?"
    rf"(\d{{1,3}} ?[a-h]?(?: bis)?) ?,? ?{_SIGN}(\d{{1,3}})\b(?![/-]\d)"
)
_GRIDDED = rf"(?:{_GRID})\b\.? ?\d{{1,3}} ?[a-z]?(?: bis)?"
_CROSSING = re.compile(
    rf"\b({_GRIDDED}(?: sur| norte| este)?) con (?={_SIGN}\d{{1,3}} ?[a-z]?(?: bis)? ?[ -])"
)  # Calle 13 con No. 68D-40
_IN_A_LETTER = re.compile(
    rf"(?:^|(?<=[,;] ))c\.? ?(?=\d{{1,3}} ?[a-z]?(?: bis)?(?: sur)? ?,? ?{_SIGN}\d)"
)  # C. 13 # 68D-40
# Calle 13 - 68D - 40: a dash between spaces has become a comma.
_DASHED = re.compile(
    rf"\b({_GRIDDED}(?: sur| norte| este)?), (\d{{1,3}} ?[a-z]?(?: bis)?(?: sur| este)?)"
    r", (\d{1,3})(?=,|$| [a-z]{2})"
)
_OF_TWO = values("abroad.grid.double")
_DOUBLE = re.compile(rf"\b({'|'.join(re.escape(it) for it in longest_first(_OF_TWO))})\.? ?(?=\d)")
# 6a. Avenida No. 9-18, Zona 10; a dash between spaces has become a comma: 6 Avenida 9 - 18.
_ZONED = "|".join(longest_first(forms("abroad.grid.zoned")))
_ORDINAL = rf"(\d{{1,2}}) ?(?:{_any('abroad.ordinal.end')})?\.? "
_ZONED_SIGN = re.compile(rf"(?:^|(?<=[,;] )){_ORDINAL}({_ZONED})\b\.? ?,? ?{_SIGN}(?=\d{{1,2}} ?[-,])")
_ZONED_COMMA = re.compile(rf"((?:^|[,;] )\d{{1,2}} ?[a-z]?\.? (?:{_ZONED})\b\.?) (\d{{1,2}}), (\d{{1,3}})(?=,? )")
# Calzada Owl 22 - 43, Zona 11; Ruta 6 # 9-21, Zona 4.
_ZONED_NAMED = re.compile(r"((?:^|[,;] )[a-z][a-z .]{3,40}(?: \d{1,2})?) (\d{1,2}), (\d{2,3})(?=,? (?:zona|zone|z)\b)")
_ZONED_WAY = re.compile(
    rf"\b((?:ruta|via|diagonal|diag|calle|avenida)\b\.? \d{{1,2}}),? {_SIGN}(?=\d{{1,2}} ?[-,] ?\d)"
)
_ZONED_ENGLISH = re.compile(rf"(?:^|(?<=[,;] )){_ORDINAL}({_STREETS}) (?=\d{{1,2}}-\d)")
_ZONES = forms("abroad.grid.zones")
# Winston Owl Avenue No. 95.
_SIGN_BEHIND = re.compile(rf"(?<=[a-z]{{3}} )((?:{_STREETS})),? {_SIGN}(?=\d)")
# Corrientes 2763, CABA: streets of the capital called as provinces and their towns are.
_KIND_OF = values("abroad.latin.province")
_PROVINCES = "|".join(longest_first(_KIND_OF))
_OF_CAPITAL = re.compile(rf"^(?:calle )?({_PROVINCES}) (?={_SIGN}\d|\d{{2,5}}\b)")
_CAPITAL = re.compile(rf"\b(?:{_any('abroad.latin.capital')})\b|\bc1\d{{3}}")
_AT = re.compile(r"(?<=[a-z]{3} )al (?=\d{2,5}\b)")
_COUNTED = re.compile(rf"\b({_any('abroad.latin.counted')})\.? n[o°]\.? ?(?=\d{{1,3}}\b(?![-/]))")
_WRITTEN = values("abroad.latin.written")
_WRITES = re.compile(rf"\b(?:{'|'.join(re.escape(it) for it in longest_first(_WRITTEN))})(?![a-z])")
_OF_WRITTEN = frozenset(re.findall("[a-z]+", it)[0] for it in _WRITTEN)
_LANDS = ("AR", "CL", "CO", "CR", "DO", "EC", "GT", "MX", "PA", "PE")
# Carretera Federal Owl - Lark Km 12: a dash between spaces has become a comma.
_BETWEEN = re.compile(
    rf"\b({_any('abroad.road.between.mexican')})\b(\.?) (?:federal |fed\. ?|libre )?([a-z]{{4,}})(?:-|, )([a-z]{{4,}})"
    rf"(?=,? (?:{_any('abroad.kilometre')})\b\.? ?\d)"
)
_OF_ROADS = forms("abroad.road.between.mexican")
_SPACED_KILOMETRE = re.compile(r"\bk\.m\.? ?(?=\d)")
# 53 Este Street: a numbered street with its side.
_SIDED = re.compile(rf"(?:^|(?<=[,;] ))(\d{{1,3}}) ({_any('abroad.grid.side.long')}) (?:{_STREETS})\b")


_NAMED = values("abroad.latin.told")
_WORD = re.compile("[a-z]+")
# 1425 Planta Baja, 1425 P.B.
_GROUND = re.compile(rf"(?<=\d)([a-z]?),? (?:{_any('abroad.latin.ground')})\b\.?(?=\s*(?:[,;-]|$))")
_FLOOR = max(forms("abroad.floor", "digit"), key=len)
_OF_GROUND = frozenset(re.findall("[a-z]+", it)[0] for it in forms("abroad.latin.ground"))


def written(text: str, known: frozenset[str], stands_in: Callable[[Iterable[str], str], bool]) -> str:
    """Write such habits in one way; `known` are the words of the text, `stands_in` asks for a country's towns.

    >>> def told(text, *countries):
    ...     return written(text, frozenset(re.findall("[a-z]+", text)), lambda _, country: country in countries)
    >>> told("13 street #68d-40, owlby", "CO"), told("calle 13 con carrera 68d # 40, owlby", "CO")
    ('calle 13 #68d-40, owlby', 'calle 13 # 68d-40, owlby')
    >>> told("6a. avenida no. 9-18, guatemala", "GT"), told("6 avenue 9-18, zone 10", "GT")
    ('6 avenida 9-18, guatemala', '6 avenida 9-18, zone 10')
    >>> told("owl avenue no. 95, owlby", "DO"), told("corrientes 2763, caba", "AR"), told("calle n° 3, lote 5", "AR")
    ('owl avenue 95, owlby', 'avenida corrientes 2763, caba', 'calle 3, lote 5')
    >>> told("carretera federal owlby, larkby km 12", "MX"), told("53 este street, owlby", "PA")
    ('carretera owlby-larkby km 12', 'calle 53 este, owlby')
    """

    def is_in(country: str) -> bool:
        if stands_in(known, country) or any(it in text for it, land in _NAMED.items() if land == country):
            return True
        return stands_in(_pairs(text), country)

    is_gridded = not known.isdisjoint(_OF_GRIDS)
    if "k.m" in text:
        text = _SPACED_KILOMETRE.sub("km ", text)
    if not known.isdisjoint(_OF_GROUND) and _GROUND.search(text) and any(is_in(it) for it in _LANDS):
        text = _GROUND.sub(rf"\1, {_FLOOR} 0", text)
    if not known.isdisjoint(_OF_ROADS):
        text = _BETWEEN.sub(r"\1\2 \3-\4", text)
    text = latin_american_lots.written(text, known, is_in)
    text = latin_american_ways.written(text, known, is_in)
    text = latin_american_houses.written(text, known, is_in)
    text = latin_american_rooms.written(text, known, is_in)
    if not known.isdisjoint(_KINDS):
        text = _translated(text, is_in)
    if not known.isdisjoint(_ZONES) and is_in("GT"):
        text = _ZONED_COMMA.sub(r"\1 \2-\3", _ZONED_SIGN.sub(r"\1 \2 ", text))
        text = _ZONED_NAMED.sub(r"\1 \2-\3", _ZONED_WAY.sub(r"\1 ", text))
    if is_gridded or "c" in known:
        text = _colombian(text, is_in)
    if not known.isdisjoint(_OF_WRITTEN) and any(is_in(it) for it in _LANDS):
        text = _WRITES.sub(lambda match: _WRITTEN[match[0]], text)
    return _argentine(text, is_in)


@lru_cache(maxsize=8)
def _pairs(text: str) -> frozenset[str]:
    """Return each two words of a text that follow each other as one: La Plata, Puerto Montt."""
    return frozenset(one + other for one, other in pairwise(_WORD.findall(text)))


def _colombian(text: str, is_in: Callable[[str], bool]) -> str:
    """Write what stands between a street of a grid, its corner and the metres from there in one way.

    >>> _colombian("calle 13 con no. 68d-40", lambda _: True), _colombian("calle 13, 68d, 40, cali", lambda _: True)
    ('calle 13 no. 68d-40', 'calle 13 # 68d-40, cali')
    """
    if not any(it.search(text) for it in (_CORNER, _DOUBLE, _CROSSING, _IN_A_LETTER, _DASHED)) or not is_in("CO"):
        return text
    text = _DOUBLE.sub(lambda match: f"{_OF_TWO[match[1]]} ", _CORNER.sub(r"\1 # \2-\3", text))
    return _DASHED.sub(r"\1 # \2-\3", _IN_A_LETTER.sub("calle ", _CROSSING.sub(r"\1 ", text)))


def _translated(text: str, is_in: Callable[[str], bool]) -> str:
    if _SIGN_BEHIND.search(text) and any(is_in(it) for it in _LANDS):
        text = _SIGN_BEHIND.sub(r"\1 ", text)
    if _SIDED.search(text) and any(is_in(it) for it in ("PA", "CO")):
        text = _SIDED.sub(r"calle \1 \2", text)
    if _STREET_OF_GRID.search(text) and is_in("CO"):
        text = _STREET_OF_GRID.sub(lambda it: f"{_KINDS[it[1] or it[4]]} {it[2] or it[3]}", text)
    if _ZONED_ENGLISH.search(text) and is_in("GT"):
        text = _ZONED_ENGLISH.sub(lambda it: f"{it[1]} {_KINDS[it[2]]} ", text)
    return text


def _argentine(text: str, is_in: Callable[[str], bool]) -> str:
    if (_OF_CAPITAL.match(text) and _CAPITAL.search(text)) or _AT.search(text) or _COUNTED.search(text):
        if not is_in("AR"):
            return text
        text = _COUNTED.sub(r"\1 ", _AT.sub("", text))
        return (
            _OF_CAPITAL.sub(lambda match: f"{_KIND_OF[match[1]]} {match[1]} ", text) if _CAPITAL.search(text) else text
        )
    return text
