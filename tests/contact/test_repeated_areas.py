"""Numbers that spaces alone part, as a page gives them whose lines its browser does not break."""

import pytest

from falsefront.contact.phone import phones


@pytest.mark.parametrize(
    ("raw", "region", "wanted"),
    [
        ("46 98801-2888 46 3055-5882 46 3055-5832", "BR", ["+5546988012888", "+554630555882", "+554630555832"]),
        ("040 5550142 040 5550143", "DE", ["+49405550142", "+49405550143"]),
        ("040 555 01 42 040 555 01 43", "DE", ["+49405550142", "+49405550143"]),
        ("0171 5550142 040 5550143", "DE", ["+491715550142", "+49405550143"]),
        ("03 20 00 00 03 03 20 00 00 04", "FR", ["+33320000003", "+33320000004"]),
        ("0216 555 01 42 0216 555 01 43", "TR", ["+902165550142", "+902165550143"]),
    ],
)
def test_an_area_that_comes_again_begins_another_number(raw: str, region: str, wanted: list[str]) -> None:
    assert list(phones(raw, region=region)) == wanted


@pytest.mark.parametrize(
    ("raw", "region", "wanted"),
    [
        ("01 44 01 44 01", "FR", ["+33144014401"]),
        ("02 7200 0272", "IT", ["+390272000272"]),
        ("0113 496 0142", "GB", ["+441134960142"]),
        ("03 9555 0142", "AU", ["+61395550142"]),
    ],
)
def test_groups_alike_inside_of_one_number_begin_none(raw: str, region: str, wanted: list[str]) -> None:
    assert list(phones(raw, region=region)) == wanted
