"""Spells addresses with the habits of a third author; its generator was measured before anything was learned from it.

Names left in Chinese inside English addresses, rooms written with their building (3-2-1203, A1203), all of an address
in pinyin with its generic words (Hao, Dong, Danyuan, Lou, Shi), floors told besides the room, numbers set off by
spaces, roads in every order of name, direction and type, the firm before and the person behind the address, remains
of HTML. The places and cluster sizes are those of `fitted`.
"""

import random

from benchmarks import spelling
from benchmarks.fitted import short_city
from benchmarks.place import Place
from benchmarks.stranger import DEVELOPMENTS

ROAD_TYPES = {
    "路": ("Road", "Rd.", "Rd"), "大道": ("Avenue", "Ave.", "Boulevard", "Dadao"),
    "大街": ("Street", "Avenue", "Main Street", "Dajie"), "街": ("Street", "St.", "St"),
    "巷": ("Lane", "Alley", "Xiang"),
}  # fmt: skip
PINYIN_TYPES = {"路": "Lu", "大道": "Da Dao", "大街": "Da Jie", "街": "Jie", "巷": "Xiang"}
DIRECTIONS = {
    "东": ("East", "E.", "Dong"), "南": ("South", "S.", "Nan"), "西": ("West", "W.", "Xi"),
    "北": ("North", "N.", "Bei"), "中": ("Middle", "Mid.", "Zhong"),
}  # fmt: skip
COUNTY_TYPES = {"区": ("District", "Qu"), "县": ("County", "Xian"), "市": ("City", "Shi"), "旗": ("Banner", "Qi")}
BEHIND_EN = (" Attn: Mr. Wang", " (Contact: Lily)", ", Tel: 0086 319 5551234", " Mob: 13900001111", ".")
BEFORE_EN = (
    "Songnan Trading Co.,Ltd: ", "Fuliu Biotech Co., Ltd\n", "Linglin Industry Limited, ", "Head Office: ",
    "Company Address: ", "ADD:",
)  # fmt: skip
BEHIND_ZH = ("（李经理 收）", " 联系人：张先生", "（邮局隔壁）", " 手机:13900001111", "，邮编：054000")
BEFORE_ZH = ("宏星化工有限公司，", "清泉贸易有限公司：", "办公地址：", "联系地址：")


def _name(text: str, rng: random.Random, *, split: bool) -> str:
    return text if rng.random() < 0.05 else spelling.word(text, split=split)


def _floor(place: Place, rng: random.Random) -> str | None:
    """Return the floor a room is on, as half of the writers tell it."""
    told = place.room is not None and len(place.room) > 2 and rng.random() < 0.5
    return place.room[:-2] if told and place.room else None


def _road(place: Place, rng: random.Random, *, split: bool) -> str:
    name, kind = _name(place.road, rng, split=split), rng.choice(ROAD_TYPES[place.road_type])
    if not place.direction:
        return f"{name} {kind}"
    english, short, pinyin = DIRECTIONS[place.direction]
    orders = (
        f"{name} {english} {kind}", f"{english} {name} {kind}", f"{name} {kind} {english}", f"{name} {pinyin} {kind}",
        f"{name} {short} {kind}", f"{name} {kind} ({english})",
    )  # fmt: skip
    return rng.choices(orders, (8, 3, 1.5, 3, 1, 0.7))[0]


def _unit(place: Place, rng: random.Random, *, whole: bool) -> list[str]:
    """Return building, entrance, floor and room, from large to small."""
    building, entrance, room = place.building, place.entrance, place.room
    room = room if whole or rng.random() < 0.9 else None
    if building and room and rng.random() < 0.2:
        dashed = [building, *([entrance] if entrance else []), room]
        return [rng.choice(("Room ", "")) + (building + room if building.isalpha() else "-".join(dashed))]
    parts = []
    if building:
        kinds = ("Building {}", "Bldg {}", "Block {}", "No.{} Building", "Building #{}")
        parts.append(rng.choice(kinds).format(building))
    if building and entrance:
        parts.append(rng.choice(("Unit {}", "Entrance {}", "{} Unit")).format(entrance))
    floor = _floor(place, rng) if room else None
    if floor:
        parts.append(rng.choice(("{}F", "{}/F", "Floor {}", "{}/Floor", "F{}", "Level {}")).format(floor))
    if room:
        parts.append(rng.choice(("Room {}", "Rm {}", "Rm.{}", "Suite {}", "Office {}", "#{}", "Room-{}")).format(room))
    return parts


def _area(place: Place, rng: random.Random, *, split: bool, pinyin: bool) -> list[str]:
    """Return county, city, province and country."""
    parts = []
    if place.county and rng.random() < 0.8:
        english, spoken = COUNTY_TYPES.get(place.county[-1], ("", ""))
        stem = place.county[:-1]
        if len(stem) < 2:  # 和县 is He County, and Hexian
            parts.append(spelling.word(place.county, split=split))
        else:
            parts.append(f"{spelling.word(stem, split=split)} {spoken if pinyin else english}".strip())
    city = spelling.word(short_city(place.city), split=split)
    parts.append(city + (" Shi" if pinyin and place.city.endswith("市") else rng.choice(("", " City"))))
    if place.province != place.city and rng.random() < 0.75:
        province = spelling.province_english(place, split=split)
        parts.append(province + (" Sheng" if pinyin and place.province.endswith("省") else ""))
    return parts + ([rng.choice(("China", "P.R. China", "CN", "China (Mainland)"))] if rng.random() < 0.6 else [])


