"""Generated near misses: one part changed, in every pair of scripts, is never the same premises (or the same room)."""

import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache

import pytest
from tests.address import spelled
from tests.address.spelled import Drawn
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Comparison, Level

DRAWN_PER_KIND = 30  # each gives 36 pairs of scripts
OTHER_PLACE: dict[str, Callable[[Drawn, random.Random], Drawn]] = {
    "street number": spelled.other_number,
    "sub-number": spelled.other_sub_number,
    "road direction": spelled.other_direction,
    "road type": spelled.other_type,
}
OTHER_ROOM: dict[str, Callable[[Drawn, random.Random], Drawn]] = {
    "room": spelled.other_room,
    "building": spelled.other_building,
}


@cache
def compared(a: str, b: str) -> Comparison:
    return address.compare(address.read(a, load()), address.read(b, load()))


def drawn(seed: str) -> list[Drawn]:
    rng = random.Random(seed)
    return [spelled.draw(rng, spelled.plain_cities(load)) for _ in range(DRAWN_PER_KIND)]


def told(failures: Iterable[tuple[str, str, str, Comparison]]) -> str:
    return "\n".join(f"{scripts}: {found.level}\n  {a}\n  {b}" for scripts, a, b, found in failures)


@pytest.mark.parametrize("part", OTHER_PLACE)
def test_another_number_direction_or_type_is_never_the_same_premises(part: str) -> None:
    rng = random.Random(part)
    failures = [
        (scripts, a, b, found)
        for one in drawn(part)
        for scripts, a, b in spelled.spelled_twice(one, OTHER_PLACE[part](one, rng))
        if (found := compared(a, b)).same_premises
    ]
    assert not failures, f"{len(failures)} pairs\n{told(failures[:12])}"


@pytest.mark.parametrize("with_county", [True, False])
def test_another_city_is_never_the_same_premises(*, with_county: bool) -> None:
    rng = random.Random("city")
    failures = []
    for one in drawn("city"):
        province, city, counties = rng.choice(spelled.plain_cities(load))
        if city.code == one.city.code:
            continue
        moved = replace(one, province=province, city=city, county=rng.choice(counties) if with_county else None)
        for scripts, a, b in spelled.spelled_twice(one, moved):
            found = compared(a, b)
            if found.same_premises:
                failures.append((scripts, a, b, found))
    assert not failures, f"{len(failures)} pairs\n{told(failures[:12])}"


@pytest.mark.parametrize("part", OTHER_ROOM)
def test_another_room_or_building_is_never_called_unit(part: str) -> None:
    rng = random.Random(part)
    failures = [
        (scripts, a, b, found)
        for one in drawn(part)
        if (other := OTHER_ROOM[part](one, rng)) != one
        for scripts, a, b in spelled.spelled_twice(one, other)
        if (found := compared(a, b)).level is Level.UNIT
    ]
    assert not failures, f"{len(failures)} pairs\n{told(failures[:12])}"


def test_one_address_in_two_scripts_is_the_same_premises() -> None:
    pairs = [pair for one in drawn("control") for pair in spelled.spelled_twice(one, one)]
    failures = [(scripts, a, b, found) for scripts, a, b in pairs if not (found := compared(a, b)).same_premises]
    assert len(failures) <= 0.02 * len(pairs), f"{len(failures)} of {len(pairs)} pairs\n{told(failures[:12])}"


def test_one_address_in_two_scripts_is_the_same_room() -> None:
    pairs = [pair for one in drawn("control") for pair in spelled.spelled_twice(one, one)]
    failures = [(scripts, a, b, found) for scripts, a, b in pairs if (found := compared(a, b)).level is not Level.UNIT]
    assert len(failures) <= 0.02 * len(pairs), f"{len(failures)} of {len(pairs)} pairs\n{told(failures[:12])}"


def test_the_pairs_are_many_and_differ() -> None:
    changed = [change(one, random.Random(0)) for change in OTHER_PLACE.values() for one in drawn("count")]
    assert all(new != old for new, old in zip(changed, drawn("count") * len(OTHER_PLACE), strict=True))
    pairs_of_one = len(list(spelled.spelled_twice(changed[0], changed[0])))
    assert (len(OTHER_PLACE) + len(OTHER_ROOM) + 1) * DRAWN_PER_KIND * pairs_of_one >= 5_000


# Names of ordinary roads and estates that are one letter apart, and both proper pinyin.
ONE_LETTER_APART = (
    ("Hebei", "Hubei"), ("Hunan", "Henan"), ("Xinhua", "Xinghua"), ("Dongfeng", "Dongfang"), ("Fuxing", "Fuxin"),
    ("Zhongxing", "Zhongxin"), ("Jinshan", "Jingshan"), ("Wenhua", "Wanhua"), ("Minsheng", "Mingsheng"),
    ("Taishan", "Tangshan"), ("Huashan", "Hushan"), ("Lianhua", "Lanhua"), ("Jiale", "Jiahe"), ("Yunqi", "Yuanqi"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "other"), ONE_LETTER_APART)
def test_a_slip_that_makes_another_proper_name_is_another_place(name: str, other: str) -> None:
    for written in ("No. 88 {} Road, Xiangdu District, Xingtai, Hebei", "{} Lu 88 Hao, Xingtai"):
        assert not compared(written.format(name), written.format(other)).same_premises
    estate = "Room 1203, Building A, {} Garden, Xiangdu District, Xingtai, Hebei"
    assert not compared(estate.format(name), estate.format(other)).same_premises


@pytest.mark.parametrize("slip", ["Zhonsghan", "Zhonngshan", "Zhongshn", "Zhpngshan"])
def test_a_slip_that_makes_no_name_is_forgiven(slip: str) -> None:
    assert compared(f"No. 88 {slip} Road, Xingtai, Hebei", "邢台市中山路88号").same_premises
    assert not compared(f"No. 89 {slip} Road, Xingtai, Hebei", "邢台市中山路88号").same_premises


@pytest.mark.parametrize("text", ["0丈", "旺旺诚信通会员 3号", "best quality kangdu 5 pcs"])
def test_words_of_which_nothing_is_known_are_no_place_not_even_their_own(text: str) -> None:
    reading = address.read(text, load())
    assert not address.compare(reading, reading).same_premises
