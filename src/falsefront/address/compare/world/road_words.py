"""Words by which two roads of Europe are two, though one letter or a type is all that they differ in."""

import re
from typing import Final

from falsefront.address.lexicon.abroad import LEADING_TYPES, NAMED_BY_INITIALS, NUMBER_IN_NAME, ROAD_TYPES
from falsefront.address.lexicon.table import countries, longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_SQUARE: Final = "sq"
_SQUARES: Final = frozenset(word for word, kind in (ROAD_TYPES | LEADING_TYPES).items() if kind == _SQUARE)
# Where a street goes by its name alone, and a square of that name never does: Mala 5, namesti Mala 5.
_STREETS_ALONE: Final = frozenset({"BA", "CZ", "HR", "ME", "MK", "PL", "RS", "SI", "SK"})
# Types that English has for one another in a country, and the English word that must stand on one side alone: Baykus
# Street is Baykus Sokak or Caddesi, Gombak Road is Jalan Gombak, and never Lorong Gombak.
_IN_ENGLISH: Final = {"TR": (frozenset({"st", "ln"}), "street"), "MY": (frozenset({"st", "rd"}), "road"),
               "PA": (frozenset({"st", "ave"}), "via")}  # fmt: skip
_SHORT: Final = {"rd": "road", "str": "street"}
_NO_ROADS: Final = frozenset({"lebuh"})
_STREETS: Final = {"MY": frozenset({"street", "st"})}  # who writes English there too: Owl Street is no Owl Road
_EXTENDED: Final = frozenset({"PH"})  # where the extension of an avenue is a road of its own, often in another town
_EXTENSION: Final = r"\W+(?:[a-z]+\W+)?ext(?:n|ension)?\b"  # right behind a name, or its type
_WORD: Final = re.compile("[a-z]+")
_LANES: Final = frozenset({"MY", "SG", "BN"})  # where a lane (lorong) is none of the roads of its name
_LANE: Final = "ln"
_NUMBERED: Final = NUMBER_IN_NAME | {"ID"}  # where a number read with a road is part of its name
_KINDS: Final = values("abroad.road.kind")
_LANE_OR_NONE: Final = frozenset({"ID"})  # where the houses of a lane off a road have numbers of their own
_TYPES_OF_INITIALS: Final = "|".join(longest_first(frozenset(ROAD_TYPES)))
_BY_INITIALS: Final = re.compile(rf"(?<![\w.-])([a-z]\.? ?[a-z]\.? ?(?:[a-z]\.?)?) ?(?:{_TYPES_OF_INITIALS})\b")
_NO_LETTER: Final = re.compile("[^a-z]")
_WHERE: Final = countries("abroad.road.kind", "in")
_NORTH: Final = frozenset({"DK", "NO", "SE"})  # whose squares are known without the country
_KINDS_IN: Final = frozenset(code for codes in _WHERE.values() for code in codes)
# Words of names that one letter tells apart, by the letter: -berg is none of -burg.
_TOLD: Final = values("abroad.name.told")


