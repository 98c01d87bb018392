"""Roads before their numbers and postcodes before towns are European, whoever knows the town; squares of the North."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    "text", ["Owlby Torg 35, 1366 Owlby", "Im Wiesengrund 7a, 38889 Kleinwedel", "Zur Quelle 12-14, D-38889 Kleinwedel"]
)
def test_a_town_that_nobody_knows_behind_its_postcode_is_no_chinese_one(text: str) -> None:
    reading = address.read(text, load())
    assert reading.country != "CN"
    assert str(reading.number) in text


@pytest.mark.parametrize(
    "text", ["Renmin Road 35, 10020 Dandong", "Heping Lu 7, 50000 Xingtai", "Minsheng Rd 7, Pudong"]
)
def test_a_place_of_china_with_a_wrong_postcode_stays_one(text: str) -> None:
    assert address.read(text, load()).country in ("CN", None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Owlby Torg 35, 1366 Owlby", "Owlby torg 35, NO-1366 Owlby, Norge"),
        ("Kong Owls g.4 Trondheim NO N-7483", "Kong Owls gate 4 Trondheim NO 7483"),
        ("Kong Owls plass 3, 5006 Bergen, Norway", "Kong Owls pl. 3, Bergen N-5006, Norge"),
    ],
)
def test_roads_and_squares_of_norway_are_one_in_short(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Owlby Torg 35, 1366 Owlby", "Owlby Torg 53, 1366 Owlby"),
        ("Owlby Torg 35, 1366 Owlby", "Owlby Torg 35, 7466 Millstad"),
        ("Kong Owls g.4 Trondheim NO N-7483", "Kong Owls gate 14 Trondheim NO 7483"),
        ("Kong Owls plass 3, 5006 Bergen, Norway", "Kong Owls gate 3, Bergen N-5006, Norge"),
    ],
)
def test_another_number_town_or_kind_of_road_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "Uhlenstr. 5, Owlsheim/Ilm",
        "Owlerweg 5 B, Kleinwedel",
        "Uglegade 16, Kbh. V",
        "Anker Owls Vej 1, Bygning 101A",
        "Pöllönkatu 4 (Talo 2), Pöllölä",
        "Uggletie 14, Pöllölä",
        "Uilenlaan 1143",
    ],
)
def test_a_road_of_the_north_before_its_house_is_no_chinese_one(text: str) -> None:
    reading = address.read(text, load())
    assert reading.country != "CN"
    assert reading.number is not None


@pytest.mark.parametrize(
    "text",
    [
        "Renminstr. 12, Xingtai",
        "Dongtie 5, Haian",
        "Jiefangstrasse 5, Wuhan",
        "Heping Lu 7, Kenstr. Tower 5F, Xingtai",
        "No. 5 Zhongtie, Fengshan",
    ],
)
def test_a_road_in_pinyin_stays_chinese_whatever_kind_stands_behind_it(text: str) -> None:
    assert address.read(text, load()).country in ("CN", None)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Neue Owlerstr. 99, Wedelhausen", "99 Neue Owler Strasse 8304 Wedelhausen ZH", True),
        ("Neue Owlerstr. 99, Wedelhausen", "98 Neue Owler Strasse 8304 Wedelhausen ZH", False),
        ("Neue Owlerstr. 99, Wedelhausen", "99 Alte Owler Strasse 8304 Wedelhausen ZH", False),
        ("Neue Owlerstr. 99, Wedelhausen", "99 Neue Owler Strasse 8304 Kleinhausen ZH", False),
        ("Neue Owlerstr. 99, Wedelhausen", "Neuer Owlerweg 99, 8304 Wedelhausen ZH", False),
        ("Owlenstr. 5, Niederwedel", "Owlenstr. 5, Niederweddel", True),
        ("Hauptstr. 5, Niederwedel", "Hauptstr. 5, Niederweddel", False),
        ("Kirchweg 5, Niederwedel", "Kirchweg 5, Niederwedell", False),
    ],
)
def test_a_road_without_a_country_meets_its_like(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) == same
