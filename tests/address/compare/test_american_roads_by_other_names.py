"""Roads of America on one side of their city, by a new name, by initials, and houses whose number is in words."""

import pytest
from tests.address.same import is_same

ONE = [
    ("2301 W Belmont Ave, Chicago, IL", "2301 Belmont Avenue, Chicago, Illinois 60618"),
    ("224 W. Merchandise Mart Plaza, Suite 900, Chicago, IL", "224 Merchandise Mart Plz 9th Fl Chicago"),
    ("58 Marietta St NW, Atlanta GA", "58 Marietta Street, Atlanta, GA 30303"),
    ("1102 Wisconsin Ave NW, Washington, DC 20007", "1102 Wisconsin Avenue, Washington, D.C."),
    ("2190 Adam Clayton Powell Jr. Boulevard, New York, NY 10027", "2190 7th Ave, New York, NY 10027"),
    ("7877 Bird Rd, Suite 12, Miami, Florida", "7877 S.W. 40 St., Miami, FL 33155"),
    ("202 Rep. John Lewis Way N, Nashville, TN 37219", "202 5th Ave N, Nashville, TN"),
    ("One Owlcott & Grebe Plaza, Cincinnati, Ohio 45202", "1 O&G Plz, Cincinnati OH"),
    ("One Owlcott and Grebe Plaza, Cincinnati, OH", "1 O & G Plaza, Cincinnati, OH"),
    ("1 O&G Heron Way, Kansas City, MO 64105", "One O & G Heron Way, Kansas City, MO"),
    ("One Hundred Owlish Street, Elgin, IL", "100 Owlish St, Elgin, Illinois"),
    ("Thirty-five Owlish Avenue, Elgin, IL", "35 Owlish Ave, Elgin, Illinois"),
    ("Five Hundred Fifth Avenue, New York", "500 5th Ave, New York, NY 10110"),
    ("2165 Owlish Ave, New York, NY 10027", "2165 Owlish Avenue, Harlem, NY"),
]
TWO = [
    ("2301 E Belmont Ave, Chicago, IL", "2301 Belmont Avenue, Chicago, Illinois 60618"),
    ("2301 W Belmont Ave, Chicago, IL", "2301 Belmont Street, Chicago, Illinois"),
    ("2301 W Belmont Ave, Chicago, IL", "2301 Belmont Avenue, Elmwood Park, IL"),
    ("320 W Ohio St, Chicago, IL", "320 Ohio Street, Chicago, IL"),
    ("6402 W Beverly Blvd, Los Angeles, CA", "6402 Beverly Boulevard, Los Angeles, CA 90022"),  # has an east side, too
    ("58 Marietta St SW, Atlanta GA", "58 Marietta Street, Atlanta, GA 30303"),
    ("2190 Adam Clayton Powell Jr. Boulevard, New York, NY 10027", "2190 8th Ave, New York, NY 10027"),
    ("2190 Adam Clayton Powell Jr. Boulevard, New York, NY 10027", "2190 7th St, New York, NY 10027"),
    ("7877 Bird Road, Miami, FL", "7877 NW 40th Street, Miami, FL 33166"),
    ("7877 Bird Road, Miami, FL", "7877 SW 40th Avenue, Miami, FL"),
    ("7877 Bird Avenue, Miami, FL", "7877 SW 40th Street, Miami, FL"),
    ("202 Rep. John Lewis Way N, Nashville, TN 37219", "202 5th Ave S, Nashville, TN"),
    ("One Owlcott & Grebe Plaza, Cincinnati, Ohio", "2 O&G Plz, Cincinnati OH"),
    ("One Owlcott & Grebe Plaza, Cincinnati, Ohio", "1 O&C Plz, Cincinnati OH"),
    ("One Owlcott & Grebe Plaza, Cincinnati, Ohio", "1 O&G Way, Cincinnati OH"),
    ("12 Owl Street, Suites A & B, Elgin, IL", "12 Arden & Bell Street, Elgin, IL"),
    ("One Hundred Owlish Street, Elgin, IL", "1 Owlish St, Elgin, Illinois"),
    ("One Hundred Owlish Street, Elgin, IL", "110 Owlish St, Elgin, Illinois"),
    ("2165 Owlish Ave, New York, NY 10027", "2165 Owlish Avenue, Albany, NY"),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_house_of_a_road_by_another_name(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_houses(left: str, right: str) -> None:
    assert not is_same(left, right)
