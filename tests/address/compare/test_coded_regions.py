"""Codes of provinces and cantons behind towns of one name tell them apart, where both sides give one."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Via Olmo 5, Olmone TO IT", "Via Olmo 5, 10010 Olmone (TO), Italy"),
        ("Via Olmo 5, Olmone (TO)", "Via Olmo 5, Olmone IT"),
        ("Beechstrasse 5, Kleinwedel SG CH", "Beechstr. 5, Kleinwedel SG CH 9533"),
    ],
)
def test_one_region_or_none_is_no_conflict(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Via Olmo 5, Olmone TO IT", "Via Olmo 5, Olmone TN IT"),
        ("Via Olmo 5, Borgolieve (VI) IT", "Via Olmo 5, Borgolieve (TV) IT"),
        ("Via Olmo 5 - Elmo (CO)", "Via Olmo 5, Elmo TN, Italia"),
        ("Beechstrasse 5, Kleinwedel SG CH", "Beechstrasse 5, Kleinwedel BE CH 3422"),
    ],
)
def test_two_regions_of_one_country_are_two_towns(one: str, other: str) -> None:
    assert not is_same(one, other)
