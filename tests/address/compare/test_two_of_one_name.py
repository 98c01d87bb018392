"""Two roads, houses or quarters abroad that have all but one telling word in common."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("14 Melati Road, Kuala Lumpur", "14 Lebuh Melati, Kuala Lumpur", False),
        ("14 Melati Road, Kuala Lumpur", "14 Jalan Melati, Kuala Lumpur", True),
        ("2286 Don Tamarindo Avenue Extension, Makati", "2286 Don Tamarindo Avenue, Makati City", False),
        ("2286 Don Tamarindo Ave. Ext., Makati", "2286 Don Tamarindo Avenue Extension, Makati City", True),
        ("12 Heol Fawr, Cardiff", "12 Stryd Fawr, Cardiff", False),
        ("12 Heol Fawr, Cardiff", "12 High Street, Cardiff", True),
        ("12 Stryd Fawr, Bangor", "12 High Street, Bangor", True),
    ],
)
def test_a_word_for_another_road_makes_another_road(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("12 Netaji Lane, Calcutta-16", "12 Netaji Lane, Calcutta-17", False),
        ("12 Netaji Lane, Calcutta - 700016", "12 Netaji Lane, Calcutta 17", False),
        ("12 Netaji Lane, Calcutta-16", "12 Netaji Lane, Kolkata 700016", True),
        ("12 Netaji Lane, Mumbai-16", "12 Netaji Lane, Mumbai", True),
        ("Lotus Chambers, 12 Netaji Lane, Calcutta-16", "Lotus Chambers, 12 Netaji Lane, Calcutta-17", True),
    ],
)
def test_a_zone_of_an_indian_post_alone_tells_the_part_of_a_city(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("12, 4th Street, Anna Nagar", "12, 4th Street, Anna Nagar, Chennai", False),
        ("12, 4th Street, Anna Nagar", "12 4th Street, Anna Nagar, Madurai 625020", False),
        ("12, 4th Street, Anna Nagar, Chennai 600040", "12 4th Street, Anna Nagar, Chennai", True),
    ],
)
def test_a_quarter_of_several_cities_stands_for_none_on_a_numbered_road(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Building 12, Street 45, Jumeirah, Dubai", "Villa 12, Street 45, Jumeirah, Dubai", False),
        ("Villa 12, Street 45, Jumeirah, Dubai", "12 Street 45, Jumeirah, Dubai", True),
        ("Mira Street 24, bldg. 2, Moscow", "г. Москва, ул. Мира, д. 24, корп. 2", True),
    ],
)
def test_a_villa_is_no_building_of_its_number(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


def test_a_letter_of_a_name_proves_no_house() -> None:
    assert not is_same("13F, Mirinae R&D Center, Sangam-dong, Seoul", "Hanol R&D Center, Seoul")
