"""The name of a place in Latin letters says the parts that the Chinese name says, and no others."""

from dataclasses import dataclass

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.record import as_record
from falsefront.assess.headline import headline
from falsefront.export.report.agreement import Agreement
from falsefront.export.report.latin import as_read, latin_of

GAZETTEER = load()
FENGWEI = "Room 1203, Building 2, Fengwei Huayuan, No. 55 Fengwei Road, Guangzhou"


@dataclass(frozen=True)
class Given:
    claim: int
    reading: dict[str, object]

    @property
    def vendor(self) -> int:
        return self.claim


def names(*texts: str) -> tuple[str, str | None]:
    """Return the headline of some addresses, and the same in Latin letters."""
    readings = [address.read(text, GAZETTEER) for text in texts]
    place = headline(readings, otherwise="?")
    return place, latin_of(place, [Given(number, as_record(reading)) for number, reading in enumerate(readings)], [])


@pytest.mark.parametrize(
    ("texts", "chinese", "latin"),
    [
        (
            ("石家庄市砚梧路66号蓝釉大厦1804室", "Room 1804, Lanyou Mansion, No. 66 Yanwu Road, Shijiazhuang"),
            "石家庄市砚梧路66号蓝釉大厦1804室",
            "Room 1804, Lanyou Mansion, No. 66 Yanwu Road, Shijiazhuang",
        ),
        # In traditional characters, which no reading has.
        (
            ("香港灣仔軒尼詩道388號12樓1207室", "香港灣仔軒尼詩道388號1207室"),
            "香港軒尼詩道388號1207室",
            "Room 1207, No. 388 Xuannishi Road, Hong Kong",
        ),
        # A road with the name of its estate stays, and most who write the estate in Latin letters are followed.
        # A house and a building of one number.
        (
            ("广州市凤尾路2号凤尾花园2号楼1203室",),
            "广州市凤尾路2号凤尾花园2号楼1203室",
            FENGWEI.replace("55", "2"),
        ),
        (("广州市凤尾路55号凤尾花园2栋1203房",), "广州市凤尾路55号凤尾花园2栋1203室", FENGWEI),
        (
            (
                "邢台市青橡北路218号榛砚花园3号楼",
                "Zhenyan Gardn, No. 218 Qingxiang North Road, Xingtai",
                "Zhenyan Garden, 218 Qingxiang North Road, Xingtai",
                "Room 402, Zhenyan Garden, No. 218 Qingxiang North Road, Xingtai",
            ),
            "邢台市青橡北路218号榛砚花园",
            "Zhenyan Garden, No. 218 Qingxiangbeilu, Xingtai",
        ),
        # A name that holds its generic word gets no other.
        (
            ("武汉市苔溪路200号杏岚苑3栋", "武汉市苔溪路200号杏岚苑8栋"),
            "武汉市苔溪路200号杏岚苑",
            "Xinglanyuan, No. 200 Taixi Road, Wuhan",
        ),
        (
            ("济南市泾岩路108号粟禾广场B座2单元301室", "济南市泾岩路108号粟禾广场B座2单元301"),
            "济南市泾岩路108号粟禾广场B座2单元301室",
            "Room 301, Entrance 2, Building B, Suhe Plaza, No. 108 Jingyan Road, Jinan",
        ),
        (
            ("上海市金科路2889弄5号3层", "上海市浦东新区金科路2889弄5号3楼"),
            "上海市金科路2889弄5号3层",
            "Floor 3, No. 5, Lane 2889, Jinke Road, Shanghai",
        ),
        (
            (
                "邢台市青橡北路218号榛砚花园",
                "邢台市青橡北路218号榛砚花园8室",
                "Zhenyan Garden, Qingxiang North Road, Xingtai",
            ),
            "邢台市青橡北路榛砚花园 (most name 218号)",
            "Zhenyan Garden, Qingxiangbeilu, Xingtai (most name No. 218)",
        ),
    ],
)
def test_a_door_on_which_all_agree_stands_in_both_scripts(texts: tuple[str, ...], chinese: str, latin: str) -> None:
    assert names(*texts) == (chinese, latin)


def test_a_door_that_one_alone_names_stands_in_neither() -> None:
    place, latin = names("邢台市青橡北路218号榛砚花园2号楼8室", "邢台市青橡北路218号榛砚花园1号楼8室")
    assert place == "邢台市青橡北路218号榛砚花园"
    assert latin is not None
    assert latin.startswith("Zhenyan")  # the 2 of 218 is no building, and its 8 no room


def test_a_city_stands_without_its_generic_word() -> None:
    place, latin = names("邢台市荻溪大街77号", "Dixi Dajie 77 hao, Xiangdu Qu, Xingtai Shi, Hebei Sheng")
    assert (place, latin) == ("邢台市荻溪大街77号", "No. 77 Dixi Street, Xingtai")


def test_the_line_of_an_address_spells_estate_and_road_as_the_name_of_its_place_does() -> None:
    texts = ("石家庄市砚梧路66号蓝釉大厦1804室", "Room 905, Lanyou Mansion, No. 66 Yanwu Lu, Shijiazhuang")
    given = [Given(number, as_record(address.read(text, GAZETTEER))) for number, text in enumerate(texts)]
    line = as_read(given[0].reading, Agreement(given, []))
    assert line == "Room 1804, Lanyou Mansion, No. 66 Yanwu Road, Shijiazhuang City, China"


def test_a_village_stands_with_what_its_divisions_are_called_in_english() -> None:
    text = "河北省邢台市南和区贾宋镇芦庄村"
    given = [Given(1, as_record(address.read(text, GAZETTEER)))]
    assert latin_of(text, given, []) == "Luzhuang Village, Jiasong Town, Nanhe District, Xingtai"


@pytest.mark.parametrize("end", ["", "3栋", "8号楼2单元501室"])
def test_an_estate_whose_name_holds_its_generic_word_is_read_where_it_ends_the_address_too(end: str) -> None:
    given = [Given(0, as_record(address.read(f"武汉市苔溪路200号杏岚苑{end}", GAZETTEER)))]
    line = as_read(given[0].reading, Agreement(given, []))
    assert line is not None
    assert "Xinglanyuan, No. 200 Taixi Road" in line
