"""Spells one invented address the way sellers do: in Chinese, pinyin and English, with all that goes wrong.

Each function takes a place and a seeded `random.Random` and gives one string. `known` has the habits seen in
`../shared/addresses/vendors_dev.tsv` at rates of our own; `other` has habits of another author: other abbreviations,
slips of the eye, run-on contacts, other orders and separators.
"""

import random
from functools import cache

from opencc import OpenCC
from pypinyin import lazy_pinyin

from benchmarks.place import Place

PROVINCES = {
    "内蒙古自治区": "Inner Mongolia",
    "广西壮族自治区": "Guangxi",
    "西藏自治区": "Tibet",
    "宁夏回族自治区": "Ningxia",
    "新疆维吾尔自治区": "Xinjiang",
    "陕西省": "Shaanxi",
}
TRANSLATIONS = {"人民": "People's", "和平": "Peace", "胜利": "Victory", "解放": "Liberation"}
DIRECTIONS = {
    "东": ("East", "E.", "Dong"),
    "南": ("South", "S.", "Nan"),
    "西": ("West", "W.", "Xi"),
    "北": ("North", "N.", "Bei"),
    "中": ("Middle", "Mid.", "Zhong"),
}
ROAD_TYPES = {
    "路": ("Road", "Rd.", "Rd", "Lu"),
    "大道": ("Avenue", "Ave", "Boulevard", "Dadao"),
    "大街": ("Street", "Avenue", "St.", "Dajie", "Da Jie"),
    "街": ("Street", "St", "Jie"),
    "巷": ("Lane", "Alley", "Xiang"),
}
DEVELOPMENTS = {
    "花园": ("Garden", "Huayuan"),
    "小区": ("Residential Quarter", "Xiaoqu", "Community"),
    "广场": ("Plaza", "Square", "Guangchang"),
    "大厦": ("Mansion", "Building", "Tower", "Dasha"),
    "公寓": ("Apartment", "Gongyu"),
    "商务楼": ("Business Building", "Shangwulou"),
    "国际中心": ("International Center", "Guoji Zhongxin"),
    "科技园": ("Science Park", "Technology Park"),
    "工业园": ("Industrial Park", "Industrial Zone", "Gongyeyuan"),
    "商务中心": ("Business Center", "Shangwu Zhongxin"),
}
COUNTY_TYPES = (
    ("自治县", ("Autonomous County", "County")),
    ("自治旗", ("Autonomous Banner", "Banner")),
    ("新区", ("New Area", "New District")),
    ("区", ("District", "Dist.", "Qu")),
    ("县", ("County", "Xian")),
    ("市", ("City", "Shi")),
    ("旗", ("Banner",)),
)
LOOK_ALIKES = str.maketrans("aceopxyi", "асеорхуі")
LEET = str.maketrans("aeio", "4310")
DIGITS = "〇一二三四五六七八九"
NOTES_ZH = ("（近地铁站）", "附近", "旁边", "　电话联系", "(张先生收)")
NOTES_EN = (" near railway station", " (contact Mr Wang)", " ☎ call first", "!!!", " *wholesale only*")


@cache
def traditional() -> OpenCC:
    """Return the converter from simplified to traditional characters."""
    return OpenCC("s2t")


def word(text: str, *, split: bool) -> str:
    """Return a name in pinyin, one character at a time as careless sellers read it."""
    syllables = [syllable.capitalize() for syllable in lazy_pinyin(text)]
    return " ".join(syllables) if split else "".join(syllables).capitalize()


def chinese_number(number: str) -> str:
    """Return a number in Chinese numerals: two and three digits with tens and hundreds, others digit by digit."""
    if len(number) == 2 and number.isdigit():
        tens = "" if number[0] == "1" else DIGITS[int(number[0])]
        return tens + "十" + (DIGITS[int(number[1])] if number[1] != "0" else "")
    if len(number) == 3 and number.isdigit() and "0" not in number:
        return f"{DIGITS[int(number[0])]}百{DIGITS[int(number[1])]}十{DIGITS[int(number[2])]}"
    return "".join(DIGITS[int(digit)] if digit.isdigit() else digit for digit in number)


def _short_city(city: str) -> str:
    return city[:-1] if city.endswith("市") else city


def _unit_zh(place: Place, rng: random.Random, *, with_room: bool) -> str:
    text = ""
    if place.building:
        text += place.building + rng.choice(
            ("栋", "幢", "座") if place.building.isalpha() else ("栋", "幢", "号楼", "#")
        )
        text += "-" if text.endswith("#") and place.room and with_room and not place.entrance else ""
    if place.entrance:
        text += place.entrance + "单元"
    if place.room and with_room:
        text += place.room + rng.choice(("室", "房", "号", "室", "" if place.building else "室"))
    return text


