"""Roads and places of Taiwan in Hanyu pinyin, whichever of its systems of letters spelled them.

Jhongjheng, Chungcheng and Jungjeng are 中正 as Zhongzheng is; only what no pinyin spells is taken for another system.
Districts are known by all their spellings; "Taipei" beside a district of the county of old is New Taipei.
"""

import re
import unicodedata
from dataclasses import replace

from falsefront.address.gazetteer.taiwan import taiwan_places, taiwan_spellings
from falsefront.address.lexicon.table import forms, values
from falsefront.address.parts.roads import name_key
from falsefront.address.parts.taiwan_zones import in_zone, with_road_of_zone
from falsefront.address.reading import Area, Name, Number, Place, Reading, Road
from falsefront.address.taiwan_districts import ZONE_WORD, by_sound, lacks_district, with_district
from falsefront.address.taiwan_hamlets import in_hamlet, in_hamlet_in_letters
from falsefront.address.taiwan_twins import in_twin
from falsefront.text.pinyin import syllable_count

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_ROAD_NUMBER = re.compile(
    rf"\b(?:Rd|Road)\.? (\d{{1,2}}|{'|'.join(_ROMAN)})(?:\.?,|(?= +[A-Za-z]{{4,}} +[A-Za-z]{{4,}}))"
    rf"|\b(?:Rd|Road|Ave|Avenue)\.? (?:(\d)(?= [a-z]{{3,}}-[a-z]{{2,}}\b)|({'|'.join(_ROMAN[1:])})\b)",
    re.IGNORECASE,
)
_GENERIC = forms("taiwan.generic")
_COUNTY = "|".join(forms("taiwan.county"))
_ALONE = _GENERIC | forms("taiwan.county")
_OF_COUNTY = re.compile(rf"\W+(?:{_COUNTY})\b", re.IGNORECASE)
_TAIWAN, _PROVINCE = "TW", "71"
_TAIPEI, _NEW_TAIPEI = "7101", "7102"
# Cities whose county of one name is another division: 台北县 became 新北市 in 2010.
_COUNTIES = {_TAIPEI: Place("Taipei County", frozenset({_NEW_TAIPEI}), "xinbei")}
_ONLY_COUNTY = {"7108": "7110", "7109": "7115"}  # Hsinchu, Chiayi: city -> county beside it
_CITIES_BESIDE = frozenset(frozenset(pair) for pair in _ONLY_COUNTY.items())
_IS_CITY = re.compile(r" City$", re.IGNORECASE)
_MAY_BE_COUNTY = re.compile(rf"\b(?:{_COUNTY}|{ZONE_WORD}\w*)\b", re.IGNORECASE)
_CITY = 4  # digits of a city's code
_SUB = "之"
_LEAST_GENERIC = 2  # words: a name and its generic word


def with_groups(text: str) -> str:
    """Return Chinese text with the neighbourhoods of Taiwan as the groups of a village that they are: 12鄰.

    >>> with_groups("新竹县湖口乡凤山村12邻中华路3号"), with_groups("四川省广安市邻水县")
    ('新竹县湖口乡凤山村12组中华路3号', '四川省广安市邻水县')
    """
    return _NEIGHBOURHOOD.sub(r"\1组", text) if "邻" in text else text


_NEIGHBOURHOOD = re.compile("第?([0-9]{1,3}|[一二三四五六七八九十]{1,3})邻(?![近水里居接])")


def with_village(reading: Reading) -> Reading:
    """Return a reading in Chinese with the 里 before a road, or before a neighbourhood, as the village it is.

    A township of a county of old is the district it became: 台中縣大甲鎮 is 大甲區.
    """
    reading = in_hamlet(with_road_of_zone(_in_own_county(in_twin(_with_county(_with_sub_number(reading))))))
    road = reading.road
    of_road = _LI_OF_ROAD if road is None or road.direction is None else _LI_OF_SIDE
    if road is not None and (found := of_road.match(road.name.hanzi or "")) is not None:
        name, rest = found.groups()
        village = Area(Name(name, name_key(name), name), "village")
        road = road._replace(name=Name(rest, name_key(rest), rest))
        return replace(reading, areas=(village, *reading.areas), road=road)
    if road is not None and reading.town is not None and (found := _LI_ALONE.match(road.name.hanzi or "")) is not None:
        name, rest = reading.town.text, found[1]  # 二鎮里工業西路: 二鎮 is no township
        is_village = not reading.town.codes and reading.county is not None
        road = road._replace(name=Name(rest, name_key(rest), rest))
        village = Area(Name(name, name_key(name), name), "village")
        return replace(reading, areas=(village, *reading.areas), town=None, road=road) if is_village else reading
    if reading.plot is None:
        return reading
    villages = [one.name for one in reading.developments if (one.name.hanzi or "").endswith(_LI)]
    areas = [Area(_without_li(name), "village") for name in villages]
    left = tuple(one for one in reading.developments if one.name not in villages)
    return replace(reading, areas=(*areas, *reading.areas), developments=left) if villages else reading


