"""Two named houses of one complex abroad are two premises, though both sides name the complex."""

from tests.address.same import is_same


def test_two_houses_of_one_complex_are_two() -> None:
    left = "OneBay-Link Center, Pearl Drive, Coral Sands Complex, Pasay City"
    assert not is_same(left, "TwoBay-Link Center, Coral Sands Complex, Pasay City 1300")
    assert is_same(left, "OneBay-Link Center, Coral Sands Complex, Pasay City 1300")


def test_a_house_that_only_one_side_names_keeps_nobody_apart() -> None:
    assert is_same("Coral Sands Complex, Pasay City", "OneBay-Link Center, Coral Sands Complex, Pasay City 1300")


def test_two_houses_of_one_complex_are_two_at_second_sight_too() -> None:
    left = "Lotus Tower, Kiran Silk Mills Complex, Senapati Bapat Marg, Mumbai 400013"
    assert not is_same(left, "Orchid Tower, Kiran Silk Mills Complex, Mumbai 400013")
    assert is_same(left, "Lotus Tower, Kiran Silk Mills Complex, Mumbai 400013")
