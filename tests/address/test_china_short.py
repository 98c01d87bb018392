"""The mainland as writers put it short or wrong: trunk roads by letter, l for 1, annexes, lanes by word, new towns."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (
            "河南省长葛市老城镇107国道东侧 枭目大厦",
            "Xiaomu Building, East of National Highway G107, Laocheng, Changge",
            True,
        ),
        (
            "河南省长葛市老城镇107国道东侧 枭目大厦",
            "Xiaomu Building, East of National Highway G105, Laocheng, Changge",
            False,
        ),
        ("河南省长葛市203省道47号", "No. 47, Provincial Road S203, Changge, Henan", True),
        ("河南省长葛市203省道47号", "No. 47, Provincial Road S208, Changge, Henan", False),
        ("湖北省汉川市沉湖镇福星街1号", "l Fuxing Street, Chenhu Town, Hanchuan, Hubei", True),
        ("湖北省汉川市沉湖镇福星街2号", "l Fuxing Street, Chenhu Town, Hanchuan, Hubei", False),
        ("湖北省汉川市沉湖镇福星街1号", "L Fuxing Street, Chenhu Town, Hanchuan, Hubei", False),
        ("湖北省汉川市沉湖镇福星街1号", "l Fuxing Street 12, Chenhu Town, Hanchuan, Hubei", False),
        ("湖北省汉川市沉湖镇福星街1号", "l Fuxing Street, Building 8, No. 66, Chenhu Town, Hanchuan, Hubei", False),
        ("河南省长葛市317国道208号", "No. 208, National Highway G317, Changge, Henan", True),
        ("河南省长葛市317国道208号", "No. 317 National Highway 208, Changge, Henan", False),
        ("河南省长葛市208省道317号", "No. 208, Provincial Road 317, Changge, Henan", False),
        ("重庆市九龙坡区柳芽大道47号附12号", "47-12 Liuya Ave, Jiulongpo, Chongqing", True),
        ("重庆市九龙坡区柳芽大道47号附12号", "47-11 Liuya Ave, Jiulongpo, Chongqing", False),
        ("重庆市九龙坡区柳芽大道47号附12号", "47 Liuya Ave, Jiulongpo, Chongqing", False),
        ("重庆市九龙坡区柳芽大道47号附12号", "重庆市九龙坡区柳芽大道47-12号", False),
        ("广州市白云区柳芽西街五巷3号", "No.3, Wu Xiang, Liu Ya Xi Jie, Baiyun, Guangzhou", True),
        ("广州市白云区柳芽西街五巷3号", "3 Fifth Alley Liuya West Street Baiyun Guangzhou China", True),
        ("广州市白云区柳芽西街五巷3号", "3 Sixth Alley Liuya West Street Baiyun Guangzhou China", False),
        ("广州市白云区柳芽西街五巷3号", "No.3, Liu Xiang, Liu Ya Xi Jie, Baiyun, Guangzhou", False),
        ("广州市白云区柳芽西街五巷3号", "No.3, Liu Ya Xi Jie, Baiyun, Guangzhou", False),
        ("深圳市宝安区福永镇柳芽村枭目工业区8栋", "深圳市宝安区福海街道柳芽社区枭目工业区第八栋", True),
        ("深圳市宝安区福永镇柳芽村枭目工业区8栋", "深圳市宝安区沙井街道柳芽社区枭目工业区第八栋", False),
        ("深圳市宝安区福永镇柳芽村枭目工业区8栋", "深圳市宝安区福海街道柳芽社区枭目工业区第九栋", False),
        ("深圳市宝安区福永镇柳芽村枭目工业区8栋", "深圳市宝安区福海街道宁佳社区枭目工业区第八栋", False),
        ("深圳市宝安区福永镇枭目工业区8栋", "深圳市宝安区福海街道枭目工业区第八栋", False),
        ("深圳市宝安区福永镇枭目工业区8栋", "Building 8, Xiaomu Industrial Zone, Fuhai, Baoan, Shenzhen", False),
        (
            "No. 3, San Xiang, Liuya Village, Shajing, Shenzhen",
            "No. 3, 3rd Lane, Liuya Village, Shajing, Shenzhen",
            True,
        ),
        (
            "No. 3, San Xiang, Liuya Village, Shajing, Shenzhen",
            "No. 3, Fifth Alley, Liuya Village, Shajing, Shenzhen",
            False,
        ),
        ("深圳市沙井街道柳芽村五巷3号", "No. 3, Sixth Alley, Liuya Village, Shajing, Shenzhen", False),
        ("东莞市虎门镇柳芽管理区枭目工业区A栋", "东莞市虎门镇柳芽村枭目工业区A栋", True),
        ("东莞市虎门镇柳芽管理区枭目工业区A栋", "东莞市虎门镇宁佳村枭目工业区A栋", False),
        ("石狮市宝盖镇鞋业工业园二期47号", "#47, Footwear Industrial Park, Baogai, Shishi 362700", True),
        ("石狮市宝盖镇鞋业工业园二期47号", "#49, Footwear Industrial Park, Baogai, Shishi 362700", False),
    ],
)
def test_what_is_written_short_is_the_same_and_its_numbers_tell(a: str, b: str, same: bool) -> None:
    assert is_one(a, b) is same
