"""Near misses by a number: plots that begin alike, doors behind a dash, houses of Korea, houses at one crossing."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mussafah Industrial Area, Sector M14, Plot No. 837, Abu Dhabi",
         "Mussafah Industrial Area, Sector M14, Plot No. 83, Abu Dhabi"),
        ("Plot No. 27, St. No. 2, Lark Ind. Estate, 18 KM Ferozepur Road, Lahore",
         "Plot#2, Street#2, Lark industrial estate 18-Km. Ferozepur Road, Lahore, Pakistan"),
        ("پلاٹ نمبر 107، بلاک 7/8، شاہراہ فیصل، کراچی", "Plot 10, Block 7/8, Shahrah-e-Faisal, Karachi"),
    ],
)  # fmt: skip
def test_plots_that_begin_with_the_same_digits_are_two(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hidalgo 212, Centro, 50000 Toluca, Mexico", "Hidalgo 210-4, Centro, 50000 Toluca, Mexico"),
        ("Av. Encinos Sur 2212-8, Zapopan, Jal.", "Av. Encinos Sur 2210-8, Zapopan, Jal."),
        ("Jl. Baykus 60-3, Yogyakarta 55213", "Jl. Baykus 62, Yogyakarta 55213"),
    ],
)
def test_a_door_behind_a_dash_is_no_end_of_a_range_in_mexico_and_indonesia(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_door_behind_a_dash_is_of_its_house_in_mexico() -> None:
    assert is_same("Hidalgo 210 int. 4, Centro, 50000 Toluca, Mexico", "Hidalgo 210-4, Centro, 50000 Toluca, Mexico")


def test_a_room_of_one_tower_makes_no_one_of_two_houses_of_roads_in_korea() -> None:
    one, other = (f"#501, Owl Larchgak Tower, {house} Teogyero, Jung-gu, Seoul" for house in (97, 977))
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("佛山市禅城区季华西路135号(季华路与禅西大道交汇处)", "佛山市禅城区季华西路133号(季华路与禅西大道交汇处)"),
        ("汕头市潮阳区谷饶镇上堡路口谷贵路170号", "汕头市潮阳区谷饶镇上堡路口谷贵路168号"),
    ],
)
def test_a_crossing_outweighs_no_two_numbers(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vicolo Generale Cardona, 14, Bologna", "Via Gen. Cardona 14, 40124 Bologna"),
        ("Via Gen. Cardona 14, Bologna", "Viale Generale Cardona 14, Bologna"),
        ("наб. Совина, 75, район Кунцево, Москва", "ул. Маршала Совина, 75, район Кунцево, Москва"),
    ],
)
def test_a_title_before_a_name_hides_no_other_kind_of_road(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_title_in_short_is_one_road() -> None:
    assert is_same("Via Generale Cardona, 14, Bologna", "Via Gen. Cardona 14, 40124 Bologna")
    assert is_same("ул. Совина, 75, район Кунцево, Москва", "ул. Маршала Совина, 75, район Кунцево, Москва")


def test_a_house_beside_a_british_postcode_is_on_no_two_sides() -> None:
    one, other = (f"Owlson Buildings, {side} Larch Rd., Edinburgh EH9 3JG" for side in ("East", "West"))
    assert not is_same(one, other)


def test_a_house_in_a_part_of_a_village_is_no_other_building_of_it() -> None:
    assert not is_same("17-2 Fancun Yiqu, Yiwu, Zhejiang", "义乌市樊村一区15幢2单元")
    assert is_same("15-2 Fancun Yiqu, Yiwu, Zhejiang", "义乌市樊村一区15幢2单元")
