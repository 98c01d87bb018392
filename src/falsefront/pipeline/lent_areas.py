"""The area of a telephone number that a page gives without it: that of the others, where the page is of one town.

"Tel. (032) 255-45-47" at the top and "233-62-00" over a branch in the same town. Only where one area alone stands on
the page, no town beside the numbers has another, and area and digits together are a number that is given out.
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.contact.areas import has_area_of_city, has_known_areas
from falsefront.contact.phone import calling_regions, is_given_out, phones
from falsefront.records import Offer, Said

_AREA: Final = re.compile(r"\((0\d{1,4})\)\s?(?=\d)")
_LEFT_OUT: Final = re.compile(r"(?<![\d+(/.-])[1-9]\d{1,2}(?:[\s.-]\d{2,4}){1,2}(?!\d)")  # in groups: no price, no year
_DIGIT: Final = re.compile(r"\d")
_PARTS: Final = re.compile(r"\s*[,，;|/·•()\n]\s*")
_FEWEST, _MOST = 5, 7  # digits without an area


def with_area_of_page(raw: str, region: str | None, offer: Offer) -> str:
    """Return a number with the one area of its page; as it stands where it has one, or the page tells none or two."""
    left_out = _LEFT_OUT.search(raw)
    if region is None or left_out is None or not _FEWEST <= len(_DIGIT.findall(raw)) <= _MOST:
        return raw
    areas = {found[1] for said in offer.fields.get("phone", ()) if (found := _AREA.search(said.raw))}
    if len(areas) != 1 or next(phones(raw, region=region), None) is not None:
        return raw
    whole = f"({areas.pop()}) {left_out[0]}"
    given = [number for number in phones(whole, region=region) if is_given_out(number)]
    is_one = len(given) == 1 and region in calling_regions(given[0].partition(";")[0])
    return whole if is_one and _is_of_its_towns(given[0], region, offer) else raw


def _is_of_its_towns(number: str, region: str, offer: Offer) -> bool:
    """Whether a town of the page's addresses has the area of a number, and none of them another."""
    towns = [name for said in _addresses(offer) for name in _PARTS.split(said.raw) if name[:1].isupper()]
    known = [[city.code for city in world().cities_called(name) if city.country == region] for name in towns]
    told = [codes for codes in known if any(map(has_known_areas, codes))]
    return bool(told) and all(any(has_area_of_city(number, code) for code in codes) for codes in told)


def _addresses(offer: Offer) -> Iterator[Said]:
    yield from offer.fields.get("address", ())
    yield from offer.beside.get("address", ())
