"""Names of roads and parks in China that stand in translation, and those of other roads that translate alike."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("重庆市渝北区仙桃街道数据谷东路107号", "No 107, Data Valley East Road, Yubei District, Chongqing"),
        ("上海市浦东新区牛顿路200号", "200 Newton Road, Pudong, Shanghai"),
        ("上海市浦东新区高斯路497号", "497 Gauss Road, Pudong, Shanghai"),
        ("上海市浦东新区居里路88号", "No. 88 Curie Rd., Zhangjiang, Pudong, Shanghai"),
        ("厦门市湖里区槟城道277号", "No. 277 Penang Road, Huli District, Xiamen"),
        ("台州市黄岩区模具路12号", "12 Mould Road, Huangyan, Taizhou, Zhejiang"),
        ("洛阳市涧西区轴承路9号", "9 Bearing Road, Jianxi District, Luoyang"),
        ("保定市竞秀区交通路9号", "9 Transportation Road, Jingxiu District, Baoding"),
        ("成都市成华区熊猫大道9号", "9 Panda Avenue, Chenghua District, Chengdu"),
        ("成都市锦江区芙蓉路9号", "9 Hibiscus Road, Jinjiang District, Chengdu"),
        ("深圳市福田区世贸路8号", "8 World Trade Road, Futian District, Shenzhen"),
        ("连云港市连云区集装箱路8号", "8 Container Road, Lianyun District, Lianyungang"),
        ("北京市东城区王府井金鱼胡同8号", "8 Goldfish Lane, Wangfujing, Beijing"),
        ("合肥市蜀山区量子路8号", "8 Quantum Road, Shushan District, Hefei"),
        ("青岛市市南区灯塔路8号", "8 Lighthouse Road, Shinan District, Qingdao"),
    ],
)
def test_a_road_whose_name_is_translated_is_that_road(chinese: str, english: str) -> None:
    assert address.compare_fields(chinese, english, load())[2].same_premises


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("上海市浦东新区蔡伦路898号", "898 Halley Road, Pudong, Shanghai"),
        ("上海市浦东新区高科路497号", "497 Gauss Road, Pudong, Shanghai"),
        ("上海市浦东新区牛顿路200号", "202 Newton Road, Pudong, Shanghai"),
        ("保定市竞秀区运输路9号", "9 Transportation Road, Jingxiu District, Baoding"),
        ("深圳市福田区国贸路8号", "8 World Trade Road, Futian District, Shenzhen"),
        ("重庆市渝北区数据谷中路107号", "No 107, Data Valley East Road, Yubei District, Chongqing"),
        ("成都市锦江区荷花路9号", "9 Hibiscus Road, Jinjiang District, Chengdu"),
        ("合肥市蜀山区量力路8号", "8 Quantum Road, Shushan District, Hefei"),
    ],
)
def test_another_road_or_number_is_none(chinese: str, english: str) -> None:
    assert not address.compare_fields(chinese, english, load())[2].same_premises


def test_no_other_word_is_taken_for_a_slip_of_one_that_is_translated() -> None:
    one, other = "Shop A12, Nanyue Shoe Material Market, Guangzhou", "广州市南岳鞋材市场A12档"
    assert address.compare_fields(one, other, load())[2].same_premises
