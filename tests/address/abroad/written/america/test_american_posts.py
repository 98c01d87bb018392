"""American addresses with no comma, state or sense before their ZIP code, read by what the post says of the code."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address

ONE = [
    ("801 Owlcrest Dr. Jupiter null US 33458", "801 Owlcrest Dr. Jupiter Florida US 33458"),
    ("801 Owlcrest Dr. Jupiter N/A US 33458-1200", "801 Owlcrest Drive, Jupiter, FL 33458"),
    ("500 Copper A. Owl Blvd San Francisco US 94158", "500 Copper A. Owl Blvd San Francisco null US 94158"),
    ("3010 Owlcrest Ave. St. Joseph Michigan US 49085", "3010 Owlcrest Ave., CC1 St. Joseph MI US 49085"),
    ("21 Owlcrest Drive Ithaca New York US 14850", "21 Owlcrest Drive Ithaca null US 14850"),
    ("776 Highway 74 South Peachtree City null US 30269", "776 Highway 74 South Peachtree City Georgia US 30269"),
    ("1610 AL Highway 229 S Tallassee AL US 36078", "1610 AL HWY 229 S Tallassee US 36078"),
    ("23052 Owl Vista Rancho Santa Margarita CA US 92688", "23052 Owl Vista, Rancho Santa Margarita, California"),
    ("5411 N OWL PKWY W HOUSTON TX US 77086", "5411 N Owl Pkwy W, HOUSTON null US 77086"),
    ("10251 Owlcrest Rd, Suite 200 Houston, TX 77040 Texas US 77040", "10251 Owlcrest Rd Houston TX US 77040"),
    ("201 E. Owlcrest Ave Santa Ana CA US 92707", "201 E Owlcrest Ave SANTA ANA CA US 927075778"),
    ("12 Owlcrest Ave South San Francisco CA US 94080", "12 Owlcrest Avenue, South San Francisco, CA 94080"),
    ("450 South Owlcrest STE 670 Kaysville UT US 84037", "450 South Owlcrest Way Kaysville UT US 84037"),
    ("815 Owlcrest Road, Farmingdale New York 11735", "815 OWLCREST RD FARMINGDALE NY"),
    ("350 Owlcrest Ave New York New York 10118", "350 Owlcrest Avenue, New York, NY 10118"),
    ("14 Owlcrest Road Niantic CT US", "14 Owlcrest Rd, Niantic, CT 06357"),
    ("2109 Owlcrest Ave North Kansas City MO US", "2109 Owlcrest Avenue, North Kansas City, MO 64116"),
    ("12884 Owlcrest Blvd Ste 201 Draper UT US", "12884 Owlcrest Blvd Ste 201 Draper UT US 84020"),
    ("8210 OWLCREST ROAD, LARGO FL 33777", "8210 Owlcrest Rd, Largo, FL"),
    ("10 Owlcrest Road Northboro MA US 01532", "10 Owlcrest Rd, Northborough, MA 01532"),
    ("937 Owlcrest Rd. Shaumburg IL US 60173", "937 Owlcrest Rd, Schaumburg, IL 60173"),
    ("8011 OWLCREST PARKWAY MEMPHIS TN US 38018", "8011 Owlcrest Parkway, Memphis, TN"),
    ("2446 OWLCREST DRIVE IRVINE CA US 92715", "2446 Owlcrest Drive, Irvine, CA"),
    ("11 Via Owlcrest San Diego CA US 92127", "11 Via Owlcrest, San Diego, CA"),
    ("47037 Benicia Fremont CA US 94555", "47037 Benicia, Fremont, CA"),
    ("13760 San Pedro, San Antonio, TX 78232", "13760 San Pedro, San Antonio, TX"),
    ("1470 Owlcrest Ave, Suite 14034 New York NY US 10036", "1470 Owlcrest Ave, Suite 14034, New York, NY"),
    ("1640 N 92nd, Suite 101 Scottsdale AZ US 85260", "1640 N. 92nd, Suite 101, Scottsdale, AZ"),
    ("3190 OWLCREST BLVD.-STE#200 SANTA CLARA CA US 95054", "3190 Owlcrest Boulevard, Suite 200, Santa Clara, CA"),
    ("894 OWLCREST DRIVE--STE #105 SUNNYVALE CA US 94089", "894 Owlcrest Dr, Ste 105, Sunnyvale, CA 94089"),
    ("1712 DELL AVENUE CAMPBELL CA US 95008", "1712 Dell Ave, Campbell, CA 95008"),
    ("13343 Northwest Freeway, Houston, TX 77040", "13343 NW Fwy Ste 300, Houston TX"),
    ("4230 CAMPUS POINT COURT SAN DIEGO CA US 92121", "4230 Campus Pt Ct, San Diego, CA 92121"),
    ("RR 2 Box 145, Owlburg, PA 17837", "Rural Route 2, Box 145, Owlburg, Pennsylvania"),
    ("HC 61 Box 52, Alpine, TX 79830", "HCR 61, Box 52, Alpine, Texas"),
]
TWO = [
    ("450 South Owlcrest Kaysville UT US 84037", "450 Copper Rd Kaysville UT US 84037"),
    ("450 South Owlcrest, Kaysville, UT 84037", "450 South Copper, Kaysville, UT 84037"),
    ("4510 Owlcrest, Kaysville, UT 84037", "4510 Copper Rd, Kaysville, UT 84037"),
    ("801 Owlcrest Dr. Jupiter null US 33458", "801 Owlcrest Ct. Jupiter null US 33458"),
    ("801 Owlcrest Dr. Jupiter null US 33458", "807 Owlcrest Dr. Jupiter Florida US 33458"),
    ("12 Owlcrest Ave South San Francisco CA US 94080", "12 Owlcrest Ave San Francisco CA US 94110"),
    ("12 Main St Peachtree City null US 30269", "12 Main St Atlanta null US 30303"),
    ("1640 N 92nd, Suite 101, Scottsdale, AZ 85260", "1640 S 92nd St, Suite 101, Scottsdale, AZ 85260"),
    ("1640 N 92nd, Scottsdale, AZ 85260", "1640 N 82nd St, Scottsdale, AZ 85260"),
    ("14 Owlcrest Road Niantic CT US", "14 Owlcrest Court, Niantic, CT 06357"),
    ("14 Owlcrest Road Milford CT US", "14 Owlcrest Road, New Milford, CT 06776"),
    ("2110 Owlcrest Ave North Kansas City MO US", "2110 Owlcrest Avenue, Kansas City, MO"),
    ("12 Owlcrest Rd Medford MA US 02155", "12 Owlcrest Rd, Bedford, MA 01730"),
    ("47037 Benicia, Fremont, CA", "47035 Benicia, Fremont, CA"),
    ("11 Via Owlcrest, San Diego, CA", "11 Via Owlcrest, Cagliari CA, Italy"),
    ("13343 Northwest Freeway, Houston, TX 77040", "13343 N Freeway, Houston, TX 77040"),
    ("13343 Northwest Freeway, Houston, TX 77040", "13343 Southwest Fwy, Houston, TX"),
    ("4230 Campus Point Court, San Diego, CA 92121", "4230 Campus Point Drive, San Diego, CA 92121"),
    ("RR 2 Box 145, Owlburg, PA 17837", "RR 3 Box 145, Owlburg, PA 17837"),
    ("RR 2 Box 145, Owlburg, PA 17837", "RR 2 Box 154, Owlburg, PA 17837"),
    ("RR 2 Box 145, Owlburg, PA 17837", "145 Route 2, Owlburg, PA 17837"),
    ("HC 61 Box 52, Alpine, TX 79830", "HC 61 Box 62, Alpine, TX 79830"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_state_missing_in_full_or_twice_is_no_conflict(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_other_houses_roads_and_towns_are_not_joined_by_that(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("text", "town", "road"),
    [
        ("930 Owlcrest Ave South San Francisco CA US 94080", "South San Francisco", "Owlcrest"),
        ("930 Owlcrest Ave South San Francisco CA US 94110", "San Francisco", "Owlcrest"),
        ("45 Owlcrest Rd Winston-Salem null US 27101", "Winston Salem", "Owlcrest"),
        ("45 Owlcrest Rd Oklahoma City Oklahoma US 73102", "Oklahoma City", "Owlcrest"),
    ],
)
def test_the_code_says_where_the_town_begins(text: str, town: str, road: str) -> None:
    reading = address.read(text, load())
    assert reading.city is not None
    assert (reading.city.text, reading.road and reading.road.name.text) == (town, road)


@pytest.mark.parametrize(
    "text",
    [
        "Lindenstr. 12, 10115 Berlin",
        "Via Owl 12, 20126 Milano",
        "Via Owl 12, Como, CO",
        "No. 5 Owl Road, Bangkok 10110",
        "Owl 33458",
    ],
)
def test_codes_of_other_countries_are_left_as_they_are(text: str) -> None:
    assert address.read(text, load()).country != "US"
