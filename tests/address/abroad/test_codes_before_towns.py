"""A postcode before a town whose country's letters end the text stays one with the town."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "postcode", "city"),
    [
        ("Owlstraat 12, 3511 AB Utrecht NL", "3511 AB", "Utrecht"),
        ("Owlweg 5 1432 AB Aalsmeer NL", "1432 AB", "Aalsmeer"),
        ("Owlvej 5 2800 Lyngby DK", "2800", "Lyngby"),
        ("Owlgasse 5, 1010 Wien AT", "1010", "Wien"),
    ],
)
def test_a_postcode_before_its_town_is_read_whole(text: str, postcode: str, city: str) -> None:
    reading = address.read(text, load())
    assert reading.postcode == postcode
    assert reading.city is not None
    assert reading.city.text == city
