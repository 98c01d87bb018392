"""Members by door, and the one line that says how they part."""

from dataclasses import replace

from tests.review.views import member

from falsefront.records import FlagMember
from falsefront.review.doors import doors, summary


def at(number: int, **parts: str) -> FlagMember:
    return replace(member(number), reading=parts)


def test_doors_of_most_vendors_come_first_and_no_door_last() -> None:
    members = [at(1), at(2, unit="806"), at(3, unit="2009", floor="20"), at(4, unit="2009"), at(5, building="b")]
    by_door = doors(members)
    assert [(door.label, door.vendors) for door in by_door] == [
        ("Room 2009", 2), ("Building B", 1), ("Room 806", 1), (None, 1)
    ]  # fmt: skip
    assert summary(by_door) == (
        "2 in Room 2009, 1 elsewhere at this place, 1 whose words may mean the same door; of 1 no door was read"
    )


def test_one_door_or_none_needs_no_summary() -> None:
    assert summary(doors([at(1), at(2)])) is None
    assert summary(doors([at(1, unit="5"), at(2, unit="5")])) is None
    assert (
        summary(doors([at(1, unit="5"), at(2, unit="6")]))
        == "2 vendors, no two of whom name the door in the same words"
    )


def test_of_whom_no_door_was_read_is_told_beside_those_who_name_different_ones() -> None:
    assert (
        summary(doors([at(1, unit="5"), at(2, unit="6"), at(3)]))
        == "2 vendors, no two of whom name the door in the same words; of 1 no door was read"
    )


def test_a_door_that_is_the_only_one_named_is_told_by_its_name() -> None:
    assert summary(doors([at(1, unit="3"), at(2), at(3)])) == "1 in Room 3; of 2 no door was read"
    assert summary(doors([at(1, unit="3"), at(2, unit="3"), at(3)])) == "2 in Room 3; of 1 no door was read"


def test_who_says_less_or_more_of_a_door_is_not_elsewhere() -> None:
    at_three = [at(1, building="3"), at(2, building="3"), at(3, building="3", unit="5")]
    assert summary(doors(at_three)) == "2 in Building 3, 1 whose words may mean the same door"
    assert summary(doors([*at_three, at(4, building="4")])) == (
        "2 in Building 3, 1 elsewhere at this place, 1 whose words may mean the same door"
    )


def test_two_who_name_different_buildings_are_not_both_in_the_room_of_a_third() -> None:
    by_room = [at(1, unit="512"), at(2, unit="512"), at(3, building="na"), at(4, building="da", floor="2")]
    assert summary(doors(by_room)) == ("2 in Room 512, 2 more who cannot both mean the same door")
    assert summary(doors(by_room[:3])) == "2 in Room 512, 1 whose words may mean the same door"


def test_a_door_that_two_name_in_words_of_their_own_is_told_by_what_both_say() -> None:
    stalls = [at(1, unit="15327", floor="3", entrance="58"), at(2, unit="15327", floor="3"), at(3, unit="15372")]
    assert summary(doors(stalls)) == "2 in Floor 3, Room 15327, 1 elsewhere at this place"
    buildings = [at(1, building="3"), at(2, building="3", floor="4"), at(3, building="5"), at(4)]
    assert summary(doors(buildings)) == "2 in Building 3, 1 elsewhere at this place; of 1 no door was read"


def test_rooms_of_one_building_are_told_by_the_building_alone() -> None:
    assert summary(doors([at(1, building="3", unit="5"), at(2, building="3", unit="6")])) == (
        "2 vendors, no two of whom name the door in the same words"
    )


def test_a_building_of_korea_stands_by_its_syllable_as_its_page_has_it() -> None:
    lettered = replace(at(1, building="na"), address="경기 안산시 번영로142번길 24, 나동")
    assert [door.label for door in doors([lettered, at(2, building="na")])] == ["Building NA", "나동"]


def test_flats_of_one_letter_on_two_floors_are_two_doors() -> None:
    flats = [at(1, unit="a", floor="7"), at(2, unit="a", floor="9"), at(3, unit="905", floor="9"), at(4, unit="905")]
    assert [(door.label, door.vendors) for door in doors(flats)] == [
        ("Room 905", 2), ("Floor 7, Room A", 1), ("Floor 9, Room A", 1)
    ]  # fmt: skip
    assert summary(doors(flats[:2])) == "2 vendors, no two of whom name the door in the same words"


def test_a_flat_without_its_floor_may_be_the_same_door() -> None:
    flats = [at(1, unit="a", floor="7"), at(2, unit="a", floor="7"), at(3, unit="a")]
    assert summary(doors(flats)) == "2 in Floor 7, Room A, 1 whose words may mean the same door"


def test_two_doors_whose_numbers_may_be_those_of_one_room_are_not_said_to_be_two() -> None:
    members = [at(1, unit="1107", floor="11"), at(2, unit="1107", floor="11"), at(3, unit="7", floor="11")]
    assert summary(doors(members)) == "2 in Room 1107, 1 whose words may mean the same door"
