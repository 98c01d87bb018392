"""Cities of the United States by their short names before a state, and the towns beside them that stay apart."""

import pytest
from tests.address.same import is_same

ONE = [
    ("38 Owlcrest Street, Suite 14, Salt Lake City, UT", "Suite 14, 38 Owlcrest St, SLC, UT 84111"),
    ("410 Owlcrest St, S.F., CA 94105", "410 Owlcrest Street, San Francisco, California"),
    ("410 Owlcrest St San Fran CA", "410 Owlcrest Street, San Francisco, California"),
    ("410 Owlcrest St, Philly, Penna. 19103", "410 Owlcrest Street, Philadelphia, Pennsylvania"),
    ("410 Owlcrest St Ft Worth TX", "410 Owlcrest Street, Fort Worth, Texas 76102"),
    ("410 Owlcrest Ave, St. Pete, Fla.", "410 Owlcrest Avenue, Saint Petersburg, FL 33701"),
    ("410 Owlcrest St, K.C., MO", "410 Owlcrest Street, Kansas City, Missouri 64105"),
    ("410 Owlcrest St, So. Salt Lake, UT", "410 Owlcrest Street, South Salt Lake, Utah"),
    ("1210 Owlcrest St, Haupauge, NY", "1210 Owlcrest Street, Hauppauge, New York"),
    ("1210 Owlcrest St, New York City, NY", "1210 Owlcrest Street, NYC, NY"),
    ("1210 Owlcrest St NW ABQ NM", "1210 Owlcrest Street NW, Albuquerque, NM"),
    ("410 Owlcrest St, Vegas NV 89109", "410 Owlcrest Street, Las Vegas, Nevada"),
    ("410 Owlcrest St, So. San Francisco, CA", "410 Owlcrest Street, South San Francisco, California 94080"),
    ("410 Owlcrest St, L.I.C., NY 11101", "410 Owlcrest Street, Long Island City, New York 11101"),
    ("708 Owlchester Avenue, White Plains, NY 10604", "708 Owlchester Ave Ste 205, West Harrison, NY 10604"),
    ("226 6th Avenue SW, Calgary, AB", "Suite 390, 226 - 6 Ave. S.W., Calgary, Alberta T2P 1N2"),
    ("47-38 29th Street, Long Island City, NY", "47-38 29 St, Queens, NY 11101"),
    ("136-24 38th Avenue, Flushing, NY 11354", "13624 38th Ave, Queens, New York"),
    ("10310 Owl Monica Blvd, Los Angeles, CA 90067", "10310 Owl Monica Boulevard, Suite 17, Century City, CA"),
    ("4310 Owlcrest Village Dr, San Diego, CA 92122", "4310 Owlcrest Village Drive, La Jolla, CA"),
    ("16110 Owlcrest Blvd, Encino, Calif.", "16110 Owlcrest Boulevard, Los Angeles, CA 91436"),
]
TWO = [
    ("226 6th Avenue SW, Calgary, AB", "226 - 6 Ave. S.E., Calgary, Alberta T2G 1N2"),
    ("226 6th Avenue SW, Calgary, AB", "226 - 16 Ave. S.W., Calgary, Alberta"),
    ("226 6th Avenue SW, Calgary, AB", "226 - 6 St. S.W., Calgary, Alberta"),
    ("708 Owlchester Avenue, Rochester, NY 14604", "708 Owlchester Ave, New York, NY 14604"),
    ("47-38 29th Street, Long Island City, NY", "47-38 29th Avenue, Queens, NY 11101"),
    ("410 Owlcrest St, Syosset, NY", "410 Owlcrest Street, Hicksville, NY"),
    ("410 Owlcrest St, Owlbeg, N.Y.", "410 Owlcrest Street, Copperton, New York"),
    ("410 Owlcrest St, Owlbeg NY", "410 Owlcrest Street, Copperton NY 11801"),
    ("410 Owlcrest St, Syosset, NY", "410 Owlcrest Street, New York, NY 10001"),
    ("47-38 29th Street, Long Island City, NY", "47-38 29th Street, Brooklyn, NY"),
    ("1210 Owlcrest St, Rosedale, NY", "1210 Owlcrest Street, Rosendale, NY"),
    ("1210 Owlcrest St, Alden, NY", "1210 Owlcrest Street, Walden, NY"),
    ("1210 Owlcrest St, Medford, NY", "1210 Owlcrest Street, Milford, NY"),
    ("1210 Owlcrest St, Medford, NY", "1210 Owlcrest Street, Bedford, NY"),
    ("1210 Owlcrest St, Islip, NY", "1210 Owlcrest Street, East Islip, NY"),
    ("1210 Owlcrest St, Islip, NY", "1210 Owlcrest Street, Islip Terrace, NY"),
    ("1210 Owlcrest St, Nyack, NY", "1210 Owlcrest Street, West Nyack, NY"),
    ("1210 Owlcrest St, Greece, NY", "1210 Owlcrest Street, Greene, NY"),
    ("1210 Owlcrest St, Arcade, NY", "1210 Owlcrest Street, Arcadia, NY"),
    ("1210 Main St, Encino, CA", "1210 Main St, Los Angeles, CA"),
    ("121 3rd St, Encino, CA", "121 3rd St, Los Angeles, CA"),
    ("16110 Owlcrest Blvd, Encino, CA 91436", "16110 Owlcrest Boulevard, Los Angeles, CA 90012"),
    ("16110 Owlcrest Blvd, Encino, CA", "16110 Owlcrest Boulevard, West Hollywood, CA"),
    ("16110 W Owlcrest Blvd, Encino, CA", "16110 Owlcrest Boulevard, Los Angeles, CA"),
    ("2010 Owlcrest Ave, Brighton, MA", "2010 Owlcrest Ave, Boston, MA"),
    ("3010 Owlcrest Blvd, Venice, FL", "3010 Owlcrest Blvd, Los Angeles, CA"),
    ("410 Owlcrest St, K.C., MO", "410 Owlcrest Street, Kansas City, Kansas 66101"),
    ("410 Owlcrest St, KC MO", "410 Owlcrest Street, N. Kansas City, MO"),
    ("410 Owlcrest St, Hollywood, CA", "410 Owlcrest Street, WeHo, CA"),
    ("410 Owlcrest St, Vegas, NV", "410 Owlcrest Street, No. Las Vegas, NV"),
    ("410 Owlcrest St, SF, CA", "410 Owlcrest Street, South San Francisco, CA"),
    ("410 Owlcrest St, SLC, UT", "410 Owlcrest Street, South Salt Lake, UT"),
    ("410 Owlcrest St, So. Salt Lake, UT", "410 Owlcrest Street, Salt Lake City, UT"),
    ("410 Owlcrest St, S Salt Lake, UT", "410 Owlcrest Street, Salt Lake City, UT"),
    ("410 Owlcrest St, North Salt Lake, UT", "410 Owlcrest Street, Salt Lake City, UT"),
    ("410 Owlcrest St, North Salt Lake, UT", "410 Owlcrest Street, South Salt Lake, UT"),
    ("410 Owlcrest St S Salt Lake UT", "410 Owlcrest Street, Salt Lake City, UT"),
    ("410 Owlcrest St, So. Pasadena, CA", "410 Owlcrest Street, Pasadena, CA"),
    ("410 Owlcrest St, New Phila, PA", "410 Owlcrest Street, Philadelphia, PA"),
    ("410 Owlcrest St, New Philly, PA", "410 Owlcrest Street, Philadelphia, PA"),
    ("410 Owlcrest St, L.A., CA", "410 Owlcrest Street, East Los Angeles, CA"),
    ("410 Owlcrest St, Philly, PA", "412 Owlcrest Street, Philadelphia, PA"),
    ("410 Owlcrest St, St. Pete, FL", "410 Owlcrest Street, St. Paul, MN"),
    ("410 Owlcrest St, Mount Vegas, NM", "410 Owlcrest Street, Las Vegas, NM"),
    ("410 Owlcrest St, Mt. Owlbeg, NM", "410 Owlcrest Street, Owlbeg, NM"),
    ("410 Owlcrest St, Vernon, NY", "410 Owlcrest Street, Mount Vernon, NY"),
    ("410 Owlcrest St, Port Owlbeg, OR", "410 Owlcrest Street, Owlbeg, OR"),
    ("410 Owlcrest St, New Owlbeg, OR", "410 Owlcrest Street, Old Owlbeg, OR"),
    ("410 Owlcrest St, Orange Park, FL", "410 Owlcrest Street, Orange City, FL"),
    ("410 Owlcrest St, Michigan City, IN", "410 Owlcrest Street, Michigan Center, IN"),
    ("410 Owlcrest St, Upper Owlbeg, PA", "410 Owlcrest Street, Lower Owlbeg, PA"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_city_by_its_short_name_is_the_city(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_a_town_beside_a_city_is_another(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("490 No. 31st St., Ste. 500, Elgin, Mont.", "490 N 31st Street, Elgin, MT 59101", True),
        ("490 So. 31st St., Elgin, Mont.", "490 N 31st Street, Elgin, MT 59101", False),
        ("490 So. Owl St., Elgin, IL", "490 S Owl Street, Elgin, Illinois", True),
        ("490 No. Owl St., Elgin, IL", "490 S Owl Street, Elgin, Illinois", False),
    ],
)
def test_a_side_in_two_letters(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
