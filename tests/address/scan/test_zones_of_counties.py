"""Zones that are called by their county, in characters, pinyin and English; wholesale markets and their stalls."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "No.75 Xing Yang Jing Ji Kai Fa Qu, Xing Yang Shi, Zheng Zhou Shi",
            "#75, Xingyang Economic Development Zone, Xingyang, Zhengzhou",
        ),
        ("No. 75 Xingyang Econ. Dev. Zone, Suohe Sub-district, Xingyang", "荥阳市荥阳经济开发区75号"),
        (
            "Plot A26, Tian Qiao Gao Xin Ji Shu Chan Ye Kai Fa Qu, Ji Nan",
            "Lot A26, Tianqiao Hi-Tech Zone, Tianqiao Dist, Jinan",
        ),
        ("山东省济南市天桥区桑梓店街道天桥高新区A26号地块", "Lot A26, Tianqiao Hi-Tech Zone, Tianqiao Dist, Jinan"),
        ("Lot C18, Wuchang Ind. Zone, Wuchang Shi, Harbin", "黑龙江省哈尔滨市五常市五常工业区C18地块"),
        ("Plot C18, Nanhe Industrial Zone, Nanhe District, Xingtai", "邢台市南和区工业区C18地块"),
        ("Gewu Wholesale Market, Pingdu, Qingdao", "青岛市平度市格物批发市场2955号商铺"),
        ("青岛市平度市格物批发市场3F975号摊位", "1/F, Gewu Wholesale Market, Pingdu"),
        ("邢台市榆珂路12号铺", "邢台市榆珂路12号"),
    ],
)
def test_one_place(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("75 Xingyang Economic Development Zone, Xingyang", "77 Xingyang Econ. Dev. Zone, Suohe, Xingyang"),
        ("Plot A26, Tianqiao Hi-Tech Zone, Sangzidian Jiedao, Jinan", "济南市天桥区药山街道天桥高新区A26号地块"),
        ("Plot A26, Economic Development Zone, Jiaozhou", "Plot A26, Jiaozhou High-tech Zone, Jiaozhou"),
        ("Plot C18, Jiasong Town Industrial Zone, Nanhe District, Xingtai", "邢台市南和区南和工业区C18地块"),
        ("Gewu Wholesale Market, Pingdu, Qingdao", "青岛市平度市格致批发市场2955号商铺"),
        ("Gewu Wholesale Market, Pingdu, Qingdao", "Gewu Wholesale Market, Jiaozhou, Qingdao"),
        ("邢台市榆珂路12号铺", "邢台市榆珂路14号铺"),
    ],
)
def test_another_place(a: str, b: str) -> None:
    assert not is_same(a, b)
