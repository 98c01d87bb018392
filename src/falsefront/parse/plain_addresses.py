"""Addresses that no word of a street tells: a hamlet with its postcode, a corner, wards and districts in Latin letters.

Only shapes that stand for themselves; whether a line is a sentence or speaks of something else is asked before.
"""

import re
from typing import Final

from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import expression, forms, longest_first
from falsefront.contact.country import country
from falsefront.parse import address_shapes as shapes
from falsefront.parse.postal_lines import BOXES
from falsefront.text.countries import ends_in_country
from falsefront.text.late import late

_NAME: Final = r"[A-ZÀ-Ž][\w'’.\-]*(?:[ -][\w'’.\-]+){0,4}"
_TOWN: Final = r"[A-ZÀ-Ž][^\W\d_'’.\-]+(?:[ '’-][^\W\d_]+){0,4}"
# "L'Étang, 23600 Saint-Loup", "Lindenpark, 3290 Diest": a hamlet or a place without streets over its town.
_HAMLET: Final = re.compile(rf"(?:lieu[- ]dit:?,? )?{_NAME},\s(?!(?:19\d\d|20[0-3]\d|\d[05]00)\s)\d{{4,5}} {_TOWN}")
# "Olivo 2408, CABA": a street and its number in the city of Buenos Aires.
_BUENOS_AIRES: Final = re.compile(
    rf"{_NAME} \d{{2,5}}\b.{{0,40}},\s?(?:C\.?A\.?B\.?A\b|Capital Federal|Ciudad Aut[oó]noma)"
)
# "P.O.Box 31342, Dubai": a box of the post and its town.
_BOX: Final = late(
    rf"{BOXES}:? ?(?:no\.? ?)?[A-Z]{{0,2}}[ -]?\d[\d -]{{0,10}},?\s(?:\d{{2,6}}(?:[ -]\d{{2,4}})?,?\s)?"
    r"(?P<town>[^\W\d_][^\W\d_'’.\-]+(?:[ '’-][^\W\d_]+){0,4})(?:\s\d{4,5})?(?:,.{2,60})?",
    re.IGNORECASE,
)
# "Kalinga Highway, Malapit, Cordero, Isabela": a road through the land, a village, a town and a province.
_PLACE: Final = r"[A-ZÀ-Ž][\w.'’-]+(?: (?:[A-ZÀ-Ž][\w.'’-]+|of|de|del|la|ng)){0,2}"
_HIGHWAY: Final = re.compile(rf"[A-Z]\w+(?: [A-Z]\w+)? (?:Highway|Expressway|Hwy),\s{_PLACE}(?:,\s{_PLACE}){{2,3}}")
# "Andara petrol station, Tarn Epe expressway, Alasia, Lekki, Lagos, Nigeria": a road by its name, no number.
_NAMED_ROAD: Final = re.compile(
    r"(?:^|,\s?)[A-Z]\w+(?: [A-Z]\w+){0,2} (?:(?i:expressway|highway|road|street|avenue|boulevard|close|crescent)),"
)
_FEWEST_COMMAS: Final = 4  # between such a road and the country
# "Av. Los Nogales y Pedro Roble N21-47, Quito": a number behind a letter of the side of the town.
_GRID: Final = re.compile(
    r"(?<![^\W\d_])(?:Av|Avda|Avenida|Calle|Pasaje|Psje)\.?\s[^@:]{3,60}?\s[NSEO][eo]?\d{1,3}\s?-\s?\d{1,4}\b.{0,40},\s?[A-ZÀ-Ž]"
)
# "19 Mill Road, Morningside, Durban, 4001": the code is the last word.
_CODE_LAST: Final = re.compile(r"^(?=.*\d.*,.*,).*[^\W\d_],\s?\d{4}$", re.DOTALL)
# "House 12, Road 5, Fernbari, Dhaka 1205", "Sha-7/A, Uttar Fern, Apt#4B, Fern-1, Dhaka 1212": parts with numbers, a
# town and its code of four digits (South Asia).
_NUMBERED: Final = re.compile(
    rf"(?<![^\W\d_])(?:{expression('page.numbered', around=False)})\.?\s?(?:no\.?|#|:)?\s?[-#:]?\s?\d", re.IGNORECASE
)
_TOWN_AND_CODE: Final = re.compile(
    r",\s?[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?(?:\s?-\s?|\s)(?!19[5-9]|20[0-3])\d{4}\.?(?:,\s?[A-Z][a-z]+\.?)?$"
)
# "Alderpur - 625 006. Fern Dt., Tamilnadu, India.": a town with its code, its district, its state and the country.
_INDIAN_TOWN: Final = re.compile(
    rf"{_NAME} ?[-–] ?[1-8]\d\d ?\d{{3}}[.,] {_NAME} (?:Dt|Dist|Distt|District)\.?, {_NAME}, India\.?", re.IGNORECASE
)
# "35 le Grand Beaupré, 87370 Bersac-sur-Lac, France": a hamlet by its article, with a number.
_WITH_ARTICLE: Final = re.compile(
    r"\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? (?:le |la |les |l['’]|aux? |lieu[- ]dit )"
    rf"{_NAME}, \d{{5}} {_TOWN}(?:, [^\W\d_]+)?",
    re.IGNORECASE,
)
# "152 Hàm Xanh, Quận Thanh Trà, Đà Nẵng": a number, a street's name, a ward or a district by its word, and the city.
_VIETNAMESE: Final = re.compile(
    r"(?:(?:số|no\.?)\s?)?\d{1,4}[a-z]?(?:[/-]\d+[a-z]?)*\s(?-i:[A-ZÀ-ỸĐ])[^\d,]{2,40},\s?(?:.{2,40},\s?)?"
    r"(?:quận|phường|huyện|xã|thị xã|thị trấn|q\.|p\.)\s?[^\s,].{0,40},\s?(?-i:[A-ZÀ-ỸĐ]).{1,40}",
    re.IGNORECASE,
)
# "47/64 Hàm Xanh, Thanh Trà, Đà Nẵng": the same, and the district has no word.
_VIETNAMESE_HOUSE: Final = re.compile(
    r"(?:(?i:số|no\.?)\s?)?\d{1,4}[a-zA-Z]?(?:[/-]\d+[a-zA-Z]?)*\s(?:(?i:ngõ|ngách|hẻm)\s\d+\s)?[A-ZÀ-ỸĐ][^\d,]{2,40}"
)
_OF_VIETNAM: Final = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
# The whole of one at the end: its inward part has none of the letters that it never has (Royal Mail).
_BRITISH_END: Final = re.compile(r"\b[A-PR-UWYZ][A-HK-Y]?\d[A-HJKMNPR-Y\d]?\s\d[ABD-HJLNP-UW-Z]{2}\.?$")
_NAME_OF_PART: Final = re.compile(
    r"(?:The )?[A-Z][\w'’.-]+(?:(?: (?:of|on|in|the|upon|under|le|by|and|&))* [A-Z][\w'’.-]+){0,3}"
)
# "אבן הזכוכית 14 רמת גן, ישראל": a street without its word, its number, a town and the country.
_ISRAELI: Final = re.compile(
    r"[\u05d0-\u05ea'\"׳״ -]{3,30}\s\d{1,4}"
    r"(?:,?\s([\u05d0-\u05ea -]{2,24}),\sישראל|[א-ו]?,\s(?:[^,]{2,30},\s)?([\u05d0-\u05ea' -]{2,24}?)(?:,?\s\d{7})?)\.?"
)
_ISRAELI_PART: Final = re.compile(r"[\u05d0-\u05ea'\"׳״ -]{3,30}\s(?:\d{1,4}[א-ו]?|\d{7})")
# "27 Fern Street, Wokingham", "No. 214/3, Fern Road, Dehiwala", "Jr. Helecho 421, Lima": a house, its road and a town.
_WORDS: Final = r"[A-ZÀ-Ž][\w'’.-]*(?: (?:de |del |la |da |do |dos |das |of |the )?[A-ZÀ-Ž0-9][\w'’.-]*){0,4}"
_ARTICLE: Final = "(?:(?:del?|a|la|el|los|las|do|da|dos|das|e|i|të) ){0,2}"
_ROAD: Final = "|".join(map(re.escape, longest_first(forms("abroad.road") & forms("page.street"))))
_LEADING_ROAD: Final = "|".join(map(re.escape, longest_first(forms("abroad.road.leading") & forms("page.street"))))
_NUMBERED_ROAD: Final = late(
    r"(?:^|, )(?:[A-Z][a-z]{1,6}\.? )?"
    rf"(?:(?:(?i:no\.?|#)\s?)?\d{{1,5}}(?:[/-]\d{{1,4}})?\s?[A-Za-z]?,?\s{_WORDS} (?i:{_ROAD})\b"
    r"\.?(?=,|$| (?:[NSEW]|North|South|East|West)\b)"
    rf"|(?:(?i:{_LEADING_ROAD}|calz|calzada)(?:\.\s?| )|[Cc]/ |C\.(?=[^,]+,? #) ){_ARTICLE}{_WORDS},?"
    r" (?:(?i:no|n[º°]|nro|km)\.? ?|#\s?)?\d{1,5}(?![\w-]))"
)
# "Glervegur 64, 101 Reykjavík": the code of a town of three digits (Iceland, the Faroe Islands).
_THREE_DIGITS: Final = re.compile(rf"{_NAME} \d{{1,4}}\s?[a-z]?, (?:(?:IS|FO)-?)?\d{{3}} {_TOWN}")
# "Abidjan, Cocody Riviera 2, rue des Tilleuls, villa 18": the town first, then its parts, a road among them.
_ROAD_IN_PART: Final = late(rf"(?:(?i:{_LEADING_ROAD})\b\.? \S|.*\b(?i:{_ROAD})\.?$)")
_FEWEST_PARTS, _MOST_PARTS = 3, 7
# What stands before a town's name: "mun. Chisinau", "г. Казань"; behind the last stop as behind a comma.
_KIND_OF_TOWN: Final = r"(?:mun|or|oraș|loc|г|гр|м)\."
_MARKED_TOWN: Final = re.compile(rf"\.\s(?={_KIND_OF_TOWN}\s?[A-ZÀ-Ž])")
_BEFORE_TOWN: Final = re.compile(rf"{_KIND_OF_TOWN}\s?")
# "Warszawa - ul. Leśna 4 lok. 4", "Siedlce 08-110 ul. Leśna 3": the town, maybe its code, and its road with a house.
_TOWN_THEN_ROAD: Final = late(
    rf"({_TOWN}),?(?: (?:\d\d-\d{{3}}|\d{{3}} \d\d|\d{{4,6}}),?)?(?: [-–])? "
    rf"(?i:{_LEADING_ROAD})(?:\.\s?| ){_WORDS},? \d{{1,4}}(?: ?[a-zA-Z])?(?:/\d{{1,4}})?"
    r"(?:,? [a-z]{1,5}\.? ?\d{1,4})?\.?"
)
# "Calle Río Seco, Cumaná, Venezuela": a road without a number in a town and its country.
_ROAD_OF_TOWN: Final = late(rf"(?i:{_LEADING_ROAD})(?:\.\s?| ){_WORDS}, ?({_TOWN})[.,] ?({_TOWN})\.?")
# The quarters of a town behind it in brackets: "Roma (Tor Vergata, Romanina)".
_QUARTERS: Final = re.compile(r"(?<=[^\W\d_]{3})\s?\([A-ZÀ-Ž][\w'’-]*(?:,? (?:[A-ZÀ-Ž][\w'’-]*|[a-z]{1,3})){0,4}\)$")
_NAMED_HOUSE: Final = re.compile(rf"{_NAME} (?!19\d\d|20[0-3]\d)\d{{2,5}}(?: \([A-Z]?\d{{4}}(?:[A-Z]{{3}})?\))?")
_BY_NAME_ALONE: Final = frozenset({"AR", "CL", "PY", "UY"})  # countries whose streets are written without their kind
# A road, and what stands on it or beside it.
_ARABIC_ROAD: Final = re.compile("شارع|طريق|جادة")
_ARABIC_HOUSE: Final = re.compile("طابق|بناية|عمارة|مبنى|مجمع|قرب|مقابل|بجانب|مكتب|محل")
_ARABIC_PARTS: Final = re.compile(r"\s*[،,]\s*|\s+[-–]\s+")
_MOST_PART_WORDS: Final = 6
_DRAWN_OUT: Final = "\u0640"  # a letter of Arabic, for the looks of its word
_MOST_CHARS: Final = 140
_FEWEST_LETTERS: Final = 4  # of a town
_CODE_OF_REGION: Final = re.compile("[A-Z]{2,3}")
# Two streets that meet, or a house that has no number.
_CORNER: Final = re.compile(
    r"(?<![^\W\d_])(?:ang\.|angolo|esq\.|esquina|corner of|cnr\.?|róg|ecke|угол|s/n|sin número|sem número)(?![^\W\d_])",
    re.IGNORECASE,
)
# "1 Chome-1-1 Midoricho, Nada Ward, Kobe", "33, Namu-ro, Haeundae-gu, Busan": Japan and Korea in Latin letters.
_CHOME: Final = re.compile(r"(?:\d{1,2}[- ]?chome|chome[- ]\d)(?![^\W_])", re.IGNORECASE)
_WARD: Final = re.compile(r"[A-Z][a-z]+(?:-(?:ku|shi|ken|fu|gun|cho|machi)\b|\s(?:Ward|City)\b)")
_KOREAN_STREET: Final = re.compile(r"[A-Z][a-z]+(?:-[a-z]+)*(?:\d*|\s\d+)-(?:daero|ro|gil)\b")
_KOREAN_DIVISION: Final = re.compile(r"[A-Z][a-z]+-(?:gu|si|do|dong|gun|eup|myeon|ri)\b")

