"""Whether a text is an address by its shape, or may be a line of one."""

import re
from typing import Final

from falsefront.parse import address_shapes as shapes
from falsefront.parse.address_edges import is_office_alone
from falsefront.parse.bare_labels import is_labelled
from falsefront.parse.by_county import is_by_county
from falsefront.parse.by_parts import is_by_parts, may_be_by_parts
from falsefront.parse.han_addresses import is_han_address
from falsefront.parse.indian_scripts import is_indian_part
from falsefront.parse.label_words import field_of_label
from falsefront.parse.no_addresses import is_no_address
from falsefront.parse.plain_addresses import (
    is_arabic_part,
    is_corner,
    is_israeli_part,
    is_place,
    is_plain_address,
)
from falsefront.parse.plausible import is_menu
from falsefront.parse.read_addresses import reads_as_address
from falsefront.parse.words import CONTACT_PAGES
from falsefront.text.countries import ends_in_country
from falsefront.text.remembered import remembered

MOST_CHARS: Final = 260  # of an address
_DIGIT: Final = re.compile(r"\d")
_MOST_OF_HOUSE: Final = 4  # digits of a house's number, behind which a dot may stand: "Nyír u. 12."
_WORD: Final = re.compile(r"[^\W\d_]+")
_SLASHED_CITY: Final = re.compile(r"\s/\s?[A-ZÀ-ŽĞİŞ][^\W\d_]+(?:\s?/\s?[A-ZÀ-ŽĞİŞ][^\W\d_]+)?$")  # "Şişli / İSTANBUL"
_HAN_FIRM: Final = re.compile(
    r"(?:公司|集团|集團|厂|廠|商行|经营部|經營部|事务所|株式会社)$"
)  # a name, with its town in it
# "#3849, 4th Fern," over the rest of its address.
_NUMBER_FIRST: Final = re.compile(r"(?:#\s?|[Nn]o\.?\s?)\d{1,5}[A-Za-z]?(?:[/-]\d{1,4})*,\s[^:@]{3,40},")
# The last figures of a postcode of India behind its city: "14 Fern St., George Town, Chennai - 1".
_ZONE_OF_CITY: Final = re.compile(r"(?<=[A-Za-z]{4})\s?[-–]\s?\d{1,2}\.?$")
_TIGHT: Final = re.compile(r",(?=[^\s\d])|(?<=[^\s\d]),(?=\d)|(?<=\d),(?=\d{4})")  # "PAV.2A,4785-123,TROFA"


@remembered
def may_be_part(text: str) -> bool:
    """Whether a line may be a line of an address: short, no sentence, no label, and with a word or number of one."""
    if (
        not text
        or len(text) > 160
        or text.endswith((":", "："))
        or is_no_address(text)
        or field_of_label(text) is not None
        or is_labelled(text)
        or CONTACT_PAGES.is_all(text)
        or is_menu(text)
        or is_office_alone(text)
    ):
        return False
    if _NUMBER_FIRST.fullmatch(text):
        return True
    if has_street(text) or shapes.has_postcode(text) or ends_in_country(text) or shapes.REGION.search(text):
        return True
    if shapes.HAN_DIVISION.search(text) and len(text) < 60:
        return _HAN_FIRM.search(text) is None
    if shapes.has_many_parts(text) or shapes.is_cyrillic_part(text) or shapes.THAI.search(text):
        return True
    if not text.isascii() and (is_arabic_part(text) or is_indian_part(text)):
        return True
    if may_be_by_parts(text):
        return True
    bare = text.rstrip(".") if len(_DIGIT.findall(text)) <= _MOST_OF_HOUSE else text
    is_shaped = shapes.NAME_AND_NUMBER.fullmatch(bare) or shapes.INDIAN_PART.fullmatch(text)
    return is_shaped is not None or is_israeli_part(text) or is_place(text)


