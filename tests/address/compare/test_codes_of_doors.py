"""A postcode of one building joins what is spelled otherwise around it; another number or house stays another."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 Kestrel Business Park, #03-12, The Owl SINGAPORE SG 609917", "1 Kestral Biz Park SINGAPORE SG 609917"),
        ("The Linden Suite, Owlson House Newcastle upon Tyne GB NE3 3PF",
         "The Linden Suite, Owlson House, Mill Centre, Newcastle upon Tyne, Newcastle upon Tyne GB NE3 3PF"),
    ],
)  # fmt: skip
def test_one_building_by_its_postcode_is_one_place(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 Kestrel Business Park, SINGAPORE SG 609917", "2 Kestrel Business Park SINGAPORE SG 609917"),
        ("1 Kestrel Business Park, SINGAPORE SG 609917", "1 Owl Business Park SINGAPORE SG 609930"),
        ("25 Owl Bukit Road 1, #02-11, Singapore 415842", "25 Owl Bukit Road 3, #02-11, Singapore 415842"),
        ("Owlson House, Newcastle upon Tyne NE3 3PF", "Millson House, Newcastle upon Tyne NE3 3PF"),
        ("Owlson House, 3 Mill Road, Newcastle upon Tyne NE3 3PF", "Owlson House, 5 Mill Road, Newcastle NE3 3PF"),
        ("Mill Road, Newcastle upon Tyne NE3 3PF", "Mill Road, Newcastle NE3 3PF"),
    ],
)
def test_another_number_or_house_of_one_postcode_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)
