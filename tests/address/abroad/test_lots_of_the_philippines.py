"""Lots, phases and parks of the Philippines as firms there cut them short."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Lot 4 & 9, Phase 1, Kuwago Technology Park 1, Brgy. Punta, Calamba City",
            "Lots 4 and 9, Ph. I, Kuwago Tech. Park, Bgy. Punta, Calamba, Laguna, Phils.",
            True,
        ),
        (
            "Lot 4 & 9, Phase 1, Kuwago Technology Park 1, Brgy. Punta, Calamba City",
            "Lots 5 and 9, Ph. I, Kuwago Tech. Park, Bgy. Punta, Calamba, Laguna, Phils.",
            False,
        ),
        (
            "Lots 7 and 8, Blk. 3, Ph. II, Laguna Technopark, Binan",
            "Lot 7-8 Block 3 Phase 2 Laguna Technopark Biñan",
            True,
        ),
        (
            "Lots 7 and 8, Blk. 3, Ph. II, Laguna Technopark, Binan",
            "Lot 8 Block 3 Phase 2 Laguna Technopark Biñan",
            True,
        ),
        (
            "Lots 7 and 8, Blk. 3, Ph. II, Laguna Technopark, Binan",
            "Lot 9 Block 3 Phase 2 Laguna Technopark Biñan",
            False,
        ),
        (
            "Blk 9 Lot 6 Kuwago Business Park, Javalera, Gen. Trias, Cavite",
            "Lot 6 Blk. 9 Kuwago Bus. Park, Brgy. Javalera, General Trias City, Cavite 4107",
            True,
        ),
        (
            "Blk 9 Lot 6 Kuwago Business Park, Javalera, Gen. Trias, Cavite",
            "Lot 9 Blk. 6 Kuwago Bus. Park, Brgy. Javalera, General Trias City, Cavite 4107",
            False,
        ),
    ],
)
def test_lots_are_read_however_they_are_listed(one: str, other: str, expected: bool) -> None:
    assert is_same(one, other) is expected
    assert is_same(other, one) is expected
