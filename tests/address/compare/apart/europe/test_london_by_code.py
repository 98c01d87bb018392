"""London told by a postcode alone: what the other side has to say, and near misses."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("19 Owlmere Road, E16 1ZZ", "19 Owlmere Road, London"),
        ("19 Owlmere Road, E16 1ZZ", "19 Owlmere Road, London E16 1ZZ"),
        ("19 Church Road, E16 1ZZ", "19 Church Road, London E16"),
    ],
)
def test_london_by_its_postcode(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("19 Owlmere Road, Enfield, London", "19 Owlmere Road, Croydon, London"),
        ("19 Abbey Road, Barking, London", "19 Abbey Road, Edmonton, London"),
        ("19 Owlmere Road, Ealing, London", "19 Owlmere Road, Ilford, London"),
        ("12 Church Road, NW10 9ZZ", "12 Church Road, London"),
        ("12 Church Road, NW10 9ZZ", "12 Church Road, Croydon, London"),
        ("12 Church Road, NW10 9ZZ", "12 Church Road, London NW3"),
        ("21 London Road, SW16 4ZZ", "21 London Road, London"),
        ("17 Albert Road, E16 2ZZ", "17 Albert Road, London"),
        ("19 Owlmere Road, E16 1ZZ", "19 Owlmere Road, Croydon, London"),
    ],
)
def test_a_road_of_another_suburb(left: str, right: str) -> None:
    assert not is_same(left, right)
