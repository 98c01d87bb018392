"""Scans a stretch of Chinese text into items, without knowing the rest of the address.

The text is simplified, lower-case, with `|` where a separator stood. Known divisions are peeled off the front of every
gap between generic words; what is left in the gap is the name of the generic word that follows it.
"""

import re

from falsefront.address.gazetteer.places import Places
from falsefront.address.lexicon.chinese import (
    AFTER_PLACE,
    FIRM_ENDS,
    GENERIC,
    KEPT,
    KIND_OF,
    MARKED,
    NAMES_ON,
    NAMING,
    SIDES,
    USE_ALONE,
    WHOLE,
    ZONE_PARTS,
)
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.parts.items import (
    Code,
    Division,
    Item,
    Street,
    Town,
    Zoned,
)
from falsefront.address.parts.numerals import in_characters
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Area
from falsefront.address.scan.chinese.beside import is_beside, is_branch, take_beside
from falsefront.address.scan.chinese.estates import (
    city_named,
    house_alone,
    names_market,
    take_division,
    take_estate,
    take_zone,
    unknown,
)
from falsefront.address.scan.chinese.labels import small
from falsefront.address.scan.chinese.pieces import HanPieces
from falsefront.address.scan.chinese.places import peel
from falsefront.address.scan.chinese.roads import take_road
from falsefront.address.scan.chinese.stretch import Stretch, name_of

_TOWN, _TOWNSHIP, _TOWNS = "镇", "乡", ("镇", "街道")
_COUNTRY_END = "国"
_BIG_ROAD = "大马路"  # a name of its own in old ports
_ROADS_THAT_CROSS = frozenset("路街")
_NAMED_AFTER = re.compile("[东西南北中]?[一二三四五六七八九十]{0,2}(?:路|街|大道|大街|道|巷)")
_SIDE_APART = re.compile(r"(?<=[路街道])\|\s*([东南西北中])[|\s]+(?=\d)")  # 平安大街(东)56号
_FIRM_FIRST = re.compile(r"\|*([^|0-9]{2,30}(?:有限|责任|股份|集团)公司)\|+(?=[^|]{4})")  # who, before where
# A factory or shop, which is who as well only before a place.
_WORKS = longest_first(
    frozenset({*FIRM_ENDS, *(form for form, kind in values("han.estate").items() if kind == "factory")})
)
_WORKS_FIRST = re.compile(rf"\|*[^|0-9]{{2,24}}(?:{'|'.join(_WORKS)})\|+")
_NAME_OF_GROUND = re.compile("[^|0-9a-z第一二三四五六七八九十]{2}")  # no counted zone, which has many factories


class HanScanner:
    """Turns Chinese text into items."""

    def __init__(self, places: Places) -> None:
        """Take the look-ups; nothing is read from anywhere else."""
        self._places = places
        self._pieces = HanPieces(self._scan_alone)

    def scan(self, text: str) -> list[Item]:
        """Return the items of a text, in order."""
        text = _SIDE_APART.sub(r"\1", text) if "|" in text else text
        firm = _FIRM_FIRST.match(text) if "公司" in text else None
        if firm is not None:
            return [Code("noise", firm[1]), *self.scan(text[firm.end() :])]
        if "|" in text and (end := self._end_of_works(text)):
            return [Code("care_of", text[:end].strip("|")), *self.scan(text[end:])]
        stretch = Stretch(self._places, text)
        at = peel(stretch, 0)
        return (None if stretch.is_in_south else self._pieces.items(text, at, stretch.items)) or _items(stretch, at)

    def _end_of_works(self, text: str) -> int:
        """Return where a factory or shop ends that stands before the province, city or county of an address; else 0.

        In Chinese the largest part stands first: what stands before it is who, not where.
        """
        works = _WORKS_FIRST.match(text)
        if works is None:
            return 0
        rest = Stretch(self._places, text[works.end() :])
        behind = peel(rest, 0)
        following = GENERIC.search(rest.text, behind)
        is_named = following is not None and _NAME_OF_GROUND.search(rest.text, behind, following.start()) is not None
        return works.end() if rest.codes and is_named else 0

    def scan_whole(self, text: str) -> list[Item]:
        """Return the items of a text, in order, without remembering any of its pieces."""
        return _items(Stretch(self._places, _SIDE_APART.sub(r"\1", text)))

    def _scan_alone(self, text: str) -> tuple[list[Item], bool]:
        stretch = Stretch(self._places, text)
        return _items(stretch), stretch.is_dependent


