"""Numbers that no word tells to be telephones: written as those of a country, alone on a line or parted on it."""

import re
from typing import Final

from falsefront.contact.country import country
from falsefront.parse.address_shapes import REGION, has_postcode
from falsefront.parse.address_texts import is_address
from falsefront.parse.national_numbers import NATIONAL
from falsefront.parse.number_words import FAX, JOINS, NOT_TOLD, OF_CARRIER, OF_PLACE, PLACE, asks_to_ring, says_phone
from falsefront.text.late import late

_BEFORE_CHARS: Final = 32

# What parts the address, a number and more of a footer's line: "8 rue du Port, 29200 Brest – 02 98 40 17 83 – SIRET".
_PARTED_BEFORE: Final = re.compile(r"(?:^|[|•·–—,;]|\s[-/])\s*$")
_PARTED_BEHIND: Final = re.compile(r"\s*(?:$|[|•·–—,;]|[-/]\s|(?<=\s)[\w.+-]{1,40}@)")
_ASIDE: Final = re.compile(r"\([^()\d]{1,30}\)")  # "(pbx)", "(text is best)"
_EXTENSION: Final = re.compile(
    r",?\s(?:extn?|extension|x|poste|int|ramal|anexo|wew|доб|вн|dahili|d?w)\b\.?:?\s?\d{1,5}\s*$", re.I
)
_COUNTED: Final = re.compile(r"\s?(?:[€$£¥₽%]|(?:eur|usd|gbp|kg|t|to|pcs|m²|m2)(?!\w))", re.IGNORECASE)
# "(Mo–Fr 9–17 Uhr)": when somebody answers.
_DAYS: Final = r"(?:[^\W\d_]{2,4}\.?(?:\s?[–-]\s?[^\W\d_]{2,4}\.?)?,?\s)?"
_HOUR: Final = r"\d{1,2}(?:[:.h]\d{2})?\s?(?:h|uhr|uur|[ap]m|hrs?)?"
_HOURS: Final = re.compile(rf"\s\({_DAYS}{_HOUR}\s?(?:[–-]|to|bis|à|a|do)\s?{_HOUR}\)", re.IGNORECASE)
# Behind a mailbox: "info@firm.example or 0118 794 542".
_BEHIND_MAIL: Final = re.compile(
    r"\S@\S+\s+(?:or|of|oder|ou|o|lub|albo|eller|tai|vagy|nebo|sau|или|або|veya|atau|hoặc)\s+$", re.IGNORECASE
)
# "Fernton, WI (920) 496-0142": a number of North America right behind a town and its state.
_OF_AMERICA: Final = re.compile(r"\(?[2-9]\d\d\)?[\s.-]\s?[2-9]\d\d[\s.-]\d{4}$")
_TOWN_AND_STATE: Final = re.compile(r"[A-Z][A-Za-z.'’ -]{2,30}, [A-Z]{2}(?: \d{5}(?:-\d{4})?)?(?=[\s,·|•–-]{1,4}$)")
_LONG: Final = re.compile(r"^\(?0(?:\D{0,3}\d){8}|^(?:\d{2,3}[ .]){3}")  # written as telephones are somewhere
_PARTING_STROKES: Final = " /|,"
_IN_NUMBERS: Final = "0123456789+-–.() "
_PARTING_NUMBERS: Final = " \u00a0–—-|/·•,;0123456789"
# A mobile of China, or a number with its area, unlike anything else where Chinese stands beside it.
_CHINESE: Final = re.compile(
    r"1[3-9]\d(?:\d{8}|[\s-]\d{4}[\s-]\d{4})$|0\d{2,3}(?:[-－_—]|-[- ])(?:\d{7,8}|\d{4}\s\d{4})$"
)
# What costs nothing, behind the name of the country that it is dialled in.
_TOLL_FREE: Final = re.compile(r"(?:1[\s.-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]\d{3}[\s.-]?\d{4}$|0800[\s.-]?\d{3}")
_LABEL: Final = re.compile(r"(?:^|[,;|/·(]\s?)([^\W\d_][^\d:：,;|/·()]{1,30}?)\s?[:：)]\s?$")
# Of countries that have no areas and eight digits, behind the word of a place alone: "Sales: 8806-0142".
_OF_EIGHT: Final = re.compile(r"[2-9]\d{3}[\s-]\d{4}$")
_HAN: Final = late(r"[\u4e00-\u9fff]")
_DIGIT_OR_PLUS: Final = re.compile(r"[\d+]|\(\d")


