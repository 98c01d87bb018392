"""Houses and plots of China that are written beside the usual manner."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("惠州市惠阳区松涛路276号-1", "No. 276-1 Songtao Road, Huiyang District, Huizhou"),
        ("惠州市惠阳区松涛路276号-1，云杉大厦", "惠州市惠阳区松涛路276-1号"),
        ("深圳市南山区松涛路314号-5云杉产业园2602室", "深圳市南山区松涛路314-5号"),
        ("杭州市余杭区鹭洲工业区A区47号地块", "Plot No. A47, Luzhou Industrial Zone, Yuhang District, Hangzhou"),
        ("杭州市余杭区鹭洲工业区C区9号地块", "杭州市余杭区鹭洲工业区C-9号地块"),
        ("梅州市梅江区鹭洲工业区56号厂房", "梅州市梅江区鹭洲工业区56号"),
        ("梅州市梅江区鹭洲工业区56栋厂房4楼", "Factory Building No. 56, Luzhou Industrial Zone, Meijiang, Meizhou"),
        ("Workshop 56, Luzhou Industrial Zone, Meijiang, Meizhou", "梅州市梅江区鹭洲工业区56栋"),
        ("Workshop 56, Lianxi Industrial District, Meijiang, Meizhou", "梅州市梅江区濂溪工业区56号楼"),
        ("Plot 56, Luzhou Gongye Jizhongqu, Meijiang, Meizhou", "梅州市梅江区鹭洲工业集中区56号地块"),
    ],
)
def test_what_is_written_beside_the_usual_manner_is_one(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("惠州市惠阳区松涛路276号-1", "惠州市惠阳区松涛路276号"),
        ("惠州市惠阳区松涛路276号-1", "惠州市惠阳区松涛路276-2号"),
        ("惠州市惠阳区松涛路276号-1室", "惠州市惠阳区松涛路276-1号"),
        ("惠州市惠阳区松涛路276号-101", "惠州市惠阳区松涛路276-101号"),
        ("杭州市余杭区鹭洲工业区A区47号地块", "杭州市余杭区鹭洲工业区B47号地块"),
        ("杭州市余杭区鹭洲工业区A区47号地块", "杭州市余杭区鹭洲工业区A区48号地块"),
        ("梅州市梅江区鹭洲工业区56号厂房", "梅州市梅江区鹭洲工业区57号厂房"),
        ("梅州市梅江区鹭洲工业区5号56号楼", "梅州市梅江区鹭洲工业区56号厂房"),
        ("Building 5, Workshop 56, Luzhou Industrial Zone, Meizhou", "梅州市梅江区鹭洲工业区56栋"),
        ("Workshop 56, 8 Songtao Road, Luzhou Industrial Zone, Meizhou", "梅州市梅江区鹭洲工业区56栋"),
        ("Workshop 56, Luzhou Industrial Zone, Meijiang, Meizhou", "梅州市梅江区鹭湖工业区56栋"),
    ],
)
def test_other_houses_and_plots_stay_apart(left: str, right: str) -> None:
    assert not is_same(left, right)


def test_hyphens_that_part_an_address_make_no_sub_number() -> None:
    assert is_same("揭阳市-揭西县-松涛街579号-5栋", "揭阳市揭西县松涛街579号")
