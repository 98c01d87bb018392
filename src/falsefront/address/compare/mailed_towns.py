"""Towns of two American addresses that are one to the post: 6133 Owl Rd, Cleveland and 6133 Owl Rd, Independence 44131.

The post says which towns mail to a ZIP code may be written with. Where both towns are such and no other code is given,
house and road say whether it is one place. The other town may have a road of that name as well, so that the road must
be telling: no Main Street, and of one that business parks have everywhere, or where only one address has the code, a
long number.
"""

from collections.abc import Iterator
from typing import Final

from falsefront.address.abroad.american_roads import AMERICAN
from falsefront.address.compare.american import have_one_american_road
from falsefront.address.compare.american_towns import has_one_zip, town_words
from falsefront.address.compare.side_left_out import EVERYWHERE, LEAST_NAME, LONG_HOUSE, TELLING_HOUSE, is_numbered
from falsefront.address.gazetteer.zip_towns import codes_of, post_of, town_key
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading, Road

_OF_PARKS: Final = forms("abroad.road.of_parks.american")
_ZIP: Final = 5  # digits of a ZIP code that say which town
_QUARTER: Final = 2  # letters of a side that is a quarter of a city and may stand before the town: NE


def are_one_by_post(a: Reading, b: Reading) -> str | None:
    """Return the ZIP code by which house, road and town of two addresses are one, whatever the towns; None if not."""
    if a.country != b.country or a.country not in AMERICAN or a.road is None or b.road is None:
        return None
    if a.road.direction != b.road.direction or not have_one_american_road(a, b) or not _is_telling(a, b, a.road):
        return None
    return mailed_alike(a, b)


def mailed_alike(a: Reading, b: Reading) -> str | None:
    """Return the ZIP code, of one address or of both, with which the towns of both may be written; None if not."""
    codes = {reading.postcode[:_ZIP] for reading in (a, b) if reading.postcode}
    post = post_of(next(iter(codes))) if len(codes) == 1 else None
    if post is None:
        return None
    is_one = all(any(town in post.towns for town in _towns(reading)) for reading in (a, b))
    return min(codes) if is_one else None


def mailed_apart(a: Reading, b: Reading) -> str | None:
    """Return why two towns of one state, each before its state, are two: no ZIP code is both's, or not the one given.

    What the table does not know, a slip or a quarter, is no town here.
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
    is_apart = bool(codes_of(state, one) and codes_of(state, other)) and not (
        common & said if len(said) == 1 else common
    )
    return f"two towns: {' '.join(left)!r} and {' '.join(right)!r}" if is_apart else None


def _towns(reading: Reading) -> Iterator[str]:
    """Yield what may be the town of an address: what stands before its state, else its localities and its city."""
    first, *rest = town_words(reading.raw) or ("",)
    if first:
        yield town_key([first, *rest])
        if rest and len(DIRECTIONS.get(first, "")) == _QUARTER:
            yield town_key(rest)
        return
    for area in reading.areas:
        yield town_key(area.name.text.lower().split())
    if reading.city is not None:
        for name in reading.city.text.lower().split(", "):
            yield town_key(name.split())


def _is_telling(a: Reading, b: Reading, road: Road) -> bool:
    """Whether no other town around has such a house on a road of that name."""
    key = road.name.key
    if a.number is None or key in EVERYWHERE:
        return False
    if a.number.first >= TELLING_HOUSE:
        return True
    is_name = len(key) >= LEAST_NAME and not is_numbered(road) and not _is_of_parks(road)
    return is_name and (a.number.first >= LONG_HOUSE or has_one_zip(a, b))


def _is_of_parks(road: Road) -> bool:
    """Whether a road is called as those of business parks are everywhere: Corporate Center, Technology."""
    return all(word in _OF_PARKS or word in EVERYWHERE for word in road.name.text.lower().split())
