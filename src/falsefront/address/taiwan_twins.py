"""Hsinchu and Chiayi of Taiwan, each a city and a county around it, of which writers tell one for the other.

新竹市竹北市 is 新竹縣竹北市, and 嘉義縣西區 the 西區 of 嘉義市: the district or township says which is meant.
"""

from dataclasses import replace

from falsefront.address.gazetteer.taiwan import taiwan_places
from falsefront.address.lexicon.table import forms, values
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Place, Reading

_TWINS = {"7108": "7110", "7110": "7108", "7109": "7115", "7115": "7109"}
# What was read as a part of a zone.
_SIDES = {side: f"{form}区" for form, side in values("han.direction").items() if f"{form}区" in forms("han.zone.part")}
_SUFFIX = {"市": "县", "县": "市"}
_ZONE = "zone"
_CITY = 4  # digits of a city's code


def in_twin(reading: Reading) -> Reading:
    """Return a reading in Chinese whose district lies in the county around its city, or the other way, as there."""
    city = reading.city
    own = next(iter(city.codes)) if city is not None and len(city.codes) == 1 else ""
    if city is None or own not in _TWINS:
        return reading
    district = _district(reading, own)
    if district is None:
        return reading
    text = city.text[:-1] + _SUFFIX.get(city.text[-1:], city.text[-1:])
    plot = None if reading.county is None and reading.town is None else reading.plot
    told = f"{district.text} does not lie in "
    return replace(
        reading,
        city=city._replace(text=text, codes=frozenset({_TWINS[own]})),
        county=district,
        town=reading.town if reading.county is not None else None,
        plot=plot,
        contradictions=tuple(text for text in reading.contradictions if not text.startswith(told)),
    )


def _district(reading: Reading, own: str) -> Place | None:
    """Return the district or township that is named where it lies in the twin and not in the city that is named."""
    county, town = reading.county, reading.town
    if county is not None:
        return county if county.codes and {code[:_CITY] for code in county.codes} == {_TWINS[own]} else None
    if town is None and any(area.kind == _ZONE for area in reading.areas):
        return None  # 新竹工業區東區: the east of the zone
    named = town.text if town is not None else _SIDES.get(reading.plot or "", "")
    if not named or (town is None and not _stands_behind_city(named[0], reading.raw)):
        return None
    places = taiwan_places().get(town.key if town is not None else name_key(named[0]), ())
    if any(place.code[:_CITY] == own for place in places):
        return None
    found = {place for place in places if place.code[:_CITY] == _TWINS[own]}
    if len(found) != 1:
        return None
    (place,) = found
    return Place(named, frozenset({place.code}), place.key)


def _stands_behind_city(side: str, raw: str) -> bool:
    """Whether a side's district stands right behind a county or city, not behind a zone or a number: 嘉義縣西區."""
    text = raw.replace("區", "区").replace("東", "东").replace("縣", "县")
    return any(f"{suffix}{side}区" in text for suffix in _SUFFIX)
