"""One spelling for all spellings of an address outside China."""

import re
from collections.abc import Iterator
from dataclasses import replace
from string import capwords

from falsefront.address.abroad.finer.road_names import is_numbered
from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.lexicon.abroad import DIRECTIONS, EXTENSIONS, NUMBER_THEN_NAME, USUAL_WORDS
from falsefront.address.plain.heard_across import are_of_two_alphabets, country_of_script
from falsefront.address.plain.scripts import is_spelled_by_consonants
from falsefront.address.reading import Development, Reading, Road
from falsefront.text.countries import CHINESE, country_names
from falsefront.text.hanzi import HAN

_FLOOR_NAMES = {"g": "ground", "ug": "upper", "lg": "lower", "b": "basement", "top": "top"}
_DIRECTION_WORDS = {"n": "north", "s": "south", "e": "east", "w": "west", "ne": "northeast", "nw": "northwest",
                    "se": "southeast", "sw": "southwest"}  # fmt: skip
_KOREAN = frozenset({"ro", "daero", "gil"})
_LEADING_NAMES = {"st": "ulitsa", "ave": "prospekt", "ln": "pereulok", "psge": "proyezd", "sq": "ploshchad"}
# Where nothing else says that it is abroad, the word for a road does.
_LEADING_ABROAD = {"st": "rue", "ave": "avenida", "ln": "lorong"}
_NUMBER_LEADS = {"MY st": "jalan", "MY ln": "lorong", "SG ln": "lorong", "TH ln": "soi"}
_WHOLE_WORDS = {"rd": "road", "st": "street", "ln": "lane", "hwy": "highway", "ave": "avenue"}


def is_world(reading: Reading) -> bool:
    """Whether a reading is of a place outside China, though it may not say in which country.

    >>> is_world(Reading(raw="", country="GB")), is_world(Reading(raw="", country="HK"))
    (True, False)
    """
    if reading.country is not None:
        return reading.country not in CHINESE
    return reading.city is not None and any(code[2:3] == ":" for code in reading.city.codes)


def are_of_the_world(a: Reading, b: Reading) -> bool:
    """Whether two readings may be of one place outside China: one is, and neither has a Chinese character.

    So may one text in two scripts that are not China's, though neither says its country.
    """
    if _has_character(a.raw) or _has_character(b.raw):
        return False
    return is_world(a) or is_world(b) or _are_of_two_scripts(a, b)


def _are_of_two_scripts(a: Reading, b: Reading) -> bool:
    """Whether two readings that say no country are one text in two scripts, neither of China.

    A town that only one Latin text may say, of China, is none where the other is in a script of one other country.
    """
    if is_spelled_by_consonants(a.raw) == is_spelled_by_consonants(b.raw) and not are_of_two_alphabets(a.raw, b.raw):
        return False
    home = country_of_script(a.raw) or country_of_script(b.raw)
    return all(it.country is None or (home and it.country in CHINESE and it.raw.isascii()) for it in (a, b))


_POST = re.compile(r"(?<!\d)(\d{2,}(?:[ -]?\d{2,})?)(?: ?[a-z]{2})?\W*$", re.IGNORECASE)
_LEAST_POST = 4  # digits of a postcode


def are_of_no_country(a: Reading, b: Reading) -> bool:
    """Whether two readings say no country and no city, nothing of China, and their texts end in one postcode.

    >>> one, other, third = (Reading(raw=f"Owlberg 2, Elmstetten {it}") for it in ("88480", "D-88480", "88481"))
    >>> are_of_no_country(one, other), are_of_no_country(one, third)
    (True, False)
    """
    if a.country is not None or b.country is not None or a.cities or b.cities:
        return False
    left, right = _POST.search(a.raw), _POST.search(b.raw)
    if left is None or right is None or _has_character(a.raw) or _has_character(b.raw):
        return False
    one, other = ("".join(filter(str.isdigit, it[1])) for it in (left, right))
    return one == other and len(one) >= _LEAST_POST


def are_not_chinese(a: Reading, b: Reading) -> bool:
    """Whether nothing in two readings says China, not even a character."""
    if a.country in CHINESE or b.country in CHINESE:
        return False
    return not (_has_character(a.raw) or _has_character(b.raw))


def _has_character(text: str) -> bool:
    return not text.isascii() and HAN.search(text) is not None


def are_in_china_and_elsewhere(a: Reading, b: Reading) -> bool:
    """Whether one of two readings names a city of China, and the other lies in another country.

    "5 SE 903 26 Umea" is of Macau by a word for one of its parishes alone, and of no city.
    """
    return any(
        one.country in CHINESE and one.city is not None and other.country is not None and other.country not in CHINESE
        for one, other in ((a, b), (b, a))
    )


