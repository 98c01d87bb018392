"""Towns of two American addresses that are one to the post: 6133 Owl Rd, Cleveland and 6133 Owl Rd, Independence 44131.

The post says which towns mail to a ZIP code may be written with. Where both towns are such and no other code is given,
house and road say whether it is one place. The other town may have a road of that name as well, so that the road must
be telling: no Main Street, and of one that business parks have everywhere, or where only one address has the code, a
long number. A big city has houses of long numbers on roads of most names, so that one that stands there without the
code asks for a telling name as well; and East Hartford is not Hartford unless both have its code.
"""

import re
from typing import Final

from falsefront.address.abroad.finer.american_roads import AMERICAN
from falsefront.address.compare.america.american import have_one_american_road
from falsefront.address.compare.america.american_towns import has_one_zip, town_words, without_quarter
from falsefront.address.compare.america.side_left_out import (
    EVERYWHERE,
    LEAST_NAME,
    LONG_HOUSE,
    TELLING_HOUSE,
    is_numbered,
)
from falsefront.address.gazetteer.zip_towns import Post, codes_of, post_of, town_key
from falsefront.address.lexicon.abroad import NOISE
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading, Road

_OF_PARKS: Final = forms("abroad.road.of_parks.american")
_ZIP: Final = 5  # digits of a ZIP code that say which town
_QUARTER: Final = 2  # letters of a side that is a quarter of a city: NW
_COMMON: Final = forms("abroad.road.common.american")
_LONGEST_HOUSE: Final = 10_000  # from which a house is counted by a county, not by its town
_ORDINAL: Final = re.compile(r"(\d+)(?:st|nd|rd|th)")
_MOST_ORDINAL: Final = 30  # of roads that a town counts for itself
_MOST_CODES: Final = 6  # ZIP codes of a town in which one telling thing of a house is enough


def are_one_by_post(a: Reading, b: Reading) -> str | None:
    """Return the ZIP code by which house, road and town of two addresses are one, whatever the towns; None if not."""
    if a.country != b.country or a.country not in AMERICAN or a.road is None or b.road is None:
        return None
    if a.road.direction != b.road.direction or not have_one_american_road(a, b) or not _is_telling(a, b, a.road):
        return None
    return mailed_alike(a, b)


def mailed_alike(a: Reading, b: Reading) -> str | None:
    """Return the ZIP code, of one address or of both, with which the towns of both may be written; None if not.

    Where one has no code, two towns of which one is the other behind a word are not alike: Hartford, East Hartford.
    """
    codes = {reading.postcode[:_ZIP] for reading in (a, b) if reading.postcode}
    post = post_of(next(iter(codes))) if len(codes) == 1 else None
    if post is None or not (_is_mailed(a, post) and _is_mailed(b, post)):
        return None
    return min(codes) if has_one_zip(a, b) or not _is_one_behind_word(a, b, post.state) else None


def mailed_apart(a: Reading, b: Reading) -> str | None:
    """Return why two towns of one state, each before its state, are two: no ZIP code is both's, or not the one given.

    So are two of which one is the other behind a word, unless both addresses have one code. What the table does not
    know, a slip or a quarter, is no town here.
    """
    left, right = town_words(a.raw), town_words(b.raw)
    if not left or not right or left == right:
        return None
    states = {code for it in (a, b) if it.province is not None for code in it.province.codes if code.startswith("US-")}
    one, other = town_key(left), town_key(right)
    if one == other or len(states) != 1:
        return None
    state = min(states).removeprefix("US-")
    common = codes_of(state, one) & codes_of(state, other)
    said = {it.postcode[:_ZIP] for it in (a, b) if it.postcode}
    is_of_one_post = bool(common & said if len(said) == 1 else common)
    is_left_open = is_of_one_post and (has_one_zip(a, b) or not _is_one_behind_word(a, b, state))
    is_apart = bool(codes_of(state, one) and codes_of(state, other)) and not is_left_open
    return f"two towns: {' '.join(left)!r} and {' '.join(right)!r}" if is_apart else None


