"""A works park that the other side calls a zone, and a tower whose name begins with what it is for."""

import pytest
from tests.gazetteer import load

from falsefront import address

PARK = "Bldg. B3, Xiaomu Industrial Park, Liuya Rd., Longhua, Shenzhen"
TOWER = "深圳市福田区柳芽三路471号国际商会中心"


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (PARK, "Block B3 Xiaomu Ind Zone Liuya Road Longhua Shenzhen 518109", True),
        (PARK, "Block B5 Xiaomu Ind Zone Liuya Road Longhua Shenzhen 518109", False),
        (PARK, "Block B3 Tingmen Ind Zone Liuya Road Longhua Shenzhen 518109", False),
        (PARK, "Block B3 Xiaomu Ind Zone Ningjia Road Longhua Shenzhen 518109", False),
        (PARK, "Block B3 Xiaomu Ind Zone Liuya Road Futian Shenzhen 518109", False),
        (PARK, "Block B3 Liuya Road Longhua Shenzhen 518109", False),
        (TOWER, "Rm 2203 Intl Chamber of Commerce Tower, 471 Liuya 3rd Rd", True),
        (TOWER, "Rm 2203 Intl Chamber of Commerce Tower, 417 Liuya 3rd Rd", False),
        (TOWER, "Rm 2203 Chamber of Commerce Tower, 471 Liuya 3rd Rd", False),
        (TOWER, "Rm 2203 Intl Trade Tower, 471 Liuya 3rd Rd", False),
        ("深圳市福田区国际商会广场", "International Chamber of Commerce Tower, Futian, Shenzhen", False),
        ("深圳市福田区国际商会大厦B座", "International Chamber of Commerce Tower, Futian, Shenzhen", False),
        ("深圳市福田区商会大厦", "International Chamber of Commerce Tower, Futian, Shenzhen", False),
        ("深圳市福田区国际尚汇中心", "International Chamber of Commerce Tower, Futian, Shenzhen", False),
    ],
)
def test_a_park_is_a_zone_of_its_name_and_a_tower_is_what_it_is_for(a: str, b: str, same: bool) -> None:
    assert is_one(a, b) is same
