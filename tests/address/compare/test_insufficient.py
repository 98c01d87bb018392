"""What is too coarse to say anything is `insufficient` against everything, itself included."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Level

TOO_COARSE = (
    # nothing
    "", " ", "-", "--", "...", "?", "0", ",", "\u200b", "\u3000", "N/A", "n/a", "NA", "none", "null", "unknown",
    "TBD",
    "Contact us", "contact us for details", "See website", "Please contact the seller", "Ask for address", "As above",
    "无", "暂无", "未填写", "不详", "详见官网", "联系我们", "聯絡我們",
    # a country
    "China", "P.R. China", "PRC", "CN", "中国", "中國", "中华人民共和国", "Zhongguo", "Ch1na", "Hong Kong", "香港",
    "Taiwan",
    "India", "United Kingdom", "USA", "Deutschland", "Россия",
    # a province or a city
    "Hebei", "河北省", "Hebei Sheng, China", "Xingtai, Hebei", "Xingtai City, China", "邢台市", "河北省邢台市",
    "中国河北邢台",
    "邢臺市", "XINGTAI HEBEI CHINA", "xing tai shi, he bei sheng", "Ｘｉｎｇｔａｉ，　Ｈｅｂｅｉ",
    "X i n g t a i , H e b e i",
    "Shanghai", "上海", "上海市", "Shanghai, Shanghai, China", "Beijing 100000", "重庆市", "Mumbai, India",
    "London, UK",
    "New York, NY 10001", "Москва", "054000 河北省邢台市", "Xingtai, Hebei 054000, China",
    # a county or district
    "Lincheng, Xingtai, Hebei, China", "邢台市信都区", "Xindu District, Xingtai, Hebei",
    "Zhongshanqu, Dalian, Liaoning, China",
    "青海玉树玉树市", "Pudong Xinqu, Shanghai 200121, China", "Chaoyang District, Beijing, China",
    # a post box
    "P.O. Box 88", "P. O. BOX 12-345, China", "邮政信箱88号", "河北省88号信箱",
    # a way to be reached
    "+86 319 1234567", "sales@example.com", "www.example.com", "https://example.com/contact", "QQ 123456",
    "WeChat: abc123",
    "电话：0319-1234567",
)  # fmt: skip
PRECISE = (
    "No. 88 Yejin North Road, Xindu District, Xingtai, Hebei, China",
    "河北省邢台市信都区冶金北路88号瑞穗大厦A座1203室",
    "Room 1203, Ruisui Mansion, Xingtai, Hebei",
    "Rm 1203, 12/F, Fortune Spring Comm Ctr, 105 Wing Lok St, Sheung Wan, Hong Kong",
    "120 N. Main St., Ste 200, Springfield, Illinois 62701 USA",
)


def level(a: str, b: str) -> Level:
    return address.compare(address.read(a, load()), address.read(b, load())).level


@pytest.mark.parametrize("text", TOO_COARSE)
def test_too_coarse_is_insufficient_against_itself(text: str) -> None:
    assert level(text, text) is Level.INSUFFICIENT


@pytest.mark.parametrize("text", TOO_COARSE)
def test_too_coarse_is_insufficient_against_a_precise_address(text: str) -> None:
    assert {level(text, precise) for precise in PRECISE} == {Level.INSUFFICIENT}
    assert {level(precise, text) for precise in PRECISE} == {Level.INSUFFICIENT}


def test_too_coarse_is_insufficient_against_too_coarse() -> None:
    readings = [address.read(text, load()) for text in TOO_COARSE]
    found = {address.compare(a, b).level for a in readings for b in readings}
    assert found == {Level.INSUFFICIENT}


@pytest.mark.parametrize("text", PRECISE)
def test_a_precise_address_is_not_insufficient(text: str) -> None:
    assert level(text, text).is_same_premises


@pytest.mark.parametrize("text", ["Нет", "не указан", "Не указано", "keine Angabe", "sin dirección", "yok"])
def test_a_word_for_nothing_in_any_language_is_nothing(text: str) -> None:
    assert level(text, text) is Level.INSUFFICIENT


@pytest.mark.parametrize("text", ["Post Box No. 7, Mumbai", "Apartado 88, Madrid", "Postbus 12, Amsterdam", "номер 1"])
def test_a_box_by_any_name_and_a_bare_word_are_too_coarse(text: str) -> None:
    assert level(text, text) is Level.INSUFFICIENT
