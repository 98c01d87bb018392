"""Several doors of one plot of Thailand are one house, in any manner of writing; a family's road has its letter."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("318/21,22,23 Silom Road, Bangrak, Bangkok", "318/21-23 ถนนสีลม แขวงสีลม เขตบางรัก กรุงเทพฯ", True),
        ("318/21,22,23 Silom Road, Bangrak, Bangkok", "318/22 ถนนสีลม แขวงสีลม เขตบางรัก กรุงเทพฯ", True),
        ("318/21,22,23 Silom Road, Bangrak, Bangkok", "318/24 ถนนสีลม แขวงสีลม เขตบางรัก กรุงเทพฯ", False),
        ("318/21,22,23 Silom Road, Bangrak, Bangkok", "318 ถนนสีลม แขวงสีลม เขตบางรัก กรุงเทพฯ", False),
        ("318/21,22,23 Silom Road, Bangrak, Bangkok", "22 Silom Road, Bangrak, Bangkok", False),
        ("318/21-23 Silom Road, Bangrak, Bangkok", "319/21-23 Silom Road, Bangrak, Bangkok", False),
        ("318/21, 25 Silom Road, Bangrak, Bangkok", "318/23 Silom Road, Bangrak, Bangkok", False),
        (
            "77/8, 77/9 Moo 4, Theparak Road, Bangpla, Bangplee, Samutprakarn",
            "77/8-9 ม.4 ถ.เทพารักษ์ ต.บางปลา อ.บางพลี จ.สมุทรปราการ",
            True,
        ),
        (
            "77/8-9 M.4, Theparak Road, Bangpla, Bangplee, Samutprakarn",
            "77/9 ม.4 ถ.เทพารักษ์ ต.บางปลา อ.บางพลี จ.สมุทรปราการ",
            True,
        ),
        (
            "77/8-9 M.4, Theparak Road, Bangpla, Bangplee, Samutprakarn",
            "77/9 ม.5 ถ.เทพารักษ์ ต.บางปลา อ.บางพลี จ.สมุทรปราการ",
            False,
        ),
        ("314 Na Ranong Rd., Klongtoey, Bangkok 10110", "เลขที่ 314 ถนน ณ ระนอง แขวงคลองเตย เขตคลองเตย กรุงเทพฯ", True),
        ("316 Na Ranong Rd., Klongtoey, Bangkok 10110", "เลขที่ 314 ถนน ณ ระนอง แขวงคลองเตย เขตคลองเตย กรุงเทพฯ", False),
        (
            "94/7, 9th Floor Hern Tower 1, South Sathorn Rd., Tungmahamek, Sathorn, Bangkok",
            "94/7 ชั้น 9 ถนนสาทรใต้ แขวงทุ่งมหาเมฆ เขตสาทร กรุงเทพฯ 10120",
            True,
        ),
        (
            "94/7, 9th Floor Hern Tower 1, South Sathorn Rd., Tungmahamek, Sathorn, Bangkok",
            "1 ถนนสาทรใต้ แขวงทุ่งมหาเมฆ เขตสาทร กรุงเทพฯ 10120",
            False,
        ),
    ],
)
def test_doors_of_one_plot_are_one_house(one: str, other: str, expected: bool) -> None:
    assert is_same(one, other) is expected
    assert is_same(other, one) is expected
