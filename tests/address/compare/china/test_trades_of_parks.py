"""Parks and markets with a trade in their names, in two languages."""

import pytest
from tests.gazetteer import load

from falsefront.address import compare, read
from falsefront.address.compare.china.trades_of_parks import with_trades_of_parks

PARK = "扬州市邗江区鼎和新材料产业园5栋"
ONE = [
    (PARK, "Building 5, Dinghe New Materials Industrial Park, Hanjiang, Yangzhou"),
    (PARK, "5# Bldg, Dinghe Advanced Materials Industry Park, Hanjiang District, Yangzhou, Jiangsu"),
    ("扬州市邗江区鼎和电商产业园5栋", "Building 5, Dinghe E-commerce Park, Yangzhou"),
    ("扬州市邗江区鼎和装备制造产业园A2栋", "Building A2, Dinghe Equipment Manufacturing Industrial Park, Yangzhou"),
    ("扬州市邗江区鼎和集成电路产业园5栋", "Building 5, Dinghe Integrated Circuit Industrial Park, Yangzhou"),
    ("扬州市邗江区鼎和民营工业园5栋", "Building 5, Dinghe Private Enterprise Industrial Park, Yangzhou"),
    ("扬州市邗江区鼎和农产品批发市场", "Dinghe Agricultural Products Wholesale Market, Hanjiang, Yangzhou"),
    ("扬州市邗江区鼎和路8号鼎和医疗器械产业园5栋", "Dinghe Medical Device Park, 8 Dinghe Road, Hanjiang, Yangzhou"),
]
TWO = [
    (PARK, "Building 5, Dinghe New Energy Industrial Park, Hanjiang, Yangzhou"),  # another trade
    (PARK, "Building 6, Dinghe New Materials Industrial Park, Hanjiang, Yangzhou"),
    (PARK, "Building 5, Dinghe New Materials Market, Hanjiang, Yangzhou"),
    (PARK, "Building 5, Ruihe New Materials Industrial Park, Hanjiang, Yangzhou"),
    (PARK, "Building 5, Dinghe New Materials Industrial Park, Nanjing"),
    ("扬州市邗江区鼎和化工产业园5栋", "Building 5, Dinghe Fine Chemical Industrial Park, Yangzhou"),
    (
        "扬州市邗江区和路8号鼎和新材料产业园5栋",
        "Building 5, Dinghe New Materials Industrial Park, 8 He Xing Road, Yangzhou",
    ),
    (  # a road whose name is a part of the park's is a road all the same
        "扬州市邗江区金鼎路8号鼎和新材料产业园5栋",
        "Building 5, Dinghe New Materials Industrial Park, 8 Ding Road, Hanjiang, Yangzhou",
    ),
    ("扬州市邗江区鼎和新材料产业园", "Dinghe New Materials Industrial Park, Hanjiang, Yangzhou"),  # of many plots
    ("扬州市邗江区扬州新材料产业园5栋", "Building 5, Yangzhou New Materials Industrial Park, Hanjiang, Yangzhou"),
    (
        "扬州市邗江区鼎和路8号鼎和新材料产业园5栋",
        "Building 5, Dinghe New Materials Industrial Park, 18 Dinghe Road, Hanjiang, Yangzhou",
    ),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_a_park_of_one_name_and_trade_is_one_in_both_languages(left: str, right: str) -> None:
    gazetteer = load()
    assert compare(read(left, gazetteer), read(right, gazetteer)).same_premises
    assert compare(read(right, gazetteer), read(left, gazetteer)).same_premises


@pytest.mark.parametrize(("left", "right"), TWO)
def test_parks_of_two_names_trades_buildings_or_towns_stay_apart(left: str, right: str) -> None:
    gazetteer = load()
    assert not compare(read(left, gazetteer), read(right, gazetteer)).same_premises
    assert not compare(read(right, gazetteer), read(left, gazetteer)).same_premises


def test_each_side_is_said_by_what_stands_in_its_own_text() -> None:
    gazetteer = load()
    found = compare(read(PARK, gazetteer), read("Building 5, Dinghe Advanced Materials Park, Yangzhou", gazetteer))
    said = "same development: '鼎和新材料产业园' and 'Dinghe Advanced Materials Park'"
    assert said in found.reasons


def test_what_was_left_over_beside_a_park_stays_said() -> None:
    gazetteer = load()
    other = read("Building 5, Dinghe New Materials Industrial Park, Quxx Brtz, Hanjiang, Yangzhou", gazetteer)
    assert other.leftover
    ((_, found, _),) = with_trades_of_parks(read(PARK, gazetteer), other)
    assert found.leftover == other.leftover
