"""A postcode of one building joins what is spelled otherwise around it; another number or house stays another."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 Kestrel Business Park, #03-12, The Owl SINGAPORE SG 609917", "1 Kestral Biz Park SINGAPORE SG 609917"),
        ("10 Owlsen Road, Singapore 569872", "10 Owlson Rd, SINGAPORE SG 569872"),
        ("10 Owlson Industrial Park Block A, Singapore 569872", "10 Owlson Ind Park Blk A #02-11, Singapore 569872"),
        ("10 Elmson Close, Owlson Centre, Singapore 569872", "10 Owlson Centre, Singapore 569872"),
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
        ("10 Owlson Drive, Singapore 569872", "10 Millson Road, Singapore 569872"),
        ("10 Owlson Circle, Singapore 569872", "10 Owlson Crescent, Singapore 569872"),
        ("1 Jalan Owlson, Singapore 569872", "1 Owlson Road, Singapore 569872"),
        ("Blk 10 Owlson Park, Singapore 569872", "10 Elmson Close, Singapore 569872"),
        ("10 Elm Court, Singapore 569872", "10 Birch Road, Singapore 569872"),
        ("12 Owlson Road, Dublin D12 XY34", "Unit 6, 12 Millson Road, Dublin D12 XY34"),
        ("10 Owlson Industrial Park Block A, Singapore 569872", "10 Owlson Industrial Park Block C, Singapore 569872"),
        ("1 Kestrel Biz Hub, SINGAPORE SG 123456", "1 Owl Business Park, SINGAPORE SG 123456"),
        ("1 Kestrel Biz Hub, SINGAPORE SG 111111", "1 Owl Business Park, SINGAPORE SG 111111"),
        ("Owlson House, Newcastle upon Tyne NE3 3PF", "Millson House, Newcastle upon Tyne NE3 3PF"),
        ("Owlson House, 3 Mill Road, Newcastle upon Tyne NE3 3PF", "Owlson House, 5 Mill Road, Newcastle NE3 3PF"),
        ("Mill Road, Newcastle upon Tyne NE3 3PF", "Mill Road, Newcastle NE3 3PF"),
    ],
)
def test_another_number_or_house_of_one_postcode_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)
