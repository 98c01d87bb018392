"""One box of one post office of China, Hong Kong, Macau or Taiwan, in either script: 北京4711信箱, P.O. Box 4711.

A box of the mainland or Taiwan is counted in its city, one of Hong Kong by its post office. Two addresses that are a
box and a place, and nothing else, are one where city, district and number are, and neither says another postcode. A
short number, which more than one office of a city has, asks for a postcode on one side; in Hong Kong both must say that
it is the General Post Office's, or neither.
"""

from typing import Final

from falsefront.address.compare.sites.around import towns_agree
from falsefront.address.lexicon.table import values
from falsefront.address.reading import Reading
from falsefront.text.hanzi import simplified

_COUNTRIES: Final = frozenset({"CN", "HK", "MO", "TW"})
_COUNTED_BY_OFFICE: Final = "HK"
_OFFICES: Final = values("han.post") | values("china.post")
_LONG: Final = 3  # signs of a box that only one post office of a city has
_GENERAL_BOXES: Final = [words for words, said in values("abroad.post_box.whole").items() if said == "general"]


def same_box_of_china(a: Reading, b: Reading) -> str | None:
    """Return the box and its city where both addresses are nothing but one box of one post office; None otherwise."""
    if a.po_box is None or a.po_box != b.po_box or a.country != b.country or a.country not in _COUNTRIES:
        return None
    if not (_is_box_alone(a) and _is_box_alone(b)) or (a.postcode and b.postcode and a.postcode != b.postcode):
        return None
    if a.cities != b.cities or len(a.cities) != 1 or _districts(a).isdisjoint(_districts(b)):
        return None
    if a.country != _COUNTED_BY_OFFICE and a.town and b.town and not towns_agree(a.town, b.town):
        return None
    if a.country == _COUNTED_BY_OFFICE and _is_general(a) != _is_general(b):
        return None
    if len(a.po_box) < _LONG and not (a.postcode or b.postcode):
        return None
    place = a.county or b.county or a.city or b.city
    return f"box {a.po_box}, {place.text}" if place is not None else None


def _is_box_alone(reading: Reading) -> bool:
    has_house = reading.road or reading.number or reading.lane or reading.unit or reading.building or reading.plot
    is_named = (
        reading.developments or reading.areas or reading.crossing or reading.stands_beside or reading.alternatives
    )
    return not (has_house or is_named) and all(text.lower() in _OFFICES for text in reading.leftover)


def _districts(reading: Reading) -> frozenset[str]:
    """Return the names of a post office's district or town: in Hong Kong one may be a district and a quarter of it."""
    return frozenset(place.key for place in (reading.county, reading.town) if place is not None) or _NO_DISTRICT


_NO_DISTRICT: Final = frozenset({""})


def _is_general(reading: Reading) -> bool:
    """Whether a text names the General Post Office."""
    text = simplified(reading.raw.lower())
    letters = f" {' '.join(''.join(sign if sign.isalnum() else ' ' for sign in text).split())} "
    is_said = any(f" {words} " in letters for words in _GENERAL_BOXES)
    return is_said or any(said and word in text for word, said in _OFFICES.items())
