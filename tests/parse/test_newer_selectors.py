"""Selectors that XPath has no words for are asked of BeautifulSoup's tree, and come to the same elements."""

import pytest

from falsefront.parse.css import compiled, selectable
from falsefront.selector import problem_of_selector

PAGE = b"""<html><body><div class="card"><h2>Jinxing Lamps</h2><p class="addr">8 Renmin Road</p></div>
<div class="card"><h2>No address</h2></div><p>Add: <b>66 Heping Road</b></p></body></html>"""
ELEMENTS = ("html", "body", "div", "h2", "p", "div", "h2", "p", "b")


@pytest.mark.parametrize(
    ("css", "found"),
    [
        (".card:has(.addr)", [2]),
        ('p:-soup-contains("Add:") b', [8]),
        (".card:is(:has(.addr)) h2", [3]),
        (".card h2", [3, 6]),
    ],
)
def test_a_selector_matches_whatever_library_knows_it(css: str, found: list[int]) -> None:
    assert problem_of_selector(css) is None
    page = selectable(PAGE, len(ELEMENTS))
    assert list(page.matches(compiled(css), None)) == found


def test_a_newer_selector_is_asked_inside_one_element() -> None:
    page = selectable(PAGE, len(ELEMENTS))
    assert list(page.matches(compiled("p:has(b)"), 1)) == [7]
    assert list(page.matches(compiled("p:has(b)"), 2)) == []


@pytest.mark.parametrize("css", ["a[", ":nonsense(", ""])
def test_what_neither_library_can_read_is_refused_in_words(css: str) -> None:
    assert problem_of_selector(css)
    with pytest.raises(ValueError, match=r"\w"):
        compiled(css)
