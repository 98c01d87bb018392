"""Parks for works in both scripts: what they are for, what a translated word stands for, factories by letter."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_one(a: str, b: str) -> bool:
    return address.compare(address.read(a, load()), address.read(b, load())).same_premises


@pytest.mark.parametrize(
    ("latin", "han", "same"),
    [
        (
            "Factory B7 Hengye Sci-Tech Industrial Park, Humen Town, Dongguan",
            "东莞市虎门镇恒业科技工业园B7栋厂房",
            True,
        ),
        ("Building 3, Hengye Technology Industrial Park, Humen Town, Dongguan", "东莞市虎门镇恒业科技工业园3栋", True),
        ("Building 3, Hengye Industrial Park, Humen Town, Dongguan", "东莞市虎门镇恒业科技工业园3栋", False),
        ("Factory B7 Hengye Sci-Tech Industrial Park, Houjie Town, Dongguan", "东莞市虎门镇恒业科技工业园B7栋", False),
        ("Factory Building 3, Hengye Industrial Park, Humen Town, Dongguan", "东莞市虎门镇恒业工业园3栋厂房", True),
        ("Block A3, Digital Technology Park, Songhe 7th Road, Dongguan", "东莞市松河七路数字技术园A3栋", True),
        ("Block A3, Digital Technology Park, Songhe 7th Road, Dongguan", "东莞市松河七路数码科技园A3栋", True),
        ("Block A3, Digital Technology Park, Songhe 7th Road, Dongguan", "东莞市松河七路软件园A3栋", False),
    ],
)
def test_a_park_is_one_by_its_name_and_what_it_is_for(latin: str, han: str, same: bool) -> None:
    assert is_one(latin, han) == same
