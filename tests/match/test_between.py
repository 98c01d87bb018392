"""A text that fits two places that differ from each other stands with its like and joins neither."""

import numpy as np
import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.match.parts import words_of
from falsefront.match.premises import same_premises
from falsefront.match.vocabulary import Vocabulary

TWO_AND_BETWEEN = [
    ("杭州市西湖区绿洲花园8栋", "杭州市西湖区绿洲家园8栋", "Building 8, Oasis Garden, Xihu District, Hangzhou"),
    ("杭州市西湖区绿洲花园", "杭州市西湖区绿洲家园", "Oasis Garden, Xihu District, Hangzhou"),
    ("杭州市西湖区文三路5号绿洲花园", "杭州市西湖区绿洲家园", "Oasis Garden, Xihu District, Hangzhou"),
    (
        "8 Dong, Lvzhou Huayuan, Xihu, Hangzhou",
        "杭州市西湖区绿洲家园8栋",
        "Building 8, Oasis Garden, Xihu District, Hangzhou",
    ),
    ("Lvzhou Huayuan, Xihu, Hangzhou", "Lvzhou Jiayuan, Xihu, Hangzhou", "Oasis Garden, Xihu District, Hangzhou"),
    ("杭州市西湖区金海花园8栋", "杭州市西湖区锦海花园8栋", "Building 8, Jinhai Garden, Xihu District, Hangzhou"),
    ("杭州市西湖区金海大厦501室", "杭州市西湖区金海广场501室", "501 Jinhai, Xihu District, Hangzhou"),
    ("杭州市西湖区金海国际大厦", "杭州市西湖区金海国际广场", "Jinhai International, Xihu District, Hangzhou"),
    ("杭州市西湖区金海花园一期8栋", "杭州市西湖区金海花园二期8栋", "杭州市西湖区金海花园8栋"),
    ("Jindi Garden Phase 1, Baoding", "保定市金地花园二期", "Jindi Garden, Baoding"),
    ("株洲芦淞服装城天虹市场", "株洲芦淞服装城世界服装中心", "株洲芦淞服装城"),
    ("义乌市国际商贸城二区", "义乌市国际商贸城三区", "Yiwu International Trade City"),
    ("杭州市西湖区金海花园5号", "杭州市西湖区金海花园7号", "Jinhai Garden, Xihu District, Hangzhou"),
    ("杭州市西湖区文三路5号", "杭州市西湖区文三路7号", "杭州市西湖区文三路5-7号"),
    ("广州市人和镇红星村7号", "广州市人和镇宏兴村7号", "No. 7 Hongxing Village, Renhe Town, Guangzhou"),
    ("广州市红星路7号", "广州市宏兴路7号", "7 Hongxing Lu, Guangzhou"),
    ("12 Le Loi, District 1, Ho Chi Minh City", "12 Le Loi, Go Vap, Ho Chi Minh City", "12 Le Loi, Ho Chi Minh City"),
]


def _groups(*texts: str) -> list[int]:
    vocabulary = Vocabulary()
    rows = np.array([vocabulary.row(words_of(address.read(text, load()))) for text in texts])
    found: list[int] = same_premises(rows, vocabulary).tolist()
    return found


@pytest.mark.parametrize(("one", "other", "between"), TWO_AND_BETWEEN)
def test_who_fits_two_that_differ_joins_neither(one: str, other: str, between: str) -> None:
    first, again, second, *open_ones = _groups(one, one, other, between, between)
    assert first == again
    assert len({first, second, open_ones[0]}) == 3
    assert open_ones[0] == open_ones[1]


@pytest.mark.parametrize(("one", "other", "between"), TWO_AND_BETWEEN)
def test_who_fits_only_one_that_is_there_joins_it(one: str, other: str, between: str) -> None:
    assert [len(set(_groups(alone, between))) for alone in (one, other)] == [1, 1]


def test_the_number_still_joins_two_towers_that_stand_at_it() -> None:
    towers = "南京市新模范马路5号金海大厦", "南京市新模范马路5号银海大厦", "南京市银海大厦"
    assert len(set(_groups(*towers))) == 1


def test_no_crowd_makes_one_ring_road_of_two() -> None:
    third = ["北京市朝阳区东三环中路39号", "39 East Third Ring Middle Road, Chaoyang, Beijing"] * 3
    fourth = "39 East Fourth Ring Middle Road, Chaoyang, Beijing"
    *crowd, lone = _groups(*third, "39 Dongsanhuan Zhonglu, Chaoyang, Beijing", fourth)
    assert lone not in crowd
    assert len(set(crowd)) == 1
