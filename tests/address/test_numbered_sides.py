"""Roads of China and Taiwan whose names other words hide: by a side and a number, behind a town, in Wade-Giles."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("755, W. 3rd Street, Zhongli Dist., Taoyuan City, Taiwan", "桃園市中壢區西三街755號"),
        ("No. 86 North 2nd Road, Shihezi, Xinjiang", "石河子市北二路86号"),
        ("86 Second North Road, Shihezi, Xinjiang", "石河子市北二路86号"),
        ("12 Dong San Jie, Zhuhai", "12 East 3rd Street, Zhuhai"),
        ("12, E. 13th St., Nanzi Dist., Kaohsiung City", "高雄市楠梓區東13街12號"),
        ("No. 12, East 4th St., Nanzi Dist., Kaohsiung", "高雄市楠梓區東四街12號"),
        ("12 Zhendong Road, Changping Town, Dongguan", "东莞市常平镇镇东路12号"),
        ("No. 487, Zhenxi Rd., Xiyu Township, Penghu County", "澎湖縣西嶼鄉鎮西路487號"),
        ("No. 12 Yongzhen Road, Zhongshan", "中山市永镇路12号"),
        ("12 Huanzhen East Road, Hefei", "合肥市环镇东路12号"),
        ("No. 12, Mingdao 5th St., Xingang Township, Chiayi County", "嘉義縣新港鄉明道五街12號"),
        ("No. 98, Ching-cheng St., North Dist., Tainan", "台南市北區警政街98號"),
        ("No. 98, Chi-hsien S. Rd., Yingge Dist., New Taipei City", "新北市鶯歌區七賢南路98號"),
        ("98 Ch'ih-lan Road, Neimen Dist., Kaohsiung City", "98 Chilan Road, Neimen Dist., Kaohsiung City"),
        ("98 Hsing-lan Road, Neimen Dist., Kaohsiung City", "98 Xinglan Road, Neimen Dist., Kaohsiung City"),
        ("浙江省海宁市长安镇镇东路98号", "海宁市长安镇镇东路98号"),
        ("浙江省海宁市镇东路98号", "海宁市镇东路98号"),
        ("Innovation Rd. II 26, 300 Hsinchu City, Taiwan", "新竹市東區創新二路26號"),
        ("734 Gaofeng Street, Taoyuan, Taoyuan, Taiwan, R.O.C.", "桃園市桃園區高豐街734號"),
    ],
)
def test_one_road(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("98 Ming-cheng Road, Neimen Dist., Kaohsiung City", "98 Mingzheng Road, Neimen Dist., Kaohsiung City"),
        ("98 Ming-cheng Road, Neimen Dist., Kaohsiung City", "98 Mingcheng Road, Fengshan Dist., Kaohsiung City"),
        ("98 Chih-lan Road, Neimen Dist., Kaohsiung City", "98 Chilan Road, Neimen Dist., Kaohsiung City"),
        ("98 Ch'ih-lan Road, Neimen Dist., Kaohsiung City", "98 Zhilan Road, Neimen Dist., Kaohsiung City"),
        ("98 Chung-Cheng Rd., Neimen Dist., Kaohsiung City", "98 Zhongcheng Rd., Neimen Dist., Kaohsiung City"),
        ("98 Ta-Tung Rd., Neimen Dist., Kaohsiung City", "98 Dadong Rd., Neimen Dist., Kaohsiung City"),
        ("浙江省海宁市长安镇镇东路98号", "浙江省海宁市镇东路98号"),
        ("雲林縣斗南鎮鎮西路98號", "雲林縣鎮西路98號"),
        ("12 East 3rd Street, Zhuhai", "12 West 3rd Street, Zhuhai"),
        ("12 East 3rd Street, Zhuhai", "珠海市东四街12号"),
        ("12, E. 13th St., Nanzi Dist., Kaohsiung City", "高雄市楠梓區東三街12號"),
        ("12 Zhendong Road, Changping Town, Dongguan", "东莞市常平镇镇西路12号"),
        ("No. 98, Chi-hsien S. Rd., Yingge Dist., New Taipei City", "新北市鶯歌區重賢南路98號"),
        ("No. 98, Chi-hsien S. Rd., Yingge Dist., New Taipei City", "新北市鶯歌區七賢北路98號"),
        ("No. 98, Chi-hsien S. Rd., Yingge Dist., New Taipei City", "新北市鶯歌區七賢南路96號"),
        ("98 Ming-cheng Road, Neimen Dist., Kaohsiung City", "98 Minzheng Road, Neimen Dist., Kaohsiung City"),
        ("Innovation Rd. II 26, 300 Hsinchu City, Taiwan", "新竹市東區創新二路28號"),
    ],
)
def test_other_roads_are_two(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("中山市古镇镇东兴路12号", "古镇镇"),
        ("深圳市宝安区西乡镇固戍村5号", "西乡镇"),
        ("江苏省常熟市古里镇镇南路1号", "古里镇"),
        ("西安市镇江路5号", None),
    ],
)
def test_a_town_ends_where_its_road_begins(text: str, town: str | None) -> None:
    reading = address.read(text, load())
    assert (reading.town.text if reading.town is not None else None) == town
    assert reading.number is not None
