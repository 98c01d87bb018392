"""One word of a road's name that is another word: the words in common make no slip of it."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14 Upper Owl Hill Street, Leeds, UK", "14 Upper Owl Hall Street, Leeds, UK"),
        ("14 Lower Stone Street, Leeds, UK", "14 Lower Stove Street, Leeds, UK"),
        ("14 Prince Sultan Street, Riyadh, Saudi Arabia", "14 Prince Salman Street, Riyadh, Saudi Arabia"),
        ("14 Shanti Owl Road, Pune, India", "14 Shakti Owl Road, Pune, India"),
        ("Piazza Santa Maria 14, Torino", "Piazza Santa Marina 14, Torino"),
        ("Vas. Georgiou A 14, Athens, Greece", "Vas. Georgiou B 14, Athens, Greece"),
        ("Vas. Georgiou A 14, 16451 Athens, Greece", "Vas. Georgiou B 14, 16451 Athens, Greece"),
    ],
)
def test_a_short_word_that_is_another_makes_two_roads(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14 Upper Wetherby Street, Leeds, UK", "14 Upper Wehterby Street, Leeds, UK"),
        ("14 Old Miller Street, Leeds, UK", "14 Old Mliler Street, Leeds, UK"),
        ("14 Prince Fahd Street, Riyadh, Saudi Arabia", "14 Prince Fahad Street, Riyadh, Saudi Arabia"),
        ("14 Shree Ganesh Marg, Pune, India", "14 Shri Ganesh Marg, Pune, India"),
        ("Piazza Santa Marina 14, 10121 Torino", "Piazza Santa Marima 14, 10121 Torino"),
        ("14 Mount Kestrel Avenue, Cape Town", "14 Mt Kestrel Avenue, Cape Town"),
    ],
)
def test_a_slip_in_a_long_word_or_another_spelling_does_not(one: str, other: str) -> None:
    assert is_same(one, other)
