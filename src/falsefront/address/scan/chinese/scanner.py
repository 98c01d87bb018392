"""Scans a stretch of Chinese text into items, without knowing the rest of the address.

The text is simplified, lower-case, with `|` where a separator stood. Known divisions are peeled off the front of every
gap between generic words; what is left in the gap is the name of the generic word that follows it.
"""

import re

from falsefront.address.gazetteer.places import Named, Places
from falsefront.address.lexicon.chinese import AFTER_BARE, GENERIC, KIND_OF, MARKED, NAMES_ON, NAMING, USES
from falsefront.address.lexicon.macau import STREETS as MACAU_STREETS
from falsefront.address.parts import cantonese
from falsefront.address.parts.items import (
    Code,
    Cross,
    Division,
    Estate,
    Free,
    Item,
    Label,
    Street,
    Town,
    Unknown,
    Zoned,
)
from falsefront.address.parts.numerals import in_characters, label_of, numeral
from falsefront.address.parts.roads import han_road, name_key
from falsefront.address.parts.zones import grade_of_generic, zone_name
from falsefront.address.plain.segments import HAN
from falsefront.address.reading import Area, Development, Name, Road
from falsefront.address.scan.chinese.pieces import HanPieces

_MARKET_OF_CITY = "国际商贸城"  # 义乌国际商贸城 is Yiwu's
_STREET_NAME = re.compile("(?:花园|广场|市场|学校|医院)[街道路里]")  # behind a locality: Fa Yuen Street in Mong Kok
_LONGEST_ENTRANCE = 2  # digits
_NOT_DIGITS = "第工业产园区集中小聚化"  # around the number of a zone
_PARTS = frozenset({"东区", "西区", "南区", "北区", "中区"})  # of a zone, where no such district is near
_NEW_DISTRICT = "新区"
_OF_PARKS = re.compile(
    "(?<=..)(?:科技|创新|创意|文化|创业|高新|产业|智能)+$"
)  # what parks are called besides their name
_NAMED_AFTER = re.compile("[东西南北中]?[一二三四五六七八九十]{0,2}(?:路|街|大道|大街|道|巷)")
_RULING = frozenset({"city", "county"})
_MACAU = "82"  # how the codes of its places begin
_KOWLOON = "九龙"
_LOCALITIES = tuple(sorted(cantonese.LOCALITIES))
_LONGEST_STREET = max(map(len, cantonese.STREETS))
_ROAD_AT_ONCE = re.compile(
    "[东南西北中]?[一二三四五六七八九十]?(?:路|街|大道|大街|道|巷|弄|胡同|公路|号|村|镇|乡|门|市场|广场|大厦)"
)
_DIVISION_ENDS = frozenset("省市区县旗州盟岛会")
_COUNTRY = re.compile(r"\|*(?:中华人民共和国|中国(?!新加坡))\|*")
_COUNTRIES = frozenset({"中国", "中华"})  # how the names of the country begin
_CONJUNCTION = re.compile(r"^(?:与|和|跟|暨|及|、|&)(?=.{2})")
_METRES = re.compile("[0-9]+米")
_DASHES = re.compile("-+")
_IS_BESIDE = re.compile("附近|旁|斜?对面|隔壁|地址")
_PHONE_DIGITS = 9  # no number or room of an address has so many
_ADDRESSEE = re.compile(".{1,3}(?:先生|女士|小姐|经理|老板)收?|收")
_FIRM_FIRST = re.compile(r"\|*([^|0-9]{2,30}(?:有限|责任|股份|集团)公司)\|+(?=[^|]{4})")  # who, before where
_FIRM = ("有限公司", "有限责任公司", "股份公司", "集团公司")
_WORD_CHARACTERS = re.compile(r"[^\w-]+")


class HanScanner:
    """Turns Chinese text into items."""

    def __init__(self, places: Places) -> None:
        """Take the look-ups; nothing is read from anywhere else."""
        self._places = places
        self._pieces = HanPieces(self._scan_alone)

    def scan(self, text: str) -> list[Item]:
        """Return the items of a text, in order."""
        firm = _FIRM_FIRST.match(text) if "公司" in text else None
        if firm is not None:
            return [Code("noise", firm[1]), *self.scan(text[firm.end() :])]
        scan = _Scan(self._places, text)
        at, found, is_hong_kong = scan.places_first()
        return (None if is_hong_kong else self._pieces.items(text, at, found)) or scan.items(at)

    def scan_whole(self, text: str) -> list[Item]:
        """Return the items of a text, in order, without remembering any of its pieces."""
        return _Scan(self._places, text).items()

    def _scan_alone(self, text: str) -> tuple[list[Item], bool]:
        scan = _Scan(self._places, text)
        return scan.items(), scan.is_dependent


