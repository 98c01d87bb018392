"""A room's number on one side is no house's on the other, whose road has one by the sound in another script."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("37 Al Rasheed Street, Al Bab Al Sharqi, Baghdad, Iraq", "41 شارع الرشيد، مكتب 37، الباب الشرقي، بغداد"),
        ("Bureau 49, 45 Rue Didouche Mourad, Alger Centre, Alger", "49 شارع ديدوش مراد، الجزائر الوسطى، الجزائر"),
        ("Office 1204, Al Moosa Tower 1, Sheikh Zayed Road, Dubai", "مكتب 1204، برج الموسى 2، شارع الشيخ زايد، دبي"),
        ("45 Rue Didouche Mourad, Alger Centre, Alger", "49 شارع ديدوش مراد، مكتب 45، الجزائر الوسطى، الجزائر"),
    ],
)
def test_two_numbers_on_one_road_are_two(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_one_number_in_two_manners_is_one() -> None:
    assert is_same("21-23 Charles de Gaulle Street, Giza, Egypt", "٢١/٢٣ شارع شارل ديجول، الجيزة")
