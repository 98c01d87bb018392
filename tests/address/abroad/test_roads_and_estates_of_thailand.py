"""Roads of Thailand called after two places, estates in either script, and units before a road."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (
            "52 Moo 5 Bang Nok - Sai Nok Road, Bang Sithong sub-district, Nonthaburi",
            "52 หมู่ 5 ถนนบางนก - ไซนก ตำบลบางสีทอง นนทบุรี",
            True,
        ),
        ("52 Moo 5 Bang Nok - Sai Nok Road, Nonthaburi", "53 หมู่ 5 ถนนบางนก - ไซนก นนทบุรี", False),
        (
            "89 Owl Capital Center, 9th Floor, Unit 901 Heron Road, Din Daeng, Bangkok",
            "89 Heron Road, Din Daeng, Bangkok",
            True,
        ),
        (
            "89 Owl Capital Center, 9th Floor, Unit 901 Heron Road, Din Daeng, Bangkok",
            "901 Heron Road, Din Daeng, Bangkok",
            False,
        ),
        (
            "89 Owl Capital Center, 9th Floor, Unit 901 Heron Road, Din Daeng, Bangkok",
            "91 Owl Capital Center, Heron Road, Bangkok",
            False,
        ),
        (
            "97 Moo 5, Wellgrow Industrial Estate, Bang Samak, Bang Pakong, Chachoengsao",
            "97 ม.5 นิคมฯ เวลโกรว์ ต.บางสมัคร อ.บางปะกง จ.ฉะเชิงเทรา",
            True,
        ),
        (
            "97 Moo 5, Wellgrow Industrial Estate, Bang Samak, Bang Pakong, Chachoengsao",
            "98 ม.5 นิคมฯ เวลโกรว์ ต.บางสมัคร อ.บางปะกง จ.ฉะเชิงเทรา",
            False,
        ),
        ("185 นิคมอุตสาหกรรมเหมราชอีสเทิร์นซีบอร์ด ระยอง", "185 Eastern Seaboard Industrial Estate, Rayong", False),
        ("185 WHA Eastern Seaboard Industrial Estate, Rayong", "185 Eastern Seaboard Industrial Estate, Rayong", False),
        ("185 นิคมอุตสาหกรรมเหมราชชลบุรี ชลบุรี", "185 Hemaraj Eastern Seaboard Industrial Estate, Chonburi", False),
        (
            "185 นิคมอุตสาหกรรมเหมราชอีสเทิร์นซีบอร์ด ระยอง",
            "185 Hemaraj Eastern Seaboard Industrial Estate, Rayong",
            True,
        ),
    ],
)
def test_houses_of_thailand_in_two_scripts(left: str, right: str, *, same: bool) -> None:
    assert is_same(left, right) is same