def _with_sub_number(reading: Reading) -> Reading:
    """Return a reading whose number was taken for a range with its sub-number: 4之18號, written "4-18" too.

    Taiwan's post writes 之 as a dash; a range is 4至18號 or "4 to 18".
    """
    number = reading.number
    if number is None or number.last is None:
        return reading
    dashed = rf"(?<!\d){number.first}\s?[-–—－]\s?{number.last}(?!\d)"
    if _SUB in reading.raw or re.search(dashed, unicodedata.normalize("NFKC", reading.raw)) is not None:
        return replace(reading, number=Number(number.first, None, str(number.last)))
    return reading


def _with_county(reading: Reading) -> Reading:
    """Return a reading whose township is a district of its city with that for its district."""
    town, within = reading.town, reading.cities
    if town is None or reading.county is not None:
        return reading
    named = taiwan_places().get(town.key, ())
    fitting = {place for place in named if place.key == town.key and place.code[:_CITY] in within}
    if len(fitting) != 1:
        return reading
    (place,) = fitting
    return replace(reading, county=Place(town.text, frozenset({place.code}), place.key), town=None)


def _without_li(name: Name) -> Name:
    stem = (name.hanzi or "").removesuffix(_LI)
    return Name(stem, name_key(stem), stem)


_LI = "里"
_LI_ALONE = re.compile("里([\u3400-\u9fff]{2,})$")
_LI_OF_ROAD = re.compile("([\u3400-\u9fff]{2,3})里([\u3400-\u9fff]{2,})$")  # but 埔里中山路, 阿里山公路
_LI_OF_SIDE = re.compile("([\u3400-\u9fff]{2,3})里([\u3400-\u9fff]+)$")  # 大竹里彰南路


def may_be(reading: Reading) -> bool:
    """Whether an address in letters lies in Taiwan: its city does, whatever of China its district is called like."""
    if reading.is_chinese_script:
        return False
    city = reading.city
    return reading.country == _TAIWAN or (city is not None and all(code[:2] == _PROVINCE for code in city.codes))


def in_hanyu(reading: Reading) -> Reading:
    """Return a reading in Latin letters with its roads and places in Hanyu pinyin, others as they stood."""
    reading = by_sound(_with_house(_numbered(_in_county(_in_own_county(_in_named_county(_with_sub_number(reading)))))))
    if reading.city is not None and (reading.country != _TAIWAN or lacks_district(reading)):
        reading = with_district(reading)
    reading = in_hamlet_in_letters(reading)
    reading = in_zone(_in_science_park(_without_settled(_in_new_taipei(reading))))
    road = _road(reading.road, reading.raw)
    crossing = tuple(_road(other, reading.raw) or other for other in reading.crossing)
    if road == reading.road and crossing == reading.crossing:
        return reading
    return replace(reading, road=road, crossing=crossing)


def _in_named_county(reading: Reading) -> Reading:
    """Return a district in the county it lies in, which is named beside another: "Kuei Shan, Taipei, Tao Yuan"."""
    city, county = reading.city, reading.county
    if city is None or county is None or not county.codes or not reading.contradictions:
        return reading
    within = {code[:_CITY] for code in county.codes}
    if len(within) != 1 or not within.isdisjoint(city.codes):
        return reading
    said = re.sub("[^a-z]", "", reading.raw.lower())
    name = next((name for name, code in _CITIES.items() if code in within and name in said), None)
    if name is None:
        return reading
    told = f"{county.text} does not lie in "
    left = tuple(text for text in reading.contradictions if not text.startswith(told))
    return replace(reading, city=Place(name.capitalize(), frozenset(within), name), contradictions=left)


