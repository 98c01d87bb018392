"""What speaks against a flag names the kind of its place, in either script, by its name or by most of its addresses."""

from dataclasses import replace

import pytest
from tests.review.views import detail, flag

from falsefront.records import against

TOWER, ZONE, PARK = (
    "the place is by its name a tower",
    "by its name an industrial zone",
    "the place is by its name a park",
)


@pytest.mark.parametrize(
    ("premises", "said"),
    [
        ("鸿昌广场", TOWER),
        ("香港弥敦道100号鴻昌廣場", TOWER),
        ("石家庄市中山东路300号云帆大厦", TOWER),
        ("济南市泾岩路108号粟禾商务中心", TOWER),
        ("Cheong Fook Centre, 12 Tai Po Road, Hong Kong", TOWER),
        ("No. 71 Jiefang Road, Handan (most name Silver Tower)", TOWER),
        ("Acorn House, High St, London", TOWER),
        ("Yinhe Dasha, 5 Renmin Lu", TOWER),
        ("东莞市白堰工业区", ZONE),
        ("No. 2 Industrial Zone, Baiyan", ZONE),
        ("廊坊市春晗经济开发区", ZONE),
        ("Hi-Tech Development Zone, Baoding", ZONE),
        ("Chunhan Gongyequ, Dongguan", ZONE),
        ("苏州市星棠街18号青梧科技园", PARK),
        ("Bright Industrial Park, Suzhou", PARK),
        ("人民广场路12号", None),
        ("Plaza Road 5", None),
        ("中心镇5号", None),
        ("Building 5, Zhenyan Garden", None),
        ("Zhongxin Lu 5, Handan", None),
        ("Warehouse 5, Mill Road", None),
    ],
)
def test_the_kind_of_place_is_told_by_its_name(premises: str, said: str | None) -> None:
    told = [each for each in against(replace(detail(), flag=flag(premises=premises))) if "by its name" in each]
    assert len(told) == (0 if said is None else 1)
    assert all(said in each for each in told if said)


@pytest.mark.parametrize(
    ("addresses", "is_said"), [(("A室鸿昌广场", "鸿昌广场3楼", "5楼"), True), (("鸿昌广场", "5楼"), False)]
)
def test_what_most_addresses_name_is_told_where_the_place_is_not_called_so(
    addresses: tuple[str, ...], is_said: bool
) -> None:
    told = against(replace(detail(), flag=flag(premises="No. 5 Mill Road", addresses=addresses)))
    assert any(TOWER in each for each in told) is is_said
