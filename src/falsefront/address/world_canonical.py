"""One spelling for all spellings of an address outside China."""

from collections.abc import Iterator
from string import capwords

from falsefront.address.countries import COUNTRY_NAMES
from falsefront.address.elsewhere import CHINESE
from falsefront.address.reading import Reading
from falsefront.address.world_roads import is_numbered
from falsefront.address.world_text import has_digit
from falsefront.address.world_words import DEVELOPMENT_WORDS, NUMBER_THEN_NAME

_FLOOR_NAMES = {"g": "ground", "ug": "upper", "lg": "lower", "b": "basement", "top": "top"}
_DIRECTION_WORDS = {"n": "north", "s": "south", "e": "east", "w": "west", "ne": "northeast", "nw": "northwest",
                    "se": "southeast", "sw": "southwest"}  # fmt: skip
_KOREAN = frozenset({"ro", "daero", "gil"})
_LEADING_NAMES = {"st": "ulitsa", "ave": "prospekt", "ln": "pereulok", "psge": "proyezd", "sq": "ploshchad"}
# Where nothing else says that it is abroad, the word for a road does.
_LEADING_ABROAD = {"st": "rue", "ave": "avenida", "ln": "lorong"}
_WHOLE_WORDS = {"rd": "road", "st": "street", "ln": "lane", "hwy": "highway", "ave": "avenue"}
_GENERICS = {kind: word for word, kind in reversed(DEVELOPMENT_WORDS.items())} | {"": ""}


def is_world(reading: Reading) -> bool:
    """Whether a reading is of a place outside China, though it may not say in which country.

    >>> is_world(Reading(raw="", country="GB")), is_world(Reading(raw="", country="HK"))
    (True, False)
    """
    if reading.country is not None:
        return reading.country not in CHINESE
    return reading.city is not None and any(code[2:3] == ":" for code in reading.city.codes)


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
        COUNTRY_NAMES.get(reading.country or ""),
    ]
    return ", ".join(part for part in parts if part)


def _developments(reading: Reading) -> Iterator[str]:
    """Yield the developments, but for those read out of another one's name (see `world_parts`)."""
    before = ""
    for item in reading.developments:
        if not before.endswith(f" {item.name.text}"):
            yield " ".join(filter(None, [item.name.text, item.use, _GENERICS[item.kind or ""]]))
        before = item.name.text


def _street_text(reading: Reading) -> str:
    number_text = ""
    if reading.number is not None:
        item = reading.number
        number_text = str(item) if item.last is not None else f"{item.first}{_sub_text(item.sub)}"
    road = reading.road
    if road is None:
        return f"no {number_text}" if number_text else ""
    if is_numbered(road):
        return " ".join(filter(None, [number_text, _WHOLE_WORDS.get(road.type or "", road.type), road.name.text]))
    if road.type is None and reading.country in NUMBER_THEN_NAME:
        return " ".join(filter(None, [number_text, road.name.text]))
    if road.type is None:
        return " ".join(filter(None, [road.name.text, number_text]))
    direction = _DIRECTION_WORDS.get(road.direction or "", "")
    if road.type in _KOREAN:
        return " ".join(filter(None, [number_text, f"{road.name.text}-{road.type}"]))
    if _is_unknown(reading) and road.type in _LEADING_ABROAD:
        return " ".join(filter(None, [number_text, _LEADING_ABROAD[road.type], road.name.text]))
    if road.name.text.isdigit() and reading.country == "TR":  # 1453. Sokak
        kind = "cadde" if road.type == "st" else "sokak"
        return " ".join(filter(None, [road.name.text, kind, number_text and f"no {number_text}"]))
    if road.name.text.isdigit():  # Carrera 7 # 71-21
        return " ".join(filter(None, ["calle" if road.type == "st" else road.type, road.name.text, "no", number_text]))
    if has_digit(road.name.text[:1]) and " " in road.name.text:  # ulitsa 8 Marta
        return " ".join(filter(None, [_LEADING_NAMES.get(road.type, road.type), road.name.text, number_text]))
    name, name_number = road.name.text, ""
    if has_digit(name[-1:]) and " " in name:  # Kaki Bukit Road 1
        name, _, name_number = name.rpartition(" ")
    return " ".join(filter(None, [number_text, direction, name, road.type, name_number]))


def _is_unknown(reading: Reading) -> bool:
    """Whether not even the country is known."""
    return reading.country is None and reading.city is not None and all(code[:2] == "ZZ" for code in reading.city.codes)


def _sub_text(sub: str) -> str:
    return sub if not sub or sub[0].isalpha() else f"/{sub}"


def _floor_text(floor: str) -> str:
    return f"{_FLOOR_NAMES[floor]} floor" if floor in _FLOOR_NAMES else f"floor {floor}"
