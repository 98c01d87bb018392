"""Invents addresses and spells them with the habits and at the rates counted in `../shared/addresses/vendors_dev.tsv`.

Counted there (112 families, 394 clusters, 988 addresses): one family is one address and others that differ from it in
one and the same kind of part. Where other rooms of the same premises are invented, every spelling names development,
building and room; elsewhere these are left out at the rates below. Half of the other numbers are bare: no development,
building or room. The popular roads, lucky numbers and cluster sizes are as often as there. Assumed: cities are drawn
alike (118 different ones in about 170 draws fit 340), names are any two of a hundred characters, families are
independent of each other, so that two of them meet in one road and number by chance alone.
"""

import random
from collections.abc import Iterator
from dataclasses import replace

from benchmarks import spelling
from benchmarks.place import DIRECTIONS, ROAD_TYPES, Place, divisions

NAME_CHARACTERS = (
    "佳德亭湖苑山翠美鹤鹏星丰庄华信菊源门辉嘉贵永森鸿诚秀银泉长荣竹金昌清石祥塘阁远龙仁兴安兰明富松福江景宁耀阳滨瑞"
    "台冬光春丽村宝雁梅康河月天锦楼泰顺园秋夏林坊恒盛海志和珠珍桥柏碧"
)
POPULAR_ROADS = (
    ("人民", 24), ("和平", 8), ("解放", 7), ("中山", 4), ("建设", 4), ("胜利", 3), ("朝阳", 2), ("新华", 1),
    ("发展", 1), ("光明", 1), ("湖滨", 1), ("上海", 1),
)  # fmt: skip
POPULAR_SHARE = 0.5
LUCKY_NUMBERS = ("8", "18", "18", "28", "58", "66", "66", "88", "118", "168", "168", "188", "188", "888")
LUCKY_SHARE = 0.25
DEVELOPMENT_TYPES = (
    ("小区", 20), ("广场", 20), ("科技园", 15), ("公寓", 13), ("商务楼", 14), ("花园", 12), ("国际中心", 9),
    ("大厦", 6), ("工业园", 5),
)  # fmt: skip
# One kind of part in which the places of a family differ; a family may also be one place.
FAMILY_KINDS = (("single", 12), ("number", 37), ("city", 17), ("direction", 15), ("room", 14), ("type", 8))
CLUSTER_SIZES = (
    (1, 570), (2, 200), (3, 45), (4, 56), (5, 61), (6, 8), (7, 10), (8, 10), (9, 8), (10, 13), (11, 6), (15, 3),
    (18, 6), (20, 4), (25, 2), (30, 2),
)  # fmt: skip

# Shares of spellings that leave a part out (never the building, never the city).
LEFT_OUT_ENGLISH = {"county": 0.30, "development": 0.21, "entrance": 0.14, "room": 0.08}
LEFT_OUT_CHINESE = {"county": 0.28, "development": 0.23, "entrance": 0.15, "room": 0.24}
NOTES_ZH = ("（近地铁站）", "附近", "旁边", "　电话联系", "(张先生收)")
ETHNIC = ("自治州", "地区", "盟", "市")
PEOPLES = ("蒙古族藏族", "土家族苗族", "壮族苗族", "布依族苗族", "苗族侗族", "藏族羌族", "哈尼族彝族", "傣族景颇族",
           "白族", "傣族", "彝族", "藏族", "傈僳族", "回族", "朝鲜族", "哈萨克", "柯尔克孜", "蒙古")  # fmt: skip


def _weighted(rng: random.Random, table: tuple[tuple[str, int], ...]) -> str:
    words, weights = zip(*table, strict=True)
    return str(rng.choices(words, weights)[0])


