"""Developments, zones, divisions and unknown names in Chinese text."""

import re

from falsefront.address.lexicon.chinese import (
    ADDRESSEE,
    DIVISIONS,
    FIRM_ENDS,
    KEPT,
    KIND_OF,
    NO_HOUSES,
    OF_PARKS,
    OFFICES,
    PARK_USES,
    SIDES,
    USES,
    WHOLE,
    WRITTEN,
    ZONE_TRADES,
)
from falsefront.address.lexicon.table import expression, longest_first
from falsefront.address.parts.items import (
    Code,
    Division,
    Estate,
    Town,
    Unknown,
    Zoned,
)
from falsefront.address.parts.roads import name_key
from falsefront.address.parts.zones import grade_of_generic, zone_name
from falsefront.address.plain.segments import HAN
from falsefront.address.reading import Area, Development, Name
from falsefront.address.scan.chinese.heard import heard_district
from falsefront.address.scan.chinese.places import place
from falsefront.address.scan.chinese.stretch import Stretch, cleaned, name_of

_NOT_DIGITS = "第工业产园区集中小聚化"  # around the number of a zone
_WORKS_PARK = "工业园"
_NUMBERS_AND_PLACES = frozenset("一二三四五六七八九十0123456789省市县区镇乡村东西南北中")
_NEW_DISTRICT = "新区"
_WATERS = frozenset("湾湖江河港岛")  # behind the name of a county or city the end of a zone's
_BASE = "基地"
_NO_NAMES = re.compile(rf"(?:{expression('han.base.of', around=False)})*")
_PART = "区"
_LEAST_NAME_AND_SIDE = 3  # characters: 城北区 is a district, 青口北区 a quarter
_SIDES_OF_QUARTERS = ("n", "s", "e", "w")
_VILLAGE = "村"
_LONGEST_PARK = 6  # characters of what a park is called behind its name: 文化创意产业园


def take_zone(stretch: Stretch, name: str, generic: str) -> None:
    """Take a zone; one without a name is the city's own, where the gazetteer has it: 苏州市工业园区."""
    if generic[0] == "第":
        number = generic.strip(_NOT_DIGITS)  # 第3工业区
        name, generic = f"{name}第{number}", generic[len(number) + 1 :]
    if generic == _WORKS_PARK and _is_proper(stretch, name):
        stretch.items.append(Estate(name + generic, Development(name_of(name), "park", "industrial")))
        return
    if not name:
        stretch.is_dependent = True
        whole = city_named(stretch) + generic
        named = stretch.places.chinese.get(whole) if len(whole) > len(generic) else None
        if named is not None:
            place(stretch, whole, named)
            return
        if generic == _NEW_DISTRICT and stretch.items and type(stretch.items[-1]) is Division:
            return  # 光明新区 is 光明区 since
    elif generic == _NEW_DISTRICT and (heard := heard_district(stretch, name + generic)) is not None:
        place(stretch, name + generic, heard)  # 蒲东新区
        return
    if name.endswith(_VILLAGE) and len(name) > _LEAST_NAME:
        name = name.removesuffix(_VILLAGE)  # 潭王村工业区 is 潭王工业区
    if name in _WATERS:
        stretch.is_dependent = True
        last = stretch.items[-1] if stretch.items else None
        name = last.text + name if type(last) is Division else name  # 通州湾开发区 is no 湾 of 通州
    grade = grade_of_generic(generic, is_named=bool(name))
    called = zone_name(name_of(name or generic))
    stretch.items.append(Zoned(name + generic, Area(called, "zone", grade)))


def _is_proper(stretch: Stretch, name: str) -> bool:
    """Whether the name of a park is its own, as a landlord gives it: 骏业工业园, but not 沙河工业园 or 第二工业园."""
    name = cleaned(name)
    is_open = len(name) > 1 and "第" not in name and not name.endswith(ZONE_TRADES)
    return is_open and name[-1] not in _NUMBERS_AND_PLACES and name not in stretch.places.chinese


