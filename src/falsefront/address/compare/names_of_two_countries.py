"""Two towns of two countries that have one name only in another language: Komani is no Queenstown of New Zealand."""

from falsefront.address.reading import Reading


def are_in_two_countries_by_second_name(a: Reading, b: Reading) -> bool:
    """Whether both countries are known and are two, and the towns are not called alike as they stand.

    A word that was read as a country may be none where both texts call the town alike; no such slip makes one town of
    two names.
    """
    if not a.country or not b.country or a.country == b.country or a.city is None or b.city is None:
        return False
    return a.city.key != b.city.key
