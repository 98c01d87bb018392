"""Spells addresses with the habits of an author who never saw the other noises; first measured before it was tuned on.

Numbers with a sign behind them (188#), "No." in Chinese, directions in brackets behind a road's type, roads without
spaces, labels before or behind their word, dashes and bars for commas, landmarks, telephone numbers run on, other
translations of generic words. The places and cluster sizes are those of `fitted`.
"""

import random

from benchmarks import spelling
from benchmarks.fitted import short_city
from benchmarks.place import Place

ROAD_TYPES = {
    "路": ("Rd", "Road", "Lu", "rd.", "RD"), "大道": ("Avenue", "Ave.", "Dadao", "Da Dao", "Blvd", "Da-dao"),
    "大街": ("Dajie", "Da Jie", "Street", "St.", "Main Street", "Avenue"), "街": ("Street", "Jie", "St", "Str."),
    "巷": ("Lane", "Alley", "Xiang"),
}  # fmt: skip
DIRECTIONS = {
    "东": ("East", "E", "Dong", "E."), "南": ("South", "S", "Nan", "S."), "西": ("West", "W", "Xi", "W."),
    "北": ("North", "N", "Bei", "N."), "中": ("Middle", "Mid", "Zhong", "Central"),
}  # fmt: skip
DEVELOPMENTS = {
    "花园": ("Gardens", "Hua Yuan", "Huayuan", "Garden"),
    "小区": ("Xiao Qu", "Community", "Residential District", "Residential Area", "Xiaoqu"),
    "广场": ("Plaza", "Square", "Guang Chang"), "大厦": ("Building", "Mansion", "Da Sha", "Tower"),
    "公寓": ("Apartments", "Gong Yu", "Apartment"), "商务楼": ("Commercial Building", "Office Building", "Shangwulou"),
    "国际中心": ("Int'l Center", "International Centre", "Guoji Zhongxin"),
    "科技园": ("Sci-Tech Park", "Technology Park", "Science & Technology Park"),
    "工业园": ("Industrial Park", "Ind. Park", "Industrial Zone"),
}  # fmt: skip
COUNTY_TYPES = {"区": ("Qu", "District", "Distr."), "县": ("Xian", "County", "Cnty"), "市": ("Shi", "City")}
BEHIND_EN = (
    " (near East Railway Station)", ", opposite to the People Hospital", " next to Bank of China",
    ", across from the Mall", " Tel:+86-319-5551234", " tel 13900001111", " WeChat: abc123",
    "; E-mail: info@example.com", " P.C. 054000",
)  # fmt: skip
BEFORE_EN = ("Add: ", "ADDR.: ", "Factory Add: ", "Our office: ", "Warehouse: ")
BEHIND_ZH = (
    "（原人民医院对面）", "，汽车站斜对面", "（中国银行隔壁）", " 电话：0319-5551234", "，联系人：王经理 13900001111",
    "（微信同号13900001111）", "，QQ:12345678", " 邮编:054000", "(054000)",
)  # fmt: skip
BEFORE_ZH = ("地址：", "公司地址: ", "收货地址：", "注册地址：")


def _name(text: str, rng: random.Random) -> str:
    spaced = spelling.word(text, split=True)
    joined = spelling.word(text, split=False)
    written = (joined, spaced.replace(" ", ""), spaced.replace(" ", "-"), spaced, joined.lower())
    return rng.choices(written, (60, 8, 6, 14, 12))[0]


def _road(place: Place, rng: random.Random) -> str:
    name, kind = _name(place.road, rng), rng.choice(ROAD_TYPES[place.road_type])
    if not place.direction:
        return f"{name} {kind}"
    side = rng.choice(DIRECTIONS[place.direction])
    behind = rng.choice((f"{name} {kind}({side})", f"{name} {kind} ({side})"))
    road = rng.choices((f"{name} {side} {kind}", behind), (70, 30))[0]
    return road.replace(" ", "") if rng.random() < 0.03 else road


def _street(place: Place, rng: random.Random) -> str:
    road, number = _road(place, rng), place.number
    return rng.choice(
        (
            f"No.{number}, {road}", f"No {number} {road}", f"{number} {road}", f"{road} {number}#",
            f"{road} no. {number}", f"Nr. {number} {road}", f"{number}# {road}", f"No.{number} of {road}",
            f"{road}, {number}", f"{number} Hao {road}",
        )
    )  # fmt: skip


