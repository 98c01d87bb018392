"""The county that its own zone is called by in letters, subdistricts beside a name with a number, and 小镇."""

import pytest
from tests.gazetteer import load

from falsefront import address

HAINING = "浙江省海宁市经济开发区松鹤路8号"
SONGHE = "湖南省长沙市星沙大道松鹤小镇5栋"
ONE = (
    ("No. 8 Songhe Road, Haining Economic Development Zone, Zhejiang", HAINING),
    ("No. 8 Songhe Road, Haining Economic & Technological Development Zone", "海宁经济开发区松鹤路8号"),
    ("No. 8 Songhe Road, Haining Economic Development Zone, Jiaxing, Zhejiang", HAINING),
    ("No. 8 Songhe Road, Kunshan High-tech Zone, Jiangsu", "江苏省昆山市高新区松鹤路8号"),
    ("No. 8 Songhe Road, Anji Economic Development Zone, Zhejiang", "浙江省安吉县安吉经济开发区松鹤路8号"),
    (
        "NO. 37 Songhe , Nansha Street, Xiangmao Business Center, Nansha District, Guangzhou",
        "广州市南沙区南沙街松鹤路37号香茂商务中心1301房",
    ),
    ("Building 5, Songhe Xiaozhen, Xingsha Avenue, Changsha", SONGHE),
    ("长沙市松鹤小镇5栋", SONGHE),
)
TWO = (
    ("No. 8 Songhe Road, Haining Economic Development Zone, Zhejiang", "浙江省平湖市经济开发区松鹤路8号"),
    ("No. 8 Songhe Road, Haining Economic Development Zone, Zhejiang", "浙江省海宁市高新区松鹤路8号"),
    ("No. 18 Songhe Road, Haining Economic Development Zone, Zhejiang", HAINING),
    ("No. 8 Songhe Road, Xinhua Economic Development Zone", "石家庄市新华区经济开发区松鹤路8号"),
    (
        "NO. 37 Songhe , Nansha Street, Xiangmao Business Center, Nansha District, Guangzhou",
        "广州市南沙区南沙街松鹤路73号香茂商务中心1301房",
    ),
    ("NO. 37 Songhe , Nansha Street, Nansha District, Guangzhou", "广州市南沙区南沙街37号"),
    ("Building 6, Songhe Xiaozhen, Xingsha Avenue, Changsha", SONGHE),
    ("长沙市松鹤小镇", SONGHE),
    ("长沙市松鹤小镇5栋", "长沙市松鹤小区5栋"),
    ("长沙市松鹤小镇5栋", "长沙市松鹤花园5栋"),
    ("长沙市松鹤小镇", "长沙市松鹤小区"),
    ("Building 5, Songhe Xiaozhen, Changsha", "Building 5, Songhe Garden, Changsha"),
)


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_place_in_another_name_is_read(a: str, b: str) -> None:
    assert address.compare_fields(a, b, load())[2].same_premises
    assert address.compare_fields(b, a, load())[2].same_premises


@pytest.mark.parametrize(("a", "b"), TWO)
def test_another_county_zone_number_or_house_is_another_place(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, load())[2].same_premises
    assert not address.compare_fields(b, a, load())[2].same_premises


def test_a_zone_says_its_county_where_one_alone_is_called_so() -> None:
    read = address.read("No. 8 Songhe Road, Haining Economic Development Zone", load())
    assert read.county is not None
    assert read.county.codes == {"330481"}
    assert address.read("No. 8 Songhe Road, Xinhua Economic Development Zone", load()).county is None
    assert address.read("No. 8 Songhe Road, Haining Industrial Zone, Nanjing", load()).county is None
