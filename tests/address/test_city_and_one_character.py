"""An estate that is called by its city and one character more keeps the city's name: 深圳湾大厦, 上海滩大厦."""

import pytest
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("广东省深圳市南山区科技南路16号深圳湾大厦1203室", "深圳湾"),
        ("广东省深圳市南山区深圳湾科技生态园9栋", "深圳湾"),
        ("上海市虹口区四川北路88号上海滩大厦", "上海滩"),
        ("青岛市崂山区海尔路1号青岛湾广场", "青岛湾"),
        ("上海市浦东新区世纪大道1号上海 金大厦", "金"),  # apart from the city's name
        ("广州市天河区天河路1号广州市科技大厦", "科技"),
        ("石家庄市长安区中山路1号石家庄北国商城", "北国"),
        ("邢台市襄都区泉北东大街81号邢台大厦", "邢台"),
    ],
)
def test_the_name_of_an_estate(text: str, named: str) -> None:
    reading = address.read(text, GAZETTEER)
    assert [development.name.text for development in reading.developments] == [named]
    assert reading.city is not None


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("深圳市南山区科技南路深圳湾大厦", "Shenzhen Bay Building, Keji South Road, Nanshan, Shenzhen", True),
        ("深圳市南山区科技南路深圳湾大厦", "Shenzhenwan Building, Keji South Road, Nanshan, Shenzhen", True),
        ("深圳市南山区科技南路深圳湾大厦", "深圳市南山区科技南路深圳塔大厦", False),
        ("深圳市南山区科技南路深圳湾大厦", "深圳市南山区科技南路深圳大厦", False),
        ("上海市虹口区四川北路88号上海滩大厦", "上海市虹口区四川北路90号上海滩大厦", False),
    ],
)
def test_what_is_one_place(a: str, b: str, expected: bool) -> None:
    comparison = address.compare(address.read(a, GAZETTEER), address.read(b, GAZETTEER))
    assert comparison.same_premises is expected
