"""Of Singapore only units behind their sign say nothing beside one house; houses, blocks, towers and codes do."""

import pytest
from tests.address.same import is_same

from falsefront.address.abroad.singapore import with_first_unit


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("48 Tebal Road #01-318 S(600038)", "48 Tebal Road #02-11 Singapore 600038"),
        ("48 Tebal Road #01-318/319 Singapore 600038", "48 Tebal Road #B1-05, #B1-06, Singapore"),
        ("48 Tebal Road #01-318 to 01-320, Singapore", "48 Tebal Road #01-318, Singapore 600038"),
    ],
)
def test_units_of_one_house_are_in_one_house(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Blk 3, 48 Tebal Road Singapore 619113", "Blk 3, 52 Tebal Road Singapore 619120"),
        ("Blk 3 Heron Centre, 7 Tebal Circle, Singapore", "Blk 3 Heron Centre, 9 Tebal Circle, Singapore"),
        ("Warehouse 5, 48 Tebal Road, Singapore", "Warehouse 5, 52 Tebal Road, Singapore"),
        ("Warehouse 5 48 Tebal Lane 10 Singapore 619113", "Warehouse 5 52 Tebal Lane 10 Singapore 619120"),
        ("1 Tebal Place Tower 1, Singapore", "1 Tebal Place Tower 2, Singapore"),
        ("48 Tebal Lane, Heron Hub 2, Singapore", "48 Tebal Lane, Heron Hub 3, Singapore"),
        ("7 Jalan Tebal, Factory 3, Singapore", "7 Jalan Tebal, Factory 4, Singapore"),
        ("1 Tebal Road, Heron Building 1 #03-04 Singapore 619113", "1 Tebal Road, Heron Building 2 Singapore 619113"),
        ("48 Tebal Road Singapore 600038", "48 Tebal Road Singapore 619113"),
        ("Blk 7 Jalan Tebal #01-05 Singapore 600038", "7 Jalan Tebal #01-05 Singapore 619113"),
        ("Level 1 #01-05, 10-12 Tebal Road, Singapore", "Level 1 #01-05, 14-16 Tebal Road, Singapore"),
        ("Unit 5 #02-11, 20-22 Kestrel Street, Melbourne", "Unit 5 #02-11, 24-26 Kestrel Street, Melbourne"),
        ("Owl Mall 2 #02-11 / 20-22 Kestrel Street, Manila", "Owl Mall 2 #02-11 / 30-32 Kestrel Street, Manila"),
        ("Tower 1 #12-05, 14-16 Jalan Owl, Kuala Lumpur", "Tower 1 #12-05, 18-20 Jalan Owl, Kuala Lumpur"),
    ],
)
def test_what_is_no_unit_keeps_two_houses_apart(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("48 Tebal Road #01-318/319, Singapore 600038", "48 Tebal Road #01-318, Singapore 600038"),
        ("48 Tebal Road #01-05 & 01-06 Singapore", "48 Tebal Road #01-05 Singapore"),
        ("48 Tebal Road #01-05, #02-06 Owl Mall Singapore", "48 Tebal Road #01-05 Owl Mall Singapore"),
        ("Level 1 #01-05, 10-12 Tebal Road, Singapore", None),
        ("Level 1 #01-05, 01-12 Tebal Road, Singapore", None),
        ("Unit 5 #02-11/12, Melbourne", None),
    ],
)
def test_a_further_unit_is_of_the_first_s_floor_or_has_its_sign(text: str, first: str | None) -> None:
    assert with_first_unit(text) == (first or text)


def test_the_number_of_a_counted_road_may_stand_behind_a_comma() -> None:
    assert is_same("8, UBI ROAD, 2 OWLEX #08-10,, Singapore 408538", "8 Ubi Rd 2, #08-10 Owlex, S(408538)")
    assert is_same("12 Tuas Avenue, 3, Singapore 639407", "12 Tuas Ave 3, Singapore 639407")
    assert not is_same("8, UBI ROAD, 2 OWLEX #08-10,, Singapore 408538", "8 Ubi Rd 3, #08-10 Owlex, S(408639)")
    assert not is_same("12 Tuas Avenue, 3, Singapore 639407", "12 Tuas Ave 13, Singapore 638981")
