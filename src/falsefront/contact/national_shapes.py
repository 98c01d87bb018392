"""How countries write their numbers at home: what tells a number without its country, where a page hints at one."""

import re
from typing import Final

import phonenumbers

from falsefront.contact.phone import is_given_out, phones

_GROUPS: Final = re.compile(r"\d+")
_INDIAN_MOBILE: Final = re.compile(r"[6-9]\d{4}\s?\d{5}")
_WRITTEN_IN_CHINA: Final = re.compile(
    r"\(?(?:0[3-9]\d{2}[)\s-]{1,2}\d{7,8}|010[)\s-]{1,2}\d{4}\s?\d{4})(?:-\d{1,4})?|1[3-9]\d(?:\d{8}|[\s-]\d{4}[\s-]\d{4})"
    r"|400[\s-]?(?:\d{7}|\d{3}[\s-]\d{4}|\d{4}[\s-]\d{3})"
)

_SEVERAL: Final = re.compile(r"(?<=\d{4})\s*[\s,，、;；/]\s*(?=0\d{2,3}-|1[3-9]\d|400)")  # between two of those


def is_grouped_as(raw: str, region: str) -> bool:
    """Whether a number is given out in a country, and stands in the groups that libphonenumber writes it in there.

    >>> is_grouped_as("0166-20-0142", "JP"), is_grouped_as("016-620-0142", "JP"), is_grouped_as("0166200142", "JP")
    (True, False, False)
    """
    number = next(phones(raw, region=region), None)
    if number is None or not is_given_out(number):
        return False
    written = phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.NATIONAL)
    return raw.strip() == written and not written.isdecimal()


def has_area_of(raw: str, region: str) -> bool:
    """Whether a number is given out in a country, and its first group is that of libphonenumber there: its area.

    A mobile of India stands in one run as a rule, and is told from one of Nepal by what is given out there.

    >>> has_area_of("03-6000000", "IL"), has_area_of("036-000000", "IL"), has_area_of("0319-2000000", "KR")
    (True, False, False)
    >>> has_area_of("0212 200 01 42", "TR"), has_area_of("021 220 00 142", "TR")
    (True, False)
    >>> has_area_of("9400000001", "IN"), has_area_of("9841000000", "IN")
    (True, False)
    """
    number = next(phones(raw, region=region), None)
    if number is None or not is_given_out(number):
        return False
    if region == "IN" and _INDIAN_MOBILE.fullmatch(raw.strip()):
        return not any(map(is_given_out, phones(raw, region="NP")))
    written = phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.NATIONAL)
    groups = _GROUPS.findall(raw)
    return len(groups) > 1 and groups[0] == _GROUPS.findall(written)[0]


def is_written_in_china(raw: str) -> bool:
    """Whether a number is given out on the mainland and has the shape of one there: an area, a mobile, a 400 number.

    But for the areas of its largest cities beside Beijing (010): 021 is Jakarta's too, 024 Hanoi's, 020 London's.

    >>> is_written_in_china("0319-2000000"), is_written_in_china("400-000-1818"), is_written_in_china("02-27000000")
    (True, True, False)
    >>> is_written_in_china("0319-2000000 0319-2000001"), is_written_in_china("0319-2000000 021-2000000")
    (True, False)
    """
    if not all(map(_WRITTEN_IN_CHINA.fullmatch, _SEVERAL.split(raw.strip()))):
        return False
    return any(map(is_given_out, phones(raw, region="CN")))


def has_trunk_of(raw: str, region: str) -> bool:
    """Whether a number begins as those of a country do at home: with its trunk digit, or without where it has none.

    >>> has_trunk_of("465 321 456", "CZ"), has_trunk_of("465 321 456", "SK"), has_trunk_of("046/532 14 56", "SK")
    (True, False, True)
    >>> has_trunk_of("8811-0142", "MN"), has_trunk_of("(029) 620-01-42", "BY"), has_trunk_of("71 200-01-42", "UZ")
    (True, True, True)
    """
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region)
    digits = re.sub(r"\D", "", raw)
    trunk = (metadata.national_prefix if metadata else None) or ""
    if trunk in ("0", "8") and not digits.startswith(trunk) and (number := next(phones(raw, region=region), None)):
        # Mongolia and Uzbekistan have one that nobody writes, and Belarus writes the zero behind it alone.
        written = phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.NATIONAL)
        return re.sub(r"\D", "", written.partition("ext")[0]) in (digits, f"8{digits}")
    return digits.startswith(trunk) if trunk in ("0", "06", "8") else not digits.startswith("0")
