"""Quarters of a city that count the houses of one road, or of a numbered village, anew."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("47 High Street, Stratford, London", "47 High Street, Acton, London"),
        ("47 Station Road, Harrow, London", "47 Station Road, Chingford, London"),
        ("47 Great South Road, Manurewa, Auckland", "47 Great South Road, Papakura, Auckland, New Zealand"),
        ("47 Moo 4, Bang Phli Yai, Samut Prakan, Thailand", "47 Moo 4, Bang Phli Noi, Samut Prakan, Thailand"),
        ("47/3 Moo 4, Bangchalong, Bangplee, Samut Prakan 10540", "47/3 Moo 4, Bangpla, Bangplee, Samut Prakan 10540"),
        ("47/3 Moo 4, T. Bangchalong, Samut Prakan, Thailand", "47/3 Moo 4, Bangpla, Samut Prakan, Thailand"),
        ("147 Le Sovin Kestrel, District 3, Ho Chi Minh City, Vietnam",
         "147 Le Sovin Kestrel, Tan Binh, Ho Chi Minh City, Vietnam"),
    ],
)  # fmt: skip
def test_two_quarters_are_two_places(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("47 High Street, Stratford, London E15 2QB", "47 High St, London E15 2QB"),
        ("47 Great South Road, Manurewa, Auckland, New Zealand", "47 Great South Rd, Manurewa, Auckland 2102"),
        ("47/3 Moo 4, T. Bangchalong, A. Bangplee, Samut Prakan", "47/3 Moo 4, Bang Chalong, Bang Phli, Samut Prakan"),
        ("47/3 Moo 4, Owl Rd, Bangchalong, Bangplee, Samut Prakan", "47/3 Moo 4, Bangchalong, Bangplee, Samut Prakan"),
        ("47/3 Moo 4, Bangchalong, Bangplee, Samut Prakan", "47/3 Moo 4, Bang Chalong, Samut Prakan"),
        ("147 Le Sovin Kestrel, Tan Binh, Ho Chi Minh City, Vietnam",
         "147 Le Sovin Kestrel, Tan Binh District, HCMC, Vietnam"),
    ],
)  # fmt: skip
def test_one_quarter_told_in_other_ways_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


def test_every_syllable_of_a_road_of_vietnam_counts() -> None:
    one, other = "147 Nguyen Thi Minh Sovin, {}, Vietnam", "147 Nguyen Thi Thap, {}, Vietnam"
    assert not any(is_same(one.format(city), other.format(city)) for city in ("Ho Chi Minh City", "Hanoi"))
    assert is_same(other.format("Ho Chi Minh City"), "147 Nguyen Thi Thap St., Ho Chi Minh City")
