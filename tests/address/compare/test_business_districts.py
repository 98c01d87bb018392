"""A centre in which two houses have names of their own is a business district, and no premises."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lotus Building, Owl Centre, Leeds", "Robin Tower, Owl Centre, Leeds"),
        ("Lotus Building, Owl Plaza, Mumbai", "Robin House, Owl Plaza, Mumbai"),
        (
            "Lotus Plaza, 10 F. Owlega Jr. Road, Ortigas Center, Pasig",
            "Robin Plaza, 22 F. Owlega Jr. Rd, Ortigas Center",
        ),
        ("12 Owl Road, Ortigas Center, Pasig", "14 Lark Road, Ortigas Center, Pasig"),
        ("Unit 3, Araneta Center, Quezon City", "5th floor, Araneta Center, Quezon City"),
    ],
)
def test_two_houses_of_one_centre_are_two(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lotus Building, Owl Centre, Leeds", "Lotus Bldg, Owl Center, Leeds LS1 4AP"),
        ("Tower 2, Owl Plaza, Mumbai", "Tower 3, Owl Plaza, Mumbai"),
        ("Lotus Plaza, 10 F. Owlega Jr. Road, Ortigas Center, Pasig", "10 F. Owlega Jr. Rd., Pasig City"),
        ("12 Owl Road, Ortigas Center, Pasig City", "12 Owl Rd., Pasig"),
    ],
)
def test_one_house_of_a_centre_is_one(a: str, b: str) -> None:
    assert is_same(a, b)
