"""Lines of an address whose ends were lost: Owl House12 Mill LaneLeedsLS1 4AP."""

import pytest
from tests.address.same import is_same

from falsefront.address.plain.glued_kinds import kinds_apart


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "c/o Owl & Lark LtdKestrel CourtDownowl Road, Bracknell RG12 1QS",
            "Kestrel Court, Downowl Road, Bracknell RG12 1QS",
        ),
        ("Owl House12 Mill LaneLeeds LS1 4AP", "Owl House, 12 Mill Lane, Leeds LS1 4AP"),
        ("12 Mill LaneLeedsLS1 4AP", "12 Mill Lane, Leeds LS1 4AP"),
        ("Owl Trading LLC2500 Kestrel AvenueTampa, FL 33601", "2500 Kestrel Ave, Tampa, FL 33601"),
        ("2500 Kestrel AvenueSuite 400Tampa, FL 33601", "2500 Kestrel Ave, Suite 400, Tampa, FL 33601"),
    ],
)
def test_lines_run_together_are_parted(one: str, other: str) -> None:
    assert is_same(one, other)


def test_another_house_stays_another() -> None:
    assert not is_same("Owl House12 Mill LaneLeeds LS1 4AP", "Owl House, 14 Mill Lane, Leeds LS1 4AP")
    assert not is_same("Owl House12 Mill LaneLeeds LS1 4AP", "Owl House, 12 Hill Lane, Leeds LS1 4AP")


@pytest.mark.parametrize(
    "text",
    [
        "4141 ParkLake Ave, Raleigh", "5 Owl ParkView, Leeds", "Owl CourtYard, 5 Mill Lane", "House12 Road 5, Dhaka",
        "Owl Tower12, Mill Road, Pune", "RoadRunner Ltd, 5 Owl Lane", "Owl StreetWorks, 5 Owl Lane",
    ],
)  # fmt: skip
def test_names_of_one_word_and_labels_are_left(text: str) -> None:
    assert kinds_apart(text) == text