def _unit(place: Place, rng: random.Random, *, whole: bool) -> list[str]:
    building, entrance, room = place.building, place.entrance, place.room
    if building and entrance and room and rng.random() < 0.2:
        return [f"{building}-{entrance}-{room}"]
    parts = []
    if building:
        behind = f"{building} Building" if building.isalpha() else f"{building}# Building"
        parts.append(rng.choice((f"Building {building}", f"Bldg.{building}", f"Block {building}", behind)))
    if entrance and (whole or rng.random() < 0.8):
        parts.append(
            rng.choice((f"Unit {entrance}", f"Entrance {entrance}", f"{entrance} Danyuan", f"Gate {entrance}"))
        )
    if room and (whole or rng.random() < 0.88):
        behind = f"#{room}" if building else f"Room {room}"
        parts.append(rng.choice((f"Room {room}", f"Rm.{room}", behind, f"R{room}", f"Apt {room}", f"{room} Room")))
    return parts


def _area(place: Place, rng: random.Random) -> list[str]:
    parts = []
    if place.county and rng.random() < 0.7:
        stem = place.county[:-1] if len(place.county) > 2 else place.county
        kind = COUNTY_TYPES.get(place.county[-1], ("",))
        parts.append(f"{_name(stem, rng)} {rng.choice(kind)}".strip())
    parts.append(_name(short_city(place.city), rng) + rng.choice(("", " City", " Shi", "", "")))
    if place.province != place.city and rng.random() < 0.7:
        parts.append(spelling.province_english(place) + rng.choice(("", " Province", " Prov", "")))
    if rng.random() < 0.6:
        parts.append(rng.choice(("China", "P.R.China", "PR China", "P. R. China", "Mainland China", "P.R. of China")))
    return parts


def english(place: Place, rng: random.Random, *, whole: bool) -> str:
    """Spell in pinyin and English."""
    development = []
    if place.development and (whole or rng.random() < 0.83):
        development = [f"{_name(place.development, rng)} {rng.choice(DEVELOPMENTS[place.development_type])}"]
    street, unit, area = _street(place, rng), _unit(place, rng, whole=whole), _area(place, rng)
    orders = (
        [*reversed(unit), *development, street, *area], [*development, *unit, street, *area],
        [*reversed(area), street, *development, *unit], [street, *development, *unit, *area],
    )  # fmt: skip
    parts = rng.choices(orders, (45, 20, 20, 15))[0]
    text = rng.choices((", ", ",", " ", " | ", " / ", "; ", "\n", " - "), (60, 12, 8, 4, 3, 4, 4, 5))[0].join(parts)
    chance = rng.random()
    if chance < 0.18:
        text += rng.choice(BEHIND_EN)
    elif chance < 0.23:
        text = rng.choice(BEFORE_EN) + text
    if rng.random() < 0.12:
        text = spelling.typing_error(text, rng)
    chance = rng.random()
    return text.upper() if chance < 0.08 else text.lower() if chance < 0.12 else text


def chinese(place: Place, rng: random.Random, *, whole: bool) -> str:
    """Spell in Chinese."""
    parts = []
    if place.province != place.city and rng.random() < 0.8:
        parts.append(place.province if rng.random() < 0.7 else spelling.province_short(place.province))
    parts.append(place.city if rng.random() < 0.8 else short_city(place.city))
    parts += [place.county] if place.county and rng.random() < 0.75 else []
    number = rng.choices(
        (f"{place.number}号", f"{place.number}#", f"{place.number} 号", f"第{place.number}号", f"No.{place.number}号"),
        (70, 12, 6, 6, 6),
    )[0]
    road = f"{place.road}{place.direction}{place.road_type}{number}"
    if place.development and (whole or rng.random() < 0.8):
        name = place.development + place.development_type
        parts += rng.choices(([road, name], [f"{road}（{name}）"], [f"{name}（{road}）"]), (86, 9, 5))[0]
    else:
        parts.append(road)
    unit = ""
    if place.building:
        unit += place.building + rng.choice(
            ("栋", "座", "楼") if place.building.isalpha() else ("栋", "幢", "号楼", "#楼")
        )
    unit += f"{place.entrance}单元" if place.entrance and (whole or rng.random() < 0.8) else ""
    if place.room and (whole or rng.random() < 0.8):
        unit += rng.choice((f"{place.room}室", f"{place.room}房", place.room if unit else f"{place.room}室"))
    parts += [unit] if unit else []
    text = rng.choices(("", " ", "，", "-", "·"), (72, 12, 8, 5, 3))[0].join(parts)
    chance = rng.random()
    if chance < 0.17:
        text += rng.choice(BEHIND_ZH)
    elif chance < 0.22:
        text = rng.choice(BEFORE_ZH) + text
    return spelling.traditional().convert(text) if rng.random() < 0.1 else text


def stranger(place: Place, rng: random.Random, *, whole: bool = False) -> str:
    """Spell a place; `whole` says all that tells it from other rooms of the same premises."""
    return english(place, rng, whole=whole) if rng.random() < 0.55 else chinese(place, rng, whole=whole)
