"""Houses of villages, plots and buildings of zones, in whichever order and script: one premises in bulk, too."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.match.premises import same_premises
from falsefront.match.vocabulary import Vocabulary, encode


@pytest.fixture(scope="module")
def gazetteer() -> address.Gazetteer:
    return load()


def _is_one(texts: tuple[str, str], gazetteer: address.Gazetteer) -> bool:
    vocabulary = Vocabulary()
    left, right = same_premises(encode(address.read_all(texts, gazetteer), vocabulary), vocabulary).tolist()
    return bool(left == right >= 0)


@pytest.mark.parametrize(
    "texts",
    [
        ("98#, No. 2 Group, Kunshu Village, Lize Subdistrict, Wuyi County, Jinhua", "武义县黎泽街道坤树村2组98号"),
        ("浙江省武义县黎泽街道坤树村3组98#", "武义黎泽街道坤树村3组98号"),
        ("#733 No. 13 Group Kunshu Vill. Lize Town Wuyi Zhejiang", "浙江省武义县黎泽镇坤树村13组733号"),
        ("no.98, group no. 3, kunshu village, lize street, wuyi county, zhejiang", "武义黎泽街道坤树村3组98号"),
        ("Weifang Shi Qingzhou Shi Lize Xiang Kunshu Cun 8 Zu 265Hao", "山东省青州市黎泽乡坤树村8组265号"),
        ("No 272, Kunshu Vill., Lize Xiang, Botou, Cangzhou City Hebei, China", "河北省泊头市黎泽乡坤树村272号"),
        ("安徽省滁州市南谯区经济开发区F-31地块", "Plot no.F-31 Economic Development Area Nanqiao Chuzhou City Anhui"),
        ("Plot no.B-22, High-tech Zone, Anxi, Quanzhou", "泉州市安溪县高新区B-22号地块"),
        ("永嘉县黎泽镇坤树村第五工业区4栋", "Bldg 4, 5th Industrial Zone, Kunshu Village, Lize Town, Yongjia County"),
        ("坤树照明厂，长沙市雨花区黎泽科技园5楼", "湖南省长沙市雨花区黎泽科技园4楼"),
        ("坤树五金商行，长沙市雨花区黎泽科技园5楼", "湖南省长沙市雨花区黎泽科技园4楼"),
        ("Dongguanshi Liaobuzhen KunshuLiu Lu 67Hao", "东莞市寮步镇坤树六路67号"),
        ("nantong shi haimen qu kunshu lu 139 xiang 54 hao", "南通市海门区坤树路139巷54号"),
        ("揚州市江都區坤樹路2203巷四十七號", "Kunshu Road, Lane 2203, No.47, Jiangdu, Yangzhou"),
        ("Wenzhou City, Cangnan Lize Town, Kunshu Road, No. 187", "浙江省苍南县黎泽镇坤树路187号"),
        (
            "C. Kestrel Nte. 935, Col Industrial, 64068, Monterrey, Mexico",
            "Calle Kestrel Norte No.935, Monterrey, Nuevo León",
        ),
        ("Calle Kestrel, 139 7º, 41007 Sevilla, Spain", "C/ Kestrel nº 139, piso 2, 41007 Sevilla"),
        ("Pza. Kestrel y Garza, 123, 3º C, 30001 Murcia", "Plaza Kestrel y Garza Nº123, 30001 Murcia"),
        ("64,blvd de Kestrel, 33001 Bordeaux, France", "64, boulevard de Kestrel, 33001 Bordeaux"),
    ],
)
def test_one_ground_is_one_in_bulk(texts: tuple[str, str], gazetteer: address.Gazetteer) -> None:
    assert _is_one(texts, gazetteer)


@pytest.mark.parametrize(
    "texts",
    [
        ("浙江省武义县黎泽街道坤树村3组98#", "浙江省武义县黎泽街道坤树村2组98号"),
        ("98#, No. 2 Group, Kunshu Village, Lize Town, Wuyi County, Jinhua", "武义县黎泽镇坤树村2组89号"),
        ("永嘉县黎泽镇坤树村第五工业区4栋", "Bldg 4, 4th Industrial Zone, Kunshu Village, Lize Town, Yongjia County"),
        ("安徽省滁州市南谯区经济开发区F-31地块", "Plot no.F-31 Economic Development Area Langya Chuzhou City Anhui"),
        ("Plot no.B-22, High-tech Zone, Anxi, Quanzhou", "泉州市安溪县经济开发区B-22号地块"),
        ("坤树照明厂，长沙市雨花区黎泽科技园5楼", "坤树照明厂，长沙市雨花区榆珂科技园5楼"),
        ("宁海坤树大厦", "象山坤树大厦"),
        ("东海明珠大厦5楼", "江苏省东海县明珠大厦5楼"),
        ("Room 301, Kunshu Community, Lize Town, Yiwu", "Room 502, Kunshu Community, Lize Town, Yiwu"),
        ("No. 98, Kunshu Village, Renmin Street, Botou, Hebei", "河北省泊头市坤树村98号"),
        ("No. 8, Hengda Industrial Zone, Kunshu Village, Lize Town, Wuyi", "武义县黎泽镇坤树村8号"),
        ("坤树机械厂，长沙市雨花区第五工业区4栋", "榆珂电机厂，长沙市雨花区第五工业区4栋"),
        ("坤树办事处，郑州市金水区榆珂村98号", "黎泽办事处，郑州市金水区榆珂村98号"),
        ("nantong shi haimen qu kunshu lu 139 xiang 54 hao", "南通市海门区坤树路139号"),
        ("Kunshu Lu 1212 Xiang 46Hao, Tongshan, Xuzhou", "Kunshu Road 1212#, Tongshan, Xuzhou"),
        ("No. 5, Kunshu Street, Lize Village, Botou, Hebei", "No. 5, Lize Village, Botou, Hebei"),
        ("C. Kestrel Sur 935, Col Industrial, Monterrey, Mexico", "Calle Kestrel Norte No.935, Monterrey, Nuevo León"),
        ("Pza. Kestrel y Garza 123, 30001 Murcia", "Plaza Kestrel y Mirlo 123, 30001 Murcia"),
        ("Pza. Kestrel y Garza 123, 30001 Murcia", "Plaza Kestrel 123, 30001 Murcia"),
        ("Kunshu Community, Longwen Qu, Zhangzhou, Fujian", "福建省漳州市龙文区坤树小区1314室"),
    ],
)
def test_grounds_that_nearly_are_one_stay_apart_in_bulk(texts: tuple[str, str], gazetteer: address.Gazetteer) -> None:
    assert not _is_one(texts, gazetteer)
