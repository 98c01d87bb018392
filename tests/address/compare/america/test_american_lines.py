"""One line of two American addresses, of which one leaves the state out, and those that are two."""

import pytest
from tests.address.same import is_same

from falsefront.address.compare.america.american_line import line_of

ONE = [
    ("16240 Owlcrest Road, Owlbury Township, NJ", "16240 Owlcrest Rd., Owlbury Twp, New Jersey"),
    ("4720 Owlcrest Street, York, Ontario", "4720 Owlcrest St., Toronto M3J 1P3"),
    ("1540 Highway 38 West, Roseville MN", "1540 Hwy. 38 W., Roseville"),
    ("16240 Owlcoast Highway, Lewes, Sussex County, DE 19958", "Owl Services, Inc., 16240 Owlcoast Hwy., Lewes"),
    ("27W640 Owlcrest Rd, Winfield, IL 60190", "27 W. 640 Owlcrest Road, Winfield"),
    ("12480 FM 1970 Rd W Ste 120 Houston TX 77065", "12480 Farm to Market 1970 Road West, Houston"),
    ("23410 Pacific Coast Hwy, Ste 260, Malibu", "23410 PCH, Malibu, CA 90265"),
    ("17410 Owlcrest St Ste 270, City of Industry", "17410 OWLCREST STREET, SUITE 270 CITY OF INDUSTRY, CA 91748"),
    (
        "26710 Owlwestern Highway, Southfield, MI 48033",
        "Owlwestern Hwy. 26710, Southfield/Michigan, Vereinigte Staaten",
    ),
    ("1640 Owlcrest Bay Pkwy, Alameda CA 94502", "Alameda (CA), Owlcrest Bay Parkway 1640"),
    ("1430 Owlcrest Ave., New Orleans, LA", "1430 OWLCREST AVENUE NOLA 70130"),
    ("2960 North Loop West, Houston, TX 77092", "2960 N. Loop W. Fwy., 5th floor, Houston"),
    ("2160 1/2 Owlcrest Blvd, Los Angeles, CA 90026", "2160½ W. Owlcrest Boulevard, LA"),
    ("N54 W24610 N Owlcrest Circle, Sussex, WI 53089", "N54W24610 OWLCREST CIR SUSSEX WI"),
    ("3812B Owlcrest St, Philadelphia PA", "3812 Owlcrest Street, Unit B, Philadelphia, PA 19104"),
    ("7540 Dr Owlcrest Boulevard Orlando FL 32819", "7540 Doctor Owlcrest Blvd., Orlando, Florida"),
    ("360 Owlcrest Ave, Manhattan", "360 Owlcrest Avenue, 34th Floor, New York, NY 10118"),
    ("16-18 E 36th St, New York, NY 10016", "16 East 36th Street, 5th Fl., NYC"),
    ("640 8th Avenue (btw 41st & 42nd), NY, NY 10018", "640 Eighth Avenue, New York"),
    ("540 Fashion Avenue, Room 815, New York 10018", "540 7th Ave, NY NY"),
    ("38-54 91st Street, Jackson Heights, NY 11372", "3854 91 St Queens New York 11372"),
    ("74540 29 Palms Hwy, 29 Palms, Calif.", "74540 Twentynine Palms Highway, Twentynine Palms, CA 92277"),
    ("4810W OWLCRESTBLVD INGLEWOOD CA90304", "4810 West Owlcrest Boulevard, Inglewood, California"),
    ("3140 Owlcrest Blvd, Palo Alto, CA 94306, United States", "3140 Owlcrest Boulevard, Palo Alto, 94306, Canada"),
    ("11340 Owlville Pike, North Bethesda, MD 20852", "11340 Owlville Pk., Suite 1200, Rockville, Md."),
    ("6120 STH 68, Stevens Point WI 54482", "6120 State Highway 68, Stevens Point, Wisconsin"),
    ("4720 Owlcrest St., Toronto M3J 1P3", "4720 Owlcrest Street, Downsview, Ontario"),
    ("10040-102 Street NW, Edmonton", "10040 102nd St., Edmonton, Alta. T5J 0N3"),
    ("1180 Dorchester Blvd. West, Montreal, Quebec", "1180, boulevard René-Lévesque Ouest, Montréal H3B 2K4"),
    ("2 Penn Plaza, 10121 New York", "Two Pennsylvania Plaza, Suite 1500, New York, NY"),
]
TWO = [
    ("1620 Owlcrest Road, Rochester, Kent", "1620 Owlcrest Road, Rochester, MN"),
    ("Unit 3, 2600 Owlcrest Way, Boston, Lincs", "2600 Owlcrest Way, Boston, MA"),
    ("1620 Owlcrest Road, Newark, Notts", "1620 Owlcrest Road, Newark, DE"),
    ("1620 Owlcrest Road, Cambridge", "1620 Owlcrest Road, Cambridge, MD"),
    ("1620 Commerce Drive, Dayton", "1620 Commerce Drive, Dayton, NJ"),
    ("1620 Hilltop Drive, Greenville", "1620 Hilltop Drive, Greenville, SC"),
    ("1620 Owlcrest Road, York", "1620 Owlcrest Road, Toronto, ON"),
    ("1620 Owlcrest Road, Cumberland", "1620 Owlcrest Road, Ottawa"),
    ("1620 Owlcrest Road, Lincoln, NE", "1620 Owlcrest Road, Lincoln, Omaha, NE"),
    ("1620 Owlcrest Road, Washington Township, PA", "1620 Owlcrest Road, Washington, PA"),
    ("1620 Owlcrest Road, Clinton Twp, MI", "1620 Owlcrest Road, Clinton, MI"),
    ("1540 Highway 38 West, Roseville MN", "1540 Hwy. 38 E., Roseville"),
    ("1540 Highway 38 West, Roseville MN", "1540 Hwy. 36 W., Roseville"),
    ("120 Highway 38 West, Roseville MN", "120 Hwy. 38 W., Roseville"),
    ("1540 Main Street, Roseville MN", "1540 Main St, Roseville"),
    ("1540 Highway 38 West, Roseville MN", "1540 Hwy. 38 W., Roseville, CA"),
    ("1525 Owlcrest Ave, Kansas City", "1525 Owlcrest Ave, Kansas City, KS 66101"),
    ("120 Owlcrest Road, Lewes, DE 19958", "120 Owlcrest Road, Lewes"),
    ("1620 Owlcrest Road, Lewes, DE 19958", "1620 Owlcrest Road, Lewes, England"),
    ("1620 Owlcrest Road, Lewes, DE 19958", "1620 Owlcrest Road, Lewes BN7 1AA"),
    ("27W640 Owlcrest Rd, Winfield, IL 60190", "27 E. 640 Owlcrest Road, Winfield"),
    ("27W640 Owlcrest Rd, Winfield, IL 60190", "26 W. 640 Owlcrest Road, Winfield"),
    ("640 Owlcrest Rd, Winfield, IL 60190", "27 W. 640 Owlcrest Road, Winfield"),
    ("12480 FM 1970 Rd W Houston TX 77065", "12480 Farm to Market 1970 Road East, Houston"),
    ("17410 Owlcrest St, City of Industry", "17410 OWLCREST AVENUE, CITY OF INDUSTRY, CA 91748"),
    ("17410 Owlcrest St, City of Commerce", "17410 OWLCREST STREET, CITY OF INDUSTRY, CA 91748"),
    ("2960 North Loop West, Houston, TX 77092", "2960 N. Loop E. Fwy., Houston"),
    ("2960 North Loop West, Houston, TX 77092", "2960 S. Loop W., Houston"),
    ("2160 1/2 Owlcrest Blvd, Los Angeles, CA 90026", "2160 W. Owlcrest Boulevard, LA"),
    ("N54 W24610 N Owlcrest Circle, Sussex, WI 53089", "N56W24610 OWLCREST CIR SUSSEX WI"),
    ("3812B Owlcrest St, Philadelphia PA", "3812 Owlcrest Street, Unit C, Philadelphia, PA 19104"),
    ("360 5th Ave, Brooklyn", "360 5th Avenue, New York, NY 10118"),
    ("360 Owlcrest Ave, Manhattan, KS", "360 Owlcrest Avenue, New York, NY 10118"),
    ("38-54 91st Street, Jackson Heights, NY 11372", "3854 91 St Brooklyn New York 11209"),
    ("38-54 91st Street, Jackson Heights, NY 11372", "3854 91 Ave Queens New York 11372"),
    ("540 Fashion Avenue, New York 10018", "540 8th Ave, NY NY"),
    ("540 Fashion Avenue, Long Beach, CA", "540 7th Ave, Long Beach, CA"),
    ("3140 Owlcrest Blvd, Palo Alto, CA 94306", "3140 Owlcrest Boulevard, London, Ontario, Canada"),
    ("11340 Owlville Pike, North Bethesda, MD 20852", "11340 Owlville Park, Suite 1200, Rockville, Md."),
    ("6120 STH 68, Stevens Point WI 54482", "6120 County Highway 68, Stevens Point, Wisconsin"),
    ("120 Main St., Toronto", "120 Main Street, Weston, Ontario"),
    ("10040-102 Street NW, Edmonton", "10040 102nd St. SW, Edmonton, Alta."),
    ("2450 Owlcrest Rd Ext, Elmhope, OH 44131", "2450 Owlcrest Rd, Elmhope, OH"),
    ("2450 Owlcrest Rd, Lot 4, Cleveland, OH 44131", "2450 Owlcrest Rd, Lot 7, Cleveland, OH 44131"),
    ("1400 Owlcrest St, Philadelphia, PA", "1400 Owlcrest St, West Philadelphia, PA"),
    ("1180 Dorchester Blvd. West, Montreal, Quebec", "1180, boulevard René-Lévesque Est, Montréal"),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_line(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_lines(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize("text", ["", "1", "12 Rue Foch, Lyon", "Owlstrasse 12, Bonn", "12 Owl Road, Leeds, England"])
def test_what_has_no_american_line(text: str) -> None:
    assert line_of(text) is None
