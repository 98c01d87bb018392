"""Plots whose number a reader leaves over."""

import pytest
from tests.address.same import is_same

CODED = "Sun House, 201 B/1, W.E. Highway, Goregaon-E, Mumbai, Maharashtra, India"
BRACKETED = "Tenth of Ramadan, A1 Ind. Zone, Plot No (9), Sharkia, Egypt"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (CODED, "SUN HOUSE, Plot No. 203 B/1, Western Express Highway, Goregaon (East), Mumbai 400063"),
        (BRACKETED, "Industrial Zone A1, Plot 11, 10th of Ramadan City"),
    ],
)
def test_another_number_before_a_code_or_in_brackets_is_another_plot(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (CODED, "SUN HOUSE, Plot No. 201 B/1, Western Express Highway, Goregaon (East), Mumbai 400063"),
        (BRACKETED, "Industrial Zone A1, Plot 9, 10th of Ramadan City"),
    ],
)
def test_the_same_number_is_one_plot(a: str, b: str) -> None:
    assert is_same(a, b)


def test_a_plaza_called_by_a_number_has_no_two_houses_on_its_square() -> None:
    one = "Seven Times Square Tower, 7 Times Sq, 21st fl, New York, NY 10036"
    assert not is_same(one, one.replace("7 Times", "77 Times"))
