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
    ("1 Owlish Central Place, New York", "One Owlish Central Place, 61 E 43rd St, New York, NY 10165"),
    ("4 Owlish Trade Center, 150 Heron Street, New York", "150 Heron St., 46th Fl., New York, N.Y. 10007"),
    ("4 WTC (150 Heron St), 46th Floor, New York, NY", "150 Heron Street, New York, NY 10007"),
    ("2 OWLISH SQUARE 2001 HERON STREET PHILADELPHIA PA", "2001 Heron St., Suite 900, Philadelphia, PA 19103"),
    ("Suite 200, 2 Owlish Square, 2001 Heron Street, Philadelphia, PA", "2001 Heron St, Philadelphia, PA 19103"),
    ("10 Owlish Square, 1200 5th Avenue, Seattle", "1200 Fifth Ave., Seattle, WA 98101"),
    ("1 Owlish Plaza, 165 Broadway, New York, NY", "165 Broadway, New York, NY 10006"),
]
TWO = [
    ("1 Owlish Central Place, New York", "Two Owlish Central Place, 61 E 43rd St, New York, NY 10165"),
    ("1 Owlish Central Place, Chicago", "One Owlish Central Place, 61 E 43rd St, New York, NY 10165"),
    ("4 Owlish Trade Center, 150 Heron Street, New York", "4 Heron Street, New York, NY 10007"),
    ("4 Owlish Trade Center, 150 Heron Street, New York", "150 Heron Avenue, New York, NY 10007"),
    ("4 Owlish Trade Center, 150 Heron Street, New York", "7 Owlish Trade Center, 250 Heron Street, New York"),
    ("3 Owlish Place, 1200 Heron Avenue, Denver, CO", "1200 Owlish Place, Denver, CO"),
    ("3 Owlish Place, 1200 Heron Avenue, Denver, CO", "3 Owlish Street, Denver, CO"),
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
