"""Two roads of Latin America that the texts name beside one number: Padre Owl, 1078 is no house of Travessa Padre Lark.

A road is often called by its name alone there and read as no road, so that quarter and number are all that is compared.
It is asked of the texts: each must name beside the number a word that stands nowhere in the other, in no spelling.
"""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.lexicon.abroad import DIRECTIONS, EXTENSIONS, LEADING_TYPES, ROAD_TYPES, SMALL_WORDS
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.lexicon.titles import ANY_TITLE, SPANISH
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading, Road

LATIN_AMERICA: Final = (SPANISH | {"BR"}) - {"ES"}
_GRIDS: Final = frozenset({"CO", "CR", "GT"})  # whose roads are numbers, and read so
_CORNERS: Final = frozenset({"CO", "EC", "GT"})  # where the road that a house is counted from stands before it
_WIDEST_AT_CORNERS, _WIDEST = 4, 100  # from the first house of a range to its last
_PARTS: Final = forms("abroad.latin.part")
_KINDS: Final = LEADING_TYPES.keys() | ROAD_TYPES.keys() | forms("abroad.latin.kind")
_NO_NAME: Final = frozenset({*_KINDS, *SMALL_WORDS, *ANY_TITLE, *DIRECTIONS, *forms("abroad.latin.small")})
_LOTS: Final = forms("abroad.lot.lot")
_SIGN: Final = "|".join(longest_first(forms("abroad.latin.sign")))
_NAME: Final = r"[a-z][a-z .'/-]{2,50}?"
_NUMBER: Final = r"((?:oe|[nse])?\d{1,5}(?:-(?:oe|[nse])?\d{1,3}|[.,]\d{1,3})?)(?![\d-])"
_BEFORE: Final = re.compile(rf"(?:^|[,;:(]|\s-)\s*({_NAME})[\s,.-]*(?:\b(?:{_SIGN})\b[.°:]?\s*|#\s*|n?°\s*)?{_NUMBER}")
_BEHIND: Final = re.compile(rf"(?:^|[,;:(])\s*(?:(?:{_SIGN})\b[.°]?\s*|#\s*)?{_NUMBER},?\s+({_NAME})(?=\s*(?:[,;(]|$))")
_COUNTING: Final = "|".join(longest_first(forms("abroad.latin.counted")))
_COUNTED: Final = re.compile(
    rf"\b(?:{_COUNTING})\b\.? ?(?:n[o°]?\.? ?)?(\d{{1,3}})\b(?! ?(?:de\b|[-/#]|\d))"  # no Av. 9 de Julio
)
_WIDEST_UNTOLD: Final = 30  # the same where no land is told
_GRID: Final = "CO"
_KINDS_OF_GRID: Final = frozenset({"st", "carrera", "diagonal", "transversal"})
_WORD: Final = re.compile("[a-z]+")
_THOUSAND: Final = re.compile(r"(?<=\d)\.(?=\d{3}$)")  # nº 1.500
_LEAST_WORD, _LEAST_SHORT, _MOST_SHORT, _ALIKE = 3, 3, 4, 72  # letters; letters of a short form; percent
_SLIP: Final = 90  # percent from which two names of roads are one with a slip


def latin_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of one number are on two roads; None where nothing says so."""
    country = a.country or b.country
    if (corners := _corners_apart(a, b, country)) is not None:
        return corners
    if country not in LATIN_AMERICA or (a.country and b.country and a.country != b.country):
        return None
    if (kinds := _kinds_apart(a, b, country)) is not None:
        return kinds
    if (ends := _ends_apart(a, b, country) or _older_apart(a, b)) is not None:
        return ends
    if a.crossing or b.crossing or {it.name.key for it in a.developments} & {it.name.key for it in b.developments}:
        return None
    if (counted := _counted_apart(a, b, country)) is not None:
        return counted
    if _are_called_alike(a, b):
        return None
    left, right = _named(a.raw), _named(b.raw)
    posts = {a.postcode, b.postcode}
    for number, names in left.items():
        if number in posts or number not in right:
            continue
        other = right[number]
        one_alone, other_alone = _alone(names, b.raw), _alone(other, a.raw)
        if one_alone and other_alone:
            return f"two roads beside {number}: {' '.join(sorted(one_alone))} and {' '.join(sorted(other_alone))}"
    return None


def _corners_apart(a: Reading, b: Reading, country: str | None) -> str | None:
    """Tell houses apart that are counted in metres from one corner: 7-87 and 7-95, which are no ranges of houses.

    Also where nothing says in which land the town is: Cuenca.
    """
    if country is not None and country not in _CORNERS:
        return None
    if a.number is None or b.number is None or a.number.last is None or b.number.last is None:
        return None
    is_one_corner = a.number.first == b.number.first and a.number.last != b.number.last
    is_wide = min(it.last - it.first for it in (a.number, b.number) if it.last is not None) > _WIDEST_UNTOLD
    return (
        f"two houses from one corner: {min(str(a.number), str(b.number))} and {max(str(a.number), str(b.number))}"
        if (is_one_corner and (is_wide or country is not None))
        else None
    )


def _kinds_apart(a: Reading, b: Reading, country: str | None) -> str | None:
    """Tell two streets of a grid of Colombia apart by their kinds: Carrera 25G is no Diagonal 25G."""
    if country != _GRID or a.road is None or b.road is None or a.road.type == b.road.type:
        return None
    if not {a.road.type, b.road.type} <= _KINDS_OF_GRID or not (_is_numbered(a.road) and _is_numbered(b.road)):
        return None
    return f"two kinds of street: {a.road.type} and {b.road.type}"


def _is_numbered(road: Road) -> bool:
    return road.name.key[:1].isdigit()


def _are_called_alike(a: Reading, b: Reading) -> bool:
    """Whether both roads were read, and one name but for a slip, is the other's: XV, Quinze are 15."""
    if a.road is None or b.road is None:
        return False
    one, other = a.road.name.key, b.road.name.key
    return one == other or one in other or other in one or fuzz.ratio(one, other) >= _SLIP


