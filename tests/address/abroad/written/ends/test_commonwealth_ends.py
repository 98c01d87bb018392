"""Ends of addresses of Ireland, New Zealand and Australia that clerks write otherwise; and near misses."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Owlmont House, 30 Kestrel Street, Dublin D08 X9Y8", "IE"),
        ("30 Kestrel Street, Limerick V94 X9Y8", "IE"),
        ("2 Kestrel Place, Owlbeg 2022, N. Zealand", "NZ"),
        ("15 Kestrel Place, Hobart, Tasmania, Austria", "AU"),
        ("15 Kestrel Place, Cardiff CF11 9ZZ", "GB"),
        ("Falkengasse 15, 1010 Wien, Austria", "AT"),
    ],
)
def test_an_end_tells_its_country(text: str, country: str) -> None:
    assert address.read(text, load()).country == country


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("30-32 Kestrel St, Dublin 8", "Owlmont House, 30 Kestrel Street, Dublin D08 X9Y8", True),
        ("30 Kestrel St, Dublin 8", "31 Kestrel Street, Dublin D08 X9Y8", False),
        ("30 Kestrel St, Cork", "30 Kestrel Street, Dublin D08 X9Y8", False),
        ("2 Kestrel Place, Owlbeg 2022, New Zealand", "2 Kestrel Pl, Owlbeg, N. Zealand", True),
        ("2 Kestrel Place, Owlbeg 2022, New Zealand", "4 Kestrel Pl, Owlbeg, N. Zealand", False),
        ("15 Kestrel Place, Hobart TAS 7000", "15 Kestrel Pl, Hobart, Tasmania, Austria", True),
        ("15 Kestrel Place, Launceston TAS 7250", "15 Kestrel Pl, Hobart, Tasmania, Austria", False),
        ("112 Kestrel Hwy, Sth Owlbeg, NSW, AU, 2541", "112 Kestrel Highway, South Owlbeg NSW", True),
        ("112 Kestrel Hwy, Sth Owlbeg, NSW, AU, 2541", "112 Kestrel Highway, North Owlbeg NSW", False),
    ],
)
def test_two_ends_of_one_place(left: str, right: str, same: bool) -> None:
    assert is_same(left, right) is same


@pytest.mark.parametrize(
    ("text", "number", "postcode"),
    [
        ("8 Owl Yard, Norwich NR3 1AB", "8", "NR3 1AB"),
        ("8 Owl Yard, Norfolk NR12 8AB, UK", "8", "NR12 8AB"),
        ("Owl Yard nr 3, Norwich", "3", None),
        ("8 Owl Yard, Southampton SO14 3AB", "8", "SO14 3AB"),
    ],
)
def test_an_area_of_postcodes_that_reads_like_a_label_is_none(text: str, number: str, postcode: str | None) -> None:
    reading = address.read(text, load())
    assert (str(reading.number), reading.postcode) == (number, postcode)


def test_towns_of_britain_may_have_an_apostrophe() -> None:
    assert is_same("12 Owl Rd, M'chester M1 2AB", "12 Owl Road, Manchester M1 2AB")
    assert is_same("12 Owl Rd, W'hampton WV1 2AB", "12 Owl Road, Wolverhampton")
    assert not is_same("12 Owl Rd, L'pool L1 2AB", "12 Owl Road, Blackpool")
