"""Whether a string can be what a label before it promises: a guess by label must not make a claim out of a button."""

import re
from collections.abc import Callable
from typing import Final

from falsefront.contact.country import country
from falsefront.contact.placeholder import is_untold
from falsefront.parse import address_shapes as shapes
from falsefront.parse.days_and_sums import has_day
from falsefront.parse.departments import is_department
from falsefront.parse.directions import is_direction
from falsefront.parse.draft import DESCRIPTION
from falsefront.parse.label_words import field_of_label, is_about
from falsefront.parse.no_names import is_state
from falsefront.parse.own_people import is_own_label
from falsefront.parse.street_names import without_names_like_words
from falsefront.parse.tongue_names import names_page_in_tongue, names_tongue
from falsefront.parse.words import MENU_WORDS, NOT_AN_ADDRESS
from falsefront.text.late import late
from falsefront.text.remembered import remembered

SHORTEST: Final = 40  # characters of a description: fewer are a slogan or a button
_MOST_COUNTRY_CHARS: Final = 30
_DIGIT: Final = re.compile(r"\d")
_CONTACT: Final = re.compile(r"[@＠]|\(at\)|\[at\]|\{at\}|\bat\b|#at#", re.IGNORECASE)
_WIDE: Final = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BUTTON: Final = re.compile(
    r"(?:view|show|see|click|get|send|contact|request|login|log in|sign in|subscribe|submit|select|choose|enter"
    r"|your|please|more|n/?a$|查看|点击|登录|获取|显示|请输入|选择)\b",
    re.IGNORECASE,
)
_CODE: Final = re.compile(r"[A-ZА-Я][A-ZА-Я._/-]{1,24}|[\w.]+(?:[-_/][\w.]+)+")  # a number of letters alone
# What is served from a place is no place: "Serving all of Leeds".
_AREA: Final = re.compile(
    r"(?:proudly )?(?:serv(?:ing|icing)|we serve|covering|available|nationwide|worldwide|online only|by appointment)\b",
    re.IGNORECASE,
)
_HOURS: Final = late(
    r"(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|lun|mar|lu|ma|пн|вт)[a-z]{0,6}\.?\s?(?:[-–]|to|bis|a|à|до)\s?"
    r"(?:thu|fri|sat|sun|fr|sa|so|vie|ven|sáb|sab|dom|пт|сб|вс)[a-z]{0,6}\b"
    r"|(?:с |ежедневно|пн|mon|mo\b|lun|seg|pzt|senin|thứ|周|星期|daily|open)[^\n]{0,30}?\d{1,2}[:.]\d{2}",
    re.IGNORECASE,
)
# What a menu says beside "Supplier:": a door, and nobody's name.
_MASKED: Final = re.compile(r"\d[-\s]?(?:\*{2,}|[Xx]{3,}|•{2,})|(?:\*{2,}|[Xx]{3,}|•{2,})[-\s]?\d")  # "86-130****0574"
_DOOR: Final = re.compile(r"\b(?:(?:log|sign)[ -]?(?:in|on|up)|join (?:free|now))\b|登录|登入|注册", re.IGNORECASE)
_HIDDEN: Final = re.compile(
    r"\W{0,2}(?:[*█▓▒●•]{3,}|x{5,})", re.IGNORECASE
)  # what a market shows before somebody signs in
# What a web server signs its own pages with: "Apache/2.4.18 (Ubuntu) Server at".
_SERVER: Final = re.compile(r"[\w.-]+/\d[\w.]*(?: \([^()]*\))*(?: [\w.-]+/[\w.]+)* server at\b", re.IGNORECASE)
# Under which number a site is filed, and whose rights it is: "鲁ICP备17017142号-3 版权所有".
_FILING: Final = re.compile(
    r".{0,4}(?:ICP[备備证證]|公网安备|公安备案)|(?:版权所有|版權所有|copyright|©|经营许可证|經營許可證)", re.IGNORECASE
)
# "Tel : 03 99 00 00 00": what is a telephone, if the label is that of one.
_FEWEST_NATIONAL: Final = 9  # digits of a number with its area
_LABELLED_NUMBER: Final = re.compile(r"([^\W\d_][^\d:：+(]{1,40}?)\.?\s?[:：]\s?(\+?[\d(][\d\s()./–-]{5,22}\d)")
_CONTACT_ALONE: Final = re.compile(r"\S+@\S+\.[a-z]{2,}|(?:https?://|www\.)\S+|[\w-]+\.[a-z]{2,3}/\S+", re.IGNORECASE)
# By what things are sold: "Sold by: metre" names nobody.
_MEASURE: Final = re.compile(
    r"(?:the |per )?(?:met(?:re|er)|yard|foot|inch|length|weight|volume|piece|pair|unit|item|roll|sheet|box|case|carton"
    r"|set|bag|bundle|pack(?:et)?|dozen|litre|liter|kilo(?:gram)?|kg|lb|pound|tonn?e?|each|meter|stück|gewicht"
    r"|pièce|poids|pieza|peso)s?",
    re.IGNORECASE,
)
# "011 200 0142 | After hours: ...": under "Office" a telephone may stand.
_NUMBER_FIRST: Final = re.compile(r"[+(]{0,2}0?\d(?:[\s().-]{0,2}\d){7,13}(?=\s*(?:$|[|/•·]\s))")
# Days and months with a capital, which houses and markets are called by: "The Rising Sun, Leeds".
_DAYS: Final = re.compile(
    r"(?<!\w)(?:Sun|Sat|Mon|Wed|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|May|April|June|July|August)(?!\w)"
)
_URL: Final = re.compile(r"(?:https?://|www\.)\S+")