def pinyin(place: Place, rng: random.Random, *, whole: bool) -> str:
    """Spell in pinyin from large to small, generic words and all."""
    split = rng.random() < 0.5
    kind = PINYIN_TYPES[place.road_type]
    side = f"{DIRECTIONS[place.direction][2]} " if place.direction else ""
    street = f"{spelling.word(place.road, split=split)} {side}{kind if split else kind.replace(' ', '').capitalize()}"
    number = rng.choice((f"{place.number} Hao", f"{place.number}Hao", f"No.{place.number}", f"{place.number}#"))
    parts = [*reversed(_area(place, rng, split=split, pinyin=True)), f"{street} {number}"]
    if place.development and (whole or rng.random() < 0.85):
        name = spelling.word(place.development + place.development_type, split=True)
        parts.append(name if split else f"{name.replace(' ', '').capitalize()}")
    if place.building:
        kinds = ("{} Zuo",) if place.building.isalpha() else ("{} Hao Lou", "{} Dong", "{}Dong", "{}#")
        parts.append(rng.choice(kinds).format(place.building))
    parts += [f"{place.entrance} Danyuan"] if place.building and place.entrance else []
    if place.room and (whole or rng.random() < 0.9):
        floor = _floor(place, rng)
        parts += [f"{floor} {rng.choice(('Lou', 'Ceng'))}"] if floor else []
        parts.append(rng.choice(("{} Shi", "{}Shi", "{} Hao Fang")).format(place.room))
    return rng.choices((", ", " "), (65, 35))[0].join(parts)


def english(place: Place, rng: random.Random, *, whole: bool) -> str:
    """Spell in English, with a Chinese name in it now and then."""
    split = rng.random() < 0.25
    road, number = _road(place, rng, split=split), place.number
    street = rng.choice((f"No.{number} {road}", f"No. {number}, {road}", f"{number} {road}", f"{road} No.{number}"))
    estate = []
    if place.development and (whole or rng.random() < 0.85):
        generic = rng.choice(DEVELOPMENTS[place.development_type])
        named = f"{spelling.word(place.development, split=split)} {generic}"
        chinese_name = place.development + place.development_type
        estate = [rng.choices((named, chinese_name, f"{named} ({chinese_name})"), (88, 8, 4))[0]]
    unit, area = _unit(place, rng, whole=whole), _area(place, rng, split=split, pinyin=False)
    orders = (
        [*reversed(unit), *estate, street, *area], [*estate, *unit, street, *area],
        [street, *reversed(unit), *estate, *area], [*reversed(area), street, *estate, *unit],
    )  # fmt: skip
    return rng.choices((", ", ",", " | ", "; ", "<br>"), (80, 10, 4, 3, 3))[0].join(
        rng.choices(orders, (50, 10, 15, 25))[0]
    )


def chinese(place: Place, rng: random.Random, *, whole: bool) -> str:
    """Spell in Chinese, large to small."""
    parts = [place.province] if place.province != place.city and rng.random() < 0.75 else []
    parts.append(place.city if rng.random() < 0.85 else short_city(place.city))
    parts += [place.county] if place.county and rng.random() < 0.85 else []
    road = f"{place.road}{place.direction}{place.road_type}{place.number}{rng.choice(('号', '号', '号', '#'))}"
    named = place.development and (whole or rng.random() < 0.85)
    parts.append(road + (f"{place.development}{place.development_type}" if named else ""))
    building, entrance, room = place.building, place.entrance, place.room
    room = room if whole or rng.random() < 0.9 else None
    if building and room and named and rng.random() < 0.25:
        told = "-".join([building, *([entrance] if entrance else []), room])
        parts[-1] += told + rng.choice(("室", ""))
    else:
        kinds = ("座", "栋") if building and building.isalpha() else ("号楼", "栋", "幢", "#楼", "座")
        parts[-1] += f"{building}{rng.choice(kinds)}" if building else ""
        parts[-1] += f"{entrance}单元" if building and entrance else ""
        floor = _floor(place, rng) if room else None
        parts[-1] += rng.choice((f"{floor}层", f"{floor}F", f"第{floor}层", f"{floor}楼")) if floor else ""
        parts[-1] += (" " if floor else "") + f"{room}{rng.choice(('室', '房', '号房'))}" if room else ""
    text = rng.choices(("", " ", "，"), (75, 15, 10))[0].join(parts)
    if rng.random() < 0.08:
        text = "".join(f" {c} " if c.isdigit() else c for c in text).replace("  ", "").strip()
    return spelling.traditional().convert(text) if rng.random() < 0.15 else text


def newcomer(place: Place, rng: random.Random, *, whole: bool = False) -> str:
    """Spell a place; `whole` says all that tells it from other rooms of the same premises."""
    write = rng.choices((chinese, pinyin, english), (42, 16, 42))[0]
    text = write(place, rng, whole=whole)
    before, behind = (BEFORE_ZH, BEHIND_ZH) if write is chinese else (BEFORE_EN, BEHIND_EN)
    chance = rng.random()
    if chance < 0.1:
        text += rng.choice(behind)
    elif chance < 0.2:
        text = rng.choice(before) + text
    if write is not chinese and rng.random() < 0.07:
        text = spelling.typing_error(text, rng)
    return text.upper() if rng.random() < 0.06 else text
