"""The table of weights: whole trees, each question of which asks a sign that there is."""

from falsefront.address.compare.weighing.weighed_signs import SIGNS
from falsefront.address.compare.weighing.weighed_trees import Question, log_odds, trees_of_table


def test_every_way_through_a_tree_ends_in_an_answer() -> None:
    trees = trees_of_table()
    assert len(trees) > 1
    for tree in trees:
        asked = [question for question in tree if question.sign is not None]
        reached = {0} | {at for question in asked for at in (question.yes, question.no)}
        assert reached == set(range(len(tree)))
        assert all(question.sign in range(len(SIGNS)) for question in asked)


def test_answers_are_added_up() -> None:
    tree = (Question(1, 0.5, 1, 2, 0.0), Question(None, 0.0, 0, 0, -2.0), Question(None, 0.0, 0, 0, 3.0))
    assert log_odds((0.0, 0.5), [tree, tree]) == -4.0
    assert log_odds((0.0, 0.6), [tree, tree]) == 6.0