_CITIES = values("taiwan.city")


def _in_county(reading: Reading) -> Reading:
    """Return "Taipei Hsien" as the county of that name; in others city and county are one by now, or told apart."""
    city = reading.city
    if city is None:
        return reading
    if city.codes in _CITIES_BESIDE and _IS_CITY.search(city.text) and not _MAY_BE_COUNTY.search(reading.raw):
        return replace(reading, city=city._replace(codes=city.codes.intersection(_ONLY_COUNTY)))
    at = reading.raw.lower().find(city.text.lower())
    if at < 0 or _OF_COUNTY.match(reading.raw, at + len(city.text)) is None:
        return reading
    codes = frozenset(_ONLY_COUNTY.get(code, code) for code in city.codes)
    found = next((_COUNTIES[code] for code in codes if code in _COUNTIES), city._replace(codes=codes))
    return _without_generics(replace(reading, city=found))


def _without_generics(reading: Reading) -> Reading:
    """Return a reading without words for a county or township that stand alone, behind names that were read."""
    return replace(
        reading,
        developments=tuple(one for one in reading.developments if one.name.key not in _ALONE),
        leftover=tuple(text for text in reading.leftover if text.lower() not in _ALONE),
    )


def _in_own_county(reading: Reading) -> Reading:
    """Return a reading with the county town of a county of old as the district it became: 桃園縣桃園市 is 桃園區."""
    city = reading.city
    found = _OWN_COUNTY.search(reading.raw) if city is not None and reading.county is None else None
    if city is None or found is None:
        return reading
    fitting = [place for place in taiwan_places().get(city.key, ()) if place.code[:_CITY] in city.codes]
    if len(fitting) != 1:
        return reading
    return replace(reading, county=Place(f"{found[0]}", frozenset({fitting[0].code}), city.key))


_OWN_COUNTY = re.compile(
    r"(?P<hanzi>[\u3400-\u9fff]{2})[县縣](?P=hanzi)市"
    rf"|\b(?P<letters>[a-z]+)[ -]City\W+(?P=letters)[ -](?:{_COUNTY})\b",
    re.IGNORECASE,
)


def _in_new_taipei(reading: Reading) -> Reading:
    """Return a district of New Taipei beside "Taipei" as lying there, which is no contradiction."""
    city, county = reading.city, reading.county
    if city is not None and county is None and city.codes == {_TAIPEI} and _has_postcode_of_new_taipei(reading):
        return replace(reading, city=city._replace(codes=frozenset({_TAIPEI, _NEW_TAIPEI})))
    if city is None or county is None or city.codes != {_TAIPEI} or not county.codes:
        return reading
    if any(code[:_CITY] != _NEW_TAIPEI for code in county.codes):
        return reading
    false = f"{county.text} does not lie in {city.text}"
    return replace(
        reading,
        city=Place(city.text, frozenset({_NEW_TAIPEI}), "xinbei"),
        contradictions=tuple(text for text in reading.contradictions if text != false),
    )


def _without_settled(reading: Reading) -> Reading:
    """Return a reading without the contradiction that its county of old was: "Chung Ho City, Taipei Hsien"."""
    city, county = reading.city, reading.county
    if not reading.contradictions or city is None or county is None or not county.codes:
        return reading
    if not all(code[:_CITY] in city.codes for code in county.codes):
        return reading
    told = f"{county.text} does not lie in "
    return replace(reading, contradictions=tuple(text for text in reading.contradictions if not text.startswith(told)))


def _has_postcode_of_new_taipei(reading: Reading) -> bool:
    """Whether a postcode is of New Taipei: "Taipei 221" may be Xizhi there, once of Taipei County."""
    return reading.postcode is not None and _POST_OF_NEW_TAIPEI.match(reading.postcode) is not None


_POST_OF_NEW_TAIPEI = re.compile(r"(?:20[78]|2[2-4]\d|25[1-3])(?:\d{2,3})?$")


