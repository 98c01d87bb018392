"""The words by which two addresses call one town: Tel Aviv, Tel Aviv-Yafo."""

import re

from falsefront.address.reading import Reading


def words_of_town(a: Reading, b: Reading) -> frozenset[str]:
    """Return the words by which two addresses call the town that both know: Tel Aviv, Tel Aviv-Yafo."""
    if a.city is None or b.city is None or a.city.codes.isdisjoint(b.city.codes) or a.city.key == b.city.key:
        return frozenset()
    words = [re.split(r"[^\w-]+", city.text.lower()) for city in (a.city, b.city)]
    return frozenset(it.replace("-", "") for run in words for it in (*run, *"-".join(run).split("-"), "".join(run)))
