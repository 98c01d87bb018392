"""Towns of one name in two regions, where the gazetteer knows several or none: Newport (Gwent) and (Shropshire)."""

import re
from functools import lru_cache

from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.elsewhere import Region
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_OF_COUNTIES = "IE"
# Where the gazetteer knows one town of a name and the country has more, whose provinces are written: Middelburg.
_TOWNS_OF_ONE_NAME = frozenset({"ZA", "BR", "MX", "RU", "UA", "BY", "IN", "GB"})
# Regions that border on each other where writers take one for the other, or that were one.
_BESIDE = {region: frozenset(others.split()) for region, others in values("abroad.region.beside").items()}
_WHOLE = frozenset({"ENG", "SCT", "WLS", "NIR"})  # lands of counties
_PROVINCES = values("abroad.province.code.dutch")
_BRACKETED = re.compile(rf"\(({'|'.join(longest_first(_PROVINCES))})\.?\)")
# Codes of regions that stand behind towns of a country, and what the country is called behind them.
_CODES = {
    "IT": (forms("abroad.province.code"), "IT|I|ITA|(?i:ital(?:y|ia))"),
    "CH": (forms("abroad.canton.code"), "CH|(?i:switzerland|schweiz|suisse|svizzera)"),
}
_CODED = {
    country: re.compile(
        rf"[^\W\d_]{{3}}[ ,]+\(?({'|'.join(longest_first(codes)).upper()})\)?(?P<after>(?:[ ,-]+(?:{names}))?)"
        rf"(?:[ ,-]+\d{{4,5}})?(?P<last>(?:[ ,]+(?:{names}))?)\W*$"
    )
    for country, (codes, names) in _CODES.items()
}
_TERRITORY = re.compile(rf"\b(?:{'|'.join(longest_first(forms('abroad.territory')))})\b\W*$")
_FRENCH, _SEA = (None, "FR"), "97"
_COUNTY = re.compile(r"\bco(?:unty)?\b\.?\s+([^\W\d_]{4,})", re.IGNORECASE)


def regions_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad lie in two regions or towns, where no town is known to be in common."""
    if a.postcode and a.postcode == b.postcode:
        return None
    ours, theirs = _counties(a), _counties(b)
    if ours and theirs and ours.isdisjoint(theirs):
        return f"two counties: {min(ours)} and {min(theirs)}"
    one, other = _bracketed(a.raw), _bracketed(b.raw)
    if one and other and one != other:
        return f"two provinces: {one} and {other}"
    if (codes := _codes_apart(a, b)) is not None:
        return f"two regions: {codes[0]} and {codes[1]}"
    if (apart := _oversea(a, b) or _oversea(b, a)) is not None:
        return apart
    left, right = _regions(a), _regions(b)
    are_two = bool(left and right and left.isdisjoint(right))
    have_towns = are_two and {it.country for it in left | right} <= _TOWNS_OF_ONE_NAME
    if have_towns and not any(_may_be_one(one, other) for one in left for other in right):
        return _different(left, right)
    common = {code for code in a.cities & b.cities if code[3:4].isdigit()}
    if len(common) == 1:
        return None
    if are_two and {it.country for it in left} == {it.country for it in right}:
        return _different(left, right)
    return None


def _may_be_one(one: Region, other: Region) -> bool:
    """Whether one region may be written for the other: Surrey for Middlesex, Andhra Pradesh for Telangana."""
    if one.country != other.country or not _WHOLE.isdisjoint((one.code, other.code)):
        return one.country == other.country
    left, right = one.code.lower(), other.code.lower()
    land = one.country.lower()
    return right in _BESIDE.get(f"{land}-{left}", ()) or left in _BESIDE.get(f"{land}-{right}", ())


def _different(left: frozenset[Region], right: frozenset[Region]) -> str:
    return f"different regions: {min(it.name for it in left)} and {min(it.name for it in right)}"


def _codes_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the codes of two provinces of Italy, or cantons of Switzerland, that both give: Olmone TO, Olmone TN."""
    (country, one), (there, other) = _coded(a.raw, a.country), _coded(b.raw, b.country)
    return (one, other) if country == there and one and other and one != other else None


@lru_cache(maxsize=4096)
def _coded(raw: str, country: str | None) -> tuple[str, str]:
    """Return the country and the code of a region in capitals at the end of a text: Kleinwedel SG CH, Elmo (CO) IT."""
    for code, pattern in _CODED.items():
        match = pattern.search(raw) if country in (None, code) else None
        if match is not None and (country == code or match["after"] or match["last"]):
            return code, match[1]
    return "", ""


@lru_cache(maxsize=4096)
def _bracketed(raw: str) -> str:
    """Return the province of the Netherlands that stands in brackets behind a town: Hengelo (Ov)."""
    match = _BRACKETED.search(raw.lower())
    return _PROVINCES[match[1]] if match is not None else ""


def _oversea(one: Reading, other: Reading) -> str | None:
    """Return what keeps a town of a territory beyond the sea from its namesake in France: Saint-Denis de la Réunion."""
    if one.country not in _FRENCH or other.country not in _FRENCH or (other.postcode or "").startswith(_SEA):
        return None
    left, right = (_TERRITORY.search(folded_again(reading.raw).text.lower()) for reading in (one, other))
    return f"beyond the sea: {left[0]!r}" if left is not None and right is None else None


def _counties(reading: Reading) -> frozenset[str]:
    """Return the counties of Ireland that an address names by their word: Co. Wexford."""
    if reading.country != _OF_COUNTIES:
        return frozenset()
    return frozenset(match[1].lower() for match in _COUNTY.finditer(reading.raw))


def _regions(reading: Reading) -> frozenset[Region]:
    if reading.province is None:
        return frozenset()
    found = world().regions.get(key(reading.province.text), ())
    return frozenset(region for region in found if region.country == reading.country)
