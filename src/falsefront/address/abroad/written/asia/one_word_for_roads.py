"""Roads of languages with one word for what English calls Street and Road: thanon Silom is Silom Road and Silom Street.

Who writes English there picks either, so that the type tells no two roads apart. Where the language, or the country,
has both words (Jalan and Lebuh in Malaysia, Road and Street in Singapore), they stay two.
"""

from typing import Final

from falsefront.address.lexicon.table import countries, values
from falsefront.address.reading import Road

_CLASSES: Final = values("abroad.road.one_word")
# The classes that English has for one word there -> the one that stands for all of them, by country.
_ONE: Final[dict[str, dict[str, str]]] = {}
for _word, _codes in countries("abroad.road.one_word", "in").items():
    _classes = _CLASSES[_word].split()
    for _code in _codes:
        _ONE.setdefault(_code, {}).update(dict.fromkeys(_classes, _classes[0]))


def as_one_kind(road: Road | None, country: str | None) -> Road | None:
    """Return a road with the class that stands for all that English has for its word there; most as they are."""
    if road is None or country not in _ONE:
        return road
    usual = _ONE[country].get(road.type or "", road.type)
    return road._replace(type=usual) if road.type != usual else road