def _place(rng: random.Random) -> Place:
    province, city, counties = rng.choice(divisions())
    has_development = rng.random() < 0.6
    has_building = rng.random() < (0.6 if has_development else 0.24)
    has_room = rng.random() < (0.7 if has_building else 0.33 if has_development else 0)
    number = rng.choice(LUCKY_NUMBERS) if rng.random() < LUCKY_SHARE else str(int(10 ** rng.uniform(0.9, 3.3)))
    return Place(
        province=province,
        city=city,
        county=rng.choice(counties),
        road=_weighted(rng, POPULAR_ROADS) if rng.random() < POPULAR_SHARE else "".join(rng.sample(NAME_CHARACTERS, 2)),
        direction=rng.choice(DIRECTIONS) if rng.random() < 0.3 else "",
        road_type=_weighted(rng, ROAD_TYPES),
        number=f"{number}-{rng.randint(2, 8)}" if rng.random() < 0.06 else number,
        development="".join(rng.sample(NAME_CHARACTERS, 2)) if has_development else None,
        development_type=_weighted(rng, DEVELOPMENT_TYPES),
        building=(rng.choice("ABCD") if rng.random() < 0.45 else str(rng.randint(2, 30))) if has_building else None,
        entrance=str(rng.randint(1, 6)) if has_building and rng.random() < 0.38 else None,
        room=_room(rng) if has_room else None,
    )


def _room(rng: random.Random) -> str:
    return str(rng.randint(1, 32) * 100 + rng.randint(1, 12))


def _other_numbers(place: Place, rng: random.Random) -> list[Place]:
    head, dash, tail = place.number.partition("-")
    numbers = [str(int(head) + more) for more in (2, 10, 100)]
    numbers += [head[::-1].lstrip("0"), head[:-1], head + "8"]
    others = sorted({number for number in numbers if number and number != head})
    bare = replace(place, development=None, building=None, entrance=None, room=None)
    return [replace(rng.choice((place, bare)), number=number + dash + tail) for number in others]


def _other_rooms(place: Place, rng: random.Random) -> list[Place]:
    places = [replace(place, room=_room(rng)) for _ in range(4)]
    if place.building:
        places += [replace(place, building=rng.choice("ABCD") if rng.random() < 0.4 else str(rng.randint(2, 30)))]
        places += [replace(place, building=str(rng.randint(2, 30)), room=_room(rng))]
    return places


def _other_cities(place: Place, rng: random.Random) -> list[Place]:
    rows = rng.sample(divisions(), 6)
    return [replace(place, province=row[0], city=row[1], county=rng.choice(row[2])) for row in rows]


def families(rng: random.Random) -> Iterator[tuple[bool, list[Place]]]:
    """Yield, for ever, the places of one family, and whether only their rooms tell them apart."""
    while True:
        base = _place(rng)
        kind = _weighted(rng, FAMILY_KINDS)
        if kind == "room" and not base.room:
            continue
        others: list[Place] = []
        if kind == "number":
            others = _other_numbers(base, rng)
        elif kind == "city":
            others = _other_cities(base, rng)
        elif kind == "direction":
            others = [replace(base, direction=word) for word in ("", *DIRECTIONS) if word != base.direction]
        elif kind == "type":
            others = [replace(base, road_type=word) for word, _ in ROAD_TYPES if word != base.road_type]
        elif kind == "room":
            others = _other_rooms(base, rng)
        rng.shuffle(others)
        yield kind == "room", list(dict.fromkeys([base, *others[: rng.randint(1, 3 if kind == "type" else 5)]]))


def clusters(rng: random.Random) -> Iterator[tuple[Place, int, bool]]:
    """Yield distinct places, how many vendors claim each, and whether every one of them names the room."""
    sizes, weights = zip(*CLUSTER_SIZES, strict=True)
    seen: set[Place] = set()
    for whole, places in families(rng):
        for place in places:
            if place not in seen:
                seen.add(place)
                yield place, rng.choices(sizes, weights)[0], whole


def _left_out(place: Place, rng: random.Random, shares: dict[str, float], *, whole: bool) -> Place:
    """Return the place without what one spelling leaves out."""
    lost = {name for name in shares if (name == "county" or not whole) and rng.random() < shares[name]}
    return replace(
        place,
        county=None if "county" in lost else place.county,
        development=None if "development" in lost else place.development,
        entrance=None if "entrance" in lost else place.entrance,
        room=None if "room" in lost else place.room,
    )


def short_city(city: str) -> str:
    """Return a city's name as sellers shorten it: 大理白族自治州 is 大理; 阿里地区 stays, and so does 吉林市."""
    if city in ("吉林市", "阿里地区"):
        return city
    for suffix in ETHNIC:
        if city.endswith(suffix):
            city = city.removesuffix(suffix)
            break
    for people in PEOPLES:
        if city.endswith(people) and len(city) > len(people) + 1:
            return city.removesuffix(people)
    return city


