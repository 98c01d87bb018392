"""Numbers of plans that have grown since: pages keep what was dialled then, with the code of its country."""

import re
from typing import Final

import phonenumbers

# "+234 1 270 0142": code, area and the groups of a subscriber.
_APART: Final = re.compile(r"\+\d{1,3}[\s.-]{1,3}\(?\d{1,4}\)?[\s.-]{1,3}\d{2,4}[\s.-]\d{2,4}(?:[\s.-]\d{2,4})?")


def is_apart(written: str) -> bool:
    """Whether code, area and the groups of a subscriber stand apart in a number.

    >>> is_apart("+234 1 270 0142"), is_apart("+234 12700142")
    (True, False)
    """
    return _APART.fullmatch(written) is not None


def is_short_of_its_plan(number: phonenumbers.PhoneNumber) -> bool:
    """Whether a number is shorter than those of its country are today."""
    reason = phonenumbers.is_possible_number_with_reason(number)
    return reason == phonenumbers.ValidationResult.TOO_SHORT


def has_calling_code(digits: str) -> bool:
    """Whether digits begin with the code of a country (ITU-T E.164).

    >>> has_calling_code("442079460991"), has_calling_code("21477630101")
    (True, False)
    """
    return any(int(digits[:length]) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE for length in (1, 2, 3))
