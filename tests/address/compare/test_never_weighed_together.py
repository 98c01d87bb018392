"""Two places that a number and words in common never make one: villages of two sides, roads of two lands, zones."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "潍坊市寒亭区固堤街道西常疃村村委会东200米",
            "200 meters east of the village committee, Dongchangtuan Village, Gudi Subdistrict, Hanting, Weifang",
        ),
        (
            "邢台市任泽区前青庄村村委会南50米",
            "50 meters south of the village committee, Houqingzhuang Village, Renze District, Xingtai",
        ),
        (
            "República de Uruguay No. 84, Int. 12, Col. Centro, Cuauhtémoc, C.P. 06000, Ciudad de México",
            "República de Paraguay 84, Col. Centro, C.P. 06020, Ciudad de México",
        ),
        (
            "الشارقة، المنطقة الصناعية الخامسة، الشارع الصناعي الثالث، مستودع رقم ١٧",
            "الشارقة، المنطقة الصناعية الخامسة عشرة، الشارع الصناعي الثالث، مستودع رقم ١٧",
        ),
        ("الشارقة، الصناعية الثالثة عشر، مستودع 17", "الشارقة، الصناعية الثالثة، مستودع 17"),
        (
            "No 1735 Lrg. Perusahaan 6, Prai Industrial Estate, 13600 Prai, Penang",
            "1735, Lorong Perusahaan Jaya 6, Kawasan Perusahaan Perai 6, 13600 Perai, Pulau Pinang",
        ),
        (
            "印度尼西亚 雅加达中区 Pangeran Jayakarta 路 117 号，5 楼 02 室",
            "Jl. Pangeran Jayakarta 117, Medan Satria, Kota Bekasi",
        ),
    ],
)
def test_two_places_stay_two(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "潍坊市寒亭区固堤街道西常疃村村委会东200米",
            "200 meters east of the village committee, Xichangtuan Village, Gudi Subdistrict, Hanting, Weifang",
        ),
        (
            "República de Uruguay No. 84, Int. 12, Col. Centro, Cuauhtémoc, C.P. 06000, Ciudad de México",
            "República de Uruguay 84, Col. Centro, C.P. 06000, Ciudad de México",
        ),
        (
            "No 1735 Lrg. Perusahaan 6, Prai Industrial Estate, 13600 Prai, Penang",
            "1735, Lorong Perusahaan 6, Kawasan Perusahaan Perai, 13600 Perai, Pulau Pinang",
        ),
        (
            "Industrial Area 15, Warehouse 17, Sharjah",
            "الشارقة، المنطقة الصناعية الخامسة عشرة، مستودع رقم ١٧",
        ),
    ],
)
def test_one_place_stays_one(one: str, other: str) -> None:
    assert is_same(one, other)
