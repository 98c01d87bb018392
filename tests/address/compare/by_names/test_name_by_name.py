"""Two texts of the mainland whose names are all in common, whatever each was read as."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address
from falsefront.address.compare.by_names.name_by_name import same_by_names

ONE = [
    # a village and another name before the zone, and a zone of a village
    ("江阴市周庄镇周西榛林村工业园6号", "No. 6, Zhenlin Village Industrial Park, Zhouxi, Zhouzhuang Town, Jiangyin"),
    ("大连市甘井子区革镇堡榛革工业园3号", "No.3, Zhenge Industrial Park, Gezhenpu, Ganjingzi, Dalian"),
    ("佛山市南海区里水镇和顺榛峰第一工业区5号", "No.5, Zhenfeng No.1 Industrial Zone, Heshun, Lishui, Nanhai, Foshan"),
    (
        "深圳市光明区公明镇李松蓢榛围瑞穗岗工业区12栋",
        "Building 12, Ruisuigang Industrial Zone, Zhenwei, Lisonglang, Gongming, Shenzhen",
    ),
    ("厦门市同安区同安工业集中区榛明园88号", "88 Zhenming Park, Tong'an Industrial Concentration Zone, Xiamen"),
    ("长兴县和平镇城南工业功能区3号", "No.3, Chengnan Industrial Function Area, Heping Town, Changxing County, Huzhou"),
    ("长垣市恼里镇榛岗起重机工业园11号", "No.11, Zhengang Hoisting Machinery Industrial Park, Naoli Town, Changyuan"),
    # a road behind a village or zone without a sign between
    (
        "广州市番禺区南村镇榛仁洞村瑞穗路二巷11号",
        "11, 2nd Lane, Ruisui Road, Zhenrendong Village, Nancun, Panyu, Guangzhou",
    ),
    ("余姚市朗霞街道工业功能区瑞北路15号", "No.15 Ruibei Road, Langxia Industrial Function Zone, Yuyao"),
    (
        "天津市西青经济技术开发区瑞穗七支路8号",
        "8 Ruisui 7th Branch Road, Xiqing Economic-Technological Development Area, Tianjin",
    ),
    # syllables written apart without a comma, glued words, capitals
    ("广州市番禺区石碁镇榛莲路5号", "GUANG ZHOU SHI PAN YU QU SHI QI ZHEN ZHEN LIAN LU 5 HAO"),
    ("平阳县万全镇榛达路2号", "Ping Yang Xian Wan Quan Zhen Zhen Da Lu 2 Hao"),
    ("汕头市潮阳区谷饶镇榛坑村工业区22号", "Shan Tou Shi Chao Yang Qu Gu Rao Zhen Zhen Keng Cun Gong Ye Qu 22 Hao"),
    (
        "22 Zhenkeng Village Industrial Zone, Gurao, Chaoyang, Shantou",
        "Shantou Shi Chaoyang Qu Gurao Zhen Zhenkeng Cun Gongyequ 22 Hao",
    ),
    (
        "No. 60 Zhenqiao Village, Xianqiao, Rongcheng, Jieyang",
        "Jie Yang Shi Rong Cheng Qu Xian Qiao Jie Dao Zhen Qiao Cun 60 Hao",
    ),
    # divisions left out without their words, in characters
    ("临沂市罗庄区册山街道榛庄工业园18号", "临沂罗庄册山榛庄工业园18号"),
    ("广州市番禺区石碁镇榛莲路石碁村段5号创运产业园A栋", "广州番禺石碁榛莲路石碁村段5号创运产业园A栋"),
]

TWO = [
    # another number, house, group, lane or part
    ("江阴市周庄镇周西榛林村工业园6号", "No. 8, Zhenlin Village Industrial Park, Zhouxi, Zhouzhuang Town, Jiangyin"),
    ("大连市甘井子区革镇堡榛革工业园3栋", "Building 5, Zhenge Industrial Park, Gezhenpu, Ganjingzi, Dalian"),
    ("余姚市泗门镇瑞穗村8号", "余姚市泗门镇瑞穗村8#3楼"),
    ("佛山市南海区里水镇和顺榛峰第一工业区5号", "No.5, Zhenfeng No.2 Industrial Zone, Heshun, Lishui, Nanhai, Foshan"),
    ("佛山市南海区里水镇和顺榛峰第一工业区5号", "No.5, Zhenfeng Industrial Zone, Heshun, Lishui, Nanhai, Foshan"),
    # a name that is longer, shorter, or only heard alike
    ("江阴市周庄镇周西榛林新村工业园6号", "No. 6, Zhenlin Village Industrial Park, Zhouxi, Zhouzhuang Town, Jiangyin"),
    ("湖州市吴兴区织里镇榛港村15号", "15 Zhen Village, Zhili Town, Wuxing, Huzhou"),
    ("安阳市滑县道口镇榛铺村27号", "An Yang Shi Hua Xian Dao Kou Zhen Zhen Xin Pu Cun 27 Hao"),
    ("武汉市洪榛路49号", "49 Red Zhen Road, Wuhan"),
    ("广州市黄埔区南巷三路28号", "No. 28 Nanxiang 3rd Road, Huangpu, Guangzhou"),
    # a road and a village, a village and a zone, a town and a township
    ("诸暨市店口镇榛山村9号", "No. 9, Zhenshan Industrial Zone, Diankou, Zhuji"),
    ("Block B, Zhenlong Logistics Park, Changan, Dongguan", "Block B, Zhenlong Industrial Zone, Changan, Dongguan"),
    ("浙江省榛市镇瑞穗路12号", "浙江省榛市乡瑞穗路12号"),
    # a side, an ordinal or the type of a road
    ("瑞安市南滨街道榛巷新区东三路88号", "88 3rd Road, Zhenxiang New District, Nanbin, Ruian"),
    ("天津市西青开发区瑞穗七支路8号", "8 Ruisui 7th Road, Xiqing Development Zone, Tianjin"),
    ("余姚市朗霞街道工业功能区瑞北街15号", "No.15 Ruibei Road, Langxia Industrial Function Zone, Yuyao"),
    # two towns, each of which one text names
    ("北京市朝阳区十八里店地区榛家营村66号", "北京市朝阳区高碑店乡榛家营村66号"),
    ("佛山市顺德区乐从镇榛业路8号", "8 Zhenye Road, Longjiang Town, Shunde, Foshan"),
    # a park that is only called by what it is for
    ("广州市天河区科技园3栋", "广州市天河区科技园3栋5楼"),
    ("肥城市石横镇经济开发区12号", "No. 12 Feicheng Economic Development Zone, Tai'an"),
    ("Building 5, Industry Zone, Shijie Town, Dongguan", "Building 5, Industrial Park, Shijie, Dongguan"),
    # woven of both scripts
    ("NO.8 榛业路, Lecong Town, 佛山 Shunde", "8 Zhenye Road, Longjiang Town, Shunde, Foshan"),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), ONE)
def test_two_texts_are_one_place_by_all_their_names_and_numbers(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(("left", "right"), TWO)
def test_a_name_or_number_that_one_text_alone_has_keeps_them_apart(left: str, right: str) -> None:
    assert not is_same(left, right)


def test_the_reason_tells_the_names_and_the_house() -> None:
    a, b = (address.read(text, GAZETTEER) for text in ONE[0])
    assert same_by_names(a, b) == "verified: name by name zhenlin, industrial, zhouxi, zhouzhuang, jiangyin, 6"
