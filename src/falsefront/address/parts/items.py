"""What the scanners find in a stretch of text, before anything is known about the rest of the address."""

from typing import NamedTuple

from falsefront.address.gazetteer.places import Named
from falsefront.address.reading import Area, Development, Road


class Division(NamedTuple):
    """A province, city or county of the gazetteer."""

    text: str
    named: Named


class Town(NamedTuple):
    """A town, township or subdistrict, by its name with suffix."""

    text: str
    key: str  # without suffix
    hanzi: str | None
    codes: tuple[str, ...] = ()  # where letters give the name alone, and the county or city has one of it


class Unknown(NamedTuple):
    """Words nothing is known about; `level` where a generic word says what they name: province, city, county."""

    text: str
    key: str
    level: str | None


class Street(NamedTuple):
    """A road."""

    text: str
    road: Road


class Free(NamedTuple):
    """A number or label whose role the rest of the address decides; `is_marked` after No., # or before Hao."""

    text: str
    is_marked: bool


class Label(NamedTuple):
    """A label whose role is written: building, entrance, floor, unit, unit_or_entrance, lane, alley, phase, group."""

    part: str
    value: str


class Estate(NamedTuple):
    """A named development."""

    text: str
    development: Development


class Zoned(NamedTuple):
    """A village or zone."""

    text: str
    area: Area


class Code(NamedTuple):
    """A postcode, P.O. box, country, section, side, c/o or other part that is what it says."""

    part: str
    value: str


class Cross(NamedTuple):
    """A crossing; `side` where one is named."""

    side: str | None


Item = Division | Town | Unknown | Street | Free | Label | Estate | Zoned | Code | Cross
