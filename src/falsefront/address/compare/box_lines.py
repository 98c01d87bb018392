"""One box of one post office as the text has it: words for a box, its number, and behind them the town and its code.

What is read of so short a line depends on the manner of its country (SE-104 30, 7500 AB, CH-1211 Geneva 2, 00100 GPO),
while its number, town and code stand in every manner. Nothing else may have a digit, neither before the box, where a
house or a suite would stand, nor behind it, where a branch office or a private box would.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest
from typing import Final, NamedTuple

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.zip_towns import states_with
from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    BUILDING_WORDS,
    DEVELOPMENT_WORDS,
    DIRECTIONS,
    FLOOR_WORDS,
    LEADING_TYPES,
    ROAD_TYPES,
    UNIT_WORDS,
)
from falsefront.address.lexicon.table import countries, forms, longest_first, values
from falsefront.address.plain.scripts import in_latin, is_spelled_by_consonants
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading
from falsefront.text.countries import country_names

_LONG: Final = 3  # digits of a box that is hardly another town's
_TELLING: Final = 4  # digits of a box that a city has once
_LEAST_CODE: Final = 4  # signs of a postcode
_ZIP: Final = 5  # digits of a ZIP code that say which post office
_ZIP_PLUS: Final = 9
_LEAST_NAME: Final = 3  # letters of a word that is a town's
_INITIALS: Final = 3  # letters of a form that is written with points, too: b.p.
_FORMS: Final = longest_first(values("abroad.post_box.whole"))
_BOX: Final = re.compile(
    r"(?<![a-z\d])(?:"
    + "|".join(r"\W{0,2}".join(form.replace(" ", "") if len(form) <= _INITIALS else form.split()) for form in _FORMS)
    + r")[\W_]{0,3}(?:(?:no|nr|number)\b\W{0,3})?(?P<box>(?:[a-z]|[a-z]{1,2}[ -]?(?=\d{2}))?\d+(?:-(?!\d{5}\b)\d+)*)"
    r"(?P<pairs>(?:(?<=\d) \d\d)*)(?!\d)(?: ?- ?(?=\d{5}\b))?"
)
_COUNTRY_BEFORE: Final = re.compile(r"\b[a-z]{1,3}- ?(?=\d{3})")  # NL-7500, FIN-00045
_CODE: Final = re.compile(r"\b[a-z]{0,2}\d[a-z\d]*(?:[ -]\d[a-z\d]*)*\b")
_DUTCH: Final = re.compile(r"\b(\d{4}) ?([a-z]{2})\b")
_NO_HOUSE: Final = frozenset(
    {*ROAD_TYPES, *LEADING_TYPES, *BUILDING_WORDS, *DEVELOPMENT_WORDS, *FLOOR_WORDS, *UNIT_WORDS}
    - forms("abroad.mission.small")
)
# Where letters of the post office stand before the number: CT 4567 in Accra, CY 1410 in Harare, HM 1179 in Hamilton.
_LETTERED: Final = frozenset({"BM", "BS", "BW", "GH", "JM", "KY", "MT", "NA", "SZ", "ZA", "ZM", "ZW"})
_LETTERS_BEFORE: Final = re.compile("[a-z]{2}|[a-z][ -]")
_OF_WHAT: Final = frozenset({"for", "of", "on"})  # stand behind the word of an institute
_GENERAL: Final = "gpo"
# The general post office of a city by its postcode, which stands behind a box's number.
_GENERAL_OFFICES: Final = {"KE": {"nairobi": "00100", "mombasa": "80100", "kisumu": "40100", "nakuru": "20100"}}
# The post office that a city's name may stand for, in countries where each quarter's counts its own boxes.
_CENTRAL: Final = countries("abroad.post_box.central", "in")
_BY_QUARTER: Final = frozenset(country for found in _CENTRAL.values() for country in found)
_UMLAUT: Final = re.compile("(?<=[aou])e")  # Broendby, Brøndby
_WORD: Final = re.compile(r"[a-z]+")
_QUARTERS: Final = countries("abroad.quarter.city", "in")
_STATIONS: Final = values("abroad.post_box.station")
_AT_STATION: Final = frozenset(_STATIONS.values())
_CANADA: Final = "CA"
_FIRST_HALF: Final = 3  # signs of a Canadian code that say the part of a city


class BoxLine(NamedTuple):
    """A box by its number in digits, the codes behind it without gaps, and the words of its place."""

    box: str
    codes: tuple[str, ...]
    words: frozenset[str]
    zones: frozenset[str] = frozenset()  # words of a zone, park or free port before the box


def one_box_line(a: Reading, b: Reading) -> str | None:
    """Return the box and its place where two texts are lines of one box in one town; None otherwise.

    By one code and the town; or, where one of them has no code, by a number that a city has once.
    """
    if (a.country and b.country and a.country != b.country) or _in_two_regions(a, b):
        return None
    left, right = box_line(a.raw, a.country or b.country), box_line(b.raw, b.country or a.country)
    if left is None or right is None or not _is_one_number(left.box, right.box):
        return None
    if left.zones - right.zones and right.zones - left.zones:
        return None
    if left.codes and right.codes:
        is_one = _are_one_code(left.codes, right.codes) and _share_town(a, b, left, right)
        is_one = is_one or _is_at_one_station(a, b, left, right)
    else:
        least = _LONG if left.codes == right.codes and a.country != "US" else _TELLING
        is_one = len(left.box) >= least and _name_one_town(a, b, left, right)
    return f"{left.box}, {next(iter(left.codes or right.codes), ' '.join(sorted(left.words)))}" if is_one else None


@lru_cache(maxsize=4096)
def box_line(raw: str, country: str | None) -> BoxLine | None:
    """Return the box of a text that is nothing but a firm, a box and its place; None of any other.

    >>> box_line("Owl Parts, P.O. Box 4711, Owlby NL-7500", "NL") == box_line("Postbus 4711 7500 Owlby", "NL")
    True
    >>> box_line("Owl House, P.O. Box 12, Owlby", None), box_line("5 Elm St, P.O. Box 12, Owlby", None)
    (None, None)
    """
    text = in_latin(raw) if is_spelled_by_consonants(raw) else raw
    text = transliterate(folded_again(text).text.lower())
    found = list(_BOX.finditer(text))
    if len(found) != 1:
        return None
    before, behind = text[: found[0].start()], text[found[0].end() :]
    if not _WORD.search(behind):
        before, behind = "", f"{before} {behind}"  # 1525 Budapest, Pf. 49
    if any(map(str.isdigit, before)) or _names_house(before):
        return None
    behind = _COUNTRY_BEFORE.sub("", behind)
    if country == "NL":
        behind = _DUTCH.sub(r"\1\2", behind)
    codes = sorted(re.sub("[ -]", "", code) for code in _CODE.findall(behind))
    plain = _UMLAUT.sub("", _CODE.sub(" ", behind))
    words = frozenset(_STATIONS.get(word, word) for word in _WORD.findall(plain))
    if words <= _words_of_country(country):
        words |= _quarter_before(before, country)
    box = found[0]["box"] + found[0]["pairs"].replace(" ", "")
    if _LETTERS_BEFORE.match(box):
        if country not in _LETTERED:
            return None
        box = re.sub("[ -]", "", box)
    if country in _GENERAL_OFFICES:
        words, codes = _at_general_office(words, codes, country)
    return BoxLine(box, tuple(codes), words, _zones(before))


def _names_house(before: str) -> bool:
    """Whether a text has a word for a road, building or room, and not in an institute's name: Centre for Owl Studies.

    >>> _names_house("owl house, "), _names_house("centre for owl studies, ")
    (True, False)
    """
    words = _WORD.findall(before)
    return any(
        word in _NO_HOUSE and not (word in DEVELOPMENT_WORDS and behind in _OF_WHAT)
        for word, behind in zip_longest(words, words[1:], fillvalue="")
    )


def _at_general_office(words: frozenset[str], codes: list[str], country: str) -> tuple[frozenset[str], list[str]]:
    """Return the words and codes of a place with the general post office by its code, which says the same: GPO."""
    if _GENERAL not in words:
        return words, codes
    code = next((code for town, code in _GENERAL_OFFICES[country].items() if town in words), None)
    return (words - {_GENERAL}, codes or [code]) if code is not None else (words, codes)


def _words_of_country(country: str | None) -> frozenset[str]:
    names = country_names().get(country or "", ())
    return frozenset(word for name in names for word in _UMLAUT.sub("", name.lower()).split())


def _quarter_before(before: str, country: str | None) -> frozenset[str]:
    """Return the words of the last part before a box where it is a quarter of a city there: Safat, PO Box 21422."""
    *_, last = before.rstrip(" ,").split(",")
    words = _WORD.findall(last)
    return frozenset(words) if country is not None and country in _QUARTERS.get(" ".join(words), ()) else frozenset()


def _zones(before: str) -> frozenset[str]:
    """Return the words of the part before a box that a word for a zone or park ends."""
    for part in before.split(","):
        words = _WORD.findall(part)
        if len(words) > 1 and words[-1] in AREA_WORDS:
            return frozenset(words)
    return frozenset()


def _in_two_regions(a: Reading, b: Reading) -> bool:
    return bool(a.province and b.province and a.province.codes.isdisjoint(b.province.codes))


def _is_one_number(one: str, other: str) -> bool:
    """Whether two numbers are one with its groups, or one of them without: 11-1234, 111234; but not 111-234."""
    if one == other:
        return True
    return ("-" not in one or "-" not in other) and one.replace("-", "") == other.replace("-", "")


def _are_one_code(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether codes are equal, but for the last four digits of a ZIP code, or the letters of a Dutch one.

    >>> _are_one_code(("917160517",), ("91716",)), _are_one_code(("7500ab",), ("7500",))
    (True, True)
    >>> _are_one_code(("7500ab",), ("7500ad",)), _are_one_code(("9", "38000"), ("38000",))
    (False, False)
    """
    pairs = list(zip_longest(sorted(ours), sorted(theirs), fillvalue=""))
    return all(map(_is_one_code, pairs)) and max(map(len, ours)) >= _LEAST_CODE


