import dataclasses

import pytest

from falsefront.address.reading import Number, Precision, Reading, part_names


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (Number(71), "71"),
        (Number(71, 75), "71-75"),
        (Number(66, None, "1"), "66-1"),
        (Number(12, None, "a"), "12a"),
        (Number(99, None, "3-1"), "99-3-1"),
    ],
)
def test_a_number_is_written_with_digits(number: Number, written: str) -> None:
    assert str(number) == written


def test_a_reading_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Reading(raw="x").raw = "y"  # type: ignore[misc]


def test_a_reading_of_nothing_has_no_part_and_no_precision() -> None:
    reading = Reading(raw="")
    assert reading.precision is Precision.NONE
    assert reading.may_be == frozenset()
    assert hash(reading) == hash(Reading(raw=""))


def test_the_parts_of_design_2_are_all_there() -> None:
    coarse = {"country", "province", "city", "county", "town", "areas", "road", "number", "lane", "developments"}
    fine = {"building", "entrance", "floor", "unit", "postcode", "precision"}
    assert coarse | fine <= set(part_names())
