"""Labels of addresses that no colon parts from what they label: "Besöksadress Storgatan 3 Borås"."""

import re
from itertools import pairwise
from typing import Final

from falsefront.parse.address_edges import LABEL, is_office
from falsefront.parse.address_shapes import HAN_DIVISION, POSTCODE, STREET_ENDING, street_words
from falsefront.parse.label_words import ADDRESS_ENDS, field_of_label, is_label_of_part, is_vague
from falsefront.parse.number_words import JOINING, PLACE
from falsefront.text.late import late
from falsefront.text.remembered import remembered

_MOST_LABEL_WORDS: Final = 3
# "Székhely és üzem 6100 ...": the second word of the label.
_SECOND: Final = late(rf"^(?:{JOINING})\s(?:[^\W\d_]{{2,20}}\s){{1,2}}(?=\d|[A-ZÀ-Ž])")
_CONTACTS: Final = frozenset({"phone", "email", "messenger", "registration", ""})
_LABEL_INSIDE: Final = re.compile(r"[.,;|–-]\s+([^\W\d_][^:：,;|\d]{1,25}?)\s?[:：]\s")
_DIGIT: Final = re.compile(r"\d")
_WORDS: Final = re.compile(r"[^\W\d_][\w'’-]*(?:\s[^\W\d_][\w'’-]*){0,2}(?=\s+[A-ZÀ-ŽА-ЯЁІЇЄҐ\d#])")
# "Pinhal - CEP: 60.175-070": what stands before the colon is a town with the word for its code.
_TOWN_AND_POSTCODE: Final = re.compile(
    r"([^\W\d_].*)[\s,–-](?:cep|c\.?p\.?|zip(?: ?code)?|pin(?: ?code)?|plz|postcode|postal code|c[oó]digo postal)",
    re.IGNORECASE,
)
_CODE: Final = re.compile(r"\s*(?:\d{2}\.?\d{3}-\d{3}|\d{5,6}|\d{3} \d{3})(?![\d-])")
# "本社所在地 〒146-0083 東京都...": behind it a postcode, or the division that an address begins with.
_GAPLESS: Final = late(rf"([\u4e00-\u9fff]{{0,6}}?(?:{ADDRESS_ENDS}))\s*(?=\S)(?=〒|{HAN_DIVISION.pattern})")
# "Room No.: 1012": a part of the address itself, whatever stands behind its word.
# "주소 서울시 ...", "工廠｜桃園市...": a word of another script and a gap or a stroke.
_FOREIGN: Final = re.compile(r"([^\s\d\x00-\x7fÀ-žА-я｜]{2,20})(?:\s*[｜|]\s*|\s+)(?=[^\sA-Za-z])")
PART_LABEL: Final = re.compile(
    r"(?:room|rm|suite|unit|flat|floor|block|plot|shop|stall|house|door|lot)s?(?:\s?(?:nos?|number)\.?)?",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"no|nr|num|nº|n°", re.IGNORECASE)
# Scripts without capitals, and what Russian addresses begin with in small letters: "주소 서울", "Адрес г. Москва".
_SPACED: Final = late(
    r"(\S{2,12})\s+(?=[\d\u0e01-\u0e4e\u3040-\u9fff\uac00-\ud7a3〒]|[\u0430-\u044f]{1,3}\.\s?[\u0410-\u042f])"
)
# A label of Chinese, Japanese or Korean inside a line: nothing but a gap parts it from what stands before.
_WIDE_LABEL_INSIDE: Final = late(r"\s+([\u3040-\u9fff\uac00-\ud7a3]{2,10})\s?[:：]")
_COLON: Final = re.compile(r"^\s*(?:[^\w\s(（#+*]{1,3}\s*)?([^\W\d_][^:：\d]{0,38}?)\s*[:：]")


@remembered
def behind_label(text: str) -> str | None:
    """Return what stands behind the label of an address that a line begins with and no colon; None where none does.

    >>> behind_label("本社所在地 〒146-0083 東京都大田区千鳥2-17"), behind_label("所在地の変更")
    ('〒146-0083 東京都大田区千鳥2-17', None)
    >>> behind_label("Postadress Lindvägen 56, 16346 Spånga"), behind_label("Address Lane 5, Leeds")
    ('Lindvägen 56, 16346 Spånga', None)
    >>> behind_label("주소 서울특별시 강남구 유리로 12"), behind_label("Адрес г. Москва, ул. Стекольная, д. 4")
    ('서울특별시 강남구 유리로 12', 'г. Москва, ул. Стекольная, д. 4')
    """
    if ":" in text or "：" in text:
        return None
    if not text[:1].isascii() and (apart := _behind_foreign(text)) is not None:
        return apart
    spaced = None if text.isascii() else _SPACED.match(text)
    if spaced and not spaced[1].isascii() and field_of_label(spaced[1]) == "address":
        return text[spaced.end() :].strip()
    found = _WORDS.match(text)
    words = found[0].split() if found else []
    for count in range(min(len(words), _MOST_LABEL_WORDS), 0, -1):
        label = " ".join(words[:count])
        rest = text[len(label) :].strip()
        is_label = field_of_label(label) == "address" and not is_vague(label) and not street_words(label)
        is_place = not is_label and is_office(label) and POSTCODE.match(rest) is not None
        if (is_label or is_place) and label[1:] == label[1:].lower():
            return _SECOND.sub("", rest)
    return None


