"""Lanes of Shanghai beside the usual manner: 弄 by ear, a house behind a dash or slash, a branch lane cut short."""

import pytest
from tests.gazetteer import load

from falsefront import address

DEEP = "House 121, Lane 1280, West Ningjia Road, Minhang, Shanghai"


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("647 Long 12 Hao, Liuya Lu, Pudong Xinqu, Shanghai", "No.12 Ln 647 Liuya Rd, Shanghai 201203", True),
        ("647 Long 12 Hao, Liuya Lu, Pudong Xinqu, Shanghai", "No.21 Ln 647 Liuya Rd, Shanghai 201203", False),
        ("647 Long 12 Hao, Liuya Lu, Pudong Xinqu, Shanghai", "No.12 Ln 674 Liuya Rd, Shanghai 201203", False),
        ("647 Long 12 Hao, Liuya Lu, Pudong Xinqu, Shanghai", "No.12 Liuya Rd, Shanghai 201203", False),
        ("No. 8 Lane 1150 Liuya Rd. Shanghai", "1150 LANE 8 LIUYA ROAD PUTUO SHANGHAI SHANGHAI CN 200333", True),
        ("No. 9 Lane 1150 Liuya Rd. Shanghai", "1150 LANE 8 LIUYA ROAD PUTUO SHANGHAI SHANGHAI CN 200333", False),
        ("No. 8 Lane 120 Liuya Rd. Shanghai", "120 LANE 8 LIUYA ROAD PUTUO SHANGHAI SHANGHAI CN 200333", False),
        ("上海市普陀区柳芽路500弄2支弄6号", "上海市普陀区柳芽路500弄2支6号", True),
        ("上海市普陀区柳芽路500弄2支弄6号", "上海市普陀区柳芽路500弄3支6号", False),
        ("上海市普陀区柳芽路500弄2支弄6号", "上海市普陀区柳芽路500弄6号", False),
        ("上海市柳芽路399弄17号", "柳芽路399弃17号 上海", True),
        ("上海市柳芽路399弄17号", "柳芽路399弃18号 上海", False),
        ("上海市柳芽路399弄17号", "柳芽路399号 上海", False),
        ("上海市徐汇区柳芽路10弄4号", "10-4 Liuya Rd (Nong 10), Xuhui, Shanghai", True),
        ("上海市徐汇区柳芽路10弄4号", "10-5 Liuya Rd (Nong 10), Xuhui, Shanghai", False),
        ("上海市徐汇区柳芽路10弄4号", "10-4 Liuya Rd, Xuhui, Shanghai", False),
        ("No.1, Ln. 2777, Liuya E. Rd., Pudong", "Liu Ya Dong Lu Lane 2777-1, Pudong New District", True),
        ("No.1, Ln. 2777, Liuya E. Rd., Pudong", "Liu Ya Dong Lu Lane 2777-2, Pudong New District", False),
        ("No.1, Ln. 2777, Liuya E. Rd., Pudong", "Liu Ya Dong Lu 2777-1, Pudong New District", False),
        ("上海市闵行区宁佳路555弄9R 103", "Ningjia RD 555 Nong, 9R-103, Minhang, Shanghai", True),
        ("上海市闵行区宁佳路555弄9R 103", "Ningjia RD 555 Nong, 9P-103, Minhang, Shanghai", False),
        (DEEP, "1280/121 Ningjia Xi Lu", True),
        (DEEP, "1280/112 Ningjia Xi Lu", False),
        (DEEP, "1280/121 Ningjia Lu", False),
        (DEEP, "121 Ningjia Xi Lu", False),
        ("House 12, Lane 128, West Ningjia Road, Shanghai", "128/12 Ningjia Xi Lu", False),  # of any city
        ("LANE 1280 NINGJIA ROAD NO 60 SHANGHAI", "Tingmen Park, Bldg 60, No.1280 Ningjia Rd, Shanghai", True),
        ("LANE 1280 NINGJIA ROAD NO 60 SHANGHAI", "Tingmen Park, Bldg 66, No.1280 Ningjia Rd, Shanghai", False),
        ("LANE 1280 NINGJIA ROAD NO 6 SHANGHAI", "Tingmen Park, Bldg 6, No.1280 Ningjia Rd, Shanghai", False),
        ("LANE 1280 NINGJIA ROAD NO 60 SHANGHAI", "Bldg 60, No.1280 Ningjia Rd, Shanghai", False),
        ("柳芽路500弄2支弄16号(近毕升路)", "上海市普陀区柳芽路500弄2支16号", True),
        ("柳芽路500弄2支弄16号(毕升路)", "上海市普陀区柳芽路500弄2支17号", False),
    ],
)
def test_a_lane_is_one_in_every_manner_and_its_numbers_tell(a: str, b: str, same: bool) -> None:
    assert is_one(a, b) is same
