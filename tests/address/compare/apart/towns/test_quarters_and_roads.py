"""Houses of one name in two places of a town abroad, by the road, the market or the quarter that each says."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Shop 31, Kestrel Plaza, Hall Road, Lahore", "Shop 12, Kestrel Plaza, Shah Alam Market, Lahore"),
        ("Kestrel Tower, Deira, Dubai", "Kestrel Tower, Sheikh Zayed Road, Dubai"),
        ("Shop 4, Orchid House, M.G. Road, Mumbai", "Orchid House, Andheri East, Mumbai"),
        ("Kestrel Plaza, Moi Avenue, Nairobi", "Kestrel Plaza, Westlands, Nairobi"),
        ("Kestrel Centre, Abdullah Haroon Road, Karachi", "Kestrel Center, PECHS, Karachi"),
    ],
)
def test_a_name_of_a_house_is_not_enough_where_each_side_says_another_place_of_the_town(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Shop 31, Kestrel Plaza, Hall Road, Lahore", "Shop 12, Kestrel Plaza, Hall Road, Lahore"),
        ("Shop 31, Kestrel Plaza, Hall Road, Lahore", "Kestrel Plaza, Lahore"),
        ("Orchid House, Kalbadevi Road, Kalbadevi, Mumbai", "Orchid House, Kalbadevi, Mumbai"),
        ("Kestrel Centre, Saddar, Karachi", "Kestrel Center, Abdullah Haroon Road, Saddar, Karachi"),
        ("Suite 12, Kestrel Heights, 65-D/1 Gulberg III, Lahore", "Kestrel Heights, Ghalib Rd, Gulberg-3, Lahore"),
        ("Kestrel Business Park, King Abdullah II St., Amman", "Kestrel Business Park, Dabouq, Amman"),
    ],
)
def test_a_house_is_one_where_a_place_is_in_common_or_only_one_side_says_any(one: str, other: str) -> None:
    assert is_same(one, other)
