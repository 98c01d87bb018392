"""Towns that mail to one ZIP code may be written with are no conflict beside one telling house; others stay apart."""

import pytest
from tests.address.same import is_same

ONE = [
    ("6143 Owlcrest Blvd, Cleveland, OH 44131", "6143 Owlcrest Boulevard, Independence, Ohio"),
    ("6410 S Owlcrest Cir, Englewood, CO 80111", "6410 South Owlcrest Circle, Greenwood Village, Colorado"),
    ("18210 Owlcrest St, City of Industry, CA 91748", "18210 Owlcrest Street, Rowland Heights, CA"),
    ("3110 47th Avenue, Long Island City, NY 11101", "3110 47th Ave, Astoria, NY"),
    ("8117 Owlcrest Avenue South, Bloomington, MN 55420", "8117 Owlcrest Ave S, Minneapolis, MN"),
    ("5510 Owlcrest Blvd, Minneapolis, MN 55416", "5510 Owlcrest Blvd., Saint Louis Park, MN"),
    ("7710 Owlcrest Boulevard, St. Louis, MO 63105", "7710 Owlcrest Blvd Ste 1800, Clayton, Missouri"),
    ("9640 Owlcrest Blvd., Santa Fe Springs, CA 90670", "9640 OWLCREST BOULEVARD, SANTA FE SPGS CALIFORNIA 90670"),
    ("8210 NW 41st Street, Doral, FL 33166", "8210 Northwest 41 Street Suite 200 Miami FL"),
    ("5393 South 900 East, Murray, Utah", "5393 S 900 E Ste 103, Salt Lake City UT 84117"),
    ("1510 Corporate Center Dr, Cleveland, OH 44131", "1510 Corporate Center Drive, Independence, OH"),
    ("15 Owlcrest Dr, Cleveland, OH 44131", "15 Owlcrest Drive, Independence, OH 44131-1020"),
    ("1510 Owlcrest Dr, Cleveland, OH", "1510 Owlcrest Drive, Independence, OH 44131"),
    ("450 Owlcrest Ave, Hartford, CT 06108", "450 Owlcrest Avenue, East Hartford, CT 06108"),
    ("1200 11th Ave, Minnetonka, MN 55343", "1200 11th Ave, Hopkins, MN 55343"),
    ("12010 Chestnut St, Minnetonka, MN", "12010 Chestnut Street, Hopkins, MN 55343"),
    ("1200 Owlcrest Ave, Minnetonka, MN", "1200 Owlcrest Ave, Hopkins, MN 55343"),
    ("2450 Owlcrest Rd, City of Industry, CA", "2450 Owlcrest Road, Industry, CA 91748"),
]
TWO = [
    ("6143 Main St, Cleveland, OH 44131", "6143 Main Street, Independence, Ohio"),
    ("15 Owlcrest Dr, Cleveland, OH 44131", "15 Owlcrest Drive, Independence, OH"),
    ("410 Corporate Center Dr, Cleveland, OH 44131", "410 Corporate Center Drive, Independence, OH"),
    ("410 Technology Dr, Cleveland, OH 44131", "410 Technology Drive, Independence, OH"),
    ("410 5th Ave, Cleveland, OH 44131", "410 5th Avenue, Independence, OH"),
    ("6143 Owlcrest Blvd, Cleveland, OH 44131", "6145 Owlcrest Boulevard, Independence, Ohio"),
    ("6143 Owlcrest Blvd, Cleveland, OH 44131", "6143 Owlcrest Drive, Independence, Ohio"),
    ("6143 Owlcrest Blvd, Cleveland, OH 44131", "6143 Owlcrest Boulevard, Lakewood, Ohio"),
    ("6143 Owlcrest Blvd, Cleveland, OH 44114", "6143 Owlcrest Boulevard, Independence, Ohio 44131"),
    ("6143 E Owlcrest Blvd, Cleveland, OH 44131", "6143 W Owlcrest Boulevard, Independence, Ohio"),
    ("6143 Owlcrest Blvd, Cleveland, OH 44131", "6143 W Owlcrest Boulevard, Independence, Ohio"),
    ("6143 Owlcrest Blvd, Cleveland, OH 44131", "6143 Owlcrest Boulevard, Independence, MO"),
    ("2190 Owlcrest Pkwy, Euless, TX", "2190 Owlcrest Pkwy, Garland, TX"),
    ("2190 Owlcrest Pkwy Euless TX US 76040", "2190 Owlcrest Pkwy Burleson TX US"),
    ("130 Owlcrest Drive, Somerset, NJ", "130 Owlcrest Drive, Vienna, NJ"),
    ("39430 Owlcrest Street, #253, Fremont, CA", "39430 Owlcrest Street, #253, French Gulch, CA"),
    ("1575 Corporate Drive, Costa Mesa, CA 92626", "1575 Corporate Drive, La Mesa, CA"),
    ("4465 Owlcrest Dr. Suite 400, Colorado Springs, CO", "4465 Owlcrest Dr, Suite 400, Eldorado Springs, CO"),
    ("117 Owlcrest Lane, Vista, CA", "117 Owlcrest Lane, Tahoe Vista, CA"),
    ("346 Owlcrest Avenue, East Rockaway, NY", "346 Owlcrest Avenue, Far Rockaway, NY"),
    ("196 Owlcrest Rd., Princeton Junction, NJ", "196 Owlcrest Rd., Monmouth Junction, NJ"),
    ("4843 Owlcrest Parkway, St. Paul, MN 55110", "4843 Owlcrest Parkway, West St Paul, MN"),
    ("1410 Washington St, Boston, MA", "1410 Washington Street, Jamaica Plain, MA 02130"),
    ("450 Owlcrest Ave, Hartford, CT", "450 Owlcrest Avenue, East Hartford, CT 06108"),
    ("112 Main St, Hartford", "112 Main Street, East Hartford, CT 06108"),
    ("1420 Owlcrest St, Kansas City, MO", "1420 Owlcrest Street, North Kansas City, MO 64116"),
    ("1800 Owlcrest St, Saint Paul, MN", "1800 Owlcrest Street, North St Paul, MN 55109"),
    ("112 Owlcrest St, Syracuse, NY", "112 Owlcrest Street, North Syracuse, NY 13212"),
    ("150 Owlcrest Dr, Cleveland, OH", "150 Owlcrest Drive, Independence, OH 44131"),
    ("1500 Technology Dr, Cleveland, OH", "1500 Technology Drive, Parma, OH 44131"),
    ("15200 42nd Ave S, Seattle, WA", "15200 42nd Avenue South, Tukwila, WA 98188"),
    ("2450 Owlcrest Rd, Independence, Toledo", "2450 Owlcrest Road, Cleveland, OH 44131"),
    ("1200 11th Ave, Minnetonka, MN", "1200 11th Ave, Hopkins, MN 55343"),
    ("1200 Chestnut St, Minnetonka, MN", "1200 Chestnut Street, Hopkins, MN 55343"),
    ("9200 N 4th St, Minnetonka, MN", "9200 North 4th Street, Hopkins, MN 55343"),
    ("1650 N Owlcrest Rd, Salt Lake, UT", "1650 N Owlcrest Rd, North Salt Lake, UT 84054"),
    ("8117 Lincoln Avenue South, Bloomington, MN 55420", "8117 Lincoln Ave S, Minneapolis, MN"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_two_towns_of_one_code_are_no_conflict(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_near_misses_stay_apart(a: str, b: str) -> None:
    assert not is_same(a, b)
