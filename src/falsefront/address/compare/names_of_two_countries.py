"""Two towns of two countries that have one name only in another language: Komani is no Queenstown of New Zealand."""

import re
from typing import Final

from falsefront.address.reading import Reading

_CODE: Final = re.compile(r"(?<!\d)\d{5,6}(?!\d)")


def are_in_two_countries_by_second_name(a: Reading, b: Reading) -> bool:
    """Whether both countries are known and are two, and the towns are not called alike as they stand.

    A word that was read as a country may be none where both texts call the town alike or have one postcode; no such
    slip makes one town of two names.
    """
    if not a.country or not b.country or a.country == b.country or a.city is None or b.city is None:
        return False
    return a.city.key != b.city.key and set(_CODE.findall(a.raw)).isdisjoint(_CODE.findall(b.raw))
