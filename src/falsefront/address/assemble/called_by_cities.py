"""The city that an estate or zone is called by, where none is named: 台中工业区, 海宁皮革城, "Xi'an Hi-tech"."""

from collections.abc import Sequence

from falsefront.address.gazetteer.places import Named, Places
from falsefront.address.parts.items import Division
from falsefront.address.reading import Area, Development

_MARKET, _PARK, _ZONE, _CITY_END = "market", "park", "zone", "市"
_LEAST_NAME = 2  # characters


def of_park(places: Places, developments: Sequence[Development]) -> Division | None:
    """Return the city that a park is called by: "Hsinchu Science Park", 厦门软件园; None where none is."""
    for hanzi in (one.name.hanzi for one in developments if one.kind == _PARK and one.name.hanzi):
        cities = _cities_of(places, places.chinese.get(hanzi))
        if cities is not None and len(cities.codes) == 1:
            return Division(hanzi, cities)
    for name in (one.name.text for one in developments if _is_called_by_city(one)):
        first, _, rest = name.partition(" ")
        named = places.latin.get(first.lower().replace("'", "")) if rest else None
        cities = _cities_of(places, named)
        if cities is not None:
            return Division(first, cities)
    return None


def of_zone(places: Places, areas: Sequence[Area]) -> Division | None:
    """Return the city that an industrial zone is called by: 台中工业区, "Taichung Industrial Park"."""
    for name in (area.name for area in areas if area.kind == _ZONE):
        first = name.hanzi or name.text.partition(" ")[0]
        named = places.chinese.get(first) if name.hanzi else places.latin.get(first.lower().replace("'", ""))
        cities = _cities_of(places, named) if name.hanzi or name.key == first.lower() else None
        if cities is not None and (len(cities.codes) == 1 or all(code.startswith(_TAIWAN) for code in cities.codes)):
            return Division(first, cities)
    return None


def county_of_zone(places: Places, areas: Sequence[Area], divisions: Sequence[Division]) -> Division | None:
    """Return the county that its own zone is called by: "Haining Economic Development Zone"; None where none is.

    Characters have the county before the zone, 海宁 and 经济开发区. It lies in what is named besides, where anything
    is, and is the only one of the name there; a village's or a landlord's zone has no grade.
    """
    around = {code for division in divisions for code in division.named.codes}
    if any(places.slot[code] == _COUNTY for code in around):
        return None
    for area in areas:
        named = places.latin.get(area.name.key) if area.grade in _OF_COUNTIES and area.name.hanzi is None else None
        codes = [code for code in named.codes if code.isdigit()] if named is not None else []
        if around:
            codes = [code for code in codes if not places.lines[code].isdisjoint(around - {code})]
        if len(codes) == 1 and places.slot[codes[0]] == _COUNTY:
            return Division(area.name.text.partition(" ")[0], Named((codes[0],), True))
    return None


_COUNTY = "county"
_OF_COUNTIES = frozenset({"economic", "high-tech", "bonded"})


_TAIWAN = "71"  # whose cities have the county around them beside them: Hsinchu


def _cities_of(places: Places, named: Named | None) -> Named | None:
    """Return the cities of a name which no place outside them has: 南昌 is a city, and a county in it."""
    if named is None:
        return None
    cities = tuple(code for code in named.codes if places.slot[code] == "city")
    is_alone = bool(cities) and all(code.startswith(cities) for code in named.codes if code not in named.other)
    return Named(cities, named.is_bare) if is_alone else None


def of_market(places: Places, developments: Sequence[Development]) -> Division | None:
    """Return the city that a market in characters is called by: 海宁皮革城; None where none is."""
    for name in (one.name.hanzi for one in developments if one.kind == _MARKET and one.name.hanzi):
        for size in range(len(name) - _LEAST_NAME, 1, -1):
            named = places.chinese.get(name[:size])
            cities = [code for code in named.codes if places.name(code)[-1] == _CITY_END] if named else []
            if len(cities) == 1:
                return Division(name[:size], Named((cities[0],), True))
    return None


def _is_called_by_city(development: Development) -> bool:
    """Whether a park or high-tech zone in letters may have the name of its city: "Xi'an Hi-tech"."""
    is_park = development.kind == _PARK or (development.kind is None and development.use == "science")
    return is_park and development.name.hanzi is None
