"""Parts of a country that two texts name and that are two: counties of America, dong of Korea, codes of two regions.

New Jersey has six Franklins, told by the county alone; a tower's name stands in many dong of Seoul. And what is no
house: a block of Kuwait or a numbered quarter of Dhaka has thousands, so that it says nothing where no more is said.
"""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.abroad.written.asia.korean_forms import mountain_lot
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded
from falsefront.address.reading import Reading

_COUNTY: Final = re.compile(
    rf"(?:,|\bin) *\(?([a-z][a-z.' -]{{2,24}}?) (?:{'|'.join(longest_first(forms('abroad.county.behind')))})\b"
    r"(?=\)?(?:,| [a-z]{2}(?: \d{5}|,|\W*$)|\W*$| \d{5}))"
)
_DONG: Final = re.compile(r"\b(?:([a-z]{3,}) )?\b([a-z]{3,}?)(?:[ -]?\d)?[- ]?dong\b")
_REGION: Final = re.compile(
    rf"\b(?:{'|'.join(longest_first(forms('abroad.chile.region')))}) ([a-z' ]{{4,45}}?)"
    r"(?=[ ,]*(?:\d|chile\b|cl\b|\W*$))"
)
_REGION_NAME: Final = re.compile("[a-z]{4,}")
_ZIP: Final = 5
_OF_REGION: Final = 2  # digits of a postcode that say which region
_LONG_CODE: Final = 5
_BLOCKS: Final = frozenset({"AE", "BD", "KW"})  # whose quarters are numbered or parted in numbered blocks
_NUMBERED: Final = re.compile(r"\W*[a-z][a-z' .-]*?[ -]?\d{1,3}\b[^\d]*(?:\d{4,6}\D*)?", re.IGNORECASE)
_OF_HOUSES: Final = re.compile(
    r"#|\b(?:no|nr|plot|house|bldg|building|villa|shop|street|st|road|rd|avenue|ave|lane|tower|holding|unit|office|warehouse)\b",
    re.IGNORECASE,
)


def told_parts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses name two parts of one country, or no house at all; None where nothing says so."""
    if a.country is None or a.country != b.country:
        return None
    if a.country == "US":
        return _counties_apart(a, b)
    if a.country == "KR":
        return _mountain_lots_apart(a, b) or _dong_apart(a, b)
    if a.country in _BLOCKS:
        return _no_house(a, b)
    if a.country == "CL":
        return _regions_apart(a, b)
    return _codes_apart(a, b)


def _regions_apart(a: Reading, b: Reading) -> str | None:
    """Tell two regions of Chile by name, which have many a San Pedro and a Prat in each of them."""
    if a.postcode and a.postcode == b.postcode:
        return None
    left, right = (_regions(it.raw) for it in (a, b))
    is_apart = left and right and left.isdisjoint(right)
    return f"two regions: {' '.join(sorted(left))} and {' '.join(sorted(right))}" if is_apart else None


@lru_cache(maxsize=4096)
def _regions(raw: str) -> frozenset[str]:
    found = _REGION.search(folded(raw).text.lower())
    return frozenset(_REGION_NAME.findall(found[1]) if found is not None else ())


def _counties_apart(a: Reading, b: Reading) -> str | None:
    if a.postcode and b.postcode and a.postcode[:_ZIP] == b.postcode[:_ZIP]:
        return None
    left, right = _counties(a.raw), _counties(b.raw)
    is_apart = left and right and left.isdisjoint(right)
    return f"two counties: {', '.join(sorted(left))} and {', '.join(sorted(right))}" if is_apart else None


@lru_cache(maxsize=4096)
def _counties(raw: str) -> frozenset[str]:
    return frozenset([found[1].strip() for found in _COUNTY.finditer(raw.lower())])


def _mountain_lots_apart(a: Reading, b: Reading) -> str | None:
    """Tell a lot of the mountain register from one of the other: San 16 of a dong is not its lot 16."""
    left, right = (mountain_lot(it.raw.lower()) for it in (a, b))
    if left == right or (a.road and b.road):
        return None
    one, other = (said or (str(it.number) if it.number else None) for said, it in ((left, a), (right, b)))
    is_apart = one is not None and other is not None and one.split("-")[0] == other.split("-")[0]
    return f"a lot of the mountain register, and another: {left or right}" if is_apart else None


def _dong_apart(a: Reading, b: Reading) -> str | None:
    """Tell dong apart whose names are no two spellings of one, where no road or postcode says which house it is."""
    if (a.road and b.road) or (a.postcode and a.postcode == b.postcode and "-" not in a.postcode):
        return None
    found = tuple(list(_DONG.finditer(it.raw.lower())) for it in (a, b))
    left, right = ({it[2] for it in dong} for dong in found)
    if not left or not right:
        return None
    if any(OSA.distance(one, other) <= max(len(one), len(other)) // 2 for one in left for other in right):
        return None
    whole = tuple({f"{it[1]}{it[2]}" for it in dong if it[1]} for dong in found)  # Deung Chon-dong
    if not (whole[0].isdisjoint(right) and whole[1].isdisjoint(left)):
        return None
    return f"two dong: {', '.join(sorted(left))} and {', '.join(sorted(right))}"


def _no_house(a: Reading, b: Reading) -> str | None:
    """Return that two texts have nothing but a quarter and its number in common."""
    for it in (a, b):
        if (
            it.developments
            or (it.road and it.road.type)
            or _OF_HOUSES.search(it.raw)
            or not _NUMBERED.fullmatch(it.raw)
        ):
            return None
    return f"no house: {a.raw!r} and {b.raw!r}"


def _codes_apart(a: Reading, b: Reading) -> str | None:
    """Tell two postcodes of two regions apart where both texts begin with the country, and the town is read behind."""
    one, other = a.postcode or "", b.postcode or ""
    if min(len(one), len(other)) < _LONG_CODE or not (one + other).isdigit() or one[:_OF_REGION] == other[:_OF_REGION]:
        return None
    return f"two postcodes: {one} and {other}" if _begins_with_country(a) and _begins_with_country(b) else None


def _begins_with_country(reading: Reading) -> bool:
    return world().countries.get(reading.raw.lower().partition(" ")[0].strip(",")) == reading.country
