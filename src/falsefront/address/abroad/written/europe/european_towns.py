"""Names of towns of western and northern Europe written in one way: in two languages, in short, with their parts.

"Eppan" is Appiano, "Kbh" København; "Wien IV" is 1040 Wien; "Berlin-Adlershof" is Adlershof in Berlin. A number behind
a city of other countries was a zone of its post, and is left out where a house stands before and nothing but a country
behind: "Antwerp 1".
"""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.written.europe.european import DISTRICTS
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import POST_BOXES
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.text.countries import codes_by_name

_TWINS: Final = values("abroad.town.twin")
_TWIN: Final = re.compile(rf"(?<![a-z-])(?:{'|'.join(longest_first(frozenset(_TWINS)))})\b\.?(?!-)")
_ROMANS: Final = "|".join(longest_first(frozenset(DISTRICTS)))
_VIENNA: Final = forms("abroad.town.vienna")
_DISTRICT: Final = re.compile(
    rf"(?<![a-z-])(?:\d{{4}} )?({'|'.join(sorted(_VIENNA))}),? (?:({_ROMANS})|(\d{{1,2}}))\b\.?(?! ?(?:[a-z/-]|\d))"
)
_LAST_DISTRICT: Final = max(DISTRICTS.values())
_CODE: Final = re.compile(r"\b1(?:[01]\d|2[0-3])0\b")
# The letters of a province of Italy that are a Roman numeral elsewhere: 36050 Owlizzo VI.
_PROVINCE: Final = min(forms("abroad.province.numeral"))
_VICENZA: Final = re.compile(r"(?<=\d{5} )([a-z][a-z' ]{2,30}) \(?vi\)?(?=\W*(?:$|, ?i))")
_LARGE: Final = 80  # thousands of inhabitants of a city whose quarters stand behind it with a hyphen
_WITH_QUARTERS: Final = frozenset({"AT", "CH", "DE", "NL"})
_QUARTER: Final = re.compile(r"(?<![a-z-])([a-z]{4,})[-/](st\. ?[a-z]{4,}|[a-z]{3,}(?:-[a-z]{4,})?)\b(?=\W*(?:$|,|\())")
_NO_QUARTERS: Final = forms("abroad.town.no_quarter")
_TOLD: Final = forms("abroad.town.told")  # Frankfurt/Main
_WITH_ZONES: Final = frozenset({"BE", "DE", "DK", "ES", "FI", "IT", "NL", "NO", "PT", "SE"})
# It begins its part or stands behind a house: in Calle Sevilla 12 the number is a house of a road.
_ZONE: Final = re.compile(r"(?:^|(?<=[,;] )|(?<=\d )|(?<=\d, ))([a-z]{4,}) (\d{1,2})\b(?=\W*(?:$|, ?([a-z ]+)$))")
_MAY_BE_ZONE: Final = re.compile(r" (?<=[a-z]{4} )\d{1,2}\b(?=\W*(?:$|, ?[a-z ]+$))")  # begins with its space
_NUMBERED_TOWNS: Final = frozenset({"milano", "milan"})  # Milano 2 and Milano 3 are towns beside it
_HOUSE: Final = re.compile(r"[a-z.'] ?,? ?\d{1,4}\b")


