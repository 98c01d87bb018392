"""A 大道 that English calls a Road: one road where number and zone, or the town it is named for, agree.

Translators write Road for any road, and sellers alter the type to look like another, so that name, number and city
alone prove nothing, nor does the building that both name: it is copied with the rest.
"""

from dataclasses import replace

from falsefront.address.compare.names import names_agree
from falsefront.address.compare.zones import is_zone
from falsefront.address.reading import Reading

_MAIN, _ANY = "dadao", "road"
_LEAST_ZONE = 8  # letters of a zone's name


def as_main_road(a: Reading, b: Reading) -> tuple[Reading, Reading] | None:
    """Return both with the road in letters as the 大道 of the other; None where nothing speaks for it."""
    if a.road is None or b.road is None or {a.road.type, b.road.type} != {_MAIN, _ANY} or a.number != b.number:
        return None
    is_left = a.road.type == _ANY
    latin, han = (a, b) if is_left else (b, a)
    if latin.is_chinese_script or not han.is_chinese_script or not _is_one_place(a, b):
        return None
    latin = replace(latin, road=latin.road and latin.road._replace(type=_MAIN))
    return (latin, han) if is_left else (han, latin)


def _is_one_place(a: Reading, b: Reading) -> bool:
    if a.road is not None and a.town is not None and b.town is not None and a.road.name.key == a.town.key == b.town.key:
        return True
    return _is_in_zone(a, b) or _is_in_zone(b, a)


def _is_in_zone(a: Reading, b: Reading) -> bool:
    """Whether a zone of one side, of whatever rank, is named by the other: 松山湖, "Songshan Lake Science Park"."""
    if a.county is None or not is_zone(a.county):
        zones = [[area.name for area in reading.areas if area.kind == "zone"] for reading in (a, b)]
        return any(names_agree(one, other) for one in zones[0] for other in zones[1] if len(one.key) >= _LEAST_ZONE)
    if b.county is not None and not a.county.codes.isdisjoint(b.county.codes):
        return True
    keys = [area.name.key for area in b.areas] + [one.name.key for one in b.developments if one.kind == "park"]
    return any(len(key) >= _LEAST_ZONE and a.county.key.startswith(key) for key in keys)
