"""A reading as plain values for JSON and tables: every part by name, None where the text does not say it."""

from falsefront.address.canonical import road_words, spellings
from falsefront.address.reading import Reading, Road


def as_record(reading: Reading) -> dict[str, object]:
    """Return the parts of a reading as strings, lists and None; divisions also by their codes under `codes`."""
    province, city, county, town = reading.province, reading.city, reading.county, reading.town
    places = (("province", province), ("city", city), ("county", county), ("town", town))
    spelled, pinyin = spellings(reading)
    return {
        "raw": reading.raw,
        "country": reading.country,
        "province": province.text if province else None,
        "city": city.text if city else None,
        "county": county.text if county else None,
        "town": town.text if town else None,
        "area": reading.areas[0].name.text if reading.areas else None,
        "road": _road(reading.road),
        "crossing": [road_words(road) for road in reading.crossing] if reading.crossing else None,
        "side": reading.side,
        "lane": _number(reading.lane),
        "alley": _number(reading.alley),
        "number": _number(reading.number),
        "plot": reading.plot,
        "development": reading.developments[0].name.text if reading.developments else None,
        "developments": [development.name.text for development in reading.developments],
        "building": reading.building,
        "entrance": reading.entrance,
        "floor": reading.floor,
        "unit": reading.unit,
        "postcode": reading.postcode,
        "po_box": reading.po_box,
        "care_of": reading.care_of,
        "precision": reading.precision.value,
        "road_parts": _road_parts(reading.road),
        "codes": {name: sorted(place.codes) for name, place in places if place and place.codes},
        "is_cut": reading.is_cut,
        "leftover": [*reading.leftover, *(part for part in reading.around if any(map(str.isalnum, part)))],
        "signs": list(reading.signs),
        "contradictions": list(reading.contradictions),
        "alternatives": [as_record(other) for other in reading.alternatives],
        "pinyin": pinyin,
        "canonical": spelled,
    }


def _road(road: Road | None) -> str | None:
    return road_words(road) if road else None


def _road_parts(road: Road | None) -> dict[str, object] | None:
    if road is None:
        return None
    return {
        "name": road.name.text,
        "key": road.name.key,
        "direction": road.direction,
        "ordinal": road.ordinal,
        "type": road.type,
        "section": road.section,
    }


def _number(number: object) -> str | None:
    return str(number) if number is not None else None
