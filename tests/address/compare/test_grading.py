"""The score below the line of sameness: an order by what two addresses have in common."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Comparison, Level


def compare(a: str, b: str) -> Comparison:
    left, right = address.read(a, load()), address.read(b, load())
    forth, back = address.compare(left, right), address.compare(right, left)
    assert (forth.level, forth.score) == (back.level, back.score)
    return forth


HOME = "河北省邢台市信都区泉北大街398号金海大厦"


@pytest.mark.parametrize(
    ("nearer", "farther"),
    [
        ("邢台市信都区泉北大街399号", "邢台市信都区泉北大街12号"),  # a neighbour, and the other end of the road
        ("邢台市信都区泉北大街12号", "邢台市信都区中兴路12号"),  # the road, and the district
        ("邢台市信都区中兴路12号", "石家庄市长安区中兴路12号"),  # the city, and another
        ("邢台市信都区金海广场", "邢台市信都区和平广场"),  # a name in common, and none
    ],
)
def test_what_has_more_in_common_scores_more(nearer: str, farther: str) -> None:
    near, far = compare(HOME, nearer), compare(HOME, farther)
    assert not near.same_premises
    assert near.score > far.score


@pytest.mark.parametrize(
    ("query", "nearer", "farther"),
    [
        # the mall by another road, and a shop of the same chain
        ("苍榆路36号榆钱天地B座二层", "柏溪路80号榆钱天地B座(东南门)", "苍榆路120号晨露药房(榆林店)"),
        # the shop of a market, and the market's road
        ("榆钱镇家具城三楼红杉沙发", "榆钱镇北环路家具城红杉沙发", "榆钱镇北环路红杉小学"),
        ("老槐坡五组省建二公司", "槐坡巷省建二公司分公司", "老槐坡路西100米省建四公司"),  # the firm, and its neighbour
    ],
)
def test_texts_of_no_city_in_chinese_are_ordered_by_what_they_share(query: str, nearer: str, farther: str) -> None:
    assert compare(query, nearer).score > compare(query, farther).score


def test_what_two_cities_have_in_common_by_name_scores_little() -> None:
    home = "邢台市中兴路12号榆钱广场"
    assert compare(home, "石家庄市中兴路12号榆钱广场").score < 0.1 < compare(home, "中兴路16号榆钱广场北门").score


def test_no_two_places_score_as_much_as_one_place() -> None:
    least = min(compare(HOME, same).score for same in (HOME, "邢台市信都区泉北大街398号", "邢台市金海大厦"))
    most = max(compare(HOME, other).score for other in ("邢台市信都区泉北大街398-1号", "邢台市信都区泉北大街"))
    assert most < 0.7 < least


def test_too_little_to_say_anything_has_an_order_too() -> None:
    near, far = compare("金海", HOME), compare("N/A", HOME)
    assert near.level is far.level is Level.INSUFFICIENT
    assert near.score > far.score


@pytest.mark.timeout(60)
@pytest.mark.parametrize(("one", "other"), [("三0", "0三"), ("天地", "玄黄"), ("owl ", "heron, ")])
def test_a_grade_of_two_texts_of_a_hundred_thousand_characters_is_soon_given(one: str, other: str) -> None:
    assert compare(one * 50_000, other * 50_000).score < 0.7
