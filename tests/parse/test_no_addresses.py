"""What looks like a sum or a day in an address is its postcode, its town, its plot or its block."""

import pytest

from falsefront.parse.no_addresses import is_no_address


@pytest.mark.parametrize(
    "text",
    [
        "ul. Szklana 4, 77-400 Złotów", "ul. Szklana 4\n59-500 Złotoryja", "658200 Рубцовск, ул. Стеклянная, д. 4",
        "Str. Sticlei 20, Brașov, cod: 500123, România", "9 Glass Road, Bengaluru, Pin code: 560001, India",
        "〒400-0043 山梨県甲府市国母2034-1-2", "〒400-0043 山梨県甲府市国母2014-1-2", "東京都硝子区榆町1994-3-5",
        "Survey No. 12/3/2005, Glass Industrial Estate, Rajkot 360002, Gujarat, India",
        "Plot #7/11/2001, Glass Park, Rajkot 360002", "RS. 45/2, Glass Road, Villianur, Puducherry 605110",
        "Plot 45/13/1995, Glass Park, Rajkot 360002",
    ],
)  # fmt: skip
def test_what_looks_like_a_sum_or_a_day_is_part_of_an_address(text: str) -> None:
    assert not is_no_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "LED 36W 969 zł", "Стекло 12, 1200 руб. за лист", "Стекло 4 мм 1200руб", "Rs. 1,200/- Glass Road 4",
        "Kod: 599690311234", "SKU: 50012", "Артикул: 50012", "开发区玻璃路8号厂房扩建2020-06-27",
        "Glass fair 12/3/2015", "硝子市の榆町で開催 2014-01-02", "Lumo Glass, Leeds, 31.12.2019",
    ],
)  # fmt: skip
def test_a_sum_a_code_or_a_day_is_none(text: str) -> None:
    assert is_no_address(text)
