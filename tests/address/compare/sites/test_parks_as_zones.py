"""A works park that the other side calls a zone, and a tower whose name begins with what it is for."""

import pytest
from tests.gazetteer import load

from falsefront import address

PARK = "Bldg. B3, Xiaomu Industrial Park, Liuya Rd., Longhua, Shenzhen"
ESTATE = "深圳市龙华区柳芽路小木工业区3栋"
SOFTWARE = "深圳市南山区高新区科技中二路软件园3栋"
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
        ("Bldg. 3, Xiaomu Industrial Estate, Liuya Road, Longhua, Shenzhen", ESTATE, True),
        ("Bldg. 5, Xiaomu Industrial Estate, Liuya Road, Longhua, Shenzhen", ESTATE, False),
        ("Bldg. 3, Tingmen Industrial Estate, Liuya Road, Longhua, Shenzhen", ESTATE, False),
        ("Bldg. 3, Xiaomu Estate, Liuya Road, Longhua, Shenzhen", ESTATE, False),
        ("Building 3, Software Park, Second Middle Sci-Tech Road, Shenzhen", SOFTWARE, True),
        ("Building 3, Software Park, Keji Middle 2nd Road, Nanshan, Shenzhen", f"{SOFTWARE}401", True),
        ("Building 5, Software Park, Keji Middle 2nd Road, Nanshan, Shenzhen", SOFTWARE, False),
        ("Building 3, Software Park, Keji South 2nd Road, Nanshan, Shenzhen", SOFTWARE, False),
        ("Building 3, Science Park, Keji Middle 2nd Road, Nanshan, Shenzhen", SOFTWARE, False),
        ("Building 3, Software Park, Keji Middle 2nd Road, Futian, Shenzhen", SOFTWARE, False),
        (SOFTWARE, SOFTWARE.replace("3栋", "5栋"), False),
        (SOFTWARE.replace("3栋", "11号"), SOFTWARE.replace("软件园3栋", "11号"), False),
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
