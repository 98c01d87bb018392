"""A house of Japan in characters, beside quarter, block and building in letters without the city."""

import pytest
from tests.address.same import is_same

HAN = "東京都港区南青山5-4-30 青山丸竹ビル3F"


@pytest.mark.parametrize(
    ("han", "latin"),
    [
        (HAN, "5-4-30 Minami-Aoyama, Aoyama Marutake Building 3F"),
        (HAN, "Minamiaoyama 5-4-30, Aoyama Marutake Bldg."),
        (HAN, "Aoyama Marutake Building, 5-4-30 Minami Aoyama, Minato-ku"),
        ("東京都渋谷区神宮前4丁目2番17号 丸山ビル", "Jingumae 4-2-17, Maruyama Building"),
    ],
)
def test_quarter_block_and_building_tell_the_city(han: str, latin: str) -> None:
    assert is_same(han, latin)


@pytest.mark.parametrize(
    "latin",
    [
        "5-4-30 Minami-Aoyama",
        "5-4-3 Minami-Aoyama, Aoyama Marutake Building",
        "5-4 Minami-Aoyama, Aoyama Marutake Building",
        "5-4-30 Kita-Aoyama, Aoyama Marutake Building",
        "5-4-30 Aoyama, Aoyama Marutake Building",
        "5-4-30 Minami-Aoyama, Aoyama Maruyama Building",
        "5-4-30 Minami-Aoyama, Aoyama Marutake Hotel",
        "5-4-30 Minami-Aoyama, Aoyama Marutake Building, Sapporo",
        "5-4-30 Minami-Aoyama, Aoyama Marutake Building 12",
    ],
)
def test_another_block_quarter_building_or_town_is_another_place(latin: str) -> None:
    assert not is_same(HAN, latin)
