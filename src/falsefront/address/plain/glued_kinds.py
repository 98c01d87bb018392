"""Roads and houses whose kind is glued to what the next line of a form said: No.37 Pao Ching RoadTaipei Taiwan.

A register that keeps an address in two fields prints them without a space, and a page that loses the ends of its lines
does (Owl House12 Mill LaneLeedsLS1 4AP). The kind is told from a name such as RoadRunner or ParkView by the words
before it, and by what stands behind: a capital letter begins another word, which no such name ends in.
"""

import re
from collections.abc import Iterable
from typing import Final

from falsefront.address.lexicon.table import forms, values

_KINDS: Final = "Road|Rd|Street|Avenue|Ave|Lane|Boulevard|Blvd|Highway|Drive"
_NO_CITIES: Final = (
    "East|West|North|South|Upper|Lower|Old|New|First|Second|Third|Fourth|Fifth|Section|View|Side|Park|House|Unit"
)
# Nothing but the city's name, its state and country and a postcode may stand behind: no other road, no house.
_GLUED: Final = re.compile(
    rf"(?<=\d)([^\d\n]* (?:{_KINDS}))\.?(?=(?!(?:{_NO_CITIES})[\s,.]|(?:{_NO_CITIES})$)[A-Z][A-Za-z]{{3,}}"
    rf"(?:[ ,.()-]+(?!(?:{_KINDS}|St|Floor|Fl|Building|Room)\b)[A-Za-z]+)*(?:[ ,-]+\d{{3,6}})?[ .,)]*$)"
)
_MAY_BE: Final = re.compile("[tdey]\\.?[A-Z][A-Za-z]{3}")


_SHORT: Final = 4  # letters of a form of firms that may be in capitals: LLC


def _capital(words: Iterable[str]) -> str:
    written = {word.capitalize() for word in words} | {word.upper() for word in words if len(word) <= _SHORT}
    return "|".join(sorted(written, key=lambda word: (-len(word), word)))


_ENDS: Final = values("abroad.line.end")
_ROADS: Final = _capital(word for word, kind in _ENDS.items() if kind == "road")
_HOUSES: Final = _capital([word for word, kind in _ENDS.items() if kind == "house"])
_PARTS: Final = _capital([word for word, kind in _ENDS.items() if kind == "part"])  # counted as well: Building12
_COUNTED: Final = _capital(forms("abroad.line.counted"))
_NO_WORDS: Final = _capital(forms("abroad.line.no_word"))
# Most texts have none: [a-z]\.?[A-Z\d] or \d[A-Z][a-z], looked for by the capital or digit, of which there are fewest.
_HUMP: Final = re.compile(r"[A-Z\d](?:(?<=[a-z].)|(?<=[a-z]\..)|(?<=\d[A-Z])(?=[a-z]))")
_WORD: Final = rf"(?!(?:{_NO_WORDS})(?![a-z]))[A-Z][a-z]{{2}}"
_GOES_ON: Final = re.compile(rf"(?<=[a-z&] )(?:{_ROADS})(?:{_NO_WORDS})(?![a-z])")  # 12 Mill LaneIndustrial Estate
_LINES: Final = (
    re.compile(rf"((?<=[a-z&] )(?:{_ROADS}|{_HOUSES}|{_PARTS}))(?={_WORD})"),
    re.compile(rf"((?<=[a-z] )(?:{_HOUSES}))(?=\d{{1,4}}[A-Za-z]? (?:[A-Z][a-z'-]+ ){{1,4}}(?:{_ROADS})\b)"),
    re.compile(rf"(\b(?:{_COUNTED}) \d{{1,3}})(?=[A-Z][a-z]{{3}})"),
)
# 164 KestrelStreet: behind a number, where no firm of such a name stands
_ROAD_AT_NAME: Final = re.compile(rf"(?<=\d )([A-Z][a-z]{{2,}}(?: ?[A-Z][a-z]+)?)(?=(?:{_ROADS})(?![A-Za-z'-]))")
# Owl House 2Mill Lane, but 42Nd Street.
_NUMBER: Final = re.compile(
    rf"(?<=[a-z] )(\d{{1,4}})(?!(?:St|Nd|Rd|Th)\b)(?=(?:[A-Z][a-z'-]+ ){{1,4}}(?:{_ROADS})(?![a-z]))"
)
_CODE: Final = re.compile(r"(?<=[a-z]{3})(?=[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b)")  # of Britain


def kinds_apart(text: str) -> str:
    """Return a text with a kind of road or house and what is glued to it apart; most as they are.

    >>> kinds_apart("No.37 Pao Ching RoadTaipei Taiwan"), kinds_apart("RoadRunner Ltd, 5 Owl Lane")
    ('No.37 Pao Ching Road, Taipei Taiwan', 'RoadRunner Ltd, 5 Owl Lane')
    >>> kinds_apart("Owl House12 Mill LaneLeedsLS1 4AP"), kinds_apart("Owl ParkView, 5 Owl CourtYard")
    ('Owl House, 12 Mill Lane, Leeds LS1 4AP', 'Owl ParkView, 5 Owl CourtYard')
    >>> kinds_apart("164 KestrelStreet, Bristol"), kinds_apart("HighStreet Ltd, 5 OwlDrives")
    ('164 Kestrel Street, Bristol', 'HighStreet Ltd, 5 OwlDrives')
    """
    if _HUMP.search(text) is None or _GOES_ON.search(text) is not None:
        return text
    if _MAY_BE.search(text) is not None:
        text = _GLUED.sub(r"\1, ", text)
    for line in _LINES:
        text = line.sub(r"\1, ", text)
    return _CODE.sub(" ", _ROAD_AT_NAME.sub(r"\1 ", _NUMBER.sub(r"\1 ", text)))
