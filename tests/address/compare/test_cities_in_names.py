"""Houses of China called after another city, by letters, by their trade or by what offices are called today."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("静安区江宁路412号重庆时代广场8楼", "上海市静安区江宁路412号", True),
        ("静安区江宁路412号重庆时代广场8楼", "412 Jiangning Road, Jing'an District, Shanghai", True),
        ("上海市静安区江宁路412号", "Chongqing Times Square, 412 Jiangning Road, Jing'an District", True),
        ("静安区江宁路412号重庆时代广场8楼", "412 Jiangning Road, Chongqing", False),
        ("静安区江宁路412号重庆时代广场8楼", "重庆市江宁路412号", False),
        (
            "福田区莲花街道太原时代大厦608",
            "Room 608, Taiyuan Times Building, Lianhua Subdistrict, Futian District",
            True,
        ),
        (
            "Room 608, Taiyuan Times Building, Futian District",
            "Room 608, Taiyuan Times Building, Nanshan, Shenzhen",
            False,
        ),
        ("Room 608, Taiyuan Times Building, Futian District", "Room 608, Times Building, Futian District", False),
        (
            "Room 608, Taiyuan Times Building, Futian District",
            "Room 608, Changsha Times Building, Futian District",
            False,
        ),
        ("天河区体育东路412号香港银河大厦", "广州市天河区体育东路412号", True),
        ("天河区体育东路412号香港银河大厦", "香港体育东路412号", False),
        (
            "豫园街道方浜中路289号M2香港名都F3",
            "F3, M2 Hong Kong Mingdu, No.289 Fangbang Middle Road, Yuyuan Subdistrict",
            True,
        ),
        (
            "M2 Hong Kong Mingdu, 289 Fangbang Middle Road, Yuyuan Subdistrict",
            "289 Fangbang Middle Road, Hong Kong",
            False,
        ),
        ("建国西路1789号太古汇L4", "1789 Jianguo West Rd, HKRI Taikoo Hui, L4", True),
        ("建国西路1789号太古汇L4", "1787 Jianguo West Rd, HKRI Taikoo Hui, L4", False),
    ],
)
def test_a_city_in_the_name_of_a_house_is_not_where_it_lies(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("深圳市南山区DKL国际E城E4栋2D", "Block F5, DKL International E City, Nanshan District, Shenzhen", True),
        ("深圳市南山区DKL国际E城", "深圳市南山区 DKL 国际 E 城 G4 栋", True),
        ("深圳市南山区DKL国际E城E4栋", "Block F5, DKL International D City, Nanshan District, Shenzhen", False),
        ("深圳市南山区 DKL 国际 E 城 G4 栋", "深圳市南山区DKL国际D城G4栋", False),
        ("北京市朝阳区 SOHO 现代城 B 座 305", "北京市朝阳区SOHO现代城B座305", True),
        ("北京市朝阳区 SOHO 现代城 B 座 305", "北京市朝阳区现代城B座305", False),
        ("北京市朝阳区 SOHO 现代城 B 座 305", "北京市朝阳区SOHO尚都B座305", False),
        ("上海市浦东新区 DKL 大厦 305 室", "上海市浦东新区DKL大厦305室", True),
        ("上海市浦东新区 DKL 大厦 305 室", "上海市浦东新区DKM大厦305室", False),
        (
            "Room 201, Building G3, DKL International E City, Shuguang Community, Xili, Nanshan, Shenzhen",
            "Block F5, DKL International E City, Liuxian Road, Nanshan District, Shenzhen",
            True,
        ),
    ],
)
def test_letters_are_part_of_a_name_in_characters(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "浙江省宁波市余姚中国塑料城商务中心3号楼705室",
            "Room 705, Building 3, Business Center, China Plastic City, Yuyao, Ningbo, Zhejiang",
            True,
        ),
        ("宁波市余姚塑料城3号楼705室", "Room 705, Building 3, Plastics City, Yuyao, Ningbo", True),
        ("江苏省常熟市中国服装城B座305室", "Room 305, Block B, China Garment City, Changshu, Jiangsu", True),
        ("浙江省诸暨市大唐袜业城B座305室", "Room 305, Block B, Datang Socks City, Zhuji, Zhejiang", True),
        ("江苏省常熟市中国服装城B座305室", "Room 305, Block B, China Leather City, Changshu, Jiangsu", False),
        ("浙江省宁波市慈溪中国塑料城3号楼705室", "Room 705, Building 3, China Plastic City, Yuyao, Ningbo", False),
        ("浙江省诸暨市大唐袜业城B座305室", "Room 305, Block B, Datang Glasses City, Zhuji, Zhejiang", False),
    ],
)
def test_a_market_of_a_trade_is_the_countrys_or_its_towns(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "深圳市宝安区西乡固戍铭丰智慧创新港 C 栋 403",
            "Room 403, Building C, Mingfeng Smart Innovation Port, Gushu, Xixiang, Bao'an District, Shenzhen",
            True,
        ),
        ("深圳市宝安区西乡固戍铭丰智慧创新港C栋410", "深圳市宝安区西乡固戍铭丰智慧创新港C栋403", True),
        ("深圳市宝安区西乡固戍铭丰智慧创新港C栋410", "深圳市宝安区西乡固戍铭丰智慧信息港C栋410", False),
        ("深圳市宝安区铭丰智慧创新港C栋410", "Room 410, Building C, Mingfeng Innovation Port, Bao'an, Shenzhen", False),
        (
            "昆明市西山区融海优郡B座写字楼6楼606",
            "Room 606, Block B, Ronghai Youjun Office Building, Xishan, Kunming",
            True,
        ),
        ("昆明市西山区融海优郡B座606", "Room 606, Block B, Ronghai Youjun Office Building, Wuhua, Kunming", False),
        ("昆明市西山区融海优郡B座606", "Room 606, Block B, Ronghai Youjun Factory, Xishan District, Kunming", False),
        ("26 Meixiangxincun, Binhu District, Wuxi", "26 Meixiang, Binhu District, Wuxi", False),
        ("Building 3, Chenguang Smart Park, Wuxi", "Building 3, Chenguang Intelligent Park, Wuxi", False),
        (
            "无锡市滨湖区晨光智慧产业园3栋",
            "Building 3, Chenguang Intelligent Industrial Park, Binhu District, Wuxi",
            False,
        ),
        ("No. 16, China Children's Wear City, Haining", "No. 16, Children's Wear City, Haining", False),
        ("无锡市滨湖区晨光新村3幢202室", "Room 202, Building 3, Chenguangcun, Binhu District, Wuxi", False),
        ("芜湖市鸠江区锦瑞人才公寓12栋301", "Room 301, Building 12, Jinrui Talent Apartment, Jiujiang, Wuhu", True),
        (
            "合肥经开区莲花社区桂香园12栋301",
            "Building 12, Room 301, Guixiangyuan, Lianhua Community, Hefei Economic Development Zone, Hefei City",
            True,
        ),
        (
            "Building 12, Room 301, Guixiangyuan, Lianhua Community, Shushan District, Hefei",
            "Building 12, Room 301, Fuluyuan, Lianhua Community, Shushan District, Hefei",
            False,
        ),
    ],
)
def test_estates_of_today_and_in_a_community(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("北京市朝阳区工体北路130号", "130 Gongti Bei Lu, Chaoyang District, Beijing", True),
        ("北京市朝阳区工人体育场东路130号", "北京市朝阳区工体东路130号", True),
        ("北京市朝阳区工体北路130号", "130 Workers' Stadium North Road, Chaoyang District, Beijing", True),
        ("北京市朝阳区工体北路130号", "北京市朝阳区工人体育场南路130号", False),
        ("130 Gongti East Road, Chaoyang, Beijing", "130 Gongti North Road, Chaoyang, Beijing", False),
        ("北京市海淀区科学院南路120号", "120 Kexueyuan Nanlu, Haidian District, Beijing", True),
        ("北京市海淀区科学院南路120号", "120 Academy of Sciences South Road, Haidian District, Beijing", True),
        ("北京市海淀区科学院南路120号", "北京市海淀区科学院北路120号", False),
        ("北京市朝阳区姚家园南路一号", "1 Yaojiayuan South Road, Chaoyang District, Beijing", True),
        ("北京市朝阳区姚家园南路一号", "1 Yaojiayuan Road, Chaoyang District, Beijing", False),
        ("北京市朝阳区姚家园南路一号", "11 Yaojiayuan South Road, Chaoyang District, Beijing", False),
        ("北京市海淀区科学院南路120号", "北京市海淀区学院南路120号", False),
        ("555 Qianmo Road, Binjiang, Hangzhou", "Building No.555 Qianmo Road, Binjiang District, Hangzhou", True),
        ("555 Qianmo Road, Binjiang, Hangzhou", "Building No.557 Qianmo Road, Binjiang District, Hangzhou", False),
        ("Building 355, Qianmo Road, Binjiang, Hangzhou", "355 Qianmo Road, Binjiang, Hangzhou", False),
        ("Building 355 Qianmo Road, Binjiang, Hangzhou", "355 Qianmo Road, Binjiang, Hangzhou", False),
        ("Room 402, Building 355, Qianmo Road, Hangzhou", "Room 402, 355 Qianmo Road, Hangzhou", False),
        ("Building 355, Qianmo 1st Road, Binjiang, Hangzhou", "杭州市滨江区阡陌一路355栋", True),
        ("12 Qianmo Road, Binjiang, Hangzhou", "Building 12, Qianmo Road, Binjiang District, Hangzhou", False),
        ("荃灣荃華街創新廣場7號地舖", "荃灣荃華街創新廣場7號舖地下", True),
        ("荃灣荃華街創新廣場7號地舖", "荃灣荃華街創意廣場7號地舖", False),
        ("荃灣荃華街7號地舖", "荃灣荃華街創新廣場7號地舖", False),
        ("澳門永定街182號", "Rua da Serenidade No. 182, Macau", True),
        ("澳門永定街182號", "Rua da Serenidade No. 184, Macau", False),
    ],
)
def test_roads_named_after_a_stadium_or_an_academy_and_numbers_of_them(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("站前街道明珠公寓2号楼3层", "寮步镇荔园路91号明珠公寓", False),
        ("东莞市站前街道明珠公寓2号楼3层", "东莞市明珠公寓2号楼", True),
        ("金雁小区北门宏远床业", "气象局西侧50米家具商场(金雁小区店)", False),
        ("重庆市渝中区金雁小区北门东北60米", "重庆市渝中区金雁小区3栋", False),
        ("重庆市渝中区人民路金雁大厦北门东60米3号楼", "重庆市渝中区人民路金雁大厦南门西200米3号楼", False),
        ("重庆市渝中区人民路金雁大厦北门东60米3号楼", "重庆市渝中区人民路锦绣中心南门西60米3号楼", False),
        ("重庆市渝中区人民路晨露商场(金雁大厦店)2楼", "重庆市渝中区人民路晨露商场(锦绣大厦店)2楼", False),
        ("重庆市渝中区晨露商场(金雁大厦店)", "重庆市渝中区晨露商场(锦绣大厦店)", False),
        ("重庆市渝中区晨露商场(金雁大厦店)", "重庆市渝中区晨露商场(金雁店)", True),
        ("凯里市银雁广场金泉花园21栋", "凯里市银雁广场", False),
        ("凯里市银雁广场21栋", "凯里市银雁广场", True),
        ("厦门市湖里区和雁里8号嘉湖花园601", "厦门市湖里区和雁里小区", False),
    ],
)
def test_what_stands_by_an_estate_is_not_in_it(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("大宁路街道共和新路1968号", "No.1968 Gonghexin Road, Daning Road Subdistrict", True),
        ("牛街街道枣林街612号", "No.612 Zaolin Street, Niu Street Subdistrict", True),
        ("大宁路街道共和新路1968号", "No.1968 Gonghexin Road, Tianmu West Road Subdistrict", False),
        ("大宁路街道共和新路1968号", "No.1968 Gonghexin Road, Hong Kong", False),
        ("武汉市江汉区江汉路步行街312号", "312 Jianghan Road, Jianghan District, Wuhan", True),
        ("武汉市江汉区江汉路步行街312号", "312 Jianghan Road Pedestrian Street, Jianghan District, Wuhan", True),
        ("武汉市江汉区江汉路步行街312号", "314 Jianghan Road Pedestrian Street, Jianghan District, Wuhan", False),
        ("武汉市江汉区步行街312号", "312 Jianghan Road Pedestrian Street, Jianghan District, Wuhan", False),
        ("重庆市江北区观音桥步行街112号", "No.112 Guanyinqiao Pedestrian Street, Jiangbei District, Chongqing", True),
        ("上海市黄浦区南京东路步行街312号", "312 West Nanjing Road Pedestrian Street, Huangpu, Shanghai", False),
    ],
)
def test_subdistricts_called_by_roads_and_roads_for_walkers(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
