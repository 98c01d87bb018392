"""Suburbs of Australia, New Zealand and South Africa, provinces there, and boxes of Kuwait by their post office."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("47 Kestrel Street, Brunswick 3056", "47 Kestrel Street, Brunswick East 3057"),
        ("47 Kestrel Street, Brunswick", "47 Kestrel Street, Brunswick West, VIC, Australia"),
        ("47 Kestrel Street, Wyong 2259", "47 Kestrel Street, North Wyong 2259"),
        ("47 Kestrel Street, Gosford NSW 2250", "47 Kestrel Street, West Gosford NSW 2250"),
        ("47 Kestrel Street, St Kilda", "47 Kestrel Street, St Kilda East"),
        ("47 Kestrel Street, Sth Melbourne VIC", "47 Kestrel Street, East Melbourne VIC"),
        ("47 Kestrel Street, Brunswick West VIC", "47 Kestrel Street, Brunswick East VIC"),
        ("47 Kestrel Street, Balgowlah", "47 Kestrel Street, Balgowlah Heights"),
        ("47 Kestrel Street, Craighall", "47 Kestrel Street, Craighall Park"),
        ("47 Kestrel Street, Hastings 4122", "47 Kestrel Street, Hastings 3915"),
        ("47 Kestrel Street, Penrith 2750", "47 Kestrel Street, Penrith, Cumbria, UK"),
        ("47 Kestrel Street, Middelburg, Mpumalanga", "47 Kestrel Street, Middelburg, Eastern Cape"),
        ("47 Kestrel Street, Springs, Gauteng, South Africa", "47 Kestrel Street, Springs, Free State, South Africa"),
        ("P.O. Box 4713, Safat, Kuwait", "P.O. Box 4713, Shuwaikh, Kuwait"),
        ("P.O. Box 4713, Sharq, Kuwait", "P.O. Box 4713, Kuwait City, Kuwait"),
    ],
)
def test_a_side_a_state_or_a_post_office_makes_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("47 Kestrel Street, Brunswick 3056", "47 Kestrel St, Brunswick VIC 3056, Australia"),
        ("47 Kestrel Street, Brunswick East VIC 3057", "47 Kestrel St, Brunswick East, Victoria, Australia"),
        ("47 Kestrel Street, Penrith 2750", "47 Kestrel St, Penrith NSW, Australia"),
        ("47 Kestrel Street, Sth Melbourne VIC", "47 Kestrel St, South Melbourne VIC 3205"),
        ("47 Kestrel Street, Hastings 4122", "47 Kestrel St, Hastings 4122, New Zealand"),
        ("47 Kestrel Street, Middelburg, Mpumalanga", "47 Kestrel St, Middelburg, Mpumalanga, South Africa"),
    ],
)
def test_what_one_side_leaves_out_makes_no_other_place(one: str, other: str) -> None:
    assert is_same(one, other)