def _has_digits(count: int, most: int) -> Callable[[str], bool]:
    return lambda value: len(_DIGIT.findall(value)) >= count and len(value) <= most


def _is_address(value: str) -> bool:
    return (
        len(value) >= (4 if _WIDE.search(value) else 6)
        and not _URL.fullmatch(value)
        and "@" not in value.split(" ")[0]
        and any(char.isalpha() for char in value)
        and not _AREA.match(value)
        and not _HOURS.match(value)
        and not _SERVER.match(value)
        and (len(value) > _MOST_COUNTRY_CHARS or country(value) is None)
        and not _NUMBER_FIRST.match(value)
        and not _HIDDEN.match(value)
        and not _FILING.match(value)
        and not is_direction(value)
        and not _is_slogan(value)
    )


def _is_slogan(value: str) -> bool:
    """Whether a text under the label of an address tells what a firm does, and names neither a street nor a number."""
    is_told = any(sign.search(value) for sign in (_DIGIT, shapes.HAN_STREET, shapes.HAN_DIVISION))
    if is_told or shapes.street_words(value):
        return False
    return NOT_AN_ADDRESS.is_in(_DAYS.sub("", without_names_like_words(value)))


# What a row of badges says of a firm behind what kind it is: "Since 1958", "Gründung: 1958", "20–49 Mitarbeiter".
_FACT: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)? ?[:：]? ?(?:1[89]|20)\d\d|\d+ ?[-–] ?\d+ [^\W\d_]+")
# The year of a firm behind a word that is cut short, which is no name in any place: "Est. 1958", "Gegr. 1958".
_FOUNDED: Final = re.compile(r"[^\W\d_]{2,6}\. ?(?:1[89]|20)\d\d")


def _is_name(value: str) -> bool:
    return (
        2 <= len(value) <= 200
        and any(char.isalpha() for char in value)
        and "\n\n" not in value
        and not _URL.fullmatch(value)
        and not _DOOR.search(value)
        and not _HIDDEN.match(value)
        and not _MEASURE.fullmatch(value)
        and not _FOUNDED.fullmatch(value)
        and not names_page_in_tongue(value)
        and not _is_desk(value)
        and not is_state(value)
    )


def _is_desk(value: str) -> bool:
    """Whether words are a firm's department and nobody's name: "Sales Dept.", 业务部, and no shop's (经营部)."""
    return is_department(value) and is_own_label(value)


# Digits of a number, that no hours part.
_RUN: Final = re.compile(r"\d(?:[^\w:：~～]{0,4}\d){5}")
_TIMES: Final = re.compile(r"\d{1,2}[:：]\d\d\s?[-–~～〜]\s?\d{1,2}[:：]\d\d")


def _is_of_hours(value: str) -> bool:
    """Whether the digits of a text are hours and what stands around them, and no number: "Fern Road 12, 9:00-18:00"."""
    return _TIMES.search(value) is not None and _RUN.search(value) is None


