"""A campus is a quarter of a university's houses: alone it is no premises, in either script and either order."""

import pytest
from tests.gazetteer import load

from falsefront import address

TWO = (
    ("Songling Campus, Jinghua University, Xi'an 710119", "京华大学松岭校区 西安"),
    ("Songling Campus, Jinghua University", "京华大学松岭校区"),
    ("西安市长安区京华大学松岭校区计算机学院", "西安京华大学松岭校区化学学院"),
    ("Room 302, Songling Campus, Jinghua University, Xi'an", "西安市京华大学松岭校区302室"),
    ("Linglong Campus of Qilu Technical College, Jinan", "济南 齐鲁技术学院玲珑校区"),
    ("Hongfeng College, Meishan Campus, Wuxi", "无锡市红枫学院梅山校区"),
    ("Building 6, South Campus, Hongfeng College, Wuxi", "无锡市红枫学院南校区9号楼"),
    ("Building 6, South Campus, Hongfeng College, Wuxi", "无锡市红枫学院北校区6号楼"),
    ("South Campus, Hongfeng College, 12 Taibai Road, Xi'an", "西安市太白路21号红枫学院南校区"),
)
ONE = (
    ("Building 6, Songling Campus, Jinghua University, Xi'an", "西安市京华大学松岭校区6号楼"),
    ("Building 6, South Campus, Hongfeng College, Wuxi", "无锡市红枫学院南校区6号楼"),
    ("South Campus, Hongfeng College, 12 Taibai Road, Xi'an", "西安市太白路12号红枫学院"),
    ("Owl Campus, Kestrel Rd, Doddakannelli, Bangalore", "Doddakannelli, Kestrel Road, Bengaluru (Owl Campus)"),
)


@pytest.mark.parametrize(("a", "b"), [*TWO, *((b, a) for a, b in TWO)])
def test_a_campus_alone_is_no_premises(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, load())[2].same_premises


@pytest.mark.parametrize(("a", "b"), [*ONE, *((b, a) for a, b in ONE)])
def test_a_house_of_a_campus_or_its_road_and_number_is_one(a: str, b: str) -> None:
    assert address.compare_fields(a, b, load())[2].same_premises
