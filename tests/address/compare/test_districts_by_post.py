"""Postcodes of Taiwan tell the district where nearly every district has a road of the name."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("12 Zhongzheng Rd, Taipei US 231", "12 Zhongzheng Rd, Taipei US 234", False),
        ("12 Zhongzheng Rd, Taipei TW 231", "12 Chung Cheng Rd., Taipei 234, Taiwan", False),
        ("12 Zhongzheng Rd, Taipei TW 231", "12 Zhongzheng Rd, Taipei 23143, Taiwan", True),
        ("12 Minsheng Road, Kaohsiung US 800", "12 Minsheng Road, Fengshan, Kaohsiung 830, Taiwan", False),
        ("12 Minsheng Road, Kaohsiung 830", "12 Minsheng Road, Fengshan, Kaohsiung 830, Taiwan", True),
        ("12 Minsheng Road, Fengshan, Kaohsiung 800", "12 Minsheng Road, Fengshan, Kaohsiung 830", True),
        ("80041高雄市民生路12號", "83045高雄市民生路12號", False),
        ("80041高雄市民生路12號", "800高雄市民生路12號", True),
        ("12 Tiding Blvd., Taipei 114", "12 Tiding Blvd., Taipei 104, Taiwan", True),
    ],
)
def test_a_common_road_is_one_in_each_district(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
