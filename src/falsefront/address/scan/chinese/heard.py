"""Districts written with another character of the same sound: 闽行区 is 闵行区, and 上海市黄埔区 is 黄浦区.

Only where no place of that name lies in the city or province named before, and one district there sounds so and shares
a character with it. Without a city it may be what people call a quarter of another one: 建业区.
"""

from falsefront.address.gazetteer.places import Named
from falsefront.address.parts.roads import name_key
from falsefront.address.scan.chinese.stretch import Stretch

_DISTRICT = "区"
_LEAST, _MOST = 3, 5  # characters of a name with its suffix
_BEYOND = "7"  # how codes of Taiwan begin; those of Hong Kong and Macau are greater


def heard_district(stretch: Stretch, name: str) -> Named | None:
    """Return the district that a name with its suffix sounds like and shares a character with; None where none is."""
    if name[-1:] != _DISTRICT or not _LEAST <= len(name) <= _MOST:
        return None
    places = stretch.places
    named = places.latin.get(name_key(name))
    if named is None:
        return None
    stretch.is_dependent = True
    found = [
        code
        for code in named.codes
        if code < _BEYOND and _may_be(name, places.name(code)) and not places.lines[code].isdisjoint(stretch.codes)
    ]
    return Named((found[0],), False) if len(found) == 1 else None


def _may_be(typed: str, known: str) -> bool:
    """Whether a name has as many characters as the known one, another among them, and one in common in its place."""
    is_one = [one == other for one, other in zip(typed[:-1], known[:-1], strict=False)]
    return len(typed) == len(known) and known[-1] == _DISTRICT and any(is_one) and not all(is_one)
