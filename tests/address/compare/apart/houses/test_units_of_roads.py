"""Units before a road without a house."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Unit 3, Rill Lane, Leeds", "3 Rill Lane, Leeds", False),
        ("Shop 3, Teal Road, Nairobi", "3 Teal Road, Nairobi", False),
        ("Office No. 12, Teal Street, Dubai", "12 Teal Street, Dubai", False),
        ("Shop 3 Rill Lane, Leeds", "3 Rill Lane, Leeds", False),
        ("nave 5, Parque Industrial El Tordo, Campinas", "Rua El Tordo 5, Campinas", False),
        ("Warehouse 5, Teal Road, Lagos", "5 Teal Road, Lagos", False),
        ("Unit 3 Rill Lane, Leeds", "3 Rill Lane, Leeds", True),
        ("Unit No 3 Rill Lane, Leeds", "3 Rill Lane, Leeds", True),
        ("Unit 3, Rill Lane, Leeds", "Unit 3 Rill Lane, Leeds LS1 4AP", True),
        ("Unit 3, 3 Rill Lane, Leeds", "3 Rill Lane, Leeds", True),
        ("Unit 3, 12 Rill Lane, Leeds", "12 Rill Lane, Leeds", True),
        ("Plot 12, Teal Road, Jinja, Uganda", "12 Teal Road, Jinja, Uganda", True),
        ("Unit 3, Heron Park, Rill Lane, Leeds", "3 Heron Park, Rill Lane, Leeds", True),
    ],
)
def test_a_unit_before_a_road_is_no_house_of_its_number(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
