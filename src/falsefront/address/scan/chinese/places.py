"""Places in Chinese text: which names are places, and which are part of what follows them."""

import re

from falsefront.address.gazetteer.places import Named
from falsefront.address.lexicon.chinese import (
    AFTER_PLACE,
    COUNTRY,
    COUNTRY_BEGINS,
    GENERIC,
    NAMING,
    ROAD_AT_ONCE,
    SIDES,
    USES,
    ZONE_PARTS,
)
from falsefront.address.parts import cantonese
from falsefront.address.parts.items import (
    Code,
    Division,
    Street,
    Town,
)
from falsefront.address.scan.chinese.heard import heard_district
from falsefront.address.scan.chinese.stretch import Stretch
from falsefront.text.hanzi import HAN

_MARKET_OF_CITY = "国际商贸城"  # 义乌国际商贸城 is Yiwu's
_STREET_NAME = re.compile("(?:花园|广场|市场|学校|医院)[街道路里]")  # behind a locality: Fa Yuen Street in Mong Kok
_RULING = frozenset({"city", "county"})
_MACAU = "82"  # how the codes of its places begin
_KOWLOON = "九龙"
_LOCALITIES = tuple(sorted(cantonese.LOCALITIES))
_LONGEST_STREET = max(map(len, cantonese.STREETS))
_COUNTY = "县"
_MARKET = "市场"
_SHORT = 2  # characters of a district's or city's name with its suffix
_TOWN_BEHIND = re.compile("[镇乡](?!.(?:路|街|大道))")
_ROAD_OF_COUNTY = re.compile("大道|大街|路(?![东南西北口])|街(?![道口])")  # no name by themselves, as 东路 is
_DIVISION_ENDS = frozenset("省市区县旗州盟岛会")


def peel(stretch: Stretch, at: int) -> int:
    """Take the places that stand at `at`, with bars between them; return where they end."""
    text, names, lengths = stretch.text, stretch.places.chinese, stretch.places.lengths
    while True:
        pair = text[at : at + 2]
        sizes = lengths.get(pair)
        if pair in COUNTRY_BEGINS:
            country = COUNTRY.match(text, at)
            if country is not None:
                stretch.items.append(Code("country", "CN"))
                at = country.end()
                continue
        if sizes is None:
            if pair in stretch.places.short_districts and (district := _short_district(stretch, pair)) is not None:
                place(stretch, pair, district)
                at += 2
                continue
            if pair[:1] != "|":
                return at
            at += 1
            continue
        for size in sizes:
            name = text[at : at + size]
            named = names.get(name)
            if named is not None and named.is_bare and (behind := _with_town(stretch, name, named, at + size)):
                at = behind
                break
            if name == _KOWLOON and named is not None and _is_in_hong_kong(stretch, at + size):
                named = Named(("81002",), True)  # not Jiulong County in Sichuan
            if named is not None and _is_place(stretch, name, named, at + size):
                place(stretch, name, _heard(stretch, name, named) or named)
                at += size
                break
        else:
            return at


def _with_town(stretch: Stretch, name: str, named: Named, end: int) -> int:
    """Take a county before any other place and the town of it, both by their bare names: 宝安西乡固戍, 龙华民治.

    Return where the town's name ends; 0 where none follows. A county's name may be another's, too; a town's is told by
    what it lies in, where it begins no road.
    """
    if stretch.codes or len(name) < _SHORT or not all(type(item) is Code for item in stretch.items):
        return 0
    towns, text = stretch.places.gazetteer.towns, stretch.text
    is_county = all(stretch.places.slot[code] == _RULED for code in named.codes)
    for size in _TOWN_SIZES if is_county and _NAME_BEHIND.match(text, end + _SHORT) else ():
        called = text[end : end + size]
        found = [(code, at) for code in named.codes for at in towns.chinese(code).get(called, ())]
        town = towns.division(found[0][1]) if len(found) == 1 else None
        if town is not None and _NAME_BEHIND.match(text, end + size) is not None:
            stretch.is_dependent = True
            place(stretch, name, Named((found[0][0],), True))
            stretch.items.append(Town(town.name, town.pinyin_short, called))
            return end + size
    return 0


