import random

from tests.match.places import HANDAN, reading

from falsefront.address.reading import Reading
from falsefront.match.premises import address_groups, same_premises
from falsefront.match.vocabulary import Vocabulary, encode


def _premises(*readings: Reading) -> list[int]:
    vocabulary = Vocabulary()
    rows = encode(readings, vocabulary)
    return [int(label) for label in same_premises(rows, vocabulary)]


def _groups(*readings: Reading) -> list[int]:
    vocabulary = Vocabulary()
    rows = encode(readings, vocabulary)
    return [int(label) for label in address_groups(rows, same_premises(rows, vocabulary))]


def _together(labels: list[int]) -> list[list[int]]:
    order = dict.fromkeys(labels)
    return [[at for at, label in enumerate(labels) if label == wanted] for wanted in order]


def test_what_only_one_side_says_is_no_conflict() -> None:
    readings = reading(), reading(county="130502"), reading(development="jinhai"), reading(building="3", unit="1203")
    assert _together(_premises(*readings)) == [[0, 1, 2, 3]]


def test_another_number_direction_type_or_city_is_another_place() -> None:
    readings = (
        reading(), reading(number="399"), reading(number="398-1"), reading(direction="s"), reading(kind="lu"),
        reading(city=HANDAN), reading(road="quannan"),
    )  # fmt: skip
    assert _together(_premises(*readings)) == [[at] for at in range(len(readings))]


def test_a_range_joins_the_one_number_inside_it() -> None:
    assert _together(_premises(reading(number="71~75"), reading(number="73"))) == [[0, 1]]
    assert _together(_premises(reading(number="71~75"), reading(number="73"), reading(number="71"))) == [[0], [1], [2]]
    assert _together(_premises(reading(number="71~75"), reading(number="71-2"), reading(number="76"))) == [
        [0],
        [1],
        [2],
    ]
    assert _together(_premises(reading(number="71~75"), reading(number="71~73"))) == [[0, 1]]


def test_a_shared_development_does_not_outweigh_another_number() -> None:
    readings = reading(development="jinhai"), reading(number="399", development="jinhai")
    assert _together(_premises(*readings)) == [[0], [1]]


def test_number_and_development_join_two_groups() -> None:
    only_road = reading()
    only_development = reading(road=None, number=None, development="jinhai")
    both = reading(development="jinhai")
    assert _together(_premises(only_road, only_development, both)) == [[0, 1, 2]]
    assert _together(_premises(only_road, only_development)) == [[0], [1]]


def test_a_development_with_two_numbers_does_not_chain_them() -> None:
    readings = (
        reading(number="5", development="jinhai"),
        reading(number="7", development="jinhai"),
        reading(road=None, number=None, development="jinhai"),
        reading(road=None, number=None, development="jinhai", unit="9"),
    )
    assert _together(_premises(*readings)) == [[0], [1], [2, 3]]


def test_avenue_joins_the_only_street_it_may_be() -> None:
    assert _together(_premises(reading(kind="avenue"), reading(kind="dajie"))) == [[0, 1]]
    assert _together(_premises(reading(kind="avenue"), reading(kind="street"), reading(kind="dajie"))) == [[0, 1, 2]]
    assert _together(_premises(reading(kind="avenue"), reading(kind="dajie"), reading(kind="dadao"))) == [[0], [1], [2]]
    assert _together(_premises(reading(kind="avenue"), reading(kind="lu"))) == [[0], [1]]


def test_homophones_differ_in_chinese_and_pinyin_joins_neither_of_two() -> None:
    one, other = reading(road="zhongxing", hanzi="中兴"), reading(road="zhongxing", hanzi="忠兴")
    assert _together(_premises(one, reading(road="zhongxing"))) == [[0, 1]]
    assert _together(_premises(one, other, reading(road="zhongxing"))) == [[0], [1], [2]]


def test_another_reading_of_the_only_chinese_name_is_that_name() -> None:
    chaoyang = reading(road="chaoyang", hanzi="朝阳", direction="e")
    twice = reading(road="zhaoyang", direction="e", unit="1"), reading(road="zhaoyang", direction="e", unit="2")
    assert _together(_premises(chaoyang, *twice)) == [[0, 1, 2]]
    zhaoyang = reading(road="zhaoyang", hanzi="昭阳", direction="e")
    assert _together(_premises(zhaoyang, *twice, chaoyang)) == [[0, 1, 2], [3]]


def test_a_typing_error_joins_the_only_name_it_may_be() -> None:
    right = reading(road="lanjin", hanzi="兰金")
    assert _together(_premises(right, reading(road="lanjjin"))) == [[0, 1]]
    assert _together(_premises(right, reading(road="lanjjin", number="399"))) == [[0], [1]]


def test_another_proper_name_is_a_slip_only_beside_a_crowd() -> None:
    crowd = [reading(road="lanjin", hanzi="兰金"), *(reading(road="lanjin", unit=unit) for unit in "12")]
    assert _together(_premises(*crowd, reading(road="lanlin"))) == [[0, 1, 2, 3]]
    assert _together(_premises(*crowd[:2], reading(road="lanlin"))) == [[0, 1], [2]]
    assert _together(_premises(crowd[0], reading(road="lanlin"))) == [[0], [1]]
    assert _together(_premises(reading(road="xinjian"), reading(road="xinqian"))) == [[0], [1]]


