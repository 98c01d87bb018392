"""Districts of Taiwan in letters, by any of its systems or by how they sound, within the city beside them."""

import re
from dataclasses import replace

from falsefront.address.gazetteer.taiwan import Spelled, heard, taiwan_heard, taiwan_places
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Place, Reading

_GENERIC = forms("taiwan.generic")
_NO_DISTRICT = _GENERIC | forms("abroad.border", "within")
_TAIWAN = "TW"
_TAIPEI, _NEW_TAIPEI = "7101", "7102"
ZONE_WORD = r"(?:industr|science|process)"
_SIDES = forms("china.direction")
_CITY = 4  # digits of a city's code
_LEAST_GENERIC = 2  # words: a name and its generic word


def by_sound(reading: Reading) -> Reading:
    """Return a reading whose district was taken for a slip as the one it sounds like: Jonghe is 中和, no 永和."""
    county = reading.county
    if county is None or not county.codes:
        return reading
    if county.text.lower() in _NO_DISTRICT:
        return replace(reading, county=None)  # "Shiang" is no 石岡, and "Taiwan" no Tayuan
    key, _ = _name_of(county.text)
    if any(place.code in county.codes for place in taiwan_places().get(key, ())):
        return reading
    cities = {code[:_CITY] for code in county.codes}
    fitting = [place for city in cities if (place := taiwan_heard().get((city, heard(key)))) is not None]
    if len(fitting) != 1 or county.codes == {fitting[0].code}:
        return reading
    return replace(reading, county=Place(county.text, frozenset({fitting[0].code}), fitting[0].key))


def lacks_district(reading: Reading) -> bool:
    """Whether no district is read, or one of another city: "Shi-Chi City, Taipei Hsien" is no 集集."""
    county, within = reading.county, _within(reading)
    return county is None or (bool(county.codes) and all(code[:_CITY] not in within for code in county.codes))


def with_district(reading: Reading) -> Reading:
    """Return a reading with the district that unread words spell, where its city has just one of that name."""
    within = _within(reading)
    kindless = [one for one in reading.developments if one.kind is None and one.use is None and one.phase is None]
    places = [place.text for place in (reading.county, reading.town) if place is not None]
    names = [text for one in kindless for text in (one.name.text, one.name.key)]
    for text in (*places, *names, *reading.leftover):
        place = _district(text, within) or _before_zone(text, reading.raw, within)
        if place is not None:
            town = reading.town
            return replace(
                reading,
                country=_TAIWAN,
                county=Place(text, frozenset({place.code}), place.key),
                town=None if town is not None and town.text == text else town,
                developments=tuple(
                    one
                    for one in reading.developments
                    if one not in kindless or text not in (one.name.text, one.name.key)
                ),
                leftover=tuple(other for other in reading.leftover if other != text),
                contradictions=tuple(said for said in reading.contradictions if not said.startswith(f"{text} ")),
            )
    return _with_district_between_commas(reading, within)


def _with_district_between_commas(reading: Reading, within: frozenset[str]) -> Reading:
    """Return a reading with the district that stands between two commas before its city, however it was cut.

    "Lung-ching, Taichung" had its last syllable taken for another word. What stands there may be of no system at all.
    """
    city = reading.city
    pieces = [piece.strip() for piece in reading.raw.split(",")]
    named = next((at for at, piece in enumerate(pieces) if city is not None and _opens(piece, city.text)), 0)
    text = pieces[named - 1] if named else ""
    if re.fullmatch(r"[A-Za-z\u00fc'\u2019 .-]+", text) is None:
        return reading
    place = _district(text, within) or _sounding(_name_of(text)[0], within)
    if place is None:
        return reading
    return replace(
        reading,
        country=_TAIWAN,
        county=Place(text, frozenset({place.code}), place.key),
        developments=tuple(one for one in reading.developments if one.name.text not in text or one.kind is not None),
        leftover=tuple(other for other in reading.leftover if other not in text),
        contradictions=tuple(said for said in reading.contradictions if not said.startswith(f"{text} ")),
    )


def _opens(piece: str, city: str) -> bool:
    return piece.lower().startswith(city.lower().split(" ")[0])


def _sounding(key: str, within: frozenset[str]) -> Spelled | None:
    """Return the one district of these cities that letters sound like."""
    sound = heard(key)
    fitting = [place for city in sorted(within) if (place := taiwan_heard().get((city, sound))) is not None]
    return fitting[0] if len(fitting) == 1 else None


def _district(text: str, within: frozenset[str]) -> Spelled | None:
    """Return the one district of these cities that words spell, or that they sound like with a generic word."""
    key, has_generic = _name_of(text)
    fitting = [place for place in taiwan_places().get(key, ()) if place.code[:_CITY] in within]
    if not fitting and has_generic:
        return _sounding(key, within)
    return fitting[0] if len(fitting) == 1 else None


def _before_zone(text: str, raw: str, within: frozenset[str]) -> Spelled | None:
    """Return the district whose last syllable was taken for "in" before its zone: "Kuan In Industrial Zone"."""
    if re.search(rf"\b{re.escape(text)}[ -]in\s+{ZONE_WORD}", raw, re.IGNORECASE) is None:
        return None
    return _sounding(f"{text.lower()}in", within)


def _within(reading: Reading) -> frozenset[str]:
    codes = reading.cities
    return codes | {_NEW_TAIPEI} if _TAIPEI in codes else codes


def _name_of(text: str) -> tuple[str, bool]:
    """Return the letters of a district's name and whether its generic word stands there: "Jung He City", "Tamsui"."""
    words = re.findall("[a-z]+", text.lower().replace("'", ""))
    has_generic = len(words) >= _LEAST_GENERIC and words[-1] in _GENERIC
    if has_generic and "".join(words) in taiwan_places():
        return "".join(words), True  # "Tung Shih" is 東勢, no city of Tung
    if has_generic:
        words.pop()
    elif words and words[-1] in _SIDES:
        return "", False  # East District is one, "East" may be anything
    return "".join(words), has_generic
