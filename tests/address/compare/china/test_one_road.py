"""When the roads of two addresses are one, and which side of them a range of numbers is on."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_one(a: str, b: str) -> bool:
    return address.compare(address.read(a, load()), address.read(b, load())).same_premises


def test_an_avenue_may_be_a_dao() -> None:
    assert is_one("天津市西青区清和道15号", "No. 15 Qinghe Avenue, Xiqing District, Tianjin")
    assert not is_one("天津市西青区清和路15号", "No. 15 Qinghe Avenue, Xiqing District, Tianjin")


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("No. 38, Alley 175, Lane 75, Sec3, Minsheng Rd., Neihu Dist., Taipei", True),
        ("No. 38, Alley 175, Lane 75, Sec. 3, Minshang Rd., Neihu Dist., Taipei", True),
        ("No. 38, Alley 175, Lane 75, Sec2, Minshang Rd., Neihu Dist., Taipei", False),
        ("No. 36, Alley 175, Lane 75, Sec. 3, Minshang Rd., Neihu Dist., Taipei", False),
        ("No. 38, Alley 175, Lane 76, Sec. 3, Minshang Rd., Neihu Dist., Taipei", False),
        ("台北市內湖區民尚路三段75巷175弄38號", False),
    ],
)
def test_a_slip_in_a_road_is_forgiven_where_district_lane_alley_and_number_agree(other: str, same: bool) -> None:
    assert is_one("台北市內湖區民生路三段75巷175弄38號", other) == same


def test_named_buildings_on_both_sides_of_a_road_are_two() -> None:
    hall = "澳門友誼大馬路336號銀星商業中心15樓"
    assert not is_one(hall, "Avenida da Amizade 335-341, Edif. Hot Spring, 15 andar, Macau")
    assert is_one(hall, "Avenida da Amizade 336-342, Edif. Hot Spring, 15 andar, Macau")
    assert is_one(hall, "Avenida da Amizade 335-341, 15 andar, Macau")


@pytest.mark.parametrize(
    ("glued", "plain", "same"),
    [
        ("重庆市渝中区柳树岗晨光路7号", "7 Chenguang Road, Yuzhong District, Chongqing", True),
        ("重庆市渝中区柳树岗晨光路7号", "9 Chenguang Road, Yuzhong District, Chongqing", False),
        ("重庆市渝中区柳树岗晨光路7号", "7 Chenguang Road, Beibei District, Chongqing", False),
        ("重庆市渝中区柳树岗公园路7号", "重庆市渝中区公园路7号", False),
        ("重庆市柳树岗晨光路7号", "7 Chenguang Road, Chongqing", False),
        (
            "重庆市渝中区亭门庙晨光九路瑞穗大厦B座1506室",
            "#1506, Block B, Ruisui Bldg, Chenguang 9th Road, Chongqing",
            True,
        ),
        (
            "重庆市渝中区亭门庙晨光九路瑞穗大厦B座1506室",
            "#1507, Block B, Ruisui Bldg, Chenguang 9th Road, Chongqing",
            False,
        ),
        (
            "重庆市渝中区亭门庙晨光九路瑞穗大厦B座1506室",
            "#1506, Block A, Ruisui Bldg, Chenguang 9th Road, Chongqing",
            False,
        ),
        (
            "重庆市渝中区亭门庙晨光九路瑞穗大厦B座1506室",
            "#1506, Block B, Ruisui Bldg, Chenguang 8th Road, Chongqing",
            False,
        ),
        ("北京市新街口棉纱胡同7号", "北京市西城区棉纱胡同7号", True),
        ("北京市新街口大棉纱胡同7号", "北京市西城区棉纱胡同7号", False),
        ("北京市亭门口西纱胡同7号", "北京市西城区西纱胡同7号", False),
        ("浙江省义乌市柳树桥头晨光路7号", "浙江省义乌市晨光路7号", False),  # each of its towns has roads of its own
        ("河北省石家庄市藁城区柳树沟晨光街7号", "河北省石家庄市藁城区晨光街7号", False),
        ("重庆市渝中区柳树岗胜利路7号", "重庆市渝中区胜利路7号", False),
        ("北京市东四三条胡同7号", "北京市东城区三条胡同7号", False),
        ("重庆市渝中区柳树岗步行街7号", "重庆市渝中区步行街7号", False),
        ("东莞市长安镇沙埔晨光路7号", "7 Chenguang Road, Shapu, Chang'an Town, Dongguan", True),
        ("东莞市长安镇沙埔晨光路7号", "7 Chenguang Road, Hetou, Chang'an Town, Dongguan", False),
        ("上海市浦东新区晨光东路1777弄7号", "浦东曹路晨光东路1777弄7号", True),
        ("上海市浦东新区晨光东路1777弄7号", "浦东曹路晨光东路1779弄7号", False),
    ],
)
def test_a_quarter_before_a_road_is_no_part_of_its_name(glued: str, plain: str, same: bool) -> None:
    """Where its last character, the kind of road, or the other side says so, and number and district agree."""
    assert is_one(glued, plain) == same
    assert is_one(plain, glued) == same