_REGION_END: Final = re.compile(r"[-–/(]\s?[A-ZÀ-Ž]{2,3}\)?$")  # "São Paulo - SP", "Milano (MI)"
# "Alderpur·Fern·China", "Alderpur, Laos": a town, its province and its country, each by its name alone.
_BARE_PARTS: Final = re.compile(r"\s*[,，·|/]\s*|\s+[-–—]\s+")
_BARE_NAME: Final = re.compile(r"[A-ZÀ-Ž][^\W\d_'’.\-]*(?:[ '’.\-]+[^\W\d_]+){0,2}")
_FEWEST_BARE, _MOST_BARE = 2, 3
# None, and countries that a state, a province, a town or a person is called alike: Georgia, Luxembourg, Niger, Jordan.
_CALLED_ALIKE: Final = frozenset(
    {None, "GE", "JE", "JO", "LU", "NE", "SG", "MX", "PA", "GT", "KW", "LB", "CU", "IE", "MC"}
)
_LEAST_NAME: Final = 4  # letters of a name of a country: "CA" is California
_JOINING: Final = frozenset(
    {"de", "da", "do", "dos", "das", "del", "di", "la", "le", "les", "sur", "am", "an", "der", "of"}
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_DIGIT: Final = re.compile(r"\d")


def is_plain_address(text: str) -> bool:
    """Whether a text is an address although no word in it is one of streets.

    >>> is_plain_address("Le Vivier, 23600 Boussac"), is_plain_address("Gali East, Sambhal - 244302, UP, India")
    (True, True)
    >>> is_plain_address("1 Chome-1-1 Midoricho, Nada Ward, Kobe"), is_plain_address("Olivo 2408, CABA")
    (True, True)
    >>> is_plain_address("Kalinga Highway, Malapit, Cordero, Isabela"), is_plain_address("Highway Lamps, Poles, Cables")
    (True, False)
    >>> [is_plain_address(text) for text in ("Members, 2019 Paris", "Sambhal - 244302, India", "Kobe, Japan")]
    [False, False, False]
    """
    if is_box(text):
        return True
    has_number = _DIGIT.search(text) is not None
    if has_number and "-" in text and _KOREAN_STREET.search(text) and _KOREAN_DIVISION.search(text):
        return True
    if has_number and _is_town_then_road(text):
        return True
    if "," not in text:
        return not text.isascii() and shapes.ARABIC.search(text) is not None and is_arabic_list(text)
    if ("-" in text and _GRID.search(text)) or _HIGHWAY.fullmatch(text) or (has_number and _is_numbered(text)):
        return True
    if not has_number and (road := _ROAD_OF_TOWN.fullmatch(text)):
        return country(road[2]) is not None and world().has_city(road[1])
    return text.count(",") > 1 and (is_british_house(text) or _is_list_of_parts(text, has_number=has_number))


def _is_list_of_parts(text: str, *, has_number: bool) -> bool:
    """Whether a text of three parts and more is an address by its numbers, its wards, its code or its country."""
    if has_number and _TOWN_AND_CODE.search(text) and _NUMBERED.search(text):
        return all(part.lstrip(" (#")[:1].isupper() or part.lstrip(" (#")[:1].isdigit() for part in text.split(","))
    if has_number and _INDIAN_TOWN.fullmatch(text):
        return True
    if text.count(",") >= _FEWEST_COMMAS and _NAMED_ROAD.search(text) and ends_in_country(text):
        return all(part.lstrip(" (")[:1].isupper() for part in text.split(","))
    if len(_WARD.findall(text)) >= 2 and text[:1].isdigit():
        return True
    if _CODE_LAST.match(text) and shapes.street_words(text):
        return True
    postcode = shapes.POSTCODE.search(text)
    is_behind = postcode is not None and "," in text[: postcode.start()]
    return is_behind and ends_in_country(text)


def is_box(text: str) -> bool:
    """Whether a text is a box of the post with its town, and no more.

    >>> is_box("P.O.Box 31342, Dubai"), is_box("Caixa Postal 8, 01310-000 Santos, SP"), is_box("Private Bag X14, Maun")
    (True, True, True)
    >>> is_box("P.O. Box 118"), is_box("BP 118 systolic"), is_box("Post 118, Dubai")
    (False, False, False)
    """
    found = _BOX.fullmatch(text)
    return found is not None and not found["town"][0].islower()


def _is_numbered(text: str) -> bool:
    """Whether a text with a number in it has one of the shapes of a house in its town."""
    if _HAMLET.fullmatch(text) or _BUENOS_AIRES.search(text) or _CHOME.search(text):
        return True
    if _THREE_DIGITS.fullmatch(text) and shapes.STREET_ENDING.search(text):
        return True
    if (town := _ISRAELI.fullmatch(text)) and "IL" in world().countries_of_city(town[1] or town[2]):
        return True
    if _WITH_ARTICLE.fullmatch(text) or _VIETNAMESE.fullmatch(text) or _is_vietnamese_list(text):
        return True
    return is_road_in_town(text) or is_town_and_road(text) or is_house_in_region(text)


def _is_vietnamese_list(text: str) -> bool:
    """Whether a text is a house's number, a street, a district without its word and a city of Vietnam."""
    first, *parts = [part.strip() for part in text.rstrip(" .").split(",")]
    is_short = _FEWEST_PARTS <= len(parts) + 1 <= _MOST_PARTS and len(text) <= _MOST_CHARS
    if not is_short or not _OF_VIETNAM.search(text) or not _VIETNAMESE_HOUSE.fullmatch(first):
        return False
    if world().has_city(first.lstrip("0123456789 ")):
        return False
    return all(part[:1].isupper() for part in parts) and world().countries_of_city(parts[-1]) == {"VN"}


def is_road_in_town(text: str) -> bool:
    """Whether a text is a road with a number of a house on it, and behind its last comma a city that the world has.

    >>> is_road_in_town("27 Fern Street, Wokingham"), is_road_in_town("27 Fern Street, Fernwood Upon Nothing")
    (True, False)
    >>> is_road_in_town("5 Star Street Food, Bristol")
    False
    >>> is_road_in_town("Lessons in 27 high street shops, Wokingham"), is_road_in_town("Jr. Helecho 421, Lima")
    (False, True)
    >>> is_road_in_town("27 Fern Street, Charlotte NC"), is_road_in_town("ul. Sowia 31 lok. 11, Warszawa-Ursynów")
    (True, True)
    >>> is_road_in_town("27 Fern Street, Charlotte PE"), is_road_in_town("27 Fern Street, Leeds-based")
    (False, False)
    >>> is_road_in_town("Via Felce 201, Roma (Tor Vergata, Romanina)"), is_road_in_town("Via Felce 201, Roma (on foot)")
    (True, False)
    """
    text = _QUARTERS.sub("", text)
    before, comma, town = _MARKED_TOWN.sub(", ", _without_region(text.rstrip(" ."))).rpartition(",")
    town = _BEFORE_TOWN.sub("", town.strip(), count=1)
    if not comma or len(text) > _MOST_CHARS or len(town) < _FEWEST_LETTERS or _DIGIT.search(town):
        return False
    parts = [part.strip() for part in before.split(",")]
    is_cased = town[:1].isupper() and all(part[:1].isupper() or _DIGIT.search(part) for part in parts)
    road = _NUMBERED_ROAD.search(before)
    return is_cased and road is not None and "," not in before[: road.start()] and _is_city(town)


def _without_region(text: str) -> str:
    """Return a text without the region that it ends in behind a city of the same country: "..., Zapopan, Jalisco".

    A code in capitals stands right behind the city, too: "..., Charlotte NC".
    """
    before, _, region = text.rpartition(",")
    town = before.rpartition(",")[2].strip(" .")
    if town and _are_of_one_land(town, region):
        return before
    town, _, code = region.strip().rpartition(" ")
    is_code = _CODE_OF_REGION.fullmatch(code) is not None and _are_of_one_land(town, code)
    return text[: -len(code)].rstrip() if is_code else text


def _are_of_one_land(town: str, region: str) -> bool:
    lands = {each.country for each in world().regions.get(key(region), ())}
    return bool(lands & world().countries_of_city(town)) if lands else False


def _is_city(town: str) -> bool:
    """Whether a name is a city's, or a city's and that of a quarter of it.

    >>> _is_city("Warszawa-Ursynów"), _is_city("Berlin-Mitte"), _is_city("Fern-Mitte"), _is_city("Berlin-based")
    (True, True, False, False)
    """
    city, hyphen, quarter = town.partition("-")
    return world().has_city(town) or (bool(hyphen) and quarter[:1].isupper() and world().has_city(city))


def is_british_house(text: str) -> bool:
    """Whether a text ends in a British postcode behind parts that are names all, a town or a county at last.

    >>> is_british_house("The Old Creamery, Station Yard, Ripon, North Yorkshire HG4 1ZZ")
    True
    >>> is_british_house("Bowls, Plates, Cups SE1 7AB"), is_british_house("John Smith, Ada Fern, Leo Alder M1 2AB")
    (False, False)
    """
    found = _BRITISH_END.search(text)
    parts = [part.strip() for part in text[: found.start()].split(",") if part.strip()] if found else []
    if len(parts) < _FEWEST_PARTS or not all(map(_NAME_OF_PART.fullmatch, parts)):
        return False
    return any(
        "GB" in world().countries_of_city(part)
        or any(each.country == "GB" for each in world().regions.get(key(part), ()))
        for part in parts[1:][-2:]
    )


def is_israeli_part(text: str) -> bool:
    """Whether a line may be one of an address of Israel: a street and its house, a floor, a town and its code.

    >>> is_israeli_part("הזכוכית 14"), is_israeli_part("חולון 5885142"), is_israeli_part("חולון 588")
    (True, True, True)
    """
    return not text.isascii() and _ISRAELI_PART.fullmatch(text) is not None


def is_by_its_town(text: str) -> bool:
    """Whether nothing but the name of its town tells that a text is an address: it may be of goods, or of an event.

    >>> is_by_its_town("27 Fern Street, Wokingham"), is_by_its_town("27 Fern Street, Leeds LS1 2AB")
    (True, False)
    """
    return (is_road_in_town(text) or is_house_in_region(text)) and shapes.POSTCODE.search(text) is None


def is_town_and_road(text: str) -> bool:
    """Whether a text is a city that the world has and parts of it behind it, a road and a number among them.

    >>> is_town_and_road("Abidjan, Cocody Riviera 2, rue des Tilleuls, villa 18"), is_town_and_road("Abidjan, 2, 3")
    (True, False)
    >>> is_town_and_road("Paris, 12 avenue, velo")
    False
    """
    town, *parts = [part.strip() for part in text.rstrip(" .").split(",")]
    is_short = _FEWEST_PARTS <= len(parts) + 1 <= _MOST_PARTS and len(text) <= _MOST_CHARS
    if not is_short or not town[:1].isupper() or any(len(part.split()) > _MOST_PART_WORDS for part in parts):
        return False
    if not all(part[:1].isupper() or _DIGIT.search(part) or _ROAD_IN_PART.match(part) for part in parts):
        return False
    has_road = any(_ROAD_IN_PART.match(part) for part in parts)
    return has_road and any(map(_DIGIT.search, parts)) and not _DIGIT.search(town) and world().has_city(town)


def _is_town_then_road(text: str) -> bool:
    found = _TOWN_THEN_ROAD.fullmatch(text)
    return found is not None and world().has_city(found[1])


def is_house_in_region(text: str) -> bool:
    """Whether a text is a name with a number, a city and its region, in a country that calls streets by names alone.

    >>> is_house_in_region("San Jacinto 1184, Rosario, Santa Fe"), is_house_in_region("Expo 2020, Rosario, Santa Fe")
    (True, False)
    >>> is_house_in_region("Windows 10, Austin, Texas"), is_house_in_region("Olivo 2408 (1429), Rosario, Argentina.")
    (False, True)
    >>> is_house_in_region("Olivo 2408, Madrid, Argentina"), is_house_in_region("Expo 2020, Rosario, Argentina")
    (False, False)
    """
    parts = [part.strip() for part in text.rstrip(" .").split(",")]
    if len(parts) != _FEWEST_PARTS or not _NAMED_HOUSE.fullmatch(parts[0]):
        return False
    _, town, region = parts
    if (land := country(region)) in _BY_NAME_ALONE:
        return land in world().countries_of_city(town)
    lands = {each.country for each in world().regions.get(key(region), ())} | world().countries_of_city(region)
    return not _BY_NAME_ALONE.isdisjoint(lands & world().countries_of_city(town))


def is_arabic_list(text: str) -> bool:
    """Whether a text in Arabic letters names a city, a street and what stands there, each by its word.

    >>> is_arabic_list("بيروت، شارع الزجاج، بناية الرمل، الطابق الثالث"), is_arabic_list("دبي، برج الزجاج، صور")
    (True, False)
    """
    parts = [part.strip(" .") for part in _ARABIC_PARTS.split(text)]
    is_short = _FEWEST_PARTS <= len(parts) <= _MOST_PARTS and all(
        len(part.split()) <= _MOST_PART_WORDS for part in parts
    )
    is_told = _ARABIC_ROAD.search(text) is not None and _ARABIC_HOUSE.search(text) is not None
    return is_short and is_told and any(map(world().has_city, (parts[0], parts[-1])))


def is_arabic_part(text: str) -> bool:
    """Whether a short text in Arabic is a list of places, a road by its word and a city or a country among them.

    >>> is_arabic_part("عمان – صحار – طريق الزجاج"), is_arabic_part("طريق الزجاج – أخبار")
    (True, False)
    """
    text = text.replace(_DRAWN_OUT, "")
    if len(text) > _MOST_CHARS or _ARABIC_ROAD.search(text) is None:
        return False
    parts = [part.strip(" .") for part in _ARABIC_PARTS.split(text)]
    is_list = 1 < len(parts) <= _MOST_PARTS and all(len(part.split()) <= _MOST_PART_WORDS for part in parts)
    return is_list and any(country(part) is not None or world().has_city(part) for part in parts)


def is_lower_part(part: str, address: str, *, is_soft: bool) -> bool:
    """Whether a line below a street is where that street is, and no address of its own: it has no postcode yet.

    >>> is_lower_part("Dared, Jamnagar - 361 005, Gujarat, India", "Plot No. 14, Road R", is_soft=True)
    True
    """
    if not is_soft or shapes.POSTCODE.search(address):
        return False
    return shapes.LESSER.match(part) is not None or (not shapes.street_words(part) and is_plain_address(part))


def is_corner(text: str) -> bool:
    """Whether a text names two streets that meet, or says that its house has no number.

    >>> is_corner("Via A. Costa ang. via Roma"), is_corner("Calle Luna s/n"), is_corner("Langer Weg 4")
    (True, True, False)
    """
    return _CORNER.search(text) is not None


def is_place(text: str) -> bool:
    """Whether a line may be a town and no more: few words, each with a capital, a comma or a region among them.

    >>> is_place("Morningside, Durban"), is_place("São Paulo - SP"), is_place("Durban")
    (True, True, False)
    """
    words = _WORD.findall(text)
    has_mark = "," in text or " / " in text or _REGION_END.search(text) is not None
    return 0 < len(words) <= 6 and has_mark and all(word[:1].isupper() or word in _JOINING for word in words)


def land_of_place(text: str) -> str | None:
    """Return the country that a text names behind a town and a province, where it says nothing else; else None.

    >>> land_of_place("Alderpur·Fern·China"), land_of_place("Alderpur, Laos"), land_of_place("9 Fern Road, Laos")
    ('China', 'Laos', None)
    >>> land_of_place("Fern Street, Laos"), land_of_place("Malapit, Cordero, Isabela, Philippines")
    (None, None)
    """
    parts = [part for part in _BARE_PARTS.split(text.strip(" .")) if part]
    if not _FEWEST_BARE <= len(parts) <= _MOST_BARE or not all(map(_BARE_NAME.fullmatch, parts)):
        return None
    if shapes.street_words(text) or shapes.STREET_ENDING.search(text):
        return None
    return parts[-1] if len(parts[-1]) >= _LEAST_NAME and country(parts[-1]) not in _CALLED_ALIKE else None