_RULED = "county"
_TOWN_SIZES = (3, 2)  # characters of a town's name without its suffix
_NAME_BEHIND = re.compile(f"(?!{ROAD_AT_ONCE.pattern})[\u3400-\u9fff]{{2}}")


def _heard(stretch: Stretch, name: str, named: Named) -> Named | None:
    """Return the district before it, that a name elsewhere sounds like: 上海市黄埔区."""
    if not stretch.codes or named.is_bare or len(named.codes) > 1 or _lies_in_known(stretch, named):
        return None
    return heard_district(stretch, name)


def _short_district(stretch: Stretch, short: str) -> Named | None:
    """Return the district of the city named right before that is called so in short: 包头昆区."""
    stretch.is_dependent = True
    last = stretch.items[-1] if stretch.items else None
    if type(last) is not Division:
        return None
    lines, slot = stretch.places.lines, stretch.places.slot
    cities = [code for code in last.named.codes if slot[code] == "city"]
    found = [code for code in stretch.places.short_districts[short] if any(city in lines[code] for city in cities)]
    return Named(tuple(found), False) if len(found) == 1 else None


def _is_in_hong_kong(stretch: Stretch, at: int) -> bool:
    """Whether a locality or a street that only Hong Kong has follows at once."""
    following = stretch.text[at : at + _LONGEST_STREET]
    return following.startswith(_LOCALITIES) or any(
        following[:size] in cantonese.STREETS for size in range(2, len(following) + 1)
    )


def place(stretch: Stretch, name: str, named: Named) -> None:
    """Take a place of the gazetteer."""
    codes = named.codes
    stretch.items.append(Division(name, named))
    stretch.codes += codes
    if codes[0][0] == "8":
        stretch.is_in_south = stretch.is_dependent = True
        stretch.is_hong_kong = stretch.is_hong_kong or codes[0][:2] == "81"
    elif len(codes) > 1 and any(code[:2] == _MACAU for code in codes):
        stretch.is_in_south = True


def _is_place(stretch: Stretch, name: str, named: Named, end: int) -> bool:
    """Whether a name is a place here: with its suffix always, a city always, a county inside a known place."""
    if name[-1] in _DIVISION_ENDS and not named.is_bare:
        if _ends_in_name(stretch, name, end):
            return False
        if name not in ZONE_PARTS:
            return True
        stretch.is_dependent = True
        return not stretch.codes or _lies_in_known(stretch, named)
    if AFTER_PLACE.match(stretch.text, end) and not _is_place_all_the_same(stretch, name, named, end):
        return False
    if stretch.items and _begins_name(stretch, named, end - len(name), end):
        return False
    slot = stretch.places.slot
    if named.is_bare and _is_but_one_from_road(stretch, end) and all(slot[code] == "county" for code in named.codes):
        return False  # 金牛坝路
    if any(slot[code] != "county" for code in named.codes):
        begins_name = named.is_bare and (
            _begins_estate(stretch, end)
            or _begins_house(stretch, end - len(name), end)
            or _begins_firm(stretch, named, end)
            or _begins_short(stretch, named, end)
        )
        return not (begins_name or _is_elsewhere(stretch, named))
    stretch.is_dependent = True
    if not stretch.codes and name in cantonese.LOCALITIES:
        return True  # 观塘鸿图道 says by itself that it is in Hong Kong
    if not stretch.items and end == len(name) and len(named.codes) == 1 and stretch.text[end : end + 1] == "|":
        return True  # 郯城 人民路88号
    if not stretch.items and end == len(name) and all(stretch.places.name(code)[-1] == "市" for code in named.codes):
        return True  # 诸暨开元路8号: a city, if below another
    if not stretch.codes and len(named.codes) == 1 and _is_first_of_all(stretch, end):
        return True  # 武义丽湖街道槐顺村
    return _lies_in_known(stretch, named)


def _is_first_of_all(stretch: Stretch, end: int) -> bool:
    """Whether a county's bare name stands before a town's whole name, and no place before it."""
    return all(type(item) is Code for item in stretch.items) and _TOWN_AND_MORE.match(stretch.text, end) is not None


_TOWN_AND_MORE = re.compile("[\u3400-\u9fff]{2,3}(?:街道|镇|乡)(?=[\u3400-\u9fff]{2})")