@remembered
def is_address(text: str) -> bool:
    """Whether a text is an address by its shape.

    >>> is_address("1420 Larkfield Avenue, Suite 210, Springfield, IL 62999"), is_address("河北省邢台市青橡北路281号")
    (True, True)
    >>> is_address("RUA DO VIDRO, PAV.2A,4785-123,ALDER"), is_address("RUA DO VIDRO, PAV.2A,4785-123")
    (True, False)
    >>> is_address("In 1998 about 12 Main Street shops sold it; today 20000 people use it"), is_address("Suite 210")
    (False, False)
    """
    if not 8 <= len(text) <= MOST_CHARS or is_no_address(text):
        return False
    if not text.isascii() and shapes.HAN.search(text):
        return is_han_address(text) or reads_as_address(text)
    text = _TIGHT.sub(", ", text) if "," in text else text
    has_number = _DIGIT.search(text) is not None
    if shapes.has_many_parts(text) or is_plain_address(text):
        return True
    if has_number and (shapes.is_numbered_line(text) or is_by_county(text) or is_by_parts(text)):
        return True
    if not has_number:
        is_listed = text.count(",") >= 2 and len(_streets(text)) >= 3
        return is_listed and (ends_in_country(text) or shapes.REGION.search(text) is not None)
    street, postcode = has_street(text), shapes.POSTCODE.search(text)
    if (
        street
        and (postcode or ends_in_country(text) or shapes.REGION.search(text))
        and _has_number_beside(text, postcode)
    ):
        return True
    if street and text.count(",") >= 2 and shapes.BRITISH.search(text):
        return True  # a postcode of few doors: "The Old Creamery, Station Yard, Leyburn DL8 5EQ"
    if street and shapes.PROVINCE.search(text):
        return True
    if postcode and (shapes.street_words(text[: postcode.start()]) or _named_number(text[: postcode.start()])):
        return True
    if street and len(_streets(text)) >= 2 and _SLASHED_CITY.search(text):
        return True
    if (street and len(_streets(text)) >= 3 and "," in text) or reads_as_address(text):
        return True
    return _ZONE_OF_CITY.search(text) is not None and reads_as_address(_ZONE_OF_CITY.sub("", text))


def sounds_like_address(text: str) -> bool:
    """Whether a line has words of an address beside a number or a region, although it is none by its shape.

    >>> sounds_like_address("Shop 4, our yard on Mill Road"), sounds_like_address("Shandong, Qingdao, Shibei Qu")
    (True, True)
    >>> sounds_like_address("We ship worldwide."), sounds_like_address("Beaker 250 ml")
    (False, False)
    """
    if not 8 <= len(text) <= MOST_CHARS or len(_WORD.findall(text)) > 20 or "@" in text or "://" in text:
        return False
    if shapes.HAN.search(text):
        return bool(shapes.HAN_DIVISION.search(text) and shapes.HAN_STREET.search(text) and _DIGIT.search(text))
    place = ends_in_country(text) or shapes.REGION.search(text) or shapes.POSTCODE.search(text)
    if has_street(text) and (_DIGIT.search(text) or place):
        return True
    return place is not None and text.count(",") >= 2


def _has_number_beside(text: str, postcode: re.Match[str] | None) -> bool:
    """Whether a number stands in a text besides its postcode, or a box or a building with a name of its own."""
    rest = text if postcode is None else text[: postcode.start()] + " " + text[postcode.end() :]
    return _DIGIT.search(rest) is not None or len(_streets(rest)) >= 2 or is_corner(rest)


def _named_number(text: str) -> bool:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    return any(shapes.NAME_AND_NUMBER.fullmatch(part) for part in parts[-3:])


@remembered
def has_street(text: str) -> bool:
    """Whether a text has a word of a street, a building or a plot, or one that ends in such a word."""
    return bool(shapes.street_words(text)) or shapes.STREET_ENDING.search(text) is not None


def _streets(text: str) -> set[str]:
    return set(shapes.street_words(text))