def written(text: str, words: Collection[str]) -> str:
    """Return a text with the names of its towns in one way; `words` are all letters of it, word by word.

    >>> told = "eulenweg 5, eppan", "eulengasse 5, wien iv.", "eulenweg 29, berlin-adlershof", "uilenlaan 7, antwerp 1"
    >>> [written(it, it.replace("-", " ").replace(",", " ").split()) for it in told]
    ['eulenweg 5, appiano', 'eulengasse 5, 1040 wien', 'eulenweg 29, adlershof, berlin', 'uilenlaan 7, antwerp']
    """
    known = frozenset(words)
    if not _TWINS.keys().isdisjoint(known):
        text = _TWIN.sub(lambda match: _TWINS[match[0].rstrip(".")], text)
    if not known.isdisjoint(_VIENNA) and _CODE.search(text) is None:
        text = _DISTRICT.sub(_with_code, text)
    if "vi" in known:
        text = _VICENZA.sub(rf"\1 ({_PROVINCE})", text)
    if "-" in text or "/" in text:
        text = _QUARTER.sub(_quarter, text)
    if (
        text[-1:].isalnum()
        and known.isdisjoint(POST_BOXES)
        and _MAY_BE_ZONE.search(text) is not None
        and (found := _ZONE.search(text)) is not None
        and _is_zone(found)
    ):
        text = text[: found.end(1)] + text[found.end() :]
    return text


def has_quarter_behind(plain: str) -> bool:
    """Whether a text names a large city of Germany, Austria, Switzerland or the Netherlands with a part of it.

    >>> has_quarter_behind("raum 12, berlin-adlershof"), has_quarter_behind("owlby-adlershof")
    (True, False)
    """
    return "-" in plain and any(_is_large(match[1], _WITH_QUARTERS) for match in _QUARTER.finditer(plain))


def quarter_behind(text: str) -> tuple[str, str] | None:
    """Return a large city and what stands behind it with a hyphen, of a folded, lower-case text; None where none is."""
    found = (it.groups() for it in _QUARTER.finditer(text) if _is_large(it[1], _WITH_QUARTERS) and it[2] not in _TOLD)
    return next(((city, quarter) for city, quarter in found if city != quarter), None)


def zone_behind(text: str) -> tuple[str, str] | None:
    """Return a large city and the number of its zone at the end of a folded, lower-case text; None where none is.

    >>> zone_behind("uilenlaan 7, antwerp 1"), zone_behind("local 5, calle sevilla 12, owlobriga")
    (('antwerp', '1'), None)
    """
    found = _ZONE.search(text) if text[-1:].isalnum() else None
    return (found[1], found[2]) if found is not None and _is_large(found[1], _WITH_ZONES) else None


def beyond_city(text: str) -> tuple[str, str] | None:
    """Return a large city and what stands behind it with a hyphen or stroke and is no quarter; None where none is.

    >>> beyond_city("eulenweg 7, basel-landschaft"), beyond_city("eulenweg 7, berlin-mitte")
    (('basel', 'landschaft'), None)
    """
    found = (it.groups() for it in _QUARTER.finditer(text) if it[2] in _NO_QUARTERS)
    return next(((city, name) for city, name in found if _is_large(city, _WITH_QUARTERS)), None)


def _with_code(match: re.Match[str]) -> str:
    district = DISTRICTS.get(match[2] or "") or match[3]
    return f"1{int(district):02}0 {match[1]}" if 0 < int(district) <= _LAST_DISTRICT else match[0]


def _quarter(match: re.Match[str]) -> str:
    """Return a large city behind its quarter, where the two are no town together: Frankfurt-Hoechst."""
    whole = match[1] + match[2].replace("-", "").replace(".", "").replace(" ", "")
    if whole in world().cities or match[2] in _NO_QUARTERS or not _is_large(match[1], _WITH_QUARTERS):
        return match[0]
    return match[1] if match[1] == match[2] else f"{match[2]}, {match[1]}"


def _is_zone(found: re.Match[str]) -> bool:
    if found[1] in _NUMBERED_TOWNS or (found[3] and found[3] not in codes_by_name()):
        return False
    return _is_large(found[1], _WITH_ZONES) and _HOUSE.search(found.string, 0, found.start()) is not None


@lru_cache(maxsize=1024)
def _is_large(name: str, countries: frozenset[str]) -> bool:
    """Whether a name is first of all that of a large city of some countries."""
    cities = world().cities.get(name, ())
    return bool(cities) and cities[0].country in countries and cities[0].thousands >= _LARGE
