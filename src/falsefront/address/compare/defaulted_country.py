"""Two addresses of one postcode and town, of which one is in a country that a form gave: Bergisch Gladbach US 51465.

Whoever fills in a form leaves the country that stands first in its list. It is seen through only where the other side
says the same town and the same postcode of five digits or more in its own country, and this side no state, and a town
that the gazetteer does not have in America: Milan US 48160 has another postcode than Milano IT 20126.
"""

import re
from dataclasses import replace
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.abroad.where.search import place_key
from falsefront.address.plain.heard_across import country_of_script
from falsefront.address.plain.text import folded
from falsefront.address.reading import Reading
from falsefront.text.countries import CHINESE

FIRST_IN_LISTS: Final = "US"
_LEAST_POST: Final = 5  # digits
_LEAST_LOOSE: Final = 7  # letters of a town's name that may have a slip
_NO_DIGIT: Final = re.compile(r"\D+")


def in_one_country(a: Reading, b: Reading) -> tuple[Reading, Reading] | None:
    """Return two readings with the country of both as one of them has it; None where each may be in its own."""
    if not a.country or not b.country or a.country == b.country:
        return None
    if a.country == FIRST_IN_LISTS:
        found = _at_home(a, b)
        return (found, b) if found is not None else None
    found = _at_home(b, a) if b.country == FIRST_IN_LISTS else None
    return (a, found) if found is not None else None


def likely_country(a: Reading, b: Reading) -> str | None:
    """Return the country where two addresses lie, if in one: not the first of a form's list where another is said.

    Where none is said, or one of China in Latin letters alone, the script of the other text tells it.
    """
    home = country_of_script(a.raw) or country_of_script(b.raw)
    said = sorted(
        (it.country == FIRST_IN_LISTS, it.country)
        for it in (a, b)
        if it.country and not (home and it.country in CHINESE and it.raw.isascii())
    )
    return said[0][1] if said else home


def _at_home(one: Reading, other: Reading) -> Reading | None:
    """Return a reading without its default, in country, town and postcode of another; None where it is no default."""
    if other.country in CHINESE or one.province is not None or one.city is None or other.city is None:
        return None
    if one.city.codes or not (_is_one_town(one.city.key, other.city.key) or _names(one.raw, other.city.key)):
        return None
    post = _NO_DIGIT.sub("", other.postcode or "")
    said = {_NO_DIGIT.sub("", text): text for text in (one.postcode or "", *one.leftover)}
    if len(post) < _LEAST_POST or post not in said:
        return None
    rest = tuple(text for text in one.leftover if text != said[post])
    return replace(one, country=other.country, city=other.city, postcode=other.postcode, leftover=rest)


def _names(raw: str, town: str) -> bool:
    """Whether a text names a town, perhaps before its region: Alcobendas Madrid."""
    return len(town) >= _LEAST_LOOSE and town in place_key(folded(raw).text.lower())


def _is_one_town(one: str, other: str) -> bool:
    is_long = min(len(one), len(other)) >= _LEAST_LOOSE
    return one == other or (is_long and OSA.distance(one, other, score_cutoff=1) <= 1)
