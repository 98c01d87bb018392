import random

from falsefront.match.bound import Pair, bind


def test_same_joins_and_chains() -> None:
    assert bind([[1, 2], [3], [4]], {(2, 3): "same", (3, 4): "same"}) == [[1, 2, 3, 4]]


def test_a_member_of_no_group_is_bound_too() -> None:
    assert bind([[1]], {(1, 7): "same", (8, 9): "same", (1, 8): "different"}) == [[1, 7], [8, 9]]


def test_different_parts_a_group_and_outweighs_same() -> None:
    assert bind([[1, 2, 3]], {(1, 3): "different"}) == [[1, 2], [3]]
    assert bind([[1], [2], [3]], {(1, 2): "same", (2, 3): "same", (1, 3): "different"}) == [[1], [2, 3]]


def test_one_word_separates_one_claim_and_everybody_else_stays_with_the_first() -> None:
    assert bind([[1, 2, 3, 8, 9]], {(1, 9): "different"}) == [[1, 2, 3, 8], [9]]
    eleven = list(range(1, 12))
    assert bind([eleven], {(3, 7): "different"}) == [[*range(1, 7), *range(8, 12)], [7]]


def test_whoever_was_called_the_same_leaves_with_it() -> None:
    assert bind([[1, 2, 8, 9]], {(1, 9): "different", (1, 8): "same"}) == [[1, 2, 8], [9]]
    assert bind([[1, 3, 8, 9]], {(1, 9): "different", (8, 9): "same"}) == [[1, 3], [8, 9]]


def test_several_that_must_not_meet_leave_one_by_one() -> None:
    verdicts: dict[Pair, str] = {(1, 5): "different", (5, 9): "different", (1, 9): "different"}
    assert bind([[1, 2, 4, 5, 6, 8, 9]], verdicts) == [[1, 2, 4, 6, 8], [5], [9]]


def test_the_order_of_groups_and_verdicts_does_not_matter() -> None:
    groups = [[1, 2, 3], [4, 5], [6], [7, 8, 9]]
    verdicts: dict[Pair, str] = {(1, 3): "different", (3, 4): "same", (5, 9): "same", (4, 8): "different"}
    expected = bind(groups, verdicts)
    for seed in range(5):
        rng = random.Random(seed)
        mixed = dict(rng.sample(sorted(verdicts.items()), len(verdicts)))
        assert bind(rng.sample(groups, len(groups)), mixed) == expected
