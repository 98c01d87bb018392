"""Alleys and streets of Iran, in either language, and what is written beside them."""

import pytest
from tests.address.same import is_same

HOUSE = "No. 12, Sahand Alley, Valiasr Street, Tehran, Iran"
IN_PERSIAN = "تهران، خیابان ولیعصر، کوچه سهند، پلاک 12"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HOUSE, "No. 12, Sahand Alley, Motahari Street, Tehran"),
        (HOUSE, "Tehran, Valiasr St., Golestan Alley, No. 12, Unit 6, Floor 3"),
        ("No.12, Sahand St., Valiasr Ave., Tehran", "No.12 - Sahand St. - Motahari Ave. - Tehran"),
        (IN_PERSIAN, "تهران - خیابان ولیعصر - کوچه گلستان - پلاک 12 - طبقه 3 - واحد 6"),
        (IN_PERSIAN, "ایران، تهران، خ. مطهری، کوچه سهند، پلاک 12، واحد 6"),
    ],
)
def test_another_street_or_alley_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HOUSE, "3rd Floor, No 12, Sahand Alley, Vali Asr Ave., Before Vanak Sq., Tehran"),
        (HOUSE, "No. 12, Sahand Alley, Tehran, Iran"),
        (IN_PERSIAN, "ایران، تهران، خ. ولیعصر، کوچه سهند، پلاک 12، واحد 6"),
    ],
)
def test_one_alley_of_one_street_is_one_place(one: str, other: str) -> None:
    assert is_same(one, other)
