"""Two zones for works in one county are two places, also where a road and number of each are called alike."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("重庆市江津区珞璜工业园区桐江路555号", "重庆市江津区德感工业园区桐江路555号", False),
        ("重庆市江津区珞璜工业园桐江路555号", "重庆市江津区德感工业园桐江路555号", False),
        ("重庆市江津区珞璜工业园区桐江路555号", "重庆市江津区珞璜工业园桐江路555号", True),
        ("重庆市江津区珞璜工业园区桐江路555号", "重庆市江津区桐江路555号", True),
        (
            "No. 555 Tongjiang Road, Luohuang Industrial Park, Jiangjin, Chongqing",
            "555 Tongjiang Rd, Degan Industrial Park, Jiangjin District, Chongqing",
            False,
        ),
        (
            "No. 555 Tongjiang Road, Luohuang Industrial Park, Jiangjin, Chongqing",
            "重庆市江津区德感工业园桐江路555号",
            False,
        ),
        (
            "No. 555 Tongjiang Road, Luohuang Industrial Park, Jiangjin, Chongqing",
            "重庆市江津区珞璜镇工业园区桐江路555号",
            True,
        ),
        ("浙江省永康市古山镇工业区桐山路19号", "浙江省永康市芝英工业区桐山路19号", False),
        ("浙江省永康市芝英镇工业区桐山路19号", "19 Tongshan Rd., Gushan Industrial Zone, Yongkang, Jinhua", False),
        ("江苏省江阴市青阳工业园区桐澄路21号", "江苏省江阴市月城工业园区桐澄路21号", False),
        ("江苏省江阴市青阳工业园区桐澄路21号", "江苏省江阴市青阳镇工业园区桐澄路21号", True),
        ("佛山市顺德区北滘镇工业园桐镇东路9号", "9 Tongzhen East Rd, Chencun Industrial Zone, Shunde, Foshan", False),
        ("温岭市泽国工业园区桐心大道88号", "温岭市大溪工业园区桐心大道88号", False),
    ],
)
def test_zones_called_after_two_towns_are_two(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("东莞市沙边工业区桐发路12号", "东莞市柚岸工业区桐发路12号", False),
        ("东莞市长安镇沙边工业区桐发路12号", "东莞市长安镇柚岸工业区桐发路12号", True),  # one may lie in the other
        ("温岭市泽国工业园区桐心大道88号", "温岭市泽国镇柚岸工业区桐心大道88号", True),
        ("东莞市塘边柚岸工业区桐发路12号", "东莞市柚岸工业区桐发路12号", True),
        ("深圳市宝安区新桥工业区桐和大道15号", "深圳市宝安区沙井工业区桐和大道15号", True),  # 新桥 was a part of 沙井
        ("深圳市南山区高新区桐科路15号", "深圳市南山区柚岸工业区桐科路15号", True),
        ("天津市武清开发区桐源道18号", "天津市武清区柚岸工业区桐源道18号", True),
    ],
)
def test_zones_of_two_names_are_two_where_nothing_finer_than_the_county_is_in_common(
    one: str, other: str, same: bool
) -> None:
    assert is_same(one, other) is same
