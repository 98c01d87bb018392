"""A field that holds several addresses: each is read with its own city, and one that both name is enough."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Reading
from falsefront.records import Level


def read(text: str) -> Reading:
    return address.read(text, load())


@pytest.mark.parametrize(
    "text",
    [
        "66 Heping East Road, Shijiazhuang (Factory), Office: 8 Renmin Road, Xingtai",
        "Factory: 66 Heping East Road, Shijiazhuang, Hebei 050000, China; Office: 8 Renmin Road, Xingtai, Hebei, China",
        "Shijiazhuang, Heping East Road 66; Xingtai, Renmin Road 8",
        "工厂：石家庄市和平东路66号；办公：邢台市人民路8号",
        "石家庄市和平东路66号/邢台市人民路8号",
        "河北省石家庄市和平东路66号 河北省邢台市信都区人民路8号",
        "石家庄市和平东路66号，邢台人民路8号",
    ],
)
def test_each_address_keeps_its_city(text: str) -> None:
    reading = read(text)
    others = [reading, *reading.alternatives]
    said = {(next(iter(one.cities)), one.road.name.key, str(one.number)) for one in others if one.road}
    assert said == {("1301", "heping", "66"), ("1305", "renmin", "8")}
    for alone in ("石家庄市和平东路66号", "8 Renmin Road, Xingtai"):
        forth, back = address.compare(reading, read(alone)), address.compare(read(alone), reading)
        assert (forth.level, forth.score) == (back.level, back.score)
        assert forth.level is Level.NUMBER
    for mixed in ("邢台市和平东路66号", "66 Renmin Road, Xingtai", "8 Renmin Road, Shijiazhuang", "邢台市人民路66号"):
        assert not address.compare(reading, read(mixed)).level.is_same_premises


@pytest.mark.parametrize(
    "text",
    [
        "南京市北京东路66号与上海路8号",
        "8 Shanghai Road, Qiaodong, Zhangjiakou, near Beijing Road",
        "河南邯郸丛台区人民路5号",
    ],
)
def test_a_road_named_after_a_city_begins_no_address(text: str) -> None:
    assert not any(other.city and other.city != read(text).city for other in read(text).alternatives)


def test_what_stands_behind_the_last_city_belongs_to_the_last_address() -> None:
    one, other = "5 Renmin Road, Handan", "7 Zhongshan Road, Jinan"
    for text in (f"{one}; {other}; Suite 9", f"{one}; 3 Jiefang Road, Dalian; {other}; Suite 9"):
        reading = read(text)
        assert (reading.road, reading.number, reading.unit) == (read(one).road, read(one).number, None)
        last = reading.alternatives[-1]
        assert (last.road, last.number, last.unit) == (read(other).road, read(other).number, "9")
    assert read("9 Renmin Road, Handan, Zhongshan Garden, Jinan, Room 3").alternatives == ()
    cut = "NO. 9-8 SOUTH REN MIN DA JIE, ZHONG SHA QUN DAO DE DAO JIO JI QI HAI YU, SAN SHA SHI"
    assert read(cut).number == read("No. 9-8 South Renmin Street").number
