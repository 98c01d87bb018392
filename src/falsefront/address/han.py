"""Scans a stretch of Chinese text into items, without knowing the rest of the address.

The text is simplified, lower-case, with `|` where a separator stood. Known divisions are peeled off the front of every
gap between generic words; what is left in the gap is the name of the generic word that follows it.
"""

import re
from functools import lru_cache

from falsefront.address import cantonese
from falsefront.address.items import (
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
from falsefront.address.places import Named, Places
from falsefront.address.reading import Area, Development, Name, Road
from falsefront.address.roads import han_road, name_key

_DIGITS = "〇一二三四五六七八九"
_VALUES = {character: value for value, character in enumerate(_DIGITS)} | {"零": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_HEAVENLY = {"甲": "a", "乙": "b", "丙": "c", "丁": "d", "戊": "e", "己": "f"}

_N = (
    r"[0-9]+fu[0-9]+|[甲乙丙丁]?[0-9]+[a-z甲乙丙丁]?(?![a-z0-9])(?:-+[0-9a-z]+)*|[a-z]{1,2}-?[0-9]+[a-z]?(?:-[0-9a-z]+)*|"
    r"[a-z](?![a-z])|[〇零一二两三四五六七八九十百千]+(?:-[0-9]+)?|[甲乙丙丁戊己]"
)
_ESTATES = {
    "building": "大厦 商务楼 写字楼 办公楼 综合楼 大楼 商厦 商住楼 楼 阁 座",
    "plaza": "购物广场 广场 商场 天地",
    "garden": "花园 花苑 家园 嘉园 佳园 苑 园",
    "estate": "住宅小区 小区 社区 新村 公馆 别墅 山庄 公社 居 府 里 坊 庭",
    "apartment": "公寓",
    "center": "国际中心 商务中心 中心 国际",
    "park": "科技产业园 科技园区 科技园 产业园 创业园 软件园 孵化园 创意园 物流园",
    "market": "批发市场 市场 商城 建材城 五金城 城",
    "hotel": "大酒店 酒店 宾馆 饭店",
    "factory": "厂房 厂",
    "university": "大学 学院 学校 中学 小学 医院",
}
_ZONES = (
    "经济技术开发区 高新技术产业开发区 高新技术开发区 高新技术产业园区 高新技术产业园 经济开发区 工业园区 工业集中区 "
    "产业集聚区 产业园区 开发区 工业园 工业区 高新区 保税区 自贸区 示范区 园区 工业小区 经开区"
)
_USES = {
    "商务": "business", "国际": "international", "商业": "commercial", "科技": "science", "金融": "financial",
    "贸易": "trade", "工业": "industrial", "物流": "logistics", "写字": "business",
}  # fmt: skip
_KIND_OF = {word: kind for kind, words in _ESTATES.items() for word in words.split()}
_LONG_ESTATES = "|".join(sorted((word for word in _KIND_OF if len(word) > 1 and word != "国际"), key=len, reverse=True))
_SHORT_ESTATES = "".join(word for word in _KIND_OF if len(word) == 1 and word not in "座园")
_LONG_ZONES = "|".join(sorted(_ZONES.split(), key=len, reverse=True))
_ENDS = r"(?=$|[|0-9a-z(]|[一二三四五六七八九十甲乙丙]+(?:号|栋|幢|座|期|单元|区)|[东西南北中]门)"

# What stands behind a number or letter and says what it is. The longest comes first.
_MARKED = {
    "号楼": "building", "号栋": "building", "号幢": "building", "#楼": "building", "#": "building",
    "栋": "building", "幢": "building", "座": "building", "单元": "entrance", "门": "entrance",
    "楼": "floor", "层": "floor", "f": "floor", "号房": "unit", "号室": "unit", "室": "unit", "房": "unit",
    "号铺": "unit", "号舖": "unit", "号摊": "unit", "铺": "unit", "弄": "lane", "巷": "lane", "组": "group",
    "队": "group", "社": "group", "期": "phase", "地块": "plot", "区": "plot",
}  # fmt: skip
_MARKERS = (
    r"号楼|号栋|号幢|#楼|#|栋|幢|座|单元|门(?=[0-9|])|楼(?!栋|群)|层|号房|号室|室|房(?!地|产)|号铺|号舖|号摊|铺|弄|"
    r"巷(?=[0-9]|$|\|)|组|队|社|期|地块|区(?=[0-9|]|$)|f(?![a-z])|"
    r"号(?:之[0-9一二三四五六七八九十]+|[甲乙丙丁a-z](?![a-z0-9座栋幢区楼]))?(?:院|门)?(?!线|公路|路|街|馆)"
)
_ROADS = "大道|大街|大马路|公路|胡同|支路|支街|马路|大路|路(?!口)|街(?!道|口|坊)|巷|道(?!里|外|口|教)|里弄"
_NOISE = r"附近|旁边|旁|对面|隔壁|近[^|]*|联系[^|]*|电话[^|]*|手机[^|]*|收件[^|]*|邮编[:：]?|邮政编码[:：]?|地址[:：]?"
# Every alternative begins with one of these: most characters of a name are passed over at once.
_FIRSTS = "".join(
    sorted(
        set(
            "0123456789abcdefghijklmnopqrstuvwxyz|#-〇零一二两三四五六七八九十百千甲乙丙丁戊己附第地负信邮之交东南西北中"
        )
        | set("国省县大公胡支马路街巷道里镇乡苏行自村委居市区旗旁对隔近联电手收街")
        | {word[0] for word in (*_KIND_OF, *_ZONES.split())}
    )
).replace("-", "\\-")

_GENERIC = re.compile(
    rf"(?=[{_FIRSTS}])(?:"
    r"(?P<bare>[0-9]+)(?=[a-z][座栋幢区])"
    r"|(?P<pobox>(?:邮政)?信箱第?[0-9]+号?|[0-9]+号?(?:邮政)?信箱)"
    rf"|(?P<before>附|地下|负|第)?(?P<label>{_N})(?P<marker>{_MARKERS})"
    r"|(?P<trunk>[gsx]?[0-9]{2,4}(?:国道|省道|县道)|(?<![^|市县区镇乡省村])(?:国道|省道|县道)[gsx]?[0-9]{2,4})"
    r"|(?P<of_floor>(?<=[楼层f])之[0-9]+)"
    r"|(?P<section>(?:[东西南北中]|[一二三四五六七八九]|[0-9])段)"
    r"|(?P<cross>(?:十字)?(?:交叉口|交汇处|交界处|交会处|交叉处|路口)"
    r"(?:[往向偏]?(?P<side>[东南西北]{1,2})(?:侧|角|面|边|部)?)?)"
    r"|(?P<sided>[东南西北]{1,2}(?:侧|边))"
    rf"|(?P<road>{_ROADS})(?P<after>[东中西南北](?=[0-9|一二三四五六七八九十]|$))?"
    rf"|(?P<zone>{_LONG_ZONES})"
    rf"|(?P<estate>{_LONG_ESTATES}|(?:[{_SHORT_ESTATES}园]|国际){_ENDS})"
    r"|(?P<town>镇(?!江|平|海|康|安|远|宁|坪|雄|沅|原|巴)|乡(?!宁|城)|街道(?:办事处)?|苏木)"
    r"|(?P<village>行政村|自然村|村委会|居委会|村(?!路|街|道|巷|镇))"
    r"|(?P<division>自治州|自治县|自治旗|地区|省|市(?!场|政|民)|县(?!城|前|后|府)|区|旗)"
    rf"|(?P<noise>{_NOISE})"
    r"|(?P<postcode>(?<![0-9])[0-9]{6}(?![0-9-]))"
    r"|(?P<free>(?:(?<=[|路街道巷号楼栋座元园场厦寓心区幢])-*|(?<![0-9a-z]))"
    r"(?:[0-9]+[a-z]?(?:-+[0-9a-z]+)*|[a-z]+-?[0-9]+[a-z]?))"
    r"|(?P<numeral>[〇零一二两三四五六七八九十百千]+)(?=$|\|)"
    r"|(?P<bar>\|)"
    r")"
)
_NAMING = frozenset({"road", "zone", "estate", "village"})
_NAMES_ON = frozenset({"road", "zone", "estate", "after"})
_AFTER_BARE = re.compile(
    r"[东南西北中]?[一二三四五六七八九十]?(?:路|街(?!道)|大道|大街|道|巷|弄|胡同|公路|号|村|镇|乡)"
    rf"|[东南西北中]?(?:{_LONG_ESTATES}|国际|商务|科技|工业)"
)
_STREET_NAME = re.compile("(?:花园|广场|市场|学校|医院)[街道路里]")  # behind a locality: Fa Yuen Street in Mong Kok
_DIVISION_ENDS = frozenset("省市区县旗州盟岛会")
_COUNTRY = re.compile(r"\|*(?:中华人民共和国|中国(?!新加坡))\|*")
_CONJUNCTION = re.compile(r"^(?:与|和|跟|暨|及|、|&)(?=.{2})")
_HAN = re.compile("[\u3400-\u9fff]")
_DASHES = re.compile("-+")
_YARD = re.compile("[院门第]")
_NUMERALS = re.compile("[〇零一二两三四五六七八九十百千]+")
_WORD_CHARACTERS = re.compile(r"[^\w-]+")


def numeral(text: str) -> str:
    """Return a Chinese numeral in digits: 二百八十六 is 286, 一一四九 is 1149, 〇 counts as 0.

    >>> numeral("二百八十六"), numeral("一一四九"), numeral("十"), numeral("一七一七-6")
    ('286', '1149', '10', '1717-6')
    """
    head, dash, tail = text.partition("-")
    if not any(character in _TENS for character in head):
        return "".join(str(_VALUES.get(character, character)) for character in head) + dash + tail
    total, current = 0, 0
    for character in head:
        if character in _TENS:
            total += (current or 1) * _TENS[character]
            current = 0
        else:
            current = _VALUES.get(character, 0)
    return str(total + current) + dash + tail


@lru_cache(maxsize=65536)
def label_of(text: str) -> str:
    """Return a label in digits and lower-case letters.

    >>> label_of("甲12"), label_of("十二"), label_of("12号之5"), label_of("66号甲"), label_of("a-12")
    ('12a', '12', '12-5', '66a', 'a-12')
    """
    if text.isascii():
        return _DASHES.sub("-", text)
    text = _YARD.sub("", text.replace("号之", "-").replace("之", "-").replace("号", ""))
    leading = _HEAVENLY.get(text[:1])
    if leading and len(text) > 1:
        text = text[1:] + leading
    text = "".join(_HEAVENLY.get(character, character) for character in text)
    numerals = _NUMERALS.match(text)
    if numerals is not None:
        text = numeral(numerals[0]) + text[numerals.end() :]
    return _DASHES.sub("-", "".join(str(_VALUES.get(character, character)) for character in text))


class HanScanner:
    """Turns Chinese text into items."""

    def __init__(self, places: Places) -> None:
        """Take the look-ups; nothing is read from anywhere else."""
        self._places = places

    def scan(self, text: str) -> list[Item]:
        """Return the items of a text, in order."""
        return _Scan(self._places, text).items()


class _Scan:
    __slots__ = ("_codes", "_is_hong_kong", "_items", "_places", "_text")

    def __init__(self, places: Places, text: str) -> None:
        self._places = places
        self._text = text
        self._items: list[Item] = []
        self._codes: list[str] = []  # of the places named so far
        self._is_hong_kong = False

    def items(self) -> list[Item]:
        text, at, length = self._text, 0, len(self._text)
        search = _GENERIC.search
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
                kind = _MARKED.get(match["marker"], "number")
            elif kind in ("after", "side"):
                kind = "road" if kind == "after" else "cross"
            elif (kind in _NAMING or (kind == "division" and len(match[0]) == 1)) and (
                (not name and kind != "zone") or self._is_name_so_far(match, kind)
            ):
                start, at = begin, match.end()
                continue
            start = -1
            at = match.end()
            self._take(kind, name, match)
        return self._items

    def _is_name_so_far(self, match: re.Match[str], kind: str) -> bool:
        """Whether another naming generic follows at once: 山庄大厦, 人民广场路, 丰村大厦 are one name each."""
        following = _GENERIC.match(self._text, match.end())
        if following is None and kind == "village":
            ahead = _GENERIC.search(self._text, match.end())
            return ahead is not None and ahead.lastgroup in _NAMES_ON and ahead.start() - match.end() == 1
        return following is not None and following.lastgroup in _NAMES_ON

    # divisions

    def _peel(self, at: int) -> int:
        text = self._text
        while True:
            while text.startswith("|", at):
                at += 1
            named_end = self._division_at(at)
            if named_end == at:
                return at
            at = named_end

    def _division_at(self, at: int) -> int:
        text, places = self._text, self._places
        sizes = places.lengths.get(text[at : at + 2])
        if text.startswith("中", at):
            country = _COUNTRY.match(text, at)
            if country is not None:
                self._items.append(Code("country", "CN"))
                return country.end()
        if sizes is not None:
            for size in sizes:
                name = text[at : at + size]
                named = places.chinese.get(name)
                if named is not None and self._is_place(name, named, at + size):
                    self._place(name, named)
                    return at + size
        return at

    def _place(self, name: str, named: Named) -> None:
        self._items.append(Division(name, named))
        self._codes += named.codes
        if named.codes[0][:2] == "81":
            self._is_hong_kong = True

    def _is_place(self, name: str, named: Named, end: int) -> bool:
        """Whether a name is a place here: with its suffix always, a city always, a county inside a known place."""
        if name[-1] in _DIVISION_ENDS and not named.is_bare:
            return True
        if _AFTER_BARE.match(self._text, end) and not (
            self._is_hong_kong and named.codes[0][:2] == "81" and _STREET_NAME.match(self._text, end)
        ):
            return False
        slot = self._places.slot
        if any(slot[code] != "county" for code in named.codes):
            return True
        lines = self._places.lines
        return any(other in lines[code] for code in named.codes for other in self._codes)

    # generics

    def _take(self, kind: str, name: str, match: re.Match[str]) -> None:
        if kind == "road":
            self._road(name, match["road"], match["after"])
        elif kind == "estate":
            self._estate(name, match[0])
        elif kind == "zone":
            self._items.append(Zoned(name + match[0], Area(_name(name or match[0]), "zone")))
        elif kind == "village":
            self._items.append(Zoned(name + match[0], Area(_name(name), "village")))
        elif kind == "town":
            self._items.append(Town(name + match[0], name_key(name), name))
        elif kind == "division":
            self._unknown_division(name, match[0])
        elif kind == "bar":
            self._unknown(name)
        else:
            if name:
                self._unknown(name)
            self._small(kind, match)

    def _small(self, kind: str, match: re.Match[str]) -> None:
        """Take a token that carries no name."""
        text = match[0]
        if match.lastgroup == "marker":
            self._items.append(_marked(kind, match))
        elif kind == "bare":
            self._items.append(Free(text, True))
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
        crossing = _CONJUNCTION.match(name) if self._items and isinstance(self._items[-1], Street) else None
        if crossing is not None:
            self._items.append(Cross(None))
            name = name[crossing.end() :]
        name = name.strip("|")
        name = _clean(name) or name
        if self._is_hong_kong:
            self._hong_kong_road(name, kind, after)
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

    def _estate(self, name: str, generic: str) -> None:
        use = None
        kind: str | None = _KIND_OF[generic]
        if len(generic) == 1:
            name += generic
        elif generic == "国际":
            kind, use = None, "international"
        for word, value in _USES.items():
            if name.endswith(word) and len(name) > len(word):
                name, use = name[: -len(word)], value
        for word, value in _USES.items():
            if generic.startswith(word):
                use = value
        text = name if len(generic) == 1 else name + generic
        self._items.append(Estate(text, Development(_name(name), kind, use)))

    def _unknown_division(self, name: str, suffix: str) -> None:
        if not name:
            return
        level = _LEVELS[suffix]
        self._items.append(Unknown(name + suffix, name_key(name), level))

    def _unknown(self, text: str) -> None:
        text = _WORD_CHARACTERS.sub("", text)
        if text and (_HAN.search(text) or len(text) > 1):
            self._items.append(Unknown(text, name_key(text), None))


_HONG_KONG_TYPES = {"街": "street", "大街": "street", "道": "road", "路": "road", "里": "lane", "巷": "lane"}


def _marked(kind: str, match: re.Match[str]) -> Item:
    """Return the number or label of a token like 附5号, 甲12号, 3号楼, 负1层."""
    if kind == "number":
        return Label("annex", label_of(match["label"])) if match["before"] == "附" else Free(label_of(match[0]), True)
    if kind == "plot":
        return Code("plot", label_of(match["label"]))
    below = "b" if match["before"] in ("地下", "负") else ""
    return Label(kind, below + label_of(match["label"]))


def _code(kind: str, text: str) -> tuple[str, str]:
    if kind == "pobox":
        return "po_box", _NOT_DIGIT.sub("", text)
    if kind == "sided":
        return "side", _SIDES.get(text[:-1], "")
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
    text = _clean(text)
    return Name(text, name_key(text), text)