class _Scan:
    __slots__ = ("_codes", "_is_hong_kong", "_is_in_south", "_items", "_places", "_text", "is_dependent")

    def __init__(self, places: Places, text: str) -> None:
        self._places = places
        self._text = text
        self._items: list[Item] = []
        self._codes: list[str] = []  # of the places named so far
        self._is_hong_kong = False
        self._is_in_south = False  # in Hong Kong or Macau, whose codes begin with 8
        self.is_dependent = False  # whether what stood before the text might change what it says

    def places_first(self) -> tuple[int, list[Item], bool]:
        """Take the places a text begins with: where they end, their items, whether one is in Hong Kong or Macau."""
        at = self._peel(0)
        return at, self._items, self._is_in_south

    def items(self, at: int = 0) -> list[Item]:
        text, length = self._text, len(self._text)
        search = GENERIC.search
        start = -1  # where a name began that adjacent generics belong to
        while at < length:
            if start < 0:
                at = self._peel(at)
            match = search(text, at)
            begin = start if start >= 0 else at
            if match is None:
                self._unknown(text[begin:])
                break
            name = text[begin : match.start()]
            kind = match.lastgroup or ""
            if kind == "marker":
                kind = MARKED.get(match["marker"], "number")
            elif kind == "after" and not name:
                start, at = begin, match.end()  # 公路东二: no name stands before the road
                continue
            elif kind in ("after", "side"):
                kind = "road" if kind == "after" else "cross"
            elif kind == "division" and not match.start() - begin - 1 and text[begin : match.end()] in _PARTS:
                self._items.append(Code("zone_label", _SIDES[text[begin : begin + 1]]))
                start, at = -1, match.end()
                continue
            elif (kind in NAMING or (kind == "division" and len(match[0]) == 1)) and (
                (not name and kind != "zone" and not self._is_park_alone(match))
                or self._is_name_so_far(match, kind, name)
            ):
                start, at = begin, match.end()
                continue
            start = -1
            at = match.end()
            self._take(kind, name, match)
        return self._items

    def _is_park_alone(self, match: re.Match[str]) -> bool:
        """Whether a park without a name ends here: 昌平区科技园区超前路, but not 软件园二路."""
        return KIND_OF.get(match[0]) == "park" and not _NAMED_AFTER.match(self._text, match.end())

    def _is_name_so_far(self, match: re.Match[str], kind: str, name: str) -> bool:
        """Whether another naming generic follows at once: 山庄大厦, 人民广场路, 丰村大厦 are one name each."""
        if kind == "division" and (len(name) == 1 or AFTER_BARE.match(self._text, match.end())):
            return True  # 环市东路
        if match[0] == "社区":
            return False  # streets lie in it: 林村社区新村路
        following = GENERIC.match(self._text, match.end())
        if kind == "zone" and following is not None and following.lastgroup == "estate":
            behind = GENERIC.match(self._text, following.end())
            return behind is None or behind.lastgroup != "road"  # 空港经济区中心大道
        if following is not None and kind == "village" and following[0][0] == "第":
            return False  # 凤凰村第3工业区
        if following is None and kind == "village":
            ahead = GENERIC.search(self._text, match.end())
            return ahead is not None and ahead.lastgroup in NAMES_ON and ahead.start() - match.end() == 1
        return following is not None and following.lastgroup in NAMES_ON

    # divisions

    def _peel(self, at: int) -> int:
        """Take the places that stand at `at`, with bars between them; return where they end."""
        text, names, lengths = self._text, self._places.chinese, self._places.lengths
        while True:
            pair = text[at : at + 2]
            sizes = lengths.get(pair)
            if pair in _COUNTRIES:
                country = _COUNTRY.match(text, at)
                if country is not None:
                    self._items.append(Code("country", "CN"))
                    at = country.end()
                    continue
            if sizes is None:
                if pair[:1] != "|":
                    return at
                at += 1
                continue
            for size in sizes:
                name = text[at : at + size]
                named = names.get(name)
                if name == _KOWLOON and named is not None and self._is_in_hong_kong(at + size):
                    named = Named(("81002",), True)  # not Jiulong County in Sichuan
                if named is not None and self._is_place(name, named, at + size):
                    self._place(name, named)
                    at += size
                    break
            else:
                return at

    def _is_in_hong_kong(self, at: int) -> bool:
        """Whether a locality or a street that only Hong Kong has follows at once."""
        following = self._text[at : at + _LONGEST_STREET]
        return following.startswith(_LOCALITIES) or any(
            following[:size] in cantonese.STREETS for size in range(2, len(following) + 1)
        )

    def _place(self, name: str, named: Named) -> None:
        codes = named.codes
        self._items.append(Division(name, named))
        self._codes += codes
        if codes[0][0] == "8":
            self._is_in_south = self.is_dependent = True
            self._is_hong_kong = self._is_hong_kong or codes[0][:2] == "81"
        elif len(codes) > 1 and any(code[:2] == _MACAU for code in codes):
            self._is_in_south = True

    def _is_place(self, name: str, named: Named, end: int) -> bool:
        """Whether a name is a place here: with its suffix always, a city always, a county inside a known place."""
        if name[-1] in _DIVISION_ENDS and not named.is_bare:
            if name not in _PARTS:
                return True
            self.is_dependent = True
            return not self._codes or self._lies_in_known(named)
        if AFTER_BARE.match(self._text, end) and not self._is_place_all_the_same(name, named, end):
            return False
        if self._items and self._begins_name(named, end - len(name), end):
            return False
        slot = self._places.slot
        if any(slot[code] != "county" for code in named.codes):
            return not self._is_elsewhere(named)
        self.is_dependent = True
        if not self._codes and name in cantonese.LOCALITIES:
            return True  # 观塘鸿图道 says by itself that it is in Hong Kong
        if not self._items and end == len(name) and all(self._places.name(code)[-1] == "市" for code in named.codes):
            return True  # 诸暨开元路8号: a city, if below another
        return self._lies_in_known(named)

    def _begins_name(self, named: Named, at: int, end: int) -> bool:
        """Whether a county's name, right behind that county, begins another name: 朝阳区朝阳公园路."""
        last = self._items[-1]
        if type(last) is not Division or self._text[at - 1 : at] == "|":
            return False
        codes, slot = last.named.codes, self._places.slot
        if slot[codes[0]] != "county" or not any(code in codes for code in named.codes):
            return False
        self.is_dependent = True
        following = GENERIC.search(self._text, end)
        kind = following.lastgroup if following is not None else None
        return kind == "road" or (kind in NAMING and following is not None and following.start() - end == 1)

    def _lies_in_known(self, named: Named) -> bool:
        lines = self._places.lines
        return any(other in lines[code] for code in named.codes for other in self._codes)

    def _is_place_all_the_same(self, name: str, named: Named, end: int) -> bool:
        """Whether a bare name is a place although a generic word follows: 福建福州科技南路, 信阳商城县, 旺角花园街."""
        if named.codes[0][:2] == "81":
            is_locality = self._is_hong_kong or name in cantonese.LOCALITIES
            return is_locality and _STREET_NAME.match(self._text, end) is not None
        if self._text.startswith(_MARKET_OF_CITY, end):
            return True
        return self._is_in_province_before(named, end) or self._is_before_county(named, end)

    def _is_before_county(self, named: Named, end: int) -> bool:
        """Whether a county with its suffix, one that lies in the place, comes next."""
        for size in (3, 4, 2):
            name = self._text[end : end + size]
            county = self._places.chinese.get(name) if name[-1:] in _DIVISION_ENDS else None
            if county is not None and not county.is_bare:
                lines = self._places.lines
                return any(code in lines[other] for other in county.codes for code in named.codes)
        return False

    def _is_in_province_before(self, named: Named, end: int) -> bool:
        """Whether a bare city follows its province at once, and what comes next is a name and no road's type."""
        slot, lines = self._places.slot, self._places.lines
        if _ROAD_AT_ONCE.match(self._text, end) or not any(slot[code] == "city" for code in named.codes):
            return False  # 中山路, wherever it stands
        if not self._items:
            self.is_dependent = True
            return False
        if type(before := self._items[-1]) is not Division or len(self._text) < end + 2:
            return False
        provinces = before.named.codes
        if any(slot[code] != "province" for code in provinces):
            return False
        return any(slot[code] == "city" and not lines[code].isdisjoint(provinces) for code in named.codes)

    def _is_elsewhere(self, named: Named) -> bool:
        """Whether a bare name is of a city that the one named before it rules out: 葵涌大连排道 is no place in 大连."""
        self.is_dependent = True
        slot, lines = self._places.slot, self._places.lines
        if not self._codes or not lines[named.codes[0]].isdisjoint(self._codes):
            return False  # the usual case: nothing before, or what it lies in
        if any(type(item) is Street for item in self._items):
            return False  # another address begins
        return any(
            all(
                slot[other] in _RULING and lines[code].isdisjoint((other,)) and code not in lines[other]
                for code in named.codes
                for other in before.named.codes
            )
            for before in self._items
            if type(before) is Division
        )

    # generics

    def _take(self, kind: str, name: str, match: re.Match[str]) -> None:
        if kind == "road":
            self._road(name, match["road"], match["after"])
        elif kind == "numbered":
            number, _, road = match[0].partition("号")
            self._road(f"{name}{in_characters(int(number))}号", road, None)  # 6号大街 is 六号大街
        elif kind == "estate":
            self._estate(name, match[0])
        elif kind == "zone":
            self._zone(name, match[0])
        elif kind == "village":
            self._items.append(Zoned(name + match[0], Area(_name(name), "village")))
        elif kind == "town":
            self._items.append(Town(name + match[0], name_key(name), name))
        elif kind == "division":
            self._unknown_division(name, match[0])
        elif kind == "bar":
            self._unknown(name)
        elif kind == "noise" and _IS_BESIDE.match(match[0]):
            self._items.append(Code("noise", name + match[0]))  # 汽车站对面
        else:
            if name:
                self._unknown(name)
            self._small(kind, match)

    def _small(self, kind: str, match: re.Match[str]) -> None:
        """Take a token that carries no name."""
        text = match[0]
        if match.lastgroup == "marker":
            if self._is_hong_kong and kind == "unit" and match["before"] == "地下":
                self._items += [Label("floor", "g"), Label(kind, label_of(match["label"]))]  # a shop at street level
            else:
                self._items.append(_marked(kind, match))
        elif kind == "bare":
            self._items.append(Free(text, True))
        elif kind == "free" and len(number := text.replace("-", "")) >= _PHONE_DIGITS and number.isdigit():
            self._items.append(Code("noise", text))
        elif kind == "free":
            self._items.append(Free(_DASHES.sub("-", text.strip("-")), False))
        elif kind == "numeral":
            self._items.append(Free(numeral(text), False))
        elif kind == "cross":
            self._items.append(Cross(_SIDES.get(match["side"] or "")))
        elif kind == "trunk":
            self._trunk(text)
        elif kind == "of_floor":
            self._items.append(Label("unit", text[1:]))
        else:
            self._items.append(Code(*_code(kind, text)))

    def _trunk(self, text: str) -> None:
        number = _NOT_DIGIT.sub("", text)
        kind = _TRUNK_ROADS[next(word for word in _TRUNK_ROADS if word in text)]
        self._items.append(Street(text, Road(Name(number, number, number), None, kind, None, None)))

    def _road(self, name: str, kind: str, after: str | None) -> None:
        if _METRES.search(name):
            self._items.append(Code("noise", name + kind))  # 交叉口西行200米路北
            return
        crossing = _CONJUNCTION.match(name) if self._items and isinstance(self._items[-1], Street) else None
        if crossing is not None:
            self._items.append(Cross(None))
            name = name[crossing.end() :]
        name = name.strip("|-")
        name = _clean(name) or name
        if self._is_hong_kong:
            self._hong_kong_road(name, kind, after)
            return
        if name + kind in MACAU_STREETS and any(code[:2] == _MACAU for code in self._codes):
            key, road_type = MACAU_STREETS[name + kind]
            self._items.append(
                Street(name + kind, Road(Name(name + kind, key, name + kind), None, road_type, None, None))
            )
            return
        road = han_road(name, kind)
        if after and road.direction is None:
            road = road._replace(direction=_SIDES[after])
        self._items.append(Street(name + kind, road))

    def _hong_kong_road(self, name: str, kind: str, after: str | None) -> None:
        """Take a road of Hong Kong, where 道 is Road and the name is read in Cantonese, or is English."""
        direction = _SIDES.get(after or "")
        if name + kind not in cantonese.STREETS and name[-1:] in _SIDES and name[:-1] + kind in cantonese.STREETS:
            direction, name = _SIDES[name[-1]], name[:-1]
        known = cantonese.STREETS.get(name + kind)
        key = known[0] if known else (cantonese.spell(name) or name_key(name))
        road_type = known[1] if known else _HONG_KONG_TYPES.get(kind, "road")
        direction = "c" if direction == "m" else direction
        stem = name + kind[:-1]
        self._items.append(Street(name + kind, Road(Name(stem, key, stem), direction, road_type, None, None)))

    def _zone(self, name: str, generic: str) -> None:
        """Take a zone; one without a name is the city's own, where the gazetteer has it: 苏州市工业园区."""
        if generic[0] == "第":
            number = generic.strip(_NOT_DIGITS)  # 第3工业区
            name, generic = f"{name}第{number}", generic[len(number) + 1 :]
        if not name:
            self.is_dependent = True
            whole = self._city_named() + generic
            named = self._places.chinese.get(whole) if len(whole) > len(generic) else None
            if named is not None:
                self._place(whole, named)
                return
            if generic == _NEW_DISTRICT and self._items and type(self._items[-1]) is Division:
                return  # 光明新区 is 光明区 since
        grade = grade_of_generic(generic, is_named=bool(name))
        called = zone_name(_name(name or generic))
        self._items.append(Zoned(name + generic, Area(called, "zone", grade)))

    def _city_named(self) -> str:
        """Return the short name of the city named so far, "" where a county is named besides or none is."""
        places = self._places
        slots = {places.slot[code]: code for code in self._codes}
        return places.division(slots["city"]).short if "city" in slots and "county" not in slots else ""

    def _estate(self, name: str, generic: str) -> None:
        use = None
        kind: str | None = KIND_OF[generic]
        if len(generic) == 1:
            name += generic
        elif generic == "国际":
            kind, use = None, "international"
        for word, value in USES.items():
            if name.endswith(word) and len(name) > len(word):
                name, use = name[: -len(word)], value
        for word, value in USES.items():
            if generic.startswith(word):
                use = value
        if kind == "park":
            if not name:
                self._items.append(Zoned(generic, Area(_name(generic), "zone")))
                return
            name = _OF_PARKS.sub("", name)
        text = name if len(generic) == 1 else name + generic
        called = _name(name)
        if generic == "楼" and len(name) > 2:
            called = called._replace(key=name_key(name[:-1]))  # 翠湖楼 is Cuihu Building; 翠湖大厦 is another
        self._items.append(Estate(text, Development(called, kind, use)))

    def _unknown_division(self, name: str, suffix: str) -> None:
        if not name:
            return
        level = _LEVELS[suffix]
        self._items.append(Unknown(name + suffix, name_key(name), level))

    def _unknown(self, text: str) -> None:
        text = _WORD_CHARACTERS.sub("", text)
        if _ADDRESSEE.fullmatch(text):
            self._items.append(Code("care_of", text))
        elif text.endswith(_FIRM):
            self._items.append(Code("noise", text))  # who is there, not where
        elif text and (HAN.search(text) or len(text) > 1):
            self._items.append(Unknown(text, name_key(text), None))


