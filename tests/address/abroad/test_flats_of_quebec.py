"""Flats in French behind a side: 12 rue Sherbrooke Ouest app. 4."""

from tests.address.same import is_same


def test_app_is_a_flat_and_no_end_of_a_road() -> None:
    assert is_same("12 rue Sherbrooke Ouest app. 4, Montréal, QC", "12 rue Sherbrooke O., Montréal QC")
    assert not is_same("12 rue Sherbrooke Ouest app. 4, Montréal, QC", "4 rue Sherbrooke Ouest, Montréal, QC")
