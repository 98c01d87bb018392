"""Addresses drawn from the gazetteer, each spelled in six scripts: what the generated tests compare.

A `Drawn` address is parts, not text, so that changing one part gives a near miss whose only difference is known.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

import opencc

from falsefront.address.gazetteer.division import Division
from falsefront.address.gazetteer.gazetteer import Gazetteer

# Stems of common roads with their syllables; none of them is a translated word, a direction or a homophone of another.
STEMS = {
    "和平": "he ping", "建设": "jian she", "新华": "xin hua", "胜利": "sheng li", "文化": "wen hua",
    "长江": "chang jiang", "人民": "ren min", "解放": "jie fang", "光明": "guang ming", "红旗": "hong qi",
    "友谊": "you yi", "工业": "gong ye", "青年": "qing nian", "迎宾": "ying bin", "育才": "yu cai",
    "学府": "xue fu", "金山": "jin shan", "白云": "bai yun", "天河": "tian he", "泰山": "tai shan",
    "黄河": "huang he", "湖滨": "hu bin", "凤凰": "feng huang", "绿园": "lv yuan", "冶金": "ye jin",
}  # fmt: skip
DIRECTIONS = {
    "": ("", ""),
    "东": ("dong", "East"),
    "西": ("xi", "West"),
    "南": ("nan", "South"),
    "北": ("bei", "North"),
    "中": ("zhong", "Middle"),
}
TYPES = {
    "路": ("lu", "Road"),
    "街": ("jie", "Street"),
    "大街": ("da jie", "Avenue"),
    "大道": ("da dao", "Avenue"),
    "巷": ("xiang", "Lane"),
}
ESTATES = {
    "瑞穗": "rui sui", "云栖": "yun qi", "锦澜": "jin lan", "鼎泰": "ding tai", "翠竹": "cui zhu", "海棠": "hai tang",
    "丰荣": "feng rong", "天铭": "tian ming", "佳乐": "jia le", "龙顺": "long shun",
}  # fmt: skip
GENERICS = {
    "大厦": ("da sha", "Mansion"),
    "花园": ("hua yuan", "Garden"),
    "广场": ("guang chang", "Plaza"),
    "国际中心": ("guo ji zhong xin", "International Center"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """One address in parts; "" where it has none."""

    province: Division
    city: Division
    county: Division | None
    stem: str
    direction: str
    type: str
    number: str
    estate: str
    generic: str
    building: str
    room: str


@cache
def traditional() -> Callable[[str], str]:
    """Return the converter to traditional characters."""
    convert: Callable[[str], str] = opencc.OpenCC("s2t").convert
    return convert


@cache
def plain_cities(gazetteer_of: Callable[[], Gazetteer]) -> tuple[tuple[Division, Division, tuple[Division, ...]], ...]:
    """Return provinces with cities and their counties, of names whose pinyin is one city's and one county's only."""
    places = gazetteer_of().divisions.values()
    spoken: dict[str, int] = {}
    for place in places:
        spoken[place.pinyin_short] = spoken.get(place.pinyin_short, 0) + 1
    found = []
    for city in places:
        if city.level != "city" or spoken[city.pinyin_short] > 1 or not city.parent:
            continue
        province = gazetteer_of().divisions[city.parent]
        counties = tuple(
            place
            for code in gazetteer_of().children.get(city.code, ())
            if (place := gazetteer_of().divisions[code]).level == "county" and spoken[place.pinyin_short] == 1
        )
        if counties and len(city.short) == 2:
            found.append((province, city, counties))
    return tuple(found)


def draw(rng: random.Random, cities: tuple[tuple[Division, Division, tuple[Division, ...]], ...]) -> Drawn:
    """Return one address."""
    province, city, counties = rng.choice(cities)
    has_estate = rng.random() < 0.5
    has_building = rng.random() < 0.6
    return Drawn(
        province=province,
        city=city,
        county=rng.choice(counties) if rng.random() < 0.6 else None,
        stem=rng.choice(tuple(STEMS)),
        direction=rng.choice(("", "", *DIRECTIONS)),
        type=rng.choice(("路", "路", *TYPES)),
        # From 10 on, so that 10-8 cannot be read as a range.
        number=str(rng.choice((rng.randrange(10, 100), rng.randrange(100, 1000), rng.randrange(1000, 3000))))
        + rng.choice(("", "", "", f"-{rng.randrange(1, 9)}")),
        estate=rng.choice(tuple(ESTATES)) if has_estate else "",
        generic=rng.choice(tuple(GENERICS)) if has_estate else "",
        building=rng.choice("ABCD123456789") if has_building else "",
        room=str(rng.randrange(1, 33) * 100 + rng.randrange(1, 20)),
    )


def simplified_spelling(a: Drawn) -> str:
    """Return 河北省邢台市信都区冶金北路88号瑞穗大厦A座1203室."""
    building = f"{a.building}{'座' if a.building.isalpha() else '号楼'}" if a.building else ""
    return (
        f"{a.province.name if a.province.name != a.city.name else ''}{a.city.name}{a.county.name if a.county else ''}"
        f"{a.stem}{a.direction}{a.type}{a.number}号{a.estate}{a.generic}{building}{a.room}室"
    )


def traditional_spelling(a: Drawn) -> str:
    """Return the same in traditional characters."""
    return traditional()(simplified_spelling(a))


def _pinyin_parts(a: Drawn) -> list[str]:
    building = f"{a.building} {'zuo' if a.building.isalpha() else 'hao lou'}" if a.building else ""
    estate = f"{_joined(ESTATES[a.estate])} {_joined(GENERICS[a.generic][0])}" if a.estate else ""
    road = f"{_joined(STEMS[a.stem])} {DIRECTIONS[a.direction][0]} {_joined(TYPES[a.type][0])}"
    parts = [
        f"{a.province.pinyin_short.title()} {'' if a.province.name == a.city.name else 'Sheng'}",
        f"{a.city.pinyin_short.title()} Shi",
        _county(a, pinyin=True),
        f"{road.title()} {a.number} Hao",
        estate,
        building,
        f"{a.room} Shi",
    ]
    return [" ".join(part.split()) for part in parts if part]


def _county(a: Drawn, *, pinyin: bool) -> str:
    if a.county is None:
        return ""
    return a.county.english if not pinyin else a.county.pinyin.title()


def _joined(syllables: str) -> str:
    return syllables.replace(" ", "")


def pinyin_spelling(a: Drawn) -> str:
    """Return Hebei Sheng, Xingtai Shi, Xinduqu, Yejin Bei Lu 88 Hao, Ruisui Dasha, A Zuo, 1203 Shi."""
    return ", ".join(_pinyin_parts(a))


def split_spelling(a: Drawn) -> str:
    """Return 88 Ye Jin Bei Lu, Rui Sui Da Sha, Room 1203, Block A, Xingtai: the names in syllables."""
    estate = f"{ESTATES[a.estate]} {GENERICS[a.generic][0]}".title() if a.estate else ""
    building = f"Block {a.building}" if a.building else ""
    road = f"{STEMS[a.stem]} {DIRECTIONS[a.direction][0]} {TYPES[a.type][0]}".title()
    parts = (
        f"No.{a.number} {' '.join(road.split())}",
        estate,
        building,
        f"Room {a.room}",
        _county(a, pinyin=False),
        f"{a.city.pinyin_short.title()} City",
    )
    return ", ".join(part for part in parts if part)


def capital_spelling(a: Drawn) -> str:
    """Return the pinyin in capitals, the road's words run together, without commas between some parts."""
    road = "".join((_joined(STEMS[a.stem]), DIRECTIONS[a.direction][0], _joined(TYPES[a.type][0])))
    estate = f"{_joined(ESTATES[a.estate])} {_joined(GENERICS[a.generic][0])}" if a.estate else ""
    building = f"BLDG {a.building}" if a.building else ""
    parts = (f"RM {a.room}", building, estate, f"NO. {a.number} {road}", _county(a, pinyin=True), a.city.pinyin_short)
    return ", ".join(part for part in parts if part).upper() + ", CHINA"


