"""Latin addresses with a name left in Chinese are one address, read in the order of its parts."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Reading
from falsefront.records import Level


def read(text: str) -> Reading:
    return address.read(text, load())


@pytest.mark.parametrize(
    ("text", "road", "number", "development"),
    [
        ("Room 712, 仁虹苑, No.571 Wujing Road, Handan, China", "wujing", "571", "renhongyuan"),
        ("Room 712, Block 3, No. 418 凤文 Rd, Handan, China", "fengwen", "418", None),
        ("Rm 5 Bldg 19 龙桂花园 No. 490 Xinhua South Rd Quanzhou", "xinhua", "490", "longgui"),
        ("塔武科技园, 凤锦 No.1 Road No 50, Wuwei, Gansu", "fengjin", "50", "tawu"),
        ("翠湖 Plaza, 16 丰景 East Street, Wuxi", "fengjing", "16", "cuihu"),
    ],
)
def test_a_name_in_chinese_takes_its_place_among_latin_parts(
    text: str, road: str, number: str, development: str | None
) -> None:
    reading = read(text)
    assert reading.road is not None
    assert (reading.road.name.key, str(reading.number)) == (road, number)
    assert [each.name.key for each in reading.developments] == ([development] if development else [])
    assert reading.city is not None
    assert not reading.alternatives


def test_a_name_said_again_in_chinese_is_one_name() -> None:
    once, twice = (
        read(f"Shiji Huayuan{said}, Block 1, 2409 Jianshe Road, Wuxi, Jiangsu") for said in ("", " (世纪花园)")
    )
    assert [each.name.key for each in twice.developments] == [each.name.key for each in once.developments]


def test_it_is_the_address_that_is_written_in_chinese() -> None:
    latin = "Room 712, Building 2, 仁虹苑, No.571 Wujing Road, Handan, Hebei"
    for chinese, level in (
        ("河北省邯郸市武靖路571号仁虹苑2号楼712室", Level.UNIT),
        ("河北省邯郸市武靖路573号仁虹苑2号楼712室", Level.ROAD),
    ):
        assert address.compare(read(latin), read(chinese)).level is level


def test_an_address_said_in_both_scripts_is_still_read_in_both() -> None:
    reading = read("河北省邯郸市武靖路571号 No.571 Wujing Road, Handan, Hebei")
    assert reading.road is not None
    assert (reading.road.name.hanzi, str(reading.number)) == ("武靖", "571")
    assert not reading.alternatives
