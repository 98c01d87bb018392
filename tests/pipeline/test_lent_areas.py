"""A number that leaves out the area of its page's one town has it."""

import pytest
from tests.parse.test_contacts_of_pages import told

LVIV = "<h1>Contacts</h1><p>Address:</p><p>79007, Lviv,</p><p>8 Paporotna Street</p><p>Tel.: (032) 255-01-42</p>"


def test_a_number_has_the_area_of_the_one_town_of_its_page() -> None:
    found = told(f"{LVIV}<p>Hostel</p><p>tel.: 233-01-43</p>", "Lumo Glass, Ukraine", field="phone")[1]
    assert found == ["+380322550142", "+380322330143"]


@pytest.mark.parametrize(
    "more",
    [
        "<p>Kyiv</p><p>Tel.: (044) 255-01-44</p><p>tel.: 233-01-43</p>",  # two areas
        "<p>Address:</p><p>01001, Kyiv,</p><p>9 Paporotna Street</p><p>tel.: 233-01-43</p>",  # a second town
        "<p>tel.: 233-014</p>",  # a digit short
    ],
)
def test_a_number_without_an_area_stays_unread_where_two_may_be_its_own(more: str) -> None:
    found = told(f"{LVIV}{more}", "Lumo Glass, Ukraine", field="phone")[1]
    assert "+380322330143" not in found
    assert not any(value and value.endswith("233014") for value in found)