def chinese(place: Place, rng: random.Random) -> str:
    """Spell in Chinese, large to small, some parts left out."""
    parts = []
    if rng.random() < 0.85:
        parts.append(place.province if rng.random() < 0.6 else province_short(place.province))
    if not (parts and place.province == place.city):
        parts.append(place.city if rng.random() < 0.75 else _short_city(place.city))
    if place.county and rng.random() < 0.72:
        parts.append(place.county)
    number = place.number
    if rng.random() < 0.07 and "-" not in number:
        number = chinese_number(number)
    number += "号" if rng.random() < 0.88 or "-" in number or place.building else ""
    road = place.road + place.direction + place.road_type + number
    development = [place.development + place.development_type] if place.development and rng.random() < 0.93 else []
    if development and not number.endswith("号"):
        road += "号"
    parts += [*development, road] if rng.random() < 0.03 else [road, *development]
    unit = _unit_zh(place, rng, with_room=rng.random() < 0.92)
    if unit:
        parts.append(unit)
    separator = rng.choice(("", "", "", "", "，", ",", " "))
    text = separator.join(parts)
    if rng.random() < 0.4:
        text = "中国" + (separator if rng.random() < 0.5 else "") + text
    if rng.random() < 0.12:
        text = text.translate(str.maketrans("0123456789-", "０１２３４５６７８９－"))
    return _around_chinese(text, place, rng)


def _around_chinese(text: str, place: Place, rng: random.Random) -> str:
    if rng.random() < 0.13:
        text = traditional().convert(text)
    chance = rng.random()
    if chance < 0.05:
        text += f"（邮编：{rng.randint(100000, 899999)}）"
    elif chance < 0.10:
        text = f"{rng.randint(100000, 899999)} {text}"
    elif chance < 0.16:
        text += rng.choice(NOTES_ZH)
    if rng.random() < 0.06:
        text += f", {province_english(place)}, China"
    elif rng.random() < 0.05:
        text = f"{word(_short_city(place.city), split=False)} {text}"
    return text


def province_short(province: str) -> str:
    """Return a province's name without what kind of province it is: 内蒙古, 山东."""
    return province[: 3 if province[0] in "内黑" else 2]


def province_english(place: Place, *, split: bool = False) -> str:
    """Return the province's usual English name without a suffix."""
    return PROVINCES.get(place.province) or word(place.province[:-1], split=split)


def county_english(county: str, rng: random.Random, *, split: bool) -> str:
    """Return a county's name with an English or romanised word for what kind of county it is."""
    for suffix, words in COUNTY_TYPES:
        if county.endswith(suffix) and len(county) - len(suffix) >= 1:
            if len(county) == 2:
                return word(county, split=split)
            return f"{word(county[: -len(suffix)], split=split)} {rng.choice(words)}"
    return word(county, split=split)


def _road_english(place: Place, rng: random.Random, *, split: bool) -> str:
    name = TRANSLATIONS.get(place.road, "") if rng.random() < 0.25 else ""
    name = name or word(place.road, split=split)
    kind = rng.choice(ROAD_TYPES[place.road_type])
    if not place.direction:
        return f"{name} {kind}"
    chance = rng.random()
    if chance < 0.08 and "'" not in name:  # run together
        return f"{name}{DIRECTIONS[place.direction][2].lower()} {kind}"
    if chance < 0.12 and "'" not in name:
        tail = {"路": "lu", "大道": "dadao", "大街": "dajie", "街": "jie", "巷": "xiang"}[place.road_type]
        return f"{name}{DIRECTIONS[place.direction][2].lower()}{tail}"
    direction = rng.choice(DIRECTIONS[place.direction])
    if chance < 0.30 and place.direction != "中":
        return f"{DIRECTIONS[place.direction][0]} {name} {kind}"
    return f"{name} {direction} {kind}"


def _unit_english(place: Place, rng: random.Random, *, with_room: bool) -> list[str]:
    parts = []
    room = place.room if with_room else None
    if place.building and room and not place.entrance and rng.random() < 0.08:
        return [f"{place.building}-{room}"]
    if place.building:
        word = rng.choice(("Building", "Bldg.", "Bldg", "Block", "Tower"))
        parts.append(f"No.{place.building} Building" if rng.random() < 0.08 else f"{word} {place.building}")
    if place.entrance:
        parts.append(f"Unit {place.entrance}")
    if room:
        words = (
            ("Room", "Rm.", "Rm", "Suite", "Flat") if place.entrance else ("Room", "Rm.", "Rm", "Suite", "Flat", "Unit")
        )
        parts.append(f"{rng.choice(words)} {room}")
    return parts


