"""Addresses of Vietnam in English, or half in it, written as they are there: Highway 1A, CT2 Building, Str. 6.

Roads of the state and of provinces go by a number, and so do the houses and zones of an estate: "Owl 2 Industrial Zone"
is KCN Owl II. The expansion of a zone is said in either language.
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
_PROVINCE: Final = re.compile(r"(?<=[a-z]{2}) province\b(?= *(?:,|$))")
_COMMUNE: Final = re.compile(r"(?:^|(?<=[,;] ))([a-z]+(?: [a-z]+){0,3}) commune\b")
_HANOI: Final = re.compile(r"[ ,]+hn\b(?=\W*$)")
_CODED_HOUSE: Final = re.compile(r"(?<![\w-])([a-z]{1,3}\d{1,3}[a-z]?) (?:building|bldg|tower)\b")
_ESTATE: Final = re.compile(r"\b(?:urban area|kdt)\b")
_URBAN_AREA: Final = re.compile(r"(?:^|(?<=[,(-] ))([a-z]+(?: [a-z]+){0,2}) urban area\b")
_HOUSE: Final = re.compile(r"(?:^|(?<=[,;] ))# ?(?=\d)")
_ROMAN: Final = {numeral: str(number) for number, numeral in enumerate(("i", "ii", "iii", "iv", "v", "vi"), 1)}
_NUMBER: Final = r"(\d|iii|ii|iv|i|vi|v)"
_NUMBERED_ZONE: Final = re.compile(
    rf"(?:^|(?<=[,(] ))([a-z]+(?: [a-z]+){{0,3}}) {_NUMBER} "
    r"(?:(?:industrial|export processing) (?:park|zone|estate|area)|i\.?[pz]|kcn)\b\.?"
)
_NUMBERED_KCN: Final = re.compile(rf"\bkcn ([a-z]+(?: [a-z]+){{0,3}}) {_NUMBER}(?= *(?:,|$))")
_EXPANSION: Final = re.compile(
    r",? ?\(?\b(?:(?:khu (?:vuc )?)?mo rong|(?:expanded|expansion|extended|extension)(?: (?:area|zone))?)\b\)?"
    r"(?= *(?:,|$))"
)


def _zone(match: re.Match[str]) -> str:
    """Return a zone by its name and number, in digits."""
    return f"kcn {match[1]} {_ROMAN.get(match[2], match[2])}"


_REWRITES: Final = (
    (_HIGHWAY, r"nh\1 road"), (_PROVINCIAL, r"provrd no \1"), (_PROVINCE, ""), (_COMMUNE, r"xa \1"),
    (_HANOI, ", ha noi"), (_HOUSE, "no "), (_STREET, r"street no \1"), (_ORDINAL_STREET, r"street no \1"),
    (_URBAN_AREA, r"kdt \1"), (_EXPANSION, ", expansion"), (_NUMBERED_ZONE, _zone), (_NUMBERED_KCN, _zone),
)  # fmt: skip


def written(text: str) -> str:
    """Return a folded, lower-case text of Vietnam with these forms as they are written there; any other as it is.

    >>> written("12 highway 1a, binh chanh, hcmc"), written("ct2 building, cu urban area, hanoi")
    ('12 nh1a road, binh chanh, hcmc', 'toanha ct2, kdt cu, hanoi')
    >>> written("lot 7, cu meo 2 industrial zone, dong nai"), written("lo 7, kcn cu meo ii, dong nai")
    ('lot 7, kcn cu meo 2, dong nai', 'lo 7, kcn cu meo 2, dong nai')
    >>> written("88 tinh lo 43, thu duc"), written("lo 7, kcn cu (khu vuc mo rong), bac ninh")
    ('88 provrd no 43, thu duc', 'lo 7, kcn cu, expansion, bac ninh')
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
