"""Whether the roads of two addresses are one: by their names, or by what agrees beside them."""

import re

from falsefront.address.compare.account import Account, road_text
from falsefront.address.compare.american_kinds import is_one_by_kind
from falsefront.address.compare.china.further_signs import has_one_post_office, has_one_room
from falsefront.address.compare.china.road_localities import without_locality
from falsefront.address.compare.china.roads_of_towns import is_town_left_out
from falsefront.address.compare.names_of_places.names import (
    TYPING_ERROR,
    developments_agree,
    is_typing_error,
    may_be_translated,
    roads_agree,
    types_agree,
)
from falsefront.address.compare.names_of_places.roads_taiwan import (
    TAIWAN,
    districts_apart,
    is_beside_common,
    one_in_taiwan,
)
from falsefront.address.compare.names_of_places.translations import is_only_translated
from falsefront.address.compare.sites.around import road_of, towns_agree
from falsefront.address.compare.sites.developments import same_development
from falsefront.address.compare.world.umlauts import are_one_with_umlauts
from falsefront.address.gazetteer.hongkong import hong_kong_names
from falsefront.address.gazetteer.towns import urban_districts
from falsefront.address.lexicon.hongkong import SIDES
from falsefront.address.reading import Place, Reading, Road
from falsefront.text.pinyin import syllable_count

_AMERICA = "US"
_NOT_KEY = re.compile("[^a-z0-9]")
_PART = re.compile("[,;()]")


def one_road(account: Account) -> float:
    """Return how sure it is that the roads of both are one, 0.0 where they are two, and say so."""
    a, b = account.a, account.b
    left, right = road_of(a), road_of(b)
    if left is None or right is None:
        return 0.0
    if a.crossing and b.crossing:
        return _crossings(account)
    agreement = _as_spelled(account, left, right)
    if agreement == 0.0 and a.number is not None and a.number == b.number:
        agreement = _roads_of_one_place(account, left, right) or without_locality(
            left, right, is_sure=_has_one_room(a, b), is_near=_has_one_district(a, b)
        )
        if agreement == 0.0 and account.is_hong_kong:
            agreement = _through_districts(account, left, right)
        if agreement == 0.0 and a.country == b.country == TAIWAN:
            agreement = one_in_taiwan(left, right, a, b)
    elif agreement == 0.0 and a.number is b.number is None and a.building == b.building and _has_one_room(a, b):
        agreement = without_locality(left, right, is_sure=True)
    if agreement == 0.0 and len(key := left.name.key) != len(other := right.name.key):
        if len(key) > len(other):
            agreement = _run_together(a, b) if key.endswith(other) else 0.0
        elif other.endswith(key):
            agreement = _run_together(b, a)
    if (
        (agreement and not account.is_hong_kong and is_only_translated(left.name, right.name))
        or (agreement == 0.0 and may_be_translated(left, right, is_hong_kong=account.is_hong_kong))
        or (agreement and _are_of_many_towns(a, b, left, right))
    ):
        account.say("perhaps different roads", road_text(a), road_text(b))
        return 0.0
    if agreement and a.country == b.country == TAIWAN and (codes := districts_apart(a, b)) is not None:
        account.say("postcodes of two districts that have a road of the name", *codes)
        return 0.0
    account.say(_what(left, right, agreement), road_text(a), road_text(b))
    return agreement


def _what(left: Road, right: Road, agreement: float) -> str:
    """Return what a comparison of two roads comes to in words: a name in front of one of them is no typing error."""
    if agreement in (0.0, 1.0):
        return "different roads" if agreement == 0.0 else "same road"
    key, other = sorted((left.name.key, right.name.key), key=len)
    is_behind_name = len(key) < len(other) and other.endswith(key) and not is_typing_error(key, other)
    return "same road behind the name of its place" if is_behind_name else "same road but for a typing error"


