"""How long a number may be to be a name or a part of one: one digit more makes it something else."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Reading


def read(text: str) -> Reading:
    return address.read(text, load())


def test_a_number_of_two_digits_is_a_roads_whole_name_and_one_of_three_is_not() -> None:
    named = read("452 No. 66 Street, Tianjin")
    assert named.road is not None
    assert (named.road.name.key, str(named.number)) == ("66", "452")
    assert read("452 No. 666 Street, Tianjin").road is None


@pytest.mark.parametrize(("number", "zone"), [("3", "3"), ("33", "33"), ("333", "gongye")])
def test_a_zone_is_called_by_a_number_of_two_digits_at_most(number: str, zone: str) -> None:
    reading = read(f"No. {number} Industrial Zone, Xingtai, Hebei")
    assert [area.name.key for area in reading.areas] == [zone]
    assert (reading.number is None) == (zone == number)


def test_a_part_of_a_zone_has_two_characters_at_most() -> None:
    assert read("Xinqiao Industrial Zone District 12, Shenzhen").plot == "12"
    assert read("Xinqiao Industrial Zone District 123, Shenzhen").plot is None


def test_an_entrance_has_two_digits_at_most() -> None:
    near, far = read("上海市浦东新区张杨路500号99单元"), read("上海市浦东新区张杨路500号101单元")
    assert (near.entrance, near.unit) == ("99", None)
    assert (far.entrance, far.unit) == (None, "101")


@pytest.mark.parametrize(
    "end",
    [
        ", Postal Code 054000",
        ", Postal code: 054000",
        " Postal Code 054000",
        ", Zip Code 054000",
        ", P.C. 054000",
        " 054000",
    ],
)
def test_a_postcode_is_read_without_the_words_before_it(end: str) -> None:
    assert read(f"No. 12 Heron Road, Xingtai, Hebei{end}").postcode == "054000"
