import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from falsefront.contact.languages import region_of_language
from falsefront.contact.phone import phone, phones


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
        ("(04) 2350-0123 分機 12", "TW", "+886423500123;ext=12"),
        ("+7 495 200-45-67 (доб. 12)", None, "+74952004567;ext=12"),
        ("(02) 8600-0123 loc. 118", "PH", "+63286000123;ext=118"),
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
        ("886-7-7780164, 886-7-7780165", None, ["+88677780164", "+88677780165"]),
        ("82-31-780-0164, 82-31-780-0165", "KR", ["+82317800164", "+82317800165"]),
        ("0319-2223333,12", "CN", ["+863192223333;ext=12"]),
        ("044 222 340 95 26", "MX", ["+522223409526"]),
        ("https://wa.me/34611200588", None, ["+34611200588"]),
        ("https://wa.me/5215520005678", None, ["+525520005678"]),
        ("+52 1 55 2000 5678", None, ["+525520005678"]),
        ("62-21-2000567", "ID", ["+62212000567"]),
        ("62-21-2000567", None, []),
        ("(0-22) 620 45 67", "PL", ["+48226204567"]),
        ("04142-20345", "RU", []),
        ("(593 4) 200 5503 – (593 4) 200 0068", None, ["+59342005503", "+59342000068"]),
        ("(593-4) 200-5503 (593-4) 200-0068", None, ["+59342005503", "+59342000068"]),
        ("+62 21 555 0142 – 555 0143", None, ["+62215550142", "+62215550143"]),
        ("+86 - 319 - 2223333", None, ["+863192223333"]),
        ("(45) 9900-3036", "BR", ["+554599003036"]),
        ("(45) 9900-3036", "US", []),
        ("0857 2000 6572", "IN", []),
    ],
)
def test_a_number_is_read_with_its_area_and_without_its_trunk(raw: str, region: str | None, numbers: list[str]) -> None:
    assert list(phones(raw, region=region)) == numbers


@pytest.mark.parametrize(
    ("raw", "region", "numbers"),
    [
        ("(+213)041 70 20 86/87/44", None, ["+21341702086", "+21341702087", "+21341702044"]),
        ("00213 7 70 20 31 31/34", None, ["+213770203131", "+213770203134"]),
        ("0555 2000 101 / 119 / 120", "IN", ["+915552000101", "+915552000119", "+915552000120"]),
        ("011-26530171/72", "IN", ["+911126530171", "+911126530172"]),
        ("0319-2223333/4444", "CN", ["+863192223333", "+863192224444"]),
        ("0711/2120456/57", "DE", ["+497112120456", "+497112120457"]),
        ("(02) 9400 1234/5", "AU", ["+61294001234", "+61294001235"]),
        ("+36 22 540 172/173", None, ["+3622540172", "+3622540173"]),
        ("+420 601 200 567 / 602 300 678", None, ["+420601200567", "+420602300678"]),
        ("0871 20001 oder 20311", "DE", ["+4987120001", "+4987120311"]),
        ("020 7946 0991 ext 12/14", "GB", ["+442079460991;ext=12", "+442079460991;ext=14"]),
        ("089/120 45 67", "DE", ["+49891204567"]),
        ("+49 (0) 7125 / 55 63 - 20", None, ["+497125556320"]),
        (
            "0857 2000 6572 / 0812 9300 0778 / 0999 8800 6010",
            "ID",
            ["+6285720006572", "+6281293000778", "+6299988006010"],
        ),
        ("12/05/2024", "DE", []),
    ],
)
def test_numbers_of_one_stem_are_each_written_out(raw: str, region: str | None, numbers: list[str]) -> None:
    assert list(phones(raw, region=region)) == numbers


@pytest.mark.parametrize(
    ("raw", "region", "value"),
    [
        ("1-416-555-0117", "CN", "+14165550117"),
        ("1-416-555-0117", None, "+14165550117"),
        ("1 (808) 555-0117", "JP", "+18085550117"),
        ("138-0000-0301", "CN", "+8613800000301"),
        ("416-555-0117", None, None),
        ("(800) 555-BEAK (2325)", None, "+18005552325"),
        ("1-800-LLLOOMS", "CN", "+18005556667"),
        ("(57 2) 555 0142", "CO", "+5725550142"),
        ("(57 2) 555 0142", None, None),
        ("(57-1) 555 0142", "US", None),
        ("(90 212) 670 12 34", None, "+902126701234"),
        ("(0 212) 670 12 34", "TR", "+902126701234"),
    ],
)
def test_a_number_tells_its_country_by_how_it_is_written(raw: str, region: str | None, value: str | None) -> None:
    assert phone(raw, region=region) == value
