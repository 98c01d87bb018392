"""The codes of Taiwan and Hong Kong behind their names, with the postcode or the sign that there is none."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address


@pytest.mark.parametrize(
    ("text", "postcode"),
    [
        ("No. 70, Xinlan Rd., Neihu Dist., Taipei Taiwan TW 114", "114"),
        ("10F-1, No. 125, Songlan Road, Taipei, Taiwan (R.O.C.) TW 11070", "11070"),
        ("No. 8, Lanhe Rd., Zhonghe Dist., New Taipei City TAIWAN TW 23511", "23511"),
        ("No. 8, Lanhe Rd., Zhonghe Dist., New Taipei City, Taiwan TW 235113", "235113"),
        ("No. 8, Lanhe Rd., Nantun Dist., Taichung 408 TW", "408"),
        ("No. 8, Lanhe Rd., Nantun Dist., Taichung TW 408", "408"),
    ],
)
def test_a_code_behind_taiwan_begins_its_postcode_and_is_no_room(text: str, postcode: str) -> None:
    reading = address.read(text, GAZETTEER)
    assert (reading.country, reading.postcode, reading.unit) == ("TW", postcode, "1" if "10F-1" in text else None)
    assert reading.leftover == ()


@pytest.mark.parametrize(
    "text",
    [
        "Room 5, Lanhe Centre, 9 Canton Rd HK",
        "Room 5, 12/F, Lanhe Centre, 9 Canton Road, HK 00852",
        "Room 5, 12 / F, Lanhe Centre, 9 Canton Road HK 999077",
        "Room 5, 12/F, Lanhe Centre, No.9Canton Road, Tsim Sha Tsui, HK 852",
        "Room 5, 12/F, Lanhe Centre, 9 Canton Road, Tsim Sha Tsui, N.T. HK NA",
        "Room 5, 12/F, Lanhe Centre, 9 Canton Road, Hong Kong CN 999077",
        "Room 5, 12/F, Lanhe Centre, 9 Canton Road, Kowloon HK N/A",
    ],
)
def test_what_forms_want_behind_hong_kong_is_no_part_of_an_address(text: str) -> None:
    reading = address.read(text, GAZETTEER)
    assert (reading.country, str(reading.number), reading.unit) == ("HK", "9", "5")
    assert [one.name.key for one in reading.developments] == ["lanhe"]
    assert (reading.building, reading.leftover) == (None, ())


def test_no_postcode_is_no_building_in_common() -> None:
    assert not is_same(
        "23/F, Lanhe Industrial Centre, 57 Ting Kok Road, Tai Po, N.T. HK NA",
        "Unit 507, Yuntian House, 9 Science Park Avenue, Sha Tin, New Territories HK NA",
    )


def test_a_number_run_into_its_road_is_not_cut_short() -> None:
    reading = address.read("3A, 12/F, Lanhe Centre, No.18Centre Street, Sai Ying Pun, Hong Kong", GAZETTEER)
    assert (str(reading.number), reading.road and reading.road.name.key) == ("18", "centre")
