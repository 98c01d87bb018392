"""Addresses of Vietnam in English, or half in it, written as they are there: Highway 1A, CT2 Building, Str. 6.

Roads of the state and of provinces go by a number, and so do the houses and zones of an estate: "Owl 2 Industrial Zone"
is KCN Owl II. The expansion of a zone is said in either language. Whether a zone is a zone, an area, an estate or an IZ
is its translator's choice. A park stands in English as a house does, and is seen with a zone of its name where two
addresses are compared.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import expression, forms

_TOLD: Final = re.compile(rf"\b(?:{expression('abroad.vietnam.told', around=False)})\b")
_WORD: Final = re.compile("[a-z]+")
_FIRST: Final = frozenset(form.split()[0] for form in forms("abroad.vietnam.told"))
_HIGHWAY: Final = re.compile(r"\b(?:(?:national|nat'?l?)\.? )?(?:highway|hwy)\b\.? ?(?:no\b\.? ?)?(\d{1,2}[a-z]?)\b")
_PROVINCIAL: Final = re.compile(
    r"\b(?:(?:duong )?tinh lo|duong tinh|provincial (?:road|rd|highway|street)|(?:duong )?(?:tl|dt))[ .-]*"
    r"(?:no\b[. ]*|so )?(\d{2,3}[a-z]?)\b(?![. ]?\d)"
)
_STREET: Final = re.compile(
    r"(?:^|(?<=[,;] )|(?<=\d ))(?:street|str|road|rd|duong)\b\.? ?(?:(?:no|so)\b[. ]*|# ?)?0*(\d{1,3}[a-z]?)\b"
    r"(?![./]\d)"
)
_ORDINAL_STREET: Final = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th) (?:street|str|road|rd)\b\.?")
_PROVINCE: Final = re.compile(r"(?<=[a-z]{2}) province\b(?= *(?:,|$|\d{5,6}\b))")
_TOWN: Final = re.compile(r"(?:^|(?<=[,;] ))([a-z]{2,}(?: [a-z]{2,}){0,2}) town\b(?= *(?:,|$))")
_CITY: Final = min(forms("abroad.vietnam.city"))
_SHORT_TOWN: Final = re.compile(
    rf"(?:^|(?<=[,;] )|(?<=[,;]))(?:{expression('abroad.vietnam.town', around=False)})\b\.? ?(?=[a-z]{{2}})"
)
_COMMUNE: Final = re.compile(r"(?:^|(?<=[,;] ))([a-z]+(?: [a-z]+){0,3}) commune\b")
_HANOI: Final = re.compile(r"[ ,]+hn\b(?=\W*$)")
_CODED_HOUSE: Final = re.compile(r"(?<![\w-])([a-z]{1,3}\d{1,3}[a-z]?) (?:building|bldg|tower)\b")
_ESTATE: Final = re.compile(r"\b(?:urban area|kdt)\b")
_URBAN_AREA: Final = re.compile(r"(?:^|(?<=[,(-] ))([a-z]+(?: [a-z]+){0,2}) urban area\b")
_HOUSE: Final = re.compile(r"(?:^|(?<=[,;] ))# ?(?=\d)")
_ROMAN: Final = {numeral: str(number) for number, numeral in enumerate(("i", "ii", "iii", "iv", "v", "vi"), 1)}
_NUMBER: Final = r"(\d|iii|ii|iv|i|vi|v)"
_NUMBERED_ZONE: Final = re.compile(
    rf"(?:^|(?<=[,(] )|(?<=\d )|(?<=\d[a-z] ))(?!lot\b|no\b)([a-z]+(?: [a-z]+){{0,3}}) {_NUMBER} "
    r"(?:(?:industrial|export processing) (?:park|zone|estate|area)|i\.?[pz]|e\.?p\.?z|kcn)\b\.?"
)
_NUMBERED_KCN: Final = re.compile(rf"\bkcn ([a-z]+(?: [a-z]+){{0,3}}) {_NUMBER}(?= *(?:,|$))")
# Zones by the many words of their English: Owl IZ, Owl Industrial Estate, IZ Owl.
_ZONES: Final = expression("abroad.vietnam.zone", around=False)
_CUT: Final = expression("abroad.vietnam.zone.cut", around=False)
_PARKS: Final = expression("abroad.vietnam.park", around=False)
_AT: Final = r"(?:^|(?<=[,(;] )|(?<=\d )|(?<=\d[a-z] )|(?<=\blot [a-z] )|(?<=\bof ))"
_ZONE_NAME: Final = r"((?!lot\b|lo\b|no\b)[a-z]+(?: [a-z]+){0,3}?)"
_ZONE_BEHIND: Final = re.compile(rf"{_AT}{_ZONE_NAME} (?:{_ZONES})(?![\w-])\.?")
_PARK_BEHIND: Final = re.compile(rf"{_AT}{_ZONE_NAME} (?:{_PARKS})(?![\w-])\.?")
_ZONE_BEFORE: Final = re.compile(rf"{_AT}(?:{_ZONES})\.? {_ZONE_NAME}(?= *(?:,|$))")
_PARK_BEFORE: Final = re.compile(rf"{_AT}(?:{_PARKS})\.? {_ZONE_NAME}(?= *(?:,|$))")
# A form cut the end off: My Phuoc 2 Industrial
_CUT_ZONE: Final = re.compile(rf"{_AT}{_ZONE_NAME}(?: {_NUMBER})? (?:{_CUT})(?= *(?:,|$))")
# Plots of zones for works bear CN behind them, or not: Lot D-7-CN, Lot D_7_CN, Lot D7.
_HEAD: Final = r"(?:^|(?<=[,;(.-] )|(?<=[,;(.-]))"  # not the last word of tỉnh lộ, đại lộ
_LOT: Final = rf"(?:{expression('abroad.vietnam.lot', around=False)})s?\b\.?(?: ?(?:no\b\.?|so\b))?"
_WORKS_LOT: Final = re.compile(rf"{_HEAD}{_LOT} ?([a-z]{{1,2}})[ _-]?(\d{{1,3}}[a-z]?)(?:[ _-](\d))?[ _-]?cn\b")
_LOTS: Final = re.compile(rf"{_HEAD}{_LOT} ?(?=[a-z]?\d|[a-z]\b)")
_LISTED: Final = re.compile(r"\blot (\d{1,3})((?: ?[,&] ?\d{1,3}){2,6})(?=,| |$)")
_LETTERED_STREET: Final = re.compile(
    r"(?:^|(?<=[,;] )|(?<=\d ))(?:(?:street|str|road|rd)\b\.? ?([a-z]{1,2}-?\d{1,2})\b"
    r"|([nd]\d{1,2}) (?:street|str|st|road|rd)\b\.?)"
)
_STREET_WITH_LETTER: Final = re.compile(r"(?<=\d )(\d{1,2}[a-z]) (?:street|str|st|road|rd)\b\.?(?= *(?:,|$))")
_QUARTER: Final = re.compile(
    rf"(?:^|(?<=[,;] )|(?<=\d ))(?:{expression('abroad.vietnam.quarter', around=False)})\.? ?0*(\d{{1,2}}[a-z]?)\b"
)
_GROUP: Final = re.compile(
    rf"(?:^|(?<=[,;] )|(?<=\d ))(?:{expression('abroad.vietnam.group', around=False)})\.? ?0*(\d{{1,2}}[a-z]?)\b"
)
_EXPANSION: Final = re.compile(
    r",? ?\(?\b(?:(?:khu (?:vuc )?)?mo rong|(?:expanded|expansion|extended|extension)(?: (?:area|zone))?)\b\)?"
    r"(?= *(?:,|$))"
)

# Đại lộ Sen in English is Sen Boulevard, Avenue or Parkway.
_BOULEVARD: Final = re.compile(
    rf"\b(?:{expression('abroad.vietnam.boulevard', around=False)}) ([a-z]+(?: [a-z]+){{0,4}}?)(?= *(?:,|$|-|\())"
)
_BOULEVARD_BEHIND: Final = re.compile(
    r"(?:^|(?<=[,;] )|(?<=\d )|(?<=\d[a-z] ))(?!street\b|no\b)([a-z]+(?: [a-z]+){0,3}?) "
    rf"(?:{expression('abroad.vietnam.boulevard.english', around=False)})\b\.?(?= *(?:,|$|-|\())"
)
_SOFTWARE: Final = expression("abroad.vietnam.software", around=False)
_SOFTWARE_BEFORE: Final = re.compile(rf"\b(?:{_SOFTWARE}) ([a-z]+(?: [a-z]+){{0,2}}?)(?= *(?:,|$|-))")
_SOFTWARE_BEHIND: Final = re.compile(
    rf"(?:^|(?<=[,;] ))([a-z]+(?: [a-z]+){{0,2}}) (?:{expression('abroad.vietnam.software.english', around=False)})\b"
)
_COUNTED_BUILDING: Final = re.compile(r"\b(toanha|building) (?:so|no\.?) (?=\d)")
# A plot of the land register is counted on its sheet of the map: Thửa đất số 12, Tờ bản đồ số 3.
_PLOT_OF_SHEET: Final = re.compile(
    rf"\b(?:{expression('abroad.vietnam.plot', around=False)})\b\.? ?(?:(?:so|no)\b[. ]*)?(\d{{1,4}}),? ?"
    rf"(?:{expression('abroad.vietnam.sheet', around=False)})\b\.? ?(?:(?:so|no)\b[. ]*)?(\d{{1,3}})\b"
)
_ZONE_WITH_NUMBER: Final = re.compile(rf"{_AT}{_ZONE_NAME} (?:{_ZONES}|{_PARKS})\.? {_NUMBER}(?= *(?:,|$))")
_SPACED_LOT: Final = re.compile(rf"{_HEAD}{_LOT} ?([a-z]{{2}})[ .](\d{{1,3}}[a-z]?)(?= *(?:,|$| kc[nx]\b))")


def _boulevard(match: re.Match[str]) -> str:
    """Return a boulevard as Vietnam has it; one called as a province is a word of its own: dailo binhduong."""
    name = match[1]
    return f"dailo {name.replace(' ', '') if name in _PROVINCES else name}"


_PROVINCES: Final = frozenset({"binh duong", "hai duong"})  # whose names hold the word for a road


def _zone(match: re.Match[str]) -> str:
    """Return a zone by its name and number, in digits."""
    return f"kcn {match[1]} {_ROMAN.get(match[2], match[2])}"


def _cut_zone(match: re.Match[str]) -> str:
    """Return a zone whose last word is cut off by its name and number."""
    return f"kcn {match[1]}" + (f" {_ROMAN.get(match[2], match[2])}" if match[2] else "")


def _works_lot(match: re.Match[str]) -> str:
    """Return a plot for works without CN behind it, and with the number of its part: Lot C7_2_CN."""
    return f"lot {match[1]}{match[2]}" + (f"-{match[3]}," if match[3] else "")


def _listed(match: re.Match[str]) -> str:
    """Return plots next to one another as a range; any other list as it is."""
    found = [int(match[1]), *map(int, _DIGITS.findall(match[2]))]
    return f"lot {found[0]}-{found[-1]}" if found == list(range(found[0], found[-1] + 1)) else match[0]


_DIGITS: Final = re.compile(r"\d+")
_REWRITES: Final = (
    (_BOULEVARD, _boulevard), (_BOULEVARD_BEHIND, _boulevard), (_PLOT_OF_SHEET, r"lot \1/\2"),
    (_SOFTWARE_BEFORE, r"\1 software park"), (_SOFTWARE_BEHIND, r"\1 software park"), (_COUNTED_BUILDING, r"\1 "),
    (_SPACED_LOT, r"lot \1\2"), (_WORKS_LOT, _works_lot), (_LOTS, "lot "), (_LISTED, _listed),
    (_LETTERED_STREET, lambda match: f"duong {match[1] or match[2]}"), (_STREET_WITH_LETTER, r"street no \1"),
    (_QUARTER, r"khupho \1"), (_GROUP, r"to \1"),
    (_HIGHWAY, r"nh\1 road"), (_PROVINCIAL, r"provrd no \1"), (_PROVINCE, ""), (_TOWN, r"\1"),
    (_SHORT_TOWN, f"{_CITY} "), (_COMMUNE, r"xa \1"),
    (_HANOI, ", ha noi"), (_HOUSE, "no "), (_STREET, r"street no \1"), (_ORDINAL_STREET, r"street no \1"),
    (_URBAN_AREA, r"kdt \1"), (_EXPANSION, ", expansion"), (_NUMBERED_ZONE, _zone), (_NUMBERED_KCN, _zone),
    (_ZONE_WITH_NUMBER, _zone),
    (_ZONE_BEHIND, r"kcn \1"), (_ZONE_BEFORE, r"kcn \1"), (_CUT_ZONE, _cut_zone), (_PARK_BEHIND, r"\1 industrial park"),
    (_PARK_BEFORE, r"\1 industrial park"),
)  # fmt: skip


def written(text: str) -> str:
    """Return a folded, lower-case text of Vietnam with these forms as they are written there; any other as it is.

    >>> written("12 highway 1a, binh chanh, hcmc"), written("ct2 building, cu urban area, hanoi")
    ('12 nh1a road, binh chanh, hcmc', 'toanha ct2, kdt cu, hanoi')
    >>> written("lot 7, cu meo 2 industrial zone, dong nai"), written("lo 7, kcn cu meo ii, dong nai")
    ('lot 7, kcn cu meo 2, dong nai', 'lot 7, kcn cu meo 2, dong nai')
    >>> written("88 tinh lo 43, thu duc"), written("lo 7, kcn cu (khu vuc mo rong), bac ninh")
    ('88 provrd no 43, thu duc', 'lot 7, kcn cu, expansion, bac ninh')
    >>> written("lot d-7-cn cu meo iz, long an"), written("lo d7, cu meo industrial estate, long an")
    ('lot d7 kcn cu meo, long an', 'lot d7, kcn cu meo, long an')
    >>> written("12 highway 1a, elmhope"), written("owl 2 industrial zone, elmhope")
    ('12 highway 1a, elmhope', 'owl 2 industrial zone, elmhope')
    """
    if _FIRST.isdisjoint(_WORD.findall(text)) or _TOLD.search(text) is None:
        return text
    if _ESTATE.search(text) is not None:
        text = _CODED_HOUSE.sub(r"toanha \1", text)  # every estate has a house CT2
    for pattern, rewrite in _REWRITES:
        text = pattern.sub(rewrite, text)
    return text
