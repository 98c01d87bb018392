"""Roads called after a side of their town, as every town of a city has one: 镇东路, 镇前街.

Such a road is one with another of its name only where both name the town, neither does, or the post's code is one.
"""

from falsefront.address.compare.names_of_places.roads_taiwan import TAIWAN
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading

_ROADS = forms("china.road.of_town")


def is_town_left_out(a: Reading, b: Reading) -> bool:
    """Whether two readings have a road that is every town's, and one of them alone says of which town."""
    if not (_is_of_town(a) or _is_of_town(b)):
        return False
    return _names_town(a) != _names_town(b) and not (a.postcode and a.postcode == b.postcode)


def _is_of_town(reading: Reading) -> bool:
    return reading.road is not None and reading.road.name.hanzi in _ROADS


def _names_town(reading: Reading) -> bool:
    """Whether a reading has a town, which in Taiwan is read as a county: 斗南镇."""
    return reading.town is not None or (reading.country == TAIWAN and reading.county is not None)
