"""Groups of several spellings: one part changed, in any mix of scripts, never meets the premises it came from."""

import random
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from tests.address import spelled
from tests.address.spelled import Drawn
from tests.gazetteer import load

from falsefront import address
from falsefront.match.parts import words_of
from falsefront.match.premises import address_groups, same_premises
from falsefront.match.vocabulary import Vocabulary

DRAWN = 120
SIZES = ((1, 1), (3, 1), (3, 3), (6, 2))  # records of the one and of the other


def other_city(one: Drawn, rng: random.Random) -> Drawn:
    while True:
        province, city, counties = rng.choice(spelled.plain_cities(load))
        if city.code != one.city.code:
            return replace(one, province=province, city=city, county=rng.choice(counties))


PLACES: dict[str, Callable[[Drawn, random.Random], Drawn]] = {
    "street number": spelled.other_number,
    "sub-number": spelled.other_sub_number,
    "road direction": spelled.other_direction,
    "road type": spelled.other_type,
    "city": other_city,
}
ROOMS: dict[str, Callable[[Drawn, random.Random], Drawn]] = {
    "room": spelled.other_room,
    "building": spelled.other_building,
}


def spellings(one: Drawn, count: int, rng: random.Random) -> list[str]:
    """Return an address in some scripts, its county left out now and then."""
    scripts = list(spelled.SPELLINGS.values())
    return [rng.choice(scripts)(replace(one, county=None) if rng.random() < 0.3 else one) for _ in range(count)]


def groups(texts: list[str], *, rooms: bool) -> list[int]:
    vocabulary = Vocabulary()
    rows = np.array([vocabulary.row(words_of(address.read(text, load()))) for text in texts])
    premises = same_premises(rows, vocabulary)
    found: list[int] = (address_groups(rows, premises) if rooms else premises).tolist()
    return found


@pytest.mark.parametrize("part", [*PLACES, *ROOMS])
def test_a_group_never_meets_its_near_miss(part: str) -> None:
    rng = random.Random(part)
    torn = 0
    for _ in range(DRAWN):
        one = spelled.draw(rng, spelled.plain_cities(load))
        other = (PLACES | ROOMS)[part](one, rng)
        if other == one:
            continue
        size, other_size = rng.choice(SIZES)
        ours, theirs = spellings(one, size, rng), spellings(other, other_size, rng)
        found = groups([*ours, *theirs], rooms=part in ROOMS)
        mine = set(found[:size]) - {-1}
        assert mine.isdisjoint(found[size:]), "\n".join(map(str, zip(found, [*ours, *theirs], strict=True)))
        torn += len(mine) > 1
    assert torn <= 0.05 * DRAWN  # a test that finds nothing to join would prove nothing


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("四川省成都市武侯区武侯大道铁佛段1号", "1 Wuhou Ave. Shuangnan Section, Wuhou, Chengdu"),
        ("台北市大安區忠孝東路四段1號", "No.1, Sec. 1, Zhongxiao E. Rd., Taipei"),
        ("广东省阳江市江城区银岭科技产业园C1-2地块", "Yinling Science Park, Plot C1-3, Jiangcheng, Yangjiang"),
        ("浙江省新市镇人民路12号", "浙江省新市乡人民路12号"),
        ("湖州市新市镇人民路12号", "湖州市新市乡人民路12号"),
        ("扬州市江都区瑞穗工业园8栋", "8# Ruisui Industry Park, Jiangdu, Yangzhou"),
    ],
)
def test_sections_of_a_road_and_plots_of_a_park_are_two_groups(one: str, other: str) -> None:
    first, second, again = groups([one, other, one], rooms=False)
    assert first == again != second