def _is_at_one_station(a: Reading, b: Reading, left: BoxLine, right: BoxLine) -> bool:
    """Whether both name one station of Canada's post in one town, though the second halves of the codes differ."""
    if a.country != _CANADA or b.country != _CANADA or len(left.box) < _LONG:
        return False
    halves = {codes[0][:_FIRST_HALF] for codes in (left.codes, right.codes) if len(codes) == 1}
    names = _names(a, left)
    is_told = not names.isdisjoint(_AT_STATION) and len(left.codes) == len(right.codes) == 1
    return is_told and len(halves) == 1 and names == _names(b, right)


def _is_one_code(pair: tuple[str, str]) -> bool:
    shorter, longer = sorted(pair, key=len)
    if shorter == longer:
        return True
    is_of_zip = len(shorter) == _ZIP and len(longer) == _ZIP_PLUS
    is_dutch = len(shorter) == _LEAST_CODE and longer[_LEAST_CODE:].isalpha()
    return shorter.isdigit() and (is_of_zip or is_dutch) and longer.startswith(shorter)


def _share_town(a: Reading, b: Reading, left: BoxLine, right: BoxLine) -> bool:
    """Whether a word of the town is in common, or the city has two names, and not each text has a word of its own."""
    ours, theirs = ({it for it in names if len(it) >= _LEAST_NAME} for names in (_names(a, left), _names(b, right)))
    if ours & theirs:
        return not (ours - theirs and theirs - ours) and _sides(left) == _sides(right)
    return _is_one_city(a, b)


