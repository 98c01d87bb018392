"""Generates vendors with truth: the same invented address in many spellings, among addresses that nearly are it.

    python -m benchmarks.vendors 10000 --seed 1 --noise known OUT.tsv

Rows of one `cluster` share one address to the unit. Addresses come in families: one place, and others that differ
from it in exactly one part (number, direction, type, building, room or city). Kind `generic` and `empty` join nothing.
The same size, seed and noise give the same bytes on every machine: only `random.Random` decides.
"""

import argparse
import csv
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from pypinyin import Style, lazy_pinyin

from benchmarks import fitted, newcomer, spelling, stranger
from benchmarks.place import DIRECTIONS, ROAD_TYPES, Place, divisions

COLUMNS = ("id", "cluster", "kind", "name", "address", "phone", "email")

SYLLABLES = (
    "春夏秋冬金银珠玉丽美明华兴盛德仁义礼智信和平安康福寿喜庆吉祥如意龙凤鹤鸿松柏竹梅兰菊荷桂山水江河湖海云天星月阳光"
)
POPULAR_ROADS = ("人民", "中山", "解放", "和平", "建设", "新华", "胜利", "发展", "朝阳", "文化", "迎宾", "长江")
DEVELOPMENTS = ("花园", "小区", "广场", "大厦", "公寓", "商务楼", "国际中心", "科技园", "工业园", "商务中心")

# How many vendors claim one address: most are alone, a few addresses are claimed by dozens.
CLUSTER_SIZES = ((1, 58), (2, 17), (3, 5), (4, 5), (5, 6), (7, 3), (9, 2), (12, 2), (18, 1), (28, 1))
GENERIC_SHARE = 0.012
EMPTY_SHARE = 0.002

Claimed = tuple[int, Callable[[], str]]  # how many vendors claim an address, and what gives one spelling of it


def pinyin(text: str) -> str:
    """Return the syllables joined by spaces, read one character at a time as careless sellers do."""
    return " ".join(lazy_pinyin(text, style=Style.NORMAL))


def _place(rng: random.Random) -> Place:
    province, city, counties = rng.choice(divisions())
    types, weights = [kind for kind, _ in ROAD_TYPES], [weight for _, weight in ROAD_TYPES]
    has_development = rng.random() < 0.55
    has_building = rng.random() < (0.75 if has_development else 0.15)
    number = str(int(10 ** rng.uniform(0.3, 3.3)))
    return Place(
        province=province,
        city=city,
        county=rng.choice(counties) if rng.random() < 0.9 else None,
        road=rng.choice(POPULAR_ROADS) if rng.random() < 0.35 else "".join(rng.sample(SYLLABLES, 2)),
        direction=rng.choice(DIRECTIONS) if rng.random() < 0.3 else "",
        road_type=rng.choices(types, weights)[0],
        number=f"{number}-{rng.randint(1, 9)}" if rng.random() < 0.08 else number,
        development="".join(rng.sample(SYLLABLES, 2)) if has_development else None,
        development_type=rng.choice(DEVELOPMENTS),
        building=rng.choice(("A", "B", "C", "D", *map(str, range(1, 29)))) if has_building else None,
        entrance=str(rng.randint(1, 6)) if has_building and rng.random() < 0.3 else None,
        room=str(rng.randint(1, 32) * 100 + rng.randint(1, 12)) if has_development and rng.random() < 0.75 else None,
    )


def _other_number(number: str, rng: random.Random) -> str:
    head, dash, tail = number.partition("-")
    changed = rng.choice(
        (str(int(head) + rng.choice((2, 10, 100))), head + rng.choice("18"), "1" + head, head[::-1], head[:-1] or "9")
    )
    changed = changed.lstrip("0") or "3"
    return (changed if changed != head else str(int(head) + 2)) + dash + tail


def _neighbour(place: Place, rng: random.Random) -> Place:
    """Return a place that differs from this one in exactly one part (with the city goes its county)."""
    choices = ["number", "number", "direction", "type", "city"]
    choices += ["building", "building"] if place.building else []
    choices += ["room", "room", "room"] if place.room else []
    part = rng.choice(choices)
    if part == "number":
        return replace(place, number=_other_number(place.number, rng))
    if part == "direction":
        return replace(place, direction=rng.choice([d for d in ("", *DIRECTIONS) if d != place.direction]))
    if part == "type":
        return replace(place, road_type=rng.choice([t for t, _ in ROAD_TYPES if t != place.road_type]))
    if part == "building":
        return replace(place, building=rng.choice([b for b in ("A", "B", "5", "14", "22") if b != place.building]))
    if part == "room":
        return replace(place, room=str(int(place.room or "0") + rng.choice((1, 2, 100, 705))))
    others = [row for row in divisions() if row[1] != place.city]
    province, city, counties = rng.choice(others)
    return replace(place, province=province, city=city, county=rng.choice(counties))


