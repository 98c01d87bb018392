"""One box of one post office in China, Hong Kong, Macau or Taiwan, in either script."""

import pytest
from tests.address.same import is_same, share_a_box


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("P.O. Box 19, Mianyang 621000, Sichuan", "四川省绵阳市19号信箱"),
        ("北京4711信箱", "PO BOX 4711, BEIJING 100085"),
        ("P.O. Box 91234, Mong Kok Post Office, Kowloon", "旺角郵政局信箱91234號"),
        ("G.P.O. Box 4711, Hong Kong", "香港郵政總局信箱 4711號"),
        ("P.O. Box 47-110, Taipei", "台北郵政47之110號信箱"),
        ("台北郵政第47-110號信箱", "P.O. Box 47-110, Taipei, Taiwan"),
        ("北京市4711信箱12分箱", "P.O. Box 4711-12, Beijing"),
        ("上海市800-219信箱", "P. O. Box 800-219, Shanghai 201800"),
        ("澳門郵政信箱4711號", "P.O. Box 4711, Macau"),
        ("Kwun Tong Post Office, P.O. Box 4711", "觀塘郵局信箱4711號"),
        ("成都市4711信箱", "四川成都4711号邮政信箱"),
    ],
)
def test_one_number_of_one_office_is_one_box_and_no_premises(a: str, b: str) -> None:
    assert share_a_box(a, b)
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("P.O. Box 19, Mianyang 621000, Sichuan", "四川省绵阳市91号信箱"),
        ("P.O. Box 19, Deyang 618000, Sichuan", "四川省绵阳市19号信箱"),
        ("北京4711信箱", "PO BOX 4711, SHANGHAI 200085"),
        ("北京4711信箱", "北京市朝阳区4711信箱"),
        ("PO Box 4711, Beijing 100080", "PO BOX 4711, BEIJING 100085"),
        ("P.O. Box 91234, Mong Kok Post Office, Kowloon", "尖沙咀郵政局信箱91234號"),
        ("P.O. Box 91234, Mong Kok Post Office, Kowloon", "香港郵政信箱91234號"),
        ("P.O. Box 4711, Hong Kong", "香港郵政總局信箱 4711號"),
        ("P.O. Box 47-110, Taipei", "台北郵政47之111號信箱"),
        ("P.O. Box 47-110, Taipei", "台中郵政47之110號信箱"),
        ("P.O. Box 4711, Taipei", "台北郵政47之11號信箱"),
        ("北京市4711信箱12分箱", "P.O. Box 4711-21, Beijing"),
        ("北京市4711信箱12分箱", "P.O. Box 4711, Beijing"),
        ("北京4711信箱", "Owl Works, PO BOX 4711, BEIJING 100085"),
        ("北京4711信箱", "No. 4711, Beijing"),
        ("昆山市花桥镇4711信箱", "昆山市千灯镇4711信箱"),
        ("北京市中山路47号4711信箱", "PO BOX 4711, BEIJING 100085"),
    ],
)
def test_another_number_office_city_or_house_is_another(a: str, b: str) -> None:
    assert not share_a_box(a, b)
    assert not is_same(a, b)