def _area_english(place: Place, rng: random.Random, *, split: bool) -> list[str]:
    parts = []
    if place.county and rng.random() < 0.68:
        parts.append(county_english(place.county, rng, split=split))
    city = word(_short_city(place.city), split=split)
    parts.append(city + rng.choice(("", "", " City", " Shi")))
    if rng.random() < 0.72:
        parts.append(province_english(place) + rng.choice(("", "", " Province", " Prov.", " Sheng")))
    if rng.random() < 0.6:
        parts.append(rng.choice(("China", "P.R. China", "PRC", "CN")))
    return parts


def english(place: Place, rng: random.Random) -> str:
    """Spell in pinyin and English, either order, some parts left out."""
    split = rng.random() < 0.15
    number, road = place.number, _road_english(place, rng, split=split)
    small_first = rng.random() < 0.68
    if small_first:
        street = rng.choice(
            (
                f"No. {number} {road}",
                f"No.{number} {road}",
                f"NO {number} {road}",
                f"#{number} {road}",
                f"{number} {road}",
            )
        )
    else:
        street = rng.choice((f"{road} {number}", f"{road} No.{number}", f"{road} {number} Hao", f"No.{number} {road}"))
    development = []
    if place.development and rng.random() < 0.92:
        kind = rng.choice(DEVELOPMENTS[place.development_type])
        development = [f"{word(place.development, split=split)} {kind}"]
    unit = _unit_english(place, rng, with_room=rng.random() < 0.92)
    area = _area_english(place, rng, split=split)
    if small_first:
        near = [*reversed(unit), *development, street] if rng.random() < 0.6 else [street, *development, *unit]
        parts = [*near, *area]
    else:
        parts = [*reversed(area), street, *development, *unit]
    if rng.random() < 0.04:
        rng.shuffle(parts)
    text = rng.choice(
        (", ", ", ", ", ", ", ", ",", " - " if "-" not in number else ", ", " " if not small_first else ", ")
    ).join(parts)
    return _after_english(text, rng)


def typing_error(text: str, rng: random.Random) -> str:
    """Return the text with one letter lost, doubled, swapped with the next or replaced."""
    places = [i for i in range(1, len(text) - 1) if text[i].isalpha() and text[i].isascii() and text[i + 1].isalpha()]
    if not places:
        return text
    at = rng.choice(places)
    return rng.choice(
        (
            text[:at] + text[at + 1 :],
            text[:at] + text[at] + text[at:],
            text[:at] + text[at + 1] + text[at] + text[at + 2 :],
            text[:at] + rng.choice("abcdefghijklmnopqrstuvwxyz") + text[at + 1 :],
        )
    )


def _after_english(text: str, rng: random.Random) -> str:
    if rng.random() < 0.14:
        text = typing_error(text, rng)
        if rng.random() < 0.35:
            text = typing_error(text, rng)
    chance = rng.random()
    if chance < 0.03:
        text = text.translate(LOOK_ALIKES)
    elif chance < 0.05:
        text = "".join(char + "\u200b" if rng.random() < 0.15 else char for char in text)
    elif chance < 0.065:
        words = text.split(" ")
        at = rng.randrange(len(words))
        if not any(char.isdigit() for char in words[at]):
            words[at] = words[at].translate(LEET)
        text = " ".join(words)
    elif chance < 0.13:
        text = text.upper()
    elif chance < 0.17:
        text = text.lower()
    chance = rng.random()
    if chance < 0.14:
        text += f" {rng.randint(100000, 899999)}"
    elif chance < 0.19:
        text += rng.choice(NOTES_EN)
    return text


def known(place: Place, rng: random.Random) -> str:
    """Spell with the habits of `vendors_dev.tsv`: a bit more than half in Latin letters, some in both scripts."""
    chance = rng.random()
    if chance < 0.02:
        return f"{chinese(place, rng)} / {english(place, rng)}"
    return english(place, rng) if chance < 0.54 else chinese(place, rng)


def other(place: Place, rng: random.Random) -> str:
    """Spell with another author's habits on top: run-on contacts, line breaks, brackets, slips of the eye."""
    text = known(place, rng)
    chance = rng.random()
    if chance < 0.08:
        text += rng.choice(
            (" Tel: 0319-5551234", " Phone +86 13900001111", " 电话：13900001111", " Email: sales@example.com")
        )
    elif chance < 0.14:
        text = rng.choice(("Address: ", "Add: ", "地址：", "Office: ", "Company address: ")) + text
    elif chance < 0.19:
        text = text.replace(", ", "\n" if rng.random() < 0.3 else " | ")
    elif chance < 0.24:
        text = text.replace(", ", " ")
    elif chance < 0.28:
        text = f"({text})" if rng.random() < 0.5 else f"“{text}”"
    elif chance < 0.33:
        text = text.replace(" ", "  ").replace(",", " ,")
    if rng.random() < 0.06:
        text = typing_error(text, rng)
    if rng.random() < 0.03:
        text = text.replace("No.", "Number ").replace("Road", "Raod").replace("District", "Distrct")
    return text
