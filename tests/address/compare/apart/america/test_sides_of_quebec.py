"""Sides of roads in Quebec that a reader overlooks: behind the number, in brackets, or as a letter alone."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1010 O Rue Ste. Catherine, Montreal, Canada", "1010, rue Sainte-Catherine Est, Montréal (Québec)"),
        ("1010 Ste-Catherine O, Montréal, QC", "1010 rue Ste-Catherine Est, Montréal"),
        ("1010 Ouest, rue Sainte-Catherine, Montréal", "1010, rue Sainte-Catherine Est, Montréal (Québec)"),
        ("(Ouest) 1010 rue Sainte-Catherine, Montréal", "1010 rue Sainte-Catherine Est, Montréal"),
        ("50 King O., Sherbrooke, Quebec", "50, rue King Est, Sherbrooke"),
        ("425 boul. de Maisonneuve O, Montréal", "425 E boul de Maisonneuve, Montreal, Canada"),
        ("12 rue du Hibou, Québec", "12 rue du Hibou Est, Québec"),
        ("4500 rue du Hibou O #4, Montréal, QC", "4500 rue du Hibou Est, Montréal, QC"),
        ("4500 rue du Hibou Est #4, Montréal, QC", "4500 rue du Hibou O, Montréal, QC"),
        ("4500 rue du Hibou O unité 4, Montréal, QC", "4500 rue du Hibou Est, Montréal, QC"),
        ("4500 rue du Hibou O. (bureau 4), Montréal, QC", "4500 rue du Hibou Est, Montréal, QC"),
        ("4500 rue du Hibou Est 3e étage, Montréal, QC", "4500 rue du Hibou O, Montréal, QC"),
        ("4500 rue du Hibou Est 3e étage, Montréal, QC", "3 rue du Hibou Est, Montréal, QC"),
    ],
)
def test_another_side_of_a_road_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1010 Ouest, rue Sainte-Catherine, Montréal", "1010 Ste-Catherine St. W., Montreal, Quebec"),
        ("4500 rue du Hibou O #4, Montréal, QC", "4500 rue du Hibou Ouest, Montréal, QC"),
        ("4500 rue du Hibou Est #4, Montréal, QC", "4500 rue du Hibou E, Montréal, QC"),
        ("4500 rue du Hibou Est 3e étage, Montréal, QC", "4500 rue du Hibou E., Montréal, QC"),
        ("4500 rue du Hibou O 4e étage, Montréal, QC", "4500 Hibou St W, Montréal, QC"),
        ("50, rue King Est, Sherbrooke", "50 King E., Sherbrooke, Quebec"),
        ("12 rue du Hibou, Québec G1K 3X2", "12 rue du Hibou Est, Québec G1K 3X2"),
        ("12 rue du Hibou, bureau 300, Québec", "12 rue du Hibou Est, bureau 300, Québec"),
        ("295 Owlfield Street, Waterloo Ontario N2L 3W8", "295 Owlfield St., Waterloo, ON, Canada"),
        ("12 Owlfield Ave W, Toronto", "12 Owlfield Avenue West, Toronto, ON"),
    ],
)
def test_one_side_is_one_however_it_is_written(one: str, other: str) -> None:
    assert is_same(one, other)
