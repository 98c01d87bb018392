"""Words, numbers and postcodes that supplier lists run together: morii street22, street455100cehu, zone11037.

A list pasted from the lines of a form loses what stood between them. A kind of road comes apart from the number or name
behind it, and a postcode from the words around it; in Serbia and Romania, whose postcodes stand before the town, a
comma parts it from the house. A word that only begins like a road (Streetsboro) is left.
"""

import re
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.text.countries import country_names

_ROADS: Final = "|".join(longest_first(forms("abroad.road.glued")))
_NO_ROADS: Final = "|".join(longest_first(forms("abroad.road.no_glued")))
# Each begins with one sign, so that few places are tried; the letter before it is asked for first.
_MAY_BE_BEFORE_NUMBER: Final = re.compile(
    r"\d(?<=[^\W\d]\d)(?:"
    + "|".join(rf"(?<={road}\d)" for road in (*longest_first(forms("abroad.road.glued")), "zone"))
    + r"|(?<=[a-z]\d)\d{4,5}[a-z])"
)
_MAY_BE_BEFORE_NAME: Final = re.compile(rf" (?<=[a-z] )(?:{_ROADS})[a-z]{{4}}")
_ROAD_AND_NUMBER: Final = re.compile(rf"(?<![a-z])({_ROADS})(?=\d)")
_ZONE_AND_POST: Final = re.compile(r"(?<![a-z])zone(?=\d{5,6}\b)")
_ROAD_AND_NAME: Final = re.compile(rf"(?<=[a-z] )(?!(?:{_NO_ROADS}))({_ROADS})(?=[a-z]{{4,}})")
_POST_WITHIN: Final = re.compile(r"(?<![\w-])([a-z]{4,})?(\d{5,6})(?=[a-z]{4})")
_POST_FIRST: Final = {"RS": 5, "RO": 6}  # digits of a postcode that stands between house and town
_COUNTRIES: Final = {name.lower(): code for code in _POST_FIRST for name in country_names()[code]}
_BETWEEN: Final = re.compile(r"(?<=[\da-z]) (\d{5,6}),? (?=[a-z][a-z' -]{2,30}(?:[, ]|$))")
_ITALIAN: Final = rf"(?:^|(?<=[,;] ))(?:{'|'.join(longest_first(forms('abroad.road.italian')))})\b"
# Via Owl 99 101 59013 Owlmonte; via Owl 12 59013 Owlmonte (Prato); via Owl 12 Owlmonte po italy
_TWO_HOUSES: Final = re.compile(rf"({_ITALIAN}[^\d,]{{3,40}}) (\d{{1,3}}) (\d{{1,3}})(?=,? \d{{5}} [a-z])")
_PROVINCE: Final = re.compile(
    rf"({_ITALIAN}.{{5,60}}\d{{5}} [a-z' ]{{3,30}}?) ?\(([a-z ]{{4,20}})\)(?=[, ]*(?:italy)?$)"
)
_CODED: Final = re.compile(rf"({_ITALIAN}[^,]{{3,50}} \d{{1,4}}[a-z]?) ([a-z' ]{{3,30}}) ([a-z]{{2}})(?=[, ]+italy$)")
_CODES: Final = forms("abroad.province.code")
_MOST_BETWEEN: Final = 10  # houses of one range
_SHORT_TOWN: Final = re.compile(r" (?<=\d )([a-z]{2,3}) ([a-z]{4,}(?: [a-z]{4,})?)\W*$")  # 58 nis serbia
# House and street by their bare numbers, which Phnom Penh's streets have: 10 AB, 271, Owl Sangkat; N10AB Street 271.
_OF_CAMBODIA: Final = re.compile(r"[ ,](?:phnom penh|cambodia)\W*(?:\d{5,6})?\W*(?:cambodia)?\W*$")
_BARE_STREET: Final = re.compile(r"^(?:no\.? ?|# ?)?(\d{1,4}) ?([a-z]{0,2}), (?:st\.? ?)?(\d{2,4}),(?= [a-z])")
_NO_GLUED: Final = re.compile(r"^n(?:o?\. ?|o(?=\d))?(?=\d)")
_COUNTY: Final = re.compile(r"(?<=[a-z\d]),? jud(?:\.|etul)? (?=[a-z]{3})")


