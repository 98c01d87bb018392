import pytest

from falsefront.text.confusables import letters_for_digits, unmask


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("zh0ng5h4n", "zhongshan"),
        ("str33t", "street"),
        ("t414n", "taian"),
        ("a506c", None),
        ("12a", None),
        ("b2", None),
    ],
)
def test_digits_put_for_letters_are_read_and_labels_are_left(word: str, plain: str | None) -> None:
    assert letters_for_digits(word) == plain


def test_only_words_that_mix_scripts_or_stand_among_latin_ones_are_unmasked() -> None:
    assert unmask("Rеnmіn Rоаd") == ("Renmin Road", ("Rеnmіn", "Rоаd"))
    assert unmask("рrс") == ("prc", ("рrс",))
    assert unmask("улица Мира") == ("улица Мира", ())
