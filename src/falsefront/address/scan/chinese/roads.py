"""Roads in Chinese text, those of Hong Kong too."""

import re

from falsefront.address.lexicon.chinese import HONG_KONG_TYPES, SIDES, TRUNK_ROADS
from falsefront.address.parts import cantonese
from falsefront.address.parts.items import (
    Code,
    Cross,
    Street,
)
from falsefront.address.parts.roads import han_road, name_key
from falsefront.address.reading import Name, Road
from falsefront.address.scan.chinese.stretch import Stretch, cleaned

_CONJUNCTION = re.compile(r"^(?:与|和|跟|暨|及|、|&)(?=.{2})")
_METRES = re.compile("[0-9]+米")
_NOT_DIGIT = re.compile("[^0-9]")


def take_road(stretch: Stretch, name: str, kind: str, after: str | None) -> None:
    """Take a road; with "and" before its name it crosses the one before. `after` is a direction behind its type."""
    if _METRES.search(name):
        stretch.items.append(Code("noise", name + kind))  # 交叉口西行200米路北
        return
    crossing = _CONJUNCTION.match(name) if stretch.items and isinstance(stretch.items[-1], Street) else None
    if crossing is not None:
        stretch.items.append(Cross(None))
        name = name[crossing.end() :]
    name = name.strip("|-")
    name = cleaned(name) or name
    if stretch.is_hong_kong:
        _hong_kong_road(stretch, name, kind, after)
        return
    road = han_road(name, kind)
    if after and road.direction is None:
        road = road._replace(direction=SIDES[after[0]])  # 希望大道南路 too
    stretch.items.append(Street(name + kind, road))


def _hong_kong_road(stretch: Stretch, name: str, kind: str, after: str | None) -> None:
    """Take a road of Hong Kong, where 道 is Road and the name is read in Cantonese, or is English."""
    direction = SIDES.get((after or "")[:1])
    if name + kind not in cantonese.STREETS and name[-1:] in SIDES and name[:-1] + kind in cantonese.STREETS:
        direction, name = SIDES[name[-1]], name[:-1]
    known = cantonese.STREETS.get(name + kind)
    key = known[0] if known else (cantonese.spell(name) or name_key(name))
    road_type = known[1] if known else HONG_KONG_TYPES.get(kind, "road")
    direction = "c" if direction == "m" else direction
    stem = name + kind[:-1]
    stretch.items.append(Street(name + kind, Road(Name(stem, key, stem), direction, road_type, None, None)))


def take_trunk(stretch: Stretch, text: str) -> None:
    """Take a road that is known by its number: 107国道."""
    number = _NOT_DIGIT.sub("", text)
    kind = TRUNK_ROADS[next(word for word in TRUNK_ROADS if word in text)]
    stretch.items.append(Street(text, Road(Name(number, number, number), None, kind, None, None)))