def _clusters(rng: random.Random) -> Iterator[tuple[Place, int]]:
    """Yield distinct places for ever, family after family, each with how many vendors claim it."""
    sizes, weights = zip(*CLUSTER_SIZES, strict=True)
    seen: set[Place] = set()
    while True:
        base = _place(rng)
        family = [base, *(_neighbour(base, rng) for _ in range(rng.choice((0, 1, 2, 3, 5, 8))))]
        for place in family:
            if place not in seen:
                seen.add(place)
                yield place, rng.choices(sizes, weights)[0]


def _generic(rng: random.Random) -> str:
    province, city, counties = rng.choice(divisions())
    county = rng.choice(counties)
    english = [pinyin(name[:-1]).replace(" ", "").title() for name in (city, province)]
    return rng.choice(
        (
            "中国",
            "China",
            "N/A",
            f"{english[0]}, China",
            f"{english[0]}, {english[1]}, China",
            province + city,
            city + county,
        )
    )


def _spelled(write: Callable[[Place, random.Random], str]) -> Callable[[random.Random], Iterator[Claimed]]:
    def claimed(rng: random.Random) -> Iterator[Claimed]:
        for place, size in _clusters(rng):
            yield size, partial(write, place, rng)

    return claimed


def _in_families(write: Callable[..., str]) -> Callable[[random.Random], Iterator[Claimed]]:
    def claimed(rng: random.Random) -> Iterator[Claimed]:
        for place, size, whole in fitted.clusters(rng):
            yield size, partial(write, place, rng, whole=whole)

    return claimed


# `known` and `other` mix all kinds of neighbours in one family and leave out rooms where several fit; `fitted` has the
# families and rates of `../shared/addresses/vendors_dev.tsv`, `stranger` and `newcomer` its families in the
# spelling of two other authors.
NOISES: dict[str, Callable[[random.Random], Iterator[Claimed]]] = {
    "known": _spelled(spelling.known),
    "other": _spelled(spelling.other),
    "fitted": _in_families(fitted.fitted),
    "stranger": _in_families(stranger.stranger),
    "newcomer": _in_families(newcomer.newcomer),
}


def vendors(count: int, *, seed: int, noise: str = "known") -> Iterator[tuple[str, ...]]:
    """Yield `count` rows of COLUMNS, in mixed order; `noise` is a key of NOISES."""
    rng = random.Random(seed)
    rows: list[tuple[int, str, str]] = []
    for cluster, (size, spell) in enumerate(NOISES[noise](rng)):
        if len(rows) >= count:
            break
        for _ in range(min(size, count - len(rows))):
            chance = rng.random()
            if chance < EMPTY_SHARE:
                rows.append((cluster, "empty", ""))
            elif chance < EMPTY_SHARE + GENERIC_SHARE:
                rows.append((cluster, "generic", _generic(rng)))
            else:
                rows.append((cluster, "addr", spell()))
    rng.shuffle(rows)
    for number, (cluster, kind, address) in enumerate(rows):
        word = pinyin("".join(rng.sample(SYLLABLES, 2))).replace(" ", "").title()
        kind_of_firm = rng.choice(("Trade", "Tech", "Star", "Global", "Prime"))
        name = f"{word} {kind_of_firm} {rng.choice(('Co., Ltd', 'Trading', ''))}"
        phone = f"+86 1{rng.randint(3, 9)}{rng.randint(0, 999_999_999):09d}"
        yield str(number), str(cluster), kind, name.strip(), address, phone, f"{word.lower()}{number}@example.com"


def write_vendors(path: Path, count: int, *, seed: int, noise: str = "known") -> None:
    """Write the vendors as TSV, or as CSV where the path ends so."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter="\t" if path.suffix == ".tsv" else ",", lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(vendors(count, seed=seed, noise=noise))


def main() -> None:
    """Write one file of vendors."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--noise", choices=sorted(NOISES), default="known")
    asked = parser.parse_args()
    write_vendors(asked.out, asked.count, seed=asked.seed, noise=asked.noise)


if __name__ == "__main__":
    main()
