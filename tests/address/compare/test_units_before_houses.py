"""Units before a stroke in Australia and New Zealand, and units of business parks, which are houses."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Unit 4/27 Owlmont Drive, Bundoora VIC 3083", "27 Owlmont Dr., Bundoora, Victoria"),
        ("Unit 4/27 Owlmont Drive, Bundoora VIC 3083", "4/27 Owlmont Drive, Bundoora"),
        ("U4 27 Owlmont Road Campbelltown 2560 NSW", "Unit 4/27 Owlmont Rd, Campbelltown"),
        ("Factory 4/27 Owlmont Drive, Bundoora VIC 3083", "Factory 4, 27 Owlmont Drive, Bundoora, Vic"),
        ("Shop 5/112 Owlmont Street, Dunedin, New Zealand", "112 Owlmont St, Dunedin 9016, New Zealand"),
    ],
)
def test_a_unit_is_of_its_house(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("4/27 Owlmont Drive, Bundoora VIC 3083", "4 Owlmont Drive, Bundoora, Vic"),
        ("Unit 4/27 Owlmont Drive, Bundoora VIC 3083", "Unit 27/4 Owlmont Drive, Bundoora, Victoria"),
        ("Unit 4/27 Owlmont Drive, Bundoora VIC 3083", "Unit 4/29 Owlmont Drive, Bundoora, Victoria"),
        ("Unit 4/27 Owlmont Drive, Bundoora VIC 3083", "Unit 4/27 Owlmont Drive, Echuca VIC"),
        ("U4 27 Owlmont Road Campbelltown 2560 NSW", "Unit 4, 72 Owlmont Rd, Campbelltown NSW"),
        (
            "Unit 7, Owlmont Business Park, Kestrel Road, Birkenhead",
            "Unit 12 Owlmont Business Park, Mill Road, Birkenhead",
        ),
        ("Unit 7, Owlmont Business Park, Kestrel Road, Birkenhead", "Unit 12 Owlmont Business Park, Birkenhead"),
        (
            "Unit 7, Owlmont Industrial Estate, Sandyford, Dublin 18",
            "Unit 12A, Owlmont Ind. Est., Sandyford, Dublin 18",
        ),
        ("Unit 7, Owlmont Business Park, Birkenhead", "Unit 12 Owlmont Retail Park, Birkenhead"),
        ("Unit 7, Owlmont Business Park, Birkenhead", "Unit 12 Owlmont Business Park, Wrexham"),
        ("Unit 7, Owlmont Business Park, Birkenhead CH41 1ZZ", "Unit 12 Owlmont Business Park, Birkenhead CH42 2ZZ"),
        ("Unit 7, Owlmont Business Park, Kestrel Road, Birkenhead", "12 Kestrel Road, Birkenhead"),
        ("Unit 7, Riverside Business Park, Holbeck, Leeds", "Unit 9, Riverside Business Park, Morley, Leeds"),
        ("Unit 7, Gateway Trading Estate, Sheffield", "Unit 9, Gateway Trading Estate, Rotherham, Sheffield"),
        ("Unit 7, Parkway Business Park, County Cork", "Unit 9, Parkway Business Park, Mallow, County Cork"),
        ("Unit 7, Parkway Business Park, Co. Cork", "Unit 9, Parkway Business Park, Co. Cork"),
        ("Unit 7, Owlmont Business Park, Gloucestershire", "Unit 9, Owlmont Business Park, Gloucestershire, Stroud"),
        ("Unit A2, Owlmont Business Park, Rochdale", "Unit B2, Owlmont Business Park, Rochdale"),
        ("Lot 4/27 Owlmont Drive, Bundoora VIC 3083", "Lot 5/27 Owlmont Drive, Bundoora, Victoria"),
        ("Plot 7, Owlmont Industrial Estate, Pune", "Plot 12, Owlmont Industrial Estate, Pune"),
    ],
)
def test_two_houses_and_two_units_of_a_park_are_two(left: str, right: str) -> None:
    assert not is_same(left, right)