def city_named(stretch: Stretch) -> str:
    """Return the short name of the city named so far, "" where a county is named besides or none is."""
    places = stretch.places
    named = [item.named for item in stretch.items if type(item) is Division]
    slots = {places.slot[code]: code for one in named for code in one.codes if code not in one.other}
    return places.division(slots["city"]).short if "city" in slots and "county" not in slots else ""


def take_estate(stretch: Stretch, name: str, generic: str) -> None:
    """Take a named building, estate, park or market; offices in a plaza are that plaza."""
    name, generic = _without_offices(name, generic)
    if (house := _house_in_market(name, generic)) is not None:
        market, trade, inner = house
        if market or names_market(stretch):
            take_estate(stretch, market, trade)
            called = name_of(inner)
            stretch.items.append(Estate(inner + generic, Development(called, KIND_OF[generic], _use_in(inner))))
            return
    if _is_village(name, generic):
        called = name_of(name + generic.removesuffix(_VILLAGE))
        stretch.items.append(Zoned(name + generic, Area(called, "village")))
        return
    kind: str | None = KIND_OF[generic]
    if len(generic) == 1:
        name += generic
    elif generic == "国际":
        kind = None
    name, use = _parted(name, generic)
    if generic.endswith(_BASE) and _NO_NAMES.fullmatch(name):
        unknown(stretch, name + generic)  # 生产基地 is anybody's
        return
    if kind == "park":
        if not name:
            stretch.items.append(Zoned(generic, Area(name_of(generic), "zone")))
            return
        use = next((value for word, value in PARK_USES.items() if word in (name + generic)[-_LONGEST_PARK:]), use)
        name = OF_PARKS.sub("", name)
    text = name if len(generic) == 1 else name + generic
    if generic == "楼" and NO_HOUSES.fullmatch(name.removesuffix(generic)):
        unknown(stretch, name)  # 家属楼 is anybody's
        return
    stretch.items.append(Estate(text, Development(_called(name, generic), kind, use)))


def _is_village(name: str, generic: str) -> bool:
    """Whether 新 belongs to a village's name, where one character stands before it: 建新村; 曹杨新村 is an estate."""
    is_open = len(name) == 1 and name not in _NUMBERS_AND_PLACES
    return is_open and len(generic) > 1 and generic.endswith(_VILLAGE) and KIND_OF[generic] == "estate"


def _parted(name: str, generic: str) -> tuple[str, str | None]:
    """Return the name before the words that say what an estate is for, and that; 国际商务中心 has no other name."""
    use, whole = "international" if generic == "国际" else None, name
    for word, value in USES.items():
        if name.endswith(word) and len(name) > len(word) and not (generic in KEPT and value == "science"):
            name, use = name[: -len(word)], value
    for word, value in USES.items():
        if generic.startswith(word):
            use = value
            whole += word
    return whole if name in USES else name, use


def _called(name: str, generic: str) -> Name:
    """Return what an estate is called, with what of its generic word belongs to that."""
    called = name_of(name + (generic if generic in WHOLE else generic[:-1] if generic in KEPT else ""))
    if generic in WRITTEN and name:
        return name_of(name + generic.replace("邨", "村"))._replace(key=called.key)
    if KIND_OF[generic] == "estate" and name.endswith(_WRITTEN):  # 东风花苑小区
        stem = next(name.removesuffix(word) for word in _WRITTEN if name.endswith(word))
        return called._replace(key=name_key(stem))
    if generic == "楼" and len(name) > _LEAST_NAME:
        return called._replace(key=name_key(name[:-1]))  # 翠湖楼 is Cuihu Building; 翠湖大厦 is another
    return called


_WRITTEN = tuple(longest_first(WRITTEN))
_HOUSES = frozenset({"plaza", "center", "building"})
_IN_HOUSES = [word for word in longest_first(KIND_OF) if len(word) > 1 and KIND_OF[word] in _HOUSES]
_LEAST_NAME = 2  # characters