def is_side_of_latin_america(a: Reading, b: Reading) -> bool:
    """Whether one road has a side that the other has not: Hidalgo Norte is weighed as no Hidalgo."""
    if a.road is None or b.road is None or (a.country or b.country) not in LATIN_AMERICA:
        return False
    return a.road.direction != b.road.direction


def _ends_apart(a: Reading, b: Reading, country: str | None) -> str | None:
    """Tell two numbers apart one of which looks like the range that holds the other, but is a corner and a house.

    Gran Colombia 7-87 lies 87 metres from road 7, and is no 8-87; Reforma 404-803 is room 803 of 404, and not 440.
    """
    if a.number is None or b.number is None or str(a.number) == str(b.number):
        return None
    ranges = [it for it in (a.number, b.number) if it.last is not None]
    widest = max((it.last - it.first for it in ranges if it.last is not None), default=0)
    if widest <= (_WIDEST_AT_CORNERS if country in _CORNERS else _WIDEST):
        return None
    ends = [{it.first, it.last} - {None} for it in (a.number, b.number)]
    if country not in _CORNERS and ends[0] & ends[1]:
        return None
    return f"no range of houses: {min(str(a.number), str(b.number))} and {max(str(a.number), str(b.number))}"


def _older_apart(a: Reading, b: Reading) -> str | None:
    """Tell the old road to a town, or one that goes on another, from the road: Antigua Carretera a Owl, km 22."""
    for one, other in ((a, b), (b, a)):
        if one.road is None or other.road is None or one.road.name.key not in EXTENSIONS:
            continue
        if EXTENSIONS.isdisjoint(_WORD.findall(folded_again(other.raw).text.lower())):
            return f"an old road and another: {one.road.name.text!r} and {other.road.name.text!r}"
    return None


def _counted_apart(a: Reading, b: Reading, country: str | None) -> str | None:
    """Tell two streets of a zone or town by their numbers, where each has lots or houses of one number."""
    if country in _GRIDS or a.number is None or b.number is None or a.number != b.number:
        return None
    if _LOTS.isdisjoint(_all_words(a.raw)) or _LOTS.isdisjoint(_all_words(b.raw)):
        return None  # a house at a corner is one by either of its streets
    left, right = _counted(a.raw), _counted(b.raw)
    is_apart = left and right and left.isdisjoint(right)
    return f"two numbered streets: {min(left)} and {min(right)}" if is_apart else None


@lru_cache(maxsize=4096)
def _counted(raw: str) -> frozenset[str]:
    return frozenset(_COUNTED.findall(_folded(raw)))


@lru_cache(maxsize=4096)
def _named(raw: str) -> dict[str, frozenset[str]]:
    """Return the words of names beside the numbers of a text, without kinds of road, titles and small words.

    >>> _named("Av. Padre Owl, nº 1.078 - Centro"), _named("12 Larga Street, Owlby"), _named("Bodega 12, Owlby")
    ({'1078': frozenset({'owl'})}, {'12': frozenset({'larga'})}, {})
    """
    text = _folded(raw)
    found: dict[str, set[str]] = {}
    pairs = [(it[2], it[1]) for it in _BEFORE.finditer(text)] + [(it[1], it[2]) for it in _BEHIND.finditer(text)]
    for number, name in pairs:
        words = _WORD.findall(name)
        if _PARTS.isdisjoint(words):
            telling = {word for word in words if len(word) >= _LEAST_WORD and word not in _NO_NAME}
            found.setdefault(_THOUSAND.sub("", number.replace(",", ".")), set()).update(telling)
    return {number: frozenset(words) for number, words in found.items() if words}


def _alone(words: frozenset[str], text: str) -> set[str]:
    """Return the words that stand in no spelling in another text."""
    others = _all_words(text)
    return {word for word in words if not any(_may_be_one(word, other) for other in others)}


def _may_be_one(word: str, other: str) -> bool:
    """Whether a word may be another one's short form or spelling."""
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) == 1 or (len(shorter) >= _LEAST_SHORT and shorter in longer):
        return longer.startswith(shorter) or len(shorter) >= _LEAST_SHORT
    if len(shorter) <= _MOST_SHORT and shorter[0] == longer[0]:
        rest = iter(longer)
        if all(letter in rest for letter in shorter):
            return True  # Ppal. is Principal, Qro. Querétaro
    return fuzz.ratio(word, other) >= _ALIKE


@lru_cache(maxsize=4096)
def _all_words(raw: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_folded(raw)))


def _folded(raw: str) -> str:
    return folded_again(raw).text.lower()
