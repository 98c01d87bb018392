import pytest
from hypothesis import given
from hypothesis import strategies as st

from falsefront.contact.cas import cas_numbers


@pytest.mark.parametrize("number", ["7664-93-9", "77-92-9", "1336-21-6", "7440-16-6", "50-00-0"])
def test_a_number_that_checks_is_one(number: str) -> None:
    assert set(cas_numbers(f"CAS {number}")) == {number}
    assert set(cas_numbers(number.replace("-", "‑"))) == {number}  # non-breaking hyphens


@pytest.mark.parametrize(
    "text",
    [
        "215-647-6",  # an EC number
        "007-001-01-2",  # an EU index number, with digits of a CAS number inside
        "7664-93-8",
        "2024-11-6",
        "17664-93-9-1",
        "tel 319-7664-93-9",
        "",
    ],
)
def test_numbers_of_other_kinds_are_none(text: str) -> None:
    assert list(cas_numbers(text)) == []


def test_running_text_needs_the_word_before_a_number() -> None:
    assert list(cas_numbers("lot 64-17-5, CAS: 7732-18-5", needs_word=True)) == ["7732-18-5"]


@given(st.integers(min_value=10, max_value=9_999_999), st.integers(min_value=0, max_value=99))
def test_exactly_one_check_digit_completes_a_number(first: int, second: int) -> None:
    good = [digit for digit in range(10) if list(cas_numbers(f"{first}-{second:02d}-{digit}"))]
    assert len(good) == 1


@pytest.mark.parametrize("text", ["５９４９－２９－１", "５９４９-29-1", "٥٩٤٩-٢٩-١"])
def test_a_number_in_other_digits_is_given_in_ours(text: str) -> None:
    assert list(cas_numbers(text)) == ["5949-29-1"]
