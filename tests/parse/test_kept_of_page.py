"""What readers of one page keep for each other, and when it is found anew."""

import pytest

from falsefront.parse.about_contacts import is_of_contacts
from falsefront.parse.card_records import _BEGINNINGS, _TELLING
from falsefront.parse.labels import pairs_of_page
from falsefront.parse.looks import NO_LOOK, Look, look_of
from falsefront.parse.tree import ELSEWHERE, MAIN, build_tree

PAGE = """<h1>Moss</h1><h2>Contact us</h2>
<div class=box><table><tr><th>Company</th><td>Moss Glass Ltd</td></tr></table></div>
<p>Two  words<br>and <b>more</b></p>"""


def test_what_is_read_of_the_parts_of_a_page_is_read_anew_when_one_is_left_out() -> None:
    tree = build_tree(PAGE)
    heading, box = tree.by_name["h2"][0], tree.by_class["box"][0]
    assert [(pair.label, pair.zone) for pair in pairs_of_page(tree)] == [("Company", MAIN)]
    assert is_of_contacts(tree)
    tree.leave_out([heading, box])
    assert [(pair.label, pair.zone) for pair in pairs_of_page(tree)] == [("Company", ELSEWHERE)]
    assert not is_of_contacts(tree)
    tree.take_in_spans([(tree.start(heading), tree.end(heading))])
    assert is_of_contacts(tree)


def test_what_leaves_nothing_out_lets_all_stand_that_was_read() -> None:
    tree = build_tree(PAGE)
    pairs, lines, subject = pairs_of_page(tree), tree.lines, tree.subject
    tree.leave_out_spans([])
    tree.take_in_spans([(tree.start(0), tree.end(0))])
    assert pairs_of_page(tree) is pairs
    assert tree.lines is lines
    assert tree.subject is subject


def test_the_text_of_an_element_is_asked_for_with_one_separator_and_then_with_another() -> None:
    tree = build_tree(PAGE)
    at = tree.by_name["p"][0]
    asked = ["\n", " ", " / ", "\n"]
    assert [tree.text(at, separator=each) for each in asked] == [f"Two words{each}and more" for each in asked]
    assert tree.text(tree.by_name["b"][0]) == tree.text(tree.by_name["b"][0], separator=" ") == "more"
    assert tree.text(tree.by_name["br"][0]) == ""


@pytest.mark.parametrize("word", _TELLING)
def test_each_word_by_which_records_name_sellers_begins_as_one_of_those_that_are_looked_for_first(word: bytes) -> None:
    assert word.startswith(_BEGINNINGS)


def test_a_style_that_says_nothing_leaves_a_weaker_one_as_it_is() -> None:
    red = look_of("color: #f00")
    assert NO_LOOK.over(red) == red == red.over(NO_LOOK) == red.over(Look())
