import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from falsefront.contact.phone import phone, phones, region_of_language


@pytest.mark.parametrize(
    ("raw", "region", "value"),
    [
        ("+86 319 222 3333", None, "+863192223333"),
        ("0086-319-2223333", None, "+863192223333"),
        ("86-0319-2223333", None, "+863192223333"),
        ("+86 (0)319-2223333", None, "+863192223333"),
        ("0319-2223333", "CN", "+863192223333"),
        ("(0319) 2223333", "CN", "+863192223333"),
        ("手机：139 0000 0301（微信同号）", "CN", "+8613900000301"),
        ("Tel: +86-13900000301", None, "+8613900000301"),
        ("tel:+442079460123", None, "+442079460123"),
        ("０３１９－２２２３３３３", "CN", "+863192223333"),
        ("727 777 771", "PL", "+48727777771"),
        ("8069196715,748", "IN", "+918069196715;ext=748"),
        ("0319-2223333 转 8012", "CN", "+863192223333;ext=8012"),
        ("+1 207 555 0123 ext. 9", None, "+12075550123;ext=9"),
    ],
)
def test_one_number_has_one_form(raw: str, region: str | None, value: str) -> None:
    assert phone(raw, region=region) == value


@pytest.mark.parametrize("raw", ["", "N/A", "call us", "12345", "2223333", "2016-03-09", "1" * 60, "+999 12345678"])
def test_what_is_no_number_or_any_countrys_has_no_value(raw: str) -> None:
    assert phone(raw) is None


def test_several_numbers_in_one_field_are_all_kept_and_none_is_chosen() -> None:
    raw = "0319-2223333 / 139-0000-0301; +86 319 2223334"
    assert list(phones(raw, region="CN")) == ["+863192223333", "+8613900000301", "+863192223334"]
    assert phone(raw, region="CN") is None


@pytest.mark.parametrize(
    ("language", "region"), [("zh", "CN"), ("zh-TW", "TW"), ("en", None), ("en_IN", "IN"), (None, None)]
)
def test_a_language_names_a_country_only_where_it_is_spoken_in_one(language: str | None, region: str | None) -> None:
    assert region_of_language(language) == region


@given(st.text(max_size=200))
def test_no_text_raises_and_each_value_is_a_valid_number(raw: str) -> None:
    for value in phones(raw, region="CN"):
        assert phonenumbers.is_valid_number(phonenumbers.parse(value.split(";")[0]))


@pytest.mark.parametrize(
    ("raw", "region", "numbers"),
    [
        ("+49 (0) 7125 / 55 63 - 20", None, ["+497125556320"]),
        ("86-0579-85320016", None, ["+8657985320016"]),
        ("886-4-7780164, 7780165", None, ["+88647780164", "+88647780165"]),
        ("886-4-7780164, 5550165", None, ["+88647780164"]),
        ("044 222 340 95 26", "MX", ["+522223409526"]),
        ("https://wa.me/34611200588", None, ["+34611200588"]),
    ],
)
def test_a_number_is_read_with_its_area_and_without_its_trunk(raw: str, region: str | None, numbers: list[str]) -> None:
    assert list(phones(raw, region=region)) == numbers
