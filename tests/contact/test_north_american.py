import pytest

from falsefront.contact.north_american import country_of_area, names_a_state


@pytest.mark.parametrize(
    ("raw", "places", "country"),
    [
        ("(867) 555-0142", "Whitehorse, Yukon", "CA"),  # an area of three territories
        ("206.555.0142", "Washington", "US"),
        ("727-596-0142", "Floridablanca, Santander", None),  # a word that begins as a state
        ("0727-596-0142", "Florida", None),
        ("727-596-0142-77", "Florida", None),
        ("310-456-0142", "Florida", None),  # an area of another state, and a mobile of Colombia
    ],
)
def test_an_area_is_of_a_country_where_its_state_is_named(raw: str, places: str, country: str | None) -> None:
    assert country_of_area(raw, places) == country


def test_a_state_is_named_written_out() -> None:
    assert names_a_state("Members to contact, Florida")
    assert not names_a_state("FL")