_HONG_KONG_TYPES = {"街": "street", "大街": "street", "道": "road", "路": "road", "里": "lane", "巷": "lane"}


def _marked(kind: str, match: re.Match[str]) -> Item:
    """Return the number or label of a token like 附5号, 甲12号, 3号楼, 负1层."""
    if kind == "number":
        return Label("annex", label_of(match["label"])) if match["before"] == "附" else Free(label_of(match[0]), True)
    if kind == "plot":
        return Code("plot", label_of(match["label"]))
    if kind == "floor" and match["marker"] == "楼" and match["label"].isalpha() and match["label"].isascii():
        return Label("building", match["label"])  # C楼
    below = "b" if match["before"] in ("地下", "负") else ""
    value = label_of(match["label"])
    if kind == "entrance" and len(value) > _LONGEST_ENTRANCE and value.isdigit():
        kind = "unit"  # 2701单元
    return Label(kind, below + value)


def _code(kind: str, text: str) -> tuple[str, str]:
    if kind == "pobox":
        return "po_box", _NOT_DIGIT.sub("", text)
    if kind == "sided":
        side = text[1:] if text[0] == "以" else text[:-1] if text[-1] in "侧边" else ""
        return ("side", _SIDES.get(side, "")) if side else ("noise", text)  # 路以西; 西首路北
    if kind == "section":
        return "section", _SIDES.get(text[0]) or label_of(text[0])
    return kind, text


_NOT_DIGIT = re.compile("[^0-9]")
_TRUNK_ROADS = {"国道": "guodao", "省道": "shengdao", "县道": "xiandao"}
_SIDES = {
    "东": "e", "南": "s", "西": "w", "北": "n", "中": "m", "东北": "ne", "西北": "nw", "东南": "se", "西南": "sw",
}  # fmt: skip
_LEVELS = {
    "省": "province", "市": "city", "县": "county", "区": "county", "旗": "county", "自治州": "city", "地区": "city",
    "自治县": "county", "自治旗": "county",
}  # fmt: skip


def _clean(name: str) -> str:
    return _WORD_CHARACTERS.sub("", name)


def _name(text: str) -> Name:
    text = _clean(text).strip("-")
    return Name(text, name_key(text), text)
