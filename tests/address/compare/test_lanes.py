"""A lane of the mainland that one side calls a number: what stands in it tells, and nothing else does."""

import pytest
from tests.gazetteer import load

from falsefront import address

HOUSE = "上海市闵行区宁佳路1280弄3号201室"
COMPOUND = "上海市闵行区宁佳路1280弄亭门广场"


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


@pytest.mark.parametrize(
    ("lane", "number", "same"),
    [
        (HOUSE, "Room 201, Building 3, No. 1280 Ningjia Road, Minhang District, Shanghai", True),
        (HOUSE, "Room 202, Building 3, No. 1280 Ningjia Road, Minhang District, Shanghai", False),
        (HOUSE, "Room 201, Building 5, No. 1280 Ningjia Road, Minhang District, Shanghai", False),
        (HOUSE, "Room 201, Building 3, No. 1290 Ningjia Road, Minhang District, Shanghai", False),
        (HOUSE, "No. 1280 Ningjia Road, Minhang District, Shanghai", False),
        (HOUSE, "上海市闵行区宁佳路1280号", False),
        (COMPOUND, "Tingmen Plaza, 1280 Ningjia Road, Minhang, Shanghai", True),
        (COMPOUND, "上海市宁佳路1280号亭门广场A座12楼", True),
        (COMPOUND, "Ruisui Plaza, 1280 Ningjia Road, Minhang, Shanghai", False),
        (COMPOUND, "Tingmen Plaza, 1280 Ningjia Road, Qingpu, Shanghai", False),
        ("上海市闵行区宁佳路1280弄", "Ruisui Plaza, 1280 Ningjia Road, Minhang, Shanghai", True),
        ("上海市闵行区宁佳路1280弄", "上海市闵行区宁佳路1280号瑞穗广场", False),
        ("上海市闵行区宁佳路1280弄", "1280 Ningjia Road, Minhang, Shanghai", False),
    ],
)
def test_a_lane_is_the_number_of_the_compound_in_it(lane: str, number: str, same: bool) -> None:
    assert is_one(lane, number) == same
