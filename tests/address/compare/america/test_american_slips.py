"""Typing slips in the names of American roads, and near names that are roads of their own."""

import pytest
from tests.address.same import is_same

ONE = [
    ("1210 Rhododendron Dr, Springfield, IL", "1210 Rododendron Drive, Springfield, IL 62701"),
    ("1210 Amphitheater Pkwy, Springfield, IL 62701", "1210 Ampitheatre Parkway Springfield US 62701"),
    ("4710 Wisconsin Ave NW, Washington, DC 20016", "4710 Wisconson Avenue NW, Washington, DC"),
    ("5410 Owlheimer Road, Houston, TX 77056", "5410 Owlhiemer Rd., Houston, TX"),
    ("1210 Massachusetts Ave, Boston, MA", "1210 Massachusets Ave, Boston, MA 02125"),
    ("1210 Pennsylvania Ave, Springfield, IL", "1210 Pensylvania Av, Springfield, IL"),
    ("1210 Owlveiw Dr, Springfield, IL", "1210 Owlview Drive, Springfield, IL 62701"),
    ("1210 Owlcrest Rd Ext, Springfield, IL", "1210 Owlcrest Road Extension, Springfield, IL"),
    ("1910 Avenue of the Owls, Los Angeles, CA 90067", "1910 Ave. of the Owls, Ste 100, Los Angeles, Calif."),
    ("3010 El Camino Real, Palo Alto, CA 94306", "3010 El Camino, Palo Alto, Calif."),
    ("1210 Superieor Ave E, Cleveland, OH 44114", "1210 Superior Ave, Cleveland OH US 44114"),
    ("2310 Corporate Circle, Suite 400, Henderson, NV 89074", "2310 Corprate Cir., Ste. 400, Henderson, Nevada"),
    ("6120 118th Ave No, Largo Florida 33773", "6120 - 118th Avenue North, Largo, FL 33773-3724 U.S.A."),
    (
        "130 N Owlmould St Ste R, Sheridan, WY 82801",
        "130 North Owlmould Street #51443, Sheridan, Wyoming, United States",
    ),
    ("610 Owl Towne Drive, Costa Mesa, CA", "610 Owl Town Dr., Costa Mesa, CA 92626"),
]
TWO = [
    ("2310 Corporate Circle, Henderson, NV 89074", "2310 Cooperate Cir., Henderson, Nevada"),
    ("1210 Mountain Rd, Elgin, IL", "1210 Mountains Rd, Elgin, IL"),
    ("6120 118th Ave No, Largo Florida 33773", "6120 - 118th Avenue South, Largo, FL"),
    ("6120 118th Ave No, Largo Florida 33773", "6120 118th Ave So., Largo, Florida 33773"),
    ("1210 Hendrickson Dr, Springfield, IL", "1210 Henrickson Dr, Springfield, IL"),
    ("1210 Amphitheater Pkwy, Springfield, IL", "1212 Ampitheatre Parkway Springfield IL"),
    ("510 Capitol Mall, Sacramento, CA 95814", "510 Capital Mall, Suite 1000, Sacramento CA"),
    ("1234 Darlene Dr, Austin, TX", "1234 Darleen Dr, Austin, TX"),
    ("1234 Atlanta Ave, Elgin, IL", "1234 Atalanta Ave, Elgin, IL"),
    ("1210 Beechwood Dr, Springfield, IL", "1210 Beachwood Dr, Springfield, IL"),
    ("1210 Rosemont Dr, Springfield, IL", "1210 Rosemount Dr, Springfield, IL"),
    ("1210 Superieor Ave E, Cleveland, OH 44114", "1210 Superior Ave W, Cleveland OH US 44114"),
    ("1210 Superieor Ave, Cleveland, OH 44114", "1210 Superior Ave, Cleveland OH US 44103"),
    ("1210 Superieor Ave, Cleveland, OH 44114", "1212 Superior Ave, Cleveland OH US 44114"),
    ("1210 Claremont Ave, Cleveland, OH 44114", "1210 Claremount Ave, Cleveland OH US 44114"),
    ("1210 Johnson Dr, Springfield, IL", "1210 Johnston Dr, Springfield, IL"),
    ("1210 Stamford Dr, Springfield, IL", "1210 Stanford Dr, Springfield, IL"),
    ("1210 Barton Dr, Springfield, IL", "1210 Burton Dr, Springfield, IL"),
    ("1210 Wisconsin Dr, Springfield, IL", "1210 Wisconson St, Springfield, IL"),
    ("1210 Wisconsin Dr, Springfield, IL", "1212 Wisconson Dr, Springfield, IL"),
    ("1210 N Wisconsin Dr, Springfield, IL", "1210 S Wisconson Dr, Springfield, IL"),
    ("1210 Wisconsin Dr, Springfield, IL", "1210 Wisconson Dr, Peoria, IL"),
    ("1210 Wisconsin Dr, Springfield, IL 62701", "1210 Wisconson Dr, Springfield, IL 62711"),
    ("1210 Owlcrest Rd Ext, Springfield, IL", "1210 Owlcrest Rd, Springfield, IL"),
    ("1210 Owlcrest St Extended, Springfield, IL", "1210 Owlcrest Street, Springfield, IL"),
    ("1210 Owlcrest Ave Spur, Springfield, IL 62701", "1210 Owlcrest Avenue, Springfield, IL 62701"),
    ("1910 Avenue of the Owls, New York, NY", "1910 Avenue of the Stars, New York, NY"),
    ("1910 Court of Owls, Springfield, IL", "1910 Court of Flags, Springfield, IL"),
    ("4110 El Camino Real, Palo Alto, CA 94306", "4110 El Camino Way, Palo Alto, CA 94306"),
    ("410 El Camino Real N, Salinas, CA", "410 El Camino Real S, Salinas, CA"),
    ("4110 W Martin Luther King Blvd, Tampa, FL", "4110 Martin Luther King Blvd, Tampa, FL"),
    ("1210 W Owlcrestlanding Dr, Springfield, IL", "1210 Owlcrestlanding Dr, Springfield, IL"),
    ("1210 Town Center Dr, Springfield, IL", "1210 Towne Lake Dr, Springfield, IL"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_slip_that_makes_no_other_name_is_forgiven(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_a_near_name_is_another_road(a: str, b: str) -> None:
    assert not is_same(a, b)