def _as_spelled(account: Account, left: Road, right: Road) -> float:
    """Return what `roads_agree` does; umlauts that one side writes out are no slip, as only the texts can tell."""
    agreement = roads_agree(left, right, is_hong_kong=account.is_hong_kong)
    if 0.0 < agreement < 1.0 and are_one_with_umlauts(left.name.key, right.name.key, account.a, account.b):
        return 1.0
    return agreement


def _are_of_many_towns(a: Reading, b: Reading, left: Road, right: Road) -> bool:
    """Whether roads that are called alike, or nearly, may be two as every town has one, and nothing says which."""
    return is_town_left_out(a, b) or (a.country == b.country == TAIWAN and is_beside_common(left, right))


def _through_districts(account: Account, left: Road, right: Road) -> float:
    """Return TYPING_ERROR where a road of Hong Kong is in two districts, and the building at the number is one.

    Texaco Road leads from Kwai Chung to Tsuen Wan; Castle Peak Road counts its numbers anew in each.
    """
    if left.section == right.section or left.section is None or right.section is None:
        return 0.0
    if roads_agree(left._replace(section=None), right._replace(section=None), is_hong_kong=True) != 1.0:
        return 0.0
    key = left.name.key + (left.type or "") + _SIDE_WORDS.get(left.direction or "", "")
    is_one = hong_kong_names().leads_through(key, frozenset({left.section, right.section}))
    return TYPING_ERROR if is_one and same_development(account) else 0.0


_SIDE_WORDS = {side: word for word, side in SIDES.items()}


def _run_together(longer: Reading, shorter: Reading) -> float:
    """Return TYPING_ERROR where one road, whose key ends in the other's, has a name before it that the other gives too.

    "Kangdu University West Road" without its comma is University West Road with a building Kangdu.
    """
    left, right = longer.road, shorter.road
    if left is None or right is None:
        return 0.0
    before = left.name.key[: -len(right.name.key)]
    names = [name.key for name in (*(d.name for d in shorter.developments), *(area.name for area in shorter.areas))]
    if longer.town is None and shorter.town is not None:
        names.append(shorter.town.key)  # 吉大景山路 lies in the subdistrict of 吉大
    if longer.county is None and shorter.county is not None:
        names.append(_NOT_KEY.sub("", shorter.county.text.lower()))  # in Hong Kong's own spelling: Peng Chau
        names.append(shorter.county.key)  # 北京海淀学院路 lies in 海淀区, where the road is 学院路
    said = (*shorter.leftover, *(_PART.split(shorter.raw) if shorter.raw.isascii() else ()))
    is_named = before in names or before in [_NOT_KEY.sub("", text.lower()) for text in said]
    rest = left._replace(name=right.name)
    return TYPING_ERROR if before and is_named and roads_agree(rest, right) else 0.0


def _has_one_district(a: Reading, b: Reading) -> bool:
    """Whether the town of both is one, or the district where it has no towns, each with a Youyi Road of its own."""
    if a.county is not None and b.county is not None and not a.county.codes.isdisjoint(b.county.codes):
        return (a.county.codes | b.county.codes) <= urban_districts()
    return a.town is not None and b.town is not None and towns_agree(a.town, b.town)


def _has_one_room(a: Reading, b: Reading) -> bool:
    """Whether a development of one name, and the room in it, are the same on both sides."""
    return bool(a.unit and a.unit == b.unit) and any(
        developments_agree(left, right) == 1.0 for left in a.developments for right in b.developments
    )