def parted(text: str) -> str:
    """Return a folded, lower-case text with what was run together apart; any other text as it is.

    >>> parted("2 morii street455100cehu silvaniei"), parted("12 owl street, streetsboro")
    ('2 morii street 455100 cehu silvaniei', '12 owl street, streetsboro')
    >>> parted("owl 58 18000 nis serbia"), parted("owl 58 18000 paris france")
    ('owl 58, 18000 nis, serbia', 'owl 58 18000 paris france')
    >>> parted("owl 4 huedin jud. cluj, romania"), parted("8 innwa streetshwe zone11037")
    ('owl 4 huedin, cluj, romania', '8 innwa street shwe zone 11037')
    >>> parted("n10ab street 271, phnom penh, cambodia"), parted("10 ab, 271, tuol owl, phnom penh")
    ('no 10ab street 271, phnom penh, cambodia', 'no 10ab, street 271, tuol owl, phnom penh')
    """
    if _MAY_BE_BEFORE_NUMBER.search(text) is not None or _MAY_BE_BEFORE_NAME.search(text) is not None:
        text = _ROAD_AND_NAME.sub(r"\1 ", _ROAD_AND_NUMBER.sub(r"\1 ", text))
        text = _POST_WITHIN.sub(lambda it: f"{it[1]} {it[2]} " if it[1] else f"{it[2]} ", text)
        text = _ZONE_AND_POST.sub("zone ", text)
    text = _SHORT_TOWN.sub(_with_town, text) if _SHORT_TOWN.search(text) is not None else text
    if ("cambodia" in text or "phnom penh" in text) and _OF_CAMBODIA.search(text) is not None:
        text = _BARE_STREET.sub(r"no \1\2, street \3,", _NO_GLUED.sub("no ", text))
    code = _COUNTRIES.get(text.rstrip(" .").rpartition(" ")[2].lstrip(","))
    if code == "RO" or " jud" in text:
        text = _COUNTY.sub(", ", text)
    if code is None:
        return _of_italy(text) if _ITALIAN_HEAD.match(text) is not None else text
    found = _BETWEEN.search(text)
    if found is None or len(found[1]) != _POST_FIRST[code]:
        return text
    return f"{text[: found.start()]}, {found[1]} {text[found.end() :]}"


_ITALIAN_POST: Final = re.compile(r"(?<=\d) (?=\d{5} [a-z]{3})")
_ITALIAN_HEAD: Final = re.compile(_ITALIAN)


def _of_italy(text: str) -> str:
    """Return a text that begins with a road of Italy with its two houses as a range, and its town apart."""
    text = _TWO_HOUSES.sub(_range, text)
    text = _PROVINCE.sub(lambda it: it[1] if _is_of_italy(it[2]) else it[0], text)
    text = _ITALIAN_POST.sub(", ", text)
    return _CODED.sub(lambda it: f"{it[1]}, {it[2]} ({it[3]})," if it[3] in _CODES else it[0], text)


def _range(match: re.Match[str]) -> str:
    first, second = int(match[2]), int(match[3])
    return f"{match[1]} {first}-{second}" if 0 < second - first <= _MOST_BETWEEN else match[0]


def _is_of_italy(town: str) -> bool:
    return any(city.country == "IT" for city in world().cities.get(town.replace(" ", ""), ()))


def _with_town(match: re.Match[str]) -> str:
    """Return a town of two or three letters apart between a house and its country, which has such a town."""
    country = world().countries.get(match[2].replace(" ", ""))
    is_town = country is not None and any(city.country == country for city in world().cities.get(match[1], ()))
    return f", {match[1]}, {match[2]}" if is_town else match[0]
