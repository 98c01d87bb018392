import pytest

from falsefront.contact.country import country
from falsefront.text.countries import codes_by_name, country_names


def test_every_country_is_known_by_code_and_by_each_of_its_names() -> None:
    assert len(country_names()) == 252
    for code, names in country_names().items():
        assert country(code) == code
        assert {country(name) for name in names} == {code}


@pytest.mark.parametrize(
    ("first", "last"), [("a", "z"), ("\u4e00", "\u9fff"), ("\u0400", "\u04ff"), ("\u0600", "\u06ff")]
)
def test_every_country_has_a_latin_a_chinese_a_cyrillic_and_an_arabic_name(first: str, last: str) -> None:
    written = {
        code for name, code in codes_by_name().items() if all(first <= char <= last for char in name if char.isalpha())
    }
    dissolved = {"AN", "CS"}
    assert set(country_names()) - written <= dissolved


def test_a_name_that_two_countries_share_is_no_name_of_either() -> None:
    assert "kongo" not in codes_by_name()
    assert country("Congo Kinshasa") == "CD"