def _roads_of_one_place(account: Account, left: Road, right: Road) -> float:
    """Forgive a typing error that could be another name where number and development are the same, or all of a lane."""
    a, b = account.a, account.b
    if a.country == b.country == _AMERICA and is_one_by_kind(left, right, a.number, (a.postcode, b.postcode)):
        return TYPING_ERROR
    parts_agree = left.direction == right.direction and left.ordinal == right.ordinal
    parts_agree = parts_agree and (left.section is None or right.section in (None, left.section))
    if not (parts_agree and types_agree(left.type, right.type) and is_typing_error(left.name.key, right.name.key)):
        return 0.0
    if _has_one_alley(account.a, account.b) and left.section == right.section:
        return TYPING_ERROR if left.name.hanzi is None or right.name.hanzi is None else 0.0
    if left.name.hanzi is not None and right.name.hanzi is not None:
        return 0.0
    is_latin = left.name.hanzi is right.name.hanzi is None
    is_one = is_latin and (_is_slip_in_long_name(account, left, right) or same_development(account))
    return TYPING_ERROR if is_one or _is_slip_in_one_town(account, left, right) else 0.0


def _is_slip_in_long_name(account: Account, left: Road, right: Road) -> bool:
    """Whether a name of three syllables has a slip inside, where more than number and district says that it is one.

    Both sound as names of their own (Qilianshan, Qilinshan), and a city has many roads after mountains and lakes. An n
    for ng asks for the postcode of a post office, which serves a few streets; any other letter for one room.
    """
    a, b = account.a, account.b
    keys = left.name.key, right.name.key
    if a.country != "CN" or a.number is None or a.number.first < _NO_SHORT_NUMBER or keys[0][0] != keys[1][0]:
        return False
    if min(syllable_count(key) or 0 for key in keys) < _LONG_NAME or not a.cities & b.cities:
        return False
    if a.county is not None and b.county is not None and a.county.codes.isdisjoint(b.county.codes):
        return False
    if a.town is not None and b.town is not None and not towns_agree(a.town, b.town):
        return False
    if has_one_room(a, b):
        return True
    shorter, longer = sorted(keys, key=len)
    is_ng = any(longer[: at + 1] + longer[at + 2 :] == shorter for at in range(len(shorter)) if longer[at:][:2] == "ng")
    return is_ng and has_one_post_office(a, b)


def _is_slip_in_one_town(account: Account, left: Road, right: Road) -> bool:
    """Whether a long name has a slip beside a number that few roads reach, where district and subdistrict are one."""
    a, b = account.a, account.b
    if a.country != _MAINLAND or a.number is None or a.number.first < _HARDLY_SHARED or not a.cities & b.cities:
        return False
    if min(syllable_count(road.name.key) or 0 for road in (left, right)) < _LONG_NAME:
        return False
    if a.county is None or b.county is None or a.county.codes.isdisjoint(b.county.codes):
        return False
    if a.town is not None and b.town is not None:
        return towns_agree(a.town, b.town)
    return _names_as_street(a, b.town) or _names_as_street(b, a.town)


def _names_as_street(reading: Reading, town: Place | None) -> bool:
    """Whether a reading has a subdistrict as a street besides its road: 五常街道 is "Wuchang Street"."""
    roads = (other.road for other in reading.alternatives if other.number is None and other.road is not None)
    return town is not None and any(road.name.key == town.key and road.type == _STREET for road in roads)


_STREET = "street"
_MAINLAND = "CN"
_HARDLY_SHARED = 1000
_LONG_NAME = 3  # syllables
_NO_SHORT_NUMBER = 20


def _has_one_alley(a: Reading, b: Reading) -> bool:
    """Whether lane and alley of one district are the same: another road there hardly has both, and the number too."""
    lanes = (a.lane, a.alley) == (b.lane, b.alley) and a.lane is not None is not a.alley
    return lanes and a.county is not None and b.county is not None and not a.county.codes.isdisjoint(b.county.codes)


def _crossings(account: Account) -> float:
    a, b = account.a, account.b
    left = [a.road, *a.crossing]
    right = [b.road, *b.crossing]
    for here, there in ((left, right), (right, left)):
        if not all(
            any(one and other and roads_agree(one, other, is_hong_kong=account.is_hong_kong) for other in there)
            for one in here
        ):
            account.say("different crossings", road_text(a), road_text(b))
            return 0.0
    account.say("same crossing", road_text(a), road_text(b))
    return 1.0
