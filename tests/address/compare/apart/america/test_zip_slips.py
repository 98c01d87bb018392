"""A ZIP code that is none of the town's is a slip beside one telling road and house of it."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("80 West Owlmont Drive, San Jose CA 94568", "80 W Owlmont Dr, San Jose, CA 95134"),
        ("1990 Owlside Parkway, Tucker, GA 30084", "1990 Owlside Pkwy, Tucker, GA 84300"),
        ("1415 W. Riehl Road, Naperville Illinois 60563", "Owl Center, 1415 West Reihl Rd, M/S 16, Naperville, IL"),
    ],
)
def test_a_code_of_no_part_of_the_town_parts_nothing(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("80 Main Street, San Jose CA 94568", "80 Main St, San Jose, CA 95134"),
        ("80 12th Street, San Jose CA 94568", "80 12th St, San Jose, CA 95134"),
        ("80 Elm Street, San Jose CA 94568", "80 Elm St, San Jose, CA 95134"),
        ("80 West Owlmont Drive, San Jose CA 94568", "80 East Owlmont Dr, San Jose, CA 95134"),
        ("80 West Owlmont Drive, San Jose CA 94568", "80 W Owlmont Ct, San Jose, CA 95134"),
        ("80 West Owlmont Drive, San Jose CA 94568", "80 Owlmont Dr, San Jose, CA 95134"),
        ("80 West Owlmont Drive, San Jose CA 94568", "82 W Owlmont Dr, San Jose, CA 95134"),
        ("80 West Owlmont Drive, Dublin CA 94568", "80 W Owlmont Dr, San Jose, CA 95134"),
        ("1415 Riehl Road, Naperville IL 60563", "1415 Reihl Rd, Joliet, IL 60435"),
        ("1415 Niel Road, Naperville IL", "1415 Neil Rd, Naperville IL"),
    ],
)
def test_a_common_road_another_side_type_house_or_town_stays_apart(one: str, other: str) -> None:
    assert not is_same(one, other)
