"""Telephone numbers that were read as one country's, and are given out in another only.

One without prefix is read as of the country that its vendor's address lies in: "0319-5550101" of a firm of Xingtai that
gives an address in Dover is +44 319 5550101 there, which nobody has.
"""

import phonenumbers

from falsefront.contact.phone import is_given_out


def may_be_of(number: str, region: str) -> bool:
    """Whether an E.164 number is not given out in its country, and its digits without the code are in a region.

    >>> may_be_of("+443195550101", "CN"), may_be_of("+442079460991", "CN"), may_be_of("+443195550101", "DE")
    (True, False, False)
    """
    code = phonenumbers.country_code_for_region(region)
    if not code or is_given_out(number):
        return False
    try:
        national = phonenumbers.parse(number).national_number
    except phonenumbers.NumberParseException:
        return False
    return is_given_out(f"+{code}{national}")
