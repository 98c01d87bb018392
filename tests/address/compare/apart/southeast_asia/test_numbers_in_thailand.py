"""Roads of kings, lanes and villages of Thailand are told by the number behind their name, in either script."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("944 Owltown Office Tower, Rama 6 Road, Wangmai, Pathumwan, Bangkok",
         "944 Owltown Office Tower, Rama 4 Road, Wangmai, Pathumwan, Bangkok"),
        ("321 Rama V Road, Khlong Toei, Bangkok", "321 ถนนพระราม 4 แขวงคลองเตย กรุงเทพฯ"),
        ("55/1 Lat Phrao 103, Wang Thonglang, Bangkok 10310", "55/1 Soi Ladprao 101, Wangthonglang, Bangkok 10310"),
        ("55/1 Lat Phrao 103, Wang Thonglang, Bangkok 10310", "55/1 ซอยลาดพร้าว 101 วังทองหลาง กรุงเทพ 10310"),
        ("222 Mu 6, Phrapuketkaew Road, Kathu District, Phuket", "222 Moo.4 Thanon Phraphuket Kaeo, Kathu, Phuket"),
        ("59/4 Moo 9, Bangna-Trad Rd., Bang Phli, Samut Prakan 10540",
         "59/4 Mu 7 Thanon Bang Na-Trat, Bangplee, Samutprakarn, Thailand"),
    ],
)  # fmt: skip
def test_another_number_behind_a_name_is_another_road_or_village(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("944 Owltown Office Tower, Rama IV Road, Wangmai, Pathumwan, Bangkok",
         "944 Owltown Office Tower, Rama 4 Road, Wangmai, Pathumwan, Bangkok"),
        ("55/1 Lat Phrao 101, Wang Thonglang, Bangkok 10310", "55/1 Soi Ladprao 101, Wangthonglang, Bangkok 10310"),
        ("59/4 Moo 7, Bangna-Trad Rd., Bang Phli, Samut Prakan 10540",
         "59/4 Mu 7 Thanon Bang Na-Trat, Bangplee, Samutprakarn, Thailand"),
    ],
)  # fmt: skip
def test_one_number_is_one_road_or_village(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(("post", "same"), [("KM.19", True), ("KM.29", False)])
def test_a_kilometre_stands_behind_its_word(post: str, same: bool) -> None:
    thai = "88 หมู่ 3 กม.ที่ 19 ถ.บางนา-ตราด ต.บางโฉลง อ.บางพลี จ.สมุทรปราการ"
    assert is_same(thai, f"88 Moo 3, Bangna-Trad Rd. {post}, Bang Chalong, Bang Phli, Samut Prakan") is same
