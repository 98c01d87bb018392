"""Estates that are called by their place as well."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("佛山市南海区大沥禾苇商务中心", "佛山市南海区大沥镇禾苇商务中心", True),
        ("佛山市大沥禾苇商务中心", "佛山市南海区大沥镇禾苇商务中心", True),
        ("佛山市南海区大沥禾苇商务中心", "Hewei Business Center, Dali Town, Nanhai District, Foshan", True),
        ("佛山市南海区大沥禾苇商务中心", "佛山市南海区禾苇商务中心", False),  # no town is said
        ("佛山市南海区大沥禾苇商务中心", "佛山市南海区狮山镇禾苇商务中心", False),
        ("深圳市龙岗区苇天龙岗数码城3栋", "深圳市龙岗区苇天数码城3栋", True),
        ("深圳市宝安区天宝安虹大厦", "深圳市宝安区天虹大厦", False),  # 宝安 stands in it by chance
        ("深圳市宝安区新宝安天虹大厦", "深圳市宝安区新天虹大厦", False),
        ("Xihulong Commercial Plaza, Xi County, Linfen", "Hulong Commercial Plaza, Xi County, Linfen", False),
    ],
)
def test_the_place_is_taken_off_where_the_rest_is_names_by_themselves(one: str, other: str, same: bool) -> None:
    left, right = address.read(one, load()), address.read(other, load())
    assert address.compare(left, right).same_premises is same
    assert address.compare(right, left).same_premises is same
