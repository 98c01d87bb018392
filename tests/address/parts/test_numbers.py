import pytest

from falsefront.address.parts.numbers import label, number_of, numbers_agree
from falsefront.address.parts.numerals import label_of, numeral
from falsefront.address.reading import Number


@pytest.mark.parametrize(
    ("a", "b", "agree"),
    [
        ("71", "71-75", True),
        ("75", "71-75", True),
        ("70", "71-75", False),
        ("66", "66-1", False),
        ("66-1", "66-1", True),
        ("12", "12a", False),
        ("12a", "12b", False),
        ("2-16", "2-16", True),
        ("71-75", "71-77", True),
        ("71-75", "73-77", False),
        ("71-75", "73-1", False),
        ("7-301", "113", False),
        ("153-420", "153-390", False),
        ("2000-2380", "2100", True),
    ],
)
def test_a_number_agrees_with_a_range_it_lies_in_and_a_sub_number_is_another(a: str, b: str, agree: bool) -> None:
    one, other = number_of(a), number_of(b)
    assert one is not None
    assert other is not None
    assert numbers_agree(one, other) is numbers_agree(other, one) is agree


def test_a_written_number_is_read_again() -> None:
    for number in (Number(5), Number(71, 75), Number(66, None, "1"), Number(12, None, "a"), Number(18, None, "fu5")):
        assert number_of(str(number)) == number


@pytest.mark.parametrize("text", ["", "a", "-", "x5", "5x5", "1" * 5_000])
def test_what_is_no_number_gives_none_or_a_bounded_one(text: str) -> None:
    found = number_of(text)
    assert found is None or found.first < 10**9


@pytest.mark.parametrize(("text", "plain"), [("A-506C", "a506c"), ("09", "9"), ("B-01", "b1"), ("04-05", "4-5")])
def test_a_label_has_one_form(text: str, plain: str) -> None:
    assert label(text) == plain


@pytest.mark.parametrize(
    ("text", "digits"), [("二百八十六", "286"), ("一一四九", "1149"), ("十", "10"), ("二十", "20")]
)
def test_chinese_numerals_count(text: str, digits: str) -> None:
    assert numeral(text) == digits
    assert label_of(f"甲{text}") == digits + "a"
