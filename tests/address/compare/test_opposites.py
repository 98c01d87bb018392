"""Roads of one name, the great and the small, the old and the new."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Baykuş Neighbourhood, Büyükturna Street No:127, Şişli / İstanbul / TURKEY",
            "Baykuş Mh. Küçükturna Cd. Kamara Plaza No:127 K:8 D:24 Şişli - İstanbul",
        ),
        ("Bolshaya Sovinaya Street, 32, Moscow 107023, Russia", "d. 32, ul. Malaya Sovinaya, Moscow 107023, Russia"),
        ("Oude Uilstraat 12, 1011 Amsterdam", "Nieuwe Uilstraat 12, 1011 Amsterdam"),
    ],
)
def test_the_great_road_is_not_the_small_one(left: str, right: str) -> None:
    assert not is_same(left, right)


def test_the_great_road_is_one_however_it_is_written() -> None:
    assert is_same("Büyükturna Cad. No: 127 Şişli/İstanbul", "127 Buyukturna Street, Sisli, Istanbul, Turkey")


def test_great_owlby_is_none_of_little_owlby() -> None:
    left = "Owl Cottage, Church Lane, Little Owlby, Ipswich, Suffolk, IP6 9QQ"
    assert not is_same(left, "Owl Cottage, Church Lane, Great Owlby, Ipswich, Suffolk, IP7 8QQ")