def road_words_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two: one is a square, or their names end in two words that one letter tells apart."""
    one, other = a.road, b.road
    if one is None or other is None:
        return None
    if one.name.key != other.name.key and _levelled(one.name.key) == _levelled(other.name.key):
        return f"two roads of one name: {one.name.text!r} and {other.name.text!r}"
    if (a.country or b.country) in _NUMBERED and _is_numbered_alone(one.name.key, other.name.key):
        return f"two roads of one name: {one.name.text!r} and {other.name.text!r}"
    if _EXTENDED & {a.country, b.country} and _is_extended(a, one.name.text) != _is_extended(b, other.name.text):
        return f"two roads of one name: {one.name.text!r} and its extension"
    types = {one.type, other.type}
    if (kinds := _kinds_apart(a, b) or _initials_apart(a, b)) is not None:
        return f"two roads of one name: {kinds}"
    if (a.country or b.country) in _LANES and one.name.key == other.name.key and None not in types and len(types) > 1:
        return f"two roads of one name: {one.name.text!r} and a lane called so" if _LANE in types else None
    if (a.country or b.country) not in _STREETS_ALONE or {one.type, other.type} != {_SQUARE, None}:
        return None
    plain = a if one.type is None else b
    if _SQUARES.isdisjoint(folded_again(plain.raw).text.lower().replace(".", " ").replace(",", " ").split()):
        return f"two roads of one name: {one.name.text!r} and a square called so"
    return None


def _is_extended(reading: Reading, name: str) -> bool:
    last = re.escape(name.lower().rpartition(" ")[2])
    return re.search(rf"\b{last}{_EXTENSION}", folded_again(reading.raw).text.lower()) is not None


def _kinds_apart(a: Reading, b: Reading) -> str | None:
    """Return the words of two leading types of one class that are two roads of a town: Lebuh Melati, Jalan Melati.

    So are two words for a square: Owls torg is no Owls plass.

    So are the numbers behind two roads of a country that nobody names: 3 Owl Street 2, 3 Owl Street 5.
    """
    if a.country is None and b.country is None:
        one, other = _number_of_road(a), _number_of_road(b)
        if one and other and one != other:
            return f"{one} and {other}"
    country = a.country or b.country
    if a.road is None or b.road is None or a.road.type != b.road.type:
        return None
    if country not in _KINDS_IN and not (country is None and a.road.type == _SQUARE):
        return None
    where = _NORTH if country is None else {country}
    left, right = ({_KINDS[word] for word in _said(it) if where & _WHERE.get(word, frozenset())} for it in (a, b))
    if country in _LANE_OR_NONE and left != right:
        return "a lane off it"
    return f"{min(left)} and {min(right)}" if len(left) == len(right) == 1 and left != right else None


def _initials_apart(a: Reading, b: Reading) -> str | None:
    """Return the roads of South Asia that go by other initials here than there: M.G. Road, FC Road."""
    if a.road is None or b.road is None or a.road.name.key == b.road.name.key:
        return None
    if (a.country or b.country) not in NAMED_BY_INITIALS:
        return None
    left, right = (
        {_NO_LETTER.sub("", match[1]) for match in _BY_INITIALS.finditer(folded_again(it.raw).text.lower())}
        for it in (a, b)
    )
    return f"{min(left)} and {min(right)}" if left and right and left.isdisjoint(right) else None


def _number_of_road(reading: Reading) -> str | None:
    """Return the number right behind the type of a road, which was taken for a room."""
    if reading.road is None or reading.road.type is None or reading.unit is None:
        return None
    is_behind = re.search(rf"\b{re.escape(reading.road.type)}\W{{1,2}}{re.escape(reading.unit)}\b", reading.raw.lower())
    return reading.unit if is_behind else None


def _is_numbered_alone(one: str, other: str) -> bool:
    """Whether one name is the other with a number behind it: Jalan Melor 3, Jalan Melor."""
    short, long = sorted((one, other), key=len)
    return short != long and short[-1:].isalpha() and long.startswith(short) and long[len(short) :].isdigit()


def is_in_english(a: Reading, b: Reading) -> bool:
    """Whether two roads of one name differ in a type alone that one side gives in English."""
    one, other = a.road, b.road
    if one is None or other is None or one.name.key != other.name.key or one.direction != other.direction:
        return False
    types, word = _IN_ENGLISH.get(a.country or b.country or "", (frozenset[str](), ""))
    if {one.type, other.type} != types:
        return False
    is_said = [word in _said(it) for it in (a, b)]
    return is_said[0] != is_said[1] and not _is_told_in_english(a, b)


def _is_told_in_english(a: Reading, b: Reading) -> bool:
    """Whether a road is of a kind that English has a word of its own for: Lebuh Gombak is no Gombak Road."""
    streets = _STREETS.get(a.country or b.country or "", frozenset[str]())
    return any(_KINDS.get(word) in _NO_ROADS or word in streets for it in (a, b) for word in _said(it))


def _said(reading: Reading) -> frozenset[str]:
    words = _WORD.findall(folded_again(reading.raw).text.lower())
    return frozenset(_SHORT.get(word, word) for word in words)


def _levelled(name: str) -> str:
    for word, instead in _TOLD.items():
        name = name.replace(word, instead)
    return name