def english_spelling(a: Drawn) -> str:
    """Return Room 1203, Building A, Ruisui Mansion, No. 88 Yejin North Road, Xindu District, Xingtai, Hebei, China."""
    estate = f"{_joined(ESTATES[a.estate]).title()} {GENERICS[a.generic][1]}" if a.estate else ""
    building = f"Building {a.building}" if a.building else ""
    road = f"{_joined(STEMS[a.stem]).title()} {DIRECTIONS[a.direction][1]} {TYPES[a.type][1]}"
    parts = (
        f"Room {a.room}",
        building,
        estate,
        f"No. {a.number} {' '.join(road.split())}",
        _county(a, pinyin=False),
        a.city.pinyin_short.title(),
        a.province.english if a.province.name != a.city.name else "",
        "China",
    )
    return ", ".join(part for part in parts if part)


SPELLINGS: dict[str, Callable[[Drawn], str]] = {
    "simplified": simplified_spelling,
    "traditional": traditional_spelling,
    "pinyin": pinyin_spelling,
    "split": split_spelling,
    "capitals": capital_spelling,
    "english": english_spelling,
}


def other_number(a: Drawn, rng: random.Random) -> Drawn:
    """Change the street number: the next, a digit more, two digits swapped."""
    first, dash, sub = a.number.partition("-")
    swapped = first[:-2] + first[-1] + first[-2] if len(first) > 1 else first
    made = [str(int(first) + 1), str(int(first) + 2), first + str(rng.randrange(10)), swapped]
    return replace(a, number=rng.choice([new for new in made if new != first and new[0] != "0"]) + dash + sub)


def other_sub_number(a: Drawn, rng: random.Random) -> Drawn:
    """Add, drop or change the sub-number."""
    first, _dash, sub = a.number.partition("-")
    made = [first, *(f"{first}-{other}" for other in range(1, 10))]
    return replace(a, number=rng.choice([new for new in made if new != a.number and not (new == first and not sub)]))


def other_direction(a: Drawn, rng: random.Random) -> Drawn:
    """Change, add or drop the road's direction."""
    return replace(a, direction=rng.choice([new for new in DIRECTIONS if new != a.direction]))


def other_type(a: Drawn, rng: random.Random) -> Drawn:
    """Change the road's type to one that every script tells from the first."""
    told_apart = [new for new in TYPES if TYPES[new][1] != TYPES[a.type][1] and {new, a.type} != {"街", "大街"}]
    return replace(a, type=rng.choice(told_apart))


def other_room(a: Drawn, rng: random.Random) -> Drawn:
    """Change the room."""
    return replace(a, room=str(int(a.room) + rng.choice((1, 2, 100))))


def other_building(a: Drawn, rng: random.Random) -> Drawn:
    """Change the building, where there is one."""
    kind = "ABCD" if a.building.isalpha() else "123456789"
    return replace(a, building=rng.choice([new for new in kind if new != a.building])) if a.building else a


def spelled_twice(one: Drawn, other: Drawn) -> Iterator[tuple[str, str, str]]:
    """Yield the two addresses in each pair of scripts, with the scripts' names."""
    for name, spell in SPELLINGS.items():
        for second, spell_other in SPELLINGS.items():
            yield f"{name}/{second}", spell(one), spell_other(other)
