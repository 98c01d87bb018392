"""Towns of one name in two regions that both texts give, of which the gazetteer knows one."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("ul. Sovy 5, Troitsk, Chelyabinsk Region, Russia", "ul. Sovy 5, Troitsk, Tambovskaya obl., Russia", False),
        ("ul. Sovy 5, Kirov, Kirovskaya obl., Russia", "ul. Sovy 5, Kirov, Kaluga Region, Russia", False),
        ("ul. Sovy 5, Kirov, Kirovskaya obl., Russia", "ul. Sovy 5, Kirov, Kirov Region, Russia", True),
        ("vul. Sovy 5, Mykolaiv, Mykolaiv Region, Ukraine", "vul. Sovy 5, Mykolaiv, Lviv Region, Ukraine", False),
        ("12 Owl Road, Bilaspur, Chhattisgarh", "12 Owl Road, Bilaspur, Himachal Pradesh", False),
        ("12 Owl Road, Bilaspur, Chhattisgarh", "12 Owl Road, Bilaspur, Madhya Pradesh", True),
        ("12 Owl Road, Hyderabad, Andhra Pradesh", "12 Owl Road, Hyderabad, Telangana", True),
        ("12 Owl Street, Newtown, Powys, UK", "12 Owl Street, Newtown, Hampshire, UK", False),
        ("12 Owl Street, Wellington, Somerset", "12 Owl Street, Wellington, Shropshire", False),
        ("12 Owl Street, Croydon, Surrey, UK", "12 Owl Street, Croydon, Greater London, UK", True),
        ("12 Owl Street, Stockport, Cheshire, UK", "12 Owl Street, Stockport, Greater Manchester, UK", True),
        ("12 Owl Street, Ashford, Kent, UK", "12 Owl Street, Ashford, Surrey, UK", False),
        ("12 Owl Street, Newtown, Powys, UK", "12 Owl Street, Newtown, Wales, UK", True),
    ],
)
def test_a_town_in_two_regions_is_two_unless_one_may_be_written_for_the_other(a: str, b: str, *, same: bool) -> None:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).same_premises is same
    assert address.compare(right, left).same_premises is same
