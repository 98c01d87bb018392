"""Readings made by hand, so that matching is tried apart from reading."""

from falsefront.address.reading import Development, Name, Number, Place, Precision, Reading, Road

XINGTAI, HANDAN = "1305", "1304"


def name(key: str, hanzi: str | None = None) -> Name:
    return Name(text=hanzi or key, key=key, hanzi=hanzi)


def place(*codes: str) -> Place:
    return Place(text=codes[0], codes=frozenset(codes), key=codes[0])


def reading(
    road: str | None = "quanbei",
    number: str | None = "398",
    *,
    city: str | tuple[str, ...] | None = XINGTAI,
    county: str | None = None,
    province: str | tuple[str, ...] | None = None,
    kind: str | None = "dajie",
    direction: str | None = None,
    hanzi: str | None = None,
    development: str | None = None,
    building: str | None = None,
    entrance: str | None = None,
    floor: str | None = None,
    unit: str | None = None,
) -> Reading:
    first, _, sub = (number or "0").partition("-")
    first, _, last = first.partition("~")
    cities = (city,) if isinstance(city, str) else city
    provinces = (province,) if isinstance(province, str) else province
    return Reading(
        raw="",
        country="CN",
        province=place(*provinces) if provinces else None,
        city=place(*cities) if cities else None,
        county=place(county) if county else None,
        road=Road(name=name(road, hanzi), direction=direction, type=kind, ordinal=None, section=None) if road else None,
        number=Number(first=int(first), last=int(last) if last else None, sub=sub) if number else None,
        developments=(Development(name=name(development), kind="plaza"),) if development else (),
        building=building,
        entrance=entrance,
        floor=floor,
        unit=unit,
        precision=_precision(road, number, development),
    )


def _precision(road: str | None, number: str | None, development: str | None) -> Precision:
    if road and number:
        return Precision.NUMBER
    return Precision.DEVELOPMENT if development else Precision.ROAD if road else Precision.CITY
