"""Where people live or shop, as the words for an estate say, and where they only have such a word in them."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.assess.lived_in import use_of

XINDU = ", Xindu District, Xingtai, Hebei"


def uses(text: str) -> list[str]:
    reading = address.read(text, load())
    return [use for development in reading.developments if (use := use_of(reading, development))]


@pytest.mark.parametrize(
    "text",
    [
        "河北省邢台市信都区青橡北路218号榛砚花园2009室",
        "河北省邢台市信都区榛砚小区3栋502",
        "北京市朝阳区榛砚家园南区3号楼",
        "杭州市余杭区榛砚公寓3幢",
        "上海市徐汇区榛砚苑3号",
        "石家庄市长安区翰林路3号棉纺厂家属院2号楼1单元301",
        f"Heron Residential Area, Quanbei Street 398{XINDU}",
        f"Building 3, Heron Garden{XINDU}",
        f"Building 3, Zhenyan Huayuan{XINDU}",
        "Block 12, Heron Housing Estate, Lagos, Nigeria",
        "Heron Apartments, Plot 12, MG Road, Pune 411001",
        "香港九龍達之路78號榛砚花園A座",
    ],
)
def test_words_that_say_that_people_live_there(text: str) -> None:
    assert uses(text) == ["people live"]


@pytest.mark.parametrize(
    "text",
    [
        "深圳市龙岗区坂田街道榛砚社区3栋",  # the lowest office of a town
        f"Building 3, Cuizhu Shequ{XINDU}",
        f"No. 5 Residential Community{XINDU}",
        f"Heron Residential Community, Quanbei Street 398{XINDU}",
        f"Residents Committee of Heron Residential Area{XINDU}",
        "河北省邢台市信都区榛砚花园南路12号",  # a road
        "河北省邢台市信都区榛砚小区东街12号",
        f"No. 12, Residential Area South Road{XINDU}",
        f"Residential Community Road 12{XINDU}",
        "河北省邢台市信都区泉北大街398号科技花园3栋",  # parks and offices
        "上海市浦东新区榛砚企业公馆3号",
        f"Building 2, Science and Technology Garden{XINDU}",
        f"Heron Garden City, Building 3{XINDU}",
        "No. 12, Factory Compound, Heron Village, Dongguan, Guangdong",
        "广州市番禺区榛砚新村3巷5号",  # a village, a zone of one, a lane, a workshop
        "浙江省义乌市榛砚二区12栋",
        "天津市河西区榛砚里3号楼",
        "上海市徐汇区榛砚坊3号",
        "北京市朝阳区榛砚园3号楼",
        "Unit 4, Heron Trading Estate, Bristol BS1 4AA",  # an estate abroad
        "Heron Tea Estate, Dibrugarh, Assam 786001",
        "12 Heron Gardens, London W1A 1AA",
    ],
)
def test_a_word_in_a_name_is_no_such(text: str) -> None:
    assert uses(text) == []


def test_people_shop_in_a_market_and_not_on_its_road() -> None:
    assert uses("浙江省义乌市榛砚专业市场12号") == ["people shop"]
    assert uses("Heron Shopping Mall, 12 MG Road, Pune") == ["people shop"]
    assert uses("浙江省义乌市市场路12号") == []
