"""Addresses of Japan without a prefecture, whose towns begin with or hold what Chinese calls a road: 道玄坂, 村野."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("渋谷区道玄坂1-12-1 フクロウシティ", "渋谷区道玄坂1-21-1 カワセミスクエア"),
        ("渋谷区道玄坂1-12-1", "東京都渋谷区道玄坂1-21-1"),
        ("渋谷区道玄坂1-12-1 フクロウシティ", "1-21-1 Dogenzaka, Shibuya-ku, Tokyo 150-0043, Japan"),
        ("高槻市道鵜町1-12-3", "高槻市道鵜町1-3-12"),
        ("岐阜市道手町1-12", "岐阜市道手町1-21"),
        ("枚方市村野西町5-1", "枚方市村野西町1-5"),
        ("大阪市中央区道頓堀1-7-21", "大阪市中央区道頓堀1-7-12"),
        ("大阪市中央区道修町3-4-10", "大阪市中央区道修町4-3-10"),
        ("港区赤坂9-7-1 フクロウタウン", "港区赤坂9-1-7 フクロウタウン"),
        ("松山市道後湯之町5-6 フクロウビル", "松山市道後湯之町6-5 カワセミビル"),
        ("株式会社フクロウ 渋谷区道玄坂1-12-1", "渋谷区道玄坂1-21-1"),
        ("北区十条仲原1-2-14", "北区十条仲原1-14-2"),
        ("北区梅田1-12-3", "北区梅田1-3-12"),
        ("中央区銀座4-6-16", "中央区銀座4-16-6"),
        ("大阪市中央区日本橋1-2-3", "中央区日本橋1-2-3"),
        ("広島市中区本町1-2-3 フクロウビル", "中区本町1-2-3 フクロウビル"),
        ("名古屋市港区港町1-12-3", "港区港町1-12-3 フクロウビル"),
    ],
)
def test_other_blocks_and_houses_are_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("渋谷区道玄坂1-12-1 フクロウシティ", "渋谷区道玄坂1丁目12番1号 シティ"),
        ("渋谷区道玄坂1-12-1", "東京都渋谷区道玄坂1-12-1"),
        ("東京渋谷区道玄坂1-12-1", "〒150-0043 渋谷区道玄坂1-12-1 フクロウシティ22F"),
        ("渋谷区道玄坂1-12-1 フクロウシティ", "1-12-1 Dogenzaka, Shibuya-ku, Tokyo 150-0043, Japan"),
        ("大阪市中央区道頓堀1-7-21", "大阪府大阪市中央区道頓堀1丁目7番21号"),
        ("鎌倉市小町1-5-10 フクロウビル", "神奈川県鎌倉市小町1丁目5-10"),
        ("中央区銀座4-6-16", "東京都中央区銀座4丁目6-16"),
        ("北区梅田1-12-3", "大阪府大阪市北区梅田1丁目12-3 フクロウビル"),
        ("港区海岸1-16-1", "東京都港区海岸1-16-1"),
        ("名古屋市中区大須3-31-22", "中区大須3-31-22 フクロウビル"),
    ],
)
def test_one_house_is_written_in_many_ways(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    "text", ["北区恒大名都1-2-14", "中央区幸福家园1-2-301", "松山市道後町1-2-3", "天河区道北1-12-1", "津市金鱼岭路1-2"]
)
def test_what_china_may_have_as_well_is_read_as_before(text: str) -> None:
    assert address.read(text, load()).country != "JP"
