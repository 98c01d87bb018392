"""Numbered roads in Latin letters whose number stands behind the road, bare or cut short."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "ordinal", "number"),
    [
        ("No. 9 Technology Road 2, Zhuhai", 2, "9"),
        ("No. 18, Chuangxin Road 3, Suzhou", 3, "18"),
        ("No. 18 Jinyuan Road III, Wuxi", 3, "18"),
        ("No. 12 Jinyuan 3RD, Nanping, Zhuhai", 3, "12"),
        ("No. 12, Songhe 3rd, Zhuhai", 3, "12"),
        ("No. 8 Hi-Tech South 7 Rd., Nanshan, Shenzhen", 7, "8"),
        ("Gaoxin South 7 Rd., Nanshan, Shenzhen", 7, "None"),
        ("No. 88 Jinyuan Road 301, Wuxi", None, "88"),
        ("Jinyuan Road 2, Wuxi", None, "2"),
    ],
)
def test_the_number_of_a_road_stands_behind_it(text: str, ordinal: int | None, number: str) -> None:
    reading = address.read(text, load())
    assert reading.road is not None
    assert (reading.road.ordinal, str(reading.number)) == (ordinal, number)


@pytest.mark.parametrize("text", ["Lan407", "Lane407", "Ln407", "Ln. 407"])
def test_a_lane_may_run_into_its_number(text: str) -> None:
    assert str(address.read(f"No. 22, {text}, Minsheng Rd. Sec2, Taipei", load()).lane) == "407"