def _ends_in_name(stretch: Stretch, name: str, end: int) -> bool:
    """Whether the suffix of a name is a part of another name, by what follows."""
    if name[-1] == _COUNTY:
        return _ROAD_OF_COUNTY.match(stretch.text, end) is not None  # 鄞县大道
    if name[-1] != _MARKET[0]:
        return False
    is_town = len(name) == _SHORT and _TOWN_BEHIND.match(stretch.text, end) is not None
    return is_town or stretch.text.startswith(_MARKET[1], end)  # 新市镇, 石市镇; 福田市场


def _begins_name(stretch: Stretch, named: Named, at: int, end: int) -> bool:
    """Whether a county's name, right behind that county, begins another name: 朝阳区朝阳公园路."""
    last = stretch.items[-1]
    if type(last) is not Division or stretch.text[at - 1 : at] == "|":
        return False
    codes, slot = last.named.codes, stretch.places.slot
    if slot[codes[0]] != "county" or not any(code in codes for code in named.codes):
        return False
    stretch.is_dependent = True
    following = GENERIC.search(stretch.text, end)
    kind = following.lastgroup if following is not None else None
    return kind == "road" or (kind in NAMING and following is not None and following.start() - end == 1)


def _begins_estate(stretch: Stretch, end: int) -> bool:
    """Whether a city's name begins that of an estate behind a road: 虹桥路168弄4号803室|东方曼哈顿.

    Only where nothing generic and no other place stands in the rest of the part.
    """
    if stretch.codes or not any(type(item) is Street for item in stretch.items):
        return False
    stretch.is_dependent = True
    bar = stretch.text.find("|", end)
    rest = stretch.text[end : bar if bar >= 0 else len(stretch.text)]
    is_name = len(rest) >= _LEAST_ESTATE and all(map(HAN.match, rest)) and GENERIC.search(rest) is None
    return is_name and not any(rest[:size] in stretch.places.chinese for size in range(2, len(rest) + 1))


def _begins_house(stretch: Stretch, at: int, end: int) -> bool:
    """Whether a city's name right behind a house's number begins what the house is called: 人民路300号南通商业大厦."""
    if stretch.text[at - 1 : at] != _NUMBERED:
        return False
    rest = stretch.text[end : end + _LONGEST_USE]
    size = next((len(use) for use in USES if rest.startswith(use)), 0)
    following = GENERIC.match(stretch.text, end + size)
    return following is not None and following.lastgroup == "estate"


_NUMBERED = "号"
_LONGEST_USE = max(map(len, USES))


def _begins_short(stretch: Stretch, named: Named, end: int) -> bool:
    """Whether a city's name, said once more, and one character are what an estate is called: 深圳市|深圳湾大厦.

    What the estate is for may stand behind it: 深圳湾科技生态园.
    """
    if not any(code in stretch.codes for code in named.codes):
        return False
    stretch.is_dependent = True
    following = GENERIC.search(stretch.text, end + 1)
    if following is None or following.lastgroup not in NAMING:
        return False
    called = stretch.text[end : following.start()]
    for use in USES:
        called = called.removesuffix(use) or called
    return len(called) == 1 and HAN.match(called) is not None and called not in SIDES


def _begins_firm(stretch: Stretch, named: Named, end: int) -> bool:
    """Whether a city's name begins who is at an address elsewhere: 阿里巴巴园区|浙江杭州文一西路969号."""
    bar = stretch.text.find("|", end + 1)
    if bar < 0 or stretch.items or not all(map(HAN.match, stretch.text[end:bar])):
        return False
    stretch.is_dependent = True
    behind = stretch.text[bar:].lstrip("|")
    names, slot, lines = stretch.places.chinese, stretch.places.slot, stretch.places.lines
    size = next((size for size in (4, 3, 2) if behind[:size] in names), 0)
    found = names.get(behind[:size])
    if ROAD_AT_ONCE.match(behind, size):
        return False  # 上海静安别墅|南京西路1025弄
    return found is not None and all(
        slot[code] in _ABOVE and lines[code].isdisjoint(named.codes) and lines[other].isdisjoint((code,))
        for code in found.codes
        for other in named.codes
    )


