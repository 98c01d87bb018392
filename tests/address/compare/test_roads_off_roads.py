"""A building on a lane off a road, where the other address names the road alone."""

import pytest
from tests.gazetteer import load

from falsefront import address

ONE = (
    (
        "Bishop Owlua Centre, 4th Floor, Kestrel Road, Nairobi",
        "Bishop Owlua Center, Heron Lane off Kestrel Rd, Nairobi",
    ),
    ("Owlmagua House, 2nd Floor, Kestrel Road, Lagos", "Owlmagua House, Heron Close, off Kestrel Road, Lagos"),
)
TWO = (
    ("Bishop Owlua Centre, Kestrel Road, Nairobi", "Bishop Owlua Center, Heron Lane near Kestrel Rd, Nairobi"),
    ("Bishop Owlua Centre, Kestrel Road South, Lagos", "Bishop Owlua Center, Heron Lane off Kestrel Road North, Lagos"),
    ("Bishop Owlua Centre, 55 Kestrel Road, Lagos", "Bishop Owlua Center, Heron Road, opposite Kestrel Road, Lagos"),
    ("Bishop Owlua Centre, Kestrel Road, Nairobi", "Bishop Owlua Center, Heron Lane off Falcon Rd, Nairobi"),
    ("Bishop Owlua Centre, Kestrel Road, Nairobi", "Bishop Owlmao Center, Heron Lane off Kestrel Rd, Nairobi"),
    ("Bishop Owlua Centre, Kestrel Road, Nairobi", "Bishop Owlua Center, Heron Lane off Kestrel Rd, Mombasa"),
    ("Star House, Kestrel Road, Nairobi", "Star Plaza, Heron Lane off Kestrel Rd, Nairobi"),
    ("12 Kestrel Road, Bishop Owlua Centre, Nairobi", "14 Heron Lane off Kestrel Rd, Bishop Owlua Centre, Nairobi"),
)


@pytest.mark.parametrize(("a", "b"), ONE)
def test_the_road_beside_the_lane_is_the_road(a: str, b: str) -> None:
    assert address.compare_fields(a, b, load())[2].same_premises


@pytest.mark.parametrize(("a", "b"), TWO)
def test_another_road_town_or_house_stays_apart(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, load())[2].same_premises