def _items(stretch: Stretch, at: int = 0) -> list[Item]:
    text, length = stretch.text, len(stretch.text)
    search = GENERIC.search
    start = -1  # where a name began that adjacent generics belong to
    while at < length:
        if start < 0:
            at = peel(stretch, at)
        match = search(text, at)
        begin = start if start >= 0 else at
        if match is None:
            unknown(stretch, text[begin:])
            break
        name = text[begin : match.start()]
        kind = match.lastgroup or ""
        if kind == "marker":
            kind = MARKED.get(match["marker"], "number")
        elif kind == "after" and not name:
            start, at = begin, match.end()  # 公路东二: no name stands before the road
            continue
        elif kind == "town" and _is_in_name(text, match, name):
            start, at = begin, match.end()
            continue
        elif kind == "road" and not name and match[0] == _BIG_ROAD:
            take_road(stretch, _BIG_ROAD[:-1], _BIG_ROAD[-1], None)
            start, at = -1, match.end()
            continue
        elif kind in ("after", "side"):
            kind = "road" if kind == "after" else "cross"
        elif kind == "division" and not match.start() - begin - 1 and text[begin : match.end()] in ZONE_PARTS:
            stretch.items.append(Code("zone_label", SIDES[text[begin : begin + 1]]))
            start, at = -1, match.end()
            continue
        elif (kind in NAMING or (kind == "division" and len(match[0]) == 1)) and (
            (
                not name
                and kind != "zone"
                and not _is_park_alone(stretch, match)
                and not _is_market_alone(stretch, match)
            )
            or _is_name_so_far(stretch, match, kind, name)
        ):
            start, at = begin, match.end()
            continue
        start = -1
        at = match.end()
        _take(stretch, kind, name, match)
    return stretch.items


def _is_in_name(text: str, match: re.Match[str], name: str) -> bool:
    """Whether a word for a town belongs to the name: 镇江西路, and 西乡镇, the town of 西乡; but not 古坑乡镇西路."""
    if not name and match[0] == _TOWN:
        return True
    is_before = match[0] == _TOWNSHIP and text.startswith(_TOWNS, match.end())
    return is_before and not _TOWN_OF_ROAD.match(text, match.end())


_TOWN_OF_ROAD = re.compile("镇[东南西北中前后](?:路|街|大道|巷)")


def _is_park_alone(stretch: Stretch, match: re.Match[str]) -> bool:
    """Whether a park without a name ends here: 昌平区科技园区超前路, but not 软件园二路."""
    return KIND_OF.get(match[0]) == "park" and not _NAMED_AFTER.match(stretch.text, match.end())


def _is_market_alone(stretch: Stretch, match: re.Match[str]) -> bool:
    """Whether a market of a trade without a name is the one of that trade there: 永康市中国五金城."""
    if match[0] not in KEPT:
        return match.lastgroup == "estate" and house_alone(stretch, match[0]) is not None
    stretch.is_dependent = True
    return names_market(stretch) and stretch.text[match.start() - 1 : match.start()] == _COUNTRY_END


def _is_name_so_far(stretch: Stretch, match: re.Match[str], kind: str, name: str) -> bool:
    """Whether another naming generic follows at once: 山庄大厦, 人民广场路, 丰村大厦 are one name each."""
    if kind == "division" and (len(name) == 1 or AFTER_PLACE.match(stretch.text, match.end())):
        return True  # 环市东路
    if match[0].endswith("社区"):
        return False  # streets lie in it: 林村社区新村路
    if kind == "road" and len(name) == 1 and _VILLAGE_BEHIND.match(stretch.text, match.end()):
        return True  # 西街村, 小路下村
    if kind == "estate" and _SIDE_ROAD.match(stretch.text, match.end()):
        return True  # 科学院南路, 明珠广场东路: no road is called 南路
    if match[0] == USE_ALONE and _LETTERED_CITY.match(stretch.text, match.end()):
        return True  # TCL国际E城
    following = GENERIC.match(stretch.text, match.end())
    if kind == "village" and following is not None and _SIDE_ROAD.match(stretch.text, following.end()):
        return False  # 下店村广场东路
    if kind == "zone" and following is not None and following.lastgroup == "estate":
        if not name and _is_city_s_own(stretch, match[0], following[0]):
            return False
        behind = GENERIC.match(stretch.text, following.end())
        return behind is None or behind.lastgroup != "road"  # 空港经济区中心大道
    if following is not None and kind == "village" and following[0][0] == "第":
        return False  # 凤凰村第3工业区
    if following is None and kind == "village":
        ahead = GENERIC.search(stretch.text, match.end())
        return ahead is not None and ahead.lastgroup in NAMES_ON and ahead.start() - match.end() == 1
    if following is not None and kind == "road" and _is_estate_behind(stretch, name, following):
        return False
    return following is not None and following.lastgroup in NAMES_ON


