"""What a configuration may write as a selector, and what is said of one that cannot be used."""

import pytest
from cssselect import GenericTranslator
from hypothesis import given
from hypothesis import strategies as st

from falsefront.selector import PLAIN_CSS, problem_of_selector


@given(st.from_regex(PLAIN_CSS, fullmatch=True))
def test_what_is_taken_for_css_at_a_glance_is_css(css: str) -> None:
    GenericTranslator().css_to_xpath(css)


@pytest.mark.parametrize("css", [".company h1", "a[rel=next]", "a.company@href", "ul > li.x:nth-child(2)", "state:a.b"])
def test_selectors_that_can_be_used(css: str) -> None:
    assert problem_of_selector(css) is None


@pytest.mark.parametrize("css", ["a..b", ".company >> h1", "", "a[", "state:", "state:.", "1a", "a:no-such-thing"])
def test_selectors_that_cannot_be_used_say_why(css: str) -> None:
    assert problem_of_selector(css)


def test_a_long_selector_takes_no_time() -> None:
    assert problem_of_selector("a" * 5_000 + " [x" * 5_000)