def _is_mailed(reading: Reading, post: Post) -> bool:
    """Whether the town of an address is one of a post's: that before its state, else its city, or a locality in it.

    A locality of another post's city is another's: Independence, Toledo has nothing of Cleveland's 44131.
    """
    if town_words(reading.raw):
        return not post.towns.isdisjoint(_before_state(reading))
    cities = _cities(reading)
    localities = {town_key(area.name.text.lower().split()) for area in reading.areas}
    return not post.towns.isdisjoint(cities or localities)


def _before_state(reading: Reading) -> set[str]:
    """Return the keys of what may be the town before a state: all that stands there, and what a quarter precedes."""
    words = town_words(reading.raw)
    return {town_key(words), town_key(without_quarter(words))} if words else set()


def _cities(reading: Reading) -> set[str]:
    names = reading.city.text.lower().split(", ") if reading.city is not None else ()
    return {town_key(name.split()) for name in names}


def _is_one_behind_word(a: Reading, b: Reading, state: str) -> bool:
    """Whether one of two towns is the other behind a word of its own: East Hartford; not The Hartford.

    The word is no town of the other's post: Lutherville-Timonium is Timonium as well.
    """
    short, (first, *rest) = sorted((without_quarter(_town(it)) or ("",) for it in (a, b)), key=len)
    if len(rest) != len(short) or first in NOISE or town_key(rest) != town_key(short):
        return False
    return codes_of(state, town_key([first])).isdisjoint(codes_of(state, town_key(short)))


def _town(reading: Reading) -> tuple[str, ...]:
    """Return the words of the town before the state, else of the city; none where neither is."""
    return town_words(reading.raw) or (tuple(reading.city.text.lower().split()) if reading.city is not None else ())


def _is_telling(a: Reading, b: Reading, road: Road) -> bool:
    """Whether no other town around has such a house on a road of that name."""
    key = road.name.key
    if a.number is None or key in EVERYWHERE:
        return False
    is_name = len(key) >= LEAST_NAME and not is_numbered(road) and not _is_of_parks(road)
    is_long = a.number.first >= TELLING_HOUSE
    if _is_of_many_towns(road) and not has_one_zip(a, b) and not _are_of_one_city(a, b):
        return a.number.first >= _LONGEST_HOUSE
    if _is_bare_of_big_city(a, b):
        return is_long and (is_name or _is_counted_in_quarter(road))
    return is_long or (is_name and (a.number.first >= LONG_HOUSE or has_one_zip(a, b)))


def _is_of_many_towns(road: Road) -> bool:
    """Whether towns side by side may each have a road of this name: 11th Avenue, Chestnut Street.

    High ordinals are counted by a county, and so are a quarter's and the roads of a grid: 47th, NW 11th, 900 East.
    """
    ordinal = _ORDINAL.fullmatch(road.name.key)
    if ordinal is None:
        return road.name.key in _COMMON
    return int(ordinal[1]) < _MOST_ORDINAL and len(road.direction or "") != _QUARTER


def _are_of_one_city(a: Reading, b: Reading) -> bool:
    """Whether one town is a quarter of the other: West Philadelphia."""
    one, other = (town_key(without_quarter(town_words(it.raw))) for it in (a, b))
    return bool(one) and one == other


def _is_bare_of_big_city(a: Reading, b: Reading) -> bool:
    """Whether only one of two addresses has a ZIP code, and the other one's town has many."""
    if bool(a.postcode) == bool(b.postcode):
        return False
    coded, bare = (a, b) if a.postcode else (b, a)
    post = post_of(str(coded.postcode)[:_ZIP])
    towns = _before_state(bare) or _cities(bare)
    return post is not None and any(len(codes_of(post.state, town)) > _MOST_CODES for town in towns)


def _is_counted_in_quarter(road: Road) -> bool:
    """Whether a road is a numbered one of a quarter, as few towns beside the city that counts them have: NW 41st."""
    return road.name.key[:1].isdigit() and len(road.direction or "") == _QUARTER


def _is_of_parks(road: Road) -> bool:
    """Whether a road is called as those of business parks are everywhere: Corporate Center, Technology."""
    return all(word in _OF_PARKS or word in EVERYWHERE for word in road.name.text.lower().split())
