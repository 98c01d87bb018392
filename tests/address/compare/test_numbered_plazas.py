"""Houses whose number and name are an address by themselves, with and without their street."""

import pytest
from tests.address.same import is_same

ONE = [
    (
        "One Owlberry Plaza, 23rd Fl, New York",
        "One Owlberry Plaza, Twenty-Third Floor, 165 Broadway, New York, NY 10006",
    ),
    ("One World Trade Center, Suite 8500, New York, NY 10007", "1 WTC, 285 Owl Street, New York"),
    ("1 Place Ville-Marie, bureau 2500, Montréal", "COPPER BANK, 1 PVM, 25TH FLOOR, MONTREAL QUE"),
    ("First Owlish Place, 100 King Street West, Suite 1600, Toronto M5X 1G5", "1 First Owlish Place, Toronto, Ont."),
]
TWO = [
    ("Two Owlberry Plaza, New York", "One Owlberry Plaza, 165 Broadway, New York"),
    ("One Owlberry Plaza, 12 Elm Street, New York", "One Owlberry Plaza, 165 Broadway, New York"),
    ("One Owlberry Plaza, Chicago", "One Owlberry Plaza, 165 Broadway, New York"),
    ("One Owlberry Plaza, New York", "One Owlberry Place, 165 Broadway, New York"),
    ("One Owlberry Plaza, New York", "One Copper Plaza, 165 Broadway, New York"),
    ("1 Copper Trade Center, New York", "2 CTC, 285 Fulton Street, New York"),
    ("1 Copper Trade Center, New York", "1 OTC, 285 Fulton Street, New York"),
    ("1 Place Owl-Berry, bureau 2500, Montréal", "COPPER BANK 1 POB 25TH FLOOR MONTREAL QUE"),
    ("1 WTC, Dallas, TX", "One Western Trade Center, 500 Owl Ave, Dallas, TX"),
    ("1 World Trade Center, New York", "2 WTC, 285 Fulton Street, New York"),
    ("Suite 2 LLC Heron, 500 Owl Ave, Denver, CO", "Two Lake Lion Center, Denver, CO"),
    ("Building 1 INC, 500 Owl Ave, Denver, CO", "One Ivy North Center, Denver, CO"),
    ("First Owlish Place, 100 King Street West, Toronto", "2 First Owlish Place, Toronto, Ont."),
    ("Owlish Place, 100 King Street West, Toronto", "1 Owlish Place, Toronto, Ont."),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_house_with_and_without_its_street(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_houses(left: str, right: str) -> None:
    assert not is_same(left, right)
