"""Factories of Central America as lists of suppliers write them: free zone or park, town, department.

"Zona Franca Uhl, Nave 5, Colon, La Libertad" lies in Colon, and in El Salvador though nothing else says so: towns and
departments are called as others are elsewhere, but one town in one department is one country's.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.text.countries import country_names

_TOWNS: Final = {
    town: tuple((it[:2], it[3:]) for it in value.split("|")) for town, value in values("abroad.town.of_part").items()
}
_KEYS: Final = frozenset((town.replace(" ", ""), country) for town, found in _TOWNS.items() for country, _ in found)
_PARTS: Final = frozenset(part for found in _TOWNS.values() for _, part in found)
_COUNTRIES: Final = frozenset(country for found in _TOWNS.values() for country, _ in found)
_NAMES: Final = {
    name.lower(): country for country in _COUNTRIES for name in (*country_names()[country], country) if len(name) > 2
} | values("abroad.country.central")
_WORD: Final = re.compile("[a-z]+")
_LAST: Final = frozenset(_WORD.findall(name)[-1] for name in (*_PARTS, *_NAMES))


def _any(names: frozenset[str] | dict[str, str]) -> str:
    return "|".join(re.escape(it) for it in longest_first(names))


_END: Final = re.compile(
    rf"(?<![a-z])({_any(frozenset(_TOWNS))})(?: (?:{_any(forms('abroad.town.of_part.word'))})\b)?"
    r"[ ,.-]{1,3}(?:\d{4,9}[ ,.-]{1,3})?"
    rf"(?:(?:{_any(forms('abroad.part.word'))})\b\.? ?(?:de )?)?({_any(_PARTS)})\b"
    rf"(?: (?:{_any(forms('abroad.town.of_part.behind'))})\b)?"
    rf"((?:[ ,.-]*(?:\d{{4,5}}|{_any(_NAMES)})\b)*)[\W\d]*$"
)
_CONTINENT: Final = re.compile(rf"(?<=[a-z])[ ,.]*\b(?:{_any(forms('abroad.continent.central'))})[.) ]*$")
_CODE: Final = re.compile(
    rf"(?<![a-z])({_any(frozenset(_TOWNS))})[ ,.-]{{1,3}}\d{{4,5}}(?=[ ,.]{{1,3}}(?:{_any(_NAMES)})\W*$)"
)
_COUNTRY: Final = re.compile(rf"(?<![a-z])(?<!villa )({_any(_NAMES)})[\W\d]*$")
_ZONE: Final = min(forms("abroad.zone.free"), key=len)
_FREE: Final = _any(forms("abroad.zone.free.before"))
_STOP: Final = r"(?= *(?:[,.;:#(]|- |-[a-z]+\b|\d|$)| (?:" + _any(forms("abroad.zone.free.end")) + r")\b)"
_NAME: Final = r"([a-z]+(?: [a-z]+){0,3}?)"
_FREE_ZONE: Final = re.compile(rf"\b(?:{_FREE})(?: industrial)?(?: de(?: la)?)? {_NAME}{_STOP},?")
_IN_ENGLISH: Final = re.compile(
    rf"(?:^|(?<=[,.;] )|(?<=[,.;])){_NAME}(?: industrial)? (?:{_any(forms('abroad.zone.free'))})\b,?"
)
_PARK: Final = re.compile(rf"\b(?:{_any(forms('abroad.park.before'))})\b\.? (?:de )?{_NAME}{_STOP},?")
_PARK_BEHIND: Final = re.compile(
    rf"(?:^|(?<=[,.;] )|(?<=[,.;])){_NAME} (?:{_any(forms('abroad.park.before', 'behind'))})(?= *(?:[,.;]|$)),?"
)
# A hall of a free zone is one of its buildings.
_HALL: Final = re.compile(rf"\b(?:{_any(forms('abroad.zone.free.hall'))})\b\.?(?= ?(?:no\b\.? ?|# ?)?\d)")
_BUILDING: Final = min(forms("abroad.zone.free.building"))


def is_town(key: str, country: str | None) -> bool:
    """Whether a key is that of a town of the table in a country.

    >>> is_town("ciudadarce", "SV"), is_town("ciudadarce", "HN")
    (True, False)
    """
    return (key, country) in _KEYS


def written(text: str) -> str:
    """Return a folded, lower-case text of Central America with these forms in one way; any other as it is.

    >>> written("zona franca uhl, nave 5, carretera a uhlu, colon, la libertad")
    'uhl free zone, edif 5, carretera a uhlu, colon, el salvador'
    >>> written("zip uhl edif. 5, villanueva, cortes 21000"), written("12 owl road, colon")
    ('uhl industrial park, edif. 5, villanueva, honduras', '12 owl road, colon')
    """
    if _LAST.isdisjoint(_WORD.findall(text)):
        return text
    text, country = _placed(_CONTINENT.sub("", text))
    if country is None:
        return text
    zoned = _IN_ENGLISH.sub(rf"\1 {_ZONE},", _FREE_ZONE.sub(rf"\1 {_ZONE},", text))
    if _ZONE in zoned:
        zoned = _HALL.sub(_BUILDING, zoned)
    return _PARK_BEHIND.sub(r"\1 industrial park,", _PARK.sub(r"\1 industrial park,", zoned))


def _placed(text: str) -> tuple[str, str | None]:
    """Return a text with its country behind its town, and without the department; and the country's code."""
    found = _END.search(text)
    here = found and next((it for it in _TOWNS[found[1]] if it[1] == found[2]), None)
    if found and here:
        said = {_NAMES[name] for name in _NAMES if re.search(rf"\b{name}\b", found[3])}
        if said <= {here[0]}:
            return f"{text[: found.end(1)]}, {country_names()[here[0]][0].lower()}", here[0]
    text = _CODE.sub(r"\1", text)
    told = _COUNTRY.search(text)
    return text, _NAMES[told[1]] if told is not None else None
