"""A postcode is no number of a house, and a foreign one does not stand in a city that an estate tells."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("10F, Hanol High-End Tower, Seoul 153-803, Korea", "Mirinae Platz Room 410, Seoul, Korea 153-792", False),
        ("10F, Hanol Tower, Seoul KR 153-803", "Room 605, Mirinae Tower, Seoul KR 153-760", False),
        ("Guro-gu, Digital-ro, Seoul, Korea 152-719", "Mirinae Tower 1720, 288, Digital-ro, Guro-gu, Seoul", False),
        ("12F, Hanol Tower, Seoul, Korea 138-803", "7F, Hanol Tower, Songpa-gu, Seoul 138-803", True),
        ("Hannam-dong 683-132, Yongsan-gu, Seoul", "683-132 Hannam-dong, Yongsan-gu, Seoul, Korea", True),
    ],
)
def test_an_old_postcode_of_korea_is_no_lot(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("text", "number", "postcode"),
    [
        ("12 Teheran-ro, Gangnam-gu, Seoul 135-080, Korea", "12", "135-080"),
        ("Seoul, Yongsan-gu, Hannam-dong 683-132, Korea", "683-132", None),
    ],
)
def test_a_number_behind_a_quarter_of_korea_is_a_lot(text: str, number: str, postcode: str | None) -> None:
    reading = address.read(text, load())
    assert (str(reading.number), reading.postcode) == (number, postcode)


def test_a_city_that_an_estate_tells_has_its_postcode() -> None:
    assert not is_same("1 International Business Park, Singapore 609917", "International Business Park, Moyville 74160")
    assert address.read("31 International Business Park 609921", load()).country == "SG"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Elmhalli Owl Road Bangalore 560 035", "134 Elmhalli, next to the mill, Owl Road, Bengaluru 560 035", False),
        ("12 Elmhalli, Owl Road, Bengaluru 560 035", "12 Elmhalli Owl Road Bangalore 560035", True),
    ],
)
def test_the_half_of_a_postcode_is_no_house(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