_TESTS: Final[dict[str, Callable[[str], bool]]] = {
    "vendor": _is_name,
    "address": _is_address,
    "phone": lambda value: (
        _has_digits(6, 300)(value) and _MASKED.search(value) is None and not has_day(value) and not _is_of_hours(value)
    ),
    "email": lambda value: _CONTACT.search(value) is not None and len(value) <= 300,
    "messenger": lambda value: 3 <= len(value) <= 200,
    "registration": _has_digits(5, 120),
    "cas": _has_digits(5, 300),
    "price": _has_digits(1, 200),
    "moq": _has_digits(1, 120),
    "lead_time": _has_digits(1, 200),
    "since": _has_digits(1, 60),
    "product_id": lambda value: len(value) <= 80 and (bool(_DIGIT.search(value)) or bool(_CODE.fullmatch(value))),
    "country": lambda value: 2 <= len(value) <= 60 and not _DIGIT.search(value),
    "business_type": lambda value: 2 <= len(value) <= 200,
    "availability": lambda value: 1 <= len(value) <= 80,
    "currency": lambda value: 1 <= len(value) <= 20,
    DESCRIPTION: lambda value: len(value) >= (SHORTEST // 2 if _WIDE.search(value) else SHORTEST),
    "title": lambda value: 2 <= len(value) <= 300 and not is_contact_alone(value),
}


# Fields whose values a form's own words, a menu or the next label are taken for most easily.
_OPEN_FIELDS: Final = frozenset({"vendor", "address", "phone", "email", "messenger", "title", "country", "product_id"})
_ASKED: Final = re.compile(
    r"(?:your|enter|please|e\.g\.?|eg\.|for example|ihre?n?|bitte|votre|su|seu|sua|ваш[ае]?|введите|请输入|请填写"
    r"|您的|你的)\b.*"
    r"|.*[:：*]",
    re.IGNORECASE | re.DOTALL,
)
_PIECES: Final = re.compile(r"\s*[,，、/|;·&+\n]\s*|\s+(?:and|or|und|et|y|e|i)\s+")
_MAX_NO_VALUE_CHARS: Final = 120  # a longer text is no label and no menu


def is_no_value(value: str) -> bool:
    """Whether a text is a label itself, a run of labels, a word of a menu, what a form asks for, or says "none given".

    >>> is_no_value("City, State, Zip"), is_no_value("Your Message :"), is_no_value("About Us"), is_no_value("Xingtai")
    (True, True, True, False)
    """
    text = value.strip()
    return len(text) <= _MAX_NO_VALUE_CHARS and _is_no_value(text)


@remembered
def _is_no_value(text: str) -> bool:
    if _ASKED.fullmatch(text) or is_about(text) or is_untold(text):
        return True
    pieces = [piece for piece in _PIECES.split(text) if piece]
    return bool(pieces) and all(field_of_label(piece) is not None or MENU_WORDS.is_all(piece) for piece in pieces)


def is_menu(text: str) -> bool:
    """Whether a line is nothing but words of a menu, one beside the other: "Home Shop Contact"."""
    words = text.split()
    return len(words) > 1 and all(map(MENU_WORDS.is_all, words))


def is_contact_alone(text: str) -> bool:
    """Whether a text is an e-mail address, the address of a page or a telephone number by its label, and nothing else.

    >>> is_contact_alone("sales@firm.example"), is_contact_alone("www.firm.example"), is_contact_alone("Valve DN 50")
    (True, True, False)
    >>> is_contact_alone("Tel : 03 99 00 00 00"), is_contact_alone("Phone holder 12 34 56 78")
    (True, False)
    """
    return _is_contact_alone(text.strip())


@remembered
def _is_contact_alone(text: str) -> bool:
    labelled = _LABELLED_NUMBER.fullmatch(text)
    if labelled and field_of_label(labelled[1]) == "phone" and len(_DIGIT.findall(text)) >= _FEWEST_NATIONAL:
        return True
    return _CONTACT_ALONE.fullmatch(text) is not None


def is_plausible(field: str, value: str, *, is_sure: bool = True) -> bool:
    """Whether a value fits a field; where nothing but its place says that it is one, it must look like it."""
    if not _TESTS.get(field, bool)(value) or (field in _OPEN_FIELDS and is_no_value(value)):
        return False
    if is_sure:
        return True
    if field == "vendor" and (_FACT.fullmatch(value) or names_tongue(value)):
        return False
    if field == "address":
        return bool(_DIGIT.search(value) or _WIDE.search(value) or "," in value) and not _BUTTON.match(value)
    return not _BUTTON.match(value)