def _name_one_town(a: Reading, b: Reading, left: BoxLine, right: BoxLine) -> bool:
    """Whether nothing but the other name of a city is said of the place by one text alone: Station A."""
    if not _in_one_country(a, b) or (bool(a.province) != bool(b.province) and _has_namesakes(a, b)):
        return False
    if _in_two_quarters(a.country or b.country, left, right):
        return False
    return _names(a, left) == _names(b, right) != frozenset() or (
        _is_one_city(a, b) and _is_city_alone(a, left) and _is_city_alone(b, right)
    )


def _in_two_quarters(country: str | None, left: BoxLine, right: BoxLine) -> bool:
    """Whether two boxes are of two quarters' post offices; a city's name alone may stand for its central one."""
    if country not in _BY_QUARTER:
        return False
    ours, theirs = (
        {word for word in line.words if country in _QUARTERS.get(word, ()) and country not in _CENTRAL.get(word, ())}
        for line in (left, right)
    )
    return ours != theirs


def _is_city_alone(reading: Reading, line: BoxLine) -> bool:
    """Whether a line names no more of its place than the city, in one word or as it is read: Ras Al-Khaimah, RAK."""
    names = _names(reading, line)
    if len(names) <= 1 or reading.city is None:
        return len(names) <= 1
    return "," not in reading.city.text and names <= {*_WORD.findall(reading.city.text.lower())}


def _in_one_country(a: Reading, b: Reading) -> bool:
    """Whether both lie in one country; or one in a city of several names, and the other names the city alone: RAK."""
    if a.country is not None and a.country == b.country:
        return True
    known, other = (a, b) if a.country else (b, a)
    return (
        known.country is not None
        and other.country is None
        and known.city is not None
        and other.city is not None
        and {code[:2] for code in (*known.city.codes, *other.city.codes)} == {known.country}
    )


def _has_namesakes(a: Reading, b: Reading) -> bool:
    """Whether a town of which one side alone names the region is one of several of its name in the country."""
    keys = {it.city.key for it in (a, b) if it.city is not None}
    return any(
        sum(city.country == a.country for city in world().cities.get(key, ())) > 1
        or (a.country == "US" and len(states_with(key)) > 1)
        for key in keys
    )


def _is_one_city(a: Reading, b: Reading) -> bool:
    return bool(a.city and b.city and (a.city.key == b.city.key or not a.city.codes.isdisjoint(b.city.codes)))


def _sides(line: BoxLine) -> set[str]:
    return {DIRECTIONS[word] for word in line.words if word in DIRECTIONS}


def _names(reading: Reading, line: BoxLine) -> frozenset[str]:
    """Return the words of a line's place without those of its country and region."""
    return line.words - frozenset(_words_around(reading, line))


def _words_around(reading: Reading, line: BoxLine) -> Iterator[str]:
    yield from _words_of_country(reading.country)
    if reading.province is None:
        return
    names = {reading.province.text.lower(), reading.province.key}
    for name in names:
        yield from name.split()
        yield from _UMLAUT.sub("", name).split()  # as the line has it: qubec
    yield from (word for word in line.words if any(_is_of(it, reading) for it in world().regions.get(word, ())))


def _is_of(region: object, reading: Reading) -> bool:
    return getattr(region, "country", None) == reading.country
