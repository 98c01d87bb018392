"""What no rule joins is weighed: what both say against what only one says, where nothing that was read forbids it."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address

ONE = "Unit 5 Larkfield Trading Est, Moor Rd, Otherby"
OTHER = "5 Larkfield Trading Estate, Moor Road, nr Otherby, North Yorks"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (ONE, OTHER),
        (
            "Quarry Tower, 17th Fl., 37 Alan Pyra Pagoda Rd, Dagon Tsp",
            "Quarry Tower, No. 37, Alanpyra Phayar Street, Dagon Township, Yangon",
        ),
        (
            "Owlgate Institute, 8th km Bagrenov Shosse, Sofia",
            "Institut Owlgate, 8-mi km, bul. Bagrenov, 1784 Sofiya",
        ),
        (
            "Lot 8, Jln Lengkong Hitech 9, Kestrelan Hi-Tech Park, Kedah",
            "Lot No. 8 Jalan Lengkong Hi Tech 9, Taman Teknologi Tinggi Kestrelan 09000",
        ),
        # a postcode of Dublin says the city
        (
            "Block 3, Owlfield Centre, Owlfield Road, Dublin 2",
            "3rd Floor, Block 3, Owlfield Ctr, Owlfield Rd, D02 A339",
        ),
    ],
)
def test_what_no_rule_joins_is_one_place_by_its_weight(left: str, right: str) -> None:
    assert is_same(left, right)
    assert is_same(right, left)


@pytest.mark.parametrize(
    "other",
    [
        OTHER.replace("5 ", "7 "),
        OTHER.replace("Larkfield", "Harefield").replace("Moor", "Mill"),
        OTHER.replace("5 Larkfield", "opposite 5 Larkfield"),
        f"Please do not visit {OTHER}, it is not our office",
        f"{OTHER}, P.O. Box 5",
        "5 Mill Street, Otherby",
        "Larkfield Trading Estate, Moor Road, Otherby",
    ],
)
def test_another_number_name_or_box_and_what_is_denied_weigh_nothing(other: str) -> None:
    assert not is_same(ONE, other)


def test_two_sides_are_two_whatever_they_weigh() -> None:
    east = "Unit 5 Larkfield East Trading Est, Moor Rd, Otherby"
    assert not is_same(east, OTHER.replace("Larkfield", "Larkfield West"))


def test_the_reason_says_what_stands_in_both() -> None:
    compared = address.compare(address.read(ONE, GAZETTEER), address.read(OTHER, GAZETTEER))
    assert compared.reasons[-1] == "weighed together: 5, larkfield, moor, otherby, trading"
    assert 0.8 < compared.score < 0.9


def test_digits_of_a_postcode_are_no_house_in_common() -> None:
    left = "Owl Cottage, Church Lane, Little Owlby, Ipswich, Suffolk, IP6 9QQ"
    assert not is_same(left, "Swan Cottage Church Lane Ipswich Suffolk UK IP6 9QQ")


def test_a_road_and_number_in_two_cities_of_vietnam_weigh_nothing() -> None:
    assert not is_same("141 Nguyễn Huệ, Quận 1, TP. Hồ Chí Minh", "141 Nguyễn Huệ, TP. Huế, Thừa Thiên Huế")