def _is_estate_behind(stretch: Stretch, name: str, following: re.Match[str]) -> bool:
    """Whether a name ends before an estate: 守敬南路绿洲家园 (绿洲 is its own), 创新路软件园 (what it is for)."""
    if following[0] in WHOLE:
        behind = GENERIC.match(stretch.text, following.end())
        return behind is not None and behind.lastgroup == "estate"
    if len(name) <= 1 or KIND_OF.get(following[0]) != "park":
        return False
    stretch.is_dependent = True  # on what stands behind the park
    return _HOUSE_BEHIND.match(stretch.text, following.end()) is None  # its own houses are none of the road


def _is_city_s_own(stretch: Stretch, zone: str, park: str) -> bool:
    """Whether a zone without a name before a park is one of the city named so far: 成都市高新区软件园."""
    stretch.is_dependent = True
    return KIND_OF[park] == "park" and city_named(stretch) + zone in stretch.places.chinese


_HOUSE_BEHIND = re.compile("[0-9]+号(?!楼)")
_LETTERED_CITY = re.compile("[a-z]{1,2}[0-9]?[城谷都]")
_SIDE_ROAD = re.compile("[东南西北中]路(?=[甲乙丙]?[0-9]|[一二三四五六七八九十百]{1,5}号)")
_VILLAGE_BEHIND = re.compile("[^0-9|]?村(?![路街道口])")


def _street_before(stretch: Stretch) -> str:
    """Take the street before a generic word of a town that has no other name: 新街街道."""
    last = stretch.items[-1] if stretch.items else None
    if type(last) is not Street:
        return ""
    stretch.items.pop()
    return last.text


def _take_estate(stretch: Stretch, name: str, match: re.Match[str]) -> None:
    if is_branch(stretch, name, match.start(), match.end()):
        stretch.items.append(Code("noise", name + match[0]))
        return
    house = None if name else house_alone(stretch, match[0])
    take_estate(stretch, *(house or (name, match[0])))


def _take(stretch: Stretch, kind: str, name: str, match: re.Match[str]) -> None:
    if kind == "road":
        take_road(stretch, name, match["road"], match["after"])
    elif kind == "numbered":
        number, _, road = match[0].partition("号")
        take_road(stretch, f"{name}{in_characters(int(number))}号", road, None)  # 6号大街 is 六号大街
    elif kind == "estate":
        _take_estate(stretch, name, match)
    elif kind == "zone":
        take_zone(stretch, name, match[0])
    elif kind == "village":
        stretch.items.append(Zoned(name + match[0], Area(name_of(name), "village")))
    elif kind == "town":
        name = name or _street_before(stretch)
        stretch.items.append(Town(name + match[0], name_key(name), name))
    elif kind == "division":
        take_division(stretch, name, match[0])
    elif kind == "bar":
        unknown(stretch, name)
    elif kind == "cross" and len(name) > 1 and match[0][0] in _ROADS_THAT_CROSS:
        take_road(stretch, name, match[0][0], None)  # 滏东大街人民路口
        small(stretch, kind, match)
    elif kind == "noise" and is_beside(match[0]):
        take_beside(stretch, name, match[0])
    else:
        if name:
            _take_name_before(stretch, kind, name, match.start() - len(name))
        small(stretch, kind, match)


def _take_name_before(stretch: Stretch, kind: str, name: str, at: int) -> None:
    """Take what stands before a number with its generic word; the name of a village before a group."""
    if kind == "group" and _is_village_before(stretch, name, at):
        stretch.items.append(Zoned(name, Area(name_of(name), "village")))
    else:
        unknown(stretch, name)


def _is_village_before(stretch: Stretch, name: str, at: int) -> bool:
    """Whether a name before a group is a village's, behind a district or town or by itself: 大祥区神滩13组."""
    stretch.is_dependent = True
    last = type(stretch.items[-1]) if stretch.items else None
    is_alone = at > 0 and stretch.text[at - 1] == "|" and any(type(item) is Division for item in stretch.items)
    is_alone = is_alone and not any(type(item) is Zoned for item in stretch.items)
    return (last in (Town, Division) or is_alone) and _VILLAGE_OF_GROUP.fullmatch(name) is not None


_VILLAGE_OF_GROUP = re.compile("[\u3400-\u9fff]{2,4}(?<![第路街道巷弄园厂场店社司队组部科班楼])")