def canonical_world(reading: Reading) -> str:
    """Return one spelling of a reading outside China; reading it again gives the same parts.

    What was left over and care-of are no part of it.
    """
    parts = [
        reading.po_box and f"PO Box {reading.po_box}",
        reading.unit and f"Room {reading.unit.upper()}",
        reading.floor and capwords(_floor_text(reading.floor)),
        reading.building and f"Block {reading.building.upper()}",
        reading.plot and f"Plot {reading.plot.upper()}",
        *map(capwords, _developments(reading)),
        capwords(_street_text(reading)),
        *(area.name.text for area in reading.areas),
        reading.city and reading.city.text,
        reading.province and reading.province.text,
        reading.postcode,
        _country(reading.country),
    ]
    return ", ".join(part for part in parts if part)


def _country(code: str | None) -> str | None:
    names = country_names().get(code or "")
    return names[0] if names else None


def _developments(reading: Reading) -> Iterator[str]:
    """Yield the developments, but for those read out of another one's name (see `abroad.parts`)."""
    before = ""
    for item in reading.developments:
        if not before.endswith(f" {item.name.text}"):
            yield " ".join(filter(None, [item.name.text, item.use, _generic(item), item.phase]))
        before = item.name.text


def _generic(item: Development) -> str:
    """Return the word written for a development's class, the class itself where no word is the usual one."""
    return USUAL_WORDS.get(item.kind or "", item.kind or "")


def _street_text(reading: Reading) -> str:
    if reading.crossing:
        roads = (reading.road, *reading.crossing)
        return " & ".join(_road_text(replace(reading, road=road, number=None)) for road in roads)
    return _road_text(reading)


def _road_text(reading: Reading) -> str:
    road, number_text = reading.road, number_of(reading)
    if road is None:
        return f"no {number_text}" if number_text else ""
    name = road.name.text
    if is_numbered(road):
        side = _DIRECTION_WORDS.get(road.direction or "")
        parts = [number_text, _WHOLE_WORDS.get(road.type or "", road.type), name, side]
    elif road.type is None:
        side = _DIRECTION_WORDS.get(road.direction or "")
        parts = [number_text, name, side] if reading.country in NUMBER_THEN_NAME else [name, side, number_text]
    elif road.type in _KOREAN:
        parts = [number_text, f"{name}-{road.type}"]
    elif lead := _lead(reading, road):
        parts = [number_text, lead, name]
    elif has_digit(name[:1]) and (name.isdigit() or " " in name or reading.country == "CO"):
        parts = _number_first(reading, road, number_text)
    else:
        before, _, last = name.rpartition(" ")
        if not (before and has_digit(last)):  # Kaki Bukit Road 1
            before, last = name, ""
        side = _DIRECTION_WORDS.get(road.direction or "")
        is_sided = before.split(" ", 1)[0].lower() in DIRECTIONS  # West Maple Street NW
        parts = [number_text, *(() if is_sided else (side,)), before, road.type, *((side,) if is_sided else ()), last]
    return " ".join(part for part in parts if part)


def number_of(reading: Reading) -> str:
    """Return the number of a house as it is written: 57/3, 71-75, 12a; "" where there is none."""
    item = reading.number
    if item is None:
        return ""
    if item.sub[-1:].isalpha() and has_digit(item.sub):
        return f"{item.sub}{item.first}".upper()  # N6W23001, a house by its place on a grid
    return str(item) if item.last is not None else f"{item.first}{_sub_text(item.sub)}"


def _lead(reading: Reading, road: Road) -> str | None:
    """Return the word that leads a road: Jalan PJS 11/20; or rue where nothing else says that it is abroad."""
    if road.type in EXTENSIONS:
        return road.type  # Prolongacion Paseo de la Reforma
    if has_digit(road.name.text[-1:]) and (lead := _NUMBER_LEADS.get(f"{reading.country} {road.type}")):
        return lead
    return _LEADING_ABROAD.get(road.type or "") if _is_unknown(reading) and not road.direction else None


def _number_first(reading: Reading, road: Road, number_text: str) -> list[str | None]:
    """Return the parts of a road whose name begins with a number: 1453. Sokak, Carrera 7 # 71-21, ulitsa 8 Marta."""
    name, kind = road.name.text, road.type or ""
    if not name.isdigit() and reading.country != "CO":
        return [_LEADING_NAMES.get(kind, kind), name, number_text]
    behind = number_text and f"no {number_text}"
    if reading.country == "TR":
        return [name, "cadde" if kind == "st" else "sokak", behind]
    return ["calle" if kind == "st" else kind, name, behind]


def _is_unknown(reading: Reading) -> bool:
    """Whether not even the country is known."""
    return reading.country is None and reading.city is not None and all(code[:2] == "ZZ" for code in reading.city.codes)


def _sub_text(sub: str) -> str:
    return sub if not sub or sub[0].isalpha() else f"/{sub}"


def _floor_text(floor: str) -> str:
    return f"{_FLOOR_NAMES[floor]} floor" if floor in _FLOOR_NAMES else f"floor {floor}"