def _unit_zh(place: Place, rng: random.Random) -> str:
    building, entrance, room = place.building, place.entrance, place.room
    if building and room and not building.isalpha() and rng.random() < 0.05:
        return f"{building}-{entrance}--{room}" if entrance else f"{building}--{room}"
    text = ""
    if building:
        word = rng.choice(("栋", "幢", "座")) if building.isalpha() else rng.choice(("栋", "幢", "号楼", "#"))
        text += building + word
        text += "-" if room and not entrance and (word == "#" or rng.random() < 0.03) else ""
    text += f"{entrance}单元" if entrance else ""
    text += room + rng.choice(("室", "室", "房", "号", "")) if room else ""
    return text


def chinese(place: Place, rng: random.Random, *, whole: bool) -> str:
    """Spell in Chinese, large to small."""
    said = _left_out(place, rng, LEFT_OUT_CHINESE, whole=whole)
    parts = []
    if rng.random() < 0.24:
        parts.append("中国")
    if place.province != place.city and rng.random() < 0.78:
        short = spelling.province_short(place.province)
        parts.append(place.province if rng.random() < 0.6 else short)
    parts.append(place.city if rng.random() < 0.8 else short_city(place.city))
    parts += [said.county] if said.county else []
    head, dash, tail = place.number.partition("-")
    number = (spelling.chinese_number(head) if rng.random() < 0.045 else head) + dash + tail
    road = f"{place.road}{place.direction}{place.road_type}{number}{'号' if rng.random() < 0.93 else ''}"
    development = [said.development + said.development_type] if said.development else []
    parts += [*development, road] if rng.random() < 0.04 else [road, *development]
    unit = _unit_zh(said, rng)
    parts += [unit] if unit else []
    text = rng.choices(("", "，", ",", " "), (65, 10, 11, 14))[0].join(parts)
    if rng.random() < 0.073:
        text = text.translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    return _around_chinese(text, place, rng)


def _around_chinese(text: str, place: Place, rng: random.Random) -> str:
    if rng.random() < 0.13:
        text = spelling.traditional().convert(text)
    postcode = rng.randint(100000, 899999)
    text = rng.choices(
        (text, f"{text}（邮编：{postcode}）", f"{postcode} {text}", f"{text} {postcode}"), (85, 5, 5, 5)
    )[0]
    chance = rng.random()
    if chance < 0.045:
        text += rng.choice(NOTES_ZH)
    elif chance < 0.085:
        text += f", {spelling.province_english(place)}, China"
    elif chance < 0.13:
        text = f"{spelling.word(short_city(place.city), split=False)} {text}"
    return text


def _unit_english(place: Place, rng: random.Random) -> list[str]:
    """Return building, entrance and room, the largest first."""
    building, entrance, room = place.building, place.entrance, place.room
    if building and room and rng.random() < 0.09:
        return [f"{building}-{entrance}-{room}" if entrance else f"{building}-{room}"]
    parts = []
    if building:
        before = f"{rng.choice(('Building', 'Bldg.', 'Bldg', 'Block', 'Tower'))} {building}"
        after = f"{building} Building" if building.isalpha() else f"No.{building} Building"
        parts.append(rng.choices((before, after), (88, 12))[0])
    if entrance:
        parts.append(f"Unit {entrance}")
    if room:
        words = ("Room", "Rm.", "Rm", "Suite", "Flat")
        parts.append(f"{rng.choice(words if entrance else (*words, 'Unit'))} {room}")
    return parts


def _street_english(place: Place, rng: random.Random, *, split: bool, road_first: bool) -> str:
    number, road = place.number, _road_english(place, rng, split=split)
    if road_first:
        return rng.choice((f"{road} {number}", f"{road} No.{number}", f"{road} No. {number}", f"{road} {number} Hao"))
    comma = "," if rng.random() < 0.06 else ""
    spelled = (f"No. {number}", f"No.{number}", f"NO {number}", f"#{number}", number, number)
    if rng.random() < 0.03:
        return f"{number} Hao{comma} {road}"
    return f"{rng.choice(spelled)}{comma} {road}"


