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


def test_no_two_places_score_as_much_as_one_place() -> None:
    least = min(compare(HOME, same).score for same in (HOME, "邢台市信都区泉北大街398号", "邢台市金海大厦"))
    most = max(compare(HOME, other).score for other in ("邢台市信都区泉北大街398-1号", "邢台市信都区泉北大街"))
    assert most < 0.7 < least


def test_too_little_to_say_anything_has_an_order_too() -> None:
    near, far = compare("金海", HOME), compare("N/A", HOME)
    assert near.level is far.level is Level.INSUFFICIENT
    assert near.score > far.score
