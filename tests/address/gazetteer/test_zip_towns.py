"""What the post of the United States says of a ZIP code."""

from falsefront.address.gazetteer.zip_towns import post_of


def test_a_code_has_its_state_the_town_of_the_post_and_those_it_accepts() -> None:
    post = post_of("44131-2300")
    assert post is not None
    assert post.state == "OH"
    assert {"independence", "cleveland", "sevenhills"} <= post.towns


def test_a_section_may_lie_in_two_states() -> None:
    states = [post.state for code in ("06390", "06385") if (post := post_of(code)) is not None]
    assert states == ["NY", "CT"]


def test_a_code_that_nobody_has_or_that_is_none_says_nothing() -> None:
    assert post_of("00000") is None
    assert post_of("441") is None
    assert post_of("SW1A 1AA") is None