def is_offered(before: str, raw: str, behind: str) -> bool:
    """Whether a number written as those of a country stands behind the word of a place, or beside a mailbox.

    "Sales: 964 500 827 EUR" are none: what stands behind it counts.
    """
    if _COUNTED.match(behind):
        return False
    is_of_place = OF_PLACE.search(before) is not None
    if _TOLL_FREE.match(raw) and (label := _LABEL.search(before)) and country(label[1]) is not None:
        return True  # "USA: 1-800-200-0142"
    if is_of_place or OF_CARRIER.search(before) or _BEHIND_MAIL.search(before):
        return NATIONAL.match(raw) is not None or (is_of_place and _OF_EIGHT.match(raw) is not None)
    return False


def _is_parted(text: str, before: str, end: int) -> bool:
    """Whether a number is parted from what stands around it on a line with a postcode or a mailbox."""
    return _is_apart(text, before, end) and ("@" in text or has_postcode(text) or _is_behind_address(text[:end]))


def _is_behind_address(text: str) -> bool:
    """Whether a stroke parts a number from the whole of an address before it: "9 Fern Road, Leeds / 0113 496 0142"."""
    address = text.rstrip(_IN_NUMBERS).rstrip()
    return address.endswith(("/", "|")) and is_address(address.rstrip(_PARTING_STROKES))


def _is_apart(text: str, before: str, end: int) -> bool:
    """Whether a number is parted from what stands around it on a line, and is none of a register."""
    is_parted = _PARTED_BEFORE.search(before) and _PARTED_BEHIND.match(text, end)
    return bool(is_parted) and NOT_TOLD.search(before.rstrip(_PARTING_NUMBERS)) is None  # "SIRET 000 – 000"


def is_first_of_several(text: str, start: int, end: int) -> bool:
    """Whether a number begins a line, and right behind its stroke stands another: "200 555 0142 · Toll free: ..."."""
    lead = text[:start].strip(_PARTING_NUMBERS)
    if (lead and PLACE.fullmatch(lead) is None) or not _PARTED_BEHIND.match(text, end):
        return False
    digit = _DIGIT_OR_PLUS.search(text, end)
    behind = text[end : digit.start() if digit else end].lstrip(_PARTING_NUMBERS)
    return len(behind) <= _BEFORE_CHARS and (FAX.search(behind) is not None or says_phone(behind))


def is_asked_for(lead: str, before: str, raw: str) -> bool:
    """Whether a number written as a telephone stands in a sentence that says to ring it, or behind a town and state."""
    is_written = NATIONAL.match(raw) is not None or _LONG.search(raw) is not None
    return (is_written and asks_to_ring(lead)) or is_behind_state(before, raw)


def is_behind_state(before: str, raw: str) -> bool:
    """Whether a number of North America stands right behind a town and its state.

    >>> is_behind_state("Fernton, WI ", "(920) 496-0142"), is_behind_state("Model, XL ", "(920) 496-0142")
    (True, False)
    """
    if _OF_AMERICA.match(raw) is None:
        return False
    found = _TOWN_AND_STATE.search(before)
    return found is not None and REGION.search(found[0]) is not None


def tells_itself(text: str, raw: str, before: str, end: int) -> bool:
    """Whether a number that no word tells of is written as a telephone and stands by itself, or beside a mailbox."""
    own = _EXTENSION.sub("", _HOURS.sub("", text)).strip()
    is_alone = len(raw) >= 0.8 * len(own) or JOINS.fullmatch(_ASIDE.sub("", text)) is not None
    if NATIONAL.match(raw):
        return is_alone or raw.startswith("(") or _is_parted(text, before, end) or _is_chinese(text, raw)
    return (is_alone and raw.startswith("86")) or _is_chinese(text, raw)


def _is_chinese(text: str, raw: str) -> bool:
    return _CHINESE.match(raw) is not None and _HAN.search(text) is not None