def _behind_foreign(text: str) -> str | None:
    """Return what stands behind such a label in a script that needs no gap, or has a word for it alone."""
    found = _FOREIGN.match(text)
    if found is not None and (field_of_label(found[1]) == "address" or is_office(found[1])):
        return text[found.end() :]
    gapless = _GAPLESS.match(text)
    return text[gapless.end() :] if gapless is not None and field_of_label(gapless[1]) == "address" else None


@remembered
def begins_with_label(text: str) -> bool:
    """Whether a line begins with the label of an address, as the next one in a run does, or is that of a part of one.

    >>> begins_with_label("Postal address: Box 12"), begins_with_label("Postadress Box 12"), begins_with_label("Leeds")
    (True, True, False)
    >>> begins_with_label("Town/City"), begins_with_label("City")
    (True, False)
    """
    label = _COLON.match(text)
    if is_label_of_part(text):
        return True
    return field_of_label(label[1]) == "address" if label else behind_label(text) is not None


@remembered
def before_labels(text: str) -> str:
    """Return what stands before the first label of anything but an address inside a line.

    >>> before_labels("Glasgatan 9, 352 99 Berg. Växel: 0470-70 18 44"), before_labels("Glasgatan 9, Box: 12")
    ('Glasgatan 9, 352 99 Berg', 'Glasgatan 9, Box: 12')
    >>> before_labels("서울특별시 강남구 유리로 12 대표이사 : 김유리")
    '서울특별시 강남구 유리로 12'
    """
    for label in _LABEL_INSIDE.finditer(text) if ":" in text else ():
        if field_of_label(label[1]) in _CONTACTS:
            return text[: label.start()]
    for label in () if text.isascii() else _WIDE_LABEL_INSIDE.finditer(text):
        if field_of_label(label[1]) in _CONTACTS or is_label_of_place(label[1]):
            return text[: label.start()]
    return text


def is_label_of_place(label: str) -> bool:
    """Whether a label is one of addresses, or what a firm calls a place of its own in letters that are not ASCII.

    "Old office" and "Branch" may be anything.

    >>> is_label_of_place("주소"), is_label_of_place("공장"), is_label_of_place("대표")
    (True, True, False)
    """
    if field_of_label(label) == "address":
        return True
    return not label.isascii() and (is_office(label) or PLACE.fullmatch(label) is not None)


def parts_at_labels(text: str) -> list[str]:
    """Return a line apart before each label of a place inside it, in scripts that need no capitals.

    >>> parts_at_labels("본사 : 서울시 유리로 1 공장 : 경기도 유리로 2"), parts_at_labels("Office: 1 Fern Road")
    (['본사 : 서울시 유리로 1', '공장 : 경기도 유리로 2'], ['Office: 1 Fern Road'])
    """
    found = () if text.isascii() else _WIDE_LABEL_INSIDE.finditer(text)
    starts = [0, *(label.start(1) for label in found if is_label_of_place(label[1])), len(text)]
    return [text[start:end].strip() for start, end in pairwise(starts)]


def before_label(name: str) -> str:
    """Return a name without the label of the address behind it.

    >>> before_label("Vetri Lumo S.r.l. Sede legale"), before_label("Lumo Office Ltd")
    ('Vetri Lumo S.r.l.', 'Lumo Office Ltd')
    """
    words = name.split()
    for count in range(min(_MOST_LABEL_WORDS, len(words) - 1), 0, -1):
        if field_of_label(" ".join(words[-count:])) == "address":
            return " ".join(words[:-count])
    return name


def is_labelled(text: str) -> bool:
    """Whether a line begins with the label of something else than an address."""
    found = LABEL.match(text)
    if found is None or _is_of_post(found):
        return False
    return field_of_label(found[1]) not in (None, "address")


def _is_of_post(label: re.Match[str]) -> bool:
    """Whether a label says e-mail and what stands behind it goes by post: "Mail: PO Box 412"."""
    return field_of_label(label[1]) == "email" and "@" not in label.string and _DIGIT.search(label.string) is not None


def _is_before_code(label: re.Match[str]) -> bool:
    """Whether a town with the word for its code stands before the code, and no label: "Address, ZIP code: 505 West"."""
    town = _TOWN_AND_POSTCODE.fullmatch(label[1].strip())
    is_code = _CODE.match(label.string, label.end()) is not None
    return town is not None and is_code and field_of_label(town[1].strip()) is None


def _is_before_house(words: str) -> bool:
    """Whether a street and the word for its house's number stand before a colon, and no label: "Lale Sokak No: 4"."""
    street, _, number = words.rpartition(" ")
    return _NUMBER.fullmatch(number) is not None and bool(street_words(street) or STREET_ENDING.search(street))


def unlabelled(text: str) -> str:
    """Return a line without the label of an address, or an unknown one, that it begins with."""
    found = LABEL.match(text)
    if found and _is_of_post(found):
        return text[found.end() :]
    if found and (len(found[1]) == 1 or field_of_label(found[1]) in ("address", "", None)):
        name = field_of_label(found[1])
        if name is None and (
            _is_before_code(found) or _is_before_house(found[1]) or PART_LABEL.fullmatch(found[1].strip())
        ):
            return text
        if len(found[1]) == 1 or name == "address" or (name is None and len(found[1].split()) <= 3):
            return text[found.end() :]
    return behind_label(text) or text
