"""The beginnings of American addresses that have no comma where one belongs: a firm before the house, a house's dash.

Registers and customs write firm, house, road and town in one line. In Alberta a dash stands between a house and its
numbered avenue, which elsewhere is a unit's before its house. A building that is called by a number has that in words
before the house of its street, so that nobody takes it for one: 4 Owl Trade Center, 150 Heron Street.
"""

import re
from typing import Final

from falsefront.address.abroad.written.america.american import COUNTRY_ENDS, last_word, states
from falsefront.address.abroad.written.america.american_numbers import in_digits
from falsefront.address.abroad.written.america.room_codes import is_room_code
from falsefront.address.abroad.written.written_out import ordinal_end
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import DIRECTIONS, LABELS, POST_BOXES
from falsefront.address.lexicon.table import forms, longest_first, numbers, values

_MOST_OF_FIRM: Final = 7  # words
_SIDES: Final = "|".join(longest_first(DIRECTIONS))
_STREETS: Final = "|".join(longest_first(forms("abroad.road.american", "plain")))
_FIRM: Final = re.compile(
    rf"([a-z][a-z&'.-]*(?: [a-z&][a-z&'.-]*){{1,{_MOST_OF_FIRM}}}) "
    rf"(?=\d{{3,5}} (?:(?:{_SIDES})\b\.? )?(?:[a-z0-9][a-z0-9'.-]* ){{1,4}}?(?:{_STREETS})\b)"
)
# A room's, department's or mail stop's code right before the house: NE43-535 120 Owl St, Room 445 1200 Owl Avenue.
_CODE: Final = re.compile(
    rf"([a-z][a-z&'.,-]*(?: [a-z&][a-z&'.,-]*){{0,{_MOST_OF_FIRM}}} #?)?((?=[a-z/.-]*\d)[a-z\d]+(?:[-/.][a-z\d]+)*) "
    rf"(?=\d{{3,5}} (?:(?:{_SIDES})\b\.? )?(?:[a-z][a-z'.-]* ){{1,4}}?(?:{_STREETS})\b)"
)
_TAIL: Final = 50  # characters that state, ZIP code and country fill
# What a number may belong to that stands behind it.
_NO_FIRM: Final = frozenset(
    {
        *LABELS,
        *POST_BOXES,
        *values("abroad.road.american"),
        *(word for words in values("abroad.highway") for word in words.split()),
    }
)
_ROOMS: Final = forms("abroad.room.american", "plain")
_NO_ROOMS: Final = (forms("abroad.room.american") - _ROOMS) | _NO_FIRM | frozenset(DIRECTIONS)
_ALBERTA: Final = re.compile(r"\b(?:ab|alberta)\b")
_AVENUE: Final = re.compile(
    r"(?:^|(?<=[,;] ))(\d{3,5})(?: ?[,-] ?| )(\d{1,3})([a-z]?)(?:st|nd|rd|th)? (?=(?:ave|avenue|street|st)\b)"
)
_MOST: Final = 20  # of the numbers of houses that are called by one
_IN_WORDS: Final = {str(value): word for word, value in numbers("number").items() if value <= _MOST}
_LARGE: Final = 100  # thousands of inhabitants of a city that says which country
_INITIALS: Final = values("abroad.plaza.initials")
_PLAZAS: Final = "|".join(longest_first(values("abroad.plaza.american")))
_PLAZA: Final = re.compile(
    rf"(?:^|(?<=, ))(\d{{1,2}}) ((?:[a-z][a-z'-]* ){{1,3}}(?:{_PLAZAS})"
    rf"|{'|'.join(longest_first(_INITIALS))})\.?(?:,? \(?|\()"
    rf"(?=\d{{2,5}} (?:(?:{_SIDES})\b\.? )?(?:(?:[a-z0-9][a-z0-9'.-]* ){{1,4}}?(?:{_STREETS})|broadway)\b)"
)


def with_head(text: str) -> str:
    """Return a folded, lower-case text with a comma behind the firm or room that begins it, without a house's dash.

    >>> with_head("copper owl tools 26541 owl rd calabasas ca"), with_head("4838 - 54 avenue se, calgary, ab")
    ('copper owl tools, 26541 owl rd calabasas ca', '4838 54th avenue se, calgary, ab')
    >>> with_head("ne43-535 1450 owl ave reno nv"), with_head("owl hall 285 1450 owl ave reno nv")
    ('ne43-535, 1450 owl ave reno nv', 'owl hall 285, 1450 owl ave reno nv')
    >>> with_head("w204n 11912 owl rd reno nv"), with_head("pier 12 1450 owl ave reno nv")
    ('w204n 11912 owl rd reno nv', 'pier 12 1450 owl ave reno nv')
    >>> with_head("county road 12 1450 owl ave reno nv"), with_head("at 5th 1450 owl ave reno nv")
    ('county road 12 1450 owl ave reno nv', 'at 5th 1450 owl ave reno nv')
    >>> with_head("po box 120 owl rd elgin il"), with_head("12 - 18 king street, toronto")
    ('po box 120 owl rd elgin il', '12 - 18 king street, toronto')
    >>> with_head("4 owl trade center, 150 heron street, new york"), with_head("5 owl plaza, 12 elm st, leeds")
    ('four owl trade center, 150 heron street, new york', '5 owl plaza, 12 elm st, leeds')
    """
    if text[:1].isalpha() and _ends_in_america(text):
        text = in_digits(text)
    if (found := _PLAZA.search(text)) is not None and found[1] in _IN_WORDS and _ends_in_america(text):
        name = _INITIALS.get(found[2], found[2])
        text = f"{text[: found.start()]}{_IN_WORDS[found[1]]} {name}, {text[found.end() :]}"
    if not text[:1].isdigit() and last_word(text[-_TAIL:]) in states():
        code = _CODE.match(text)
        if code is not None and _is_code(code[1] or "", code[2]):
            return f"{text[: code.end()].rstrip()}, {text[code.end() :]}"
        found = _FIRM.match(text)
        if found is not None and found[1].rsplit(" ", 1)[-1].rstrip(".") not in _NO_FIRM:
            return f"{found[1]}, {text[found.end() :]}"
    if " ab" in text or " alb" in text:
        return _AVENUE.sub(_numbered, text) if _ALBERTA.search(text, max(0, len(text) - _TAIL)) else text
    return text


def _ends_in_america(text: str) -> bool:
    """Whether a text ends in a state, the country, or a large city of it, or of Canada where no larger has its name."""
    if last_word(text[-_TAIL:]) in states() | COUNTRY_ENDS:
        return True
    name = "".join(filter(str.isalpha, text.rpartition(",")[2]))
    large = [it for it in world().cities.get(name, ()) if it.thousands >= _LARGE]
    if name in states() or any(it.country == "US" for it in large):
        return True
    return bool(large) and max(large, key=lambda it: it.thousands).country == "CA"


def _is_code(head: str, code: str) -> bool:
    """Whether what stands right before a house is a room's or department's code, and no road's number or a house."""
    word = head.rstrip(" #").rpartition(" ")[2].rstrip(".,")
    return word in _ROOMS or (is_room_code(code) and word not in _NO_ROOMS)


def _numbered(match: re.Match[str]) -> str:
    """Return a house and its numbered avenue: 10020 101ath stands for 101A Avenue."""
    return f"{match[1]} {match[2]}{match[3]}{'th' if match[3] else ordinal_end(match[2])} "