def _in_science_park(reading: Reading) -> Reading:
    """Return "Hsinchu Science Park" as the zone it is (科學園區), in which roads have their numbers."""
    if reading.city is None:
        return reading
    areas = tuple(
        area._replace(name=area.name._replace(key=_SCIENCE)) if _is_of_science(area) else area for area in reading.areas
    )
    park = next((one for one in reading.developments if one.kind == "park" and one.use == "science"), None)
    city = "".join(filter(str.isalpha, reading.city.text.lower()))
    if park is None or park.name.key not in (_SCIENCE, reading.city.key, city):
        return reading if areas == reading.areas else replace(reading, areas=areas)
    return replace(
        reading,
        areas=(*areas, Area(Name(park.name.text, _SCIENCE, None), "zone")),
        developments=tuple(one for one in reading.developments if one is not park),
    )


def _is_of_science(area: Area) -> bool:
    """Whether a zone is a science park without another name: "Science-based Industrial Park"."""
    return area.kind == "zone" and area.name.text.startswith("Science ") and area.name.key.startswith(_SCIENCES)


_SCIENCE = "kexue"
_SCIENCES = ("kejiyuan", "kexue")


def _numbered(reading: Reading) -> Reading:
    """Return "No. 8, Li-Hsing Rd. 6" and "Innovation Road II" with their ordinals, taken for a room or left over."""
    found = _ROAD_NUMBER.search(reading.raw)
    road = reading.road
    if found is None or road is None or road.ordinal is not None:
        return reading
    said = (found[1] or found[2] or found[3]).lower()
    is_twice = re.search(rf"\b{said}\b", reading.raw[: found.start()], re.IGNORECASE) is not None
    if str(reading.number) == said and not is_twice:
        return reading
    left = tuple(text for text in reading.leftover if text.lower() != said)
    if reading.unit != said and left == reading.leftover and str(reading.number) != said:
        return reading
    unit = None if reading.unit == said else reading.unit
    ordinal = _ROMAN.index(said) + 1 if said in _ROMAN else int(said)
    return replace(reading, road=road._replace(ordinal=ordinal), unit=unit, leftover=left)


def _with_house(reading: Reading) -> Reading:
    """Return "Innovation Rd. II 2" with its house, taken for a room or left over behind the numeral of the road."""
    found = _HOUSE_BEHIND.search(reading.raw)
    if found is None or reading.number is not None or reading.road is None or reading.road.ordinal is None:
        return reading
    left = tuple(text for text in reading.leftover if text != found[1])
    if reading.unit != found[1] and left == reading.leftover:
        return reading
    unit = None if reading.unit == found[1] else reading.unit
    return replace(reading, number=Number(int(found[1])), unit=unit, leftover=left)


_HOUSE_BEHIND = re.compile(
    rf"\b(?:Rd|Road|Ave|Avenue)\.? (?:{'|'.join(_ROMAN[1:])}),? (\d{{1,4}})(?= *(?:[,;]|$))", re.IGNORECASE
)


def _road(road: Road | None, raw: str) -> Road | None:
    if road is None or road.name.hanzi is not None or _is_translated(road.name):
        return road
    hanyu = taiwan_spellings().hanyu(road.name.key) or _word_by_word(road.name, raw)
    return road if hanyu is None else road._replace(name=Name(road.name.text, hanyu, None))


def _is_translated(name: Name) -> bool:
    """Whether words stand for a name's syllables, which are Hanyu pinyin then: East 4th is dongsi, and no 东西."""
    return _NOT_LETTERS.sub("", name.text.lower()) != name.key


_NOT_LETTERS = re.compile("[^a-z]")


def _syllable(word: str) -> str | None:
    """Return a syllable in Hanyu pinyin; some are spelled with the tone that Gwoyeu Romatzyh gives them: Ruey, Dah."""
    return taiwan_spellings().hanyu(word) or _TONED.get(word)


_HYPHENED = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)+")
_TONED = values("taiwan.syllable")


def _word_by_word(name: Name, raw: str) -> str | None:
    """Return the Hanyu pinyin of a name whose syllables are of several systems: Da Hsueh; None where one is of none."""
    words = re.findall("[a-z]+", name.text.lower())
    if len(words) == 1:
        hyphened = (found[0].lower().split("-") for found in _HYPHENED.finditer(raw))
        words = next((parts for parts in hyphened if "".join(parts) == name.key), words)
    if len(words) < _LEAST_GENERIC or "".join(words) != name.key or syllable_count(name.key) == len(words):
        return None  # "Chien I" is no che-ni
    spelled = [_syllable(word) or (word if syllable_count(word) == 1 else None) for word in words]
    return "".join(word for word in spelled if word) if all(spelled) else None
