"""House numbers that stand at their road without a space, or whose letter stands apart: Owlstrasse12, Owlvej 21 D.

A number at the end of a name is its own elsewhere (Rama9 Road, Tower2, Gulshan2, which is a quarter), so a name is
parted from it only where it ends as roads do, where a road's kind leads it, or where no other number may be the house's
and a country is told by its code that writes the number behind the road, which then needs no kind. A letter is drawn to
its number where the country writes the number behind the road, so that a town and no road stands behind it.
"""

import re
from typing import Final

from falsefront.address.lexicon.abroad import AND, GLUED_TYPES, LEADING_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import forms

_GLUED: Final = re.compile(r"(?<![\w-])((?:[a-z]+[.-])*[a-z]{4,})(\d{1,4}[a-z]?(?:[-/]\d{1,4})*)(?=[ ,]|$)")
_MAY_BE: Final = re.compile(r"\d(?<=[a-z]{4}\d)")
_HOUSE: Final = re.compile(r"(?<![\w-])\d{1,3}[a-z]?(?:[-/]\d+[a-z]?)*(?![\w-])")
_ENDS: Final = tuple(end for end, _ in GLUED_TYPES if len(end) > len("st"))
_NUMBERED: Final = forms("abroad.numbered") | forms("abroad.area") | forms("abroad.building")
_LEADS: Final = re.compile(r"(?:^|[ ,])([a-z]+)(\.?) [a-z '-]*$")
_LEAST_LEADING: Final = 3  # letters of a kind of road without its stop, which is an article otherwise: al quoz3
_NUMBER_BEHIND: Final = "at|be|ch|cz|de|dk|fi|hr|hu|li|nl|no|pl|se|si|sk"
_TOLD: Final = re.compile(rf"[ ,](?:{_NUMBER_BEHIND})(?:[ -]+[\da-z]+){{1,3}}\W*$")
# Both begin with a sign, so that few places are tried.
_LETTER_APART: Final = re.compile(
    r"([ ,](?<=[a-z]{3}.)[ ,]*\d{1,4}) ([a-h])"
    rf"(?= [a-z]{{3}}[^,\d]*[ ,](?:{_NUMBER_BEHIND})(?:[ -]+[\da-z]+){{0,3}}\W*$)"
)


_MAY_BE_JOINED: Final = re.compile(r"-(?:(?<=\d-)|(?<=\d[a-z]-))[a-z]{3}")
# A house joined to its road by a hyphen, as in Pakistan: 72-Main Boulevard; but 3-Ring Road, 2-chome, 5-East Road.
_HYPHEN: Final = re.compile(
    r"(?<![\w/-])(\d{1,4}(?:/\d{1,3})?[a-z]?)-(?!(?:chome|dong|ring|north|south|east|west|floor|storey|lane|star)\b)"
    r"(?=(?:the )?[a-z]{4,}(?: [a-z]{2,}){0,2} (?:road|rd|street|boulevard|blvd|avenue)\b)"
)

_SIGNED: Final = re.compile(
    r"(?<=\bno )(\d{1,4})-(?!(?:chome|dong|ring|floor|storey|lane)\b)(?=[a-z]{4})"
)  # nº 4-Pabellón

# The letter of a unit apart from its number: Unit 7 B Owl Estate; but Unit 7 A Street.
_UNIT: Final = re.compile(
    rf"\b(units? (?:no\b\.? ?)?\d{{1,3}}) ([a-h])(?=,| (?!(?:{'|'.join(sorted(ROAD_TYPES))})\b)[a-z]{{3}})"
)
_TWO_LETTERS: Final = re.compile(r"(?<![a-z&])([a-z])&([a-z])(?![a-z&])")  # F&F Tower is one name
_AND: Final = max(AND, key=len)


def parted(text: str) -> str:
    """Return a lower-case text with a house's number apart from its road.

    >>> parted("karasek1d brno cz 62100"), parted("owlstrasse12, suite 5, elmhope")
    ('karasek 1d brno cz 62100', 'owlstrasse 12, suite 5, elmhope')
    >>> parted("12 rama9 road, bangkok"), parted("htc37 elmhope")
    ('12 rama9 road, bangkok', 'htc37 elmhope')
    >>> parted("uhlan2, dhaka"), parted("sector7 brno cz 62100")
    ('uhlan2, dhaka', 'sector7 brno cz 62100')
    """
    if "no " in text and "-" in text:
        text = _SIGNED.sub(r"\1, ", text)
    if "unit" in text:
        text = _UNIT.sub(r"\1\2", text)
    if "&" in text:
        text = _TWO_LETTERS.sub(rf"\1{_AND}\2", text)
    if _MAY_BE.search(text) is None:
        return text
    found = _GLUED.search(text)
    if found is None or not (_is_road(text, found) or _may_be_road(text, found)):
        return text
    return f"{text[: found.end(1)]} {text[found.start(2) :]}"


def with_letter(text: str) -> str:
    """Return a lower-case text with the letter of a house at its number, and a house apart from its road.

    >>> with_letter("owlvej 21 d elmhope dk 3450"), with_letter("suite 5 e main street elmhope us 34501")
    ('owlvej 21d elmhope dk 3450', 'suite 5 e main street elmhope us 34501')
    >>> with_letter("112-kestrel road, elmhope"), with_letter("2-ring road, elmhope")
    ('112 kestrel road, elmhope', '2-ring road, elmhope')
    """
    if "-" in text and _MAY_BE_JOINED.search(text):
        text = _HYPHEN.sub(r"\1 ", text)
    return _LETTER_APART.sub(r"\1\2", text) if _LETTER_APART.search(text) else text


def _is_road(text: str, found: re.Match[str]) -> bool:
    """Whether a name ends as roads do, or a kind of road leads it."""
    if found[1].endswith(_ENDS):
        return True
    leading = _LEADS.search(text[: found.start()] + "x")
    return (
        leading is not None and leading[1] in LEADING_TYPES and (bool(leading[2]) or len(leading[1]) >= _LEAST_LEADING)
    )


def _may_be_road(text: str, found: re.Match[str]) -> bool:
    """Whether nothing else is the house's number, in a country where a road of any name has it behind."""
    return _HOUSE.search(text) is None and found[1] not in _NUMBERED and _TOLD.search(text) is not None