def _without_offices(name: str, generic: str) -> tuple[str, str]:
    """Return name and generic word of an estate without that of the offices in it.

    >>> _without_offices("万达广场", "写字楼"), _without_offices("阳光", "写字楼")
    (('万达', '广场'), ('阳光', '写字楼'))
    """
    if generic in OFFICES:
        for word in _IN_HOUSES:
            if name.endswith(word) and len(name) - len(word) >= _LEAST_NAME:
                return name[: -len(word)], word
    return name, generic


_IN_MARKETS = frozenset({"center", "building"})
_TRADES = longest_first(KEPT)
_COUNTRY = Code("country", "CN")


def house_alone(stretch: Stretch, generic: str) -> tuple[str, str] | None:
    """Return the use and the plain generic word of a house in the market right before it: 商务中心 of 中国塑料城."""
    last = stretch.items[-1] if stretch.items else None
    if type(last) is not Estate or last.development.kind != "market":
        return None
    use = next((word for word in USES if generic.startswith(word)), "")
    rest = generic.removeprefix(use)
    return (use, rest) if use and KIND_OF.get(rest) in _IN_MARKETS else None


def names_market(stretch: Stretch) -> bool:
    """Whether a market of a trade that comes next is the one of that trade there: 中国塑料城."""
    return bool(stretch.items) and stretch.items[-1] == _COUNTRY


def _house_in_market(name: str, generic: str) -> tuple[str, str, str] | None:
    """Return a market's name and generic word and what a house in it is called, where it is called by its use alone.

    >>> _house_in_market("塑料城国际", "商务中心"), _house_in_market("华强电子城", "商务中心")
    (('', '塑料城', '国际商务'), ('华强', '电子城', '商务'))
    >>> _house_in_market("五金城", "大厦"), _house_in_market("塑料城金海", "商务中心")
    (None, None)
    """
    kind = KIND_OF[generic]
    trade = next((word for word in _TRADES if word in name), None) if kind in _IN_MARKETS else None
    if trade is None:
        return None
    market, _, inner = name.partition(trade)
    inner += next((word for word in USES if generic.startswith(word)), "")
    is_use = bool(inner) and not _USE_WORDS.sub("", inner)
    return (market, trade, inner) if is_use else None


_USE_WORDS = re.compile("|".join(longest_first(frozenset(USES))))


def _use_in(inner: str) -> str | None:
    return next((value for word, value in reversed(USES.items()) if inner.endswith(word)), None)


def take_division(stretch: Stretch, name: str, suffix: str) -> None:
    """Take a province, city or county that the gazetteer has not; the suffix alone says nothing."""
    if not name:
        return
    side = SIDES.get(name[-1]) if suffix == _PART and len(name) >= _LEAST_NAME_AND_SIDE else None
    if side in _SIDES_OF_QUARTERS:
        stretch.items += [Unknown(name[:-1], name_key(name[:-1]), None), Code("zone_label", side)]  # 青口北区
        return
    if (heard := heard_district(stretch, name + suffix)) is not None:
        place(stretch, name + suffix, heard)
        return
    level = DIVISIONS[suffix]
    if level == "city" and len(suffix) > 1:
        stretch.is_dependent = True
        if _names_county(stretch):
            stretch.items.append(Town(name + suffix, name_key(name), name))  # 朝阳区崔各庄地区 is a township
            return
    stretch.items.append(Unknown(name + suffix, name_key(name), level))


def _names_county(stretch: Stretch) -> bool:
    slot = stretch.places.slot
    return any(
        slot[code] == "county"
        for item in stretch.items
        if type(item) is Division
        for code in item.named.codes
        if code not in item.named.other
    )


def unknown(stretch: Stretch, text: str) -> None:
    """Take text of which nothing is known; a person or a firm is no place."""
    text = cleaned(text)
    if ADDRESSEE.fullmatch(text) or text.endswith(FIRM_ENDS):
        stretch.items.append(Code("care_of", text))  # who is there, not where
    elif text and (HAN.search(text) or len(text) > 1):
        stretch.items.append(Unknown(text, name_key(text), None))
