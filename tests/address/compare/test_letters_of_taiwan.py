"""Roads of Taiwan in letters of two systems, or with a letter that no system has, beside section, lane and house."""

import pytest
from tests.address.same import is_same

LANE = "3F-1, 27 Lane 609, Chongxin Road, Section 5, New Taipei City, Taiwan 24159"
ROAD = "8F., No. 92, Baozhong Rd., New Taipei City Taiwan 231"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LANE, "3F-1,27 Lane 609, Chung Hsin Road, Section 5, Taipei Hsien 241"),
        (ROAD, "8F., No. 92, Baoshong Rd., Xindian City, Taipei County 231"),
    ],
)
def test_older_letters_are_the_road_that_section_lane_and_house_tell(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LANE, "3F-1,27 Lane 607, Chung Hsin Road, Section 5, Taipei Hsien 241"),
        (LANE, "3F-1,27 Lane 609, Chung Hsin Road, Section 4, Taipei Hsien 241"),
        (LANE, "3F-1,27 Lane 609, Chung Hsiao Road, Section 5, Taipei Hsien 241"),
        ("No. 27, Chongxin Road, Section 5, New Taipei City", "27, Chung Hsin Road, Section 5, Taipei Hsien 241"),
        (ROAD, "8F., No. 92, Baodong Rd., Xindian City, Taipei County 231"),
    ],
)
def test_another_lane_section_or_syllable_is_another_road(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_an_n_for_ng_is_heard_in_one_lane_of_one_section_alone() -> None:
    latin = "No. 12, Ln. 85, Sec. 2, Guanhua Rd., Sanchong Dist., New Taipei City"
    assert is_same(latin, "新北市三重區光華路二段85巷12號")
    assert not is_same(latin, "新北市三重區光華路二段85巷14號")
    assert not is_same(latin, "新北市三重區光華路一段85巷12號")
    assert not is_same(latin, "新北市三重區光復路二段85巷12號")
    assert not is_same(latin, "新北市板橋區光華路二段85巷12號")
    assert not is_same("No. 12, Sec. 2, Guanhua Rd., Sanchong Dist., New Taipei City", "新北市三重區光華路二段12號")
