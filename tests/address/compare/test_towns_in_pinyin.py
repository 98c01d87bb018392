"""Towns run together with their word before a road run together with its own, and towns by their name alone."""

import pytest
from tests.gazetteer import load

from falsefront import address

ONE = (
    ("Guangdongsheng Dongguanshi Changanzhen Wusha Songhelu 18 Hao", "NO.18 SONGHE ROAD, DONG GUAN GUANG DONG 523860"),
    ("Guangdongsheng Dongguanshi Humenzhen Beishan Qinghelu 26 Hao", "广东省东莞市虎门镇北栅清河路26号"),
    ("Jiangsusheng Jiangyinshi Zhouzhuangzhen Sandaqiaolu 12 Hao", "江苏省江阴市周庄镇三大桥路12号"),
    ("Zhejiangsheng Cixishi Guanhaiweizhen Songhelu 12 Hao", "12 Songhe Road, Guanhaiwei Town, Cixi"),
    ("Guangzhoushi Tianhequ Tiyu Donglu 12 Hao", "广州市天河区体育东路12号"),
    ("Shenzhenshi Baoanqu Keji Chuangxinlu 12 hao", "深圳市宝安区科技创新路12号"),
    ("18 Songhe Road, Humen, Dongguan", "东莞市虎门镇松鹤路18号"),
    ("18 Songhe Road, Changan, Dongguan", "18 Songhe Road, Chang'an Town, Dongguan"),
    ("18 Songhe Road, Xixiang, Bao'an, Shenzhen", "深圳市宝安区航城街道松鹤路18号"),
    ("No. 12 Songhe Street, Houshayu, Shunyi District, Beijing", "北京市顺义区后沙峪地区松鹤街12号"),
    ("北京市通州区宋庄地区小堡村12号", "北京市通州区宋庄镇小堡村12号"),
    ("喀什地区疏勒县人民路8号", "Renmin Road 8, Shule County, Kashgar Prefecture"),
)
TWO = (
    ("Dongguanshi Changanzhen Wusha Songhelu 18 Hao", "18 Songhe Road, Humen, Dongguan"),
    ("Dongguanshi Changanzhen Wusha Songhelu 18 Hao", "18 Wusha Road, Changan, Dongguan"),
    ("Dongguanshi Changanzhen Wusha Songhelu 18 Hao", "东莞市长安镇松鹤路81号"),
    ("18 Songhe Road, Changan, Dongguan", "18 Songhe Road, Humen, Dongguan"),
    ("东莞市长安镇松鹤路18号", "18 Songhe Road, Humen, Dongguan"),
    ("18 Songhe Road, Xiaolan Town, Zhongshan", "18 Songhe Road, Guzhen, Zhongshan"),
    ("北京市朝阳区十八里店地区吕家营村66号", "北京市朝阳区高碑店乡吕家营村66号"),
)


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_town_is_known_by_its_name(a: str, b: str) -> None:
    assert address.compare_fields(a, b, load())[2].same_premises
    assert address.compare_fields(b, a, load())[2].same_premises


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_towns_of_a_city_are_two(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, load())[2].same_premises
    assert not address.compare_fields(b, a, load())[2].same_premises