def _road_english(place: Place, rng: random.Random, *, split: bool) -> str:
    name = spelling.TRANSLATIONS.get(place.road, "") if rng.random() < 0.16 else ""
    name = name or spelling.word(place.road, split=split)
    kind = rng.choice(spelling.ROAD_TYPES[place.road_type])
    if not place.direction:
        return f"{name} {kind}"
    words = spelling.DIRECTIONS[place.direction]
    direction, joined = rng.choice(words), words[-1].lower()
    tail = spelling.word(place.road_type, split=False).lower()
    spelled = (
        f"{name} {direction} {kind}",
        f"{name}{joined} {kind}",
        f"{name}{joined}{tail}",
        f"{rng.choice(words[:2])} {name} {kind}",
    )
    return rng.choices(spelled, (75, 10, 9, 6))[0]


def _area_english(place: Place, said: Place, rng: random.Random, *, split: bool) -> list[str]:
    parts = [spelling.county_english(said.county, rng, split=split)] if said.county else []
    parts.append(spelling.word(short_city(place.city), split=split) + rng.choice(("", "", "", " City", " Shi")))
    if place.province != place.city and rng.random() < 0.78:
        province = spelling.province_english(place, split=split)
        parts.append(province + rng.choice(("", "", " Province", " Prov.", " Sheng")))
    if rng.random() < 0.53:
        parts.append(rng.choice(("China", "P.R. China", "PRC", "CN")))
    return parts


def english(place: Place, rng: random.Random, *, whole: bool) -> str:
    """Spell in pinyin and English, in one of four orders."""
    said = _left_out(place, rng, LEFT_OUT_ENGLISH, whole=whole)
    split = rng.random() < 0.15
    order = rng.choices(("unit", "street", "large", "any"), (50, 18, 25, 7))[0]
    street = _street_english(place, rng, split=split, road_first=order == "large" and rng.random() < 0.7)
    development = []
    if said.development:
        kind = rng.choice(spelling.DEVELOPMENTS[place.development_type])
        development = [f"{spelling.word(said.development, split=split)} {kind}"]
    unit = _unit_english(said, rng)
    area = _area_english(place, said, rng, split=split)
    if order == "unit":
        parts = [*reversed(unit), *development, street, *area]
    elif order == "large":
        parts = [*reversed(area), street, *development, *unit]
    else:
        parts = [street, *development, *reversed(unit), *area]
    if order == "any":
        rng.shuffle(parts)
    text = rng.choices((", ", ",", " - ", " "), (84, 6, 5, 5))[0].join(parts)
    return _after_english(text, rng)


def _after_english(text: str, rng: random.Random) -> str:
    if rng.random() < 0.16:
        text += f" {rng.randint(100000, 899999)}"
    elif rng.random() < 0.02:
        text += rng.choice(spelling.NOTES_EN)
    if rng.random() < 0.24:
        text = spelling.typing_error(text, rng)
        if rng.random() < 0.25:
            text = spelling.typing_error(text, rng)
    chance = rng.random()
    if chance < 0.024:
        text = text.translate(spelling.LOOK_ALIKES)
    elif chance < 0.038:
        text = "".join(char + "\u200b" if rng.random() < 0.15 else char for char in text)
    elif chance < 0.051:
        text = " ".join(".".join(word) if word.isalpha() and rng.random() < 0.2 else word for word in text.split(" "))
    elif chance < 0.063:
        text = " ".join(
            word.translate(spelling.LEET) if len(word) > 3 and rng.random() < 0.4 else word for word in text.split(" ")
        )
    elif chance < 0.15:
        text = text.upper()
    elif chance < 0.21:
        text = text.lower()
    return text


def fitted(place: Place, rng: random.Random, *, whole: bool = False) -> str:
    """Spell a place; `whole` says all that tells it from other rooms of the same premises."""
    chance = rng.random()
    if chance < 0.015:
        return f"{chinese(place, rng, whole=whole)} / {english(place, rng, whole=whole)}"
    return english(place, rng, whole=whole) if chance < 0.54 else chinese(place, rng, whole=whole)