def test_names_of_hong_kong_and_of_other_languages_are_no_slips_for_one_another() -> None:
    for one, other in (("hingyip", "chongyip"), ("taiyau", "taiyip"), ("station", "nation"), ("castle", "cattle")):
        assert _together(_premises(*(reading(road=one, unit=unit) for unit in "123"), reading(road=other)))[-1] == [3]


def test_a_typing_error_joins_no_two_groups() -> None:
    lanjin = reading(road="lanjin", hanzi="兰金")
    lanqin = reading(road="lanqin", hanzi="兰琴")
    assert _together(_premises(lanjin, lanqin, reading(road="lanjqin"))) == [[0], [1], [2]]
    # Two records that spell a name alike are not a slip.
    twice = reading(road="lanlin", unit="1"), reading(road="lanlin", unit="2")
    assert _together(_premises(lanjin, *twice)) == [[0], [1, 2]]


def test_a_province_joins_its_only_city_but_nothing_at_all_joins_none() -> None:
    only_province = reading(city=None, province="13")
    assert _together(_premises(only_province, reading())) == [[0, 1]]
    assert _together(_premises(only_province, reading(), reading(city=HANDAN))) == [[0], [1], [2]]
    assert _together(_premises(reading(city=None), reading(city=None), reading())) == [[0, 1], [2]]


def test_an_ambiguous_city_joins_only_what_it_may_be() -> None:
    suzhou = ("3205", "3413")
    assert _together(_premises(reading(city=suzhou), reading(city="3413"))) == [[0, 1]]
    assert _together(_premises(reading(city=suzhou), reading(city=HANDAN))) == [[0], [1]]


def test_a_building_stands_for_the_number_a_road_is_given_without() -> None:
    without = reading(number=None, building="3"), reading(number=None, building="3", unit="5")
    assert _together(_premises(*without, reading(number=None, building="4"), reading(building="3"))) == [
        [0, 1],
        [2],
        [3],
    ]


def test_too_coarse_joins_nothing() -> None:
    coarse = reading(road=None, number=None)
    assert _premises(coarse, coarse, reading(number=None), reading(number=None)) == [-1, -1, -1, -1]
    assert _groups(coarse, coarse) == [-1, -1]


def test_groups_go_to_the_finest_part_both_give() -> None:
    readings = (
        reading(building="12", unit="1007"),
        reading(building="12"),
        reading(unit="1007"),
        reading(building="14", unit="1009"),
        reading(),
        reading(),
    )
    assert _together(_premises(*readings)) == [[0, 1, 2, 3, 4, 5]]
    assert _together(_groups(*readings)) == [[0, 1, 2], [3], [4, 5]]


def test_the_order_of_rows_does_not_matter() -> None:
    readings = [
        reading(road=road, number=number, kind=kind, city=city, development=development, unit=unit, hanzi=hanzi)
        for road, hanzi in (("lanjin", "兰金"), ("lanlin", None), ("lanqin", "兰琴"))
        for number in ("5", "7")
        for kind, development, unit in (("avenue", None, None), ("dajie", "jinhai", "3"), ("lu", "jinhai", None))
        for city in ("1305", None, ("1305", "1304"))
    ]
    expected = {frozenset(group) for group in _together(_premises(*readings))}
    for seed in range(5):
        order = random.Random(seed).sample(range(len(readings)), len(readings))
        mixed = _together(_premises(*(readings[at] for at in order)))
        assert {frozenset(order[at] for at in group) for group in mixed} == expected


def test_a_city_in_doubt_is_the_one_its_neighbours_say_wherever_else_such_a_road_is() -> None:
    doubtful = reading(city=("2307", "3609"))
    elsewhere = reading(city=HANDAN)
    assert _together(_premises(doubtful, reading(city="2307"), elsewhere)) == [[0, 1], [2]]
    assert _together(_premises(doubtful, reading(city="2307"), reading(city="3609"))) == [[0], [1], [2]]
    assert _together(_premises(doubtful, elsewhere)) == [[0], [1]]


def test_a_county_left_out_is_the_one_its_development_has_at_that_number() -> None:
    rows = (
        reading(county="130502", development="jinhai"), reading(county="130503", development="yintai"),
        reading(development="jinhai"), reading(),
    )  # fmt: skip
    assert _together(_premises(*rows)) == [[0, 2], [1], [3]]


def test_a_row_of_another_floor_does_not_leave_the_floor_of_a_room_open() -> None:
    readings = (
        reading(floor="25", unit="2503"), reading(unit="2503"), reading(floor="24"), reading(unit="2403"),
    )  # fmt: skip
    assert _together(_groups(*readings))[0] == [0, 1]


def test_a_room_said_to_be_on_two_floors_gets_neither() -> None:
    readings = reading(floor="25", unit="2503"), reading(floor="24", unit="2503"), reading(unit="2503")
    assert _together(_groups(*readings)) == [[0], [1], [2]]
