import pytest

from falsefront.parse.css import compiled, selectable


def test_a_page_that_two_readers_take_for_different_elements_is_said_to_be_so() -> None:
    page = selectable(b"<div><p>one</p></div>", 99)
    for css in ("p", "div:has(p)"):
        with pytest.raises(ValueError, match="too broken"):
            page.matches(compiled(css), None)
