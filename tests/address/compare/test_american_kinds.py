"""Two words for one road of America, boxes of one station, houses parted from their road."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2200 Colonel Amos Kestrel Turnpike, Suite 570, Richardson, TX 75802, US",
         "2200 Col. Amos Kestrel Hwy, Richardson, TX 75082-3550"),
        ("600 Tech Park, Billerica, MA 01821, USA", "600 Technology Park Drive, Billerica, MA, USA 01821"),
        ("250, Longmere, Green Park, Reading, RG2 6GB, United Kingdom", "250 Longmere Avenue, Reading, RG2 6GB, UK"),
    ],
)  # fmt: skip
def test_one_house_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2200 Kestrel Turnpike, Richardson, TX", "2200 Kestrel Hwy, Richardson, TX"),
        ("2200 Colonel Amos Kestrel Turnpike, Edison, NJ 08817", "2200 Colonel Amos Kestrel Hwy, Edison, NJ 08820"),
        ("2200 Colonel Amos Kestrel Freeway, Edison, NJ 08817", "2200 Colonel Amos Kestrel Hwy, Edison, NJ 08817"),
        ("2200 Old Owl Creek Turnpike, Edison, NJ 08817", "2200 Old Owl Creek Highway, Edison, NJ 08817"),
        ("12200 Old Kestrel Highway, Katy, TX 77079", "12200 Old Kestrel Freeway, Katy, TX 77079"),
        ("125 Marlow Technology Park, Acton, MA 01720", "125 Marlow Park, Acton, MA 01720"),
        ("2200 Amos Kestrel Parkway, Richardson, TX", "2200 Amos Kestrel Hwy, Richardson, TX"),
        ("2200 East Amos Kestrel Turnpike, Richardson, TX", "2200 West Amos Kestrel Highway, Richardson, TX"),
        ("2200 Amos Kestrel Turnpike, Richardson, TX", "2300 Amos Kestrel Highway, Richardson, TX"),
        ("12 Amos Kestrel Turnpike, Richardson, TX", "12 Amos Kestrel Highway, Richardson, TX"),
        ("2200 State Highway 12, Elmhope, NY", "2200 County Highway 12, Elmhope, NY"),
        ("125 Marlow Technology Park, Acton, MA", "125 Marlow Business Park, Acton, MA 01720"),
        ("5 Marlow Office Park, Acton, MA", "5 Marlow Park, Acton, MA 01720"),
        ("600 Tech Park, Billerica, MA 01821, USA", "600 Technology Drive, Billerica, MA, USA 01821"),
        ("P.O. Box 4511, Station C, Ottawa, ON K1Y 4P7", "P.O. Box 4511, Station D, Ottawa, ON K1Y 4H7"),
        ("P.O. Box 4511, Station C, Ottawa, ON K1Y 4P7", "P.O. Box 4512, Station C, Ottawa, ON K1Y 4H7"),
        ("P.O. Box 4511, Station C, Ottawa, ON K1Y 4P7", "P.O. Box 4511, Station C, Ottawa, ON K2Z 4H7"),
        ("PO Box 318, Owl Street, Hawthorn, Victoria 3122", "PO Box 318, Heron St, Hawthorn, VIC 3122"),
        ("250, Longmere, Green Park, Reading, RG2 6GB, UK", "251 Longmere Avenue, Reading, RG2 6GB, UK"),
        ("250, Longmere, Reading, RG2 6GB, UK", "250 Longmere Avenue, Reading, RG2 6GH, UK"),
        ("12, Chapeltown, Leeds LS7 4AP", "12 Chapeltown Road, Leeds LS7 4BQ"),
        ("12, Kestrel, Owl Lane, Leeds LS1 4AP", "12 Kestrel Road, Leeds LS1 4AP"),
    ],
)
def test_another_house_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_side_of_a_park_is_not_the_park() -> None:
    assert not is_same("120 Kestrel Park, New York, NY 10019", "120 Kestrel Park West, New York, NY 10019")
    assert not is_same("120 Kestrel Park, Denver, CO", "120 Kestrel Park South, Denver, CO 80203")
    assert is_same("120 Kestrel Park S, Denver, CO", "120 Kestrel Park South, Denver, CO 80203")
    assert is_same("120 Kestrel Park, Denver, CO", "120 Kestrel Park, Denver, CO 80203")
