"""The places around two addresses: whether they may be in one city, county, town and zone, and how far they agree."""

from falsefront.address.account import Account, said
from falsefront.address.names import names_agree
from falsefront.address.reading import Place, Reading
from falsefront.address.zones import is_zone, zones_apart, zones_said
from falsefront.records import Level
from falsefront.text.hanzi import may_read


def _provinces(reading: Reading) -> frozenset[str]:
    if reading.province is not None:
        return reading.province.codes
    return frozenset(code[:2] for code in reading.cities)


def places_apart(a: Reading, b: Reading) -> str | None:
    """Return why two readings that do not name different cities cannot be in one; None where they can."""
    cities_a, cities_b = a.cities, b.cities
    if cities_a and cities_b:
        return None
    if a.country and b.country and a.country != b.country and not _is_china_at_large(a, b):
        return f"different countries: {a.country} and {b.country}"
    provinces_a, provinces_b = _provinces(a), _provinces(b)
    if provinces_a and provinces_b and provinces_a.isdisjoint(provinces_b):
        return f"different provinces: {said(a.province or a.city)} and {said(b.province or b.city)}"
    return None


def _is_china_at_large(a: Reading, b: Reading) -> bool:
    """Whether one side says China and nothing finer, which people also write behind Hong Kong and Macau."""
    return any(
        one.country == "CN" and not (one.province or one.city or one.county) and other.country in ("HK", "MO", "TW")
        for one, other in ((a, b), (b, a))
    )


def coarse(account: Account) -> Level:
    """Return the level of the cities alone."""
    return Level.CITY if not account.a.cities.isdisjoint(account.b.cities) else Level.DIFFERENT


def around(account: Account) -> Level | None:
    """Return the level that the places alone give; None where county or town are in conflict."""
    a, b = account.a, account.b
    level = coarse(account)
    if level is Level.CITY:
        account.say("same city", said(a.city or a.county), said(b.city or b.county))
    if a.county is not None and b.county is not None:
        if not a.county.codes.isdisjoint(b.county.codes):
            level = Level.AREA
        elif not _may_overlap(a.county, b.county):
            account.say("different counties", said(a.county), said(b.county))
            return None
    if a.town is not None and b.town is not None:
        if towns_agree(a.town, b.town):
            level = Level.AREA
        elif _is_township(a.town) and _is_township(b.town):
            account.say("different towns", said(a.town), said(b.town))
            return None
    if any(names_agree(left.name, right.name) for left in a.areas for right in b.areas):
        return Level.AREA
    if zones_apart(a, b):
        account.say("different zones", zones_said(a), zones_said(b))
        return None
    return level


def _may_overlap(left: Place, right: Place) -> bool:
    """Localities of Hong Kong overlap, and a development zone lies in the district that others name."""
    if any(code[:2] in ("81", "82") for code in left.codes | right.codes):
        return True
    return is_zone(left) != is_zone(right)


def has_anchor(account: Account) -> bool:
    """Whether the two name, on both sides or on neither, some place below the country."""
    a, b = account.a, account.b
    known_a = bool(a.city or a.county or a.province or a.town)
    known_b = bool(b.city or b.county or b.province or b.town)
    if known_a != known_b:
        account.say("only one side names its city", repr(a.raw), repr(b.raw))
    return known_a == known_b


def towns_agree(left: Place, right: Place) -> bool:
    """Whether two towns may be one: by key, or by another reading of the characters (塘厦 is Tangxia)."""
    if left.key == right.key:
        return True
    if left.text.isascii() == right.text.isascii():
        return False
    han, latin = (right, left) if left.text.isascii() else (left, right)
    stem = next(
        (han.text[: -len(end)] for end in ("街道办事处", "街道", "镇", "乡") if han.text.endswith(end)), han.text
    )
    return may_read(stem, latin.key)


def _is_township(place: Place) -> bool:
    return place.text.lower().endswith(("镇", "乡", "town", "township", "zhen"))