_ABOVE = frozenset({"province", "city"})
_LEAST_ESTATE = 3  # characters behind the name of the city


def _is_but_one_from_road(stretch: Stretch, end: int) -> bool:
    """Whether one character, which is no name, stands between a place and the type of a road."""
    following = GENERIC.match(stretch.text, end + 1)
    if following is None or following.lastgroup != "road" or stretch.text[end] in SIDES or stretch.text[end] == "|":
        return False
    stretch.is_dependent = True
    return True


def _lies_in_known(stretch: Stretch, named: Named) -> bool:
    lines = stretch.places.lines
    return any(other in lines[code] for code in named.codes for other in stretch.codes)


def _is_place_all_the_same(stretch: Stretch, name: str, named: Named, end: int) -> bool:
    """Whether a bare name is a place although a generic word follows: 福建福州科技南路, 信阳商城县, 旺角花园街."""
    if named.codes[0][:2] == "81":
        is_locality = stretch.is_hong_kong or name in cantonese.LOCALITIES
        return is_locality and _STREET_NAME.match(stretch.text, end) is not None
    if stretch.text.startswith(_MARKET_OF_CITY, end):
        return True
    if _is_zone_before_road(stretch, named, end):
        return True
    return _is_in_province_before(stretch, named, end) or _is_before_county(stretch, named, end)


def _is_zone_before_road(stretch: Stretch, named: Named, end: int) -> bool:
    """Whether a zone of the city named before stands before a road called by what works there: 东莞市松山湖科技路."""
    if named.codes[0][_CITY : _CITY + 1] != _ZONE or _ROAD_OF_USE.match(stretch.text, end) is None:
        return False
    stretch.is_dependent = True
    return _lies_in_known(stretch, named)


_CITY = 4  # digits of a city's code
_ZONE = "z"  # behind them in a zone's
_ROAD_OF_USE = re.compile("[\u3400-\u9fff]{2}[东南西北中]?[一二三四五六七八九十]{0,2}(?:大道|路|街(?!道))[0-9]")


def _is_before_county(stretch: Stretch, named: Named, end: int) -> bool:
    """Whether a county that lies in the place comes next: with its suffix, or before more of a name: 台州路桥金清."""
    for size in (3, 4, 2):
        name = stretch.text[end : end + size]
        is_short = size == _SHORT and ROAD_AT_ONCE.match(name) and _NAME_BEHIND.match(stretch.text, end + size)
        county = stretch.places.chinese.get(name) if name[-1:] in _DIVISION_ENDS or is_short else None
        if county is not None and (is_short or not county.is_bare):
            lines = stretch.places.lines
            return any(code in lines[other] for other in county.codes for code in named.codes)
    return False


def _is_in_province_before(stretch: Stretch, named: Named, end: int) -> bool:
    """Whether a bare city follows its province at once, and what comes next is a name and no road's type."""
    slot, lines = stretch.places.slot, stretch.places.lines
    if ROAD_AT_ONCE.match(stretch.text, end) or not any(slot[code] == "city" for code in named.codes):
        return False  # 中山路, wherever it stands
    if not stretch.items:
        stretch.is_dependent = True
        return False
    if type(before := stretch.items[-1]) is not Division or len(stretch.text) < end + 2:
        return False
    provinces = before.named.codes
    if any(slot[code] != "province" for code in provinces):
        return False
    return any(slot[code] == "city" and not lines[code].isdisjoint(provinces) for code in named.codes)


def _is_elsewhere(stretch: Stretch, named: Named) -> bool:
    """Whether a bare name is of a city that the one named before it rules out: 葵涌大连排道 is no place in 大连."""
    stretch.is_dependent = True
    slot, lines = stretch.places.slot, stretch.places.lines
    if not stretch.codes or not lines[named.codes[0]].isdisjoint(stretch.codes):
        return False  # the usual case: nothing before, or what it lies in
    if any(type(item) is Street for item in stretch.items):
        return False  # another address begins
    return any(
        all(
            slot[other] in _RULING and lines[code].isdisjoint((other,)) and code not in lines[other]
            for code in named.codes
            for other in before.named.codes
        )
        for before in stretch.items
        if type(before) is Division
    )
